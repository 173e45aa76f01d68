package room

import (
	"strings"
	"testing"
)

// No hands are asked for while none are counted: the room reads what is waited for instead, once.
func TestNoHandsAreAskedForWhileNoneAreCounted(t *testing.T) {
	const tellers = moved + "put\ncount 20 4 2 teller 1\n"
	for script, waits := range map[string]string{
		tellers: "waits for the other teller", tellers + "count 19 4 2 teller 2\n": "the tellers differ: count again",
	} {
		for _, size := range [][2]int{{40, 12}, {60, 16}, {80, 24}} {
			if said := read(t, script, "en", size[0], size[1]); strings.Contains(said, "for, against") || strings.Count(said, waits) != 1 {
				t.Errorf("at %v the room reads %q", size, said)
			}
		}
	}
}

// A closed session, too, tells how far its count is, and no figure of it.
func TestClosedCountTellsHowFarItIs(t *testing.T) {
	const closed = moved + "in-camera on\nput\n"
	for script, stands := range map[string][2]bool{ // begun, entered
		closed:                             {false, false},
		closed + "count 23 4 2 teller 1\n": {true, false},
		closed + "count 23 4 2\n":          {true, true},
		closed + "clear carried\n":         {true, true},
		closed + "count 23 4 2 teller 1\ncount 22 4 2 teller 2\n": {true, false},
		closed + "count 23 4 2 teller 1\ncount 23 4 2 teller 2\n": {true, true},
	} {
		s, _ := scene{script: script}.sight(t)
		if h := s.Hands; h.Begun != stands[0] || h.Entered != stands[1] || h.Parts != nil || h.Figures != nil || h.Seen {
			t.Errorf("after %q the room is told %+v", script, *h)
		}
	}
}
