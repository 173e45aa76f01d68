package minutes

import (
	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

func (c *scribe) aside(f *followed, says string) Block {
	return Verdict{Outcome: Aside, Text: Plain(says), Of: c.verdictOf(f)}
}

func (c *scribe) withdrawn(f *followed, s *assembly.State) {
	if !f.shown {
		return // it found no seconder
	}
	says := c.say("withdrawn."+s.Rules.Get("withdraw-by"), c.object(f.ID))
	c.tell(f.head, Plain(says), c.quoteAgain(f, "now"), c.aside(f, c.say("aside.withdrawn", c.subject(f))))
}

// ruledOut tells a ruling, also on a motion that had no seconder yet: the ruling could not be understood without its words.
func (c *scribe) ruledOut(f *followed, s *assembly.State) {
	if !f.shown {
		c.present(f, c.moved(f))
	}
	c.tell(f.head, Plain(c.byTheChair("ruled-out", s.Roles.Facilitator(), c.object(f.ID))),
		Quote{Label: c.say("label.ruling"), Text: Plain(c.typed(f.Reason))}, c.aside(f, c.say("aside.ruled-out", c.subject(f))))
}

// moved tells who moved what is told at its end only.
func (c *scribe) moved(f *followed) words.Phrase {
	key := "moved.only"
	if f.Kind == "main" || f.Amendment() && !f.secret() {
		key = "moved.only.plain"
	}
	return words.Say(key, c.nameIn(f.matter(), f.Mover), c.asks(f), c.object(f.ID))
}

// lapsed tells of an amendment that fell because its words were gone. What found no seconder is left out.
func (c *scribe) lapsed(f *followed) {
	if f.shown {
		c.tell(f.head, Plain(c.say("fell", c.object(f.ID), c.object(f.Parent))), c.aside(f, c.say("aside.fell", c.subject(f))))
	}
}

func (c *scribe) acceptedAsFriendly(f *followed) {
	f.outcome, f.put, f.counted = Carried, f.Text, true
	if !f.shown {
		c.present(f, c.moved(f))
	}
	says := c.say("accepted", c.object(f.Parent), c.object(f.ID))
	says += c.facilitated(f.Facilitator)
	c.tell(f.head, Plain(says), c.quoteAgain(f, "put"),
		Verdict{Carried, Plain(c.say("accepted.verdict", c.subject(f), c.object(f.Parent))), c.verdictOf(f)})
}

// decidedApart keeps of a motion that was moved in the open that a closed session decided it; once, however often the hands are
// counted again there, since how often they were is the session's own.
func (c *scribe) decidedApart(f *followed) {
	if f.Closed || f.apart {
		return
	}
	f.apart = true
	if !f.shown {
		c.present(f, c.moved(f))
	}
	f.outcome = Undecided
	c.hidden.apart = append(c.hidden.apart, f)
}

// hearLaid tells what a motion laid aside.
func (c *scribe) hearLaid(fact assembly.Fact, _ assembly.Entry, _ *assembly.State) {
	laid, is := fact.(*assembly.ChainLaidAside)
	if !is {
		return
	}
	if gone := c.gone(laid.Chain, laid.State); gone != nil {
		c.tellMore(c.laidAside(gone, "aside."+string(laid.State))...)
	}
}

// hearReturned tells what came back to the floor otherwise than with the quorum.
func (c *scribe) hearReturned(fact assembly.Fact, _ assembly.Entry, _ *assembly.State) {
	switch fact.(type) {
	case *assembly.MotionReturned, *assembly.HeldResumed:
		if back := c.returned(); back != nil {
			c.standsUnder(back[0].head)
			c.tellMore(c.onTheFloorAgain(back)...)
		}
	}
}

// hearClose tells what stood over when the meeting closed.
func (c *scribe) hearClose(fact assembly.Fact, e assembly.Entry, s *assembly.State) {
	if _, is := fact.(*assembly.MeetingClosed); !is {
		return
	}
	gone := c.gone(s.Motions.LaidAside(e.Seq), assembly.Suspended)
	if gone == nil {
		return
	}
	gone[0].aside = "stands.close"
	switch {
	case !gone[0].shown:
	case c.cause != nil: // adjournment was carried, and that is told
		c.tellMore(c.laidAside(gone, "aside.close")...)
	default:
		c.tell(gone[0].head, Plain(c.say("closed.pending", c.clock(e.At))), c.laidAside(gone, "aside.close")...)
	}
}

// gone keeps of motions that went off the floor together that they are laid aside; nil where none of them is any more.
func (c *scribe) gone(ids []string, state assembly.MotionState) []*followed {
	var gone []*followed
	for _, id := range ids {
		if f := c.byID[id]; f.State == state {
			gone = append(gone, f)
		}
	}
	for _, f := range gone {
		f.with, f.aside = gone[0], "stands."+string(state)
		if c.hidden.now {
			f.aside = "stands.camera"
		}
	}
	return gone
}

func (c *scribe) laidAside(gone []*followed, key string) []Block {
	first, to := gone[0], ""
	if !first.shown || c.hidden.now {
		return nil
	}
	if c.cause != nil {
		to = c.typed(c.cause.Text)
	}
	first.to = to
	says := c.say(key, c.subject(first), words.On{Told: words.Quote(to)})
	if with := c.hanging(gone); len(with) > 0 {
		says += " " + c.say("aside.with", and(with))
	}
	return []Block{c.aside(first, says)}
}

// hanging are the motions that hang on the first of several.
func (c *scribe) hanging(group []*followed) []any {
	var with []any
	for _, f := range group[1:] {
		if f.shown {
			with = append(with, c.object(f.ID))
		}
	}
	return with
}

// returned finds what came back to the floor: what had been laid aside, and what is reconsidered.
func (c *scribe) returned() []*followed {
	var back []*followed
	for _, f := range c.motions {
		if f.Settled() || f.State != assembly.Seconded && f.State != assembly.Moved && f.State != assembly.Counting {
			continue
		}
		if f.with != nil || f.inherited || f.counted && f.State != assembly.Counting {
			f.with, f.inherited = nil, false
			if f.State != assembly.Counting {
				f.outcome, f.counted = Undecided, false
			}
			back = append(back, f)
		}
	}
	return back
}

func (c *scribe) onTheFloorAgain(back []*followed) []Block {
	if len(back) == 0 || !back[0].shown {
		return nil
	}
	f := back[0]
	says := c.say("again", c.subject(f))
	blocks := []Block{nil, c.quoteAgain(f, "now")}
	if f.Meeting > 0 && !f.named {
		f.named = true
		says += " " + c.comesFrom(f)
		blocks = append(blocks, c.spendWords(f))
	}
	blocks[0] = Paragraph{Text: Plain(says)}
	return blocks
}
