package main

import "fmt"

// hue is a color, or none: the page's own.
type hue struct {
	set     bool
	r, g, b uint8
}

func (h hue) String() string { return fmt.Sprintf("#%02x%02x%02x", h.r, h.g, h.b) }

func rgb(r, g, b int) hue { return hue{true, uint8(r), uint8(g), uint8(b)} }

// indexed is one of the 256 colors of xterm.
func indexed(n int) hue {
	switch {
	case n < 0 || n > 255:
		return hue{}
	case n < 16:
		return base16(n)
	case n < 232:
		step := func(v int) int {
			if v == 0 {
				return 0
			}
			return 55 + 40*v
		}
		n -= 16
		return rgb(step(n/36), step(n/6%6), step(n%6))
	}
	gray := 8 + 10*(n-232)
	return rgb(gray, gray, gray)
}

// base16 is the first sixteen as xterm has them.
func base16(n int) hue {
	switch n {
	case 7:
		return rgb(229, 229, 229)
	case 8:
		return rgb(127, 127, 127)
	case 4:
		return rgb(0, 0, 238)
	case 12:
		return rgb(92, 92, 255)
	}
	on := 205
	if n > 7 {
		on = 255
	}
	return rgb(n&1*on, n>>1&1*on, n>>2&1*on)
}

// colors are the two of a cell, after reverse and the page. A faint text is
// halfway to its ground.
func (p page) colors(s style) (fg, bg hue) {
	fg, bg = p.ink(), p.paper()
	if s.fg.set {
		fg = s.fg
	}
	if s.bg.set {
		bg = s.bg
	}
	if s.reverse {
		fg, bg = bg, fg
	}
	if s.faint {
		half := func(a, b uint8) int { return (int(a) + int(b)) / 2 }
		fg = rgb(half(fg.r, bg.r), half(fg.g, bg.g), half(fg.b, bg.b))
	}
	if s.hid {
		fg = bg
	}
	return fg, bg
}

func (p page) ink() hue {
	if p.light {
		return rgb(0, 0, 0)
	}
	return rgb(242, 242, 242)
}

func (p page) paper() hue {
	if p.light {
		return rgb(255, 255, 255)
	}
	return rgb(18, 18, 18)
}
