package console

import (
	"strings"

	"github.com/charmbracelet/colorprofile"

	"stacktaker/ui/look"
)

// startTheme is the theme until the terminal says more.
func (o Options) startTheme() look.Theme {
	switch {
	case o.NoColor:
		return look.Plain()
	case o.Theme.Name != "":
		return o.Theme
	}
	return look.Dark()
}

// chosen tells whether the theme is not the terminal's to decide.
func (o Options) chosen() bool { return o.NoColor || o.Theme.Name != "" }

// pageIs takes the terminal's word for its background.
func (c *console) pageIs(dark bool) {
	if c.o.chosen() || c.pen.Name == "contrast" || c.pen.Name == "plain" {
		return
	}
	c.redraw(look.Pick(false, dark))
}

// colorsAre makes do with the colors that there are: of 16, none can be relied on.
func (c *console) colorsAre(p colorprofile.Profile) {
	if c.o.chosen() {
		return
	}
	switch p {
	case colorprofile.ANSI:
		c.redraw(look.HighContrast())
	case colorprofile.ASCII, colorprofile.NoTTY:
		c.redraw(look.Plain())
	}
}

func (c *console) redraw(th look.Theme) {
	c.pen = newPen(th, c.o.UTF8)
	c.look()
}

// pen is what everything is drawn with.
type pen struct {
	look.Theme
	utf8  bool
	signs look.SignSet

	bar                  string // between two panes
	line, lineUp, lineDn string // a rule, and where panes meet it
}

func newPen(th look.Theme, utf8 bool) pen {
	box := look.Box(utf8)
	return pen{
		Theme: th, utf8: utf8, signs: look.Signs(utf8),
		bar: th.Border.Render(box.Left), line: box.Top, lineUp: box.MiddleBottom, lineDn: box.MiddleTop,
	}
}

// rule is a line of w cells; where a pane's edge meets it, at the cell at, it has a joint.
func (p pen) rule(w, at int, joint string) string {
	if at <= 0 || at >= w {
		return p.Border.Render(strings.Repeat(p.line, max(w, 0)))
	}
	return p.Border.Render(strings.Repeat(p.line, at) + joint + strings.Repeat(p.line, w-at-1))
}

// ends puts one text at the left and one at the right edge of w cells; the left one gives way.
func (p pen) ends(w int, left, right string) string {
	if right == "" {
		return look.Pad(left, w)
	}
	room := w - look.Width(right)
	if room <= 0 {
		return look.Cut(right, w)
	}
	if cut := room - 1; look.Width(left) > cut {
		left = look.Cut(left, max(cut, 0))
	}
	return look.Pad(left, room) + right
}
