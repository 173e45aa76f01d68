package minutes

import (
	"slices"

	"stacktaker/assembly"
)

// hearMotions tells what came to the floor, what was decided, and what ended without a count. In a closed session it keeps what may be told
// of a motion until that is over.
func (c *scribe) hearMotions(fact assembly.Fact, e assembly.Entry, s *assembly.State) {
	f := c.about(fact, s)
	switch fact.(type) {
	case *assembly.CountOpened:
		c.put, f.putAt = f, e.At
	case *assembly.QuorumChanged:
		c.countEnded(s)
	case *assembly.SessionClosed, *assembly.MeetingClosed:
		if c.outOfHidden(fact) && !c.hidden.now {
			c.motionsOut(s)
		}
		c.countEnded(s)
	}
	switch {
	case f == nil:
	case c.hidden.now && !f.secret():
		c.hidden.kept = append(c.hidden.kept, kept{f, fact, e})
	default:
		c.hearMotion(f, fact, e, s)
	}
}

// about finds the motion that a fact is about, which is new with some; nil for none.
func (c *scribe) about(fact assembly.Fact, s *assembly.State) *followed {
	switch fact := fact.(type) {
	case *assembly.CarriedOver:
		for _, m := range s.Motions.All {
			if f := c.begin(m); !m.Noticed {
				c.inherit(f, s)
			} else {
				c.read(f, s)
			}
		}
	case *assembly.NoticeGiven:
		c.read(c.begin(s.Motions.Get(fact.ID)), s)
	case *assembly.MotionMoved:
		return c.begin(s.Motions.Get(fact.ID))
	case *assembly.DecisionAgreed:
		return c.begin(s.Motions.Get(fact.ID))
	case *assembly.NoticeMoved:
		return c.byID[fact.ID]
	case *assembly.MotionSeconded:
		return c.byID[fact.ID]
	case *assembly.AmendmentCameUp:
		return c.byID[fact.ID]
	case *assembly.MotionReturned:
		return c.byID[fact.ID]
	case *assembly.TextChanged:
		return c.byID[fact.ID]
	case *assembly.CountOpened:
		return c.byID[fact.Of]
	case *assembly.ConsensusMissed:
		return c.put
	case *assembly.PledgesCounted:
		return c.byID[fact.Motion]
	case *assembly.VerdictDeclared:
		return c.byID[fact.Of]
	case *assembly.AmendmentAccepted:
		return c.byID[fact.ID]
	case *assembly.MotionEnded:
		return c.byID[fact.ID]
	case *assembly.DecisionStands:
		return c.byID[fact.ID]
	}
	return nil
}

// begin follows a motion from now on.
func (c *scribe) begin(m *assembly.Motion) *followed {
	f := &followed{Motion: m, given: m.Noticed, over: m.Parent, needs: m.Threshold.String()}
	c.motions = append(c.motions, f)
	c.byID[m.ID] = f
	return f
}

// hearMotion tells what a fact made of a motion.
func (c *scribe) hearMotion(f *followed, fact assembly.Fact, e assembly.Entry, s *assembly.State) {
	c.headUnder(f)
	switch fact := fact.(type) {
	case *assembly.MotionMoved:
		c.came(f, s)
		c.before(f, fact.Seconded, e, s)
	case *assembly.DecisionAgreed:
		c.agreed(f)
	case *assembly.NoticeMoved:
		c.came(f, s)
		c.before(f, fact.Seconded, e, s)
	case *assembly.MotionSeconded:
		c.before(f, true, e, s)
	case *assembly.TextChanged, *assembly.AmendmentCameUp, *assembly.MotionReturned:
		c.read(f, s)
	case *assembly.CountOpened:
		c.read(f, s)
		if !f.shown && f.Mover != "" && f.Seconder == "" && !c.hidden.now { // put without a second
			c.present(f, c.moved(f))
		}
		f.spot, f.adopted = c.here(), f.decidedIn(e)
		if f.State == assembly.Counting || f.adopted {
			f.again, f.put, f.apart = f.counted, f.Text, f.apart && c.hidden.now
		}
	case *assembly.PledgesCounted:
		if fact.Pledges != f.pledges {
			f.pledges = fact.Pledges
			c.tell(f.head, Plain(c.say("pledged", f.pledges, c.object(f.ID))))
		}
	case *assembly.ConsensusMissed:
		c.noConsensus(f, e.At, s.Count)
	case *assembly.VerdictDeclared:
		c.put = nil
		c.verdict(f)
	case *assembly.AmendmentAccepted:
		c.acceptedAsFriendly(f)
	case *assembly.MotionEnded:
		c.motionEnded(f, fact.State, s)
	case *assembly.DecisionStands:
		for _, m := range s.Motions.LapsedBy(e.Seq) {
			c.lapsed(c.byID[m.ID])
		}
	}
}

// before tells that a motion came before the assembly, where it has its second or needs none and was not decided before.
func (c *scribe) before(f *followed, seconded bool, e assembly.Entry, s *assembly.State) {
	c.read(f, s)
	if seconded && !f.shown && (!f.Settled() || f.decidedIn(e)) {
		c.introduce(f)
	}
}

// decidedIn tells whether an entry has the verdict on the motion.
func (f *followed) decidedIn(e assembly.Entry) bool {
	return slices.ContainsFunc(e.Facts, func(fact assembly.Fact) bool {
		verdict, is := fact.(*assembly.VerdictDeclared)
		return is && verdict.Of == f.ID
	})
}

// headUnder puts what is told of a procedural motion under the heading of what was pending when it was moved, as soon as readers have seen that.
func (c *scribe) headUnder(f *followed) {
	if under := c.byID[f.under]; f.head == "" && f.Procedural() && under != nil && under.shown {
		f.head = under.head
	}
}

// motionEnded tells how a motion ended without a vote.
func (c *scribe) motionEnded(f *followed, state assembly.MotionState, s *assembly.State) {
	switch state {
	case assembly.Carried: // at once, and it takes up another
		c.introduce(f)
	case assembly.Withdrawn:
		c.withdrawn(f, s)
	case assembly.RuledOut:
		c.ruledOut(f, s)
	case assembly.Lapsed:
		c.lapsed(f)
	}
}

// motionsOut tells, when a closed session is over, what may be told of the motions of before it.
func (c *scribe) motionsOut(s *assembly.State) {
	for _, k := range c.hidden.kept {
		c.hearMotion(k.about, k.fact, k.entry, s)
	}
	c.hidden.kept = nil
	for _, f := range c.motions {
		if f.State == assembly.DecidedClosed {
			c.headUnder(f)
			c.decidedApart(f)
		}
	}
}

// read takes the change that an amendment asks for, as long as it is not decided: once it is, it stands in the words of what it amends. Of
// any other motion it takes those that its amendments ask for.
func (c *scribe) read(f *followed, s *assembly.State) {
	if f.Amendment() && !f.Settled() && !f.counted {
		if text, from, to, insert, ok := s.Motions.Diff(f.Motion); ok {
			f.changes, f.at = c.change(f, text, from, to, insert)
		}
	}
	for _, other := range c.motions {
		if other.Parent == f.ID {
			c.read(other, s)
		}
	}
}
