package console_test

import "testing"

// An item that is left behind unheard is named as the agenda goes on, which would not come back to it before its end.
func TestPassedOverItemIsTold(t *testing.T) {
	d := drive(t, 80, 24, cafe(`item "A"`, `item "B"`, `item "C"`, `item "D"`, "go 1")...)
	d.On("agenda").Press(":", "go 3", "enter").Sees("item 2 was passed over; it still waits")
	d.On("floor").Press("g").Sees("item 2 was passed over; it still waits").Press("g").Misses("passed over")
}

// A day is said as people say it also where it is put right; of two that are meant neither is taken.
func TestDaysWhereALineIsPutRight(t *testing.T) {
	d := drive(t, 80, 24, cafe(`agree "That we print."`, `assign "Print" to Ana by 2026-06-04`)...)
	d.On("record").Press("up", "up", "up", "down", "down", "down", "enter", "enter").Repeat("backspace", len("2026-06-04")).Press("saturday", "enter", "enter")
	d.Wrote(`assign "Print" to Ana by 2026-06-04`, `mend 5 assign "Print" to Ana by 2026-05-16`)
}

// What people call a decision without figures leads to the key that makes one.
func TestUncountedIsFound(t *testing.T) {
	for _, word := range []string{"adopted", "clearly", "uncounted", "without count"} {
		d := drive(t, 80, 24, cafe(`move "That we meet." by Ana`, "second Ben")...)
		d.Press("tab").Press(lettersOf(word)...).Press("enter").Sees("nobody objects: carried")
	}
}

// The record is opened at what was done last, wherever it was left.
func TestRecordOpensAtItsEnd(t *testing.T) {
	d := drive(t, 80, 24, cafe(`note "Last."`)...)
	d.Press("8", "home").Marked("convene").Press("1", "8").Marked("Last.")
}
