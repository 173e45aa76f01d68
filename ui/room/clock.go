package room

import (
	"time"

	"charm.land/lipgloss/v2"

	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// soon is the part of the time, one in so many, at which a clock turns amber.
const soon = 5

// highest is how many rows the digits of a clock take at most, so that no second sends more than a terminal on a slow line
// or under a camera should get: a minute that turns changes all of them.
const highest = 6

// leastFace is how many rows a clock takes in the smallest of the large digits, with the box around them.
const leastFace = least + 2

// reading is how a clock stands.
type reading struct {
	figure  string // the time left, or over; the time spent where there is no limit
	style   lipgloss.Style
	said    string // what it means, in words
	spent   time.Duration
	limited bool
}

// read reads a clock in whole seconds: time left and time spent always add up to the limit.
func (p page) read(c Clock) reading {
	spent := c.Spent(p.now).Truncate(time.Second)
	left := c.Limit - spent
	given := words.Clock(c.Limit)
	r := reading{words.Clock(left), p.Theme.Strong, p.tell("clock.left", given), spent, true}
	switch {
	case c.Limit <= 0:
		r = reading{words.Clock(spent), p.Theme.Strong, p.tell("clock.spent"), spent, false}
	case left <= 0:
		r.figure = "+" + words.Clock(-left)
		r.style, r.said = p.Theme.Red, look.Signs(p.UTF8).Alarm+" "+p.tell("clock.over", given)
	case left*soon <= c.Limit:
		r.style, r.said = p.Theme.Amber, p.tell("clock.soon", given)
	}
	if !c.Runs {
		r.said = p.tell("clock.stands") + ", " + r.said
		if p.w < narrow {
			r.said = p.tell("clock.stands")
		}
	}
	return r
}

// face is a clock in large digits, in exactly h lines, at least one.
func (p page) face(r reading, h int) []string {
	digits := p.digits(r.figure, min(h-2, p.most(), highest))
	if digits == nil {
		return sheet{middle: []string{p.Theme.Strong.Render(" " + r.figure + " ")}}.rows(h)
	}
	return sheet{middle: boxed(digits, p.Theme.Strong)}.rows(h)
}

// digits are a clock's figure in large. Where there is room they have places for all that it may come to, so that they do
// not move when a sign or a digit is added before them.
func (p page) digits(figure string, h int) []string {
	large := func(text string, h int) []string { return look.Big(text, p.inner()-2, h, p.UTF8) }
	widest := large("+0:00", h)
	if more := large("+00:00", h); more != nil && len(more) == len(widest) && look.Width(more[0]) > look.Width(widest[0]) {
		widest = more
	}
	own := large(figure, max(len(widest), 1))
	if widest == nil || own == nil || look.Width(own[0]) > look.Width(widest[0]) {
		return large(figure, h)
	}
	for i := range own {
		own[i] = look.PadLeft(own[i], look.Width(widest[0]))
	}
	return own
}

// course is one line: how much of the time is spent, as a bar and in words.
func (p page) course(r reading, c Clock) string {
	said := line(p.inner()*2/3, span{r.said, r.style})
	if !r.limited {
		return said
	}
	w := p.inner() - look.Width(said) - 2
	return look.Bar(w, int64(r.spent), int64(c.Limit), p.UTF8) + "  " + said
}
