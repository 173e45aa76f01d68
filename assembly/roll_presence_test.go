package assembly_test

import (
	"slices"
	"testing"

	"stacktaker/assembly"
)

// How many were present when stands in the state as the record tells it entry by entry, also behind and after a closed session, and
// after what was undone.
func TestPresenceIsWhatReplayTells(t *testing.T) {
	m := played(t, `convene "T" on 2026-03-02`, "arrive Ana Ben Cleo Dov", "open", "leave Ana", "in-camera on", "leave Ben",
		"arrive Ana", "in-camera off", "arrive Eva", "undo", "headcount 9", "take facilitator Cleo", "recess", "headcount off", "close", `note "x"`)
	for _, to := range []assembly.Reader{assembly.Outside, assembly.OfRecord} {
		var want []assembly.Presence
		m.Replay(to, func(e assembly.Entry, _ []assembly.Fact, s *assembly.State) {
			if phase := s.Info.Phase; phase != assembly.Open && phase != assembly.InRecess {
				return
			}
			if n := s.QuorumPresent(); len(want) == 0 || want[len(want)-1].Present != n {
				want = append(want, assembly.Presence{At: e.At, Present: n})
			}
		})
		if got := m.Told(to).Quorum.Presence; len(got) < 4 || !slices.Equal(got, want) {
			t.Errorf("reader %d: the state has %v, the record tells %v", to, got, want)
		}
	}
}

// Who was here while the meeting was open has attended: for the papers, the tables and the turn at the next meeting alike.
func TestAttendedIsOneThing(t *testing.T) {
	m := played(t, `convene "T" on 2026-03-02`, "arrive Ana Ben Cleo", "leave Ana", "open", "leave Ben", "close")
	s := m.State()
	var attended []string
	for _, p := range s.Roll.People {
		if s.Attended(p) {
			attended = append(attended, p.Name)
		}
	}
	if !slices.Equal(attended, []string{"Ben", "Cleo"}) {
		t.Errorf("%v attended", attended)
	}
	var counted []string
	for _, a := range m.Leaves("").Attended {
		counted = append(counted, s.Roll.Person(a.Person).Name)
	}
	if !slices.Equal(counted, attended) {
		t.Errorf("the next meeting knows of %v", counted)
	}
}
