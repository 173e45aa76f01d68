package assembly

import (
	"strings"
	"unicode"
)

// marked is the mark with which a paragraph begins, with the blank behind it, as in "1. to meet", "b) …" and "- …"; "" for none.
func marked(paragraph string) string {
	if at := clauseMark().FindStringIndex(paragraph); at != nil {
		return paragraph[:at[1]]
	}
	said := strings.TrimLeftFunc(paragraph, unicode.IsSpace)
	if sign, rest, several := strings.Cut(said, " "); several && sign != "" && strings.Contains(bullets, sign) {
		return paragraph[:len(paragraph)-len(rest)]
	}
	return ""
}

// Says is what the change puts into a text where these words are said: a paragraph that is given other words keeps its mark where these have
// none, since who rewords "2. that rents rose" says what it asks and not which clause it is. The mark goes where the words have another, and by
// the words of the text that strike it.
func (c Change) Says(text, said string) string {
	all := Paragraphs(text)
	if c.Paragraph < 1 || c.Paragraph > len(all) || c.Struck || c.Insert || blank(said) {
		return said
	}
	mark := marked(text[all[c.Paragraph-1].From:all[c.Paragraph-1].To])
	first, _, _ := strings.Cut(strings.TrimLeftFunc(said, unicode.IsSpace), " ")
	if mark == "" || marked(said) != "" || sameWords(mark) != "" && sameWords(first) == sameWords(mark) {
		return said
	}
	return mark + strings.TrimLeftFunc(said, unicode.IsSpace)
}
