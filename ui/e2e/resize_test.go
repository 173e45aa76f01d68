package e2e

import (
	"regexp"
	"strings"
	"testing"
)

// A window that changes its size in the middle of a debate, down to one that is too small and back, loses nothing: not the
// floor, not the clock, not what is being typed.
func TestResize(t *testing.T) {
	needs(t, "tmux")
	h := newHome(t)
	file := h.file("resize.db")
	h.must(t, `convene "Resize"
open
item "Overtime" time 20m
go
move "That overtime is refused from 1 May." by Rosa
second Amir
amend strike "1 May" insert "15 April" by Lena
second Sam
hand Eva for
hand Dov against
hand Ben
call
`, "run", file, "-")
	began := lastOf(t, h.log(t, file), "call").At
	w := open(t, h, 60, 16, file)
	debated := func() {
		t.Helper()
		w.ExpectFloor("Eva").ExpectClockSince("(?i)has the floor", began)
		w.Expect("Resize", "1/1 Overtime", "overtime is refused from", "1.1").ExpectMatch(`[−-]1 May[−-]`).ExpectMatch(`\+15 April\+`)
		w.ExpectMatch(`1 Dov +against`).ExpectMatch(`2 Ben +speak`)
	}
	debated()
	small := still(w.Screen())
	w.Resize(80, 24)
	debated()
	large := still(w.Screen())
	w.Resize(120, 40)
	debated()

	// A name is half typed when the window gets too small to show anything: what stands there stays, and keys that
	// nobody sees do nothing until there is room again.
	w.Type("a", "an").Expect("who: an")
	w.Resize(39, 11).Expect("39×11", "40×12").Absent("Eva", "who:")
	w.Type("x", "Space", "Enter").Resize(80, 24).Expect("who: an").Absent("who: anx")
	w.Type("ouk").Expect("who: anouk", "new: Anouk")
	w.Type("Esc").Absent("who:")
	debated()
	if got := still(w.Screen()); got != large {
		t.Errorf("at 80x24 the screen was\n%s\nand is now\n%s", w.framed(large), w.framed(got))
	}
	w.Resize(60, 16)
	debated()
	if got := still(w.Screen()); got != small {
		t.Errorf("at 60x16 the screen was\n%s\nand is now\n%s", w.framed(small), w.framed(got))
	}
	w.Type("d").AbsentFloor("Eva").Type("q", "Enter")
	if code := w.Exit(); code != 0 {
		t.Errorf("leaving exits %d", code)
	}
	if got, want := verbs(h.log(t, file)), "convene open item go move second amend second hand hand hand call done"; got != want {
		t.Errorf("the record has the commands %s and not %s", got, want)
	}
}

// still is a screen without what time changes in it.
func still(screen string) string {
	screen = regexp.MustCompile(`\d+:\d\d`).ReplaceAllString(screen, "0:00")
	screen = regexp.MustCompile(`[▓░]+`).ReplaceAllString(screen, "▓")
	return strings.TrimRight(screen, "\n")
}
