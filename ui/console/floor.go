package console

import (
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// floorPane is who has the floor and who waits, beside the motion that is pending, or above it where there is no room
// for two columns.
func (c *console) floorPane(w, h int) body {
	switch c.state().Info.Phase {
	case assembly.Convened, assembly.InRecess, assembly.Closed, "":
		return body{lines: c.betweenPane(w, h)}
	}
	if !c.hasBusiness() {
		speaker := c.speakerLines(w, h >= tall)
		return body{lines: append(speaker, c.stackLines(w, h-len(speaker))...)}
	}
	if w >= twoColumns {
		joint := w * 19 / 40
		speaker := c.speakerLines(joint, h >= tall)
		left := append(speaker, c.stackLines(joint, h-len(speaker))...)
		return body{lines: look.Beside(look.Fit(left, joint, h), c.business(w-joint-1, h), joint, c.pen.bar), joint: joint}
	}
	return body{lines: c.oneColumn(w, h)}
}

// tall is from how many lines on a pane has air in it.
const tall = 13

// shortBar is how many cells a bar has that stands before a clock.
const shortBar = 8

// oneColumn shares the lines of a small window: all of the speaker, then the motion and the first who wait.
func (c *console) oneColumn(w, h int) []string {
	lines := c.speakerLines(w, false)
	room := h - len(lines)
	waiting, business := 1+len(c.sight.stack), len(c.business(w, 0))
	if waiting == 1 {
		waiting = 0
	}
	const heading, first, least = 1, 3, 2 // of those who wait, at least the first are seen; of the motion, which it is
	stack := min(waiting, max(room-business, heading+first))
	if room-stack < least && room >= heading+1+least {
		stack = min(stack, room-least)
	}
	lines = append(lines, look.Fit(c.stackLines(w, stack), w, stack)...)
	return append(lines, c.business(w, room-stack)...)
}

// speakerLines is who has the floor, for what, and their clock.
func (c *console) speakerLines(w int, air bool) []string {
	s := c.state()
	sp := s.Floor.Speaker
	if sp == nil {
		return c.noSpeaker(air)
	}
	name := c.pen.Strong.Render(strings.ToUpper(c.name(sp.Person)))
	kind := c.kindOn(sp.Kind, sp.On())
	if sp.Kind.Lane() == 0 {
		kind = c.pen.Amber.Render(c.pen.signs.Urgent + " " + kind)
	}
	heading := c.pen.Heading.Render(c.tell("floor.heading"))
	t := c.clock(sp)
	var lines []string
	if air {
		const inset, most = 3, 40
		lines = append(lines, " "+heading+"  "+t.style(c.pen).Render(t.word), "", "   "+name+"    "+kind, "   "+c.pen.Strong.Render(t.time))
		if bar := c.bar(min(w-2*inset, most), t.spent, t.most); bar != "" {
			lines = append(lines, "   "+bar)
		}
	} else {
		bar := c.bar(shortBar, t.spent, t.most)
		if bar != "" {
			bar += "  "
		}
		lines = append(lines, " "+heading+"  "+name+"  "+kind, "   "+bar+t.drawn(c.pen))
	}
	about := ""
	if sp.About != "" {
		about = c.tell("floor.about", look.Clean(sp.About))
	} else if n := len(s.Floor.Interrupted); n > 0 {
		about = c.tell("floor.back", c.name(s.Floor.Interrupted[n-1].Person))
	}
	if about != "" {
		lines = append(lines, "   "+about)
	}
	if air {
		lines = append(lines, "")
	}
	return lines
}

// noSpeaker says what would give somebody the floor, or how long the silence lasts.
func (c *console) noSpeaker(air bool) []string {
	heading, told := c.tell("floor.nobody"), ""
	switch {
	case c.may("call"):
		told = c.tell("floor.free")
	case len(c.sight.stack) == 0 && c.may("hand"):
		told = c.tell("floor.empty")
	}
	if left := c.state().Floor.SilenceUntil.Sub(c.now).Truncate(time.Second); left > 0 {
		heading, told = c.tell("floor.silence"), c.pen.Strong.Render(c.tell("floor.silence.left", c.left(left)))
	}
	lines := []string{" " + c.pen.Heading.Render(heading)}
	if air {
		return append(lines, "", "   "+told, "", "")
	}
	return append(lines, "   "+told)
}

// stackLines is who is next and, from where it was scrolled to, who waits behind them, in at most h lines. It costs what is
// seen of it.
func (c *console) stackLines(w, h int) []string {
	n := len(c.sight.stack)
	if h <= 0 || n == 0 && h < 2 {
		return nil
	}
	s := c.state()
	told, closed := c.tell("stack.empty"), ""
	if n > 0 {
		told = c.tell("order." + s.Rules.Get("order"))
	}
	if r := s.Floor.Round; r != nil {
		told = c.tell("floor.round", look.Clean(r.Question))
	}
	seen := h - 1
	if !s.Floor.ListClosed.IsZero() {
		closed = c.tell("list.closed", clockTime(s.Floor.ListClosed))
		if n+2 > h { // no line for it alone
			told, closed = closed, ""
		} else {
			seen--
		}
	}
	lines := []string{" " + c.pen.Heading.Render(c.tell("stack")) + "  " + told}
	from, to := 0, n
	switch {
	case n > seen && seen == 1: // no line for how many more
		lines[0] = " " + c.pen.Heading.Render(c.tell("stack")) + "  " + c.tell("stack.wait", n)
		return append(lines, c.stackRows(w, 0, 1)...)
	case n > seen:
		seen--
		from = min(c.lists.floor.at, max(n-seen, 0))
		to = min(from+max(seen, 0), n)
	}
	lines = append(lines, c.stackRows(w, from, to)...)
	switch {
	case from > 0 && to-from > 1:
		lines = append(lines, "   "+c.tell("stack.part", from+2, to, n))
	case to-from < n:
		lines = append(lines, "   "+c.tell("stack.more", n-(to-from)))
	}
	if closed != "" {
		lines = append(lines, " "+c.pen.Strong.Render(closed))
	}
	return lines[:min(len(lines), h)]
}

// stackRows draws some rows of the stack in columns: place, name, kind, why. The first of them is always who is next.
func (c *console) stackRows(w, from, to int) []string {
	s := c.state()
	type row struct{ place, name, kind, why string }
	rows := make([]row, 0, to-from)
	var placeWidth, nameWidth, kindWidth, whyWidth int
	for i := from; i < to; i++ {
		at := i
		if i == from {
			at = 0
		}
		p := c.sight.stack[at]
		r := row{itoa(c.sight.numbers[at]), c.name(p.Person), c.kindOn(p.Kind, p.Of()), c.says(s.ShortWhy(p))}
		if c.sight.numbers[at] == 0 {
			r.place, r.why = c.pen.signs.Urgent, ""
		} else {
			kindWidth, whyWidth = max(kindWidth, look.Width(r.kind)), max(whyWidth, look.Width(r.why))
		}
		placeWidth = max(placeWidth, look.Width(r.place))
		nameWidth = max(nameWidth, look.Width(r.name))
		rows = append(rows, r)
	}
	room := w - placeWidth - 5
	nameWidth = min(nameWidth, max(room-kindWidth-whyWidth-1, room*2/5))
	lines := make([]string, len(rows))
	for i, r := range rows {
		lead := " " + look.PadLeft(r.place, placeWidth) + " "
		name := look.Pad(r.name, nameWidth) + "  "
		if r.why == "" {
			lines[i] = c.pen.Amber.Render(lead) + name + c.pen.Amber.Render(look.Cut(r.kind, max(room-nameWidth+1, 0)))
			continue
		}
		lines[i] = lead + name + look.Cut(look.Pad(r.kind, kindWidth)+"  "+r.why, max(room-nameWidth+1, 0))
	}
	return lines
}

func (c *console) scrollStack(by int) {
	c.lists.floor.move(by, len(c.sight.stack))
}

// betweenPane is a meeting that is not open: not yet, not now, or no more.
func (c *console) betweenPane(w, h int) []string {
	s := c.state()
	var lines []string
	add := func(text string) { lines = append(lines, look.Center(text, w)) }
	switch s.Info.Phase {
	case assembly.Convened:
		add(c.pen.Strong.Render(c.tell("between.convened")))
		add("")
		if last := s.Past.Last; last != nil && last.Seal != "" {
			for _, l := range look.Wrap(c.tell(lastSeal(last), last.Number), w-4) {
				add(l)
			}
			for _, l := range look.Wrap(look.Clean(last.Seal), w-8) {
				add(c.pen.Strong.Render(l))
			}
			add("")
		}
		add(c.tell("between.open"))
	case assembly.InRecess:
		add(c.pen.Strong.Render(c.tell("between.recess", clockTime(s.Info.RecessSince))))
		if until := s.Info.RecessUntil; !until.IsZero() {
			left := until.Sub(c.now).Truncate(time.Second)
			if left < 0 {
				add(c.tell("between.over", clockTime(until), c.spent(-left)))
			} else {
				add(c.tell("between.left", clockTime(until), c.left(left)))
			}
		}
		add("")
		add(c.tell("between.resume"))
	case assembly.Closed:
		add(c.pen.Strong.Render(c.tell("between.closed", clockTime(s.Info.Closed))))
		add("")
		if s.Info.Sealed == 0 {
			add(c.tell("between.seal"))
		} else {
			add(c.tell("between.sealed"))
			for _, l := range look.Wrap(look.Clean(strings.Join(c.seal, " ")), w-8) {
				add(c.pen.Strong.Render(l))
			}
			add("")
		}
		add(c.tell("between.leave"))
	}
	return append(make([]string, max((h-len(lines))/2, 0)), lines...)
}
