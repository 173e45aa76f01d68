package main

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// cell is a character and how it looks. The second cell of a wide character is
// empty.
type cell struct {
	text  string
	width int
	style style
}

// style is what the escape sequences before a cell have set.
type style struct {
	fg, bg                                               hue
	bold, faint, italic, underline, strike, reverse, hid bool
}

// read turns a dump into rows of cells.
func read(dump string) [][]cell {
	dump = strings.TrimSuffix(strings.ReplaceAll(dump, "\r\n", "\n"), "\n")
	var rows [][]cell
	var now style // goes on from line to line, as it does in a terminal
	p := ansi.NewParser()
	for line := range strings.SplitSeq(dump, "\n") {
		var row []cell
		var state byte
		for line != "" {
			seq, width, n, next := ansi.DecodeSequence(line, state, p)
			switch {
			case width > 0:
				row = append(row, cell{seq, width, now})
				for range width - 1 {
					row = append(row, cell{style: now})
				}
			case p.Command() == 'm' && ansi.HasCsiPrefix(seq):
				now = now.with(p.Params())
			case len(row) > 0 && len(seq) > 0 && seq[0] >= 0xc0:
				row[len(row)-1].text += seq // a mark cut off from its letter
			}
			line, state = line[n:], next
		}
		rows = append(rows, row)
	}
	return rows
}

// with is the style after a "select graphic rendition" sequence.
func (s style) with(params ansi.Params) style {
	if len(params) == 0 {
		return style{}
	}
	for i := 0; i < len(params); i++ {
		v, more, _ := params.Param(i, 0)
		switch {
		case v == 0:
			s = style{}
		case v == 1:
			s.bold = true
		case v == 2:
			s.faint = true
		case v == 3:
			s.italic = true
		case v == 4:
			s.underline = true
			if more { // 4:0 is none, 4:3 is curly
				kind, _, _ := params.Param(i+1, 0)
				s.underline = kind != 0
				i++
			}
		case v == 7:
			s.reverse = true
		case v == 8:
			s.hid = true
		case v == 9:
			s.strike = true
		case v == 22:
			s.bold, s.faint = false, false
		case v == 23:
			s.italic = false
		case v == 24:
			s.underline = false
		case v == 27:
			s.reverse = false
		case v == 28:
			s.hid = false
		case v == 29:
			s.strike = false
		case v >= 30 && v <= 37:
			s.fg = indexed(v - 30)
		case v >= 90 && v <= 97:
			s.fg = indexed(v - 90 + 8)
		case v >= 40 && v <= 47:
			s.bg = indexed(v - 40)
		case v >= 100 && v <= 107:
			s.bg = indexed(v - 100 + 8)
		case v == 39:
			s.fg = hue{}
		case v == 49:
			s.bg = hue{}
		case v == 38 || v == 48 || v == 58:
			color, used := extended(params, i)
			switch v {
			case 38:
				s.fg = color
			case 48:
				s.bg = color
			}
			i += used
		}
	}
	return s
}

// extended reads 5;n or 2;r;g;b after the parameter at i, also in the form with
// colons, 2::r:g:b, and says how many parameters that took.
func extended(params ansi.Params, i int) (hue, int) {
	at := func(n int) int {
		v, _, _ := params.Param(i+n, 0)
		return v
	}
	_, colons, _ := params.Param(i, 0)
	switch at(1) {
	case 5:
		return indexed(at(2)), 2
	case 2:
		first := 2
		if colons {
			last := 1
			for {
				_, more, ok := params.Param(i+last, 0)
				if !ok || !more {
					break
				}
				last++
			}
			if last >= 5 {
				first = 3 // a color space stands before the color
			}
			return rgb(at(first), at(first+1), at(first+2)), last
		}
		return rgb(at(first), at(first+1), at(first+2)), 4
	}
	return hue{}, 1
}
