package cli_test

import (
	"os"
	"strings"
	"testing"
)

func TestMinutes(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", append(evening, "done", "put no-objection", "count 40 12 6", "declare", "no-action", "close", "seal 4 17")...)
	md := h.must("", "minutes", file)
	words := seal(t, h.must("", "verify", file))
	has(t, md, "# ", "Depot 4 General Assembly", "That overtime is refused from 15 April.", words)
	if again := h.must("", "minutes", file, "-f", "MD"); again != md {
		t.Error("the same record gives other minutes")
	}
	out := h.file("minutes.md")
	if printed := h.must("", "minutes", file, "-o", out); printed != "" || h.content(out) != md {
		t.Errorf("in a file they are others, or %q is printed", printed)
	}
	has(t, h.must("", "minutes", file, "--format", "html"), "<html", "</html>")
	h.must("", "minutes", file, "-o", h.file("minutes.HTML"))
	has(t, h.content(h.file("minutes.HTML")), "</html>")
	h.must("", "minutes", file, "-o", h.file("minutes.html.txt"), "-f", "html")
	has(t, h.content(h.file("minutes.html.txt")), "</html>")

	h.put("minutes.md", "mine")
	if s := h.call("", "minutes", file, "-o", out); s.code != 1 || h.content(out) != "mine" {
		t.Errorf("what is there is overwritten: exit %d", s.code)
	} else {
		has(t, s.err, out, "--force")
	}
	h.must("", "minutes", file, "-o", out, "--force")
	if h.content(out) != md {
		t.Error("with --force it is not overwritten")
	}
	before := h.files()
	for args, c := range map[string]struct {
		code  int
		words []string
	}{
		"-f frob":            {2, []string{"frob", "md"}},
		"--for everybody":    {2, []string{"everybody", "members"}},
		"--lang tlh":         {2, []string{"tlh", "en"}},
		"-o nowhere/x.md":    {1, []string{"nowhere"}},
		"-o DIR":             {1, []string{"folder"}},
		"-f frob -o frob.md": {2, []string{"frob"}},
	} {
		args = strings.ReplaceAll(args, "DIR", h.dir)
		s := h.call("", append([]string{"minutes", file}, strings.Fields(args)...)...)
		if s.code != c.code || s.out != "" {
			t.Errorf("%s exits %d", args, s.code)
		}
		has(t, s.err, c.words...)
	}
	if h.files() != before {
		t.Errorf("it leaves\n%s", h.files())
	}
	if s := h.call("", "minutes", h.file("missing.db")); s.code != 1 {
		t.Errorf("of no meeting: exit %d", s.code)
	}
	if _, err := os.Stat(h.file("missing.db")); err == nil {
		t.Error("looking for a file makes it")
	}
}

// The command line says what minutes lack before they are signed, once the meeting is closed and until they are approved, in a line.
func TestMinutesSayWhatTheyLack(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Branch" on 2026-05-14`, "@18:00", "arrive Ana Ben", "open", `assign "Ask the owner" to Ben`)
	if s := h.call("", "minutes", file); s.err != "" {
		t.Errorf("while it is open: %q", s.err)
	}
	h.must("close\n", "run", file, "-")
	s := h.call("", "minutes", file)
	if want := "stacktaker: before these minutes are signed: nobody is named who facilitated; nobody is named who took the minutes; action 1 has no day: Ask the owner; the record is not sealed\n"; s.err != want {
		t.Errorf("it says %q", s.err)
	}
	h.must("seal 1\napprove-minutes\n", "run", file, "-")
	if s := h.call("", "minutes", file); s.err != "" {
		t.Errorf("approved: %q", s.err)
	}
}
