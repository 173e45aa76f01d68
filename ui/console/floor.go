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
		return c.underSpeaker(c.speakerLines(w, h >= tall), w, h)
	}
	if w >= twoColumns {
		joint := w * 19 / 40
		left := c.underSpeaker(c.speakerLines(joint, h >= tall), joint, h)
		lines := look.Beside(look.Fit(left.lines, joint, h), c.business(w-joint-1, h), joint, c.pen.bar)
		return body{lines: lines, joint: joint, row: left.row}
	}
	return c.oneColumn(w, h)
}

// tall is from how many lines on a pane has air in it.
const tall = 13

// shortBar is how many cells a bar has that stands before a clock.
const shortBar = 8

// oneColumn shares the lines of a small window: all of the speaker, then the motion and the first who wait.
func (c *console) oneColumn(w, h int) body {
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
	b := c.underSpeaker(lines, w, len(lines)+stack)
	b.lines = append(look.Fit(b.lines, w, len(lines)+stack), c.business(w, room-stack)...)
	return b
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
			for _, l := range look.Wrap(c.sealOf(last), w-8) {
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
