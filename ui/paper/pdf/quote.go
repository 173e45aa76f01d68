package pdf

import (
	"strconv"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// quoted is a clause as it is set: its lines, what stands before the first of them, and how far they are set in.
type quoted struct {
	paper.Clause
	set          []setLine
	mark, beside setLine
	at, in       float64 // where the mark stands, and where the words begin, from the bar on
}

// Quote sets the exact words of something behind a bar, whole on one page where it has room. Numbers of paragraphs hang before the bar.
func (p *printer) Quote(q minutes.Quote) {
	const inset = 4.5
	p.lead()
	p.room(1.2)
	x, width := p.textLeft()+inset, p.textWidth()-inset
	bar := func(height, y float64) { p.ink.bar(p.textLeft()+1, y, height) }
	whole := p.within.under("BlockQuote")
	defer func() { p.here = nil }()
	if label := paper.OneLine(q.Label); label != "" {
		p.here = whole.under("P")
		as := letters{size: 8.5, bold: true, quiet: true}
		p.lines(p.ink.set(paper.Line{{Mark: paper.Plain, Text: label}}, as, width), as, x, true, func(_ int, y float64) { bar(as.leading()+0.01, y) })
		p.together()
	}
	as := body()
	all := p.quoted(paper.Clauses(q), as, width)
	lines := 0
	for _, c := range all {
		lines += len(c.set)
	}
	short := p.short(lines, as)
	lists := quoteTags{quote: whole}
	for i, c := range all {
		if space := p.between(all[:i], c.Clause); space > 0 { // the bar goes on between paragraphs
			p.add(piece{height: space, together: true, draw: func(y float64) { bar(space, y) }})
		}
		mark, says := lists.clause(c.Clause)
		p.here = says
		p.lines(c.set, as, x+c.in, short, func(i int, y float64) {
			bar(as.leading()+0.01, y)
			if i == 0 {
				p.ink.in(mark, func() {
					p.ink.draw(c.beside, p.textLeft()-1-c.beside.width(), y+(as.leading()-besideLetters().leading())/2)
					p.ink.draw(c.mark, x+c.at, y)
				})
			}
		})
		if short && i+1 < len(all) {
			p.together()
		}
	}
	p.room(1.4)
}

// quoteTags are the elements of a quote: its paragraphs, and lists within lists.
type quoteTags struct {
	quote *tag
	lists []*tag // that are open, the innermost last
	says  []*tag // the last item of each
}

// clause begins the elements of a clause: of what stands before its words, and of these.
func (q *quoteTags) clause(c paper.Clause) (mark, says *tag) {
	if c.Mark == "" {
		q.lists, q.says = nil, nil
		p := q.quote.under("P")
		return p, p
	}
	level := min(c.Level, len(q.lists))
	if level == len(q.lists) {
		in := q.quote
		if level > 0 {
			in = q.says[level-1]
		}
		q.lists, q.says = append(q.lists, in.under("L")), append(q.says, nil)
	}
	q.lists, q.says = q.lists[:level+1], q.says[:level+1]
	mark, body := q.lists[level].item()
	q.says[level] = body
	return mark, body.under("P") // a list within the item stands behind it
}

// besideLetters is the letters of the numbers of paragraphs.
func besideLetters() letters { return letters{size: 8, quiet: true} }

// quoted sets clauses behind a bar: the words hang behind their marks, and what stands within a list behind the words of that.
func (p *printer) quoted(all []paper.Clause, as letters, width float64) []quoted {
	var hang [paper.DeepestList + 2]float64
	out := make([]quoted, len(all))
	for i, c := range all {
		out[i] = quoted{Clause: c}
		if c.Number > 0 {
			out[i].beside = p.ink.set(paper.Line{{Mark: paper.Plain, Text: strconv.Itoa(c.Number)}}, besideLetters(), width)[0]
		}
		if c.Mark != "" {
			out[i].mark = p.ink.set(paper.Line{{Mark: paper.Plain, Text: c.Mark}}, as, width)[0]
			out[i].at = hang[c.Level]
			out[i].in = out[i].at + max(5.5, out[i].mark.width()+1.5)
			hang[c.Level+1] = out[i].in
		}
		out[i].set = p.ink.set(c.Words, as, width-out[i].in)
	}
	return out
}

// between is the room between a clause and those before it.
func (*printer) between(before []quoted, c paper.Clause) float64 {
	switch n := len(before); {
	case n == 0:
		return 0
	case c.Gap:
		return 1.6
	case c.Mark != "" || c.Number > 0 || before[n-1].mark != nil:
		return 0.6
	}
	return 0
}

// short reports whether so many lines take less than half a page.
func (p *printer) short(lines int, as letters) bool { return float64(lines)*as.leading() < p.height/2 }
