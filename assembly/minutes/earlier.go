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
	here := c.s.Past.Approval != nil // which is told in its item
	if here && last.Seal == "" && !last.Rescued {
		return
	}
	c.newSection(c.say("section.last"))
	switch {
	case last.Approved:
		c.doc.Point(Text(c.say("last.approved", last.Number, c.date(last.Date))))
	case !here:
		c.doc.Point(Text(c.say("last.open", last.Number, c.date(last.Date))))
	}
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

// lastApproved tells that the minutes of the meeting before were approved here, and with which corrections.
func (c *scribe) lastApproved(approved *assembly.LastMinutesApproved) {
	var corrections []Block
	for _, text := range approved.Corrections {
		corrections = append(corrections, Quote{Label: c.say("label.correction"), Text: c.correctionWords(assembly.Correction{Text: text})})
	}
	key := "approved.last"
	if len(corrections) > 0 {
		key = "approved.last.with"
	}
	c.tell("", Plain(c.say(key, approved.Meeting, len(corrections))), corrections...)
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
