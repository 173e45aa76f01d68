package minutes_test

import (
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

// behind is an evening of which lines stand in a closed session from 18:10 to 18:30.
func behind(lines, then []string) []string {
	all := begun("rule quorum 3", "take stack-keeper Ana", "take minute-taker Ben", "@18:10", "in-camera on", "@18:15")
	return append(append(append(all, lines...), "@18:30", "in-camera off"), then...)
}

// Who comes, goes, or takes an office in a closed session is told as they stand at its end, and nothing where all is as it was before.
func TestWhoComesAndGoesInClosedSession(t *testing.T) {
	for name, test := range map[string]struct {
		lines, then []string
		has, hasNot []string
		present     []int // told, at each change
	}{
		"who left and is back": {
			lines: []string{"leave Cleo", "@18:20", "arrive Cleo"}, has: []string{"6 people with a vote attended"}, present: []int{6},
		},
		"who left and comes back at its end": {
			lines: []string{"leave Ana"}, then: []string{"arrive Ana"}, has: []string{"Stack-keeper = Ana, to 18:30"}, hasNot: []string{"18:15"}, present: []int{6, 5, 6},
		},
		"who left": {lines: []string{"leave Cleo Dov"}, present: []int{6, 4}},
		"who came": {lines: []string{"arrive Gil"}, has: []string{"7 people with a vote attended"}, present: []int{6, 7}},
		"who came and went": {
			lines: []string{"arrive Gil", "leave Gil"}, has: []string{"6 people with a vote attended"}, hasNot: []string{"Gil"}, present: []int{6},
		},
		"who was named": {lines: []string{`assign "Sweep" to Gil`}, has: []string{"7 people with a vote attended"}, present: []int{6, 7}},
		"who took an office": {
			lines: []string{"hand-over stack-keeper Cleo"}, has: []string{"Stack-keeper = Ana, to 18:30; Cleo, from 18:30"}, hasNot: []string{"18:15"}, present: []int{6},
		},
		"who held it for a while": {
			lines: []string{"hand-over stack-keeper Cleo", "hand-over stack-keeper Ana"}, has: []string{"Stack-keeper = Ana\n"}, hasNot: []string{"18:15"}, present: []int{6},
		},
		"who left it": {
			lines: []string{"hand-over minute-taker Cleo"}, has: []string{"Minute-taker = Ben, to 18:30; Cleo, from 18:30"}, hasNot: []string{"18:15"}, present: []int{6},
		},
		"the quorum that went and came back": {
			lines: []string{"leave Ana Ben Cleo Dov", "@18:20", "arrive Ana Ben Cleo Dov"}, hasNot: []string{"18:15", "18:20", "lost"}, present: []int{6},
		},
		"the quorum that went": {
			lines: []string{"leave Ana Ben Cleo Dov"}, then: []string{"@18:40", "arrive Ana Ben"}, has: []string{"At 18:30 it was lost: 2 were present"}, hasNot: []string{"18:15"}, present: []int{6, 2, 4},
		},
		"a count at the door": {lines: []string{"headcount 9", "headcount off"}, has: []string{"6 people with a vote attended"}, present: []int{6}},
		"and what was a member with a vote": {
			lines: []string{"member Cleo observer", "member Cleo vote"}, has: []string{"6 people with a vote attended"}, present: []int{6},
		},
		"as the meeting ends in it": {
			lines: []string{"leave Ana", "hand-over minute-taker Cleo", "@18:25", "close"}, has: []string{"Stack-keeper = Ana\n"}, hasNot: []string{"18:15"}, present: []int{6},
		},
	} {
		t.Run(name, func(t *testing.T) {
			lines := behind(test.lines, test.then)
			if strings.Contains(name, "ends") {
				lines = lines[:len(lines)-2]
			}
			m := after(t, lines...)
			got := dump(minutes.From(m, minutes.Options{Names: true}))
			for _, words := range test.has {
				if !strings.Contains(got, words) {
					t.Errorf("lacks %q", words)
				}
			}
			for _, words := range test.hasNot {
				if strings.Contains(got, words) {
					t.Errorf("has %q", words)
				}
			}
			var present []int
			m.Replay(assembly.Outside, func(e assembly.Entry, _ []assembly.Fact, s *assembly.State) {
				if n := s.QuorumPresent(); s.Info.Phase == assembly.Open && (len(present) == 0 || present[len(present)-1] != n) {
					present = append(present, n)
				}
				for _, p := range s.Roll.People {
					for _, a := range p.Attendance {
						for _, at := range []time.Time{a.From, a.To} {
							if clock := at.Format("15:04"); clock > "18:10" && clock < "18:30" && s.Info.Phase != assembly.Closed {
								t.Errorf("after %q it is told of %s at %s", e.Line, p.Name, clock)
							}
						}
					}
				}
			})
			if len(present) != len(test.present) {
				t.Errorf("present were %v, and not %v", present, test.present)
			}
			for i := range min(len(present), len(test.present)) {
				if present[i] != test.present[i] {
					t.Errorf("present were %v, and not %v", present, test.present)
				}
			}
			if s, told := m.State(), m.Told(assembly.Outside); s.QuorumPresent() != told.QuorumPresent() || s.Voters() != told.Voters() || s.Quorum.Met != told.Quorum.Met {
				t.Errorf("in the end %d are present and told are %d", s.QuorumPresent(), told.QuorumPresent())
			}
			if t.Failed() {
				t.Log(got)
			}
		})
	}
}
