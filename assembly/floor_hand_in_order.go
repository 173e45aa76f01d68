package assembly

import "cmp"

// HandInOrder says why nobody's hand of a kind is in order now, in a meeting that is open; nil where somebody's may be.
func (s *State) HandInOrder(kind Kind) *Refusal {
	if r := s.unless(kind.Lane() == 0 || s.Count == nil, "hand.counting"); r != nil {
		return r
	}
	switch {
	case kind == Response:
		return s.responseInOrder()
	case kind == Answer:
		return s.answerInOrder()
	case kind.Lane() < 3 || s.replier() != nil:
		return nil
	}
	return cmp.Or(s.listOpen(false), s.debateOpen())
}

// listOpen refuses a hand behind a list that is closed, unless it is the mover's reply.
func (s *State) listOpen(reply bool) *Refusal {
	if s.Floor.ListClosed.IsZero() || reply {
		return nil
	}
	if r := s.replier(); r != nil {
		return s.bars("hand.list-closed.reply", s.Floor.ListClosed, r.Name)
	}
	return s.bars("hand.list-closed", s.Floor.ListClosed)
}

// debateOpen refuses a hand where debate was closed on something in the chain: until that is settled, whatever is moved on it.
func (s *State) debateOpen() *Refusal {
	closed := s.Motions.debateClosed()
	if closed == nil {
		return nil
	}
	if r := s.replier(); r != nil {
		return s.bars("hand.debate-closed.reply", s.Called(closed), r.Name)
	}
	return s.bars("hand.debate-closed", s.Called(closed))
}

// answerInOrder refuses answers where nobody reports.
func (s *State) answerInOrder() *Refusal {
	if i := s.Agenda.Current; i == nil || i.By == "" {
		return refuse("answer.nobody")
	}
	return nil
}

// responseInOrder refuses responses that nobody may give.
func (s *State) responseInOrder() *Refusal {
	f := &s.Floor
	if r := s.unless(f.Round == nil, "response.round"); r != nil {
		return r
	}
	if !f.answerable || f.responding() {
		return refuse("response.none")
	}
	return s.unless(f.responses < 2, "response.two")
}
