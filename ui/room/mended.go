package room

import (
	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// Mended is a decision that was put right in the open: the old beside the new, and why. It stands until something else happens.
type Mended struct {
	Changes []string
	Because string
}

// mended is what was put right last, where it changed what was decided and nothing else has happened since; nil for nothing. A mend that
// needs no reason changes no decision, and one of a closed session is not for the wall.
func (v viewer) mended(m *assembly.Meeting) *Mended {
	last := lastOf(m, append(changing(), "mend")...)
	if last.Verb != "mend" || last.Closed || !m.Tells(last, assembly.Outside) {
		return nil
	}
	because := ""
	for _, f := range last.Facts {
		if mend, is := f.(*assembly.LineMended); is {
			because = mend.Because
		}
	}
	if because == "" {
		return nil
	}
	past, err := m.Until(last.Seq - 1)
	if err != nil {
		return nil
	}
	told := &Mended{Because: v.tell("mended.because", words.Quote(because))}
	for _, change := range assembly.MendChanges(past.Told(assembly.Outside), v.s) {
		told.Changes = append(told.Changes, v.say(change))
	}
	return told
}

// mended says what was put right, each change as large as it fits.
func (p page) mended() []string {
	said := p.poster(p.tell("mended"), p.inner(), max(p.h/4, 1), p.Theme.Strong)
	for _, change := range p.Mended.Changes {
		said = append(said, "")
		for _, l := range look.Wrap(look.Clean(change), p.inner()) {
			said = append(said, p.Theme.Strong.Render(l))
		}
	}
	var bottom []string
	for _, l := range look.Wrap(look.Clean(p.Mended.Because), p.inner()) {
		bottom = append(bottom, p.Theme.Text.Render(l))
	}
	return sheet{middle: p.centered(p.atMost(said, p.inner(), p.h-len(bottom)-1)...), bottom: p.centered(bottom...)}.rows(p.h)
}
