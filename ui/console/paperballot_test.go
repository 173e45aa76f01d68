package console_test

import "testing"

// People look for a secret ballot by its name. It is put from there, or from the menu.
func TestVoteOnPaper(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], cafe(`move "That we strike." by Ana`, "second Ben")...)
		d.Press("tab", "secret", "enter").Wrote("put ballot")
		d.Sees("BLANK", "SPOILT").Press("1", "enter", "0", "enter", "0", "enter", "1", "enter", "1", "enter").Wrote("count 1 0 0 blank 1 spoilt 1")
		d.Press("enter").Wrote("declare").Sees("CARRIED", "1 blank")
	}
	d := drive(t, 80, 24, cafe(`move "That we strike." by Ana`, "second Ben")...) // put to the hands by habit, and found out then
	d.Press("c").Wrote("put").Press("tab", "secret", "enter").Wrote("put", "undo", "put ballot").Sees("BLANK", "SPOILT")
	d = drive(t, 80, 24, cafe(`elect "Treasurer"`, "nominate Ana", "nominate Ben")...)
	d.Press("tab", "on paper", "enter").Wrote("put ballot").Sees("votes", "blank", "spoilt")
	d.Press("1", "enter", "1", "enter", "0", "enter", "1", "enter").Wrote(`count Ana 1 Ben 1 spoilt 1`)
	d = drive(t, 80, 24, cafe()...)
	d.Press("tab", "secret", "enter").Entries(3).Sees("a secret ballot is on paper")
}
