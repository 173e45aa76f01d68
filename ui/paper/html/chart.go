package html

import (
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/look"
	"stacktaker/ui/paper"
)

// Charts stand in the HTML as SVG. What is as wide as the page is measured in percent and letters in pixels, so that a phone shows the
// same letters on shorter bars. To who hears the page a chart is one picture, with its caption as its name and all its figures in
// words; the tables and sentences beside it say them too.

// Chart draws figures that the document has in a table or in words as well. One that has nothing to show is left out.
func (p *page) Chart(c minutes.Chart) {
	most := paper.HighestOf(c)
	if most == 0 || c.Kind == minutes.Steps && len(c.Points) < 2 {
		return
	}
	p.charts++
	id := "c" + strconv.Itoa(p.charts)
	caption := paper.OneLine(c.Caption)
	p.write("<figure class=\"chart\">\n")
	if caption != "" && caption != p.caption { // else it stands above the table of the same figures
		p.write("<figcaption>", paper.EscapeXML(caption), "</figcaption>\n")
	}
	height := barsHeight(c)
	if c.Kind == minutes.Steps {
		height = stepsHeight
	}
	p.write(`<svg role="img" aria-labelledby="`, id, `-t" aria-describedby="`, id, `-d" width="100%" height="`, strconv.Itoa(height), "\" direction=\"ltr\">\n",
		`<title id="`, id, `-t">`, paper.EscapeXML(caption), "</title>\n",
		`<desc id="`, id, `-d">`, paper.EscapeXML(inFigures(c)), "</desc>\n")
	if c.Kind == minutes.Steps {
		p.chartSteps(c, most)
	} else {
		p.write(`<defs><pattern id="`, id, `-h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`,
			`<path class="hatch" d="M0 0V6"/></pattern></defs>`, "\n")
		p.chartBars(c, most, id)
	}
	p.write("</svg>\n")
	p.chartLegend(c, id)
	p.write("</figure>\n")
}

// inFigures is a chart in words: those of the document, and signs between them.
func inFigures(c minutes.Chart) string {
	var points []string
	for _, point := range c.Points {
		at := paper.OneLine(point.Label)
		if at == "" && !point.At.IsZero() {
			at = point.At.Format("15:04")
		}
		var values []string
		for i, s := range c.Series {
			values = append(values, paper.OneLine(s.Title)+" "+strconv.Itoa(paper.ValueOf(point, i)))
		}
		points = append(points, strings.TrimPrefix(at+": "+strings.Join(values, ", "), ": "))
	}
	return strings.Join(points, "; ")
}

// The measures of a chart, in CSS pixels.
const (
	barRow, barLabel, barHigh = 48, 15, 22 // a row, where its label stands, how high its bar is
	stepsHeight               = 170
	stepsTop, stepsBase       = 12, 140 // where the most is, and nothing
	stepsLeft, stepsWide      = 9, 90   // percent of the width
)

func barsHeight(c minutes.Chart) int { return barRow*len(c.Points) - 4 }

// fillOf is how an area is filled; all are told apart without color.
func fillOf(role minutes.ChartRole, n int, id string) (class, fill string) {
	switch t := paper.ToneOf(role, n); {
	case t.Hatched:
		return "hatched", ` fill="url(#` + id + `-h)"`
	case t.Light:
		return "dark", ""
	case t.Grey < 255:
		return "grey", ""
	}
	return "open", ""
}

// chartBars draws a bar for each point below its label, with the figures in those parts that have room for them on a phone.
func (p *page) chartBars(c minutes.Chart, most int, id string) {
	const room, letter, label = 2.0, 3.0, 40 // percent; cells
	for n, point := range c.Points {
		y := n * barRow
		p.write(`<text y="`, strconv.Itoa(y+barLabel), `">`, paper.EscapeXML(look.Cut(paper.OneLine(point.Label), label)), "</text>\n")
		x := 0.0
		for i, s := range c.Series {
			v := paper.ValueOf(point, i)
			if v == 0 {
				continue
			}
			wide := 100 * float64(v) / float64(most)
			class, fill := fillOf(s.Role, i, id)
			p.write(`<rect class="`, class, `" x="`, percent(x), `" y="`, strconv.Itoa(y+barLabel+6), `" width="`, percent(wide), `" height="`, strconv.Itoa(barHigh), `"`, fill, "/>\n")
			if figure := strconv.Itoa(v); wide >= room+letter*float64(len(figure)) {
				p.write(`<text class="figure on-`, class, `" x="`, percent(x+wide/2), `" y="`, strconv.Itoa(y+barLabel+6+16), `">`, figure, "</text>\n")
			}
			x += wide
		}
	}
}

// chartSteps draws a line for each series over time: what is needed is broken, all others are whole.
func (p *page) chartSteps(c minutes.Chart, most int) {
	level := func(v int) string {
		return strconv.Itoa(stepsBase - (stepsBase-stepsTop)*v/most)
	}
	at := paper.PlacesOf(c.Points)
	x := func(n int) string { return percent(stepsLeft + stepsWide*at[n]) }
	line := func(class, x1, y1, x2, y2 string) {
		p.write(`<line class="`, class, `" x1="`, x1, `" y1="`, y1, `" x2="`, x2, `" y2="`, y2, "\"/>\n")
	}
	line("axis", percent(stepsLeft), level(0), percent(stepsLeft+stepsWide), level(0))
	for _, tick := range paper.TicksOf(c, most) {
		p.write(`<text class="tick" x="`, percent(stepsLeft-1.5), `" y="`, level(tick), `" dy="0.32em">`, strconv.Itoa(tick), "</text>\n")
	}
	for i, s := range c.Series {
		class := "step"
		if s.Role == minutes.RoleNeeded {
			class = "step needed"
		}
		for n := 1; n < len(c.Points); n++ {
			was, is := paper.ValueOf(c.Points[n-1], i), paper.ValueOf(c.Points[n], i)
			if at[n] > at[n-1] {
				line(class, x(n-1), level(was), x(n), level(was))
			}
			if was != is {
				line(class, x(n), level(was), x(n), level(is))
			}
		}
	}
	for _, n := range labels(c.Points, at) {
		class := "time"
		switch {
		case at[n] < 0.05:
			class = "time first"
		case at[n] > 0.95:
			class = "time last"
		}
		line("axis", x(n), level(0), x(n), strconv.Itoa(stepsBase+4))
		p.write(`<text class="`, class, `" x="`, x(n), `" y="`, strconv.Itoa(stepsBase+20), `">`, paper.EscapeXML(timeLabel(c.Points[n])), "</text>\n")
	}
}

// labels are the points whose labels have room below the line of time on a phone, the last one before all others.
func labels(points []minutes.Point, at []float64) []int {
	const letter, gap = 0.026, 0.02 // of the width
	half := func(n int) float64 { return letter * float64(look.Width(timeLabel(points[n]))) / 2 }
	from := func(n int) float64 { return min(max(at[n]-half(n), 0), 1-2*half(n)) }
	var out []int
	for n, point := range points {
		if timeLabel(point) == "" {
			continue
		}
		fits := func() bool {
			return len(out) == 0 || from(n) >= from(out[len(out)-1])+2*half(out[len(out)-1])+gap
		}
		for n == len(points)-1 && len(out) > 1 && !fits() {
			out = out[:len(out)-1]
		}
		if fits() {
			out = append(out, n)
		}
	}
	return out
}

// timeLabel is the label of a point below the line of time, no longer than there is room for.
func timeLabel(point minutes.Point) string { return look.Cut(paper.OneLine(point.Label), 22) }

// chartLegend says what is shown how. The picture says it in words to who hears the page.
func (p *page) chartLegend(c minutes.Chart, id string) {
	p.write("<ul class=\"legend\" aria-hidden=\"true\">\n")
	for i, s := range c.Series {
		if !slices.ContainsFunc(c.Points, func(point minutes.Point) bool { return paper.ValueOf(point, i) > 0 }) {
			continue
		}
		p.write(`<li><svg width="24" height="12">`)
		switch class, fill := fillOf(s.Role, i, id); {
		case c.Kind == minutes.Steps && s.Role == minutes.RoleNeeded:
			p.write(`<line class="step needed" x1="0" y1="6" x2="24" y2="6"/>`)
		case c.Kind == minutes.Steps:
			p.write(`<line class="step" x1="0" y1="6" x2="24" y2="6"/>`)
		default:
			p.write(`<rect class="`, class, `" x="1" y="1" width="22" height="10"`, fill, "/>")
		}
		p.write("</svg> ", paper.EscapeXML(paper.OneLine(s.Title)), "</li>\n")
	}
	p.write("</ul>\n")
}

// percent is a length as a part of the width, with two places and no more than are needed.
func percent(x float64) string {
	return strings.TrimSuffix(strings.TrimRight(strconv.FormatFloat(x, 'f', 2, 64), "0"), ".") + "%"
}
