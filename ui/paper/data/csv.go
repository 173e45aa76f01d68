package data

import (
	"encoding/csv"
	"io"
	"strings"

	"stacktaker/ui/paper"
)

// CSV writes a table, its head first, by RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it,
// which is how people tell a spreadsheet that something is text. It fails only as w fails.
func CSV(w io.Writer, table [][]string) error {
	c := csv.NewWriter(w)
	c.UseCRLF = true
	for _, row := range table {
		cells := make([]string, len(row))
		for i, cell := range row {
			cells[i] = inertCell(cleanText(cell))
		}
		if err := c.Write(cells); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

// inertCell is a cell that no spreadsheet calculates. Some look past blanks for the sign by which a formula begins, and some know
// its wide forms.
func inertCell(cell string) string {
	begin := strings.TrimLeft(cell, " \n\u00a0\ufeff")
	for _, sign := range []string{"=", "+", "-", "@", "＝", "＋", "－", "＠"} {
		if strings.HasPrefix(begin, sign) {
			return "'" + cell
		}
	}
	return cell
}

// cleanText is text of several lines, without blanks around it.
func cleanText(s string) string { return strings.Trim(paper.Clean(s), " \n") }
