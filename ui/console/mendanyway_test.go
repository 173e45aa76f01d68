package console_test

import "testing"

// A member who made the quorum was not there: taking the arrival out is refused by the line that was put since, and the way out is seen at
// every size; "!" says of that line that it was done all the same, and both are one act.
func TestMendAgainstALaterRule(t *testing.T) {
	lines := []string{
		`convene "Club" on 2026-05-14`, "@18:00", "rule quorum 3", `arrive "Anna Keller"`, `arrive "Ben Sarr"`, `arrive "Cleo Ruiz"`, "open",
		`move "That we meet." by "Anna Keller"`, `second "Ben Sarr"`, "put", "count 2 0 0", "declare",
	}
	for _, size := range sizes {
		d := drive(t, size[0], size[1], lines...)
		d.On("record").Press("home").Repeat("down", 4).Marked(`arrive "Cleo Ruiz"`).Press("enter", "down", "enter").Sees("TAKE OUT 5", "entry 7 (move", "put it right first", "was done all the same", "! do it anyway")
		d.Entries(11).Press("!").Sees("this departs from: quorum", "as the room wished", "noticed afterwards").Marked("").Press("down", "down", "enter")
		d.Sees("TAKE OUT 5", "this changes what was decided").Entries(11)
		d.Press(lettersOf("was at home")...).Press("enter").Sees("taken out")
		d.Wrote(`mend 7 move "That we meet." by "Anna Keller" anyway "noticed afterwards"`, `mend 5 off because "was at home"`)
		d.Press("u").Misses("taken out", "✎")
	}
}

// A line that mends do not reach says in one sentence what is done instead: who spoke, and what is history by itself.
func TestWhatMendsDoNotReachSaysWhatToDo(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], amended(`note "x"`, "undo")...)
		d.On("record").Press("home").Repeat("down", 2).Marked("hand Ana").Press("enter").Sees("put in what was forgotten", "what was done stands", "a note says how it was").Misses("put it right")
		d.Press("esc", "down", "down", "down", "enter").Sees("what was done stands")
		d.Press("esc", "end", "enter").Sees("undo and redo")
	}
}
