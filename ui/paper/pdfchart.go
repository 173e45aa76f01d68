package paper

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"stacktaker/assembly/minutes"
)

// tone is how the area of a series is filled, so that all are told apart without color: 0 is black, 255 white, and lines across it.
type tone struct {
	grey    int
	hatched bool
	light   bool // figures on it are white
}

// toneOf is the tone of a part of a count, or of the how manieth series where it is none.
func toneOf(role minutes.ChartRole, n int) tone {
	tones := []tone{{grey: 70, light: true}, {grey: 255, hatched: true}, {grey: 205}, {grey: 255}}
	for i, known := range []minutes.ChartRole{minutes.RoleFor, minutes.RoleAgainst, minutes.RoleAbstained, minutes.RoleNotVoting} {
		if role == known {
			return tones[i]
		}
	}
	return tones[n%len(tones)]
}

// chart draws figures that the document has in a table or in words as well. One that has nothing to show is left out.
func (p *printer) chart(c minutes.Chart) {
	most := mostOf(c)
	if most == 0 || c.Kind == minutes.Steps && len(c.Points) < 2 {
		return
	}
	p.lead()
	p.room(2.4)
	if caption := phrase(c.Caption); caption != "" && caption != p.caption { // else it stands above the table of the same figures
		as := letters{size: 9, bold: true}
		p.leaf("P")
		p.lines(p.ink.set(line{{plain, caption}}, as, p.textWidth()), as, p.textLeft(), true, nil)
		p.together()
		p.room(1)
	}
	p.leaf("Figure").alt = described(c)
	p.drawing = true
	if c.Kind == minutes.Steps {
		p.steps(c, most)
	} else {
		p.bars(c, most)
	}
	p.drawing, p.here = false, nil
	p.room(2.6)
}

// described is what a chart shows, in words: its caption, and each point with its figures.
func described(c minutes.Chart) string {
	var told []string
	for _, point := range c.Points {
		var values []string
		for i, s := range c.Series {
			values = append(values, phrase(s.Title)+" "+strconv.Itoa(value(point, i)))
		}
		told = append(told, phrase(point.Label)+": "+strings.Join(values, ", "))
	}
	return phrase(c.Caption) + ". " + strings.Join(told, "; ")
}

// mostOf is the highest value of a chart, of bars all parts of the longest together.
func mostOf(c minutes.Chart) int {
	most := 0
	for _, point := range c.Points {
		all := 0
		for i := range c.Series {
			v := value(point, i)
			all += v
			if c.Kind == minutes.Steps {
				most = max(most, v)
			}
		}
		if c.Kind != minutes.Steps {
			most = max(most, all)
		}
	}
	return most
}

// value is the value of a series at a point.
func value(point minutes.Point, series int) int {
	if series >= len(point.Values) {
		return 0
	}
	return max(point.Values[series], 0)
}

// bars draws a bar for each point, with the figures in its parts, and what the parts are below.
func (p *printer) bars(c minutes.Chart, most int) {
	const height, gap = 5.0, 1.0
	as := letters{size: 8.5}
	column := 0.0
	for _, point := range c.Points {
		column = max(column, p.ink.textWidth(as, phrase(point.Label)))
	}
	column = min(column+2, p.textWidth()*0.35)
	wide := p.textWidth() - column
	for _, point := range c.Points {
		label := p.ink.firstLine(phrase(point.Label), as, column-2)
		p.add(piece{height: height + gap, together: true, draw: func(y float64) {
			p.ink.draw(label, p.textLeft(), y+(height-as.leading())/2)
			x := p.textLeft() + column
			for i, s := range c.Series {
				v := value(point, i)
				width := wide * float64(v) / float64(most)
				p.ink.area(x, y, width, height, toneOf(s.Role, i))
				p.figure(v, x, y, width, height, toneOf(s.Role, i))
				x += width
			}
		}})
	}
	p.room(0.8)
	p.legend(c, func(i int, x, y, width, height float64) { p.ink.area(x, y, width, height, toneOf(c.Series[i].Role, i)) })
}

// figure draws a figure in its part of a bar, where it has room. Behind it the part is plain.
func (p *printer) figure(v int, x, y, width, height float64, t tone) {
	as := letters{size: 8.5, bold: true}
	text := strconv.Itoa(v)
	wide := p.ink.width(as, text)
	if v == 0 || wide+1.2 > width {
		return
	}
	at := x + (width-wide)/2
	if t.hatched {
		p.ink.pdf.SetFillColor(255, 255, 255)
		p.ink.pdf.Rect(at-0.5, y+0.7, wide+1, height-1.4, "F")
	}
	p.ink.drawIn(setLine{{as: as, text: text, wide: wide}}, at, y+(height-as.leading())/2, t.light)
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
		if !slices.ContainsFunc(c.Points, func(point minutes.Point) bool { return value(point, i) > 0 }) {
			continue
		}
		title := p.ink.firstLine(phrase(s.Title), as, p.textWidth()-width-2)
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
	at := places(c.Points)
	times := p.times(c.Points, at, wide, as)
	p.add(piece{height: head + height + foot, together: true, draw: func(y float64) {
		x, base := p.textLeft()+left, y+head+height
		level := func(v int) float64 { return base - height*float64(v)/float64(most) }
		p.ink.rule(x, base, x+wide, 0.25)
		for _, tick := range ticks(c, most) {
			p.ink.rule(x-0.8, level(tick), x, 0.25)
			set := p.ink.set(line{{plain, strconv.Itoa(tick)}}, as, left)
			if len(set) > 0 {
				p.ink.draw(set[0], x-1.4-set[0].width(), level(tick)-as.leading()/2)
			}
		}
		for i, s := range c.Series {
			p.ink.steps(func(n int) (float64, float64) { return x + wide*at[n], level(value(c.Points[n], i)) }, len(c.Points), s.Role == minutes.RoleNeeded)
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

// places is where the points stand on a line from 0 to 1: by their times, or, where these say nothing, evenly.
func places(points []minutes.Point) []float64 {
	out := make([]float64, len(points))
	first, last := points[0].At, points[len(points)-1].At
	long := last.Sub(first)
	for i, point := range points {
		if long > 0 {
			out[i] = min(max(float64(point.At.Sub(first)/time.Second)/long.Seconds(), 0), 1)
		} else {
			out[i] = float64(i) / float64(len(points)-1)
		}
	}
	return out
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
		text := p.ink.firstLine(phrase(point.Label), as, wide/3)
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

// ticks is the figures at the side: nothing, the most, and what was needed, where they do not stand on each other.
func ticks(c minutes.Chart, most int) []int {
	out := []int{0, most}
	for i, s := range c.Series {
		if s.Role != minutes.RoleNeeded {
			continue
		}
		for _, point := range c.Points {
			free := true
			for _, t := range out {
				free = free && abs(value(point, i)-t)*10 > most
			}
			if free {
				out = append(out, value(point, i))
			}
		}
	}
	return out
}

func abs(n int) int { return max(n, -n) }
