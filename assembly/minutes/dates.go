package minutes

import (
	"strconv"
	"time"

	"stacktaker/assembly"
)

// dates are what belongs in a calendar, whichever parts the paper has: actions that are due, reports of mandates, the next meeting; of a notice
// that alone.
func (c *scribe) dates() {
	if c.o.audience() != Notice {
		c.datesDue()
	}
	i := c.s.Info
	at, err := time.ParseInLocation(time.DateOnly+" 15:04", i.Next.Date+" "+i.Next.Time, c.zone())
	if err == nil {
		c.doc.Dates = append(c.doc.Dates, Date{
			ID: "next-meeting", UID: c.meetingUID(i.Number + 1), Title: c.nextTitle(), Place: c.typed(i.Next.Place), Start: at, End: at.Add(likelyLength(i.Closed.Sub(i.Opened))),
		})
	}
}

func (c *scribe) datesDue() {
	due := func(day, id, title string) {
		if at, ok := c.day(day); ok {
			c.doc.Dates = append(c.doc.Dates, Date{ID: id, Title: title, Start: at, AllDay: true, Due: true})
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

// meetingUID is by what calendars know a meeting of the assembly, whether the minutes before it tell of it or its own call.
func (c *scribe) meetingUID(number int) string {
	return "meeting-" + strconv.Itoa(number) + "." + c.s.Assembly() + "@stacktaker"
}

// nextTitle is what the next meeting is called in a calendar until it is called by a title of its own: this one's title is not it.
func (c *scribe) nextTitle() string {
	if i := c.s.Info; i.Organisation != "" {
		return c.say("calendar.next.of", i.Number+1, c.typed(i.Organisation))
	}
	return c.say("calendar.next", c.s.Info.Number+1, c.typed(c.s.Info.Title))
}

// likelyLength is how long a meeting is likely to take, since a calendar needs an end: as long as another one took or the agenda plans for,
// to the next half hour; two hours where nothing is known.
func likelyLength(known time.Duration) time.Duration {
	const step, most = 30 * time.Minute, 12 * time.Hour
	if known <= 0 || known > most {
		return 2 * time.Hour
	}
	return (known + step - 1) / step * step
}
