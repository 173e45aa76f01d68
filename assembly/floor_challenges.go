package assembly

import (
	"cmp"
	"slices"
)

// Challenged is the place among the rulings of the one that a challenge is about; false for any other motion.
func (s *State) Challenged(m *Motion) (place int, ok bool) {
	return m.ruling - 1, m.Kind == "challenge" && m.ruling > 0 && m.ruling <= len(s.Floor.Rulings)
}

// Sustains tells whether a challenge is put the other way round: shall the chair be sustained?
func (m *Motion) Sustains() bool { return m.Threshold.Sustains() }

// Overturns tells whether a challenge that was counted overturns the ruling.
func (m *Motion) Overturns() bool {
	return m.Kind == "challenge" && m.Result != nil && m.Result.Carried != m.Sustains()
}

// guardChallenge asks for a ruling that can be challenged: the last, before anything else is decided, while no other point waits
// for its ruling; and no ruling twice.
func (s *State) guardChallenge() *Refusal {
	if r := s.guardNoRuling(); r != nil {
		return r
	}
	n := len(s.Floor.Rulings)
	if n == 0 {
		return refuse("challenge.none")
	}
	ruling := s.Floor.Rulings[n-1]
	sustained := slices.ContainsFunc(s.Motions.All, func(m *Motion) bool { return m.Kind == "challenge" && m.ruling == n && m.Result != nil })
	return cmp.Or(
		s.unless(!ruling.Reversed, "challenge.reversed", ruling.At),
		s.unless(!sustained, "challenge.sustained", ruling.At),
		s.unless(!s.decidedSince(ruling.seq), "challenge.late", ruling.At),
	)
}

// decidedSince tells whether anything was decided after an entry. The challenge to an earlier ruling is nothing else: while it is
// pending no other can be moved.
func (s *State) decidedSince(seq uint64) bool {
	for _, m := range s.Motions.All {
		if m.settled > seq && m.Kind != "challenge" {
			return true
		}
	}
	for _, c := range s.Contests {
		if c.settled > seq {
			return true
		}
	}
	return false
}

// challenged does what the verdict on a challenge says; was is the verdict before a recount, nil without one. Where the question
// was whether the ruling is overturned, it is by a carried motion; where it was whether the chair is sustained, by a lost one.
func (t *turn) challenged(m *Motion, was *Result) {
	overturned := was != nil && was.Carried != m.Sustains()
	if m.Overturns() != overturned {
		t.emit(&RulingReversed{m.ruling, overturned})
	}
}
