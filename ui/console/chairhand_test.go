package console_test

import "testing"

// Whoever waits and takes the chair waits no more, and the desk says so.
func TestHandOfTheNewChairComesDown(t *testing.T) {
	d := drive(t, 120, 40, `convene "Depot 4" on 2026-05-14`, "@18:00", "arrive Ana Ben Cleo", "open", "take facilitator Ana", "hand Ben", "hand Cleo")
	d.Press(":", "hand-over Ben", "enter").Sees("Ben facilitates and waits no more to speak: the hand came down")
	d.Press("u", ":", "drop Ben", "enter", ":", "hand-over Ben", "enter").Misses("the hand came down")
}

// The roll says of the quorum what the bar says of it.
func TestQuorumOnTheRoll(t *testing.T) {
	d := drive(t, 80, 24, `convene "Depot 4" on 2026-05-14`, "@18:00", "rule quorum 4", "open", "arrive Ana Ben")
	d.On("roll").Sees("QUORUM", "not reached yet").Misses("lost")
}
