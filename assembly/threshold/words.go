package threshold

import (
	"strconv"

	"stacktaker/assembly/words"
)

// Words tells the threshold in a few words, as a screen shows it beside its motion: in English as the language of the assembly
// writes it.
func (th Threshold) Words() words.Phrase {
	if th.consensus {
		if th.blocks > 0 {
			return words.Say("threshold.consensus.but", th.blocks)
		}
		return words.Say("threshold.consensus")
	}
	if th.sustains {
		return th.sustainingWords()
	}
	told := make([]any, len(th.conditions))
	for i, c := range th.conditions {
		switch {
		case c.majority && c.base == Cast:
			told[i] = words.Say("threshold.simple")
		case c.majority:
			told[i] = words.Say("threshold.majority." + string(c.base))
		case c.unanimous:
			told[i] = words.Say("threshold.unanimous")
		default:
			told[i] = words.Say("threshold.share."+string(c.base), strconv.Itoa(c.p)+"/"+strconv.Itoa(c.q))
		}
	}
	if len(told) < 2 {
		return words.Say("threshold.one", told...)
	}
	return words.Say("threshold.both", told...)
}

// Working is what one condition asked for.
type Working struct {
	Condition string `json:"condition"`
	Base      int    `json:"base"`
	Needed    int    `json:"needed"`
}

// Words tells what was needed, and of what.
func (w Working) Words() words.Phrase {
	if against, sustains := sustains(w.Condition); sustains {
		return Working{against, w.Base, w.Needed}.sustainingWords()
	}
	c, _ := parseCondition(w.Condition)
	switch {
	case c.majority && c.base == Cast:
		return words.Say("verdict.simple", w.Base, w.Needed)
	case c.majority:
		return words.Say("verdict.majority."+string(c.base), w.Base, w.Needed)
	case c.unanimous:
		return words.Say("verdict.unanimous", w.Base)
	}
	return words.Say("verdict.share."+string(c.base), strconv.Itoa(c.p)+"/"+strconv.Itoa(c.q), w.Base, w.Needed)
}

// TellsShort tells whether what is short of a condition is told as a number of votes.
func TellsShort(condition string) bool { return condition != "simple" && condition != "unanimous" }
