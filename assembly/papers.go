package assembly

import "stacktaker/assembly/threshold"

// papers are the blank and spoilt ones that a line of figures names.
func (a args) papers() threshold.Papers {
	return threshold.Papers{Blank: a.number("blank"), Spoilt: a.number("spoilt")}
}

// Raised is how many abstained otherwise than by a blank paper.
func (s SectionTally) Raised() int { return s.Abstain - s.Blank }

// Silent is how many of those who could vote did nothing.
func (s SectionTally) Silent() int { return s.Present - s.For - s.Against - s.Abstain - s.Spoilt }
