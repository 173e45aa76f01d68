package console_test

import (
	"strings"
	"testing"
)

// While the room view is seen, arrows turn the pages of a long text on every wall, and nothing else; another text begins at its own page.
func TestArrowsTurnTheWall(t *testing.T) {
	long := strings.TrimSuffix(strings.Repeat(`That the branch meets weekly.\n`, 40), `\n`)
	d := drive(t, 60, 16, cafe(`move "`+long+`" by Ana`, "second Ben", "hand Cleo")...).withRoom()
	entries := len(d.meeting.Entries())
	d.Press("p").Sees("THE WALL")
	turned := func(want bool, pages int) {
		t.Helper()
		if d.shown.Turned != want || d.shown.Pages != pages {
			t.Errorf("the pages are turned: %v, by %d; not %v by %d", d.shown.Turned, d.shown.Pages, want, pages)
		}
	}
	turned(false, 0)
	d.Press("down", "down")
	turned(true, 2)
	d.Press("up", "pgup", "pgup").Entries(entries)
	turned(true, -1)
	d.Press("esc").Sees("STACK").Press("down").Marked("Cleo")
	turned(true, -1)
	d.Press("a", "ana", "enter")
	turned(true, -1)
	d.Press("e", "weekly", "down", "enter", "daily", "enter", "cl", "enter", "esc")
	turned(false, 0)
}
