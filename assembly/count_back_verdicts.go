package assembly

import (
	"slices"
	"time"
)

// BackVerdict is a verdict that the room was told, and that was taken back. Undo takes it out of the state; who sees only the state would not
// know that the room had heard another.
type BackVerdict struct {
	Of       string // the motion, by its id
	Entry    uint64
	Told     *Result
	Declared time.Time
	Back     time.Time
}

// VerdictsBack are the verdicts on motions of this record that were declared in the open and taken back, where what stands is another: other
// figures, another outcome, or none.
func (m *Meeting) VerdictsBack() []BackVerdict {
	var back []BackVerdict
	taken := func(seq uint64) int {
		return slices.IndexFunc(back, func(b BackVerdict) bool { return b.Entry == seq })
	}
	for _, e := range m.entries {
		switch ev := firstFact(e).(type) {
		case *CommandUndone:
			undone := m.entries[ev.Seq-1]
			if v := undone.verdict(); v != nil && m.Tells(undone, Outside) {
				back = append(back, BackVerdict{Of: v.Of, Entry: ev.Seq, Told: v.result(), Declared: undone.At, Back: e.At})
			}
		case *CommandRedone:
			if i := taken(ev.Seq); i >= 0 {
				back = slices.Delete(back, i, i+1)
			}
		}
	}
	return slices.DeleteFunc(back, m.state.standsSo)
}

// verdict is what an entry declared on a motion; nil for nothing.
func (e Entry) verdict() *VerdictDeclared {
	for _, f := range e.Facts {
		if v, is := f.(*VerdictDeclared); is {
			return v
		}
	}
	return nil
}

// standsSo tells whether of a verdict that was taken back nothing is to be told: the motion went with it, or it was declared again as it was.
func (s *State) standsSo(b BackVerdict) bool {
	m := s.Motions.Get(b.Of)
	return m == nil || m.MovedAt.After(b.Declared) || slices.ContainsFunc(m.Rounds, func(r Round) bool {
		return r.Tally == b.Told.Tally && r.Carried == b.Told.Carried && r.Uncounted == b.Told.Uncounted()
	})
}
