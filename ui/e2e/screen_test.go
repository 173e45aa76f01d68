package e2e

import (
	"strings"
	"testing"
	"time"
)

// begun is a window on an open meeting in which three people are known and wait.
func begun(t *testing.T) (h home, file string, w *window) {
	t.Helper()
	needs(t, "tmux")
	h = newHome(t)
	file = h.file("begun.db")
	h.must(t, "convene \"Begun\"\nopen\nhand Ana\nhand Ben\nhand Cleo\n", "run", file, "-")
	w = open(t, h, 80, 24, file)
	w.Expect("Begun", "Ana", "Ben", "Cleo")
	return h, file, w
}

// What the screen showed is there after any crash, its clocks run on, and it can still be undone.
func TestScreenKilled(t *testing.T) {
	h, file, w := begun(t)
	w.Type("Space").ExpectFloor("Ana")
	spoken := w.ExpectClock(0)
	w.Type("a", "Dov", "Enter").ExpectWaits("Dov")

	w.KillHard().Restart()
	w.ExpectFloor("Ana").Expect("Ben", "Cleo", "Dov")
	w.ExpectClock(spoken)
	w.Type("u").AbsentMatch(`(?m)\bDov\b.*\bspeak\b`)
	w.Type("q", "Enter")
	w.Exit()

	if o := h.run(t, "", "verify", file); o.code != 0 {
		t.Errorf("verify exits %d after a crash: %s%s", o.code, o.stdout, o.stderr)
	}
	var verbs []string
	for _, e := range h.log(t, file) {
		verbs = append(verbs, e.Verb)
	}
	if got, want := strings.Join(verbs, " "), "convene open hand hand hand call hand undo"; got != want {
		t.Errorf("the record has %q, not %q", got, want)
	}
}

// q asks before it leaves an open meeting, and leaving loses nothing.
func TestLeavingAsks(t *testing.T) {
	h, file, w := begun(t)
	w.Type("Space").ExpectFloor("Ana")
	w.Type("q").Expect("leav")
	w.Type("Esc").ExpectFloor("Ana")
	if !w.Runs() {
		t.Fatal("q left an open meeting without asking")
	}
	w.Type("q", "Enter")
	if code := w.Exit(); code != 0 {
		t.Errorf("leaving exits %d", code)
	}
	if !strings.Contains(w.Printed(), "begun.db") {
		t.Errorf("leaving does not say where the file is:\n%s", w.Printed())
	}
	if s := h.show(t, file); s.Meeting.State != "open" || s.Record.Entries != 6 {
		t.Errorf("leaving changed the meeting: %+v", s)
	}
}

// Ctrl+L blanks the screen, while typing too; the same brings back what was there, and nothing stopped meanwhile.
func TestBlank(t *testing.T) {
	_, _, w := begun(t)
	w.Type("Space").ExpectFloor("Ana")
	before := w.ExpectClock(0)
	w.Type("C-l").Absent("Begun", "Ana", "Ben", "Cleo")
	time.Sleep(1100 * time.Millisecond)
	w.Type("C-l").Expect("Begun")
	if after := w.ExpectClock(0); after <= before {
		t.Errorf("the speaker's clock stood still at %v while the screen was blank", after)
	}

	w.Type("a", "do", "C-l").Absent("Begun", "Ana")
	w.Type("C-l").Expect("Begun")
	w.Type("v", "Enter").ExpectWaits("dov")
}

// A window that is too small says how to help; with more room everything is there again.
func TestTooSmall(t *testing.T) {
	_, _, w := begun(t)
	w.Resize(39, 11).ExpectMatch(`enlarge|larger|bigger|smaller`).Absent("Cleo")
	w.Resize(40, 12).Expect("Ana")
	w.Resize(60, 16).Expect("Begun", "Ana", "Ben", "Cleo")
	w.Resize(120, 40).Expect("Begun", "Ana", "Ben", "Cleo")
}
