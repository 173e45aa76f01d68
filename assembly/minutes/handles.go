package minutes

import (
	"crypto/sha256"
	"fmt"
	"slices"

	"stacktaker/assembly"
)

// Documents for people outside have a handle where others have a name, … Somebody has another one in each motion, election
// and mandate, so that one public office does not open all that a person did. The handles stand in the order of a hash over the
// meeting's id, the person's random salt, the person's id and the matter. So they are the same every time the document is written,
// others in every meeting, and nobody can work them out who knows the names: the salt stands in the file alone, in no document.
type handles struct {
	salts map[string][32]byte // by person; a person who was forgotten has none
	told  map[handled]string  // nil while it is found out which are needed
	asked map[handled]bool
}

// handled is somebody in a matter that they had to do with.
type handled struct{ matter, person string }

// The matters in which somebody has a handle of their own.
func (f *followed) matter() string { return "motion|" + f.ID }

func (w *watched) matter() string { return fmt.Sprint("contest|", w.number) }

func mandated(m *assembly.Mandate) string { return "mandate|" + m.Name }

// of is the handle of a person in a matter, "" where they have none.
func (h *handles) of(about handled) string {
	if _, known := h.salts[about.person]; known && h.told == nil {
		h.asked[about] = true
	}
	return h.told[about]
}

// draw gives a handle to everybody in everything in which it was asked for.
func (h *handles) draw(c *scribe) {
	type drawn struct {
		handled
		by [sha256.Size]byte
	}
	var all []drawn
	for a := range h.asked {
		by := sha256.Sum256(fmt.Appendf(nil, "stacktaker handle|%s|%x|%s|%s", c.s.Info.ID, h.salts[a.person], a.person, a.matter))
		all = append(all, drawn{a, by})
	}
	slices.SortFunc(all, func(a, b drawn) int { return slices.Compare(a.by[:], b.by[:]) })
	h.told = map[handled]string{}
	for i, d := range all {
		h.told[d.handled] = c.say("handle", fmt.Sprintf("%02d", i+1))
	}
}

// newHandles finds out by a first writing which handles a document needs, and draws them.
func newHandles(m *assembly.Meeting, o Options) *handles {
	h := &handles{salts: map[string][32]byte{}, asked: map[handled]bool{}}
	for _, n := range m.Namings() {
		h.salts[n.ID] = n.Salt
	}
	first := newScribe(m, o)
	first.handles = h
	first.compose(m)
	h.draw(first)
	return h
}
