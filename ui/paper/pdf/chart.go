package pdf

import (
	"slices"
	"strconv"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// Chart draws figures that the document has in a table or in words as well. One that has nothing to show is left out.
func (p *printer) Chart(c minutes.Chart) {
	most := paper.HighestOf(c)
	if most == 0 || c.Kind == minutes.Steps && len(c.Points) < 2 {
		return
	}
	p.lead()
	p.room(2.4)
	if caption := paper.OneLine(c.Caption); caption != "" && caption != p.caption { // else it stands above the table of the same figures
		as := letters{size: 9, bold: true}
		p.leaf("P")
		p.lines(p.ink.set(paper.Line{{Mark: paper.Plain, Text: caption}}, as, p.textWidth()), as, p.textLeft(), true, nil)
		p.together()
		p.room(1)
	}
	p.leaf("Figure").alt = paper.DescribeChart(c)
	p.drawing = true
	if c.Kind == minutes.Steps {
		p.steps(c, most)
	} else {
		p.bars(c, most)
	}
	p.drawing, p.here = false, nil
	p.room(2.6)
}

// bars draws a bar for each point, with the figures in its parts, and what the parts are below.
func (p *printer) bars(c minutes.Chart, most int) {
	const height, gap = 5.0, 1.0
	as := letters{size: 8.5}
	column := 0.0
	for _, point := range c.Points {
		column = max(column, p.ink.textWidth(as, paper.OneLine(point.Label)))
	}
	column = min(column+2, p.textWidth()*0.35)
	wide := p.textWidth() - column
	for _, point := range c.Points {
		label := p.ink.firstLine(paper.OneLine(point.Label), as, column-2)
		p.add(piece{height: height + gap, together: true, draw: func(y float64) {
			p.ink.draw(label, p.textLeft(), y+(height-as.leading())/2)
			x := p.textLeft() + column
			for i, s := range c.Series {
				v := paper.ValueOf(point, i)
				width := wide * float64(v) / float64(most)
				p.ink.area(x, y, width, height, paper.ToneOf(s.Role, i))
				p.figure(v, x, y, width, height, paper.ToneOf(s.Role, i))
				x += width
			}
		}})
	}
	p.room(0.8)
	p.legend(c, func(i int, x, y, width, height float64) {
		p.ink.area(x, y, width, height, paper.ToneOf(c.Series[i].Role, i))
	})
}

// figure draws a figure in its part of a bar, where it has room. Behind it the part is plain.
func (p *printer) figure(v int, x, y, width, height float64, t paper.Tone) {
	as := letters{size: 8.5, bold: true}
	text := strconv.Itoa(v)
	wide := p.ink.width(as, text)
	if v == 0 || wide+1.2 > width {
		return
	}
	at := x + (width-wide)/2
	if t.Hatched {
		p.ink.pdf.SetFillColor(255, 255, 255)
		p.ink.pdf.Rect(at-0.5, y+0.7, wide+1, height-1.4, "F")
	}
	p.ink.drawIn(setLine{{as: as, text: text, wide: wide}}, at, y+(height-as.leading())/2, t.Light)
}

// legend says what is shown how, in one line or a few.
func (p *printer) legend(c minutes.Chart, sample func(i int, x, y, width, height float64)) {
	const width, height, gap = 7.0, 3.0, 5.0
	as := letters{size: 8.5}
	type entry struct {
		series int
		title  setLine
		x      float64
	}
	var rows [][]entry
	x := p.textWidth() + 1
	for i, s := range c.Series {
		if !slices.ContainsFunc(c.Points, func(point minutes.Point) bool { return paper.ValueOf(point, i) > 0 }) {
			continue
		}
		title := p.ink.firstLine(paper.OneLine(s.Title), as, p.textWidth()-width-2)
		need := width + 1.5 + title.width()
		if x+need > p.textWidth() {
			rows = append(rows, nil)
			x = 0
		}
		last := len(rows) - 1
		rows[last] = append(rows[last], entry{i, title, x})
		x += need + gap
	}
	for i, row := range rows {
		p.add(piece{height: as.leading(), together: i+1 < len(rows), draw: func(y float64) {
			for _, e := range row {
				left := p.textLeft() + e.x
				sample(e.series, left, y+(as.leading()-height)/2, width, height)
				p.ink.draw(e.title, left+width+1.5, y)
			}
		}})
	}
}

// steps draws a line for each series over time: what is needed is broken, all others are whole.
func (p *printer) steps(c minutes.Chart, most int) {
	const height, foot, head = 34.0, 5.0, 3.0
	as := letters{size: 8}
	left := p.ink.textWidth(as, strconv.Itoa(most)) + 2
	wide := p.textWidth() - left
	at := paper.PlacesOf(c.Points)
	times := p.times(c.Points, at, wide, as)
	p.add(piece{height: head + height + foot, together: true, draw: func(y float64) {
		x, base := p.textLeft()+left, y+head+height
		level := func(v int) float64 { return base - height*float64(v)/float64(most) }
		p.ink.rule(x, base, x+wide, 0.25)
		for _, tick := range paper.TicksOf(c, most) {
			p.ink.rule(x-0.8, level(tick), x, 0.25)
			set := p.ink.set(paper.Line{{Mark: paper.Plain, Text: strconv.Itoa(tick)}}, as, left)
			if len(set) > 0 {
				p.ink.draw(set[0], x-1.4-set[0].width(), level(tick)-as.leading()/2)
			}
		}
		for i, s := range c.Series {
			p.ink.steps(func(n int) (float64, float64) { return x + wide*at[n], level(paper.ValueOf(c.Points[n], i)) }, len(c.Points), s.Role == minutes.RoleNeeded)
		}
		for _, t := range times {
			p.ink.rule(x+t.at, base+0.4, x+t.at+0.25, 0.8)
			p.ink.draw(t.text, x+t.left, base+1.2)
		}
	}})
	p.legend(c, func(i int, x, y, width, height float64) {
		p.ink.steps(func(n int) (float64, float64) { return x + width*float64(n), y + height/2 }, 2, c.Series[i].Role == minutes.RoleNeeded)
	})
}

// told is the label of a point below the line of time: at is where the point stands, left where the label begins.
type told struct {
	text     setLine
	at, left float64
}

// times is the labels of the points that have room, the first and the last one always.
func (p *printer) times(points []minutes.Point, at []float64, wide float64, as letters) []told {
	var out []told
	end := -1.0
	for i, point := range points {
		text := p.ink.firstLine(paper.OneLine(point.Label), as, wide/3)
		if len(text) == 0 {
			continue
		}
		x := wide * at[i]
		left := min(max(x-text.width()/2, 0), wide-text.width())
		for left < end && i == len(points)-1 && len(out) > 1 {
			out = out[:len(out)-1]
			end = out[len(out)-1].left + out[len(out)-1].text.width() + 2
		}
		if left >= end {
			out = append(out, told{text, x, left})
			end = left + text.width() + 2
		}
	}
	return out
}
