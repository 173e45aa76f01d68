package pdf

import "stacktaker/ui/paper"

// textWidth is how wide a text of one line is.
func (k *ink) textWidth(as letters, text string) float64 {
	wide := 0.0
	for _, w := range k.words(paper.Line{{Mark: paper.Plain, Text: text}}, as) {
		wide += k.width(w.as, w.text)
	}
	return wide
}

// firstLine is as much of a text as fits into one line; nil where it says nothing.
func (k *ink) firstLine(text string, as letters, width float64) setLine {
	if text == "" {
		return nil
	}
	set := k.set(paper.Line{{Mark: paper.Plain, Text: text}}, as, width)
	if len(set) == 0 {
		return nil
	}
	if len(set) > 1 {
		return append(set[0], span{as: as, text: "…", x: set[0].width(), wide: k.width(as, "…")})
	}
	return set[0]
}

// drawIn draws a line in white where the ground is dark.
func (k *ink) drawIn(l setLine, x, y float64, light bool) {
	if !light {
		k.draw(l, x, y)
		return
	}
	for _, s := range l {
		k.dip(s.as, s.text)
		k.tint(255)
		k.pdf.Text(x+s.x, y+s.as.leading()*0.76, s.text)
	}
}

// area draws a part of a bar.
func (k *ink) area(x, y, width, height float64, t paper.Tone) {
	if width <= 0 {
		return
	}
	k.pdf.SetDrawColor(40, 40, 40)
	k.pdf.SetLineWidth(0.2)
	k.pdf.SetFillColor(t.Grey, t.Grey, t.Grey)
	k.pdf.Rect(x, y, width, height, "F")
	if t.Hatched {
		k.pdf.ClipRect(x, y, width, height, false)
		for at := -height; at < width; at += 1.1 {
			k.pdf.Line(x+at, y+height, x+at+height, y)
		}
		k.pdf.ClipEnd()
	}
	k.pdf.Rect(x, y, width, height, "D")
}

// steps draws a line that stays level from one place to the next.
func (k *ink) steps(at func(n int) (x, y float64), n int, broken bool) {
	k.pdf.SetDrawColor(0, 0, 0)
	k.pdf.SetLineWidth(0.55)
	if broken {
		k.pdf.SetLineWidth(0.4)
		k.pdf.SetDashPattern([]float64{1.8, 1.2}, 0)
	}
	for i := 1; i < n; i++ {
		x, y := at(i - 1)
		next, level := at(i)
		k.pdf.Line(x, y, next, y)
		k.pdf.Line(next, y, next, level)
	}
	k.pdf.SetDashPattern(nil, 0)
}
