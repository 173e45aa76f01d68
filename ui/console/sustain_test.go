package console_test

import "testing"

func pointOfOrder(more ...string) []string {
	return append([]string{
		`convene "Branch" on 2026-05-14`, "headcount 20", "open", "take facilitator Mina", `move "That we meet weekly." by Ana`, "second Ben",
		`hand Ben order "the list is closed"`, "call", `ruling dismissed "it is open"`,
	}, more...)
}

// A challenge may ask either way round; what is asked, what a hand for it means and what came of the ruling are told each time.
func TestChallengeEitherWayRound(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], pointOfOrder("move challenge sustain by Ben", "second Ana")...).On("floor")
		d.Sees("sustain the chair", "for sustains the chair, a tie too")
		d.Press("c").Sees("Ben, point of order (the list is closed): dismissed", "for sustains the chair, a tie too; else it is overturned")
		d = drive(t, size[0], size[1], pointOfOrder("move challenge sustain by Ben", "second Ana", "put", "count 8 8")...).Press("enter")
		d.Sees("CARRIED", "a tie sustains", "the ruling stands")
		d = drive(t, size[0], size[1], pointOfOrder("move challenge sustain by Ben", "second Ana", "put", "count 7 8")...).Press("enter")
		d.Sees("NOT CARRIED", "the ruling is overturned")
		d.Misses("the ruling stands")
	}
}

// While a challenge waits for its verdict another ruling may be given; what is shown stays the ruling that it is about.
func TestChallengeStaysWithItsRuling(t *testing.T) {
	d := drive(t, 80, 24, pointOfOrder("move challenge by Ben", "second Ana", `hand Cleo order "the window"`, "call", "ruling upheld", "put")...)
	d.Sees("Ben, point of order (the list is closed): dismissed")
	d.Misses("the window")
}
