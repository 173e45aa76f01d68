package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// sockets lists what lies where running meetings listen.
func (h home) sockets(t *testing.T) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(h.dir, "runtime", "stacktaker", "*"))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// shortHome is a home whose path is short enough for sockets within it.
func shortHome(t *testing.T) home {
	t.Helper()
	dir, err := os.MkdirTemp("", "st")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := os.Mkdir(filepath.Join(dir, "runtime"), 0o700); err != nil {
		t.Fatal(err)
	}
	return home{dir}
}

// A meeting in one window and the room in another: at sizes of their own, which change; blanked together; each killed and
// started again while the other goes on.
func TestRoomWindow(t *testing.T) {
	needs(t, "tmux")
	h := shortHome(t)
	wall := open(t, h, 60, 16, "room")
	wall.Expect("since", "q leaves")
	console := open(t, h, 80, 24)
	console.Expect("title").Type("Depot", "Enter").ExpectMatch(`\ba\s+hand\b`)
	wall.Absent("q leaves")
	console.Type("a", "Kadyr", "Enter").Expect("Kadyr")
	wall.Expect("NEXT", "Kadyr")
	console.Type("Space").ExpectFloor("Kadyr")
	wall.Expect("HAS THE FLOOR", "left of 2:00").Absent("NEXT")
	if wall.Screen() == console.Screen() {
		t.Error("both windows show the same")
	}
	before := wall.Screen()
	wall.until("the clock to go on by itself", func(screen string) bool { return screen != before })

	for _, size := range [][2]int{{120, 40}, {40, 12}, {39, 11}, {80, 24}} {
		wall.Resize(size[0], size[1])
		if size[0] < 40 {
			wall.Expect("39×11")
			continue
		}
		wall.Expect("HAS THE FLOOR", "left of 2:00")
		console.Resize(size[0], size[1]).ExpectFloor("Kadyr")
	}
	console.Resize(80, 24)

	blank := func(screen string) bool { return strings.TrimSpace(screen) == "" }
	console.Type("C-l")
	wall.until("the window to be blank", blank)
	console.Type("C-l")
	wall.Expect("HAS THE FLOOR")

	// Nobody can change anything at the wall.
	wall.Type("Space", "d", "u", "Enter", "C-l").Expect("HAS THE FLOOR")
	console.ExpectFloor("Kadyr")

	console.KillHard()
	wall.Expect("since", "Depot", "q leaves").Absent("HAS THE FLOOR")
	console.Restart().ExpectFloor("Kadyr")
	wall.Expect("HAS THE FLOOR", "left of 2:00")

	wall.KillHard()
	console.Expect("room window gone")
	wall.Restart().Expect("HAS THE FLOOR")
	console.Absent("room window gone")

	// The second killing left a socket behind, which nobody takes for a meeting; leaving takes its own away.
	wall.Type("q")
	if code := wall.Exit(); code != 0 {
		t.Errorf("leaving the window exits %d", code)
	}
	time.Sleep(1500 * time.Millisecond) // the banner would come with a second
	console.Absent("room window gone").Type("q", "Enter")
	console.Exit()
	if left := h.sockets(t); len(left) > 1 {
		t.Errorf("left behind: %q", left)
	}
}

// However a room window ends, the terminal is as it was before: its screen, its cursor, its echo.
func TestRoomWindowLeavesTheTerminal(t *testing.T) {
	needs(t, "tmux")
	for name, c := range map[string]struct {
		leave func(w *window)
		code  int
	}{
		"q":         {func(w *window) { w.Type("q") }, 0},
		"esc":       {func(w *window) { w.Type("Esc") }, 0},
		"ctrl+c":    {func(w *window) { w.Type("C-c") }, 0},
		"interrupt": {func(w *window) { w.hit("INT") }, 130},
		"terminate": {func(w *window) { w.hit("TERM") }, 130},
		"hang up":   {func(w *window) { w.hit("HUP") }, 130},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := shortHome(t)
			w := openProgram(t, h, 60, 16, "sh", "-c", `echo before; "$0" room; code=$?; stty -a | tr ' ' '\n' | grep -x -e echo -e icanon | tr '\n' ' '; exit $code`, os.Getenv(builtAt))
			w.Expect("since", "q leaves")
			c.leave(w)
			if code := w.Exit(); code != c.code {
				t.Errorf("it exits %d, want %d", code, c.code)
			}
			w.Expect("before", "icanon echo").Absent("q leaves", "panic")
			if flags := strings.TrimSpace(w.must("display-message", "-p", "#{alternate_on} #{cursor_flag}")); flags != "0 1" {
				t.Errorf("the other screen and the cursor: %s", flags)
			}
		})
	}
}

// hit sends the program under the shell of this window a signal.
func (w *window) hit(name string) {
	w.t.Helper()
	shell := w.noted("pid")
	b, err := os.ReadFile("/proc/" + shell + "/task/" + shell + "/children")
	if err != nil {
		w.t.Skipf("the children of a process are not told here: %v", err)
	}
	w.must("run-shell", "kill -"+name+" "+strings.TrimSpace(string(b)))
}

// A window whose terminal is closed ends, and the meeting says that it is gone.
func TestRoomWindowClosed(t *testing.T) {
	needs(t, "tmux")
	h := shortHome(t)
	console := open(t, h, 80, 24)
	console.Expect("title").Type("Depot", "Enter").ExpectMatch(`\ba\s+hand\b`)
	wall := open(t, h, 60, 16, "room")
	wall.until("the window to be connected", func(s string) bool { return strings.TrimSpace(s) != "" && !strings.Contains(s, "q leaves") })
	pid := wall.noted("pid")
	wall.must("kill-server")
	console.Expect("room window gone")
	deadline := time.Now().Add(time.Minute)
	for running(pid) {
		if time.Now().After(deadline) {
			t.Fatal("the program goes on without its terminal")
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// running tells whether a process goes on.
func running(pid string) bool {
	_, err := os.Stat("/proc/" + pid)
	return err == nil
}

// With two meetings, each window shows its own.
func TestTwoRooms(t *testing.T) {
	needs(t, "tmux")
	h := shortHome(t)
	one, two := h.file("one.db"), h.file("two.db")
	h.must(t, "convene \"Қ one\"\nopen\n", "run", one, "-")
	h.must(t, "convene \"Қ two\"\nopen\n", "run", two, "-")
	first := open(t, h, 80, 24, one)
	first.Expect("Қ one")
	second := open(t, h, 80, 24, two)
	second.Expect("Қ two")
	newest := open(t, h, 60, 16, "room")
	newest.Expect("Қ two")
	named := open(t, h, 60, 16, "room", one)
	named.Expect("Қ one")
	second.KillHard()
	newest.Expect("since", "Қ two").Absent("Қ one")
	named.Expect("Қ one").Absent("since")
	second.Restart().Expect("Қ two")
	newest.Expect("Қ two").Absent("since")

	if o := h.run(t, "", "room", h.file("none.db")); o.code != 2 && o.code != 1 {
		t.Errorf("a file that is not there exits %d", o.code)
	}
}
