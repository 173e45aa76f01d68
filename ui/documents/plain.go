package documents

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"stacktaker/assembly/language"
)

// lines are those of a text, whose breaks may be of any kind.
func lines(text string) []string {
	return strings.Split(strings.ReplaceAll(language.LineBreaks(text), "\t", " "), "\n")
}

// plain reads plain text: a line is a paragraph, unless the text was broken at a width. A line goes on in the next where the first word of that
// had no room left in it.
func (s *sink) plain(all []string) error {
	for i, line := range all {
		all[i] = strings.TrimRightFunc(line, unicode.IsSpace)
	}
	width := widthOf(all)
	for i := 0; i < len(all); i++ {
		if strings.TrimSpace(all[i]) == "" {
			s.blank()
			continue
		}
		var said strings.Builder
		said.WriteString(strings.TrimSpace(all[i]))
		for ; width > 0 && i+1 < len(all) && continues(all[i], all[i+1], width); i++ {
			said.WriteString(" " + strings.TrimSpace(all[i+1]))
		}
		if err := s.add(Paragraph{Text: said.String()}); err != nil {
			return err
		}
	}
	return nil
}

// The widths at which programs break lines, in letters, and how many lines must reach one.
const (
	narrowest, widest = 50, 100
	leastBroken       = 2
)

// widthOf is the width at which a text was broken, 0 where it was not: no line is wider, and several end because the next word had no room.
func widthOf(all []string) int {
	width, broken, pairs := 0, 0, 0
	for _, line := range all {
		width = max(width, utf8.RuneCountInString(line))
	}
	if width < narrowest || width > widest {
		return 0
	}
	for i := range all[:len(all)-1] {
		if next := strings.TrimSpace(all[i+1]); strings.TrimSpace(all[i]) != "" && next != "" && marker(next) == "" {
			pairs++
		}
		if continues(all[i], all[i+1], width) {
			broken++
		}
	}
	if broken < leastBroken || broken*2 < pairs { // a few lines are as long as the longest in any text
		return 0
	}
	return width
}

// continues tells whether a line goes on in the next.
func continues(line, next string, width int) bool {
	next = strings.TrimSpace(next)
	word, _, _ := strings.Cut(next, " ")
	return next != "" && strings.TrimSpace(line) != "" && marker(next) == "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width
}

// marker is what stands before an item of a list: a sign, or a number or letter with a point, a bracket or a stroke behind it; "" before
// anything else.
func marker(text string) string {
	first, rest, _ := strings.Cut(text, " ")
	if strings.TrimSpace(rest) == "" {
		return ""
	}
	if strings.Contains("-–—*•·+◦▪⇒→", first) {
		return first
	}
	if next, _, _ := strings.Cut(strings.TrimSpace(rest), " "); len(next) < 4 && strings.HasSuffix(next, ".") { // z. B., i. e.
		return ""
	}
	inner := strings.TrimPrefix(first, "(")
	bare := strings.TrimRight(inner, ".)/-")
	if bare == inner || bare == "" || len(bare) > 12 {
		return ""
	}
	letters := 0
	for _, r := range bare {
		switch {
		case r >= '0' && r <= '9', r == '.':
		case unicode.IsLetter(r):
			letters++
		default:
			return ""
		}
	}
	if letters > 1 && strings.Trim(strings.ToLower(bare), "ivxlcdm") != "" { // a word before a point
		return ""
	}
	return first
}
