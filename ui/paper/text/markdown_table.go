package text

import (
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/look"
	"stacktaker/ui/paper"
)

// wide is how many cells the lines of a table may have to be drawn with its columns one below the other.
const wide = 120

func (m *markdown) Table(t minutes.Table) {
	if caption := paper.OneLine(t.Caption); caption != "" {
		m.block(inline(paper.Line{{Mark: paper.Emphasis, Text: caption}}, inLine))
	}
	head := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		head[i] = escaped(paper.OneLine(c.Title), inCell)
	}
	rows := [][]string{head}
	for _, row := range t.Rows {
		rows = append(rows, cells(row, func(l paper.Line) paper.Line { return l }))
	}
	if len(t.Total) > 0 {
		rows = append(rows, cells(t.Total, heavy))
	}

	widths := make([]int, len(t.Columns))
	sum := 0
	for i := range widths {
		widths[i] = 3
		for _, row := range rows {
			widths[i] = max(widths[i], look.Width(row[i]))
		}
		sum += widths[i] + 3
	}
	if sum+1 > wide {
		widths = make([]int, len(widths))
	}
	out := []string{drawn(rows[0], widths, t.Columns), ruled(widths, t.Columns)}
	for _, row := range rows[1:] {
		out = append(out, drawn(row, widths, t.Columns))
	}
	m.block(strings.Join(out, "\n"))
}

// cells is a row as Markdown; a cell has one line, so its line breaks are HTML's.
func cells(row minutes.Row, weight func(paper.Line) paper.Line) []string {
	out := make([]string, len(row))
	for i, words := range row {
		var parts []string
		for _, l := range paper.Lines(words) {
			parts = append(parts, inline(weight(l), inCell))
		}
		out[i] = strings.Join(parts, "<br> ")
	}
	return out
}

func drawn(row []string, widths []int, columns []minutes.Column) string {
	var b strings.Builder
	for i, cell := range row {
		b.WriteString("| " + aligned(cell, widths[i], columns[i].Align) + " ")
	}
	return b.String() + "|"
}

// aligned is the text with blanks around it up to a width; a longer text stays whole.
func aligned(text string, width int, align minutes.Align) string {
	missing := max(width-look.Width(text), 0)
	left := 0
	switch align {
	case minutes.Center:
		left = missing / 2
	case minutes.End:
		left = missing
	}
	return strings.Repeat(" ", left) + text + strings.Repeat(" ", missing-left)
}

// ruled is the line below the head, which says how the columns are aligned.
func ruled(widths []int, columns []minutes.Column) string {
	var b strings.Builder
	for i, c := range columns {
		dashes := strings.Repeat("-", max(widths[i], 3))
		switch c.Align {
		case minutes.Center:
			dashes = ":" + dashes[2:] + ":"
		case minutes.End:
			dashes = dashes[1:] + ":"
		}
		b.WriteString("| " + dashes + " ")
	}
	return b.String() + "|"
}
