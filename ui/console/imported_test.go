package console_test

import "testing"

// A quorum that is met for the first time is not met again.
func TestQuorumMetForTheFirstTime(t *testing.T) {
	d := drive(t, 80, 24, `convene "Depot" on 2026-05-14`, "@18:00", "rule quorum 3", "arrive Ana Ben", "open", "@18:05").On("roll").Misses("met")
	d.Press("i", "cleo", "enter", "esc").Sees("3 here, 3 needed · met since 18:05").Misses("met again")
	d.Press(":", "leave Cleo", "enter").Press(":", "arrive Cleo", "enter").Sees("met again")
}

// On a roll that was imported a new name has a voice, or the vote where that row is taken; the standing orders in force say which is
// usual there.
func TestNewNameOnAnImportedRoll(t *testing.T) {
	lines := []string{`convene "Depot" on 2026-05-14`, "@18:00", "+ Ana Ruiz, Ben Sarr", "arrive Ana Ben", "open"}
	d := drive(t, 80, 24, lines...).On("roll").Press("i", "quinby").Sees("new: Quinby (voice)", "new: Quinby (vote)")
	d.Press("down").Marked("new: Quinby (vote)").Press("enter").Wrote(`member Quinby vote`, "arrive Quinby").Sees("3 voting")
	d = drive(t, 80, 24, lines...).Press("a", "quinby", "down", "enter").Wrote(`member Quinby vote`, "arrive Quinby", "hand Quinby").Sees("3 voting")
	d.Press("tab", "standing orders", "enter").Sees("newcomers voice")
}
