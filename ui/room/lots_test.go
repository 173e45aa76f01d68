package room

import (
	"strings"
	"testing"
)

// A lot that was taken back is told to the room, with its number and what it had led to, and what is drawn then is told as drawn again.
func TestRoomIsToldOfALotTakenBack(t *testing.T) {
	const board = opened + "elect \"Delegate\"\nnominate Ana\nnominate Ben\nput\ncount Ana 20 Ben 20\ndeclare\ncount Ana 20 Ben 20\ndeclare\n"
	const petition = opened + "compete \"A\" \"B\" \"C\"\nput\ncount \"A\" 10 \"B\" 10 \"C\" 11\ndeclare\ncount \"A\" 9 \"B\" 9\ndeclare\n"
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		for _, c := range []struct{ script, shows, lacks string }{
			{board + "lot 4\n", "the lot decided, with the number 4", "taken back"},
			{board + "lot 4\nundo\n", "taken back: lot 4, for ", "the lot decided"},
			{board + "lot 4\nundo\nlot 7\n", "drawn again: the lot decided, with the number 7", "the lot decided, with the number 4"},
			{board + "lot 4\nundo\nlot 7\n", "taken back: lot 4, for ", ""},
			{board + "lot 4\nundo\nlot 7\nundo\n", "lot 7, for ", ""},
			{petition + "lot 4\nundo\n", "taken back: lot 4, without ", ""},
			{board + "lot 4\nundo\nredo\n", "the lot decided, with the number 4", "taken back"},
		} {
			said := read(t, c.script, "en", size[0], size[1])
			if !strings.Contains(said, c.shows) || c.lacks != "" && strings.Contains(said, c.lacks) {
				t.Errorf("after %q the room reads %q", c.script[len(opened):], said)
			}
		}
	}
}

// An election that a withdrawal ends has its verdict on the wall, as one that a count or a lot ends.
func TestWallShowsAnElectionEndedByAWithdrawal(t *testing.T) {
	const tied = opened + "elect \"Delegates\" seats 2\nnominate Amir\nnominate Ana\nnominate Grace\nput\ncount Amir 5 Ana 3 Grace 3\ndeclare\n"
	for _, script := range []string{tied, tied + "count Ana 2 Grace 2\ndeclare\n"} {
		said := read(t, script+"withdraw-name Grace\n", "en", 60, 16)
		if !strings.Contains(said, "Amir, Ana") || !strings.Contains(said, "ELECTED") && !strings.Contains(said, "elected") {
			t.Errorf("the room reads %q", said)
		}
	}
}
