package e2e

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"
)

// parrot says what it is told, how large its terminal is, and leaves with 3.
const parrot = `echo ready; while read -r said; do
  case $said in
    size) stty size ;;
    wipe) printf '\033[2J\033[H' ;;
    red) printf '\033[31mred\033[0m\n' ;;
    bye) echo left; exit 3 ;;
    *) echo "heard $said" ;;
  esac
done`

// The window is shown to work with a program that is known, so that what fails elsewhere is the program's doing.
func TestWindow(t *testing.T) {
	needs(t, "tmux")
	h := newHome(t)
	w := openProgram(t, h, 60, 16, "sh", "-c", parrot)
	w.Expect("ready")

	w.Type("Café; Enter's -l", "Enter").Expect("heard Café; Enter's -l")
	if w.Keys() != 17 {
		t.Errorf("%d keys counted, 17 were typed", w.Keys())
	}
	w.Type("Space", "x", "Backspace", "y", "Enter").Expect("heard y")
	w.Type("size", "Enter").Expect("16 60")
	w.Resize(80, 24).Type("size", "Enter").Expect("24 80")
	w.Type("red", "Enter").ExpectMatch(`(?m)^red$`)
	if got := w.Capture(true); !strings.Contains(got, "\x1b[31mred") {
		t.Errorf("the capture has lost the colors: %q", got)
	}
	w.Type("wipe", "Enter").Absent("heard").AbsentMatch(`r.d`)
	w.Type(strings.Repeat("long ", 20)+"line", "Enter").ExpectMatch(`line\s*$`)
	if got := w.Printed(); !strings.Contains(got, "heard "+strings.Repeat("long ", 20)+"line") {
		t.Errorf("a wrapped line is not whole:\n%s", got)
	}

	w.KillHard().Restart().Expect("ready").Absent("heard")
	if !w.Runs() {
		t.Error("the program does not run after a restart")
	}
	w.Type("bye", "Enter")
	if code := w.Exit(); code != 3 {
		t.Errorf("exit code %d, 3 was given", code)
	}
	w.Expect("left")
}

// refusal is a test that notes how it was failed.
type refusal struct {
	testing.TB
	said string
}

func (r *refusal) Helper() {}

func (r *refusal) Fatalf(format string, args ...any) {
	r.said = fmt.Sprintf(format, args...)
	runtime.Goexit()
}

func TestWindowSaysWhatItSaw(t *testing.T) {
	needs(t, "tmux")
	w := openProgram(t, newHome(t), 60, 16, "sh", "-c", parrot)
	w.Type("Café", "Enter").Expect("heard Café")
	w.patience = 200 * time.Millisecond
	for name, hopeless := range map[string]func(){
		"Expect":      func() { w.Expect("heard tea") },
		"ExpectMatch": func() { w.ExpectMatch("tea") },
		"Absent":      func() { w.Absent("heard") },
		"AbsentMatch": func() { w.AbsentMatch("h..rd") },
		"Exit":        func() { w.Exit() },
	} {
		t.Run(name, func(t *testing.T) {
			failed := &refusal{TB: t}
			w.t = failed
			done := make(chan bool)
			go func() { defer close(done); hopeless() }()
			<-done
			w.t = t
			for _, part := range []string{"heard Café", "last keys: Café Enter", "+----"} {
				if !strings.Contains(failed.said, part) {
					t.Errorf("the failure does not say %q: %q", part, failed.said)
				}
			}
		})
	}
}
