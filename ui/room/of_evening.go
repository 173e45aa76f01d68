package room

import (
	"time"

	"stacktaker/assembly"
)

// samples is at how many instants of the evening it is told who was present: as many as a small window can draw.
const samples = 40

// calm tells whether the room view has room for how the evening went: in a recess, or on the agenda.
func (s Sight) calm() bool {
	if s.Pause != nil {
		return !s.Pause.Silence
	}
	contest := s.Contest != nil && s.Contest.Decided.IsZero()
	return len(s.Agenda) > 0 && s.Hands == nil && !contest && s.Speech == nil && s.Round == nil && s.Motion == nil
}

// evening is how the meeting went so far; nil where there is nothing to tell.
func (v viewer) evening(m *assembly.Meeting) *Evening {
	told := &Evening{Needed: v.s.QuorumNeeded()}
	for _, sp := range v.s.Floor.Speeches {
		switch {
		case sp.Kind.Lane() != 3:
		case sp.First:
			told.First++
		default:
			told.Again++
		}
	}
	if told.Needed > 0 {
		told.From, told.Present = v.presence(m)
	}
	if told.First+told.Again == 0 && len(told.Present) == 0 {
		return nil
	}
	return told
}

// presence is how many were present at equal steps from the opening until now, by what stands: what was undone has
// never been.
func (v viewer) presence(m *assembly.Meeting) (from string, present []int) {
	type change struct {
		at time.Time
		n  int
	}
	var all []change
	m.Replay(assembly.Outside, func(e assembly.Entry, _ []assembly.Fact, s *assembly.State) {
		if s.Info.Phase != assembly.Open && s.Info.Phase != assembly.InRecess {
			return
		}
		if n := s.QuorumPresent(); len(all) == 0 || all[len(all)-1].n != n {
			all = append(all, change{e.At, n})
		}
	})
	if len(all) == 0 || !v.at.After(all[0].at) {
		return "", nil
	}
	begun := all[0].at
	next := 0
	for i := range samples {
		at := begun.Add(v.at.Sub(begun) * time.Duration(i) / (samples - 1))
		for next < len(all) && !all[next].at.After(at) {
			next++
		}
		present = append(present, all[max(next-1, 0)].n)
	}
	return begun.Format("15:04"), present
}
