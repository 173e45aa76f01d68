package console_test

import "testing"

// In a recess the desk offers no count, though its quorum comes back; when the recess is over the count is open again.
func TestNothingIsPutInARecess(t *testing.T) {
	d := drive(
		t, 80, 24, `convene "Depot 4" on 2026-05-14`, "@18:00", "rule quorum 3", "arrive Ana Ben Cleo", "open", `move "That we go." by Ana`, "second Ben", "put", "leave Cleo", "recess 10m",
		"arrive Cleo",
	)
	d.Press("esc").On("floor").Sees("RECESS").Misses("c count").Press("c").Misses("counting", "[ ·]", "together").Asks("")
	d.Press("esc", ":", "resume", "enter").Sees("the count on motion 1 is open again", "hands are being counted on 1")
}
