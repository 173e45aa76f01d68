package assembly

import "stacktaker/assembly/words"

// TakesTold is what the standing order can be set to, in words: a list of values stays as the language of the assembly
// writes them.
func (o StandingOrder) TakesTold() words.Phrase { return takesTold(o.Takes) }

func takesTold(takes string) words.Phrase {
	switch takes {
	case "none, or a threshold such as 9/10 of cast":
		return words.Say("takes.fallback")
	case "none, or a share such as 1/3":
		return words.Say("takes.share")
	case "simple, majority of present, 2/3 of cast, consensus …":
		return words.Say("takes.threshold")
	case "a duration such as 90s, 2m, 1h30m":
		return words.Say("takes.duration")
	case "a number from 0 to 1000":
		return words.Say("takes.number")
	}
	return words.Say("takes.values", takes)
}
