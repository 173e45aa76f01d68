package paper

import (
	"slices"
	"strings"

	"stacktaker/assembly/minutes"
)

// press is one format's way to set each kind of block. What it gets is in order: see typeset. A new kind of block is a method
// here, so that no format can forget it.
type press interface {
	letterhead(l Letterhead, alt string) // with something in it
	title(d minutes.Document)
	heading(level int, number, text string) // text and number are cleaned
	paragraph(minutes.Paragraph)            // with words in it
	list(minutes.List)
	table(minutes.Table) // every row has a cell for each column
	quote(minutes.Quote)
	verdict(minutes.Verdict)
	facts(minutes.Facts)
	signatures(minutes.Signatures)
	rule()
}

// typeset gives a document to a press, block by block, with what no format should have to think of put right: blocks that say
// nothing are left out, no level of heading is skipped, tables are rectangular, and a draft says that it is one.
func typeset(d minutes.Document, l Letterhead, p press) {
	d = declared(d)
	if !l.none() {
		p.letterhead(l, l.described(d))
	}
	p.title(d)
	level := 0
	for n, b := range d.Blocks {
		if silent(b) {
			continue
		}
		if places, ok := p.(placing); ok {
			places.begins(n)
		}
		switch b := b.(type) {
		case minutes.Heading:
			level = min(max(b.Level, 1), level+1, deepest)
			p.heading(level, phrase(b.Number), phrase(b.Text))
		case minutes.Paragraph:
			p.paragraph(b)
		case minutes.List:
			p.list(b)
		case minutes.Table:
			p.table(rectangular(b))
		case minutes.Quote:
			p.quote(b)
		case minutes.Verdict:
			p.verdict(b)
		case minutes.Facts:
			p.facts(b)
		case minutes.Signatures:
			p.signatures(b)
		case minutes.Rule:
			p.rule()
		case minutes.Chart:
			if draws, ok := p.(drawing); ok {
				draws.chart(b)
			}
		}
	}
}

// declared is the document with the status that a draft has where it says nothing.
func declared(d minutes.Document) minutes.Document {
	if d.Draft && phrase(d.Status) == "" {
		d.Status = "DRAFT"
	}
	return d
}

// placing is a press that keeps where each block begins, by its place in the document.
type placing interface {
	begins(block int)
}

// drawing is a press that can draw. The others lose nothing: what a chart shows stands in a table or in words beside it.
type drawing interface {
	chart(minutes.Chart)
}

// silent reports whether nothing is left of a block once its text is cleaned.
func silent(b minutes.Block) bool {
	switch b := b.(type) {
	case minutes.Heading:
		return phrase(b.Number)+phrase(b.Text) == ""
	case minutes.Paragraph:
		return len(lines(b.Text)) == 0
	case minutes.List:
		return len(b.Items) == 0
	case minutes.Table:
		return len(slices.Concat(b.Rows...)) == 0 && len(b.Total) == 0
	case minutes.Quote:
		return phrase(b.Label) == "" && len(lines(b.Text)) == 0
	case minutes.Verdict:
		return len(lines(b.Text)) == 0
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

// numbered is the number of a heading as it stands before its text: "5." and "5.1".
func numbered(number string) string {
	switch {
	case number == "":
		return ""
	case strings.Contains(number, "."):
		return number + " "
	}
	return number + ". "
}
