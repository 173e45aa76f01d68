package minutes

import (
	"stacktaker/assembly"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// hearFloor tells who went before others, the rulings, the straw polls and the rounds in which everybody could speak.
func (c *scribe) hearFloor(fact assembly.Fact, e assembly.Entry, s *assembly.State) {
	switch fact := fact.(type) {
	case *assembly.SpeakerCalled:
		if fact.Kind.Lane() == 0 {
			c.raised = raised{e.At, c.here(), c.pendingHead()}
		}
		if fact.Reason != "" {
			c.preferred("out-of-turn", s)
		}
	case *assembly.HandMovedUp:
		if fact.Reason != "" {
			c.preferred("moved-up", s)
		}
	case *assembly.RulingGiven, *assembly.ThresholdRuled:
		n := len(s.Floor.Rulings) - 1
		if n < 0 {
			return
		}
		c.ruling(s.Floor.Rulings[n], c.s.Floor.Rulings[n].Reversed)
	case *assembly.StrawTaken:
		st := s.Straws[len(s.Straws)-1]
		c.keepStraw(st, e.At)
		c.straw(st, s.Voters())
	case *assembly.RoundBegun:
		var question Block
		if fact.Question != "" {
			question = Quote{Label: c.say("label.question"), Text: Plain(c.typed(fact.Question))}
		}
		c.tell(c.pendingHead(), Plain(c.say("round", c.clock(e.At))), question)
	}
}

// preferred tells who was the last to go before others, and why.
func (c *scribe) preferred(key string, s *assembly.State) {
	n := len(s.Floor.Preferred)
	if n == 0 {
		return // nobody was: a hand that is not there goes before nobody
	}
	p := s.Floor.Preferred[n-1]
	c.tell(c.pendingHead(), Plain(c.table.Say(c.another(key, p.Person, c.clock(p.At), words.Quote(c.typed(p.Reason))))))
}

// ruling tells what was ruled and by whom, not who raised the point.
func (c *scribe) ruling(r assembly.Ruling, reversed bool) {
	if r.Kind == assembly.ThresholdRuling {
		c.thresholdRuled(r, reversed)
		return
	}
	key := "point." + string(r.Kind)
	if r.About != "" {
		key += ".about"
	}
	says := c.say(key, c.clock(r.Raised), words.Quote(c.typed(r.About)))
	key = "point.dismissed"
	if r.Upheld {
		key = "point.upheld"
	}
	if r.Raised.Format("15:04") != r.At.Format("15:04") {
		key += ".at"
	}
	says += " " + c.byTheChair(key, r.Facilitator, c.clock(r.At))
	if reversed {
		says += " " + c.say("point.reversed")
	}
	var text Block
	if r.Text != "" {
		text = Quote{Label: c.say("label.ruling"), Text: Plain(c.typed(r.Text))}
	}
	at := c.raised
	if !at.when.Equal(r.Raised) { // it was taken in a closed session
		at = raised{r.At, c.here(), c.pendingHead()}
	}
	c.tellAt(at.spot, passage{at.head, Plain(says), []Block{text}})
}

// thresholdRuled tells what the chair ruled that a motion needs, and why.
func (c *scribe) thresholdRuled(r assembly.Ruling, reversed bool) {
	needs, _ := threshold.Parse(r.Needs)
	was, _ := threshold.Parse(r.Was)
	says := c.say("needs.ruled", c.clock(r.At), c.object(r.Motion), c.threshold(needs), c.threshold(was))
	if reversed {
		says += " " + c.say("point.reversed")
	}
	var why Block
	if r.Text != "" {
		label := c.say("label.because")
		why = Quote{Label: label, Text: Plain(words.GoesOn(label, c.typed(r.Text)))}
	}
	c.tell(c.pendingHead(), Plain(says), why)
}

// straw tells a temperature check among so many voters, which decides nothing.
func (c *scribe) straw(st assembly.Straw, voters int) {
	says := c.say("straw.figures", st.For, st.Against, st.Abstain)
	if c.nameless() && (st.For == 0 || st.Against == 0 || voters < smallest) {
		says = c.say("straw.bare") // as of a verdict: see bare
	}
	c.tell(c.pendingHead(), Plain(c.say("straw")), Quote{Label: c.say("label.question"), Text: Plain(c.typed(st.Question))}, Verdict{Text: Plain(says), Of: c.say("straw.listed")})
}
