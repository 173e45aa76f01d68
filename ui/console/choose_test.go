package console_test

import "testing"

// Letters narrow every list of answers and mark what fits; what fits nothing is told and not kept.
func TestLettersInLists(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], `convene "X" on 2026-05-14`, "@18:00", "rule quorum 10", "open", "arrive Ana Ben", "hand Ana", "hand Ben", "hand Cleo")
		d.Press(":", `move "A hall." by Ana`, "enter", "!").Marked("").Sees("as the room wished", "nobody objected")
		d.Press("nob").Marked("nobody objected").Misses("as the room wished")
		d.Repeat("backspace", 3).Marked("").Sees("as the room wished").Press("enter").Sees("choose an answer")
		d.Press("not", "enter").Wrote(`move "A hall." by Ana anyway "noticed afterwards"`)
	}
	d := drive(t, 60, 16, `convene "X" on 2026-05-14`, "@18:00", "open", "hand Ana", "hand Ben")
	d.Press("down", "down", "enter", "down", "enter").Press("ow").Marked("own words").Press("enter", "she leaves", "enter").Wrote(`bump Ben "she leaves"`)
	d.Press("tab", "closes the meeting", "enter").Press("x").Sees("nothing fits").Press("clo").Marked("close, and it stands over").Press("enter").Wrote("close")
}

// Why a rule was departed from, and why somebody goes first, is typed at once: words that no answer has, or that go on behind one, are those
// of the room, and never another reason that the first letters found.
func TestTypedReasonIsNoOther(t *testing.T) {
	for _, size := range sizes {
		for _, why := range []string{"the coach must be booked tonight", "as the room wished, after ten minutes", "nobody was against it", "x"} {
			d := drive(t, size[0], size[1], gone("leave Ben", "leave Dov", "leave Cleo")...)
			d.Press("m", "!", "That we strike.", "enter", "an", "enter").Sees("why was it done all the same").Press(why).Sees("ALL THE SAME", why).Press("enter")
			d.Wrote(`move "That we strike." by Ana anyway "` + why + `"`)
		}
		for _, why := range []string{"has a train at nine", "has to leave soon, says her mother", "own car broke"} {
			d := drive(t, size[0], size[1], `convene "A"`, "open", "hand Ana", "hand Ben").Press("down", "down", "enter", "front", "enter")
			d.Press(why).Sees("OUT OF TURN", why).Press("enter").Wrote(`bump Ben "` + why + `"`)
		}
		d := drive(t, size[0], size[1], `convene "A"`, "open", "hand Ana", "hand Ben").Press("down", "down", "enter", "front", "enter")
		d.Paste("a bus goes").Press("enter").Wrote(`bump Ben "a bus goes"`)
	}
}
