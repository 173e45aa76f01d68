package assembly

import "stacktaker/assembly/words"

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
		case c.majority && c.base == ofCast:
			told[i] = words.Say("threshold.simple")
		case c.majority:
			told[i] = words.Say("threshold.majority." + string(c.base))
		case c.unanimous:
			told[i] = words.Say("threshold.unanimous")
		default:
			told[i] = words.Say("threshold.share."+string(c.base), itoa(c.p)+"/"+itoa(c.q))
		}
	}
	if len(told) < 2 {
		return words.Say("threshold.one", told...)
	}
	return words.Say("threshold.both", told...)
}
