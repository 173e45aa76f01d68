// Package paper is what all formats of a paper have in common: a [minutes.Document] put in order, cleaned and measured, so that each
// format only has to say how a block of it is written. The formats stand below it, a package each for what is written alike:
// text (Markdown, plain text), html, pdf, office (DOCX, ODT) and data (JSON, Popolo, iCalendar, CSV); formats chooses one.
//
// A writer gets a document and knows nothing of the assembly that it came from. Four rules hold for all of them:
//
//   - The words are the document's. A writer adds signs, never words, so that a document in Spanish comes out in Spanish.
//   - Text from people is cleaned (no control characters but line breaks, no bidirectional overrides) and escaped for its format,
//     so that it reads everywhere as it was typed and never becomes markup.
//   - Same document, same bytes: no clock, no random names, no order of a map.
//   - Nothing of the document is left out, however it was put together.
//
// What all writers share is done once: blocks are put in order by [Typeset], text is cleaned by [Lines] and [OneLine]. A format for
// people is a [Press]; one for programs encodes the document, or the part that it has room for.
package paper

import (
	"slices"
	"strings"

	"stacktaker/assembly/minutes"
)

// Press is one format's way to set each kind of block. What it gets is in order: see [Typeset]. A new kind of block is a method
// here, so that no format can forget it.
type Press interface {
	Letterhead(l Letterhead, alt string)    // with something in it
	Title(d minutes.Document)               // title, subtitle, status and the facts below them
	Heading(level int, number, text string) // text and number are cleaned
	Paragraph(minutes.Paragraph)            // with words in it
	List(minutes.List)                      // with items in it
	Table(minutes.Table)                    // every row has a cell for each column
	Quote(minutes.Quote)
	Verdict(minutes.Verdict)
	Facts(minutes.Facts)
	Signatures(minutes.Signatures)
	Rule() // a line across
}

// Typeset gives a document to a press, block by block, with what no format should have to think of put right: blocks that say
// nothing are left out, no level of heading is skipped, tables are rectangular, and a draft says that it is one.
func Typeset(d minutes.Document, l Letterhead, p Press) {
	d = WithStatus(d)
	if !l.none() {
		p.Letterhead(l, l.described(d))
	}
	p.Title(d)
	level := 0
	for n, b := range d.Blocks {
		if silent(b) {
			continue
		}
		if places, ok := p.(Placing); ok {
			places.Begins(n)
		}
		switch b := b.(type) {
		case minutes.Heading:
			level = min(max(b.Level, 1), level+1, deepest)
			p.Heading(level, OneLine(b.Number), OneLine(b.Text))
		case minutes.Paragraph:
			p.Paragraph(b)
		case minutes.List:
			p.List(b)
		case minutes.Table:
			p.Table(rectangular(b))
		case minutes.Quote:
			p.Quote(b)
		case minutes.Verdict:
			p.Verdict(b)
		case minutes.Facts:
			p.Facts(b)
		case minutes.Signatures:
			p.Signatures(b)
		case minutes.Rule:
			p.Rule()
		case minutes.Chart:
			if draws, ok := p.(Drawing); ok {
				draws.Chart(b)
			}
		}
	}
}

// WithStatus is the document with the status that a draft has where it says nothing.
func WithStatus(d minutes.Document) minutes.Document {
	if d.Draft && OneLine(d.Status) == "" {
		d.Status = "DRAFT"
	}
	return d
}

// Placing is a press that keeps where each block begins, by its place in the document.
type Placing interface {
	Begins(block int)
}

// Drawing is a press that can draw. The others lose nothing: what a chart shows stands in a table or in words beside it.
type Drawing interface {
	Chart(minutes.Chart)
}

// silent reports whether nothing is left of a block once its text is cleaned.
func silent(b minutes.Block) bool {
	switch b := b.(type) {
	case minutes.Heading:
		return OneLine(b.Number)+OneLine(b.Text) == ""
	case minutes.Paragraph:
		return len(Lines(b.Text)) == 0
	case minutes.List:
		return len(b.Items) == 0
	case minutes.Table:
		return len(slices.Concat(b.Rows...)) == 0 && len(b.Total) == 0
	case minutes.Quote:
		return OneLine(b.Label) == "" && len(Lines(b.Text)) == 0
	case minutes.Verdict:
		return len(Lines(b.Text)) == 0
	case minutes.Facts:
		return len(b) == 0
	case minutes.Signatures:
		return len(b.Lines) == 0
	case minutes.Chart:
		return len(b.Points) == 0 || len(b.Series) == 0
	}
	return b == nil
}

// deepest is the lowest level of heading that a document knows.
const deepest = 3

// rectangular is the table with as many cells in every row, and as many columns, as its longest row has.
func rectangular(t minutes.Table) minutes.Table {
	width := max(len(t.Columns), len(t.Total))
	for _, row := range t.Rows {
		width = max(width, len(row))
	}
	t.Columns = append(slices.Clone(t.Columns), make([]minutes.Column, width-len(t.Columns))...)
	t.Rows = slices.Clone(t.Rows)
	for i, row := range t.Rows {
		t.Rows[i] = filled(row, width)
	}
	if len(t.Total) > 0 {
		t.Total = filled(t.Total, width)
	}
	return t
}

func filled(row minutes.Row, width int) minutes.Row {
	return append(slices.Clone(row), make(minutes.Row, width-len(row))...)
}

// BeforeHeading is the number of a heading as it stands before its text: "5." and "5.1".
func BeforeHeading(number string) string {
	switch {
	case number == "":
		return ""
	case strings.Contains(number, "."):
		return number + " "
	}
	return number + ". "
}

// SignedBy is the name and the office below or before a line to sign on.
func SignedBy(s minutes.Signature) string {
	name, role := OneLine(s.Name), OneLine(s.Role)
	if name == "" || role == "" {
		return name + role
	}
	return name + ", " + role
}
