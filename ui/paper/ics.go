package paper

import (
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"stacktaker/assembly/minutes"
)

// ICS writes what belongs in a calendar, the next meeting and the actions with a due date, as iCalendar (RFC 5545): in UTC, with
// names that stay the same in every version of the minutes, so that a later one corrects the entries of the first. Minutes without
// a date to come are a journal entry of their own day, for a calendar must hold something. It fails only as w fails.
func ICS(w io.Writer, d minutes.Document) error {
	var c calendar
	c.line("BEGIN:VCALENDAR")
	c.line("VERSION:2.0")
	c.line("PRODID:-//stacktaker//minutes//" + strings.ToUpper(language(d.Language)))
	for _, each := range d.Dates {
		c.event(d, each)
	}
	if len(d.Dates) == 0 {
		c.line("BEGIN:VJOURNAL")
		c.identity(d, "minutes")
		c.day("DTSTART", d.Meta.Date)
		c.text("SUMMARY", d.Title)
		c.line("END:VJOURNAL")
	}
	c.line("END:VCALENDAR")
	_, err := io.WriteString(w, c.out.String())
	return err
}

type calendar struct {
	out strings.Builder
}

func (c *calendar) event(d minutes.Document, e minutes.Date) {
	c.line("BEGIN:VEVENT")
	c.identity(d, e.ID)
	if e.AllDay {
		c.day("DTSTART", e.Start)
		c.line("TRANSP:TRANSPARENT") // nobody is busy all day with what is due on it
	} else {
		c.line("DTSTART:" + instant(e.Start))
	}
	c.text("SUMMARY", e.Title)
	if place := phrase(e.Place); place != "" {
		c.text("LOCATION", place)
	}
	c.line("END:VEVENT")
}

// identity is by which a calendar knows an entry again, and knows the later of two.
func (c *calendar) identity(d minutes.Document, id string) {
	c.text("UID", phrase(id)+"."+phrase(d.Meta.ID)+"@stacktaker")
	c.line("DTSTAMP:" + instant(d.Meta.Date))
	c.line("SEQUENCE:" + strconv.Itoa(max(d.Version-1, 0)))
}

// instant is a moment in UTC; no moment is the first of the clock by which computers count, since there must be one.
func instant(t time.Time) string {
	if t.IsZero() {
		t = time.Unix(0, 0)
	}
	return t.UTC().Format("20060102T150405Z")
}

func (c *calendar) day(property string, t time.Time) {
	if t.IsZero() {
		t = time.Unix(0, 0).UTC()
	}
	c.line(property + ";VALUE=DATE:" + t.Format("20060102"))
}

// text is a property whose value is text: a backslash stands before what would part it, and for a line break there is a sign.
func (c *calendar) text(property, value string) {
	value = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`).Replace(cleanText(value))
	c.line(property + ":" + value)
}

// line writes a line, folded where it has more than 75 octets; a letter is never parted.
func (c *calendar) line(text string) {
	const most = 75
	room := most
	for len(text) > room {
		cut := room
		for cut > 1 && !utf8.RuneStart(text[cut]) {
			cut--
		}
		c.out.WriteString(text[:cut] + "\r\n ")
		text = text[cut:]
		room = most - 1 // a line that goes on begins with a blank
	}
	c.out.WriteString(text + "\r\n")
}
