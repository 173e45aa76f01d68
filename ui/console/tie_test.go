package console_test

import "testing"

// Three of five are elected, two of them tied for the last seat, and tied again: the table, the card and the floor say so, and c takes the
// number of the lot.
func TestTieOfAnElection(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], election()...)
		d.Press("c").typing("40⏎30⏎20⏎20⏎10⏎⏎").Sees("elected so far: Anna García, Bo", "a tie with 20 each for the last seat: Cy, Di")
		d.typing("21⏎21⏎⏎").Sees("a tie with 21 each for the last seat: Cy, Di", "the lot decides").Press("esc").Sees("a tie with 21 each")
		d.Press("c").Sees("lot").typing("7⏎").Wrote("lot 7").Sees("elected: Anna García, Bo,").Misses("a tie with")
	}
}
