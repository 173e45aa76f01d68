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
