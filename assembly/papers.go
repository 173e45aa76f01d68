package assembly

import "stacktaker/assembly/words"

// Papers are the papers of a count that name nothing: a blank one is an abstention, a spoilt one weighs nowhere (docs/rules.md, section 5).
type Papers struct {
	Blank  int `json:"blank,omitempty"`
	Spoilt int `json:"spoilt,omitempty"`
}

// Sum is how many they are.
func (p Papers) Sum() int { return p.Blank + p.Spoilt }

func (p Papers) plus(q Papers) Papers { return Papers{p.Blank + q.Blank, p.Spoilt + q.Spoilt} }

// Words tells them; nothing where there are none.
func (p Papers) Words() words.Phrase {
	switch {
	case p.Blank > 0 && p.Spoilt > 0:
		return words.Say("papers.both", p.Blank, p.Spoilt)
	case p.Blank > 0:
		return words.Say("papers.blank", p.Blank)
	case p.Spoilt > 0:
		return words.Say("papers.spoilt", p.Spoilt)
	}
	return words.Phrase{}
}

// Behind tells them behind other figures, where there are any.
func (p Papers) Behind(told words.Phrase) words.Phrase {
	if p.Sum() == 0 {
		return told
	}
	return words.Say("papers.behind", told, p.Words())
}

// papers are the blank and spoilt ones that a line of figures names.
func (a args) papers() Papers { return Papers{a.number("blank"), a.number("spoilt")} }

// Raised is how many abstained otherwise than by a blank paper.
func (t Tally) Raised() int { return t.Abstain - t.Blank }

// Silent is how many of those who could vote did nothing.
func (t Tally) Silent() int { return t.Present - t.For - t.Against - t.Abstain - t.Spoilt }

// Raised is how many abstained otherwise than by a blank paper.
func (s SectionTally) Raised() int { return s.Abstain - s.Blank }

// Silent is how many of those who could vote did nothing.
func (s SectionTally) Silent() int { return s.Present - s.For - s.Against - s.Abstain - s.Spoilt }
