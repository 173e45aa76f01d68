package pdf

import (
	"slices"
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// cellPad is the room beside the text of a cell; rowPad the one above and below it.
const (
	cellPad = 1.3
	rowPad  = 0.7
)

// handHigh is how tall a row is at least that is written into by hand, and handWide how wide a column.
const (
	handHigh = 9.0
	handWide = 16.0
)

func (p *printer) Table(t minutes.Table) {
	p.lead()
	if t.ByHand { // what is counted is written above it
		p.together()
	}
	p.room(2.4)
	p.caption = paper.OneLine(t.Caption)
	table := p.within.under("Table")
	defer func() { p.here = nil }()
	if caption := p.caption; caption != "" {
		p.here = table.under("Caption")
		as := letters{size: 9, bold: true}
		p.lines(p.ink.set(paper.Line{{Mark: paper.Plain, Text: caption}}, as, p.textWidth()), as, p.textLeft(), true, nil)
		p.together()
		p.room(0.8)
	}
	head := make(minutes.Row, len(t.Columns))
	for i, c := range t.Columns {
		head[i] = minutes.Plain(paper.OneLine(c.Title))
	}
	rows := t.Rows
	if len(t.Total) > 0 {
		rows = append(rows[:len(rows):len(rows)], t.Total)
	}
	plainly, heavy := letters{size: 9}, letters{size: 9, bold: true}
	widths := p.columns(head, rows, heavy)
	p.byHand = false
	if t.ByHand {
		widths = p.columnsByHand(head, rows, heavy)
	}
	var again *piece // a head of a few lines stands on each page of the table; a taller one would leave no room for rows
	top := p.row(table.cells(len(head), "Column"), head, heavy, widths, t.Columns, 0.5)
	for _, each := range top {
		each.together = true
		p.add(each)
	}
	if len(top) == 1 && top[0].height < p.height/5 {
		again = &top[0]
	}
	p.byHand = t.ByHand
	for i, row := range rows {
		as, thick := plainly, 0.15
		last := i == len(rows)-1
		if len(t.Total) > 0 {
			if last {
				as = heavy
			} else if i == len(rows)-2 {
				thick = 0.4
			}
		}
		for j, each := range p.row(table.cells(len(row), "Row"), row, as, widths, t.Columns, thick) {
			each.again = again
			if !last && (len(rows) <= paper.FewRows || i == len(rows)-2) && j == 0 {
				each.together = true
			}
			p.add(each)
		}
	}
	p.room(2.6)
}

// cells begins a row of a table: heads of all its columns, or of the row itself and what it has.
func (t *tag) cells(n int, scope string) []*tag {
	row := t.under("TR")
	all := make([]*tag, n)
	for i := range all {
		all[i] = row.under("TD")
		if i == 0 || scope == "Column" {
			all[i].role, all[i].scope = "TH", scope
		}
	}
	return all
}

// columns is how wide each column is.
func (p *printer) columns(head minutes.Row, rows []minutes.Row, as letters) []float64 {
	natural, least := p.wished(head, rows, as)
	return paper.Apportion(natural, least, p.textWidth())
}

// columnsByHand is how wide the columns of a table are that is written into by hand: those with words are as wide as these, and those without
// share all the rest, of which the last, where people sign, has twice as much.
func (p *printer) columnsByHand(head minutes.Row, rows []minutes.Row, as letters) []float64 {
	natural, least := p.wished(head, rows, as)
	shares := make([]float64, len(head))
	for i := range head {
		if !slices.ContainsFunc(rows, func(row minutes.Row) bool { return len(row[i]) > 0 }) {
			shares[i] = 1
		}
	}
	if n := len(shares); paper.Sum(shares) > 1 && shares[n-1] > 0 {
		shares[n-1]++
	}
	room := p.textWidth()
	for i, share := range shares {
		if share == 0 {
			room -= natural[i]
		}
	}
	part := room / paper.Sum(shares)
	for i, share := range shares {
		switch {
		case share > 0 && share*part < max(least[i], handWide):
			return paper.Apportion(natural, least, p.textWidth()) // names too long to leave room beside them
		case share > 0:
			natural[i] = share * part
		}
	}
	return natural
}

// wished is how wide each column would like to be, and has to be.
func (p *printer) wished(head minutes.Row, rows []minutes.Row, as letters) (natural, least []float64) {
	const longest = 40.0 // millimeters; a longer word may be broken
	natural, least = make([]float64, len(head)), make([]float64, len(head))
	for _, row := range append([]minutes.Row{head}, rows...) {
		for i, cell := range row {
			for _, l := range paper.Lines(cell) {
				wide := 0.0
				for _, w := range p.ink.words(l, as) {
					wide += p.ink.width(w.as, w.text)
					least[i] = max(least[i], min(p.ink.width(w.as, strings.TrimRight(w.text, " ")), longest))
				}
				natural[i] = max(natural[i], wide)
			}
		}
	}
	for i := range natural {
		natural[i], least[i] = natural[i]+2*cellPad+0.5, least[i]+2*cellPad+0.5
	}
	return natural, least
}

// row is a row as one piece, or, where it is too tall to stay on one page, as one for each line of it; a line of a thickness is
// drawn below it.
func (p *printer) row(tags []*tag, row minutes.Row, as letters, widths []float64, columns []minutes.Column, thick float64) []piece {
	cells := make([][]setLine, len(row))
	tall := 1
	for i, cell := range row {
		for _, l := range paper.Lines(cell) {
			cells[i] = append(cells[i], p.ink.set(l, as, max(widths[i]-2*cellPad, 1))...)
		}
		tall = max(tall, len(cells[i]))
	}
	across := func(from, to int, y float64) { // cell by cell, from one line to another
		x := p.textLeft()
		for i, cell := range cells {
			p.ink.in(tags[i], func() {
				for n := from; n < min(to, len(cell)); n++ {
					spare := widths[i] - 2*cellPad - cell[n].width()
					at := x + cellPad
					switch columns[i].Align {
					case minutes.Center:
						at += spare / 2
					case minutes.End:
						at += spare
					}
					p.ink.draw(cell[n], at, y+float64(n-from)*as.leading())
				}
			})
			x += widths[i]
		}
	}
	below := func(y float64) { p.ink.rule(p.textLeft(), y, p.textLeft()+paper.Sum(widths), thick) }
	lines := float64(tall) * as.leading()
	height, byHand := 2*rowPad+lines, p.byHand
	if byHand {
		height = max(height, handHigh)
	}
	if height < p.height/2 {
		return []piece{{height: height, draw: func(y float64) {
			across(0, tall, y+(height-lines)/2)
			below(y + height)
			if byHand {
				p.ink.uprights(p.textLeft(), y, height, widths)
			}
		}}}
	}
	out := make([]piece, tall)
	for n := range out {
		out[n] = piece{height: as.leading(), draw: func(y float64) {
			across(n, n+1, y)
			if n == tall-1 {
				below(y + as.leading())
			}
		}}
	}
	return out
}
