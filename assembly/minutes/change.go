package minutes

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"stacktaker/assembly"
)

// contextWords is how many words of a paragraph stand on each side of what an amendment changes of it, and fewWords how many more are not
// worth leaving out.
const (
	contextWords = 6
	fewWords     = 4
)

// rewording is a text with a change in it: what stands before and after, and the old words and those in their place.
type rewording struct {
	before, old, insert, after string
}

// change is what an amendment would make of a text: of the paragraphs that it touches a few words around what it changes, and the number of
// the first of them, 0 where the text has no several. Names that the audience must not read are not in it; where the change begins or ends
// within one, so that the parts would tell it, whole paragraphs stand there before and after.
func (c *scribe) change(f *followed, text string, from, to int, insert string) (Words, int) {
	p := rewording{text[:from], text[from:to], insert, text[to:]}
	whole := f.Amends.Whole
	if c.roster != nil {
		becomes := p.before + insert + p.after
		f.cut = slices.ContainsFunc(c.roster.in(text), crosses(from, to)) || slices.ContainsFunc(c.roster.in(becomes), crosses(from, from+len(insert)))
		if f.cut {
			p, whole = rewording{old: text, insert: becomes}, true
		}
		p = rewording{c.typed(p.before), c.typed(p.old), c.typed(p.insert), c.typed(p.after)}
	}
	told := p
	switch {
	case whole:
		told = p.byParagraphs()
	case f.Amends.Paragraph > 0 && !f.Amends.Struck:
		told = p.byWords()
	}
	w, at := told.inContext()
	c.toldInParts(p, w)
	if f.nested, f.nestedAt = nil, 0; f.Amends.Insert && !whole {
		f.nested, f.nestedAt = told.inPlace()
		c.toldInParts(p, f.nested)
	}
	if len(assembly.Paragraphs(text)) < 2 {
		at = 0
	}
	return w, at
}

// toldInParts remembers what is shown of pieces of a text, for whoever asks which names a document tells.
func (c *scribe) toldInParts(p rewording, shown Words) {
	if c.roster == nil {
		return
	}
	for _, piece := range []string{p.before, p.old, p.insert, p.after} {
		for _, in := range shown {
			if part := strings.Trim(in.words(), "… \n"); part != "" && strings.Contains(piece, part) {
				c.parts[piece] = append(c.parts[piece], part)
			}
		}
	}
}

// crosses tells whether a name begins outside a stretch of text and ends in it, or the other way round.
func crosses(from, to int) func(Find) bool {
	return func(f Find) bool {
		return f.From < from && from < f.To || f.From < to && to < f.To
	}
}

// byParagraphs leaves the paragraphs that are the same at both ends of the old words and the new out of the change.
func (p rewording) byParagraphs() rewording {
	return p.without(strings.SplitAfter(p.old+"\n", "\n"), strings.SplitAfter(p.insert+"\n", "\n"))
}

// byWords leaves the words that are the same at both ends out of the change.
func (p rewording) byWords() rewording {
	told := p.without(strings.SplitAfter(p.old, " "), strings.SplitAfter(p.insert, " "))
	if strings.HasSuffix(told.old, " ") && strings.HasSuffix(told.insert, " ") {
		told.old, told.insert, told.after = strings.TrimSuffix(told.old, " "), strings.TrimSuffix(told.insert, " "), " "+told.after
	}
	return told
}

// without is the rewording with what is the same at both ends of the change outside it.
func (p rewording) without(old, insert []string) rewording {
	head, tail := 0, 0
	most := min(len(old), len(insert))
	for head < most && old[head] == insert[head] {
		head++
	}
	for tail < most-head && old[len(old)-1-tail] == insert[len(insert)-1-tail] {
		tail++
	}
	return rewording{
		p.before + strings.Join(old[:head], ""), strings.Join(old[head:len(old)-tail], ""),
		strings.Join(insert[head:len(insert)-tail], ""), strings.Join(old[len(old)-tail:], "") + p.after,
	}
}

// inContext is the change with the words around it in its paragraphs, and the number of the paragraph in which it begins.
func (p rewording) inContext() (Words, int) {
	changed := p.old
	if changed == "" {
		changed = p.insert
	}
	lead, after := p.before, p.after
	begins := strings.LastIndex(lead, "\n") + 1
	if strings.HasPrefix(changed, "\n") { // a paragraph of its own: nothing of the one before is touched
		begins = len(lead)
	}
	at := len(assembly.Paragraphs(lead[:begins])) + 1
	ends := strings.Index(after, "\n")
	if strings.HasSuffix(changed, "\n") {
		ends = 0
	} else if ends < 0 {
		ends = len(after)
	}
	lead, after = lastWords(lead[begins:]), firstWords(after[:ends])
	old, insert := strings.Trim(p.old, "\n"), strings.Trim(p.insert, "\n")
	var w Words
	add := func(in Inline) {
		if in.words() != "" {
			w = append(w, in)
		}
	}
	add(Text(lead))
	add(Struck(old))
	switch {
	case old == "" || insert == "":
	case lead == "" && after == "":
		add(Text("\n")) // whole paragraphs begin on a line of their own
	default:
		add(Text(" ")) // else the old words and the new would run together
	}
	add(Inserted(insert))
	add(Text(after))
	return w, at
}

// inPlace is a paragraph that is put in, between a few words of the one before and of the one behind it, and the number of the first that is
// told of the text as it is.
func (p rewording) inPlace() (Words, int) {
	before, after := strings.TrimRight(p.before, "\n"), strings.TrimLeft(p.after, "\n")
	at := max(1, len(assembly.Paragraphs(before)))
	before = before[strings.LastIndex(before, "\n")+1:]
	after, _, _ = strings.Cut(after, "\n")
	var w Words
	if before != "" {
		w = append(w, Text(lastWords(before)+"\n"))
	}
	w = append(w, Inserted(strings.Trim(p.insert, "\n")))
	if after != "" {
		w = append(w, Text("\n"+firstWords(after)))
	}
	return w, at
}

func few(text string) bool { return len(strings.Fields(text)) <= contextWords+fewWords }

// lastWords is the last words of a text, with an ellipsis where some are left out.
func lastWords(text string) string {
	if few(text) {
		return text
	}
	left := contextWords
	for at := len(text); at > 0; {
		r, size := utf8.DecodeLastRuneInString(text[:at])
		inWord := at < len(text) && !unicode.IsSpace(firstRune(text[at:]))
		if unicode.IsSpace(r) && inWord {
			if left--; left == 0 {
				return "… " + text[at:]
			}
		}
		at -= size
	}
	return text
}

// firstWords is the first words of a text, with an ellipsis where some are left out.
func firstWords(text string) string {
	if few(text) {
		return text
	}
	left, inWord := contextWords, false
	for at, r := range text {
		switch blank := unicode.IsSpace(r); {
		case blank && inWord:
			if left--; left == 0 && strings.TrimSpace(text[at:]) != "" {
				return text[:at] + " …"
			}
			inWord = false
		case !blank:
			inWord = true
		}
	}
	return text
}

func firstRune(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}
