package assembly

import "slices"

// Once the list or the debate is closed, the mover of the main motion has the reply, once, also where it was an amendment that was
// debated (docs/rules.md, section 3).

// replies is the main motion to whose debate its mover replies now; nil while debate goes on, and where nothing is debated.
func (s *State) replies() *Motion {
	m := s.Motions.Main()
	if m == nil || m.Mover == "" || s.Floor.ListClosed.IsZero() && s.Motions.debateClosed() == nil {
		return nil
	}
	return m
}

// mayReply tells whether somebody may reply to the debate now that it is closed, or the list.
func (s *State) mayReply(person string) bool {
	m := s.replies()
	return m != nil && m.Mover == person && !m.replied
}

// replier is who may still ask to reply; nil where nobody may.
func (s *State) replier() *Person {
	m := s.replies()
	if m == nil || m.replied || s.Floor.waits(m.Mover) || s.Roles.Facilitator() == m.Mover {
		return nil
	}
	p := s.Roll.Person(m.Mover)
	if p == nil || !p.Present && !s.Roll.Headcount.On {
		return nil
	}
	return p
}

// waits tells whether somebody waits in lane 3.
func (f *Floor) waits(person string) bool {
	return slices.ContainsFunc(f.hands, func(h *Hand) bool { return h.Person == person && h.Kind.Lane() == 3 })
}

// debateClosed is the motion on which debate is closed, with whatever is moved on it until it is settled; nil without one.
func (ms *Motions) debateClosed() *Motion {
	for _, id := range ms.Chain {
		if m := ms.byID[id]; m.DebateClosed {
			return m
		}
	}
	return nil
}

// replyInPlace puts the mover's reply where it belongs: behind everybody whose name is on the closed list, and, where debate is
// closed, before those who wait to speak to what comes after.
func (s *State) replyInPlace(hands []*Hand) []*Hand {
	i := slices.IndexFunc(hands, func(h *Hand) bool { return s.repliesLast(h.Person) || s.mayReply(h.Person) })
	if i < 0 {
		return hands
	}
	h := hands[i]
	hands = slices.Delete(hands, i, i+1)
	if s.repliesLast(h.Person) {
		return append(hands, h)
	}
	return slices.Insert(hands, 0, h)
}

// repliesLast tells whether somebody moved what is debated, and stands behind all others now that the list is closed.
func (s *State) repliesLast(person string) bool {
	m := s.replies()
	return m != nil && m.Mover == person && !s.Floor.ListClosed.IsZero() && s.Motions.debateClosed() == nil
}
