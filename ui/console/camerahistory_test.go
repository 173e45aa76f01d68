package console_test

import "testing"

// Lines that were typed in a closed session are not brought back once it is over.
func TestLinesOfAClosedSessionAreNotBroughtBack(t *testing.T) {
	d := drive(t, 80, 24, cafe("in-camera on")...)
	d.Press(":", "note \"COLONSECRET\"", "enter").Press(":", "up").Sees("COLONSECRET").Press("esc").Press(":", "in-camera off", "enter").Entries(6)
	d.Press(":").Misses("before").Press("up").Misses("COLONSECRET")
}

// While voters are counted at the door nobody is said to be away: they may be among those who were counted.
func TestNobodyIsAwayBesideAHeadcount(t *testing.T) {
	drive(t, 80, 24, cafe(`member "Dov Lev"`)...).On("roll").Sees("not here")
	drive(t, 80, 24, cafe(`member "Dov Lev"`, "headcount 12")...).On("roll").Sees("Dov Lev").Misses("not here")
}
