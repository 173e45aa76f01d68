package room

import "time"

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
func (v viewer) evening() *Evening {
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
		told.From, told.Present = v.presence()
	}
	if told.First+told.Again == 0 && len(told.Present) == 0 {
		return nil
	}
	return told
}

// presence is how many were present at equal steps from the opening until now, by what stands: what was undone has
// never been.
func (v viewer) presence() (from string, present []int) {
	all := v.s.Quorum.Presence
	if len(all) == 0 || !v.at.After(all[0].At) {
		return "", nil
	}
	begun := all[0].At
	next := 0
	for i := range samples {
		at := begun.Add(v.at.Sub(begun) * time.Duration(i) / (samples - 1))
		for next < len(all) && !all[next].At.After(at) {
			next++
		}
		present = append(present, all[max(next-1, 0)].Present)
	}
	return begun.Format("15:04"), present
}
