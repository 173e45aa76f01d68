package language

import "strings"

// LineBreaks makes one line feed of every break that a line can have: CR LF, CR, VT, FF, NEL, LS and PS. Terminals send a
// pasted text with CR, word processors write the others, and whoever dropped one would join two words.
func LineBreaks(text string) string {
	if !strings.ContainsAny(text, "\r\v\f\u0085\u2028\u2029") {
		return text
	}
	return strings.NewReplacer(
		"\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n",
	).Replace(text)
}

// Text is a text as it is kept: a break of any kind is a line feed, a tab a blank, the blanks before a break go, and of several blank
// lines one stays. All else is as it was.
func Text(text string) string {
	text = strings.ReplaceAll(LineBreaks(text), "\t", " ")
	if !strings.Contains(text, "\n") {
		return text
	}
	lines := strings.Split(text, "\n")
	kept := lines[:0]
	for i, line := range lines {
		if i < len(lines)-1 {
			line = strings.TrimRight(line, " ")
		}
		if line == "" && len(kept) > 1 && kept[len(kept)-1] == "" {
			continue
		}
		kept = append(kept, line)
	}
	return strings.Join(kept, "\n")
}

// OneLine is a text where it stands in one line, as a title or a name does: a break is a blank, with the blanks around it,
// and so are several breaks in a row. All else is as it was.
func OneLine(text string) string {
	lines := strings.Split(LineBreaks(text), "\n")
	if len(lines) == 1 {
		return text
	}
	var b strings.Builder
	for i, line := range lines {
		if i > 0 {
			line = strings.TrimLeft(line, " \t")
		}
		if i < len(lines)-1 {
			line = strings.TrimRight(line, " \t") + " "
		}
		if line != " " || i == 0 { // an empty line adds no second blank
			b.WriteString(line)
		}
	}
	return b.String()
}
