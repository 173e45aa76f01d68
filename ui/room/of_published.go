package room

import (
	"slices"
	"time"

	"stacktaker/assembly"
)

// published is a text of which notice was just given, or that delegates just brought back: the room reads it in full
// before anybody moves it. It stands until something else happens; nil for none.
func (v viewer) published(verb string, at time.Time) *Motion {
	all := v.s.Motions.All
	if v.s.Info.Phase != assembly.Open || len(all) == 0 || !all[len(all)-1].Noticed {
		return nil
	}
	last := all[len(all)-1]
	brought := func(m *assembly.Mandate) bool {
		n := len(m.Reports)
		return n > 0 && m.Reports[n-1].Proposal == last.ID && m.Reports[n-1].At.Equal(at)
	}
	if verb != "notice" && (verb != "report" || !slices.ContainsFunc(v.s.Mandates, brought)) {
		return nil
	}
	told := v.motion(last)
	told.Unheard, told.Moved = false, ""
	return told
}
