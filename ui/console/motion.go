package console

import (
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// hasBusiness tells whether there is a motion to show: one that is pending, or what came of the last.
func (c *console) hasBusiness() bool {
	return len(c.state().Motions.Chain) > 0 || c.shownContest() != nil || c.settled() != nil
}

// business is the pane of the motion in w cells and at most h lines; with h 0, as many as it takes. It depends on the
// state alone, so it is drawn once an entry.
func (c *console) business(w, h int) []string {
	lines, ok := c.sight.business[size{w, h}]
	if !ok {
		lines = c.drawBusiness(w, h)
		c.sight.business[size{w, h}] = lines
	}
	return lines
}

func (c *console) drawBusiness(w, h int) []string {
	ms := &c.state().Motions
	m := ms.Main()
	if m == nil {
		if k := c.shownContest(); k != nil {
			return c.contestLines(k, w, h)
		}
		return c.decided(w, h)
	}
	air := h >= tall
	head := []string{c.motionHeading(m, w)}
	var tail []string
	if by := c.movers(m); by != "" {
		tail = append(tail, c.wrapped(by, w, 1)...)
	}
	if len(ms.Chain) == 1 {
		tail = append(tail, c.wrapped(c.stands(m), w, 1)...)
	}
	for _, id := range ms.Chain[1:] {
		tail = append(tail, gap(air)...)
		tail = append(tail, c.hanging(ms.Get(id), w)...)
	}
	for _, m := range ms.ToPut() {
		if m.Waits {
			tail = append(tail, " "+c.tell("motion.waits", m.ID, c.title(m)))
		}
	}
	if last := ms.Get(ms.Last); last != nil && last.Result != nil && last.Amendment() {
		tail = append(tail, gap(air)...)
		tail = append(tail, c.wrapped(c.tell("motion.was", last.ID, c.says(last.Outcome()), c.working(last)[0]), w, 1)...)
	}
	tail = append(tail, gap(air)...)
	tail = append(tail, c.wrapped(c.then(), w, 1)...)
	text := c.motionText(m, w-2)
	if len(ms.Chain) > 1 && h > 0 && len(head)+min(len(text), 2)+len(tail) > h {
		return c.narrowBusiness(w, h)
	}
	return c.assembled(head, text, tail, size{w, h}, air)
}

// narrowBusiness is the pane where not everything that is pending has room: what is put next, and what it is about.
func (c *console) narrowBusiness(w, h int) []string {
	m := c.state().Motions.Pending()
	heading, beside, text := c.putWords(m, w)
	lines := []string{look.Cut(" "+heading+beside, w)}
	if m.Amendment() { // of which the text shows what it changes
		lines = []string{c.motionHeading(m, w)}
	}
	tail := c.wrapped(strings.Trim(c.movers(m)+" "+c.pen.signs.Dot+" "+c.stands(m), " "+c.pen.signs.Dot), w, 1)
	return c.assembled(lines, text, append(tail, c.wrapped(c.then(), w, 1)...), size{w, h}, false)
}

// assembled puts head, text and tail together; where it is too much, the text gives way and says so: on a line of its own,
// or where there is none, at the end of its last one.
func (c *console) assembled(head, text, tail []string, in size, air bool) []string {
	h := in.h
	head = append(head, gap(air)...)
	if room := max(h-len(head)-len(tail), min(h-len(head), 2)); h > 0 && len(text) > room {
		rest := len(text) - max(room-1, 0)
		told := " " + c.pen.signs.Ellipsis + " " + c.tell("motion.more", rest)
		switch {
		case room > 2:
			text = append(text[:room-1:room-1], told)
		case room > 0:
			text = text[:room:room]
			text[room-1] = look.More(text[room-1], in.w-1, c.pen.signs.Ellipsis+" (4)")
		default:
			text = nil
		}
	}
	lines := append(head, text...)
	lines = append(lines, tail...)
	if h > 0 && len(lines) > h {
		lines = lines[:h]
	}
	return lines
}

func gap(air bool) []string {
	if air {
		return []string{""}
	}
	return nil
}

// wrapped is a text in lines that start at the cell indent.
func (c *console) wrapped(text string, w, indent int) []string {
	if text == "" {
		return nil
	}
	lines := look.Wrap(text, w-indent-1)
	for i, l := range lines {
		lines[i] = strings.Repeat(" ", indent) + l
	}
	return lines
}

func (c *console) motionHeading(m *assembly.Motion, w int) string {
	return " " + c.pen.Heading.Render(c.headOf(m)) + " " + c.pen.signs.Dot + " " + look.Cut(c.needs(m), w)
}

// stands is where the immediately pending motion stands; nothing for those that wait for it.
func (c *console) stands(m *assembly.Motion) string {
	s := c.state()
	if m != s.Motions.Pending() {
		return ""
	}
	switch {
	case m.State == assembly.Moved:
		return c.tell("motion.unseconded")
	case m.State == assembly.Counting: // what comes next tells it
		return ""
	case m.DebateClosed:
		return c.tell("motion.debated")
	}
	return c.tell("motion.debate")
}

// then is what comes next: what must be put, from the deepest on.
func (c *console) then() string {
	s := c.state()
	if m := s.Motions.Pending(); m.State == assembly.Moved {
		return c.tell("then.second")
	}
	var ids []string
	for _, m := range s.Motions.ToPut() {
		if s.Count != nil && m.ID == s.Count.Of { // it is put
			continue
		}
		ids = append(ids, c.putTold(m.ID))
	}
	if s.BySides() && s.Count == nil {
		if side := c.silentSide(); side != "" {
			return c.tell("then.side." + side)
		}
	}
	put := c.tell("then.put", strings.Join(ids, c.tell("then.and")))
	switch {
	case s.Count == nil || s.Count.Contest != nil:
		return put
	case len(ids) == 0:
		return c.countingTold()
	}
	return c.countingTold() + " " + c.pen.signs.Dot + " " + put
}

// countingTold is how far the count on a motion is.
func (c *console) countingTold() string {
	n := c.state().Count
	parts, in := n.Expected(), 0
	for _, part := range parts {
		if n.IsIn(part.Name) {
			in++
		}
	}
	switch id := c.putTold(n.Of); {
	case n.Unready() == nil:
		return c.tell("then.declare", id)
	case len(parts) > 1:
		return c.tell("then.counting.sections", id, in, len(parts))
	default:
		return c.tell("then.counting", id)
	}
}

// silentSide is the side from which nobody waits while the other one does: "" where both do or none.
func (c *console) silentSide() string {
	var sides [2]int
	for _, p := range c.sight.stack {
		switch p.Kind {
		case assembly.For:
			sides[0]++
		case assembly.Against:
			sides[1]++
		}
	}
	switch {
	case sides[0] > 0 && sides[1] == 0:
		return "against"
	case sides[1] > 0 && sides[0] == 0:
		return "for"
	}
	return ""
}
