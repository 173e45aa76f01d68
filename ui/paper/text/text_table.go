package text

import (
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/look"
	"stacktaker/ui/paper"
)

// gap is the cells between two columns of a table in plain text.
const gap = 2

func (t *plainText) Table(table minutes.Table) {
	if caption := paper.OneLine(table.Caption); caption != "" {
		t.block(look.Wrap(caption, columns)...)
	}
	rows := table.Rows
	if len(table.Total) > 0 {
		rows = append(rows, table.Total)
	}
	head := make(minutes.Row, len(table.Columns))
	for i, c := range table.Columns {
		head[i] = minutes.Plain(paper.OneLine(c.Title))
	}
	widths, fits := shared(append([]minutes.Row{head}, rows...), columns)
	if !fits {
		t.stacked(table.Columns, rows)
		return
	}
	rule := ""
	for i, w := range widths {
		if i > 0 {
			rule += strings.Repeat(" ", gap)
		}
		rule += strings.Repeat("-", w)
	}
	out := append(abreast(head, widths, table.Columns), rule)
	for i, row := range rows {
		if i == len(table.Rows) {
			out = append(out, rule)
		}
		out = append(out, abreast(row, widths, table.Columns)...)
	}
	t.block(out...)
}

// stacked writes a table that is too wide row by row, each cell behind the title of its column.
func (t *plainText) stacked(titles []minutes.Column, rows []minutes.Row) {
	for _, row := range rows {
		facts := make(minutes.Facts, len(row))
		for i, cell := range row {
			facts[i] = minutes.Fact{Label: titles[i].Title, Value: cell}
		}
		t.Facts(facts)
	}
}

// shared is how many cells each column gets of those that there are: what its longest line needs, or, where that is too much, less
// for the widest, down to their longest word. It reports whether that is possible.
func shared(rows []minutes.Row, room int) (widths []int, fits bool) {
	const longest = 16 // a longer word may be broken
	n := len(rows[0])
	room -= gap * (n - 1)
	widths, least := make([]int, n), make([]int, n)
	sum, tightest := 0, 0
	for i := range n {
		widths[i], least[i] = 2, 2
		for _, row := range rows {
			for _, l := range paper.Lines(row[i]) {
				widths[i] = max(widths[i], look.Width(paper.AsTyped(l)))
				for word := range strings.SplitSeq(paper.AsTyped(l), " ") {
					least[i] = max(least[i], min(look.Width(word), longest))
				}
			}
		}
		widths[i] = max(min(widths[i], room), least[i])
		sum += widths[i]
		tightest += least[i]
	}
	if tightest > room {
		return nil, false
	}
	for ; sum > room; sum-- {
		widest := -1
		for i := range n {
			if widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest]) {
				widest = i
			}
		}
		widths[widest]--
	}
	return widths, true
}

// abreast is a row as lines, its cells beside each other and wrapped to their columns.
func abreast(row minutes.Row, widths []int, titles []minutes.Column) []string {
	cells := make([][]string, len(row))
	height := 1
	for i, words := range row {
		for _, l := range paper.Lines(words) {
			cells[i] = append(cells[i], look.Wrap(paper.AsTyped(l), widths[i])...)
		}
		height = max(height, len(cells[i]))
	}
	out := make([]string, height)
	for y := range out {
		for i, cell := range cells {
			text := ""
			if y < len(cell) {
				text = cell[y]
			}
			if i > 0 {
				out[y] += strings.Repeat(" ", gap)
			}
			out[y] += aligned(text, widths[i], titles[i].Align)
		}
	}
	return out
}
