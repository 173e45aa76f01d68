package assembly

import "strings"

// WrittenUp is what was entered since the room's seal (docs/record.md, section 5).
type WrittenUp struct {
	Seal    uint64 // the entry of the room's seal
	Entries int    // since it
	// Changed tells that something the room decided, counted or heard put is not as it was at the seal. No line does that; somebody made
	// the record by hand.
	Changed bool
}

// WrittenUp tells what was entered since the room's seal; false where there is none. It folds the record once more.
func (m *Meeting) WrittenUp() (w WrittenUp, sealed bool) {
	if w.Seal = m.state.Info.Sealed; w.Seal == 0 {
		return w, false
	}
	w.Entries = int(m.Len() - w.Seal)
	was, err := m.Until(w.Seal)
	w.Changed = err != nil || was.state.sealedIn(&m.state.Roll) != m.state.sealedIn(&m.state.Roll)
	return w, true
}

// sealedIn is everything that the room's seal binds, in a form in which it can be compared: texts, movers, seconders, figures, verdicts,
// elections, rulings, attendance but apologies, and times. People who were found to be one since, on the roll as it is now, are one.
func (s *State) sealedIn(now *Roll) string {
	i := s.Info
	parts := []any{i.Number, i.Date, i.Opened, i.Closed, s.Quorum.Changes, s.Quorum.Presence, s.Floor.Rulings, s.Straws, s.Interests, s.Departures, s.Fund.Payments, s.LeftOut, s.Roll.Members}
	for _, m := range s.Motions.All {
		bound := *m
		bound.Title, bound.NeedsAction = "", false
		parts = append(parts, bound)
	}
	for _, c := range s.Contests {
		bound := *c
		bound.Accepted, bound.Refused = nil, nil
		parts = append(parts, bound)
	}
	one := map[string]bool{} // of two who are one the times were added up
	for from := range now.same {
		one[from], one[now.sameAs(from)] = true, true
	}
	for _, p := range s.Roll.People {
		if !one[p.ID] {
			parts = append(parts, []any{p.ID, p.Section, p.Credential, p.Number, p.Present, p.Attendance})
		}
	}
	told := written(parts)
	for from := range now.same {
		told = strings.ReplaceAll(told, from, now.sameAs(from))
	}
	return told
}
