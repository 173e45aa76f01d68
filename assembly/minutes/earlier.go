package minutes

import (
	"cmp"

	"stacktaker/assembly"
)

// lastMinutes tells of the minutes of the meeting before. They are approved and corrected on their own file, so that this one knows
// only whether that was done before it was convened.
func (c *scribe) lastMinutes() {
	last := c.s.Past.Last
	if last == nil {
		return
	}
	key := "last.open"
	if last.Approved {
		key = "last.approved"
	}
	c.doc.Section(c.say("section.last"))
	c.doc.Point(Text(c.say(key, last.Number, c.date(last.Date))))
	if last.Rescued {
		c.doc.Point(Text(c.say("last.rescued")))
	}
	if last.Seal == "" {
		return
	}
	its := "last.seal"
	if last.Doubtful {
		its = "last.seal.doubtful"
	}
	c.doc.Point(Text(c.say(its)+" "), Strong(cmp.Or(c.o.LastSeal, last.Seal)))
}

// inherit takes over a motion that stood over from an earlier meeting. It is told where it is taken up, or stands over again.
func (c *scribe) inherit(f *followed, s *assembly.State) {
	c.came(f, s)
	f.inherited, f.shown = true, true
	f.with = f
	if parent := c.byID[f.Parent]; f.Amendment() && parent != nil {
		f.with, f.under = parent.with, parent.ID
	}
}

// comesFrom tells in which meeting a motion was moved, and by whom.
func (c *scribe) comesFrom(f *followed) string {
	switch {
	case f.Mover == "":
		return c.say("earlier", f.Meeting)
	case f.Seconder == "":
		return c.say("earlier.moved", f.Meeting, c.nameIn(f.matter(), f.Mover), c.threshold(f.Threshold))
	}
	return c.say("earlier.seconded", f.Meeting, c.nameIn(f.matter(), f.Mover), c.threshold(f.Threshold), c.nameIn(f.matter(), f.Seconder))
}
