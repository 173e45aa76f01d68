package assembly

import (
	"strconv"
	"strings"
)

// Decided finds a decision in force: one of this meeting by its number, one of an earlier meeting by its words or as
// #MEETING/NUMBER, which is how it is named from then on.
func (s *State) Decided(said string) (ref string, ok bool) {
	if m := s.Motions.Get(said); m != nil {
		return m.ID, m.State == Carried && !m.Rescinded
	}
	for _, d := range s.Past.decisions() {
		if ref := earlier(d.Meeting, d.ID); ref == said {
			return ref, true
		}
	}
	if d, found := s.Past.decision(said); found && !blank(said) {
		return earlier(d.Meeting, d.ID), true
	}
	return "", false
}

// inForce tells whether a decision that was named before still stands.
func (s *State) inForce(ref string) bool {
	named, ok := s.Decided(ref)
	return ok && named == ref
}

// asEarlier is what a decision is called at later meetings.
func (s *State) asEarlier(ref string) string {
	if ref == "" || strings.HasPrefix(ref, "#") {
		return ref
	}
	return earlier(s.Info.Number, ref)
}

// earlier is what a decision of another meeting is called.
func earlier(meeting int, id string) string { return "#" + strconv.Itoa(meeting) + "/" + id }
