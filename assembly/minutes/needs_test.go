package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// The minutes have the chair's ruling of what a motion needs with its reason, the challenge, what came of it, and by what the
// motion was decided then.
func TestChallengedThreshold(t *testing.T) {
	ruled := begun(`move "That we sing." by Ana`, "second Ben", `needs "2/3 of cast" because "the bylaws say so"`)
	for _, c := range []struct {
		lines []string
		has   []string
		not   string
	}{
		{
			[]string{"move challenge by Cleo", "second Dov", "put", "count 3 1", "declare", "put", "count 3 2", "declare", "no-action"},
			[]string{
				"the chair ruled that motion 1 needs 2/3 of the votes cast, and not a simple majority. This ruling was overturned later.", "the bylaws say so",
				"Cleo moved, seconded by Dov, to overturn the ruling of 18:", "was overturned.", "3 for, 2 against: carried",
			},
			"The ruling stood",
		},
		{
			[]string{"move challenge by Cleo", "second Dov", "put", "count 1 3", "declare", "put", "count 3 2", "declare"},
			[]string{"the chair ruled that motion 1 needs 2/3 of the votes cast, and not a simple majority.", "stood.", "2/3 of 5 cast needs 4."},
			"overturned later",
		},
		{
			[]string{"move challenge sustain by Cleo", "second Dov", "put", "count 1 3", "declare", "put", "count 3 2", "declare", "no-action"},
			[]string{"that the chair be sustained in the ruling of 18:", "was overturned.", "3 for, 2 against: carried"},
			"The ruling stood",
		},
	} {
		m := after(t, append(ruled[:len(ruled):len(ruled)], append(c.lines, "close")...)...)
		got := dump(minutes.From(m, minutes.Options{}))
		for _, words := range c.has {
			if !strings.Contains(got, words) {
				t.Errorf("after %q they lack %q", c.lines, words)
			}
		}
		if strings.Contains(got, c.not) {
			t.Errorf("after %q they have %q", c.lines, c.not)
		}
		if t.Failed() {
			t.Log(got)
		}
	}
}

// How something is told is no rule of procedure: no reader of the minutes is told that it is not the usual way.
func TestOrdersThatPresent(t *testing.T) {
	m := after(t, begun("rule currency € 2", "rule attendance names", "rule actions ask", "close")...)
	if got := dump(minutes.From(m, minutes.Options{})); strings.Contains(got, "Standing orders") {
		t.Errorf("the minutes tell of presentation:\n%s", got)
	}
	m = after(t, begun("rule currency € 2", "rule speech 60s", "close")...)
	if got := dump(minutes.From(m, minutes.Options{})); !strings.Contains(got, "Standing orders") || strings.Contains(got, "€ 2") {
		t.Errorf("the minutes lack a rule, or tell of presentation:\n%s", got)
	}
}
