package console

import (
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/names"
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
	if title := ownTitle(m); air && title != "" {
		const most = 2 // lines
		said := c.wrapped(title, w, 1)
		if len(said) > most {
			said = said[:most]
			said[most-1] = look.More(said[most-1], w-1, c.pen.signs.Ellipsis)
		}
		for _, l := range said {
			head = append(head, c.pen.Strong.Render(l))
		}
	} else if title != "" {
		head[0] = c.titledHeading(m, title, w)
	}
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
	return c.assembled(head, passage{text, c.changedFrom(m, w-2)}, tail, size{w, h}, air)
}

// narrowBusiness is the pane where not everything that is pending has room: what is put next, and what it is about.
func (c *console) narrowBusiness(w, h int) []string {
	m := c.state().Motions.Pending()
	heading, beside, text := c.putWords(m, w)
	lines := []string{look.Cut(" "+heading+beside, w)}
	if m.Amendment() { // of which the text shows what it changes
		lines = []string{c.motionHeading(m, w)}
	}
	of := m
	switch {
	case m.Amendment():
		of = c.state().Motions.Get(m.Parent)
	case m.Procedural():
		of = c.state().Motions.Main()
	}
	tail := c.wrapped(strings.Trim(c.movers(m)+" "+c.pen.signs.Dot+" "+c.stands(m), " "+c.pen.signs.Dot), w, 1)
	return c.assembled(lines, passage{text, c.changedFrom(of, w-2)}, append(tail, c.wrapped(c.then(), w, 1)...), size{w, h}, false)
}

// passage is a text in lines, and so many of them from where an amendment touches it on; nil: from its beginning.
type passage struct {
	lines   []string
	touched func(rows int) []string
}

// changedFrom are the lines of a motion in w cells from those on that the pending amendment changes; nil where none is pending.
func (c *console) changedFrom(m *assembly.Motion, w int) func(rows int) []string {
	change, ok := c.pendingChange(m)
	if !ok {
		return nil
	}
	return func(rows int) []string {
		lines, _ := look.DrawAround(change, look.Around{Rows: rows}, w, c.pen.Theme, c.pen.utf8)
		for i, l := range lines {
			lines[i] = " " + l
		}
		return lines
	}
}

// assembled puts head, text and tail together; where it is too much, the text gives way and says so: on a line of its own,
// or where there is none, at the end of its last one. The lines that are touched by an amendment are those that stay.
func (c *console) assembled(head []string, words passage, tail []string, in size, air bool) []string {
	h, text := in.h, words.lines
	head = append(head, gap(air)...)
	if room := max(h-len(head)-len(tail), min(h-len(head), 2)); h > 0 && len(text) > room {
		rest := len(text) - max(room-1, 0)
		told := " " + c.pen.signs.Ellipsis + " " + c.tell("motion.more", rest)
		seen := func(rows int) []string {
			if words.touched != nil && len(text) > rows {
				return words.touched(rows)
			}
			return text[:rows:rows]
		}
		switch {
		case room > 2:
			text = append(seen(room-1), told)
		case room > 0:
			text = seen(room)
			room = len(text)
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

// ownTitle is the title that a motion was given, where its words do not begin with it.
func ownTitle(m *assembly.Motion) string {
	title := strings.TrimSpace(look.Clean(m.Title))
	if title == "" || strings.HasPrefix(names.Fold(strings.TrimSpace(m.Text)), names.Fold(title)) {
		return ""
	}
	return title
}

// titledHeading is the heading of a motion with its title in one line, as much of it as there is room for.
func (c *console) titledHeading(m *assembly.Motion, title string, w int) string {
	const least = 10 // cells of a title that say something
	dot := " " + c.pen.signs.Dot + " "
	room := w - look.Width(c.motionHeading(m, w)) - look.Width(dot) - 1
	if room < least {
		return c.motionHeading(m, w)
	}
	return " " + c.pen.Heading.Render(c.headOf(m)) + dot + c.pen.Strong.Render(look.Cut(title, room)) + dot + c.needs(m)
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
