package main

import (
	"fmt"
	"strings"
)

// block is a character that fills part of its cell: rectangles in eighths of the
// cell's width and height.
type block struct {
	opacity string // an attribute, for the shades
	parts   []part
}

type part struct{ x0, y0, x1, y1 int }

func (b block) path(to *strings.Builder, left, top int) {
	for _, p := range b.parts {
		x, y := float64(left)+float64(p.x0)*cellW/8, float64(top)+float64(p.y0)*cellH/8
		fmt.Fprintf(to, "M%g %gh%gv%gh%gz", x, y,
			float64(p.x1-p.x0)*cellW/8, float64(p.y1-p.y0)*cellH/8, -float64(p.x1-p.x0)*cellW/8)
	}
}

// blockOf knows U+2580 to U+259F.
func blockOf(text string) (block, bool) {
	r := []rune(text)
	if len(r) != 1 || r[0] < 0x2580 || r[0] > 0x259f {
		return block{}, false
	}
	one := func(x0, y0, x1, y1 int) (block, bool) { return block{parts: []part{{x0, y0, x1, y1}}}, true }
	n := int(r[0]) - 0x2580
	switch {
	case n == 0x00: // upper half
		return one(0, 0, 8, 4)
	case n <= 0x08: // lower eighths up to the full block
		return one(0, 8-n, 8, 8)
	case n <= 0x0f: // left eighths
		return one(0, 0, 0x10-n, 8)
	case n == 0x10: // right half
		return one(4, 0, 8, 8)
	case n <= 0x13: // shades
		return block{fmt.Sprintf(` fill-opacity="%g"`, float64(n-0x10)*0.25), []part{{0, 0, 8, 8}}}, true
	case n == 0x14: // upper eighth
		return one(0, 0, 8, 1)
	case n == 0x15: // right eighth
		return one(7, 0, 8, 8)
	}
	// Quadrants: one bit each for upper left, upper right, lower left, lower right.
	var b block
	bits := "\x04\x08\x01\x0d\x09\x07\x0b\x02\x06\x0e"[n-0x16]
	for i, q := range []part{{0, 0, 4, 4}, {4, 0, 8, 4}, {0, 4, 4, 8}, {4, 4, 8, 8}} {
		if bits>>i&1 == 1 {
			b.parts = append(b.parts, q)
		}
	}
	return b, true
}

// strokes are the lines of a box-drawing character from the middle of its cell:
// how heavy each is, 0 none, 1 light, 2 heavy, 3 double.
type strokes struct {
	up, right, down, left int
	round                 bool
}

// strokesOf knows the box-drawing characters of one weight, with round corners;
// others are left to the font.
func strokesOf(text string) (strokes, bool) {
	const (
		light  = "─│┌┐└┘├┤┬┴┼╴╵╶╷"
		heavy  = "━┃┏┓┗┛┣┫┳┻╋╸╹╺╻"
		double = "═║╔╗╚╝╠╣╦╩╬"
		// The directions of each, as bits: up 1, right 2, down 4, left 8.
		ways = "\x0a\x05\x06\x0c\x03\x09\x07\x0d\x0e\x0b\x0f\x08\x01\x02\x04"
	)
	for weight, set := range []string{light, heavy, double} {
		if way, ok := place(set, text); ok {
			on := func(bit byte) int { return int(ways[way]/bit&1) * (weight + 1) }
			return strokes{up: on(1), right: on(2), down: on(4), left: on(8)}, true
		}
	}
	if way, ok := place("╭╮╰╯", text); ok {
		s, _ := strokesOf([]string{"┌", "┐", "└", "┘"}[way])
		s.round = true
		return s, true
	}
	return strokes{}, false
}

// place is the number of the character text in set.
func place(set, text string) (int, bool) {
	n := 0
	for _, r := range set {
		if string(r) == text {
			return n, true
		}
		n++
	}
	return 0, false
}

// path draws the strokes. A straight line is drawn from edge to edge, and a
// corner in one go, so that there is no gap in its middle.
func (s strokes) path(to *strings.Builder, left, top int) {
	x, y := float64(left)+cellW/2, float64(top)+cellH/2
	right, bottom := float64(left+cellW), float64(top+cellH)
	if s.round {
		edgeX, edgeY := right, bottom
		if s.left > 0 {
			edgeX = float64(left)
		}
		if s.up > 0 {
			edgeY = float64(top)
		}
		fmt.Fprintf(to, "M%g %gQ%g %g %g %g", edgeX, y, x, y, x, edgeY)
		return
	}
	for _, d := range offsets(max(s.up, s.right, s.down, s.left)) {
		// The short strokes of a corner reach over the middle by half a line.
		const over = 0.75
		if s.left > 0 || s.right > 0 {
			from, till := x-over-max(d, -d), x+over+max(d, -d)
			if s.left > 0 {
				from = float64(left)
			}
			if s.right > 0 {
				till = right
			}
			fmt.Fprintf(to, "M%g %gH%g", from, y+d, till)
		}
		if s.up > 0 || s.down > 0 {
			from, till := y-over-max(d, -d), y+over+max(d, -d)
			if s.up > 0 {
				from = float64(top)
			}
			if s.down > 0 {
				till = bottom
			}
			fmt.Fprintf(to, "M%g %gV%g", x+d, from, till)
		}
	}
}

// offsets are the lines a stroke is made of, from its middle.
func offsets(weight int) []float64 {
	switch weight {
	case 2:
		return []float64{-0.75, 0.75}
	case 3:
		return []float64{-2, 2}
	}
	return []float64{0}
}
