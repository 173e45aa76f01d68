package assembly

import (
	"slices"
	"time"
)

// Presence is how many the quorum counted from an instant on.
type Presence struct {
	At      time.Time
	Present int
}

// notePresence keeps, at the end of each entry of the open meeting, how many the quorum counts, where that is another number than before:
// so that whoever draws it need not go through the record.
func (s *State) notePresence(at time.Time) {
	if s.Info.Phase != Open && s.Info.Phase != InRecess {
		return
	}
	all := s.Quorum.Presence
	if n := s.QuorumPresent(); len(all) == 0 || all[len(all)-1].Present != n {
		s.Quorum.Presence = append(all, Presence{at, n})
	}
}

// Attended tells whether somebody was here while the meeting was open, as everybody counts it who tells of attendance; until it is opened,
// whether they were here at all. Who acts under a headcount is checked in by that, so that whoever held a role, moved or spoke is among
// them (docs/rules.md, section 1).
func (s *State) Attended(p *Person) bool {
	i := s.Info
	return slices.ContainsFunc(p.Attendance, func(a Span) bool {
		return (a.To.IsZero() || !a.To.Before(i.Opened)) && (i.Closed.IsZero() || !a.From.After(i.Closed))
	})
}
