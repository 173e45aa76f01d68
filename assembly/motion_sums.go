package assembly

import (
	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// Spend is the money that a motion asks for. An amendment of its words may say the sum that the words then ask for; one that says none
// leaves it as it is, and the sum is then told as one of the words before ([Motion.SumBehind]).
type Spend struct {
	Amount int64  `json:"amount"`
	For    string `json:"for"`
}

// SumBehind tells whether the words of a motion were changed since the sum was given that it asks for.
func (m *Motion) SumBehind() bool { return m.Spend.Amount > 0 && m.Text != m.sumOf }

// sumChanged is what a motion asks for, with the text for which it was said.
type sumChanged struct {
	Spend
	Of string `json:"of,omitempty"`
}

// apply lets a motion ask for what an amendment said, or asked for before it.
func (e *sumChanged) apply(m, by *Motion) {
	if e == nil {
		return
	}
	by.asked = sumChanged{m.Spend, m.sumOf}
	m.Spend, m.sumOf = e.Spend, e.Of
}

// changesSum is the sum that an amendment gives its parent with the text that it makes, nil for none.
func (m *Motion) changesSum(text string) *sumChanged {
	switch {
	case m.Spend.Amount == 0:
		return nil
	case m.SumBehind():
		return &sumChanged{Spend: m.Spend}
	}
	return &sumChanged{m.Spend, text}
}

// restoresSum is the sum that a motion asks for again once an amendment of it falls, nil where that did not change it.
func (m *Motion) restoresSum(parent *Motion) *sumChanged {
	if m.Spend.Amount == 0 || parent.Spend != m.Spend {
		return nil
	}
	before := m.asked
	return &before
}

// root is the motion that an amendment, or an amendment of one, amends in the end; any other is its own.
func (ms *Motions) root(m *Motion) *Motion {
	for m.Amendment() && ms.Get(m.Parent) != nil {
		m = ms.Get(m.Parent)
	}
	return m
}

// sumStays tells what an amendment without a sum leaves standing: when it is moved, how another is said; when it is carried, that the
// words are others than those for which the sum was given.
func (s *State) sumStays(e Fact) []words.Phrase {
	switch e := e.(type) {
	case *MotionMoved:
		m := s.Motions.Get(e.ID)
		if m == nil || !m.Amendment() || m.Spend.Amount > 0 {
			return nil
		}
		if root := s.Motions.root(m); root.Spend.Amount > 0 {
			return []words.Phrase{words.Say("sum.amend", s.Called(root), s.Money(root.Spend.Amount), root.Spend.For)}
		}
	case *TextChanged:
		if m := s.Motions.Get(e.ID); m != nil && m.SumBehind() && !m.Amendment() {
			return []words.Phrase{words.Say("sum.behind", s.Called(m), s.Money(m.Spend.Amount), m.Spend.For)}
		}
	}
	return nil
}

// readSpend reads the money that a motion asks for.
func (s *State) readSpend(k motionKind, a language.Args) (*Spend, error) {
	if !a.Has("amount") {
		return nil, nil
	}
	if k.rank != MainRank || k.text != AnyText {
		return nil, refuse("spend.kind", k.name)
	}
	amount, refused := s.readAmount(a.Text("amount"))
	switch {
	case refused != nil:
		return nil, refused
	case blank(a.Text("for")):
		return nil, refuse("spend.for")
	}
	return &Spend{amount, a.Text("for")}, nil
}
