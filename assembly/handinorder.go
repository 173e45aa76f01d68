package assembly

import "cmp"

// HandInOrder says why nobody's hand of a kind is in order now, in a meeting that is open; nil where somebody's may be.
func (s *State) HandInOrder(kind Kind) *Refusal {
	if kind.Lane() > 0 && s.Count != nil {
		return refuse("hand.counting")
	}
	switch m := s.Motions.Pending(); {
	case kind == Response:
		return s.responseInOrder()
	case kind.Lane() < 3:
		return nil
	case m != nil:
		return cmp.Or(s.listOpen(s.mayReply(m.Mover)), s.debateOpen())
	default:
		return s.listOpen(false)
	}
}

// listOpen refuses a hand behind a list that is closed, unless it is the mover's reply.
func (s *State) listOpen(reply bool) *Refusal {
	if !s.Floor.ListClosed.IsZero() && !reply {
		return refuse("hand.list-closed", s.Floor.ListClosed)
	}
	return nil
}

// debateOpen refuses a hand where debate was closed on something in the chain: until that is settled, whatever is moved on it.
func (s *State) debateOpen() *Refusal {
	for _, id := range s.Motions.Chain {
		if s.Motions.Get(id).DebateClosed {
			return refuse("hand.debate-closed", s.Called(s.Motions.Get(id)))
		}
	}
	return nil
}

// responseInOrder refuses responses that nobody may give.
func (s *State) responseInOrder() *Refusal {
	switch f := &s.Floor; {
	case f.Round != nil:
		return refuse("response.round")
	case !f.answerable || f.responding():
		return refuse("response.none")
	case f.responses >= 2:
		return refuse("response.two")
	}
	return nil
}
