package console

import (
	"time"

	"charm.land/lipgloss/v2"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// urgency is how a speaker's time stands.
type urgency int

const (
	plenty urgency = iota
	soon           // a fifth is left, or less
	over
)

// told is a speaker's clock in words.
type told struct {
	text        string
	urgency     urgency
	spent, most time.Duration
}

// style is the color that stands with the word; it never stands alone.
func (t told) style(p pen) lipgloss.Style {
	switch t.urgency {
	case soon:
		return p.Amber
	case over:
		return p.Red
	}
	return p.Strong
}

// clock tells a speech's time: 1:24 of 2:00; with a fifth left how much that is; at zero by how much it is over.
func (c *console) clock(sp *assembly.Speech) told {
	t := told{spent: c.state().Spoken(sp, c.now).Truncate(time.Second), most: sp.Limit}
	t.text = c.tell("clock", clock(t.spent), clock(t.most))
	left := t.most - t.spent
	switch {
	case t.most <= 0:
		t.text = clock(t.spent)
	case left <= 0:
		t.urgency = over
		t.text = c.pen.signs.Alarm + " " + t.text + " " + c.pen.signs.Dot + " " + c.tell("clock.over", clock(-left))
	case 5*left <= t.most:
		t.urgency = soon
		t.text += " " + c.pen.signs.Dot + " " + c.tell("clock.left", clock(left))
	}
	if sp.Stopped() {
		t.text += " " + c.pen.signs.Dot + " " + c.tell("clock.stopped")
	}
	return t
}

// clockLine is the clock and its bar in at most w cells.
func (c *console) clockLine(sp *assembly.Speech, w int) string {
	t := c.clock(sp)
	line := t.style(c.pen).Render(t.text)
	if room := min(w-look.Width(line)-2, 15); room >= 5 && t.most > 0 {
		line += "  " + t.style(c.pen).Render(look.Bar(room, int64(t.spent), int64(t.most), c.pen.utf8))
	}
	return look.Cut(line, w)
}
