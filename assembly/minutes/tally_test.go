package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
	"stacktaker/assembly/tally"
)

// TestTallyDocument tells everything of a question over floors that a member of one needs to check it.
func TestTallyDocument(t *testing.T) {
	q := tally.Question{Text: "That we accept the offer of 2 March.", Threshold: "simple", Floors: tally.Floors{Mode: "card"}}
	tally, wrong := tally.Combine(q, []tally.Count{
		{Title: "Day", Members: 48, Present: 44, For: 30, Against: 12, Abstain: 2, Seal: "one two three four five six seven eight"},
		{Title: "Night", Members: 30, Present: 20, For: 8, Against: 11},
	})
	if len(wrong) > 0 {
		t.Fatal(wrong)
	}
	told := dump(minutes.OfTally(tally, minutes.Options{}))
	for _, want := range []string{
		q.Text, "a simple majority", "on the side of its majority", "Day | 48 | 44 | 30 | 12 | 2", "Night | 30 | 20 | 8 | 11 | 0",
		"In all | 78 | 64 | 38 | 23 | 2", "a simple majority of 78 needs 40; CARRIED", "one two three four five six seven eight", "not sealed",
	} {
		if !strings.Contains(told, want) {
			t.Errorf("it lacks %q:\n%s", want, told)
		}
	}
}
