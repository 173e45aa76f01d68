package assembly

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly/words"
)

// Fell tells whether an amendment changes words that stand no longer, and by what: the amendment that took them, or the motion that was decided
// before it was moved (docs/rules.md, amending); nil where that is not known. One of which notice was given is asked for each time, since it
// stands again where what took its words is taken back.
func (ms *Motions) Fell(m *Motion) (by *Motion, fell bool) {
	parent := ms.Get(m.Parent)
	switch {
	case !m.Amendment() || parent == nil:
		return nil, false
	case m.State == Lapsed:
		return ms.Get(m.goneBy), m.Amends.gone
	case !m.Noticed || m.State != Moved:
		return nil, false
	case !m.stands(parent.Text):
		return ms.Get(m.goneBy), true
	case parent.Settled():
		return parent, true
	}
	return ms.Fell(parent)
}

// FellTold says that an amendment fell, and since when.
func (s *State) FellTold(m *Motion) words.Phrase {
	by, _ := s.Motions.Fell(m)
	if by == nil || s.outside && (by.Closed || by.Reworded) {
		return words.Say("ended.amendment", s.Called(m))
	}
	return words.Say("ended.fell."+how(by), s.Called(m), by.ID)
}

// Since says since when an amendment does not stand, by the number of what took its words; false where that is not known.
func (s *State) Since(m *Motion) (words.Phrase, bool) {
	by, fell := s.Motions.Fell(m)
	if !fell || by == nil || s.outside && (by.Closed || by.Reworded) {
		return words.Phrase{}, false
	}
	return words.Say("fell.since."+how(by), by.ID), true
}

// how is the way in which something was decided, as keys name it.
func how(by *Motion) string {
	switch {
	case by.Accepted:
		return "accepted"
	case by.State == Carried:
		return "carried"
	}
	return "settled"
}

// FellBy are the amendments that fell with a fact, since their words are gone.
func (s *State) FellBy(f Fact) []*Motion {
	switch f := f.(type) {
	case *MotionEnded:
		if m := s.Motions.Get(f.ID); f.State == Lapsed && m != nil && m.Amendment() && m.State == Lapsed {
			return []*Motion{m}
		}
	case *TextChanged:
		var all []*Motion
		for _, m := range s.Motions.ByNumber() {
			if by, fell := s.Motions.Fell(m); fell && m.Noticed && m.Parent == f.ID && by != nil && by.ID == f.By {
				all = append(all, m)
			}
		}
		return all
	}
	return nil
}

// ByNumber are all motions in the order of their numbers: amendments behind what they amend, each followed by those to it, and what is about the
// way of dealing with business behind all others.
func (ms *Motions) ByNumber() []*Motion {
	all := slices.Clone(ms.All)
	slices.SortStableFunc(all, func(a, b *Motion) int { return CompareNumbers(a.ID, b.ID) })
	return all
}

// CompareNumbers says which of two numbers of motions comes first: "2.1" before "2.1.1", and that before "2.2".
func CompareNumbers(a, b string) int {
	if order := cmp.Compare(strings.Count(a[:min(1, len(a))], "p"), strings.Count(b[:min(1, len(b))], "p")); order != 0 {
		return order
	}
	as, bs := strings.Split(strings.TrimPrefix(a, "p"), "."), strings.Split(strings.TrimPrefix(b, "p"), ".")
	return slices.CompareFunc(as, bs, func(a, b string) int {
		n, restA := leadingNumber(a)
		m, restB := leadingNumber(b)
		return cmp.Or(cmp.Compare(n, m), cmp.Compare(restA, restB))
	})
}

func leadingNumber(said string) (int, string) {
	rest := strings.TrimLeft(said, "0123456789")
	n, _ := strconv.Atoi(said[:len(said)-len(rest)])
	return n, rest
}
