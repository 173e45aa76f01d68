package minutes

import (
	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// hearDepartures tells which rules the room departed from and why, where that was, and of what was carried without a quorum that it is
// provisional (docs/rules.md, section 11).
func (c *scribe) hearDepartures(fact assembly.Fact, _ assembly.Entry, s *assembly.State) {
	switch fact := fact.(type) {
	case *assembly.RulesDepartedFrom:
		from := make(words.List, len(fact.Rules))
		for i, r := range fact.Rules {
			from[i] = r.Told()
		}
		head := c.pendingHead()
		if f := c.byID[fact.Motion]; f != nil && f.shown {
			head = f.head
		}
		reason := words.Quote(c.typed(fact.Reason))
		if did, told := c.did(); told {
			c.tell(head, Plain(c.say("departed.by", from, reason, did)))
			return
		}
		c.tell(head, Plain(c.say("departed", from, reason)))
	case *assembly.VerdictDeclared:
		if m := s.Motions.Get(fact.Of); m != nil && m.ToRatify {
			c.tell(c.byID[m.ID].head, Plain(c.ratified("departed", c.s.Ratified(m, c.o.Ratified))))
		}
	case *assembly.ContestDeclared, *assembly.ContestAdopted, *assembly.LotDrawn:
		if con := s.Contests[len(s.Contests)-1]; con.ToRatify {
			c.tell(c.contestHead(con), Plain(c.ratified("departed", c.s.RatifiedElection(con, c.o.Ratified))))
		}
	}
}

// did is who did what with the line that departed from a rule; nothing for what names nobody and no motion, and where people are not named, since the
// rule may tell who facilitated.
func (c *scribe) did() (says words.Phrase, told bool) {
	if c.nameless() {
		return words.Phrase{}, false
	}
	act := func(key, person string, args ...any) (words.Phrase, bool) {
		return words.Say("did."+key, append([]any{c.name(person)}, args...)...), true
	}
	for _, fact := range c.facts {
		switch fact := fact.(type) {
		case *assembly.MotionMoved:
			return act("moved", fact.Mover, c.object(fact.ID))
		case *assembly.NoticeMoved:
			return act("moved", fact.Mover, c.object(fact.ID))
		case *assembly.MotionSeconded:
			return act("seconded", fact.Seconder, c.object(fact.ID))
		case *assembly.HandRaised:
			return act("asked", fact.Person)
		case *assembly.SpeakerCalled:
			return act("called", fact.Person)
		case *assembly.RoleTaken:
			return act("took", fact.Person, c.office(fact.Role))
		case *assembly.PersonNominated:
			return act("nominated", fact.Person)
		case *assembly.CountOpened:
			key := "put"
			if fact.Again {
				key = "recounted"
			}
			return words.Say("did."+key, words.Say("subject."+family(fact.Of), fact.Of)), true
		}
	}
	return words.Phrase{}, false
}
