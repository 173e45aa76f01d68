package pdf

import (
	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

func (p *printer) Facts(facts minutes.Facts) {
	p.lead()
	p.room(1.5)
	p.listed(facts, p.textLeft())
	p.room(1.5)
}

// listed sets labels with their values beside them.
func (p *printer) listed(facts minutes.Facts, left float64) {
	const column, gap = 42.0, 3.0
	as, label := body(), letters{size: 10, bold: true}
	width := p.width - paper.MarginEnd - left
	all := p.within.under("L")
	for _, f := range facts {
		names := p.ink.set(paper.Line{{Mark: paper.Plain, Text: paper.OneLine(f.Label)}}, label, column-gap)
		var values []setLine
		for _, l := range paper.Lines(f.Value) {
			values = append(values, p.ink.set(l, as, width-column)...)
		}
		lbl, says := all.item()
		for i := range max(len(names), len(values)) {
			p.add(piece{height: as.leading(), together: i == 0 && len(names)+len(values) > 2, draw: func(y float64) {
				if i < len(names) {
					p.ink.in(lbl, func() { p.ink.draw(names[i], left, y) })
				}
				if i < len(values) {
					p.ink.in(says, func() { p.ink.draw(values[i], left+column, y) })
				}
			}})
		}
		p.room(0.6)
	}
}

// Signatures sets lines to sign on, each with its name, on one page where it has room, and on that of what is signed: of the whole
// section where it is short, and of the one before it, so that no page has the seal and signatures alone; else of its last lines.
func (p *printer) Signatures(s minutes.Signatures) {
	const between = 12.0
	x, width := p.textLeft(), p.textWidth()
	wide := (width - between) * 0.62
	as := letters{size: 9}
	date := paper.OneLine(s.Date)
	const few = 30
	from := p.section[0]
	if len(p.pieces)-p.section[1] < few {
		from = p.section[1]
	}
	for i := max(from, len(p.pieces)-few); i < len(p.pieces); i++ {
		p.pieces[i].together = true
	}
	for i, each := range s.Lines {
		if i > 0 {
			p.together()
		}
		left, right := p.ink.set(paper.Line{{Mark: paper.Plain, Text: paper.SignedBy(each)}}, as, wide), p.ink.set(paper.Line{{Mark: paper.Plain, Text: date}}, as, width-wide-between)
		p.room(11)
		name, day := p.within.under("P"), p.within.under("P")
		p.add(piece{height: 1, together: true, draw: func(y float64) {
			p.ink.rule(x, y, x+wide, 0.25)
			if date != "" {
				p.ink.rule(x+wide+between, y, x+width, 0.25)
			}
		}})
		for j := range max(len(left), len(right)) {
			p.add(piece{height: as.leading(), together: j+1 < max(len(left), len(right)), draw: func(y float64) {
				if j < len(left) {
					p.ink.in(name, func() { p.ink.draw(left[j], x, y) })
				}
				if j < len(right) {
					p.ink.in(day, func() { p.ink.draw(right[j], x+wide+between, y) })
				}
			}})
		}
	}
}
