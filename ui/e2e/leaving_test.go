//go:build unix

package e2e

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// shell runs the program as a shell does, and notes how the terminal is set before it and after it.
const shell = `notes=$1
shift
stty -a >"$notes/before"
sh -c 'echo $$ >"$0/program.new"; mv "$0/program.new" "$0/program"; exec "$@"' "$notes" "$@"
code=$?
stty -a >"$notes/after"
exit $code`

// shelled is a window in which a shell runs the program on a file, with everything that it sends noted.
func shelled(t *testing.T, h home, file string) (w *window, notes string) {
	t.Helper()
	notes = t.TempDir()
	w = openProgram(t, h, 80, 24, "sh", "-c", "sleep 0.3\n"+shell, "sh", notes, os.Getenv(builtAt), file)
	w.must("pipe-pane", "-O", "cat >"+filepath.Join(notes, "sent"))
	return w, notes
}

func note(t testing.TB, notes, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(notes, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// signalProgram sends a signal to the program, and not to the shell around it.
func (w *window) signalProgram(notes string, s os.Signal) {
	w.t.Helper()
	pid, err := strconv.Atoi(strings.TrimSpace(note(w.t, notes, "program")))
	if err != nil {
		w.t.Fatal(err)
	}
	program, err := os.FindProcess(pid)
	if err == nil {
		err = program.Signal(s)
	}
	if err != nil {
		w.t.Fatalf("%v: %v", s, err)
	}
}

// However the program is left, the terminal is as it was: what stty tells, the screen behind, the cursor, and pasting.
func TestLeavingRestoresTheTerminal(t *testing.T) {
	needs(t, "tmux", "stty")
	for _, c := range []struct {
		name  string
		leave func(w *window, notes string)
		code  int
	}{
		{"q", func(w *window, _ string) { w.Type("q", "Enter") }, 0},
		{"Ctrl+C", func(w *window, _ string) { w.Type("C-c").Expect("leave").Type("C-c") }, 0},
		{"while typing", func(w *window, _ string) { w.Type("a", "an", "C-c").Expect("leave").Type("Enter") }, 0},
		{"SIGINT", func(w *window, notes string) { w.signalProgram(notes, unix.SIGINT) }, 130},
		{"SIGTERM", func(w *window, notes string) { w.signalProgram(notes, unix.SIGTERM) }, 130},
		{"SIGHUP", func(w *window, notes string) { w.signalProgram(notes, unix.SIGHUP) }, 130},
		{"SIGTERM while typing", func(w *window, notes string) { w.Type("a", "an"); w.signalProgram(notes, unix.SIGTERM) }, 130},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHome(t)
			file := h.file("left.db")
			h.must(t, "convene \"Left\"\nopen\nhand Ana\n", "run", file, "-")
			w, notes := shelled(t, h, file)
			w.Expect("Left", "STACK", "Ana")
			if on := strings.TrimSpace(w.must("display-message", "-p", "#{alternate_on}")); on != "1" {
				t.Fatalf("the screen is not on a page of its own: %q", on)
			}
			c.leave(w, notes)
			if code := w.Exit(); code != c.code {
				t.Errorf("it exits %d, not %d", code, c.code)
			}
			w.Expect("left.db") // where the record is
			if before, after := note(t, notes, "before"), note(t, notes, "after"); before != after {
				t.Errorf("stty tells\n%s\nwhere it told\n%s", after, before)
			}
			if state := strings.TrimSpace(w.must("display-message", "-p", "#{alternate_on} #{cursor_flag} #{mouse_any_flag}")); state != "0 1 0" {
				t.Errorf("the other page, the cursor and the mouse are %q, and should be 0 1 0", state)
			}
			sent := note(t, notes, "sent")
			for _, mode := range []string{"\x1b[?1049", "\x1b[?2004"} {
				if set, reset := strings.LastIndex(sent, mode+"h"), strings.LastIndex(sent, mode+"l"); set < 0 || reset < set {
					t.Errorf("%qh was sent at %d and taken back at %d", mode, set, reset)
				}
			}
			if got := h.show(t, file).Record.Entries; got != 3 {
				t.Errorf("%d entries, 3 were made", got)
			}
		})
	}
}

// A window that is closed takes the program with it, at once and without harm to the record.
func TestClosedWindow(t *testing.T) {
	needs(t, "tmux")
	h := newHome(t)
	file := h.file("closed.db")
	h.must(t, "convene \"Closed\"\nopen\nhand Ana\n", "run", file, "-")
	w, notes := shelled(t, h, file)
	w.Expect("Closed", "Ana").Type("a", "Ben", "Enter").ExpectWaits("Ben")
	pid, err := strconv.Atoi(strings.TrimSpace(note(t, notes, "program")))
	if err != nil {
		t.Fatal(err)
	}
	w.must("kill-server")
	for deadline := time.Now().Add(time.Minute); unix.Kill(pid, 0) == nil; time.Sleep(20 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the program goes on without its window")
		}
	}
	if o := h.run(t, "", "verify", file); o.code != 0 {
		t.Errorf("verify exits %d: %s%s", o.code, o.stdout, o.stderr)
	}
	if got := h.show(t, file).Record.Entries; got != 4 {
		t.Errorf("%d entries, 4 were made", got)
	}
}
