package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// An election that was begun in the open, put in a closed session and declared after it is told in full: it was counted in the open.
func TestElectionPutInClosedSession(t *testing.T) {
	for _, c := range []struct {
		lines []string
		tells []string
	}{
		{
			[]string{`elect "Steward"`, "nominate Ana", "in-camera on", "put", "in-camera off", "count 4 1", "declare", "close"},
			[]string{"Candidates for 1 seat, put at 18:00: Ana.", "4 for and 1 against", "Ana was elected."},
		},
		{
			[]string{`elect "Steward"`, "nominate Ana", "in-camera on", "nominate Ben", "put", "in-camera off", `count "Ana" 3 "Ben" 1`, "declare", "close"},
			[]string{"Candidates for 1 seat, put at 18:00: Ana and Ben.", "Ana 3 and Ben 1.", "Ana was elected."},
		},
		{
			[]string{`elect "Steward"`, "nominate Ana", "in-camera on", "nominate Ben", "in-camera off", "put", `count "Ana" 3 "Ben" 1`, "declare", "close"},
			[]string{"Candidates for 1 seat, put at 18:00: Ana and Ben.", "Ana 3 and Ben 1.", "Ana was elected."},
		},
	} {
		got := dump(minutes.From(after(t, begun(c.lines...)...), minutes.Options{}))
		for _, told := range c.tells {
			if !strings.Contains(got, told) {
				t.Errorf("%s: %q is not told:\n%s", c.lines, told, got)
			}
		}
	}
}

// A motion that was seconded and put in a closed session, and decided after it, is told in its words and is among what was decided.
func TestMotionPutInClosedSession(t *testing.T) {
	d := minutes.From(after(t, begun(`move "That we sing." by Ana`, "in-camera on", "second Ben", "put", "in-camera off", "count 4 1", "declare", "no-action", "close")...), minutes.Options{})
	rest := dump(d)
	for _, told := range []string{"Moved by Ana", "> : That we sing.", "Motion 1 was put at 18:00", "= carried: 4 for, 1 against: carried"} {
		_, behind, found := strings.Cut(rest, told)
		if !found {
			t.Fatalf("%q is not told at its place:\n%s", told, dump(d))
		}
		rest = behind
	}
	if len(d.Decisions) != 1 || d.Decisions[0].Outcome != minutes.Carried {
		t.Errorf("the decisions for programs are %v", d.Decisions)
	}
}
