package console

import (
	"slices"
	"time"

	"stacktaker/assembly"
)

// handBack is the earlier facilitator, who handed over for a question of their own that is settled by now, by id; "" where
// nothing is to be handed back (docs/rules.md, section 2). It reads the record, and so is worked out once an entry.
func (c *console) handBack() string {
	s := c.state()
	if s.Motions.Pending() != nil || s.Contest() != nil || s.Count != nil {
		return ""
	}
	id, at := lender(s)
	p := s.Roll.Person(id)
	if p == nil || p.Credential != assembly.Vote || !p.Present && !s.Roll.Headcount.On || !tookPart(s, id, at) || !c.settledSince(id, at) {
		return ""
	}
	return id
}

// tookPart tells whether somebody spoke to the question, moved or seconded after they had handed over: it was then a question of their
// own, and not the end of their turn in the chair.
func tookPart(s *assembly.State, id string, since time.Time) bool {
	spoke := func(sp *assembly.Speech) bool {
		return sp != nil && sp.Person == id && !sp.Began.Before(since) && slices.Contains([]assembly.Kind{assembly.Speak, assembly.For, assembly.Against}, sp.Kind)
	}
	return spoke(s.Floor.Speaker) || slices.ContainsFunc(s.Floor.Speeches, spoke) ||
		slices.ContainsFunc(s.Motions.All, func(m *assembly.Motion) bool { return !m.MovedAt.Before(since) && (m.Mover == id || m.Seconder == id) })
}

// lender is who handed the facilitation over before their term was, and when; "" where it came back, or where nobody did.
// Who takes it on from a stand-in stands in for the same lender.
func lender(s *assembly.State) (id string, at time.Time) {
	after := s.Rules.Duration("rotate-after")
	var last assembly.Term
	for _, t := range s.Roles.Terms {
		if t.Role != assembly.Facilitator {
			continue
		}
		switch {
		case last.Person == "", !last.To.Equal(t.From), t.Person == id, after > 0 && s.Elapsed(last.From, last.To) >= after:
			id = ""
		case id == "":
			id, at = last.Person, t.From
		}
		last = t
	}
	if !last.To.IsZero() {
		return "", time.Time{}
	}
	return id, at
}

// settledSince tells whether what was under way when somebody handed over is over: its item, or its motion. Before the
// first item and without an agenda it is a motion that was pending then, or that they handed over for.
func (c *console) settledSince(lender string, at time.Time) bool {
	s := c.state()
	inItem, found := false, false
	undone := c.meeting.Undone()
	for i, e := range c.meeting.Entries() {
		if undone[i] {
			continue
		}
		if found = e.Verb == "hand-over" && e.At.Equal(at); found {
			break
		}
		inItem = inItem || e.Verb == "go"
	}
	if !found { // the assembly itself put somebody else in the chair
		return false
	}
	if now := s.Agenda.Current; inItem && (now == nil || now.Began.After(at)) {
		return true
	}
	return slices.ContainsFunc(s.Motions.All, func(m *assembly.Motion) bool {
		return !m.Amendment() && !m.Procedural() && m.DecidedAt.After(at) &&
			(inItem || !m.MovedAt.After(at) || m.Mover == lender || m.Seconder == lender)
	})
}
