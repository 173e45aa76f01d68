package html

import (
	"strconv"
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// Table writes a table in a region of its own, which scrolls where a phone is too narrow for it; it has a name, and takes the focus
// so that it can be scrolled by keys.
func (p *page) Table(t minutes.Table) {
	caption, region := paper.OneLine(t.Caption), "section"
	p.caption = caption
	if caption == "" {
		region = "div"
		p.write("<div class=\"scroll\" tabindex=\"0\">\n<table>\n")
	} else {
		id := "t" + strconv.Itoa(p.tables+1)
		p.tables++
		p.write(`<section class="scroll" aria-labelledby="`, id, "\" tabindex=\"0\">\n<table>\n<caption id=\"", id, `">`,
			paper.EscapeXML(caption), "</caption>\n")
	}
	p.write("<thead>\n<tr>")
	for _, c := range t.Columns {
		if title := paper.OneLine(c.Title); title != "" {
			p.write("<th scope=\"col\"", cellClass(c.Align, title), p.turned(paper.EscapeXML(title)), ">", paper.EscapeXML(title), "</th>")
		} else {
			p.write("<td></td>") // the head of nothing is none
		}
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
	p.write("</table>\n</", region, ">\n")
}

// row writes a row; its first cell is its head, where it says something.
func (p *page) row(row minutes.Row, columns []minutes.Column) {
	p.write("<tr>")
	for i, cell := range row {
		tag, scope := "td", ""
		text := flowHTML(paper.Lines(cell))
		if i == 0 && text != "" {
			tag, scope = "th", ` scope="row"`
		}
		p.write("<", tag, scope, cellClass(columns[i].Align, text), p.turned(text), ">", text, "</", tag, ">")
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
