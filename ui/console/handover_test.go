package console_test

import (
	"testing"
	"time"
)

// When a term is over the screen says so and opens nothing; Tab, an arrow and Enter open the card, on which Enter takes who is proposed. A role
// that somebody has is handed over where it is taken by keys.
func TestHandingOverByKeys(t *testing.T) {
	d := drive(t, 60, 16, `convene "X" on 2026-05-14`, "@18:00", "open", "arrive Ana Ben Cleo Dov", "take facilitator Ana")
	for range 92 {
		d.Pass(30 * time.Second)
	}
	d.Sees("term is over: Ana", "Tab hands over").Misses("HANDOVER").Entries(4)
	d.Press("tab").Marked("").Press("down").Marked("hand over: the card").Press("enter").Sees("HANDOVER", "WHO IS NEXT").Marked("served 0 of 1 meeting").Entries(4)
	d.Press("enter").Sees("facilitates since 18:46").Entries(5)
	d.Press("tab", "take", "enter", "fac", "enter").Sees("hand-over facilitator", "who: letters of the name").Press("dov", "enter").Wrote("hand-over facilitator Dov")
	d.Press("tab", "take", "enter", "minute", "enter").Sees("take minute-taker").Press("ben", "enter").Wrote("take minute-taker Ben")
	d.Press("tab", "secretary", "enter").Sees("hand-over minute-taker").Press("cl", "enter").Wrote("hand-over minute-taker Cleo")
}

// Without its quorum a room may recess, adjourn or fix the next meeting: m says so at once, the list of kinds has these, and it asks who
// seconds it as of any other motion.
func TestMotionWithoutQuorum(t *testing.T) {
	d := drive(t, 80, 24, `convene "X" on 2026-05-14`, "@18:00", "rule quorum 10", "open", "arrive Ana Ben Cleo")
	d.Press("m").Sees("the exact words", "the quorum is not reached yet", "! do it anyway")
	d.Press("tab", "recess", "enter").Sees("MOTION how long, such as 10m, or nothing:").Press("10m", "enter", "an", "enter").Sees("seconded by").Press("be", "enter").Wrote("move recess 10m by Ana", "second Ben")
	d = drive(t, 80, 24, `convene "X" on 2026-05-14`, "@18:00", "rule quorum 10", "rule second no", "open", "arrive Ana Ben Cleo")
	d.Press("m", "tab", "recess", "enter", "10m", "enter", "an", "enter").Misses("seconded by").Wrote("move recess 10m by Ana")
}
