package assembly

import (
	"slices"
	"strings"
)

// Whoever moves, seconds, speaks or votes is taken to be here. Behind closed doors that would tell who did: at the end of the session everybody
// else is told who came, and of them nobody but those who acted came. Where voters are counted at the door nothing hangs on it who of those
// with a vote is here by name; so it stays unsaid until something in the open tells of them. Where nobody was counted each of them is one
// voter, and so is each who has no vote one of those who are present: they are told at the end, since the number would be false without them
// (docs/record.md, section 6).

// noteUnsaid keeps, at the end of an entry, of whom it is unsaid that they are here.
func (s *State) noteUnsaid(e Entry) {
	if !e.Closed {
		for id := range s.Roll.unsaid {
			if !s.staysUnsaid(id, e) {
				delete(s.Roll.unsaid, id)
			}
		}
		return
	}
	for _, f := range e.Facts {
		switch f := f.(type) {
		case *PeopleArrived:
			s.Roll.arrivedBehind(e.Verb, f.People)
		case *PersonJoined:
			if f.Present {
				s.Roll.arrivedBehind(e.Verb, []string{f.ID})
			}
		}
	}
}

// arrivedBehind keeps how people came to be here in a closed session: they were checked in, or acted.
func (r *Roll) arrivedBehind(verb string, people []string) {
	for _, id := range people {
		switch {
		case verb == "arrive":
			delete(r.unsaid, id)
		case r.unsaid == nil:
			r.unsaid = map[string]bool{id: true}
		default:
			r.unsaid[id] = true
		}
	}
}

// staysUnsaid tells whether after an entry of the open it is still told nowhere that somebody is here who acted behind doors.
func (s *State) staysUnsaid(id string, e Entry) bool {
	p, f := s.Roll.Person(id), &s.Floor
	waits := func(h *Hand) bool { return h.Person == id }
	speaks := func(sp *Speech) bool { return sp != nil && sp.Person == id }
	switch {
	case p == nil, !p.Present, p.Credential != Vote, !s.Roll.Headcount.On, e.tellsOf(id):
		return false
	}
	return !slices.ContainsFunc(f.hands, waits) && !speaks(f.Speaker) && !slices.ContainsFunc(f.Interrupted, speaks)
}

// tellsOf tells whether an entry tells that somebody is here: its line names them, and not as somebody who may be elsewhere; or it calls them
// or gives them a role.
func (e Entry) tellsOf(id string) bool {
	elsewhere := []string{"apologies", "assign", "mandate", "member", "nominate", "rename", "same", "unwilling", "willing"}
	if !slices.Contains(elsewhere, e.Verb) && slices.Contains(strings.Fields(e.Line), "~"+id) {
		return true
	}
	return slices.ContainsFunc(e.Facts, func(f Fact) bool {
		switch f := f.(type) {
		case *SpeakerCalled:
			return f.Person == id
		case *RoleTaken:
			return f.Person == id
		}
		return false
	})
}

// saidHere is of whom an entry of the open lets those outside know that they are here, though nobody came; nil for nobody. The state is the one
// that may be told, before the entry; whole is the whole one after it.
func (s *State) saidHere(e Entry, whole *State) *PeopleArrived {
	if s.Info.InCamera { // until its end, which tells more
		return nil
	}
	came := &PeopleArrived{}
	for _, p := range s.Roll.People {
		now := whole.Roll.Person(p.ID)
		if s.Roll.unsaid[p.ID] && !whole.Roll.unsaid[p.ID] && !p.Present && (now != nil && now.Present || e.tellsOf(p.ID)) {
			came.People = append(came.People, p.ID)
		}
	}
	if len(came.People) == 0 {
		return nil
	}
	return came
}

// knownToLeave is a fact without those of whom nobody outside knows that they were here, where all leave; nil where that is everybody.
func (s *State) knownToLeave(ev Fact) Fact {
	left, is := ev.(*PeopleLeft)
	if !is || len(s.Roll.unsaid) == 0 {
		return ev
	}
	unknown := func(id string) bool { return s.Roll.unsaid[id] && !s.Roll.Person(id).Present }
	known := slices.DeleteFunc(slices.Clone(left.People), unknown)
	switch len(known) {
	case len(left.People):
		return ev
	case 0:
		return nil
	}
	return &PeopleLeft{known}
}
