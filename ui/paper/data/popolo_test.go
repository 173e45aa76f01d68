package data

import (
	"slices"
	"testing"

	"stacktaker/assembly/minutes"
)

// The figures in all are those of the sections together.
func TestPopoloCounts(t *testing.T) {
	p := archive{prefix: "m", Organizations: []popoloOrganization{{ID: "m-assembly"}}}
	got := p.counts([]minutes.Count{{Section: "Day", For: 22, Against: 6, Abstain: 3}, {Section: "Night", For: 18, Against: 6, Abstain: 3, NotVoted: 1}})
	want := []popoloCount{
		{"yes", 40, ""},
		{"no", 12, ""},
		{"abstain", 6, ""},
		{"not voting", 1, ""},
		{"yes", 22, "m-section-1"},
		{"no", 6, "m-section-1"},
		{"abstain", 3, "m-section-1"},
		{"not voting", 0, "m-section-1"},
		{"yes", 18, "m-section-2"},
		{"no", 6, "m-section-2"},
		{"abstain", 3, "m-section-2"},
		{"not voting", 1, "m-section-2"},
	}
	if !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
	if got := p.counts(nil); got == nil || len(got) > 0 {
		t.Errorf("where nobody counted hands, they are told: %v", got)
	}
}
