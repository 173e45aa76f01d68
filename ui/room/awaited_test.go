package room

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"stacktaker/ui/look"
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

// While a session is closed the wall is the same whatever is put, counted or decided in it: not even that something is.
func TestClosedSessionTellsNothingOfACount(t *testing.T) {
	const closed = moved + "in-camera on\n"
	plain, now := scene{script: closed}.sight(t)
	for _, done := range []string{
		"put\n", "put\ncount 23 4 2 teller 1\n", "put\ncount 23 4 2\n", "put\nclear carried\n", "put\ncount 23 4 2 teller 1\ncount 22 4 2 teller 2\n",
		"put\ncount 23 4 2\ndeclare\n", "adopt\n", "move recess 5m by Tom\n",
	} {
		s, _ := scene{script: closed + done, desk: Desk{Asked: For}}.sight(t)
		if !reflect.DeepEqual(s, plain) || !slices.Equal(Draw(s, now, 60, 16, Look{look.Dark(), true}), Draw(plain, now, 60, 16, Look{look.Dark(), true})) {
			t.Errorf("after %q the room is told %+v", done, s)
		}
	}
}
