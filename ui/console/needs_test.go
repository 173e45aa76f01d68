package console_test

import "testing"

// What a motion needs is ruled from the menu: the usual thresholds are rows, none is marked, and any other is typed. The ruling is
// told as one, and challenged from the menu too; overturned, the motion needs again what it needed.
func TestNeedsByKeys(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		lines := known("arrive Eva Dov", "take facilitator Eva", `move "That we meet." by Ana`, "second Ben")
		n := len(lines) - 1
		d := drive(t, size[0], size[1], lines...)
		d.Press("tab", "what motion 1 needs").Marked("what motion 1 needs: simple majority").Press("enter").Sees("what it needs, such as", "simple", "majority of present").Marked("")
		d.Press("enter").Sees("an arrow or letters choose").Entries(n).Press("down", "down", "down", "down").Marked("2/3 of cast").Press("enter").Sees("why the chair rules so", "may be left out")
		d.Press("The bylaws say so.", "enter").Wrote(`needs "2/3 of cast" because "The bylaws say so."`).Sees("MOTION 1 · 2/3 of cast")
		d.Press("tab", "challenge the ruling on").Marked("challenge the ruling on what motion 1 needs").Misses("challenge the ruling on Eva").Press("enter", "enter", "cl", "enter")
		d.Press("be", "enter").Sees("to overturn the ruling of 18:00", "needs 2/3 of cast", "(The bylaws say so.)", "for overturns it, else it stands")
		d.Press("c", "3", "enter", "1", "enter", "0", "enter").Misses("overturned").Press("enter").Sees("CARRIED", "the ruling is overturned")
		d.Press("esc").Sees("MOTION 1 · simple majority").Press("u").Sees("to overturn the ruling of 18:00").Press("U").Sees("MOTION 1 · simple majority")
		// What no row has is typed.
		d.Press("tab", "what motion 1 needs", "enter", "75% of members", "enter", "enter").Wrote(`needs "75% of members"`).Sees("75% of members")
	}
	// From the first figure on it is locked, and without a motion there is nothing to rule on: the row is not there.
	drive(t, 80, 24, cafe(`move "That we meet." by Ana`, "second Ben", "put", "count 2 0 0")...).Press("esc", "tab").Misses("what motion 1 needs")
	drive(t, 80, 24, cafe()...).Press("tab").Misses("what motion")
}

// Lost, the ruling stands, and the motion is put under it.
func TestRulingOnNeedsStands(t *testing.T) {
	d := drive(t, 80, 24, known("arrive Eva Dov", "take facilitator Eva", `move "That we meet." by Ana`, "second Ben", `needs "2/3 of cast"`, "move challenge by Cleo", "second Dov", "put", "count 2 2 0")...)
	d.Press("esc", "c", "enter").Sees("the ruling stands").Press("esc").Sees("MOTION 1 · 2/3 of cast").Press("c", "2", "enter", "2", "enter", "0", "enter", "enter").Sees("NOT CARRIED", "2/3 of 4 cast needs 3")
}
