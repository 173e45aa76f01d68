package look

import "strings"

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
	width, height int
	dots          []bool
}

// newCanvas has one row more than it is high, for an odd height.
func newCanvas(width, height int) canvas {
	return canvas{width, height, make([]bool, width*(height+1))}
}

// drawn turns the dots into cells.
func (c canvas) drawn(utf8 bool) []string {
	if utf8 {
		return c.halfBlocks()
	}
	return c.hashes()
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
func (c canvas) halfBlocks() []string {
	rows := make([]string, 0, (c.height+1)/2)
	for y := 0; y < c.height; y += 2 {
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
func (c canvas) hashes() []string {
	rows := make([]string, 0, c.height)
	for y := range c.height {
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
