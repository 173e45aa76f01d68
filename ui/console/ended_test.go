package console_test

import "testing"

// What a line ended besides is told on the screen: a count that goes with the quorum, an amendment whose words are gone.
func TestEndedIsTold(t *testing.T) {
	d := drive(t, 80, 24, "convene \"Hall\" on 2026-05-14", "rule quorum 20", "headcount 25", "open",
		`move "That the hall be let on Monday at noon." by Ana`, "second Ben",
		`amend strike "on Monday" insert "on Friday" by Cleo`, "second Ana",
		`amend 1 strike "Monday at noon" insert "Monday at six" by Dov`, "second Eva", "put")
	d.Press("esc", ":", "headcount 19", "enter").Sees("the count on amendment 1.1 ended: the quorum is lost")
	d.Press("esc", ":", "headcount 25", "enter").Sees("the count on amendment 1.1 is open again: the quorum is back")
	d.Press("esc", ":", "count 20 4 0", "enter").Press("esc", ":", "declare", "enter").Sees("amendment 1.2 fell, since 1.1 was carried")
}
