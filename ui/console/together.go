package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
)

// together is the entries of one key that are one act for whoever pressed it: somebody joins the roll or arrives only so that
// they can be named in the line that follows, or a point of order is raised and taken. One u takes all of them back, and one U brings all of them back. On the command
// line undo means one line. It is known of what was said since the program was started; of older entries u takes back one.
type together [][]uint64

// brings tells whether a line puts somebody on the roll or has them arrive.
func brings(verb string) bool { return verb == "member" || verb == "arrive" }

// undo takes back what the last key did.
func (c *console) undo() {
	if c.line.idle() && c.meeting.May("undo") && !c.may("undo") { // the meeting itself, and what it took over
		c.refuse(c.hereRefused("undo"))
		return
	}
	if c.isRuling() && c.line.idle() && !c.takesBackAt { // upheld begins so, and whoever types the word does not mean to undo
		c.takesBack = true
		c.flash(c.tell("ruling.undo", c.pen.signs.Left, c.pen.signs.Right))
		return
	}
	c.say(c.undoing()...)
}

// undoing are the lines that take it back.
func (c *console) undoing() []string {
	return slices.Repeat([]string{"undo"}, c.together.last(c.meeting.Standing()))
}

// redo brings back what was taken back last.
func (c *console) redo() { c.say(c.redoing()...) }

// redoing are the lines that bring it back.
func (c *console) redoing() []string {
	back := slices.Clone(c.meeting.TakenBack())
	slices.Reverse(back) // the next comes first
	return slices.Repeat([]string{"redo"}, c.together.first(back))
}

// last is how many of the last entries are one act.
func (t together) last(standing []uint64) int {
	for _, act := range t {
		if n := len(standing) - len(act); n >= 0 && slices.Equal(standing[n:], act) {
			return len(act)
		}
	}
	return 1
}

// first is how many of the first entries are one act.
func (t together) first(back []uint64) int {
	for _, act := range t {
		if len(back) >= len(act) && slices.Equal(back[:len(act)], act) {
			return len(act)
		}
	}
	return 1
}

// gather takes note of an entry that belongs to an act of several, and tells who is here now by the way. It comes after every
// line of a key.
func (c *console) gather(e assembly.Entry, s *saying) {
	if s.whole {
		c.gatherWhole(e, s)
		return
	}
	if brings(e.Verb) && s.bringsIn() {
		s.act = append(s.act, e.Seq)
		return
	}
	if len(s.act) == 0 {
		return
	}
	brought := c.meeting.Entries()[s.act[len(s.act)-1]-1]
	c.together = append(c.together, append(s.act, e.Seq))
	s.act = nil
	if !brings(e.Verb) {
		c.tellArrived(brought, e)
	}
}

// gatherWhole takes note of an entry of a key whose lines are one act, whatever they are.
func (c *console) gatherWhole(e assembly.Entry, s *saying) {
	s.act = append(s.act, e.Seq)
	if len(s.lines) > 1 { // this was not the last of them
		return
	}
	c.together = append(c.together, s.act)
	for _, seq := range s.act {
		if brought := c.meeting.Entries()[seq-1]; brings(brought.Verb) {
			c.tellArrived(brought, e)
		}
	}
	s.act = nil
}

// tellArrived tells who is here now because a line named them, and where they wait, and how many vote since they do.
func (c *console) tellArrived(brought, e assembly.Entry) {
	said := strings.Fields(brought.Line)
	p := c.state().Roll.Person(strings.TrimPrefix(said[len(said)-1], "~"))
	if p == nil || !p.Present {
		return
	}
	told := c.tell("arrived", c.name(p.ID))
	for i, place := range c.sight.stack {
		if place.Person == p.ID && c.sight.numbers[i] > 0 && e.Verb == "hand" {
			told = c.tell("arrived.waits", c.name(p.ID), c.sight.numbers[i])
		}
	}
	c.add(told)
	if p.Credential == assembly.Vote && !c.state().Roll.Headcount.On {
		c.add(c.tell("voting", c.sight.voters))
	}
}
