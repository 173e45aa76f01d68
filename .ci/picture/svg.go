package main

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// The grid, in units of the picture. Both sizes of a cell are even, so that
// half-blocks and the middle of lines lie on whole units.
const (
	cellW, cellH = 10, 20
	margin       = 10
	fontSize     = 16.6 // at which the letters of most fonts are a cell wide
	baseline     = 15   // from the top of a cell
)

// draw writes the picture: the page, the grounds of the cells, shapes, text.
func draw(w io.Writer, rows [][]cell, p page) {
	cols, lines := p.cols, p.rows
	if cols <= 0 {
		for _, row := range rows {
			cols = max(cols, len(row))
		}
	}
	if lines <= 0 {
		lines = len(rows)
	}
	width, height := cols*cellW+2*margin, lines*cellH+2*margin
	fmt.Fprintf(w, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d"`+
		` font-family="'DejaVu Sans Mono', Menlo, Consolas, 'Liberation Mono', monospace" font-size="%g">`+"\n",
		width, height, width, height, fontSize)
	fmt.Fprintf(w, `<rect width="%d" height="%d" fill="%s"/>`+"\n", width, height, p.paper())
	for y, row := range rows[:min(lines, len(rows))] {
		row = row[:min(cols, len(row))]
		top := margin + y*cellH
		grounds(w, row, top, p)
		shapes(w, row, top, p)
		texts(w, row, top, p)
	}
	fmt.Fprintln(w, "</svg>")
}

// runs calls do for each run of neighbors that are the same by same.
func runs(row []cell, same func(a, b cell) bool, do func(from, to int)) {
	for from := 0; from < len(row); {
		to := from + 1
		for to < len(row) && same(row[from], row[to]) {
			to++
		}
		do(from, to)
		from = to
	}
}

// grounds draws what lies behind the text, a rectangle a run.
func grounds(w io.Writer, row []cell, top int, p page) {
	ground := func(c cell) hue {
		_, bg := p.colors(c.style)
		return bg
	}
	runs(row, func(a, b cell) bool { return ground(a) == ground(b) }, func(from, to int) {
		if bg := ground(row[from]); bg != p.paper() {
			fmt.Fprintf(w, `<rect x="%d" y="%d" width="%d" height="%d" fill="%s" shape-rendering="crispEdges"/>`+"\n",
				margin+from*cellW, top, (to-from)*cellW, cellH, bg)
		}
	})
}

// shapes draws blocks and lines. Neighbors of one color are one path, which
// leaves no seam between them.
func shapes(w io.Writer, row []cell, top int, p page) {
	kind := func(c cell) string {
		if _, ok := blockOf(c.text); ok {
			return "block"
		}
		if _, ok := strokesOf(c.text); ok {
			return "line"
		}
		return ""
	}
	ink := func(c cell) hue {
		fg, _ := p.colors(c.style)
		return fg
	}
	same := func(a, b cell) bool {
		ba, _ := blockOf(a.text)
		bb, _ := blockOf(b.text)
		return kind(a) == kind(b) && ink(a) == ink(b) && ba.opacity == bb.opacity && a.style.bold == b.style.bold
	}
	runs(row, same, func(from, to int) {
		var path strings.Builder
		for x := from; x < to; x++ {
			left := margin + x*cellW
			if b, ok := blockOf(row[x].text); ok {
				b.path(&path, left, top)
			} else if s, ok := strokesOf(row[x].text); ok {
				s.path(&path, left, top)
			}
		}
		switch kind(row[from]) {
		case "block":
			b, _ := blockOf(row[from].text)
			fmt.Fprintf(w, `<path d="%s" fill="%s"%s shape-rendering="crispEdges"/>`+"\n", path.String(), ink(row[from]), b.opacity)
		case "line":
			thick := 1.5
			if row[from].style.bold {
				thick = 2.5
			}
			fmt.Fprintf(w, `<path d="%s" fill="none" stroke="%s" stroke-width="%g"/>`+"\n", path.String(), ink(row[from]), thick)
		}
	})
}

// texts draws the characters, word by word: each starts on the grid, and is told
// how long it is in case the font at hand is narrower or wider. What may come
// from another font, anything but plain letters, stands alone.
func texts(w io.Writer, row []cell, top int, p page) {
	looks := func(c cell) style {
		s := c.style
		fg, _ := p.colors(s)
		return style{fg: fg, bold: s.bold, italic: s.italic, underline: s.underline, strike: s.strike}
	}
	runs(row, func(a, b cell) bool { return looks(a) == looks(b) }, func(from, to int) {
		s := looks(row[from])
		rules(w, s, from, to, top)
		runs(row[from:to], isWord, func(first, last int) {
			c := row[from+first]
			if c.text == "" || c.text == " " || isShape(c) {
				return
			}
			var text bytes.Buffer
			for _, c := range row[from+first : from+last] {
				_ = xml.EscapeText(&text, []byte(c.text)) // a buffer takes everything
			}
			length := ""
			if last-first > 1 {
				length = fmt.Sprintf(` textLength="%d"`, (last-first)*cellW)
			}
			fmt.Fprintf(w, `<text x="%d" y="%d"%s fill="%s"%s>%s</text>`+"\n",
				margin+(from+first)*cellW+c.inset(), top+baseline, length, s.fg, s.font(), &text)
		})
	})
}

// isWord reports whether two neighbors are letters of one word.
func isWord(a, b cell) bool {
	plain := func(c cell) bool { return len(c.text) == 1 && c.text > " " && c.text <= "~" }
	return plain(a) && plain(b)
}

// isShape reports the characters that are drawn and not written.
func isShape(c cell) bool {
	if _, ok := blockOf(c.text); ok {
		return true
	}
	_, ok := strokesOf(c.text)
	return ok
}

// inset is how far a wide character stands from the left of its two cells.
func (c cell) inset() int {
	if c.width == 2 {
		return 2 // two cells are wider than the letter is high
	}
	return 0
}

func (s style) font() string {
	attrs := ""
	if s.bold {
		attrs += ` font-weight="bold"`
	}
	if s.italic {
		attrs += ` font-style="italic"`
	}
	return attrs
}

// rules draws the lines under and through a run; drawn and not left to the
// font, they go through blanks as they do in a terminal.
func rules(w io.Writer, s style, from, to, top int) {
	line := func(y int) {
		fmt.Fprintf(w, `<rect x="%d" y="%d" width="%d" height="1" fill="%s"/>`+"\n", margin+from*cellW, y, (to-from)*cellW, s.fg)
	}
	if s.underline {
		line(top + baseline + 2)
	}
	if s.strike {
		line(top + baseline - 5)
	}
}
