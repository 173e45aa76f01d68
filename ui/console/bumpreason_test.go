package console_test

import "testing"

// Why somebody is moved up stands in the minutes: that they have not spoken yet is offered only of whom that is true.
func TestWhoSpokeIsNotOfferedAsNew(t *testing.T) {
	again := drive(t, 80, 24, `convene "A"`, `headcount 10`, `open`, "rule order fifo", `hand "Ana Ruiz"`, "call", "done", `hand "Ben Sarr"`, `hand "Ana Ruiz"`)
	again.Press("down", "down", "enter", "down", "enter").Sees("does Ana Ruiz go first").Misses("has not spoken yet")
	anew := drive(t, 80, 24, `convene "A"`, `headcount 10`, `open`, `hand "Ben Sarr"`, `hand "Ana Ruiz"`)
	anew.Press("down", "down", "enter", "down", "enter").Sees("has not spoken yet")
}
