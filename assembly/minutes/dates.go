package minutes

import (
	"time"

	"stacktaker/assembly"
)

// dates are what belongs in a calendar, whichever parts the paper has: actions that are due, reports of mandates, the next meeting; of a notice
// that alone.
func (c *scribe) dates() {
	if c.o.audience() != Notice {
		c.datesDue()
	}
	next := c.s.Info.Next
	at, err := time.ParseInLocation(time.DateOnly+" 15:04", next.Date+" "+next.Time, c.s.Info.ConvenedAt.Location())
	if err == nil {
		c.doc.Dates = append(c.doc.Dates, Date{ID: "next-meeting", Title: c.typed(c.s.Info.Title), Place: c.typed(next.Place), Start: at})
	}
}

func (c *scribe) datesDue() {
	due := func(day, id, title string) {
		if at, ok := c.day(day); ok {
			c.doc.Dates = append(c.doc.Dates, Date{ID: id, Title: title, Start: at, AllDay: true})
		}
	}
	for _, a := range c.openly() {
		if !a.Done {
			due(a.By, c.say("id.action", a.Number), c.say("action.title", c.typed(a.What), c.doer(a)))
		}
	}
	for n, m := range c.open((*assembly.Mandate).Open) {
		due(m.ReportDue, c.say("id.mandate", n+1), c.say("mandate.title", c.typed(m.Name)))
	}
}
