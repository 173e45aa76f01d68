//go:build unix

package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/sys/unix"
)

// Stopped as a shell's job and brought back with fg, the program has its terminal again: every line is there, and a key does
// what it does. The screens and the room window alike.
func TestStoppedAndContinued(t *testing.T) {
	needs(t, "tmux", "bash")
	h := shortHome(t)
	file := h.file("stopped.db")
	h.must(t, "convene \"Depot\"\nopen\nhand Ana\nhand Ben\n", "run", file, "-")
	for name, stop := range map[string]unix.Signal{"TSTP": unix.SIGTSTP, "STOP": unix.SIGSTOP} {
		for _, c := range []struct {
			name string
			args string
			seen []string // on the screen as it is painted anew
			keys string
			then []string // after a key
		}{
			{"console", file, []string{"Depot", "STACK", "Ana", "Ben"}, "a", []string{"HAND", "who:"}},
			{"room", "room " + file, []string{"since", "q leaves"}, "q", []string{"bash-"}},
		} {
			t.Run(c.name+" "+name, func(t *testing.T) {
				notes := t.TempDir()
				w := openProgram(t, h, 80, 24, "bash", "--norc", "-i")
				start := filepath.Join(notes, "start")
				script := fmt.Sprintf("echo $$ >%q\nexec %q %s\n", filepath.Join(notes, "program"), os.Getenv(builtAt), c.args)
				if err := os.WriteFile(start, []byte(script), 0o600); err != nil {
					t.Fatal(err)
				}
				w.ExpectMatch(`bash.*[#$]`).Type("sh "+start, "Enter").Expect(c.seen...)
				w.signalProgram(notes, stop)
				w.Expect("Stopped ") // as the shell says it
				w.Type("fg", "Enter").Expect(c.seen...).Absent("fg")
				w.Type(c.keys).Expect(c.then...)
			})
		}
	}
}
