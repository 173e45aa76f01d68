package room

import (
	"strings"
	"testing"
)

// So it is where an amendment is accepted without a vote, which is told with no verdict.
func TestWhatFallsByAcceptIsSaidOnTheWall(t *testing.T) {
	const script = convened + "headcount 45\nopen\nmove \"That we print red leaflets.\" by Ana\nsecond Ben\namend strike \"red leaflets\" insert \"posters\" by Cleo\n" +
		"amend 1 strike \"red\" insert \"blue\" by Dov\naccept\n"
	for _, size := range [][2]int{{60, 16}, {80, 24}, {40, 12}} {
		if said := read(t, script, "", size[0], size[1]); !strings.Contains(said, "amendment 1.2 fell, since 1.1 was") {
			t.Errorf("%v: the room reads %q", size, said)
		}
		if said := read(t, script+"hand Cleo\ncall\n", "", size[0], size[1]); strings.Contains(said, "fell") {
			t.Errorf("%v: the room reads %q", size, said)
		}
	}
	spoken := strings.Replace(script, "accept\n", "hand Cleo\ncall\naccept\n", 1)
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		if said := read(t, spoken, "", size[0], size[1]); !strings.Contains(said, "amendment 1.2 fell, since 1.1 was") {
			t.Errorf("%v: while somebody speaks the room reads %q", size, said)
		}
	}
}

// An amendment whose words another struck falls, and the wall says so beside what was decided, until something else happens.
func TestWhatFallsIsSaidOnTheWall(t *testing.T) {
	const script = convened + "headcount 45\nopen\nmove \"That we print red leaflets.\" by Ana\nsecond Ben\namend strike \"red leaflets\" insert \"posters\" by Cleo\n" +
		"amend 1 strike \"red\" insert \"blue\" by Dov\nsecond Ben\nput\ncount 24 2 1\ndeclare\n"
	for _, size := range [][2]int{{60, 16}, {80, 24}, {40, 12}} {
		if said := read(t, script, "", size[0], size[1]); !strings.Contains(said, "amendment 1.2 fell, since 1.1 was") {
			t.Errorf("%v: the room reads %q", size, said)
		}
		if said := read(t, script+"hand Cleo\ncall\n", "", size[0], size[1]); strings.Contains(said, "fell") {
			t.Errorf("%v: the room reads %q", size, said)
		}
	}
}
