package paper

import (
	"strconv"
	"strings"

	"stacktaker/assembly/minutes"
)

// table writes a table in a region of its own, which scrolls where a phone is too narrow for it; it has a name, and takes the focus
// so that it can be scrolled by keys.
func (p *page) table(t minutes.Table) {
	caption := phrase(t.Caption)
	if caption == "" {
		p.write("<div class=\"scroll\" tabindex=\"0\">\n<table>\n")
	} else {
		id := "t" + strconv.Itoa(p.tables+1)
		p.tables++
		p.write(`<div class="scroll" role="region" aria-labelledby="`, id, "\" tabindex=\"0\">\n<table>\n<caption id=\"", id, `">`,
			escapedHTML(caption), "</caption>\n")
	}
	p.write("<thead>\n<tr>")
	for _, c := range t.Columns {
		p.write("<th scope=\"col\"", cellClass(c.Align, phrase(c.Title)), ">", escapedHTML(phrase(c.Title)), "</th>")
	}
	p.write("</tr>\n</thead>\n<tbody>\n")
	for _, row := range t.Rows {
		p.row(row, t.Columns)
	}
	p.write("</tbody>\n")
	if len(t.Total) > 0 {
		p.write("<tfoot>\n")
		p.row(t.Total, t.Columns)
		p.write("</tfoot>\n")
	}
	p.write("</table>\n</div>\n")
}

// row writes a row; its first cell is its head.
func (p *page) row(row minutes.Row, columns []minutes.Column) {
	p.write("<tr>")
	for i, cell := range row {
		tag, scope := "td", ""
		if i == 0 {
			tag, scope = "th", ` scope="row"`
		}
		text := flowHTML(lines(cell))
		p.write("<", tag, scope, cellClass(columns[i].Align, text), ">", text, "</", tag, ">")
	}
	p.write("</tr>\n")
}

// cellClass is how a cell is aligned, and whether it is short, such as a name or a date, and should stay on one line.
func cellClass(a minutes.Align, text string) string {
	const short = 16
	var classes []string
	switch a {
	case minutes.Center:
		classes = append(classes, "center")
	case minutes.End:
		classes = append(classes, "end")
	}
	if strings.Contains(text, " ") && len(text) <= short {
		classes = append(classes, "short")
	}
	if len(classes) == 0 {
		return ""
	}
	return ` class="` + strings.Join(classes, " ") + `"`
}
