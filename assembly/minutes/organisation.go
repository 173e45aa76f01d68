package minutes

import (
	"time"

	"stacktaker/assembly/words"
)

// publish says under whose name the paper goes out, and which meeting of theirs it is about.
func (c *scribe) publish(d *Document) {
	i := c.s.Info
	d.Subtitle = c.say("subtitle", i.Number, words.Say("kind."+i.Kind))
	if i.Call != "" {
		d.Subtitle = c.say("subtitle.call", i.Number, words.Say("kind."+i.Kind), words.Say("call."+i.Call))
	}
	d.Meetings = []Event{c.event()}
	d.Meta = Meta{ID: i.ID, Publisher: c.typed(i.Publisher()), Assembly: c.s.Assembly(), Program: c.o.Program}
}

// event is the meeting for programs.
func (c *scribe) event() Event {
	i := c.s.Info
	e := Event{ID: i.ID, Number: i.Number, Title: c.typed(i.Title), Kind: i.Kind, Place: c.typed(i.Place), Day: i.Date, Start: i.Opened, End: i.Closed}
	if e.Start.IsZero() && i.Time != "" {
		if at, err := time.ParseInLocation(time.DateOnly+" 15:04", i.Date+" "+i.Time, c.zone()); err == nil {
			e.Start = at
		}
	}
	return e
}
