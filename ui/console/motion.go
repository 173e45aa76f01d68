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

// settled is the motion that is shown while none is pending: the one decided last, one that asks for who does it, or
// what was suspended when the quorum was lost. It is nil without one.
func (c *console) settled() *assembly.Motion {
	ms := &c.state().Motions
	if m := ms.Get(ms.Last); m != nil {
		return m
	}
	if m := ms.Open(); m != nil || c.state().Quorum.Met {
		return m
	}
	for _, m := range ms.All {
		if m.State == assembly.Suspended && !m.Amendment() {
			return m // when the quorum was lost
		}
	}
	return nil
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
	for _, id := range ms.Chain {
		for _, waits := range ms.Waiting(id) {
			tail = append(tail, " "+c.tell("motion.waits", waits.ID, c.title(waits)))
		}
	}
	if last := ms.Get(ms.Last); last != nil && last.Result != nil && last.Amendment() {
		tail = append(tail, gap(air)...)
		tail = append(tail, c.wrapped(c.tell("motion.was", last.ID, c.says(last.Result.Outcome()), c.says(last.Result.Figures())), w, 1)...)
	}
	tail = append(tail, gap(air)...)
	tail = append(tail, c.wrapped(c.then(), w, 1)...)
	text := c.motionText(m, w-2)
	return c.assembled(head, text, tail, size{w, h}, air)
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
			mark := c.pen.signs.Ellipsis + " (4)"
			text = text[:room:room]
			text[room-1] = look.Cut(text[room-1], max(in.w-look.Width(mark)-1, 1)) + mark
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
	return " " + c.pen.Heading.Render(c.tell("motion", m.ID)) + " " + c.pen.signs.Dot + " " + look.Cut(c.needs(m), w)
}

// motionText is a motion's words; where an amendment to it is pending, with what that changes.
func (c *console) motionText(m *assembly.Motion, w int) []string {
	ms := &c.state().Motions
	var lines []string
	if text, from, to, insert, ok := c.pendingChange(m); ok {
		lines = look.DrawDiff(c.segments(ms, m, text, from, to, insert), w, c.pen.Theme, c.pen.utf8)
	} else if m.Text == "" || m.Procedural() {
		lines = look.Wrap(c.title(m), w)
	} else {
		lines = look.Wrap(look.CleanBlock(m.Text), w)
	}
	for i, l := range lines {
		lines[i] = " " + l
	}
	return lines
}

// pendingChange is what the amendment to a motion that is in the chain would do to its words.
func (c *console) pendingChange(m *assembly.Motion) (text string, from, to int, insert string, ok bool) {
	ms := &c.state().Motions
	for _, id := range ms.Chain {
		if a := ms.Get(id); a.Amendment() && a.Parent == m.ID {
			return ms.Diff(a)
		}
	}
	return "", 0, 0, "", false
}

// segments is a change as pieces of text. Where a whole new text is proposed, the words that differ are found.
func (c *console) segments(ms *assembly.Motions, m *assembly.Motion, text string, from, to int, insert string) []look.Segment {
	if from == 0 && to == len(text) {
		return look.Compare(text, insert)
	}
	return look.Diff(text, from, to, insert)
}

// movers is who moved and who seconded.
func (c *console) movers(m *assembly.Motion) string {
	if m.Mover == "" {
		return ""
	}
	if m.Seconder == "" {
		return c.tell("motion.moved", c.name(m.Mover)) + c.asksFor(m)
	}
	return c.tell("motion.seconded", c.name(m.Mover), c.name(m.Seconder)) + c.asksFor(m)
}

// hanging is a motion that hangs on another: an amendment, or one about the way of dealing with it.
func (c *console) hanging(m *assembly.Motion, w int) []string {
	lead := c.pen.Heading.Render(m.ID)
	title := look.Wrap(c.title(m)+c.needsBeside(m), w-3-len(m.ID))
	lines := []string{" " + lead + " " + title[0]}
	for _, l := range title[1:] {
		lines = append(lines, strings.Repeat(" ", 2+len(m.ID))+l)
	}
	if m.Amendment() {
		if text, from, to, insert, ok := c.pendingChange(m); ok {
			for _, l := range look.DrawDiff(c.segments(&c.state().Motions, m, text, from, to, insert), w-4-len(m.ID), c.pen.Theme, c.pen.utf8) {
				lines = append(lines, strings.Repeat(" ", 2+len(m.ID))+l)
			}
		}
	}
	told := c.movers(m)
	if s := c.stands(m); s != "" {
		told += " " + c.pen.signs.Dot + " " + s
	}
	return append(lines, c.wrapped(told, w, 2+len(m.ID))...)
}

// needsBeside is a threshold, where it is not the usual one.
func (c *console) needsBeside(m *assembly.Motion) string {
	if m.Threshold.Simple() {
		return ""
	}
	return " " + c.pen.signs.Dot + " " + c.needs(m)
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
	case m.State == assembly.Counting:
		return c.tell("motion.counting")
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
	for i := len(s.Motions.Chain) - 1; i >= 0; i-- {
		ids = append(ids, s.Motions.Chain[i])
	}
	if s.Rules.Get("order") == "alternate" && s.Count == nil {
		if side := c.silentSide(); side != "" {
			return c.tell("then.side." + side)
		}
	}
	return c.tell("then.put", strings.Join(ids, c.tell("then.and")))
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

// decided is the motion decided last, and what it still asks for.
func (c *console) decided(w, h int) []string {
	m := c.settled()
	air := h >= tall
	style := c.pen.NotCarried
	if m.State == assembly.Carried {
		style = c.pen.Carried
	}
	head := []string{" " + c.pen.Heading.Render(c.tell("motion", m.ID))}
	var tail []string
	if r := m.Result; r != nil && m.State != assembly.Counted {
		head[0] += " " + c.pen.signs.Dot + " " + style.Render(" "+c.verdictSign(r)+" "+c.says(r.Outcome())+" ")
	} else {
		head[0] += " " + c.pen.signs.Dot + " " + c.stateOf(m)
	}
	for _, told := range c.working(m) {
		tail = append(tail, c.wrapped(told, w, 1)...)
	}
	if m.NeedsAction {
		tail = append(tail, gap(air)...)
		tail = append(tail, c.wrapped(c.tell("then.assign"), w, 1)...)
	}
	if m.RecountOffered() && c.may("recount") {
		tail = append(tail, gap(air)...)
		tail = append(tail, c.wrapped(c.tell("then.recount"), w, 1)...)
	}
	return c.assembled(head, c.motionText(m, w-2), append(gap(air), tail...), size{w, h}, air)
}

// working is the figures of a verdict and what they had to reach.
func (c *console) working(m *assembly.Motion) []string {
	r := m.Result
	switch {
	case r == nil:
		return nil
	case m.State == assembly.Counted:
		return []string{c.says(r.Figures()), c.tell("verdict.floor")}
	case !r.Counted():
		return []string{c.says(r.Working())}
	}
	return []string{c.says(r.Figures()), c.says(r.Working())}
}

func (c *console) verdictSign(r *assembly.Result) string {
	if r.Carried {
		return c.pen.signs.Check
	}
	return c.pen.signs.Cross
}
