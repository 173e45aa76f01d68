package office

import (
	"strconv"
	"strings"

	"stacktaker/ui/paper"
)

// lineContent is a line in the dialect of a word processor.
func lineContent(as dialect, l paper.Line) string {
	var b strings.Builder
	for _, r := range l {
		b.WriteString(as.text(r.Mark, r.Text))
	}
	return b.String()
}

// unlisted tells whether a clause has neither a mark nor room for a number beside it.
func unlisted(c paper.Clause) bool { return c.Mark == "" && !c.Beside }

// unlistedContent is the first of several clauses, and those that stand in one paragraph with it.
func unlistedContent(as dialect, all []paper.Clause) string {
	content := lineContent(as, all[0].Words)
	for _, c := range all[1:] {
		if c.Gap || !unlisted(c) {
			break
		}
		content += as.turn() + lineContent(as, c.Words)
	}
	return content
}

// following is how many paragraphs come behind that of the first of several clauses.
func following(all []paper.Clause) int {
	n := 0
	for i, c := range all[1:] {
		if c.List > 0 || !unlisted(c) || c.Gap || !unlisted(all[i]) {
			n++
		}
	}
	return n
}

// hang is how far the words of a clause hang behind what stands before them, in millimeters.
func hang(c paper.Clause) float64 {
	hang := 0.0
	if c.Beside {
		hang += besideIndent
	}
	if c.Mark != "" {
		hang += markIndent * float64(c.Level+1)
	}
	return hang
}

// stops are the places to which the tabulators of a clause lead, but for the last, from where its words begin.
func stops(c paper.Clause) []float64 {
	at := hang(c)
	if c.Mark == "" {
		return []float64{at}
	}
	if mark := at - markIndent; mark > 0 {
		return []float64{mark, at}
	}
	return []float64{at}
}

// content is a clause with its number and its mark as text, and tabulators between them.
func content(c paper.Clause, as dialect) string {
	var b strings.Builder
	if c.Number > 0 {
		b.WriteString(as.text(paper.Beside, strconv.Itoa(c.Number)))
	}
	if len(stops(c)) > 1 || c.Mark == "" {
		b.WriteString(as.tab())
	}
	if c.Mark != "" {
		b.WriteString(as.text(paper.Plain, c.Mark) + as.tab())
	}
	b.WriteString(lineContent(as, c.Words))
	return b.String()
}

// quoteStyle is the style of a clause of a quote, of which so many follow: whether it stays on the page of what comes next.
func quoteStyle(following int, whole, lead bool) string {
	if whole && following > 0 || lead && following == 0 {
		return "QuoteLead"
	}
	return "Quote"
}
