package pdf

import "stacktaker/ui/paper"

// framePad is the room between a frame and the text in it, in millimeters.
const framePad = 2.5

// rule draws a line across.
func (k *ink) rule(x, y, to, thick float64) {
	k.artifact(func() {
		k.pdf.SetDrawColor(75, 75, 75)
		k.pdf.SetLineWidth(thick)
		k.pdf.Line(x, y, to, y)
	})
}

// uprights draws the lines between the columns of a row, and at its sides.
func (k *ink) uprights(x, y, height float64, widths []float64) {
	k.artifact(func() {
		k.pdf.SetDrawColor(150, 150, 150)
		k.pdf.SetLineWidth(0.15)
		k.pdf.Line(x, y, x, y+height)
		for _, wide := range widths {
			x += wide
			k.pdf.Line(x, y, x, y+height)
		}
	})
}

// bar draws a bar downwards.
func (k *ink) bar(x, y, height float64) {
	k.artifact(func() {
		k.pdf.SetDrawColor(75, 75, 75)
		k.pdf.SetLineWidth(0.8)
		k.pdf.SetLineCapStyle("butt")
		k.pdf.Line(x, y, x, y+height)
	})
}

// framed sets lines in a frame. One that is too tall for a page goes on at the head of the next.
func (p *printer) framed(parts [][]setLine, as letters, x, width float64, f paper.Frame) {
	var all []setLine
	for _, part := range parts {
		all = append(all, part...)
	}
	if len(all) == 0 {
		return
	}
	const pad = 1.4
	whole := p.short(len(all), as)
	for i, l := range all {
		above, below := 0.0, 0.0
		if i == 0 {
			above = pad
		}
		if i == len(all)-1 {
			below = pad
		}
		height := above + as.leading() + below
		p.add(piece{height: height, together: whole && i+1 < len(all), draw: func(y float64) {
			p.ink.artifact(func() { p.ink.sides(x, y, width, height, f, i == 0, i == len(all)-1) })
			p.ink.draw(l, x+framePad, y+above)
		}})
	}
	p.room(2.6)
}

// sides draws the part of a frame that belongs to one line in it.
func (k *ink) sides(x, y, width, height float64, f paper.Frame, first, last bool) {
	k.pdf.SetDrawColor(40, 40, 40)
	k.pdf.SetLineWidth(0.3)
	if f == paper.DashedBox {
		k.pdf.SetDashPattern([]float64{1.6, 1.1}, 0)
	}
	if first {
		k.pdf.Line(x, y, x+width, y)
	}
	if last {
		k.pdf.Line(x, y+height, x+width, y+height)
	}
	k.pdf.Line(x, y, x, y+height)
	k.pdf.Line(x+width, y, x+width, y+height)
	k.pdf.SetDashPattern(nil, 0)
}
