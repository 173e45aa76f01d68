package threshold

import "stacktaker/assembly/words"

// Tally is the figures of one count.
type Tally struct {
	For     int `json:"for"`
	Against int `json:"against"`
	Abstain int `json:"abstain"` // with the blank papers
	Present int `json:"present"` // P, frozen when the count was opened
	Members int `json:"members"` // M
	Papers
}

// Close tells whether a recount is worth offering: a tie, or a difference of at most two or a fiftieth (docs/rules.md, section 5). Where
// nobody voted on the other side no hand that was missed would turn it.
func (t Tally) Close() bool {
	d := t.For - t.Against
	return t.For > 0 && t.Against > 0 && max(d, -d) <= max(2, t.Present/50)
}

// Raised is how many abstained otherwise than by a blank paper.
func (t Tally) Raised() int { return t.Abstain - t.Blank }

// Silent is how many of those who could vote did nothing.
func (t Tally) Silent() int { return t.Present - t.For - t.Against - t.Abstain - t.Spoilt }

// Papers are the papers of a count that name nothing: a blank one is an abstention, a spoilt one weighs nowhere (docs/rules.md, section 5).
type Papers struct {
	Blank  int `json:"blank,omitempty"`
	Spoilt int `json:"spoilt,omitempty"`
}

// Sum is how many they are.
func (p Papers) Sum() int { return p.Blank + p.Spoilt }

// Plus are both together.
func (p Papers) Plus(q Papers) Papers { return Papers{p.Blank + q.Blank, p.Spoilt + q.Spoilt} }

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
