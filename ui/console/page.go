package console

import (
	"strings"

	"charm.land/bubbles/v2/viewport"
)

// page is a text in full, for reading.
type page struct {
	head  string
	note  string // beside it
	write func(c *console, w int) []string
	view  viewport.Model
	drawn uint64 // the entry as of which the text was written
}

func (p *page) keys(*console) []binding {
	down := func(c *console) {
		if p.view.AtBottom() {
			c.flash(c.tell("page.all", c.keyName("esc")))
			return
		}
		p.view.PageDown()
	}
	return []binding{
		{"up", "", func(*console) { p.view.ScrollUp(1) }, nil},
		{"down", "key.read", func(*console) { p.view.ScrollDown(1) }, nil},
		{"pgup", "", func(*console) { p.view.PageUp() }, nil},
		{"pgdown", "", down, nil},
		{"space", "", down, nil},
		{"home", "", func(*console) { p.view.GotoTop() }, nil},
		{"end", "", func(*console) { p.view.GotoBottom() }, nil},
		{"enter", "", (*console).pop, nil},
		{"q", "", (*console).pop, nil},
		{"?", "", (*console).pop, nil},
		{"ctrl+c", "", (*console).leave, nil},
		{"esc", "key.back", (*console).pop, nil},
	}
}

func (p *page) typed(*console, string) bool { return false }

func (p *page) draw(c *console, _, _ int) drawing {
	return c.shell(func(w, h int) body { return body{lines: p.pane(c, w, h)} }, c.hints(p.keys(c), c.w))
}

// afresh has the text written again, from its top.
func (p *page) afresh() { p.view = viewport.Model{} }

func (p *page) pane(c *console, w, h int) []string {
	if p.view.TotalLineCount() == 0 || p.view.Width() != w || p.drawn != c.meeting.Len() {
		p.view.SetWidth(w)
		p.view.SetContentLines(p.write(c, w))
		p.drawn = c.meeting.Len()
	}
	p.view.SetHeight(max(h-1, 0))
	p.view.SetYOffset(p.view.YOffset()) // a taller window may show more than is left below
	head := " " + c.pen.Heading.Render(p.head)
	if p.note != "" {
		head += "  " + p.note
	}
	if rest := p.view.TotalLineCount() - p.view.YOffset() - p.view.Height(); rest > 0 {
		head = c.pen.ends(w, head, c.tell("page.more", rest)+" "+c.pen.signs.Down+" ")
	}
	return append([]string{head}, strings.Split(p.view.View(), "\n")...)
}
