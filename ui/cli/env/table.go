package env

import (
	"io"
	"strings"

	"stacktaker/ui/look"
)

// Table is rows of cells that are printed below each other, as wide as they are on a terminal.
type Table struct {
	rows [][]string
	Ends []bool // columns of numbers, which end below each other
}

func (t *Table) Add(cells ...string) {
	for i, c := range cells {
		cells[i] = look.Clean(OneLine(c))
	}
	t.rows = append(t.rows, cells)
}

// Print writes the rows, two spaces between the columns; the last column is as long as it is.
func (t *Table) Print(to io.Writer) error {
	const widest = 40
	var width []int
	for _, row := range t.rows {
		for i, c := range row {
			if i == len(width) {
				width = append(width, 0)
			}
			width[i] = max(width[i], min(look.Width(c), widest))
		}
	}
	var b strings.Builder
	for _, row := range t.rows {
		var line strings.Builder
		for i, c := range row {
			pad := strings.Repeat(" ", max(0, width[i]-look.Width(c)))
			if i > 0 {
				line.WriteString("  ")
			}
			if i < len(t.Ends) && t.Ends[i] {
				line.WriteString(pad + c)
			} else {
				line.WriteString(c + pad)
			}
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
	_, err := io.WriteString(to, b.String())
	return err
}
