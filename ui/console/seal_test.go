package console_test

import "testing"

// The numbers of the seal are asked for one after the other, since the room calls them out so; several at once are all there are, and Enter
// alone goes on with those that were given.
func TestNumbersOfTheSealAreAskedFor(t *testing.T) {
	for _, size := range sizes {
		on := func() *driver {
			return drive(t, size[0], size[1], `convene "Branch" on 2026-05-14`, "headcount 20", "open", "close").Press("tab", "seal", "enter")
		}
		on().Sees("number 1 of 3 that the room calls out").typing("4⏎").Sees("number 2 of 3", "seal 4").Wrote("close").typing("17⏎2⏎").Wrote("seal 4 17 2").Sees("SEAL")
		on().typing("4⏎⏎").Wrote("seal 4")
		on().Press("4 17 2", "enter").Wrote("seal 4 17 2")
		on().Press("four", "enter").Sees("number 1 of 3").Wrote("close")
		on().Press("enter").Wrote("seal")
	}
}
