package console

import (
	"cmp"
	"slices"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// justCame is how long after their check-in somebody is new in the room.
const justCame = 15 * time.Minute

// ranked is somebody among candidates: a lower rank comes first.
type ranked struct {
	p    *assembly.Person
	rank int
	turn int // among those who are proposed for a role
	why  words.Phrase
}

// byRecency puts the candidates in their order within a rank: who spoke last and who came last, in turn, so that a long debate does not
// bury the newcomers, nor a full bus the debate. Behind them is who came earlier, the last first, and who never came. last
// is when something was said last in the meeting.
func byRecency(all []ranked, last time.Time) []*ranked {
	var spoke, came, rest []*ranked
	for i := range all {
		switch p := all[i].p; {
		case p.LastHeard() > 0:
			spoke = append(spoke, &all[i])
		case p.Present && last.Sub(cameAt(p)) <= justCame:
			came = append(came, &all[i])
		default:
			rest = append(rest, &all[i])
		}
	}
	slices.SortStableFunc(spoke, func(a, b *ranked) int { return cmp.Compare(b.p.LastHeard(), a.p.LastHeard()) })
	latest := func(a, b *ranked) int { return cameAt(b.p).Compare(cameAt(a.p)) }
	slices.SortStableFunc(came, latest)
	slices.SortStableFunc(rest, latest)
	placed := make([]*ranked, 0, len(all))
	for i := range max(len(spoke), len(came)) {
		if i < len(spoke) {
			placed = append(placed, spoke[i])
		}
		if i < len(came) {
			placed = append(placed, came[i])
		}
	}
	return append(placed, rest...)
}

// cameAt is when somebody came last, the zero time where they never did.
func cameAt(p *assembly.Person) time.Time {
	if n := len(p.Attendance); n > 0 {
		return p.Attendance[n-1].From
	}
	return time.Time{}
}
