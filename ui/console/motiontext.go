package console

import (
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// motionText is a motion's words; where an amendment to it is pending, with what that changes.
func (c *console) motionText(m *assembly.Motion, w int) []string {
	var lines []string
	if change, ok := c.pendingChange(m); ok {
		lines = look.DrawDiff(change, w, c.pen.Theme, c.pen.utf8)
	} else if m.Text == "" || m.Procedural() {
		lines = look.Wrap(c.title(m), w)
		if m.Kind == "challenge" && !m.Settled() {
			lines = append(lines, c.challenged(m, w, 0)...)
		}
	} else {
		lines = look.DrawDiff([]look.Segment{{Text: m.Text}}, w, c.pen.Theme, c.pen.utf8)
	}
	for i, l := range lines {
		lines[i] = " " + l
	}
	return lines
}

// pendingChange is what the amendment to a motion that is in the chain would do to its words, as pieces of text. Of a paragraph, or a whole text,
// that is given anew the words that differ are found.
func (c *console) pendingChange(m *assembly.Motion) ([]look.Segment, bool) {
	ms := &c.state().Motions
	for _, id := range ms.Chain {
		a := ms.Get(id)
		if !a.Amendment() || a.Parent != m.ID {
			continue
		}
		text, from, to, insert, ok := ms.Diff(a)
		if a.Amends.Rewords() {
			return look.Rewrite(text, from, to, insert), ok
		}
		return look.Diff(text, from, to, insert), ok
	}
	return nil, false
}

// movers is who moved and who seconded.
func (c *console) movers(m *assembly.Motion) string {
	if m.Mover == "" {
		return ""
	}
	if m.Seconder == "" {
		return c.tell("motion.moved", c.names(m.Movers())) + c.asksFor(m)
	}
	return c.tell("motion.seconded", c.names(m.Movers()), c.names(m.Seconders())) + c.asksFor(m)
}

// hanging is a motion that hangs on another: an amendment, or one about the way of dealing with it.
func (c *console) hanging(m *assembly.Motion, w int) []string {
	lead := c.pen.Heading.Render(c.numbered(m))
	title := look.Wrap(c.title(m)+c.needsBeside(m), w-3-len(m.ID))
	lines := []string{" " + lead + " " + title[0]}
	for _, l := range title[1:] {
		lines = append(lines, strings.Repeat(" ", 2+len(m.ID))+l)
	}
	if m.Amendment() {
		if change, ok := c.pendingChange(m); ok {
			for _, l := range look.DrawDiff(change, w-4-len(m.ID), c.pen.Theme, c.pen.utf8) {
				lines = append(lines, strings.Repeat(" ", 2+len(m.ID))+l)
			}
		}
	}
	if m.Kind == "challenge" {
		lines = append(lines, c.challenged(m, w, 2+len(m.ID))...)
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
