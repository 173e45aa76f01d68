package html

import (
	"strconv"

	"stacktaker/ui/paper"
)

// clauses writes somebody's words: lists that a browser numbers as they were typed as lists, others with their marks as text.
func (p *page) clauses(all []paper.ClauseTree) {
	for _, stretch := range paper.ByList(all) {
		switch first := stretch[0]; {
		case first.List > 0 && onBrowsers(first.Clause.Marking):
			p.realList(stretch)
		case first.Mark != "":
			p.writtenList(stretch)
		default:
			p.unlisted(stretch)
		}
	}
}

// realList is a list whose marks the browser prints.
func (p *page) realList(items []paper.ClauseTree) {
	first := items[0]
	open, end := `<ul class="`+bulletClass(first.Before)+`">`, "</ul>\n"
	if first.Numbering != paper.Bullets {
		open, end = `<ol type="`+paper.OrderType(first.Numbering)+`" start="`+strconv.Itoa(first.Value)+`">`, "</ol>\n"
	}
	p.write(open, "\n")
	for i, item := range items {
		open := "<li>"
		if i == 0 && first.Numbering != paper.Bullets && first.Value != 1 { // not everything that reads HTML knows where a list starts
			open = `<li value="` + strconv.Itoa(first.Value) + `">`
		}
		p.write(open, flowHTML([]paper.Line{item.Words}))
		p.within(item)
		p.write("</li>\n")
	}
	p.write(end)
}

// bulletClass is the class of a list by its bullets; the sheet has those signs.
func bulletClass(sign string) string {
	return map[string]string{"•": "dot", "-": "hyphen", "–": "dash", "*": "star"}[sign]
}

// onBrowsers tells whether every browser prints marks of this kind as they were typed.
func onBrowsers(m paper.Marking) bool {
	if m.Numbering == paper.Bullets {
		return bulletClass(m.Before) != ""
	}
	return paper.OrderType(m.Numbering) != "" && m.Before == "" && m.Behind == "."
}

// writtenList is a list whose marks are written as they were typed, since no browser prints them so everywhere.
func (p *page) writtenList(items []paper.ClauseTree) {
	p.write(`<div class="written" role="list">`, "\n")
	for _, item := range items {
		p.write(`<div role="listitem">`, p.beside(item.Clause), `<span class="mark">`, paper.EscapeXML(item.Mark), "</span> ", flowHTML([]paper.Line{item.Words}))
		p.within(item)
		p.write("</div>\n")
	}
	p.write("</div>\n")
}

// within writes what stands in the lists within an item.
func (p *page) within(item paper.ClauseTree) {
	if len(item.Within) > 0 {
		p.write("\n")
		p.clauses(item.Within)
	}
}

// unlisted is lines with breaks between them, a paragraph to those between empty lines; a line with a number beside it is one by itself.
func (p *page) unlisted(all []paper.ClauseTree) {
	for i, c := range all {
		switch {
		case i > 0 && !c.Gap && c.Number == 0 && all[i-1].Number == 0:
			p.write("<br>\n")
		case i > 0:
			p.write("</p>\n<p>")
		default:
			p.write("<p>")
		}
		p.write(p.beside(c.Clause), lineHTML(c.Words))
	}
	p.write("</p>\n")
}

// beside is the number that stands beside a paragraph.
func (*page) beside(c paper.Clause) string {
	if c.Number == 0 {
		return ""
	}
	return `<span class="beside">` + strconv.Itoa(c.Number) + "</span> "
}
