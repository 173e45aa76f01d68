package paper

import "strconv"

// clauses writes somebody's words: lists that a browser numbers as they were typed as lists, others with their marks as text.
func (p *page) clauses(all []clauseTree) {
	for _, stretch := range stretches(all) {
		switch first := stretch[0]; {
		case first.list > 0 && first.onBrowsers():
			p.realList(stretch)
		case first.mark != "":
			p.writtenList(stretch)
		default:
			p.unlisted(stretch)
		}
	}
}

// realList is a list whose marks the browser prints.
func (p *page) realList(items []clauseTree) {
	first := items[0]
	open, end := `<ul class="`+bulletClass(first.before)+`">`, "</ul>\n"
	if first.numbering != bullets {
		open, end = `<ol type="`+orderType(first.numbering)+`" start="`+strconv.Itoa(first.value)+`">`, "</ol>\n"
	}
	p.write(open, "\n")
	for i, item := range items {
		open := "<li>"
		if i == 0 && first.numbering != bullets && first.value != 1 { // not everything that reads HTML knows where a list starts
			open = `<li value="` + strconv.Itoa(first.value) + `">`
		}
		p.write(open, flowHTML([]line{item.words}))
		p.within(item)
		p.write("</li>\n")
	}
	p.write(end)
}

// orderType is the type of an ordered list.
func orderType(n numbering) string {
	return map[numbering]string{decimals: "1", lowerLetters: "a", upperLetters: "A", lowerRomans: "i", upperRomans: "I"}[n]
}

// bulletClass is the class of a list by its bullets; the sheet has those signs.
func bulletClass(sign string) string {
	return map[string]string{"•": "dot", "-": "hyphen", "–": "dash", "*": "star"}[sign]
}

// onBrowsers tells whether every browser prints marks of this kind as they were typed.
func (m marking) onBrowsers() bool {
	if m.numbering == bullets {
		return bulletClass(m.before) != ""
	}
	return orderType(m.numbering) != "" && m.before == "" && m.behind == "."
}

// writtenList is a list whose marks are written as they were typed, since no browser prints them so everywhere.
func (p *page) writtenList(items []clauseTree) {
	p.write(`<div class="written" role="list">`, "\n")
	for _, item := range items {
		p.write(`<div role="listitem">`, p.beside(item.clause), `<span class="mark">`, escapedHTML(item.mark), "</span> ", flowHTML([]line{item.words}))
		p.within(item)
		p.write("</div>\n")
	}
	p.write("</div>\n")
}

// within writes what stands in the lists within an item.
func (p *page) within(item clauseTree) {
	if len(item.within) > 0 {
		p.write("\n")
		p.clauses(item.within)
	}
}

// unlisted is lines with breaks between them, a paragraph to those between empty lines; a line with a number beside it is one by itself.
func (p *page) unlisted(all []clauseTree) {
	for i, c := range all {
		switch {
		case i > 0 && !c.gap && c.number == 0 && all[i-1].number == 0:
			p.write("<br>\n")
		case i > 0:
			p.write("</p>\n<p>")
		default:
			p.write("<p>")
		}
		p.write(p.beside(c.clause), lineHTML(c.words))
	}
	p.write("</p>\n")
}

// beside is the number that stands beside a paragraph.
func (*page) beside(c clause) string {
	if c.number == 0 {
		return ""
	}
	return `<span class="beside">` + strconv.Itoa(c.number) + "</span> "
}
