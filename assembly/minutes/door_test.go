package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// Who came by name, how many were counted at the door, and how many turns there were: each is told beside the other.
func TestFiguresBesideEachOther(t *testing.T) {
	for name, c := range map[string]struct {
		lines      []string
		has, lacks []string
	}{
		"a count at the door after names": {
			begun("@18:20", "headcount 4"), []string{"Before voters were counted at the door, 6 people with a vote had come by name. At 18:20 4 voters were counted at the door."}, nil,
		},
		"names after a count at the door": {
			begun("@18:20", "headcount 4", "@18:30", "headcount off"), []string{"6 people with a vote attended", "At 18:20 4 voters were counted at the door."}, nil,
		},
		"nobody was checked in": {
			[]string{`convene "Branch" on 2026-05-14`, "headcount 9", "@18:00", "open", `move "That we sing." by Ana`}, []string{"9 voters were counted at the door."}, []string{"by name", "At 18:00 9"},
		},
		"how much anybody spoke is in no minutes": {
			begun(`item "Pay"`, "go", "hand Ana", "hand Ben", "call", "call", "done", "hand Ana", "call", "done", "close"), []string{"# 1 Pay\n"}, []string{"spoke", "turns"},
		},
	} {
		got := dump(minutes.From(after(t, c.lines...), minutes.Options{}))
		for _, words := range c.has {
			if !strings.Contains(got, words) {
				t.Errorf("%s: the minutes lack %q:\n%s", name, words, got)
			}
		}
		for _, words := range c.lacks {
			if strings.Contains(got, words) {
				t.Errorf("%s: the minutes have %q:\n%s", name, words, got)
			}
		}
	}
}
