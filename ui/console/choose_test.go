package console_test

import "testing"

// Letters narrow every list of answers and mark what fits; what fits nothing is told and not kept.
func TestLettersInLists(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], `convene "X" on 2026-05-14`, "@18:00", "rule quorum 10", "open", "arrive Ana Ben", "hand Ana", "hand Ben", "hand Cleo")
		d.Press(":", `move "A hall." by Ana`, "enter", "!").Marked("").Sees("as the room wished", "nobody objected")
		d.Press("nob").Marked("nobody objected").Misses("as the room wished").Press("x").Sees("nothing fits", "nob").Marked("nobody objected")
		d.Repeat("backspace", 3).Marked("").Sees("as the room wished").Press("enter").Sees("choose an answer")
		d.Press("not", "enter").Wrote(`move "A hall." by Ana anyway "noticed afterwards"`)
	}
	d := drive(t, 60, 16, `convene "X" on 2026-05-14`, "@18:00", "open", "hand Ana", "hand Ben")
	d.Press("down", "down", "enter", "down", "enter").Press("ow").Marked("own words").Press("enter", "she leaves", "enter").Wrote(`bump Ben "she leaves"`)
	d.Press("tab", "closes the meeting", "enter").Press("clo").Marked("close, and it stands over").Press("enter").Wrote("close")
}
