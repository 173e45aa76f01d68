package assembly

import "slices"

// guardChair refuses the chair to whom the question that is pending concerns: who handed it over for a question of their own takes it
// back when that is settled, and who stands in an election that was put does not preside over it (docs/rules.md, section 2). The assembly
// itself may seat them, by a vote.
func (s *State) guardChair(p *Person) *Refusal {
	c := s.Contest()
	stands := c != nil && !c.Competition() && slices.Contains(c.candidates(), p.ID)
	if stands && (c.State != Nominating || c.held || len(c.Rounds) > 0) {
		if r := s.bars("facilitator.stands", p.Name, c.Office); r != nil {
			return r
		}
	}
	handed := -1
	for i, t := range s.Roles.Terms {
		if t.Role == Facilitator && t.Person == p.ID && !t.To.IsZero() {
			handed = i
		}
	}
	if handed < 0 {
		return nil
	}
	if stands {
		if r := s.bars("facilitator.stands", p.Name, c.Office); r != nil {
			return r
		}
	}
	for _, m := range s.Motions.with(s.Motions.Chain) {
		if slices.Contains(m.Movers(), p.ID) || slices.Contains(m.Seconders(), p.ID) || s.spokeTo(m, p, s.Roles.Terms[handed]) {
			return s.bars("facilitator.back", p.Name, s.Called(m))
		}
	}
	return nil
}

// spokeTo tells whether somebody spoke to a motion since their term was over.
func (s *State) spokeTo(m *Motion, p *Person, since Term) bool {
	spoke := func(sp *Speech) bool {
		return sp.turn && sp.Person == p.ID && sp.Motion == m.ID && !sp.Began.Before(since.To)
	}
	return slices.ContainsFunc(s.Floor.Speeches, spoke) || s.Floor.Speaker != nil && spoke(s.Floor.Speaker) || slices.ContainsFunc(s.Floor.Interrupted, spoke)
}
