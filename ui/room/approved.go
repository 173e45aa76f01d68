package room

import (
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// Approved is that the minutes of the meeting before were approved, and with which corrections. It stands until something else happens.
type Approved struct {
	At          time.Time
	Meeting     int      // whose minutes
	Corrections []string // that the room made
}

// approved is what was approved with the last line; nil for nothing, and while hands are counted.
func (v viewer) approved(last assembly.Entry) *Approved {
	a := v.s.Past.Approval
	if last.Verb != "approve-minutes" || a == nil || v.s.Count != nil {
		return nil
	}
	return &Approved{last.At, a.Meeting, a.Corrections}
}

// approved says whose minutes were approved, and what was corrected in them as large as it fits.
func (p page) approved() []string {
	a := p.Approved
	heading := p.centered(p.poster(p.tell("approved"), p.inner(), max(p.h/4, 1), p.Theme.Strong)...)
	said := []string{p.tell("approved.minutes", a.Meeting)}
	for _, c := range a.Corrections {
		said = append(said, p.tell("approved.corrected", words.Quote(c)))
	}
	if len(a.Corrections) == 0 {
		said = append(said, p.tell("approved.as"))
	}
	text, turned := p.text([]look.Segment{{Text: strings.Join(said, "; ")}}, p.inner(), p.h-len(heading)-3, a.At)
	top := append([]string{p.ends(nil, span{turned, p.Theme.Faint})}, heading...)
	return sheet{append(top, ""), p.indented(text...), []string{""}}.rows(p.h)
}
