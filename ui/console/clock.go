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

// style is that of the word, which tells the same without it. It is one that few bytes switch on: the word comes in a tick
// of the clocks, and a fill of its own would make that one three times as long.
func (t told) style(p pen) lipgloss.Style {
	_, page := p.Amber.GetBackground().(lipgloss.NoColor)
	switch {
	case t.urgency == over:
		return p.Strong.Reverse(true)
	case t.urgency == soon && page:
		return p.Amber.Bold(false)
	case t.urgency == soon:
		return p.Strong.Underline(true).UnderlineSpaces(true)
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

// drawn is the clock in one piece, in its styles.
func (t told) drawn(p pen) string {
	if t.word == "" {
		return p.Strong.Render(t.time)
	}
	return p.Strong.Render(t.time) + "  " + t.style(p).Render(t.word)
}

// clock tells a speech's time: 1:24 of 2:00. With a fifth left it says so; from zero on it counts up, and says so.
func (c *console) clock(sp *assembly.Speech) told {
	t := told{spent: c.state().Spoken(sp, c.now).Truncate(time.Second), most: sp.Limit}
	t.time = c.spentOf(t.spent, t.most)
	switch left := t.most - t.spent; {
	case t.most <= 0:
		t.time = c.spent(t.spent)
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

// bar shows in w cells how much of a time is spent; nothing where there is no limit. It never stands behind a clock on
// the same line: of a line everything between the first and the last cell that changed is sent. And it goes by five seconds,
// so that it does not move in the tick in which a word comes or a minute is full.
func (c *console) bar(w int, spent, most time.Duration) string {
	if most <= 0 || w < 4 {
		return ""
	}
	return look.Bar(w, int64(c.coarse(spent.Round(5*time.Second))), int64(most), c.pen.utf8)
}

// coarse is a time as far as it is told: to the second, or where seconds are hidden to the minute, so that an idle screen
// stands still for a whole one.
func (c *console) coarse(d time.Duration) time.Duration {
	if c.minutes {
		return d.Truncate(time.Minute)
	}
	return d
}

// spent tells a time that grows.
func (c *console) spent(d time.Duration) string {
	if c.minutes {
		return c.tell("clock.minutes", int(d/time.Minute))
	}
	return clock(d)
}

// spentOf tells a time that grows, and how much of it there is.
func (c *console) spentOf(d, most time.Duration) string {
	if c.minutes && most%time.Minute == 0 {
		return c.tell("clock.minutes.of", int(d/time.Minute), int(most/time.Minute))
	}
	return c.tell("clock", c.spent(d), clock(most))
}

// left tells a time that shrinks; of minutes, the one that has begun counts.
func (c *console) left(d time.Duration) string {
	if c.minutes {
		return c.tell("clock.minutes", int((d+time.Minute-1)/time.Minute))
	}
	return clock(d)
}

// toggleSeconds hides the seconds of the clocks, or shows them again, for as long as the screens are looked at.
func (c *console) toggleSeconds() { c.minutes = !c.minutes }
