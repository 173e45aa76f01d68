package console_test

import "testing"

// An item that was gone past at once is told to be, on the agenda and in the answer, and can still be taken or put off.
func TestItemPassedOver(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], `convene "Branch" on 2026-05-14`, "open", `item "Apologies"`, `item "Rent"`).On("floor")
		d.Press("g").Press("g").Sees("passed over: item 1, Apologies")
		d.On("agenda").Sees("passed over").Misses("done")
	}
}
