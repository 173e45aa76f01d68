package minutes

import (
	"slices"

	"stacktaker/assembly"
)

// verdictsBack tells of the verdicts that were taken back before an entry: what the room had been told, and until when. While hands are
// counted again it waits, so that it stands behind what was declared then.
func (c *scribe) verdictsBack(entry uint64, s *assembly.State) {
	if s.Count == nil {
		c.tellBacks(func(b assembly.BackVerdict) bool { return b.Entry < entry })
	}
}

func (c *scribe) tellBacks(due func(assembly.BackVerdict) bool) {
	if c.hidden.now { // until the doors are open again
		return
	}
	left := c.backs[:0:0]
	for _, b := range c.backs {
		f := c.byID[b.Of]
		switch {
		case !due(b), f != nil && !f.shown && !f.Settled():
			left = append(left, b)
		case f == nil || f.secret():
		default:
			c.tellBeside(f.spot.item, passage{head: f.head, says: Plain(c.backWords(b))})
		}
	}
	c.backs = slices.Clip(left)
}

func (c *scribe) backWords(b assembly.BackVerdict) string {
	of, from, to := c.object(b.Of), c.clock(b.Declared), c.clock(b.Back)
	switch {
	case !c.nameless():
		return c.say("back", from, of, b.Told.Words(), to)
	case b.Told.Carried:
		return c.say("back.carried", from, of, to)
	}
	return c.say("back.lost", from, of, to)
}
