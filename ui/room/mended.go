package room

import (
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// Mended is a decision that was put right in the open: the old beside the new, and why. It stands until something else happens.
type Mended struct {
	At      time.Time
	Changes []string
	Because string
}

// mended is what was put right last, where it changed what was decided and nothing else has happened since; nil for nothing, and while hands
// are counted.
func (v viewer) mended(m *assembly.Meeting, last assembly.Entry) *Mended {
	changes, because := m.PutRight(last)
	if len(changes) == 0 || v.s.Count != nil {
		return nil
	}
	told := &Mended{At: last.At, Because: v.tell("mended.because", words.Quote(because))}
	for _, change := range changes {
		told.Changes = append(told.Changes, v.say(change))
	}
	return told
}

// mended says what was put right, as large as it fits, and turns its pages where it does not.
func (p page) mended() []string {
	heading := p.centered(p.poster(p.tell("mended"), p.inner(), max(p.h/4, 1), p.Theme.Strong)...)
	why := p.indented(painted(look.Wrap(look.Clean(p.Mended.Because), p.inner()), p.Theme.Text)...)
	text, turned := p.text([]look.Segment{{Text: strings.Join(p.Mended.Changes, "; ")}}, p.inner(), p.h-len(heading)-len(why)-3, p.Mended.At)
	top := append([]string{p.ends(nil, span{turned, p.Theme.Faint})}, heading...)
	return sheet{append(top, ""), p.indented(text...), append(why, "")}.rows(p.h)
}
