package paper

import (
	"fmt"
	"strings"

	"stacktaker/assembly/words"
)

// UnprintableError is the letters that a PDF cannot show.
type UnprintableError struct {
	Missing []rune // the font has no sign for them
	Joined  []rune // of scripts whose letters are joined or run from right to left, which is not done here
	Chosen  bool   // fonts were chosen, which have none either
	// Found is what has the missing letters, where somebody looked: values for --font.
	Found []string
}

// Error is what [Told] says, in English.
func (e *UnprintableError) Error() string { return Told(e, "en") }

// phrase tells the letters, and what can show them.
func (e *UnprintableError) phrase() words.Phrase {
	missing, joined := words.Say("unprintable.font", listed(e.Missing)), words.Say("unprintable.joined", listed(e.Joined))
	if e.Chosen {
		missing.Key = "unprintable.chosen"
	}
	way := words.Say("unprintable.way")
	switch {
	case len(e.Joined) > 0:
	case len(e.Found) > 0:
		way = words.Say("unprintable.way.found", strings.Join(e.Found, " --font "))
	default:
		way.Key = "unprintable.way.font"
	}
	switch {
	case len(e.Missing) > 0 && len(e.Joined) > 0:
		return words.Say("unprintable.both", missing, joined, way)
	case len(e.Joined) > 0:
		return words.Say("unprintable", joined, way)
	}
	return words.Say("unprintable", missing, way)
}

// listed is letters as people read them, with the numbers by which they are known everywhere.
func listed(all []rune) any {
	const most = 8
	var names []string
	for _, r := range all[:min(len(all), most)] {
		names = append(names, fmt.Sprintf("%c (U+%04X)", r, r))
	}
	list := strings.Join(names, ", ")
	if more := len(all) - most; more > 0 {
		return words.Say("letters.more", list, more)
	}
	return list
}
