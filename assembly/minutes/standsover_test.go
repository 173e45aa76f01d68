package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

// postponed is a motion that asks for money and stands over, as it was moved or amended.
func postponed(t *testing.T, amended ...string) *assembly.Meeting {
	t.Helper()
	lines := append(begun(`move "That we paint." by Ana spend 500 "paint"`, "second Ben"), amended...)
	return after(t, append(lines, `move postpone "to the next meeting" by Cleo`, "second Dov", "put", "count 5 0", "declare", "close")...)
}

// The call tells the sum of what stands over, as the minutes do.
func TestSumInTheCall(t *testing.T) {
	m := next(t, postponed(t))
	if got := dump(minutes.Announce(m, minutes.Options{})); !strings.Contains(got, "Motion 1 asks for 500: paint.") {
		t.Errorf("the call does not tell the sum:\n%s", got)
	}
}

// What stood over asks for the sum that it asked for: it is told where the motion is taken up, and called amended only where it was
// amended since.
func TestSumOfWhatStoodOver(t *testing.T) {
	amend := []string{`amend strike "paint" insert "sing" by Cleo spend 700 "songs"`, "second Dov", "put", "count 5 0", "declare"}
	up := []string{"@18:00", "arrive all", "open", "move take-up 1 by Ana"}
	for name, test := range map[string]struct {
		before, lines []string
		has, hasNot   string
	}{
		"never amended":          {nil, []string{"put", "count 5 0", "declare"}, "It asks for 500", "As amended it asks"},
		"amended before":         {amend, []string{"put", "count 5 0", "declare"}, "It asks for 700", "As amended it asks"},
		"amended once taken up":  {nil, append(amend, "put", "count 5 0", "declare"), "As amended it asks for 700", "As amended it asks for 500"},
		"its sum is told before": {nil, append(amend, "put", "count 5 0", "declare"), "It asks for 500", "As amended it asks for 500"},
	} {
		m := next(t, postponed(t, test.before...), append(up, test.lines...)...)
		got := dump(minutes.From(m, minutes.Options{}))
		if !strings.Contains(got, test.has) || strings.Contains(got, test.hasNot) {
			t.Errorf("%s: lacks %q, or has %q\n%s", name, test.has, test.hasNot, got)
		}
	}
}
