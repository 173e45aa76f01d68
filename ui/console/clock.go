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

// told is a speaker's clock as it is told: the time, and a word where it is not as it should be. Only the time changes
// from one second to the next.
type told struct {
	time        string
	word        string
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

// whole is the clock in one piece.
func (t told) whole() string {
	if t.word == "" {
		return t.time
	}
	return t.time + "  " + t.word
}

// clock tells a speech's time: 1:24 of 2:00. With a fifth left it says so; from zero on it counts up, and says so.
func (c *console) clock(sp *assembly.Speech) told {
	t := told{spent: c.state().Spoken(sp, c.now).Truncate(time.Second), most: sp.Limit}
	t.time = c.tell("clock", clock(t.spent), clock(t.most))
	switch left := t.most - t.spent; {
	case t.most <= 0:
		t.time = clock(t.spent)
	case left <= 0:
		t.urgency, t.word = over, c.pen.signs.Alarm+" "+c.tell("clock.over")
	case 5*left <= t.most:
		t.urgency, t.word = soon, c.tell("clock.soon")
	}
	if sp.Stopped() {
		t.word = c.tell("clock.stopped")
	}
	return t
}

// clockLine is the time and its bar in at most w cells, in one style: a tick sends no more than it must.
func (c *console) clockLine(t told, w int) string {
	line := t.time
	if room := min(w-look.Width(line)-2, 15); room >= 5 && t.most > 0 {
		line += "  " + look.Bar(room, int64(t.spent), int64(t.most), c.pen.utf8)
	}
	return t.style(c.pen).Render(look.Cut(line, w))
}
