package assembly

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"stacktaker/assembly/names"
)

// LeftItem is an item of the agenda that was not reached, or put off: it stands over (docs/rules.md, section 8).
type LeftItem struct {
	Title   string `json:"title"`
	Seconds int    `json:"seconds,omitempty"` // that were planned for it
	Of      int    `json:"of"`                // the meeting on whose agenda it was first
	Closed  bool   `json:"closed,omitempty"`  // it was set in a closed session
	By      string `json:"by,omitempty"`      // who reports on it
}

// StandsOver tells whether an item was not reached, or put off, and so is on the next agenda under its title. What the agenda wrote by
// itself it writes again where there is still cause: a motion is told as one, and whether minutes were approved stands in their file.
func (i *Item) StandsOver() bool {
	return i.Untaken() && !i.wrote
}

func (s *State) leavesItems() []LeftItem {
	var all []LeftItem
	for _, i := range s.Agenda.Items {
		if i.StandsOver() {
			all = append(all, LeftItem{i.Title, int(i.Planned / time.Second), cmp.Or(i.Meeting, s.Info.Number), i.Closed, i.By})
		}
	}
	return all
}

// LeftElection is an election that was begun and not decided: it stands over with who stands in it (docs/rules.md, section 8).
type LeftElection struct {
	Office   string   `json:"office"`
	Seats    int      `json:"seats"`
	Nominees []string `json:"nominees,omitempty"`
	Closed   bool     `json:"closed,omitempty"` // it was begun in a closed session
}

// PendingElections are the elections that are begun and not decided: of earlier meetings those that were not taken up again, and
// those of this one.
func (s *State) PendingElections() []LeftElection {
	var all []LeftElection
	if s.Past.Last != nil {
		for _, e := range s.Past.Last.pending() {
			if !slices.ContainsFunc(s.Contests, func(c *Contest) bool { return names.Fold(c.Office) == names.Fold(e.Office) }) {
				all = append(all, e)
			}
		}
	}
	for _, c := range s.Contests {
		if !c.Competition() && c.State != Chosen {
			all = append(all, LeftElection{c.Office, c.Left, people(c.Standing), c.Closed})
		}
	}
	return all
}

// pending are the elections that stand over. Records from before it was kept know their offices alone.
func (l *Legacy) pending() []LeftElection {
	if len(l.Pending) > 0 {
		return l.Pending
	}
	var all []LeftElection
	for _, office := range l.Elections {
		all = append(all, LeftElection{Office: office, Seats: 1})
	}
	return all
}

// leftElection is the election for an office that stands over and may be spoken of now; false for none.
func (t *turn) leftElection(office string) (LeftElection, bool) {
	for _, e := range t.s.PendingElections() {
		if names.Fold(e.Office) == names.Fold(office) && (!e.Closed || t.closed) {
			return e, true
		}
	}
	return LeftElection{}, false
}

// Officer is somebody who was elected to an office. They hold it until another is elected to it, or they are recalled.
type Officer struct {
	Office  string `json:"office"`
	Seats   int    `json:"seats"` // of the office
	Person  string `json:"person"`
	Meeting int    `json:"meeting"`          // in which they were elected
	Closed  bool   `json:"closed,omitempty"` // in a closed session
}

// Officers are those who hold an office to which they were elected, in the order in which the offices were first filled.
// Delegates who have a mandate are in that.
func (s *State) Officers() []Officer {
	var all []Officer
	if s.Past.Last != nil {
		all = slices.Clone(s.Past.Last.Officers)
	}
	seated := func(seq uint64) {
		for _, m := range s.Motions.All {
			if m.Kind == "recall" && m.State == Carried && m.settled > seq {
				all = slices.DeleteFunc(all, func(o Officer) bool { return o.Person == m.Person && o.Meeting != s.Info.Number })
			}
		}
	}
	seated(0)
	for _, c := range s.Contests {
		if !c.Competition() && c.State == Chosen && s.Mandate(c.Office) == nil {
			all = s.seat(all, c)
		}
	}
	return all
}

// seat gives an office to those who were elected to it. Where they and those who hold it have seats beside each other, an election
// filled the empty ones; else it takes the place of the one before.
func (s *State) seat(all []Officer, c *Contest) []Officer {
	seats, holders := c.Seats, 0
	for _, o := range all {
		if names.Fold(o.Office) == names.Fold(c.Office) {
			seats, holders = max(seats, o.Seats), holders+1
		}
	}
	if holders+c.Seats > seats {
		all = slices.DeleteFunc(all, func(o Officer) bool { return names.Fold(o.Office) == names.Fold(c.Office) })
		seats = c.Seats
	}
	for _, person := range c.Holders() {
		recalled := func(m *Motion) bool {
			return m.Kind == "recall" && m.State == Carried && m.Person == person && m.settled > c.settled
		}
		if !slices.ContainsFunc(s.Motions.All, recalled) {
			all = append(all, Officer{c.Office, seats, person, s.Info.Number, c.Closed})
		}
	}
	return all
}

// NextFacilitator is who is proposed to facilitate the next meeting, by id, "" where nobody can be: whom the rotation of that meeting
// proposes first if everybody on the roll comes. Of those whom the rules do not tell apart it is one who was here tonight and
// willing, and that they were proposed goes over to the next meeting, so that it proposes the same one.
func (s *State) NextFacilitator() string {
	l := Legacy{
		Attended: s.leavesAttended(), Services: s.leavesServices(), InARow: s.leavesInARow(), CoFacilitator: s.lastHolder(CoFacilitator),
	}
	next := newState(s.names)
	next.Past = newPast(&l)
	maps.Copy(next.Rules.values, s.Rules.values)
	for _, p := range s.Roll.People {
		if _, named := s.names[p.ID]; named {
			next.Roll.People = append(next.Roll.People, &Person{ID: p.ID, Credential: p.Credential, Present: true})
		}
		if s.attendedTonight(p) && s.Roles.asks(Facilitator, p) {
			next.Past.likely = append(next.Past.likely, p.ID)
		}
	}
	if list := next.Rotation(Facilitator); len(list) > 0 {
		return list[0].Person
	}
	return ""
}
