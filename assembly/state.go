package assembly

import "time"

// State is what the meeting knows: the fold of all entries that are not undone. It is read by everybody and changed
// by events alone.
type State struct {
	Info    Info
	Past    Past
	Roll    Roll
	Rules   Rules
	Quorum  Quorum
	Roles   Roles
	Agenda  Agenda
	Floor   Floor
	Motions Motions
	Count   *Count // the count that is open, nil without one
	// Contests are the elections and competitions, the pending one last.
	Contests []*Contest
	Actions  []*Action
	Mandates []*Mandate
	// Grievances are what is wrong, by number. They have no names.
	Grievances []*Grievance
	Fund       Fund
	Straws     []Straw
	Notes      []*Note
	Papers     []*Paper
	// Interests are who had an interest in a question, in the order in which they said so.
	Interests []Interest
	// Departures are the rules of conduct that the room departed from, in order.
	Departures []Departure
	// LeftOut are the times without the program that were taken off all clocks.
	LeftOut []Span
	// Last is when the last entry was made, undone or not.
	Last time.Time

	backLots []drawnLot  // the lots that were drawn and taken back
	departs  *departures // while a line is judged that departs from rules of conduct; nil: none does
	outside  bool        // it is as it may be told to those outside closed sessions (see [Meeting.Told])

	given map[string]int // the highest numbers given, by kind (numbers.go)
	place uint64         // of the last entry among those that count: what was put in stands where it belongs

	names map[string]Naming // shared by all states of one meeting: names are outside the entries
}

// Span is a stretch of time. An open one has a zero To.
type Span struct {
	From, To time.Time
}

func newState(names map[string]Naming) *State {
	s := &State{names: names}
	s.Roll.byID = make(map[string]*Person, len(names)) // who is named will join
	s.Roll.byName = make(map[string][]*Person, len(names))
	s.Rules = newRules()
	s.Quorum.Met = true
	return s
}

// Elapsed is the time from one instant to another without what was left out between them.
func (s *State) Elapsed(from, to time.Time) time.Duration {
	if s.Info.Phase == InRecess && to.After(s.Info.RecessSince) {
		to = s.Info.RecessSince
	}
	d := to.Sub(from)
	for _, out := range s.LeftOut {
		a, b := out.From, out.To
		if a.Before(from) {
			a = from
		}
		if b.After(to) {
			b = to
		}
		if b.After(a) {
			d -= b.Sub(a)
		}
	}
	return max(d, 0)
}
