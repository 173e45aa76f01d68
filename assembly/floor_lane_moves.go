package assembly

import "slices"

// shifted is what was done to the order of a lane by hand: a swap that holds while both wait, a place before those who stood ahead, while
// they wait, or one behind those who waited when somebody was not there. What was done later is done to the order that was there then.
type shifted struct {
	hand   uint64
	ahead  uint64   // that it was moved ahead of
	over   []uint64 // or those before whom it was moved
	behind []uint64 // or that it was put behind
}

// shift applies to a lane what was done to its order, in the order in which it was done.
func shift(hands []*Hand, shifts []shifted) {
	place := func(id uint64) int {
		return slices.IndexFunc(hands, func(h *Hand) bool { return h.ID == id })
	}
	for _, s := range shifts {
		i := place(s.hand)
		if i < 0 {
			continue
		}
		if j := place(s.ahead); j >= 0 && j < i {
			hands[i], hands[j] = hands[j], hands[i]
		}
		first := i
		for _, other := range s.over {
			if j := place(other); j >= 0 {
				first = min(first, j)
			}
		}
		if first < i {
			h := hands[i]
			copy(hands[first+1:i+1], hands[first:i])
			hands[first] = h
		}
		last := -1
		for _, other := range s.behind {
			last = max(last, place(other))
		}
		if last > i {
			h := hands[i]
			copy(hands[i:last], hands[i+1:last+1])
			hands[last] = h
		}
	}
}

// PersonNotThere is a person who was looked for in vain: behind all who wait now.
type PersonNotThere struct {
	Hand   uint64   `json:"hand"`
	Behind []uint64 `json:"behind"`
}

func (e *PersonNotThere) apply(s *State, _ moment) {
	if h := s.Floor.hand(e.Hand); h != nil {
		h.Absent++
		s.Floor.shifts = append(s.Floor.shifts, shifted{hand: e.Hand, behind: e.Behind})
	}
}

// HandMovedUp brings a hand one place up, or to a place that was named, for a reason.
type HandMovedUp struct {
	Hand   uint64   `json:"hand"`
	Ahead  uint64   `json:"ahead"` // who stands at the place to which it comes
	Reason string   `json:"reason"`
	Over   []uint64 `json:"over,omitempty"` // everybody whom it overtakes, where a place was named
}

func (e *HandMovedUp) apply(s *State, m moment) {
	h, other := s.Floor.hand(e.Hand), s.Floor.hand(e.Ahead)
	if h == nil || other == nil {
		return
	}
	h.Reason = e.Reason
	if len(e.Over) == 0 {
		s.Floor.shifts = append(s.Floor.shifts, shifted{hand: e.Hand, ahead: e.Ahead})
		other.passed++
	} else {
		s.Floor.shifts = append(s.Floor.shifts, shifted{hand: e.Hand, over: e.Over})
	}
	for _, id := range e.Over {
		if overtaken := s.Floor.hand(id); overtaken != nil {
			overtaken.passed++
		}
	}
	s.Floor.preferred(Preference{At: m.at, Person: h.Person, Reason: e.Reason, Item: s.Agenda.CurrentID()})
}
