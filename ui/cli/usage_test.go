package cli_test

import (
	"strings"
	"testing"
)

// Wrong usage exits with 2, says what would be right, prints no data and makes no file.
func TestWrongUsage(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "One" on 2026-05-14`)
	before := h.files()
	for _, c := range []struct {
		args  string
		words []string
	}{
		{"frobnicate", []string{"frobnicate", "neither a command nor a file", "--help"}},
		{"missing.db", []string{"missing.db", "neither a command nor a file"}},
		{"sho", []string{"did you mean show or why?"}},
		{"lst", []string{"did you mean", "list"}},
		{"/nowhere/show", []string{"neither a command nor a file"}},
		{"verfy FILE --seal x", []string{"verfy", "did you mean verify?"}},
		{"gather FILE", []string{"gather", "neither"}},
		{"FILE show", []string{"show", "too much"}},
		{"#7 show", []string{"show", "too much"}},
		{"--frobnicate", []string{"--frobnicate", "stacktaker --help"}},
		{"show --frobnicate", []string{"--frobnicate", "stacktaker show --help"}},
		{"show --entry", []string{"needs an argument", "--entry"}},
		{"show FILE more", []string{"more", "too much", "show [FILE]"}},
		{"show FILE --entry first", []string{"first", "numbered from 1"}},
		{"show FILE --entry 0", []string{"numbered from 1"}},
		{"show FILE --entry -1", []string{"numbered from 1"}},
		{"show FILE --at teatime", []string{"teatime", "18:05"}},
		{"show FILE --at 25:00", []string{"25:00", "18:05"}},
		{"show FILE --at 18:05 --entry 1", []string{"one of them"}},
		{"log FILE more", []string{"too much"}},
		{"run", []string{"missing", "run FILE SCRIPT|-"}},
		{"run FILE", []string{"missing", "run FILE SCRIPT|-"}},
		{"run new.db", []string{"missing", "run FILE SCRIPT|-"}},
		{"run FILE - more", []string{"more", "too much"}},
		{"run --frobnicate new.db -", []string{"frobnicate"}},
		{"new", []string{"title", `new "TITLE"`}},
		{"new Two --on Thursday", []string{"Thursday", "2026-05-17"}},
		{"new Two --on 2026-02-30", []string{"2026-02-30"}},
		{"new Two --pack frob", []string{"frob", "rusty"}},
		{"new Two Three", []string{"Three", "too much"}},
		{"pack frob", []string{"frob", "rusty"}},
		{"list more", []string{"too much"}},
		{"verify FILE --seal", []string{"needs an argument"}},
		{"members", []string{"missing", "members import"}},
		{"members frob", []string{"frob", "members import"}},
		{"members import", []string{"missing", "import [FILE] CSV"}},
		{"backup", []string{"missing", "backup FILE DEST"}},
		{"completion", []string{"missing", "bash|fish|powershell|zsh"}},
		{"completion frob", []string{"frob", "bash"}},
		{"completion bash more", []string{"more"}},
		{"help frob", []string{"frob", "--help"}},
		{"", []string{"terminal", "run FILE -"}},
		{"FILE", []string{"terminal", "run FILE -"}},
	} {
		args := strings.Fields(strings.ReplaceAll(c.args, "FILE", file))
		s := h.call("", args...)
		if s.code != 2 || s.out != "" {
			t.Errorf("%q exits %d and prints %q", c.args, s.code, s.out)
		}
		if !strings.HasPrefix(s.err, "stacktaker: ") || strings.Count(s.err, "\n") != 1 {
			t.Errorf("%q does not say one sentence: %q", c.args, s.err)
		}
		has(t, s.err, c.words...)
		if after := h.files(); after != before {
			t.Fatalf("%q leaves files:\n%s", c.args, after)
		}
	}
}

// Help is no error, and goes where data goes.
func TestHelp(t *testing.T) {
	h := newHouse(t)
	for args, words := range map[string]string{
		"--help": "run", "help": "verify", "run --help": "keep-going", "help run": "keep-going", "members --help": "import",
		"help members import": "dry-run", "--version": "stacktaker 1.2.3", "completion bash": "__stacktaker_debug",
	} {
		s := h.call("", strings.Fields(args)...)
		if s.code != 0 || s.err != "" {
			t.Errorf("%s exits %d: %s", args, s.code, s.err)
		}
		has(t, s.out, words)
	}
	lacks(t, h.must("", "--help"), "frobnicate")
}

// A shell is offered commands with what they do, packs, and files.
func TestCompletion(t *testing.T) {
	h := newHouse(t)
	has(t, h.must("", "__complete", ""), "verify\tmake sure", ":0\n")
	has(t, h.must("", "__complete", "pack", ""), "rusty\n")
}
