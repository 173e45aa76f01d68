package room

import (
	"strings"
	"testing"
)

// The chair's ruling of what a motion needs stands on the wall while it is challenged and decided, and the motion after it with
// what it needs by then.
func TestChallengedThresholdOnTheWall(t *testing.T) {
	const ruled = "convene \"D\" on 2026-05-14\n@18:00\nopen\narrive Ana Ben Cleo Dov Eva\ntake facilitator Eva\nmove \"That we meet.\" by Ana\nsecond Ben\nneeds \"2/3 of cast\"\n"
	const challenge, put = "move challenge by Cleo\nsecond Dov\n", "put\ncount 3 1 0\n"
	const ruling = "motion 1 needs 2/3 of cast, the chair ruled"
	for _, c := range []struct{ then, shows, hides string }{
		{"", "MOTION 1 2/3 of cast", "simple majority"},
		{challenge + put, "to overturn the ruling of 18:00: " + ruling, "the ruling is overturned"},
		{challenge + put + "declare", "the ruling is overturned", "the ruling stands"},
		{challenge + put + "declare\nput", "MOTION 1 simple majority", "2/3 of cast"},
		{challenge + "put\ncount 1 3 0\ndeclare", "the ruling stands", "overturned"},
		{challenge + "put\ncount 1 3 0\ndeclare\nput", "MOTION 1 2/3 of cast", "simple majority"},
		{"move challenge sustain by Cleo\nsecond Dov\n" + put + "declare", "the ruling stands", "overturned"},
		{"move challenge sustain by Cleo\nsecond Dov\nput\ncount 1 3 0\ndeclare", "the ruling is overturned", "the ruling stands"},
	} {
		m := meeting(t, ruled+c.then)
		said := shown(Of(m, m.State().Last, Desk{}), m.State().Last)
		if !strings.Contains(said, c.shows) || strings.Contains(said, c.hides) {
			t.Errorf("after %q %q is not shown, or %q is: %s", c.then, c.shows, c.hides, said)
		}
	}
}
