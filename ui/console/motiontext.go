package console

import (
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// motionText is a motion's words; where an amendment to it is pending, with what that changes.
func (c *console) motionText(m *assembly.Motion, w int) []string {
	ms := &c.state().Motions
	var lines []string
	if text, from, to, insert, ok := c.pendingChange(m); ok {
		lines = look.DrawDiff(c.segments(ms, m, text, from, to, insert), w, c.pen.Theme, c.pen.utf8)
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
		if text, from, to, insert, ok := c.pendingChange(m); ok {
			for _, l := range look.DrawDiff(c.segments(&c.state().Motions, m, text, from, to, insert), w-4-len(m.ID), c.pen.Theme, c.pen.utf8) {
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
