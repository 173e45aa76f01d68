package paper

import (
	"html"
	"strings"
	"unicode"

	"stacktaker/assembly/minutes"
)

// Clean makes text from people safe for a file that is read, printed or shown in a terminal: line breaks of every kind become
// "\n", tabs and page breaks a space, what is not UTF-8 U+FFFD; control characters, bidirectional overrides and what XML cannot
// hold are dropped. Joiners and direction marks stay, since words of several scripts need them; this is paper, not a grid of cells.
func Clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\u0085' || r == '\u2028' || r == '\u2029':
			return '\n'
		case r == '\t' || r == '\v' || r == '\f':
			return ' '
		case unicode.IsControl(r), IsOverride(r), r == '\ufffe', r == '\uffff':
			return -1
		}
		return r
	}, strings.ReplaceAll(s, "\r\n", "\n"))
}

// IsOverride reports the characters that set another direction for what follows them, by which a text can be shown in an order in
// which it was not typed.
func IsOverride(r rune) bool {
	return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}

// OneLine is text cleaned for a place that has one line, such as a heading.
func OneLine(s string) string {
	return strings.TrimSpace(strings.ReplaceAll(Clean(s), "\n", " "))
}

// Mark is what sets a run apart from the text around it.
type Mark int

// The marks. What a format has none for is told by signs, or not at all where it can be seen from what stands around it.
const (
	Plain Mark = iota
	Strong
	Emphasis
	Struck
	Inserted
	Code
	Beside // the number of a paragraph, which is none of its words
)

// Run is cleaned text of one mark, within one line and never empty.
type Run struct {
	Mark Mark
	Text string
}

// Line is the runs between two line breaks, without blanks at its ends. Two runs beside each other differ in their marks.
type Line []Run

// Lines is words cleaned and parted at their line breaks, without the empty lines.
func Lines(words minutes.Words) []Line {
	var all []Line
	for _, p := range Paragraphs(words) {
		all = append(all, p...)
	}
	return all
}

// Paragraphs is words cleaned, parted at their empty lines, and each part into its lines. A part has at least one line.
func Paragraphs(words minutes.Words) [][]Line {
	var all [][]Line
	var part []Line
	var here Line
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
		text, as := Marked(in)
		for i, piece := range strings.Split(Clean(text), "\n") {
			if i > 0 {
				turn()
			}
			if last := len(here) - 1; last >= 0 && here[last].Mark == as {
				here[last].Text += piece
			} else if piece != "" {
				here = append(here, Run{as, piece})
			}
		}
	}
	turn()
	if len(part) > 0 {
		all = append(all, part)
	}
	return all
}

// Add is the line with a run behind it, which is one with the last where both have one mark.
func (l Line) Add(r Run) Line {
	if last := len(l) - 1; last >= 0 && l[last].Mark == r.Mark {
		l[last].Text += r.Text
		return l
	}
	return append(l, r)
}

// trimmed is the line without blanks at its ends.
func trimmed(l Line) Line {
	for len(l) > 0 {
		if l[0].Text = strings.TrimLeft(l[0].Text, " "); l[0].Text != "" {
			break
		}
		l = l[1:]
	}
	for len(l) > 0 {
		last := len(l) - 1
		if l[last].Text = strings.TrimRight(l[last].Text, " "); l[last].Text != "" {
			break
		}
		l = l[:last]
	}
	return l
}

// Marked is the text of an inline as it was typed, and its mark.
func Marked(in minutes.Inline) (string, Mark) {
	switch in := in.(type) {
	case minutes.Text:
		return string(in), Plain
	case minutes.Strong:
		return string(in), Strong
	case minutes.Emphasis:
		return string(in), Emphasis
	case minutes.Struck:
		return string(in), Struck
	case minutes.Inserted:
		return string(in), Inserted
	case minutes.Code:
		return string(in), Code
	}
	return "", Plain // nil: there are no others
}

// EscapeXML is cleaned text as XML, and as HTML, in text and in a quoted attribute.
func EscapeXML(s string) string { return html.EscapeString(s) }

// AsTyped is a line as plain text: struck words are [-struck-] and inserted ones {+inserted+}.
func AsTyped(l Line) string {
	var b strings.Builder
	for _, r := range l {
		switch r.Mark {
		case Struck:
			b.WriteString("[-" + r.Text + "-]")
		case Inserted:
			b.WriteString("{+" + r.Text + "+}")
		default:
			b.WriteString(r.Text)
		}
	}
	return b.String()
}

// IsWord reports a letter or a digit.
func IsWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
