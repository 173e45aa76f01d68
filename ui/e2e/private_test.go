package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// A passphrase is asked for twice, shown nowhere, and then asked for before the screens open; three wrong ones, or an
// interrupt, leave the terminal as it was and the meeting shut.
func TestPassphraseIsNotShown(t *testing.T) {
	needs(t, "tmux")
	h := newHome(t)
	file := h.file("a.meeting")
	h.must(t, "convene \"Depot 4\"\nopen\nhand Anastasia\n", "run", file, "-")
	// The cost of a passphrase is felt on a machine that does much else.
	slow := func(w *window) *window { w.patience = 3 * time.Minute; return w }

	w := slow(open(t, h, 160, 24, "passphrase", file))
	w.Expect("new passphrase of").Type("nine owls over depot", "Enter")
	w.Expect("once more").Type("nine owls over depot", "Enter")
	w.Expect("is private now").Absent("owls")
	if code := w.Exit(); code != 0 {
		t.Errorf("it exits %d", code)
	}
	if b, err := os.ReadFile(file); err != nil || strings.Contains(string(b), "Anastasia") {
		t.Errorf("the name is in the file: %v", err)
	}

	w = slow(open(t, h, 160, 24, file))
	w.Expect("passphrase of").Absent("Depot 4", "Anastasia").Type("nine owls", "Enter")
	w.Expect("that is not it").Type("nine owls over depot", "Enter")
	w.Expect("Depot 4", "Anastasia").Absent("owls")
	w.Type("a", "Zoe", "Enter").Expect("Zoe")
	w.Type("q", "Enter")
	w.Exit()

	w = slow(open(t, h, 160, 24, "show", file))
	w.Expect("passphrase of").Type("wrong", "Enter")
	for n := range 2 {
		w.until("the next question", func(screen string) bool { return strings.Count(screen, "that is not it") == n+1 })
		w.Type("wrong", "Enter")
	}
	if code := w.Exit(); code != 1 {
		t.Errorf("three wrong ones exit %d", code)
	}
	w.Absent("wrong", "Anastasia")

	w = slow(open(t, h, 160, 24, "show", file))
	w.Expect("passphrase of").Type("nine", "C-c")
	if code := w.Exit(); code != 130 {
		t.Errorf("an interrupt exits %d", code)
	}
	terminal := strings.TrimSpace(w.must("display-message", "-p", "#{pane_tty}"))
	settings, err := exec.Command("stty", "-F", terminal, "-a").CombinedOutput()
	if err != nil || strings.Contains(string(settings), "-echo ") || !strings.Contains(string(settings), " echo ") {
		t.Errorf("the terminal was left silent: %v\n%s", err, settings)
	}
}

// Nobody is forgotten by a slip: what was written of them is listed first, and only yes goes on.
func TestForgetAsks(t *testing.T) {
	needs(t, "tmux")
	h := newHome(t)
	file := h.file("a.meeting")
	h.must(t, "convene \"Depot 4\"\nopen\nhand Anastasia\nnote \"Anastasia was late.\"\n", "run", file, "-")
	for _, c := range []struct {
		answer, says string
		code         int
	}{{"y", "nothing was changed", 1}, {"no", "nothing was changed", 1}, {"yes", "the name is forgotten", 0}} {
		named := []string{"forget", file, "Anastasia"}
		if c.answer == "no" { // the name is asked for where it is left out
			named = named[:2]
		}
		w := open(t, h, 160, 24, named...)
		if c.answer == "no" {
			w.Expect("whose name is to be forgotten?").Type("Anastasia", "Enter")
		}
		w.Expect(`entry 4  note "Anastasia was late."`, "Type yes to go on").Type(c.answer, "Enter")
		w.Expect(c.says)
		if code := w.Exit(); code != c.code {
			t.Errorf("%q exits %d", c.answer, code)
		}
	}
	if log := h.must(t, "", "log", file); !strings.Contains(log, `hand "a member"`) || !strings.Contains(log, "Anastasia was late.") {
		t.Errorf("the log is\n%s", log)
	}
	w := open(t, h, 160, 24, "search", "--dir", filepath.Dir(file))
	w.Expect("what is looked for?").Type("late", "Enter")
	w.Expect("note: Anastasia was late.")
	if code := w.Exit(); code != 0 {
		t.Errorf("search exits %d", code)
	}
}
