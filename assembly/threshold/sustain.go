package threshold

import (
	"strings"

	"stacktaker/assembly/words"
)

// Sustains tells whether it is what a challenge must reach that asks whether the chair be sustained.
func (th Threshold) Sustains() bool { return th.sustains }

// Sustaining is the same, asked of a challenge the other way round: shall the chair be sustained?
func (th Threshold) Sustaining(yes bool) Threshold {
	th.sustains = yes
	return th
}

// judgeSustaining asks whether those against reach what it takes to overturn the ruling; where they do not, it is sustained. By a
// simple majority that is as many for as against, which is told by the votes for; by any other it is told by those against.
func (th Threshold) judgeSustaining(t Tally) Verdict {
	overturning := th
	overturning.sustains = false
	turned := t
	turned.For, turned.Against = t.Against, t.For
	v := overturning.Judge(turned)
	if overturning.Simple() {
		v.Needed = (v.Base + 1) / 2
		v.Margin = t.For - v.Needed
	} else {
		v.Margin = -v.Margin - 1
	}
	v.Carried, v.by.sustains = !v.Carried, true
	return v
}

const (
	// Sustaining is how a threshold is written that asks whether the chair be sustained, where a simple majority overturns.
	Sustaining = "sustain"
	unless     = Sustaining + " unless "
)

// sustained is how a threshold is written that asks whether the chair be sustained, by the one that it takes to overturn the ruling.
func sustained(overturning string) string {
	if overturning == "simple" {
		return Sustaining
	}
	return unless + overturning
}

// sustains reads what [sustained] writes.
func sustains(written string) (overturning string, ok bool) {
	if written == Sustaining {
		return "simple", true
	}
	return strings.CutPrefix(written, unless)
}

// sustainingWords tells the threshold in a few words.
func (th Threshold) sustainingWords() words.Phrase {
	th.sustains = false
	if th.Simple() {
		return words.Say("threshold.sustain")
	}
	return words.Say("threshold.sustain.unless", th.Words())
}

// sustainingWords tells what was needed of those for it, or of those against it.
func (w Working) sustainingWords() words.Phrase {
	if w.Condition == "simple" {
		return words.Say("verdict.sustain", w.Base, w.Needed)
	}
	return words.Say("verdict.sustain.unless", w.Words())
}
