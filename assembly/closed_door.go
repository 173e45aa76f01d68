package assembly

import (
	"slices"

	"stacktaker/assembly/threshold"
)

// Who comes, goes, is counted at the door, or takes or leaves an office during a closed session (docs/record.md, section 6). When they do
// would tell what it was about, and whom: those outside are told at its end how things stand then, and nothing of what is as it was
// before; and so they are of an election or a competition of which hands are counted then. What is waiting on the floor follows at once, so that it stays in step with the record.

func (e *PersonJoined) tell(h hearing) Fact {
	if !h.closed || !e.Present {
		return e
	}
	told := *e
	told.Present = false
	return &told
}

// tell: the name is told, the line that puts it right is not.
func (e *PersonRenamed) tell(hearing) Fact { return e }

func (e *PersonChanged) tell(h hearing) Fact  { return but(h.closed, e) }
func (e *PeopleArrived) tell(h hearing) Fact  { return but(h.closed, e) }
func (e *HeadcountTaken) tell(h hearing) Fact { return but(h.closed, e) }
func (e *HeadcountEnded) tell(h hearing) Fact { return but(h.closed, e) }
func (e *RoleLeft) tell(h hearing) Fact       { return but(h.closed, e) }

func (e *PeopleLeft) tell(h hearing) Fact {
	if !h.closed {
		return e
	}
	return quietly(func(s *State, m moment) {
		for _, id := range e.People {
			s.leaveFloor(id, m.at)
			s.Roles.unpropose(id, "")
		}
	})
}

func (e *RoleTaken) tell(h hearing) Fact {
	switch {
	case !h.closed:
		return e
	case h.role(e.Role):
		return nil
	}
	return quietly(func(s *State, _ moment) { s.followSeat(e.Role, e.Person) })
}

func (e *QuorumChanged) tell(h hearing) Fact {
	if !h.closed {
		return e
	}
	return quietly(func(s *State, m moment) { s.turnQuorum(e, m) })
}

// endsSession tells whether a fact ends the closed session that lasts.
func (s *State) endsSession(ev Fact) bool {
	switch ev := ev.(type) {
	case *SessionClosed:
		return s.Info.InCamera && !ev.On
	case *MeetingClosed:
		return s.Info.InCamera
	}
	return false
}

// comeOut makes those outside know who is there and who holds which office as a closed session ends, and gives the facts by which they
// are told. The state is the one that may be told; whole is the whole one, after the entry that ends the session.
func (s *State) comeOut(whole *State, m moment) (facts []Fact) {
	say := func(ev Fact) {
		ev.apply(s, m)
		facts = append(facts, ev)
	}
	left, arrived := &PeopleLeft{}, &PeopleArrived{}
	for _, p := range s.Roll.People {
		now := whole.Roll.Person(p.ID)
		if c := (RollChange{Person: p.ID, Section: now.Section, Credential: now.Credential, Number: now.Number}); c.Section != p.Section ||
			c.Credential != p.Credential || c.Number != p.Number {
			say(&PersonChanged{c})
		}
		switch {
		case p.Present && !now.Present:
			left.People = append(left.People, p.ID)
		case !p.Present && now.Present && !whole.Roll.unsaid[p.ID]:
			arrived.People = append(arrived.People, p.ID)
		}
	}
	if len(left.People) > 0 {
		say(left)
	}
	offices := s.comeOutOfOffice(whole)
	for _, ev := range offices { // whoever holds one that all know is here
		if took, is := ev.(*RoleTaken); is && whole.Roll.unsaid[took.Person] && !slices.Contains(arrived.People, took.Person) && !s.Roll.Person(took.Person).Present {
			arrived.People = append(arrived.People, took.Person)
		}
	}
	if len(arrived.People) > 0 {
		say(arrived)
	}
	for _, ev := range offices {
		say(ev)
	}
	switch h := whole.Roll.Headcount; {
	case h.On && (!s.Roll.Headcount.On || h.Total != s.Roll.Headcount.Total || !sameSections(h.Sections, s.Roll.Headcount.Sections)):
		say(&HeadcountTaken{h.Total, h.Sections})
	case !h.On && s.Roll.Headcount.On:
		say(&HeadcountEnded{})
	}
	if n := whole.Count; n != nil && n.Contest != nil && !n.Contest.Closed { // put in it, and counted in the open from now on
		c := n.Contest
		say(&ContestPut{Choices: n.Choices, Stage: c.Stage, Voters: n.Voters, Members: n.Members, Majority: c.needs == threshold.Present, Cast: c.needs == threshold.Cast, Ballot: n.Ballot})
	}
	if whole.Quorum.Met != s.Quorum.Met { // what it did to motions was done when it came
		ev := &QuorumChanged{Present: s.QuorumPresent(), Needed: s.QuorumNeeded(), Met: whole.Quorum.Met}
		s.keepQuorum(ev, m.at)
		facts = append(facts, ev)
	}
	s.noteQuorum()
	return facts
}

// comeOutOfOffice is which of the roles that those outside know have other holders as a closed session ends.
func (s *State) comeOutOfOffice(whole *State) (facts []Fact) {
	holds := func(r *Roles, h Holder) bool {
		return slices.ContainsFunc(r.Holders, func(o Holder) bool { return o.Role == h.Role && o.Person == h.Person })
	}
	for _, h := range s.Roles.Holders {
		if !holds(&whole.Roles, h) {
			facts = append(facts, &RoleLeft{h.Role, h.Person})
		}
	}
	known := s.RolesNamed()
	for _, h := range whole.Roles.Holders {
		if slices.Contains(known, h.Role) && !holds(&s.Roles, h) {
			facts = append(facts, &RoleTaken{Role: h.Role, Person: h.Person})
		}
	}
	return facts
}
