package console_test

import "testing"

// The motions are looked at for what is before the room: the cursor begins there, wherever it stood.
func TestMotionsBeginAtWhatIsPending(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], `convene "B" on 2026-05-14`, "@18:00", "arrive Ana Ben Cleo", "open", `notice "That we sing." by Cleo`, `move "That we print." by Ana`, "second Ben")
		d.Press("4").Marked("That we print").Press("home").Marked("That we sing").Press("esc", "4").Marked("That we print")
	}
}
