package e2e

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	signals "syscall"
	"testing"
	"time"
)

// rehearse opens a rehearsal, with a folder for temporary files of its own.
func rehearse(t *testing.T, h home, width, height int, args ...string) (w *window, scratch string) {
	t.Helper()
	needs(t, "tmux")
	scratch = h.file("scratch")
	if err := os.Mkdir(scratch, 0o700); err != nil {
		t.Fatal(err)
	}
	argv := append([]string{"env", "TMPDIR=" + scratch, os.Getenv(builtAt), "rehearse"}, args...)
	return openProgram(t, h, width, height, argv...), scratch
}

// signal sends the program a signal.
func (w *window) signal(s signals.Signal) {
	w.t.Helper()
	pid, err := strconv.Atoi(w.noted("pid"))
	if err == nil {
		program, _ := os.FindProcess(pid) // never fails where there are signals
		err = program.Signal(s)
	}
	if err != nil {
		w.t.Fatalf("%v cannot be sent: %v", s, err)
	}
}

// within are the names of what is in a folder.
func within(t *testing.T, dir string) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// The sample assembly plays to its end, in the smallest window that shows everything, and is no meeting of the folder.
func TestRehearsal(t *testing.T) {
	h := newHome(t)
	w, scratch := rehearse(t, h, 60, 16, "--speed", "40")
	w.Expect("REHEARSAL", "Tram Depot 9", "any key pauses").ExpectFloor("Rosa")
	places := within(t, scratch)
	if len(places) != 1 {
		t.Fatalf("the rehearsal is kept in %q", places)
	}
	if is, err := os.Stat(places[0]); err != nil || is.Mode().Perm() != 0o700 {
		t.Errorf("its place is open to others: %v, %v", is, err)
	}
	if got := h.run(t, "", "list"); strings.Contains(got.stdout, "Tram") {
		t.Errorf("the list of meetings has a rehearsal:\n%s", got.stdout)
	}
	w.Expect("this is the end of the rehearsal", "REHEARSAL").Type("q")
	if code := w.Exit(); code != 0 {
		t.Errorf("leaving exits %d", code)
	}
	w.Expect("nothing of it was kept")
	if left := within(t, scratch); len(left) > 0 {
		t.Errorf("it leaves %q", left)
	}
	if _, err := os.Stat(h.meetings()); err == nil {
		t.Error("a rehearsal makes a folder of meetings")
	}
}

// Any key pauses it; it goes on; and from the take-over on the keys are those of a real evening.
func TestRehearsalInHand(t *testing.T) {
	h := newHome(t)
	w, scratch := rehearse(t, h, 80, 24, "--speed", "8")
	w.ExpectFloor("Rosa").Type("x").Expect("rehearsal, paused")
	before := w.still()
	time.Sleep(1500 * time.Millisecond)
	if after := w.Screen(); after != before {
		t.Errorf("a rehearsal that is paused goes on:\n%s\n%s", w.framed(before), w.framed(after))
	}
	w.Type("2").Expect("AGENDA", "Hardship fund").Type("1", "Enter").Expect("any key pauses").ExpectFloor("Gustav")
	w.Type("Space").Expect("rehearsal, paused").Type("Tab").Expect("yours now").Absent("any key pauses")
	w.Type("d").AbsentFloor("Gustav")
	w.Type("a", "zof", "Enter").ExpectMatch(`(?m)Zofia Mazur.*speak`)
	w.Type("u").AbsentMatch(`(?m)Zofia Mazur.*speak`)
	time.Sleep(1500 * time.Millisecond)
	w.AbsentFloor("Gustav").Expect("REHEARSAL")
	w.Type("q").Expect("Nothing of it is kept").Type("Enter")
	if code := w.Exit(); code != 0 {
		t.Errorf("leaving exits %d", code)
	}
	if left := within(t, scratch); len(left) > 0 {
		t.Errorf("it leaves %q", left)
	}
}

// A rehearsal that is told to end, and one whose window is closed, leave nothing either.
func TestRehearsalKilled(t *testing.T) {
	for _, s := range []signals.Signal{signals.SIGTERM, signals.SIGHUP, signals.SIGINT} {
		t.Run(s.String(), func(t *testing.T) {
			h := newHome(t)
			w, scratch := rehearse(t, h, 80, 24, "--speed", "8")
			w.Expect("REHEARSAL", "any key pauses").signal(s)
			if code := w.Exit(); code != 130 {
				t.Errorf("it exits %d, not 130", code)
			}
			w.Expect("nothing of it was kept").Absent("any key pauses")
			if left := within(t, scratch); len(left) > 0 {
				t.Errorf("it leaves %q", left)
			}
		})
	}
}
