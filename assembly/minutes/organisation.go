package minutes

import "stacktaker/assembly/words"

// publish says under whose name the paper goes out, and which meeting of theirs it is about.
func (c *scribe) publish(d *Document) {
	i := c.s.Info
	d.Subtitle = c.say("subtitle", i.Number, words.Say("kind."+i.Kind))
	if i.Call != "" {
		d.Subtitle = c.say("subtitle.call", i.Number, words.Say("kind."+i.Kind), words.Say("call."+i.Call))
	}
	d.Meta = Meta{ID: i.ID, Publisher: c.typed(i.Publisher()), Assembly: c.s.Assembly(), Program: c.o.Program}
}
