package assembly

import "slices"

// What the minutes ask of a meeting, so that no paper works it out again.

// Excused are those who sent apologies and did not come after all, by id, in the order of the roll.
func (s *State) Excused() []string {
	var all []string
	for _, p := range s.Roll.People {
		if p.Apologies {
			all = append(all, p.ID)
		}
	}
	return all
}

// LeftForInterest are those who stood outside a question that they had an interest in, by id, each once, in the order in which they said so.
func (s *State) LeftForInterest() []string {
	var all []string
	for _, i := range s.Interests {
		if !slices.Contains(all, i.Person) {
			all = append(all, i.Person)
		}
	}
	return all
}

// NamesAttendance tells whether the minutes name everybody, present and not, instead of counting them.
func (s *State) NamesAttendance() bool { return s.Rules.Get("attendance") == "names" }

// Signs tells whether the minutes are signed, and sealed again then, instead of being approved by the next meeting.
func (s *State) Signs() bool { return s.Rules.Get("minutes") == "signed" }

// SignedAt is the last seal after the room's, at which minutes that are signed were; the zero seal before.
func (s *State) SignedAt() Sealing {
	if n := len(s.Info.Seals); n > 1 && s.Signs() {
		return s.Info.Seals[n-1]
	}
	return Sealing{}
}
