package look

// Lettering is a size of large letters: a face, and how many cells wide and how many dots high each of its dots becomes. A
// dot of the screen is half a cell high with half-blocks, and so nearly square, or else a cell.
type Lettering struct {
	face
	fx, fy int
	utf8   bool
}

// Letterings are those that are at most h rows high, the highest first, since height is what the back row reads, then
// the widest.
func Letterings(h int, utf8 bool) []Lettering {
	dots := max(h, 0)
	if utf8 {
		dots *= 2
	}
	var all []Lettering
	for height := dots; height > 0; height-- {
		for _, f := range []face{tallFace(), smallFace()} {
			if height%f.height != 0 {
				continue
			}
			fy := height / f.height
			least, most := strokes(fy, utf8)
			for fx := most; fx >= least; fx-- {
				all = append(all, Lettering{f, fx, fy, utf8})
			}
		}
	}
	return all
}

// strokes is how wide a dot of the height fy may be drawn, for a letter that is neither a column nor a brick.
func strokes(fy int, utf8 bool) (least, most int) {
	if utf8 {
		return (2*fy + 2) / 3, 3 * fy / 2
	}
	return fy, 3 * fy
}

// Height is the rows of a line, with room for marks above the letters and below them, or without.
func (l Lettering) Height(over, under bool) int { return l.rows(l.dots(over, under)) }

// rows is the cells that so many dots take.
func (l Lettering) rows(dots int) int {
	if l.utf8 {
		return (dots + 1) / 2
	}
	return dots
}

// dots is the height of a line in dots of the screen.
func (l Lettering) dots(over, under bool) int {
	rows := l.face.height
	if over {
		rows += overRoom
	}
	if under {
		rows += underHeight
	}
	return rows * l.fy
}

// leading is the dots between two lines of letters.
func (l Lettering) leading() int {
	if l.utf8 {
		return l.fy + 1
	}
	return l.fy
}

// Gap is the cells between two letters.
func (l Lettering) Gap() int { return l.fx }

// Blank is the cells between two words.
func (l Lettering) Blank() int { return (glyphWidth(l.glyph(' ')) + 2) * l.fx }

// Width is the cells that a text takes from its first to its last.
func (l Lettering) Width(text Written) int {
	w := -1
	for _, c := range text.letters {
		w += l.face.width(c) + 1
	}
	return max(w, 0) * l.fx
}

// Draw is a text with room for marks above and below, or without: beside another text that has some, the letters of both
// stand at the same height.
func (l Lettering) Draw(text Written, over, under bool) []string {
	c := newCanvas(l.Width(text), l.dots(over, under))
	l.line(c, text, over, 0, 0)
	return c.drawn(l.utf8)
}

// line paints a text on a canvas.
func (l Lettering) line(c canvas, text Written, over bool, x, y int) {
	if over {
		y += overRoom * l.fy
	}
	for _, r := range text.letters {
		glyph, width := l.glyph(r.base), l.face.width(r)
		middle := func(drawn string) int { return x + (width-glyphWidth(drawn))/2*l.fx }
		l.paint(c, glyph, middle(glyph), y)
		if r.over != 0 {
			mark := overMark(r.over, glyphWidth(glyph)%2 == 0)
			l.paint(c, mark, middle(mark), y-overRoom*l.fy)
		}
		if r.under != 0 {
			mark := underMark(r.under)
			l.paint(c, mark, middle(mark), y+l.face.height*l.fy)
		}
		x += (width + 1) * l.fx
	}
}

// paint puts one letter or mark on the canvas. Where two dots touch only at a corner, as in a slant or a curve, the corner
// is filled on both sides, by a quarter of a dot: a slope instead of stairs.
func (l Lettering) paint(c canvas, glyph string, left, top int) {
	for y := range glyphHeight(glyph) {
		for x := range glyphWidth(glyph) {
			dot := area{left + x*l.fx, top + y*l.fy, l.fx, l.fy}
			if isDot(glyph, x, y) {
				c.fill(dot)
				continue
			}
			for _, dy := range []int{-1, 1} {
				for _, dx := range []int{-1, 1} {
					if isDot(glyph, x+dx, y) && isDot(glyph, x, y+dy) && !isDot(glyph, x+dx, y+dy) {
						c.fill(dot.quarter(dx, dy))
					}
				}
			}
		}
	}
}
