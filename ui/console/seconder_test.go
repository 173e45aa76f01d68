package console_test

import "testing"

// After the mover q leaves, as on any screen, unless somebody's name begins with it: the seconder may stay open.
func TestLeavingWhereTheSeconderIsAsked(t *testing.T) {
	d := drive(t, 80, 24, cafe()...)
	d.Press("m", "That we print.", "enter", "an", "enter").Sees("seconded by").Press("q").Sees("leave").Press("enter")
	if !d.left {
		t.Errorf("q and Enter did not leave:\n%s", d.Screen())
	}
	d = drive(t, 80, 24, cafe(`arrive "Quinn Lee"`)...)
	d.Press("m", "That we print.", "enter", "an", "enter", "q", "enter").Wrote(`move "That we print." by Ana`, `second "Quinn Lee"`)
}

// Whatever moves a motion goes on to the seconder, on the floor where it is seen, so that a name typed next presses no keys. Where it is
// refused, nobody is said to second it.
func TestWhateverIsMovedGoesOnToTheSeconder(t *testing.T) {
	meets := []string{`move "That we meet." by Ana`, "second Ben", "put", "count 3 0 0", "declare"}
	for _, size := range sizes {
		d := drive(t, size[0], size[1], cafe(meets...)...).Press("tab", "reconsider", "down", "enter", "an", "enter").Sees("seconded by").Press("be", "enter")
		d.Wrote("move reconsider 1 by Ana", "second Ben").Sees("MOTION")
		d = drive(t, size[0], size[1], cafe(meets...)...).Press("4", "tab", "reconsider", "down", "enter", "an", "enter").Sees("seconded by", "moved Ana").Press("enter")
		d.Wrote("move reconsider 1 by Ana")
		d = drive(t, size[0], size[1], cafe(`move "That we meet." by Ana`, "second Ben", `move table by Ben`, "second Ana", "put", "count 3 0 0", "declare")...)
		d.Press("tab", "take up", "enter", "an", "enter", "be", "enter").Wrote("move take-up 1 by Ana", "second Ben")
		d = drive(t, size[0], size[1], cafe(`mandate "Council" delegates Ben report 2026-06-01`)...).Press("5", "enter", "right", "enter", "be", "enter")
		d.Press("enter").Sees("moved by").Press("an", "enter").Sees("seconded by", "moved Ana").Press("cl", "enter").Wrote("move recall Ben by Ana", "second Cleo")
	}
}

// Who withdraws a candidacy, and who accepts an election, is one of those who have one.
func TestCandidaciesAreOffered(t *testing.T) {
	d := drive(t, 80, 24, cafe(`elect "Treasurer"`, "nominate Ana", "nominate Ben")...).Press("tab", "withdraw-name", "enter").Sees("Ana", "Ben").Misses("Cleo")
	d.Press("cle").Misses("Cleo", "new:").Press("ctrl+u", "be", "enter").Wrote("withdraw-name Ben")
	d = drive(t, 80, 24, cafe(`elect "Treasurer"`, "nominate Ana", "put", "count 3 0 0", "declare")...).Press("tab", "accepts", "enter")
	d.Sees("Ana").Misses("Ben", "Cleo")
}
