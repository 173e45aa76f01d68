package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// window is a terminal window with a program in it: a tmux server of its own, one session, one pane. Its methods that
// give the window back can be chained; they end the test when what they wait for does not come.
type window struct {
	t             testing.TB
	dir           string // the server's socket, and what keeper writes
	env           []string
	width, height int
	keys          int      // typed so far, a letter being one
	typed         []string // as given to Type
	patience      time.Duration
}

// open opens the built program in a window of its home.
func open(t *testing.T, h home, width, height int, args ...string) *window {
	t.Helper()
	return openProgram(t, h, width, height, append([]string{os.Getenv(builtAt)}, args...)...)
}

// keeper runs the program in the pane, outlives it, and notes its process id and exit code: tmux 3.3 may miss how a
// pane's own process ended.
const keeper = `trap : INT
notes=$1
shift
sh -c 'echo $$ >"$0/pid.new"; mv "$0/pid.new" "$0/pid"; exec "$@"' "$notes" "$@"
echo $? >"$notes/code.new"
mv "$notes/code.new" "$notes/code"
exec sleep 1000000`

func openProgram(t *testing.T, h home, width, height int, argv ...string) *window {
	t.Helper()
	// Not t.TempDir: the path of a socket may have about a hundred bytes, and a test's name is part of that folder's.
	dir, err := os.MkdirTemp("", "tmux")
	if err != nil {
		t.Fatal(err)
	}
	w := &window{t: t, dir: dir, env: h.env(), width: width, height: height, patience: time.Minute}
	t.Cleanup(func() {
		w.tmux("kill-server")
		os.RemoveAll(dir)
	})
	start := []string{
		"start-server", ";",
		"set", "-g", "default-terminal", "xterm-256color", ";",
		"set", "-g", "status", "off", ";",
		"set", "-g", "escape-time", "0", ";",
		"new-session", "-d", "-x", strconv.Itoa(width), "-y", strconv.Itoa(height), "-c", h.dir,
		"--", "sh", "-c", keeper, "sh", dir,
	}
	w.must(append(start, argv...)...)
	return w
}

func (w *window) tmux(args ...string) (string, error) {
	c := exec.Command("tmux", append([]string{"-u", "-S", filepath.Join(w.dir, "socket"), "-f", "/dev/null"}, args...)...)
	c.Env = w.env
	said, err := c.CombinedOutput()
	return string(said), err
}

func (w *window) must(args ...string) string {
	w.t.Helper()
	said, err := w.tmux(args...)
	if err != nil {
		w.t.Fatalf("tmux %s: %v\n%s", strings.Join(args, " "), err, said)
	}
	return said
}

// named gives tmux's name of a key that has one.
func named(key string) (string, bool) {
	switch key {
	case "Enter", "Tab", "Space", "Up", "Down", "Left", "Right", "Home", "End", "C-l", "C-c", "C-u":
		return key, true
	case "Esc":
		return "Escape", true
	case "Backspace":
		return "BSpace", true
	}
	return "", false
}

// Type types keys, each either the name of one (Enter, Tab, Esc, Space, Up, Down, Left, Right, C-l, …) or a text.
func (w *window) Type(keys ...string) *window {
	w.t.Helper()
	for _, key := range keys {
		w.typed = append(w.typed, key)
		name, is := named(key)
		if !is {
			w.keys += utf8.RuneCountInString(key)
			w.must("send-keys", "-l", "--", key)
			continue
		}
		w.keys++
		w.must("send-keys", name)
		if name == "Escape" {
			// What follows at once would be read as Alt and that key, as on any terminal.
			time.Sleep(100 * time.Millisecond)
		}
	}
	return w
}

// Keys is how many keys were typed, a letter being one.
func (w *window) Keys() int { return w.keys }

// Screen is what the window shows, without colors and trailing blanks.
func (w *window) Screen() string { return w.Capture(false) }

// Capture is what the window shows, with its colors as escape sequences where ansi is true.
func (w *window) Capture(ansi bool) string {
	w.t.Helper()
	args := []string{"capture-pane", "-p"}
	if ansi {
		args = append(args, "-e")
	}
	return w.must(args...)
}

// Printed is what the window shows, lines that the terminal wrapped being whole again.
func (w *window) Printed() string {
	w.t.Helper()
	return w.must("capture-pane", "-p", "-J")
}

// Resize gives the window another size.
func (w *window) Resize(width, height int) *window {
	w.t.Helper()
	w.width, w.height = width, height
	w.must("resize-window", "-x", strconv.Itoa(width), "-y", strconv.Itoa(height))
	return w
}

// KillHard kills the program so that it cannot clean up.
func (w *window) KillHard() *window {
	w.t.Helper()
	w.until("the program to start", func(string) bool { return w.noted("pid") != "" })
	pid, err := strconv.Atoi(w.noted("pid"))
	if err != nil {
		w.t.Fatalf("the program's process id: %v", err)
	}
	program, err := os.FindProcess(pid)
	if err == nil {
		err = program.Kill()
	}
	if err != nil {
		w.t.Fatalf("killing the program: %v", err)
	}
	w.Exit()
	return w
}

// Restart starts the program again, as it was started.
func (w *window) Restart() *window {
	w.t.Helper()
	w.typed = nil
	for _, note := range []string{"pid", "code"} {
		if err := os.RemoveAll(filepath.Join(w.dir, note)); err != nil {
			w.t.Fatalf("restart: %v", err)
		}
	}
	w.must("respawn-pane", "-k")
	return w
}

// Exit waits for the program to end and gives its exit code.
func (w *window) Exit() int {
	w.t.Helper()
	w.until("the program to end", func(string) bool { return !w.Runs() })
	code, err := strconv.Atoi(w.noted("code"))
	if err != nil {
		w.t.Fatalf("the program's exit code: %v", err)
	}
	return code
}

// Runs tells whether the program has not ended.
func (w *window) Runs() bool { return w.noted("code") == "" }

// noted is what the keeper noted, "" before it did.
func (w *window) noted(note string) string {
	b, err := os.ReadFile(filepath.Join(w.dir, note))
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(b))
}

// until waits until the screen is as wanted, and gives it.
func (w *window) until(what string, so func(screen string) bool) string {
	w.t.Helper()
	for deadline := time.Now().Add(w.patience); ; time.Sleep(20 * time.Millisecond) {
		screen := w.Screen()
		if so(screen) {
			return screen
		}
		if time.Now().After(deadline) {
			w.t.Fatalf("waited %v in vain for %s\nlast keys: %s\n%s", w.patience, what, w.lastKeys(), w.framed(screen))
		}
	}
}

func (w *window) lastKeys() string {
	return strings.Join(w.typed[max(0, len(w.typed)-20):], " ")
}

// framed draws a frame around a screen, so that its empty lines can be seen.
func (w *window) framed(screen string) string {
	edge := "+" + strings.Repeat("-", w.width) + "+\n"
	var b strings.Builder
	b.WriteString(edge)
	for line := range strings.Lines(screen) {
		fmt.Fprintf(&b, "|%s\n", strings.TrimRight(line, "\n"))
	}
	b.WriteString(edge)
	return b.String()
}
