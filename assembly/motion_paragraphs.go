package assembly

import (
	"slices"
	"strings"
)

// Paragraph is a line of a text that is not blank. They are numbered from 1, and people amend by their numbers (docs/rules.md, section 4).
type Paragraph struct {
	From, To int  // its bytes in the text, without the break behind it
	Gap      bool // a blank line stands before it
}

// Paragraphs are those of a text.
func Paragraphs(text string) []Paragraph {
	var all []Paragraph
	gap := false
	for from := 0; from <= len(text); {
		line, _, _ := strings.Cut(text[from:], "\n")
		if blank(line) {
			gap = true
		} else {
			all, gap = append(all, Paragraph{from, from + len(line), gap && len(all) > 0}), false
		}
		from += len(line) + 1
	}
	return all
}

// paragraphTexts are the words of the paragraphs.
func paragraphTexts(text string) []string {
	var all []string
	for _, p := range Paragraphs(text) {
		all = append(all, text[p.From:p.To])
	}
	return all
}

// struck is what of a text is struck so that a paragraph goes, counted from 1: its line, and of the blank lines around it all but one, at
// both ends of the text all.
func struck(text string, n int) (from, to int) {
	all := Paragraphs(text)
	p := all[n-1]
	switch {
	case len(all) == 1:
		return 0, len(text)
	case n == len(all):
		return all[n-2].To, len(text)
	case n == 1:
		return 0, all[n].From
	case p.Gap:
		return p.From, all[n].From
	case all[n].Gap:
		return all[n-2].To, p.To
	}
	return p.From, all[n].From
}

// followParagraph tells which number a paragraph of a text has after the text was changed, or replaced as a whole; 0 where it went.
func followParagraph(n int, was, now string, whole bool) int {
	before, after := paragraphTexts(was), paragraphTexts(now)
	head, tail := sameEnds(before, after)
	switch {
	case n <= head:
		return n
	case n > len(before)-tail:
		return n + len(after) - len(before)
	case len(before) == len(after) && !whole: // its words were changed, and it stands where it stood
		return n
	case whole: // one whose words stand once in both
		if n = only(after, before[n-1]); n > 0 && only(before, after[n-1]) > 0 {
			return n
		}
	}
	return 0
}

// only is the place, from 1, at which a text stands among others; 0 where it stands at none, or at several.
func only(all []string, text string) int {
	n := slices.Index(all, text)
	if n >= 0 && slices.Contains(all[n+1:], text) {
		return 0
	}
	return n + 1
}

// sameEnds is how many paragraphs are the same at the beginning of two texts, and at their end.
func sameEnds(a, b []string) (head, tail int) {
	most := min(len(a), len(b))
	for head < most && a[head] == b[head] {
		head++
	}
	for tail < most-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	return head, tail
}
