package paper

import "strings"

// LanguageTag is a language tag without what none can have, and English where there is none.
func LanguageTag(tag string) string {
	tag = strings.Map(func(r rune) rune {
		if r == '-' || IsWord(r) && r <= '\u007f' {
			return r
		}
		return -1
	}, tag)
	if tag == "" {
		return "en"
	}
	return tag
}

// DirectionOf is the one in which the script of a language runs.
func DirectionOf(language string) string {
	primary, _, _ := strings.Cut(strings.ToLower(language), "-")
	switch primary {
	case "ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi":
		return RightToLeft
	}
	return LeftToRight
}
