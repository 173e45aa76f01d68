package console_test

import (
	"strings"
	"testing"
)

// waiting are nine people who wait, in a window of w×h cells.
func waiting(t *testing.T, w, h int, more ...string) *driver {
	t.Helper()
	lines := []string{`convene "Café"`, "open"}
	for _, name := range strings.Fields("Ana Ben Cleo Dov Eva Fay Gus Hal Ida") {
		lines = append(lines, "hand "+name)
	}
	return drive(t, w, h, append(lines, more...)...)
}

// An arrow takes the ▸ into the stack; place 1 is always seen; Esc and the evening's keys leave it, time does not.
func TestStackCursor(t *testing.T) {
	for _, size := range []struct{ w, h int }{{80, 24}, {60, 16}, {60, 12}, {40, 12}} {
		d := waiting(t, size.w, size.h).Marked("")
		d.Press("down").Marked("1 Ana").Sees("Enter open").Press("down", "down").Marked("3 Cleo").Sees("1 Ana")
		d.Press("end").Marked("9 Ida").Sees("1 Ana").Press("up").Marked("8 Hal").Press("pgup").Marked("1 Ana")
		d.Press("down").Marked("2 Ben").Press("esc").Marked("").Press("up").Marked("9 Ida").Press("home").Marked("1 Ana")
		d.Press("down").Marked("2 Ben").Pass(1e12).Marked("2 Ben")
		d.Press("a", "j", "enter").Wrote("hand J").Marked("").Sees("1 Ana")
	}
}

// On the floor that is full of business it is the same, and the ▸ goes with the hand that it is on.
func TestStackCursorInDebate(t *testing.T) {
	for _, size := range []struct{ w, h int }{{80, 24}, {60, 16}} {
		d := waiting(t, size.w, size.h, `move "That we meet weekly, on Mondays, in the canteen." by Zoe`, "second Yan", "call")
		d.Press("down", "down", "down", "down").Marked("4 Eva").Sees("1 Ben", "MOTION 1")
		d.Press("space").Marked("").Press("up").Marked("7 Ida").Press("enter").Marked("put it right").Press("ida", "enter").Misses("off the list")
	}
}

// Enter opens what can be done with who waits, putting right first.
func TestStackPerson(t *testing.T) {
	for _, size := range []struct{ w, h int }{{80, 24}, {60, 16}} {
		d := waiting(t, size.w, size.h)
		d.Press("down", "down", "down", "enter").Marked("put it right: the name, or for what")
		d.Sees("Cleo · speak", "Cleo to the front", "Cleo up one place", "Cleo down one place: Dov goes first", "Cleo is not there", "Cleo off the list")
		d.Press("enter").Sees("PUT RIGHT 5").Press(" for", "enter", "enter").Wrote(`mend 5 hand Cleo for`).Once("waiting: Cleo speak → Cleo for").Marked("3 Cleo for")
		d.Press("right").Press("end", "enter").Wrote("drop Cleo").Marked("3 Dov").Press("esc").Press("u").Sees("3 Cleo for")
		d.Press("down", "enter").Misses("to the front", "up one place").Press("down", "enter").Sees("why does Ben go first?").Marked("")
		d.Press("down", "enter").Wrote(`bump Ben "has to leave soon"`).Sees("1 Ben").Marked("2 Ana")
		d.Press("enter", "down", "enter").Press("down", "down", "down", "down", "enter").Sees("OUT OF TURN").Press("enter").Sees("words").Press("A bus goes.", "enter").Wrote(`bump Ana "A bus goes."`)
	}
}

// Somebody is moved to the front in three keys, beside those that find them and the reason.
func TestStackToTheFront(t *testing.T) {
	d := waiting(t, 60, 16).Press("up").Marked("9 Ida")
	before := d.pressed
	d.Press("enter", "down", "enter").Sees("why does Ida go first?")
	if d.pressed-before > 3 {
		t.Errorf("it took %d keys", d.pressed-before)
	}
	d.Press("down", "down", "enter").Wrote(`bump Ida "has not spoken yet" to 1`).Sees("2 Ana").Marked("1 Ida")
	d.Press("end", "enter", "up one", "enter", "down", "enter").Wrote(`bump Hal "has to leave soon"`).Marked("8 Hal")
	d.Press("a", "zoe", "tab", "tab", "tab", "tab", "enter").Press("a", "yan", "tab", "tab", "tab", "tab", "enter")
	d.Press("down", "down", "down", "down", "down").Marked("5 Ben").Press("enter", "front", "enter", "down", "enter").Wrote(`bump Ben "has to leave soon" to 3`).Marked("3 Ben")
}

// A point of order keeps its ruling: Esc gives the ▸ back to it.
func TestStackWhileRuling(t *testing.T) {
	d := waiting(t, 80, 24, "call", "hand Zoe order", "call")
	d.Press("right").Marked("dismissed").Press("down").Marked("1 Ben").Misses("upheld").Press("down").Marked("2 Cleo")
	d.Press("esc").Marked("dismissed").Press("down", "enter").Press("off", "enter").Wrote("drop Ben").Press("esc").Marked("").Press("right", "enter").Wrote("ruling dismissed")
}

// An empty stack has nothing to mark, and the wall neither.
func TestStackNothing(t *testing.T) {
	drive(t, 80, 24, `convene "Café"`, "open").Press("down", "up", "enter").Marked("")
	waiting(t, 80, 24).withRoom().Press("p", "down", "enter").Sees("THE WALL").Press("esc").Marked("")
}

// Everybody who waits is taken off the list by one row, a line each, and one u puts them all back.
func TestAllOffTheList(t *testing.T) {
	lines := twoLinesOf("hand Ana", "hand Ben for", "hand Cleo", "hand Ana order")
	d := drive(t, 60, 16, lines...)
	before := len(d.meeting.Entries())
	d.Press("tab", "waits off").Marked("everybody who waits off the list (4)").Press("enter").Sees("nobody waits").Marked("")
	d.Wrote("drop Ana", "drop Ana", "drop Ben", "drop Cleo")
	d.Press("u").Sees("Ana", "2 Ben", "3 Cleo").Entries(before + 8)
	drive(t, 60, 16, twoLinesOf("hand Ana")...).Press("tab", "waits off").Misses("who waits off the list")
}

func twoLinesOf(more ...string) []string {
	return append([]string{`convene "X" on 2026-05-14`, "@18:00", "open", "arrive Ana Ben Cleo"}, more...)
}
