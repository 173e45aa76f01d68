package minutes

import "slices"

// change is what an amendment would make of a text, without the names that the audience must not read. Where it begins or ends
// within a name, so that the parts would tell it, the whole text stands there before and after.
func (c *scribe) change(f *followed, text string, from, to int, insert string) Words {
	if c.roster == nil {
		return changed(text, from, to, insert)
	}
	becomes := text[:from] + insert + text[to:]
	f.cut = slices.ContainsFunc(c.roster.in(text), crosses(from, to)) || slices.ContainsFunc(c.roster.in(becomes), crosses(from, from+len(insert)))
	if f.cut {
		old := c.typed(text)
		return changed(old, 0, len(old), c.typed(becomes))
	}
	before, old := c.typed(text[:from]), c.typed(text[from:to])
	return changed(before+old+c.typed(text[to:]), len(before), len(before)+len(old), c.typed(insert))
}

// crosses tells whether a name begins outside a stretch of text and ends in it, or the other way round.
func crosses(from, to int) func(Find) bool {
	return func(f Find) bool {
		return f.From < from && from < f.To || f.From < to && to < f.To
	}
}

// changed is a text with the change that an amendment asks for.
func changed(text string, from, to int, insert string) Words {
	var w Words
	if from > 0 {
		w = append(w, Text(text[:from]))
	}
	if to > from {
		w = append(w, Struck(text[from:to]))
	}
	switch {
	case to == from || insert == "":
	case to-from == len(text):
		w = append(w, Text("\n")) // a whole new text begins on a line of its own
	default:
		w = append(w, Text(" ")) // else the old words and the new would run together
	}
	if insert != "" {
		w = append(w, Inserted(insert))
	}
	if to < len(text) {
		w = append(w, Text(text[to:]))
	}
	return w
}
