package console_test

import "testing"

// Three of five are elected, two of them tied for the last seat, and tied again: the table, the card and the floor say so, and c takes the
// number of the lot.
func TestTieOfAnElection(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], election()...)
		d.Press("c").typing("40⏎30⏎20⏎20⏎10⏎⏎").Sees("elected so far: Anna García, Bo", "round 1: a tie with 20 each for the last seat: Cy, Di")
		d.typing("21⏎21⏎").Sees("round 1: a tie with 20 each", "42").Press("enter").Sees("a tie with 21 each for the last seat: Cy, Di", "the lot decides").Press("esc").Sees("a tie with 21 each")
		d.Press("c").Sees("lot").typing("7⏎").Wrote("lot 7").Sees("elected: Anna García, Bo,").Misses("a tie with")
	}
}

// A tie for all the seats that there are is for the seat, or the seats.
func TestTieForAllSeats(t *testing.T) {
	lines := []string{`convene "Branch" on 2026-05-14`, "headcount 20", "open", `elect "Auditor"`, "nominate Bo", "nominate Cy", "put", "count Bo 5 Cy 5", "declare"}
	for _, size := range sizes {
		drive(t, size[0], size[1], lines...).Sees("round 1: a tie with 5 each for the seat: Bo, Cy").Misses("the last seat")
	}
}
