package e2e

import (
	"testing"
	"time"
)

// A window that gets another size while something new is drawn shows in the end what a window shows that always had that
// size. What scrolls then may stand between the margins of the size before.
func TestRedrawnAfterResize(t *testing.T) {
	needs(t, "tmux")
	h := shortHome(t)
	file := h.file("redrawn.db")
	h.must(t, `convene "Redrawn"
open
hand Ana
hand Ben for
move "That we meet weekly." by Ana
second Ben
amend strike "weekly" insert "monthly" by Cleo
`, "run", file, "-")
	console := open(t, h, 80, 24, file)
	console.Expect("1.1")
	wall := open(t, h, 80, 24, "room", file)
	wall.Expect("AMENDMENT 1.1")

	sizes := [][2]int{{60, 16}, {80, 24}}
	var amended, plain [2]string // as they look where nothing happens meanwhile
	for i, size := range sizes {
		wall.Resize(size[0], size[1]).Expect("AMENDMENT 1.1")
		amended[i] = wall.still()
	}
	console.Type("u").Expect("undone")
	for i, size := range sizes {
		wall.Resize(size[0], size[1]).Expect("MOTION 1").Absent("AMENDMENT")
		plain[i] = wall.still()
	}

	chance := drawn(t)
	for round := range 60 {
		key, want := "U", &amended
		if round%2 == 1 {
			key, want = "u", &plain
		}
		at := chance.IntN(3)
		i := 0
		for n := range 3 {
			if n == at {
				console.Type(key)
			}
			i = chance.IntN(len(sizes))
			wall.Resize(sizes[i][0], sizes[i][1])
			time.Sleep(time.Duration(chance.IntN(5)) * 20 * time.Millisecond)
		}
		wall.until("the screen of a window that always had this size:\n"+wall.framed(want[i]), func(screen string) bool { return screen == want[i] })
	}
}

// still is the screen, once it is the same for a while.
func (w *window) still() string {
	w.t.Helper()
	last, since := w.Screen(), time.Now()
	w.until("a screen that stands still", func(screen string) bool {
		if screen != last {
			last, since = screen, time.Now()
		}
		return time.Since(since) > 300*time.Millisecond
	})
	return last
}
