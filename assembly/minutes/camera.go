package minutes

import (
	"time"

	"stacktaker/assembly"
)

// hidden is what belongs to a closed session: the minutes say that it was held and how many decisions were taken in it, and nothing
// of what was said and decided.
type hidden struct {
	now       bool // the entry that is followed belongs to one
	since     time.Time
	decisions int
	actions   map[int]bool
	mandates  map[string]bool
}

func newHidden() hidden { return hidden{actions: map[int]bool{}, mandates: map[string]bool{}} }

func behindDoors(inCamera bool, phase assembly.Phase) bool {
	return inCamera && phase != assembly.Closed
}

// enterHidden keeps to itself what an entry of a closed session leads to, the first and the last one included.
func (c *scribe) enterHidden(e assembly.Entry, s *assembly.State) {
	was, is := behindDoors(c.was.inCamera, c.was.phase), behindDoors(s.Info.InCamera, s.Info.Phase)
	if is && !was {
		c.hidden.since, c.hidden.decisions = e.At, 0
	}
	c.hidden.now = was || is
}

// leaveHidden tells that a closed session was held, once it has ended.
func (c *scribe) leaveHidden(e assembly.Entry, s *assembly.State) {
	if c.hidden.now && !behindDoors(s.Info.InCamera, s.Info.Phase) {
		c.tellHidden(assembly.Span{From: c.hidden.since, To: e.At})
	}
}

func (c *scribe) tellHidden(lasted assembly.Span) {
	c.hidden.now = false
	key := "camera"
	if c.hidden.decisions == 0 {
		key = "camera.none"
	}
	c.tell("", Plain(c.say(key, c.span(lasted), c.hidden.decisions)))
}
