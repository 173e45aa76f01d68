package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"stacktaker/ui/cli/env"
)

// A hint that is copied from the terminal starts the program again, however it was started.
func TestStartedAs(t *testing.T) {
	dir := t.TempDir()
	onPath := filepath.Join(dir, "stacktaker")
	if err := os.WriteFile(onPath, []byte("#!/bin/sh\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir)
	kept := "/" + strings.Repeat("f1", 32) + "-d/stacktaker"
	for _, c := range []struct{ executable, typed, want string }{
		{"/tmp/go-build472158821/b001/exe/stacktaker", "/tmp/go-build472158821/b001/exe/stacktaker", "go run ."},
		{"/home/ana/.cache/go-build/f1" + kept, "/home/ana/.cache/go-build/f1" + kept, "go run ."},
		{"/elsewhere/cache/f1" + kept, "x", "go run ."},
		{onPath, "stacktaker", "stacktaker"},
		{onPath, onPath, "stacktaker"},
		{"/media/stick/stacktaker", "./stacktaker", "./stacktaker"},
		{"/media/our stick/stacktaker", "/media/our stick/stacktaker", "'/media/our stick/stacktaker'"},
		{"/home/ana/go-build/stacktaker", "./stacktaker", "./stacktaker"},
		{"", "", "stacktaker"},
	} {
		if got := env.StartedAs(c.executable, c.typed); got != c.want {
			t.Errorf("%s, typed as %s, is started again as %q, not %q", c.executable, c.typed, got, c.want)
		}
	}
}

// Every hint that names the program names it as it was started.
func TestHintsNameTheProgram(t *testing.T) {
	h := newHouse(t)
	h.program = "go run ."
	for _, args := range []string{"", "frobnicate", "show --frobnicate", "run", "new", "help frob", "members", "completion frob", "show --entry"} {
		s := h.call("", strings.Fields(args)...)
		if s.code != 2 || !strings.Contains(s.err, " go run . ") {
			t.Errorf("%q exits %d: %s", args, s.code, s.err)
		}
		lacks(t, strings.TrimPrefix(s.err, "stacktaker: "), "stacktaker")
	}
	has(t, h.must("", "members", "import", "--help"), "go run . members import [FILE] CSV")
	has(t, h.must("", "--help"), "go run . [FILE]")
	has(t, h.must("", "completion", "bash"), "complete -o default", "stacktaker")
}
