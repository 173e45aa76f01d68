package paper

import (
	"strings"
	"unicode"

	"stacktaker/assembly/minutes"
)

// clean makes text from people safe for a file that is read, printed or shown in a terminal: line breaks of every kind become
// "\n", tabs and page breaks a space, what is not UTF-8 U+FFFD; control characters, bidirectional overrides and what XML cannot
// hold are dropped. Joiners and direction marks stay, since words of several scripts need them; this is paper, not a grid of cells.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\u0085' || r == '\u2028' || r == '\u2029':
			return '\n'
		case r == '\t' || r == '\v' || r == '\f':
			return ' '
		case unicode.IsControl(r), isOverride(r), r == '\ufffe', r == '\uffff':
			return -1
		}
		return r
	}, strings.ReplaceAll(s, "\r\n", "\n"))
}

// isOverride reports the characters that set another direction for what follows them, by which a text can be shown in an order in
// which it was not typed.
func isOverride(r rune) bool {
	return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}

// phrase is text cleaned for a place that has one line, such as a heading.
func phrase(s string) string {
	return strings.TrimSpace(strings.ReplaceAll(clean(s), "\n", " "))
}

// mark is what sets a run apart from the text around it.
type mark int

const (
	plain mark = iota
	strong
	emphasis
	struck
	inserted
	code
	beside // the number of a paragraph, which is none of its words
)

// run is cleaned text of one mark, within one line and never empty.
type run struct {
	mark mark
	text string
}

// line is the runs between two line breaks, without blanks at its ends. Two runs beside each other differ in their marks.
type line []run

// lines is words cleaned and parted at their line breaks, without the empty lines.
func lines(words minutes.Words) []line {
	var all []line
	for _, p := range paragraphs(words) {
		all = append(all, p...)
	}
	return all
}

// paragraphs is words cleaned, parted at their empty lines, and each part into its lines. A part has at least one line.
func paragraphs(words minutes.Words) [][]line {
	var all [][]line
	var part []line
	var here line
	turn := func() {
		if here = trimmed(here); len(here) > 0 {
			part = append(part, here)
		} else if len(part) > 0 {
			all = append(all, part)
			part = nil
		}
		here = nil
	}
	for _, in := range words {
		text, as := marked(in)
		for i, piece := range strings.Split(clean(text), "\n") {
			if i > 0 {
				turn()
			}
			if last := len(here) - 1; last >= 0 && here[last].mark == as {
				here[last].text += piece
			} else if piece != "" {
				here = append(here, run{as, piece})
			}
		}
	}
	turn()
	if len(part) > 0 {
		all = append(all, part)
	}
	return all
}

func (l line) add(r run) line {
	if last := len(l) - 1; last >= 0 && l[last].mark == r.mark {
		l[last].text += r.text
		return l
	}
	return append(l, r)
}

// trimmed is the line without blanks at its ends.
func trimmed(l line) line {
	for len(l) > 0 {
		if l[0].text = strings.TrimLeft(l[0].text, " "); l[0].text != "" {
			break
		}
		l = l[1:]
	}
	for len(l) > 0 {
		last := len(l) - 1
		if l[last].text = strings.TrimRight(l[last].text, " "); l[last].text != "" {
			break
		}
		l = l[:last]
	}
	return l
}

// marked is the text of an inline as it was typed, and its mark.
func marked(in minutes.Inline) (string, mark) {
	switch in := in.(type) {
	case minutes.Text:
		return string(in), plain
	case minutes.Strong:
		return string(in), strong
	case minutes.Emphasis:
		return string(in), emphasis
	case minutes.Struck:
		return string(in), struck
	case minutes.Inserted:
		return string(in), inserted
	case minutes.Code:
		return string(in), code
	}
	return "", plain // nil: there are no others
}
