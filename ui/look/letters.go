package look

import (
	"slices"
	"strings"
)

// Big draws s, one line, in letters from half-blocks, as large as fits into w×h
// cells. All rows are equally wide, and no wider than they need be. It is nil
// when not even the smallest letters fit (three rows high), or when s has a
// character that there is no large letter for: show the text as it is then.
//
// There are the letters A to Z, into which small ones and those with accents
// fold, digits (all equally wide, so that a clock stands still), the usual
// punctuation, and ✓ and ✗. Without utf8 the letters are made of #.
func Big(s string, w, h int, utf8 bool) []string {
	return largest([]string{s}, w, h, utf8)
}

// BigLines is [Big] for a text that may break between words: the lines are
// centered above one another, and the letters as large as the breaking allows.
func BigLines(text string, w, h int, utf8 bool) []string {
	return largest(strings.Fields(text), w, h, utf8)
}

// lettering is a way to draw: a face, and how many cells wide and how many dots
// high each of its dots becomes. A dot of the screen is half a cell high with
// half-blocks, and so nearly square, or else a cell.
type lettering struct {
	face
	fx, fy int
}

// largest draws the words in the largest lettering in which they fit: the
// highest first, since height is what the back row reads, then the widest.
func largest(words []string, w, h int, utf8 bool) []string {
	for i := range words {
		words[i] = bigSpelling(words[i])
	}
	if len(words) == 0 || strings.Join(words, "") == "" {
		return nil
	}
	dots := max(h, 0)
	if utf8 {
		dots *= 2
	}
	faces := slices.DeleteFunc([]face{tallFace(), smallFace()}, func(f face) bool { return !f.has(words) })
	for height := dots; height > 0; height-- {
		for _, f := range faces {
			if height%f.height != 0 {
				continue
			}
			fy := height / f.height
			least, most := strokes(fy, utf8)
			for fx := most; fx >= least; fx-- {
				l := lettering{f, fx, fy}
				lines := l.broken(words, w)
				if len(lines) > 0 && l.height(len(lines), utf8) <= dots {
					return l.draw(lines, utf8)
				}
			}
		}
	}
	return nil
}

// strokes is how wide a dot of the height fy may be drawn, for a letter that is
// neither a column nor a brick.
func strokes(fy int, utf8 bool) (least, most int) {
	if utf8 {
		return (2*fy + 2) / 3, 3 * fy / 2
	}
	return fy, 3 * fy
}

// leading is the dots between two lines of letters.
func (l lettering) leading(utf8 bool) int {
	if utf8 {
		return l.fy + 1
	}
	return l.fy
}

// height is that of so many lines in dots of the screen.
func (l lettering) height(lines int, utf8 bool) int {
	return lines*l.face.height*l.fy + (lines-1)*l.leading(utf8)
}

// broken fills lines of w cells with the words. It is nil when a word is wider.
func (l lettering) broken(words []string, w int) []string {
	var lines []string
	for _, word := range words {
		if l.width(word)*l.fx > w {
			return nil
		}
		last := len(lines) - 1
		if last >= 0 && l.width(lines[last]+" "+word)*l.fx <= w {
			lines[last] += " " + word
		} else {
			lines = append(lines, word)
		}
	}
	return lines
}

// draw paints the lines and turns the dots into cells.
func (l lettering) draw(lines []string, utf8 bool) []string {
	width := 0
	for _, line := range lines {
		width = max(width, l.width(line)*l.fx)
	}
	height := l.height(len(lines), utf8)
	c := canvas{width: width, dots: make([]bool, width*(height+1))} // one row more, for an odd height
	for i, line := range lines {
		x := (width - l.width(line)*l.fx) / 2
		y := i * (l.face.height*l.fy + l.leading(utf8))
		for _, r := range line {
			glyph := l.glyph(r)
			l.paint(c, glyph, x, y)
			x += (glyphWidth(glyph) + 1) * l.fx
		}
	}
	if utf8 {
		return c.halfBlocks(height)
	}
	return c.hashes(height)
}

// paint puts one letter on the canvas. Where two dots touch only at a corner,
// as in a slant or a curve, the corner is filled on both sides, by a quarter of
// a dot: a slope instead of stairs.
func (l lettering) paint(c canvas, glyph string, left, top int) {
	for y := range l.face.height {
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

// area is a rectangle of the canvas.
type area struct{ x, y, w, h int }

// quarter is the quarter of an area at one of its corners.
func (a area) quarter(dx, dy int) area {
	q := area{a.x, a.y, a.w / 2, a.h / 2}
	if dx > 0 {
		q.x += a.w - q.w
	}
	if dy > 0 {
		q.y += a.h - q.h
	}
	return q
}

// canvas is the dots of a drawing, row by row.
type canvas struct {
	width int
	dots  []bool
}

func (c canvas) fill(a area) {
	for y := a.y; y < a.y+a.h; y++ {
		row := c.dots[y*c.width:]
		for x := a.x; x < a.x+a.w; x++ {
			row[x] = true
		}
	}
}

// halfBlocks puts two rows of dots into one row of cells.
func (c canvas) halfBlocks(height int) []string {
	rows := make([]string, 0, (height+1)/2)
	for y := 0; y < height; y += 2 {
		upper := c.dots[y*c.width : (y+1)*c.width]
		lower := c.dots[(y+1)*c.width : (y+2)*c.width]
		var b strings.Builder
		b.Grow(len("█") * c.width)
		for x := range c.width {
			switch {
			case upper[x] && lower[x]:
				b.WriteString("█")
			case upper[x]:
				b.WriteString("▀")
			case lower[x]:
				b.WriteString("▄")
			default:
				b.WriteByte(' ')
			}
		}
		rows = append(rows, b.String())
	}
	return rows
}

// hashes makes each dot a cell.
func (c canvas) hashes(height int) []string {
	rows := make([]string, 0, height)
	for y := range height {
		row := []byte(spaces(c.width))
		for x := range row {
			if c.dots[y*c.width+x] {
				row[x] = '#'
			}
		}
		rows = append(rows, string(row))
	}
	return rows
}
