package data

import (
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// ICS writes what belongs in a calendar, the next meeting and the actions with a due date, as iCalendar (RFC 5545): in UTC, with
// names that stay the same in every version of the minutes, so that a later one corrects the entries of the first. Minutes without
// a date to come are a journal entry of their own day, for a calendar must hold something. It fails only as w fails.
func ICS(w io.Writer, d minutes.Document) error {
	var c calendar
	c.line("BEGIN:VCALENDAR")
	c.line("VERSION:2.0")
	c.line("PRODID:-//stacktaker//minutes//" + strings.ToUpper(paper.LanguageTag(d.Language)))
	for _, each := range d.Dates {
		c.event(d, each)
	}
	if len(d.Dates) == 0 {
		c.line("BEGIN:VJOURNAL")
		c.identity(d, c.uid(d, "minutes"), d.Version-1)
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
	uid, sequence := paper.OneLine(e.UID), e.Revision
	if uid == "" {
		uid = c.uid(d, e.ID)
	}
	if sequence == 0 {
		sequence = d.Version - 1
	}
	c.identity(d, uid, sequence)
	if e.AllDay {
		c.day("DTSTART", e.Start)
		c.line("TRANSP:TRANSPARENT") // nobody is busy all day with what is due on it
	} else {
		c.line("DTSTART:" + instant(e.Start))
		if e.End.After(e.Start) {
			c.line("DTEND:" + instant(e.End))
		}
	}
	c.text("SUMMARY", e.Title)
	if place := paper.OneLine(e.Place); place != "" {
		c.text("LOCATION", place)
	}
	if e.Due {
		c.line("BEGIN:VALARM")
		c.line("ACTION:DISPLAY")
		c.line("TRIGGER:-PT15H") // at nine in the morning of the day before: a day begins at midnight
		c.text("DESCRIPTION", e.Title)
		c.line("END:VALARM")
	}
	c.line("END:VEVENT")
}

// identity is by which a calendar knows an entry again, and knows the later of two.
func (c *calendar) identity(d minutes.Document, uid string, sequence int) {
	c.text("UID", uid)
	c.line("DTSTAMP:" + instant(d.Meta.Date))
	c.line("SEQUENCE:" + strconv.Itoa(max(sequence, 0)))
}

// uid is the name of an entry that only papers of one meeting have.
func (*calendar) uid(d minutes.Document, id string) string {
	return paper.OneLine(id) + "." + paper.OneLine(d.Meta.ID) + "@stacktaker"
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
