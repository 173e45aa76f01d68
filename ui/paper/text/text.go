// Package text writes papers as text that is read as it stands: plain text of few columns, and Markdown.
package text

import (
	"io"
	"strconv"
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/look"
	"stacktaker/ui/paper"
)

const (
	columns = 72 // as wide as an e-mail may be before a program breaks its lines
	indent  = 6  // where the text of a numbered paragraph stands, and what belongs to it
)

// Text writes a document as plain text of at most 72 columns, for e-mail and for reading aloud. Struck words are [-struck-] and
// inserted words {+inserted+}; other marks go, since plain text has none that could not have been typed. It fails only as w fails.
func Text(w io.Writer, d minutes.Document, o paper.Options) error {
	t := &plainText{}
	paper.Typeset(d, o.Letterhead, t)
	_, err := io.WriteString(w, t.out.String())
	return err
}

// Lines is a document as [Text] writes it, in lines, and for each of its blocks the line in which that begins, from 0; -1 of one that says
// nothing.
func Lines(d minutes.Document) (lines []string, at []int) {
	t := &plainText{at: make([]int, len(d.Blocks))}
	for n := range t.at {
		t.at[n] = -1
	}
	paper.Typeset(d, paper.Letterhead{}, t)
	lines = strings.Split(strings.TrimRight(t.out.String(), "\n"), "\n")
	for n, line := range t.at {
		for line >= 0 && line < len(lines)-1 && lines[line] == "" {
			line++
		}
		t.at[n] = min(line, len(lines)-1)
	}
	return lines, t.at
}

type plainText struct {
	at      []int // the line of each block, where that is asked for
	out     strings.Builder
	pointed bool // a numbered paragraph came in this part: what follows without a number belongs to it
}

func (t *plainText) Begins(block int) {
	if t.at != nil {
		t.at[block] = strings.Count(t.out.String(), "\n")
	}
}

// block writes lines, an empty one before them.
func (t *plainText) block(lines ...string) {
	if len(lines) == 0 {
		return
	}
	if t.out.Len() > 0 {
		t.out.WriteString("\n")
	}
	for _, l := range lines {
		t.out.WriteString(strings.TrimRight(l, " ") + "\n")
	}
}

func (t *plainText) Letterhead(l paper.Letterhead, _ string) {
	var set []string
	for _, text := range l.Lines {
		set = append(set, look.Wrap(paper.OneLine(text), columns)...)
	}
	t.block(set...)
}

func (t *plainText) Title(d minutes.Document) {
	if title := paper.OneLine(d.Title); title != "" {
		t.block(underlined(title, "=")...)
	}
	t.block(wrapped(minutes.Plain(d.Subtitle), columns)...)
	status := wrapped(minutes.Plain(d.Status), columns-8)
	if d.Draft {
		for i, l := range status {
			status[i] = "*** " + l + " ***"
		}
	}
	t.block(status...)
	t.Facts(d.Facts)
}

// underlined is a heading with a line below it, as long as its longest line.
func underlined(heading, sign string) []string {
	set := look.Wrap(heading, columns)
	length := 0
	for _, l := range set {
		length = max(length, look.Width(l))
	}
	return append(set, strings.Repeat(sign, length))
}

func (t *plainText) Heading(level int, number, title string) {
	if level == 1 && t.out.Len() > 0 {
		t.out.WriteString("\n") // more room above a section
	}
	t.pointed = false
	title = paper.BeforeHeading(number) + title
	switch level {
	case 1:
		t.block(underlined(title, "-")...)
	case 2:
		t.block(underlined(title, ".")...)
	default:
		t.block(look.Wrap(title, columns)...)
	}
}

func (t *plainText) Paragraph(p minutes.Paragraph) {
	number := paper.OneLine(p.Number)
	switch {
	case number == "" && t.pointed:
		t.block(indented(margin(), wrapped(p.Text, columns-indent))...)
		return
	case number == "":
		t.block(wrapped(p.Text, columns)...)
		return
	}
	t.pointed = true
	t.hang(number+" ", margin(), p.Text)
}

// hang writes words with one sign before their first line and another before the rest.
func (t *plainText) hang(first, rest string, words minutes.Words) {
	t.block(hangs(first, rest, words)...)
}

// hangs is words with one sign before their first line and another before the rest, as wide as that. A first sign wider than the
// other has lines of its own.
func hangs(first, rest string, words minutes.Words) []string {
	room := look.Width(rest)
	out := wrapped(words, columns-room)
	switch {
	case look.Width(first) > room:
		return append(look.Wrap(first, columns), indented(rest, out)...)
	case len(out) == 0:
		return []string{first}
	}
	return append([]string{look.Pad(first, room) + out[0]}, indented(rest, out[1:])...)
}

// margin is the blanks before what belongs to a numbered paragraph.
func margin() string { return strings.Repeat(" ", indent) }

func indented(by string, lines []string) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = by + l
	}
	return out
}

func (t *plainText) List(l minutes.List) {
	room := len("- ")
	if l.Ordered {
		room = len(strconv.Itoa(len(l.Items))) + len(". ")
	}
	var out []string
	for i, item := range l.Items {
		sign := "-"
		if l.Ordered {
			sign = strconv.Itoa(i+1) + "."
		}
		out = append(out, hangs(margin()+sign, margin()+strings.Repeat(" ", room), item)...)
	}
	t.block(out...)
}

func (t *plainText) Quote(q minutes.Quote) {
	var out []string
	if label := paper.OneLine(q.Label); label != "" {
		out = indented(margin(), look.Wrap(label, columns-indent))
	}
	const bar = "| "
	var hang [paper.DeepestList + 2]int // where marks of each level stand
	for _, c := range paper.Clauses(q) {
		if c.Gap {
			out = append(out, margin()+bar)
		}
		beside := margin()
		if c.Number > 0 {
			beside = look.Pad(look.PadLeft(strconv.Itoa(c.Number), indent-2), indent)
		}
		mark := ""
		if c.Mark != "" {
			mark = strings.Repeat(" ", hang[c.Level]) + c.Mark + " "
			hang[c.Level+1] = look.Width(mark)
		}
		for i, l := range look.Wrap(paper.AsTyped(c.Words), columns-indent-len(bar)-look.Width(mark)) {
			if i > 0 {
				beside, mark = margin(), strings.Repeat(" ", look.Width(mark))
			}
			out = append(out, beside+bar+mark+l)
		}
	}
	t.block(out...)
}

func (t *plainText) Verdict(v minutes.Verdict) {
	t.hang(margin()+"=> ", margin()+"   ", v.Text)
}

func (t *plainText) Facts(facts minutes.Facts) {
	const widest = 24 // a longer label has a line of its own
	room := 0
	for _, f := range facts {
		if w := look.Width(paper.OneLine(f.Label)); w <= widest {
			room = max(room, w)
		}
	}
	var out []string
	for _, f := range facts {
		out = append(out, hangs(paper.OneLine(f.Label)+" ", strings.Repeat(" ", room+gap), f.Value)...)
	}
	t.block(out...)
}

func (t *plainText) Signatures(s minutes.Signatures) {
	const name, date, between = 44, 24, 4
	word := paper.OneLine(s.Date)
	for _, each := range s.Lines {
		left := append([]string{strings.Repeat("_", name)}, look.Wrap(paper.SignedBy(each), name)...)
		if word != "" {
			right := append([]string{strings.Repeat("_", date)}, look.Wrap(word, date)...)
			for len(left) < len(right) {
				left = append(left, "")
			}
			for i, l := range right {
				left[i] = look.Pad(left[i], name+between) + l
			}
		}
		t.block(append([]string{""}, left...)...)
	}
}

func (t *plainText) Rule() {
	t.block(strings.Repeat("-", columns))
}

// wrapped is words as lines of at most a number of cells, an empty line between paragraphs.
func wrapped(words minutes.Words, width int) []string {
	var out []string
	for i, part := range paper.Paragraphs(words) {
		if i > 0 {
			out = append(out, "")
		}
		for _, l := range part {
			out = append(out, look.Wrap(paper.AsTyped(l), width)...)
		}
	}
	return out
}
