package assembly

import (
	"stacktaker/assembly/language"
	"stacktaker/assembly/threshold"
)

// papersNamed are the blank and spoilt ones that a line of figures names.
func papersNamed(a language.Args) threshold.Papers {
	return threshold.Papers{Blank: a.Number("blank"), Spoilt: a.Number("spoilt")}
}

// Raised is how many abstained otherwise than by a blank paper.
func (s SectionTally) Raised() int { return s.Abstain - s.Blank }

// Silent is how many of those who could vote did nothing.
func (s SectionTally) Silent() int { return s.Present - s.For - s.Against - s.Abstain - s.Spoilt }
