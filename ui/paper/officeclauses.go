package paper

import (
	"strconv"
	"strings"
)

// lineContent is a line in the dialect of a word processor.
func lineContent(as dialect, l line) string {
	var b strings.Builder
	for _, r := range l {
		b.WriteString(as.text(r.mark, r.text))
	}
	return b.String()
}

// unlisted tells whether a clause has neither a mark nor room for a number beside it.
func (c clause) unlisted() bool { return c.mark == "" && !c.beside }

// unlistedContent is the first of several clauses, and those that stand in one paragraph with it.
func unlistedContent(as dialect, all []clause) string {
	content := lineContent(as, all[0].words)
	for _, c := range all[1:] {
		if c.gap || !c.unlisted() {
			break
		}
		content += as.turn() + lineContent(as, c.words)
	}
	return content
}

// following is how many paragraphs come behind that of the first of several clauses.
func following(all []clause) int {
	n := 0
	for i, c := range all[1:] {
		if c.list > 0 || !c.unlisted() || c.gap || !all[i].unlisted() {
			n++
		}
	}
	return n
}

// hang is how far the words of a clause hang behind what stands before them, in millimeters.
func (c clause) hang() float64 {
	hang := 0.0
	if c.beside {
		hang += besideIndent
	}
	if c.mark != "" {
		hang += markIndent * float64(c.level+1)
	}
	return hang
}

// stops are the places to which the tabulators of a clause lead, but for the last, from where its words begin.
func (c clause) stops() []float64 {
	at := c.hang()
	if c.mark == "" {
		return []float64{at}
	}
	if mark := at - markIndent; mark > 0 {
		return []float64{mark, at}
	}
	return []float64{at}
}

// content is a clause with its number and its mark as text, and tabulators between them.
func (c clause) content(as dialect) string {
	var b strings.Builder
	if c.number > 0 {
		b.WriteString(as.text(beside, strconv.Itoa(c.number)))
	}
	if len(c.stops()) > 1 || c.mark == "" {
		b.WriteString(as.tab())
	}
	if c.mark != "" {
		b.WriteString(as.text(plain, c.mark) + as.tab())
	}
	b.WriteString(lineContent(as, c.words))
	return b.String()
}

// quoteStyle is the style of a clause of a quote, of which so many follow: whether it stays on the page of what comes next.
func quoteStyle(following int, whole, lead bool) string {
	if whole && following > 0 || lead && following == 0 {
		return "QuoteLead"
	}
	return "Quote"
}
