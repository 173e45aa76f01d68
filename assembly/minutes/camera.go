package minutes

import (
	"slices"
	"time"

	"stacktaker/assembly"
)

// hidden is the closed session that goes on: the minutes say that it was held, from when to when, and nothing else. What it entered
// is not in the state that they are written from (see [assembly.Meeting.Told]); it is kept here what stays untold of it beside that.
type hidden struct {
	now   bool // the entry that is followed belongs to one
	lasts bool
	since time.Time
	spans []assembly.Span
	apart []*followed // decided in one
	kept  []kept      // of it, until it is over
}

// kept is a fact about a motion of which may be spoken, heard in a closed session.
type kept struct {
	about *followed
	fact  assembly.Fact
	entry assembly.Entry
}

// outOfHidden tells whether a fact ends the closed session that lasts.
func (c *scribe) outOfHidden(fact assembly.Fact) bool {
	switch fact := fact.(type) {
	case *assembly.SessionClosed:
		return c.hidden.lasts && !fact.On
	case *assembly.MeetingClosed:
		return c.hidden.lasts
	}
	return false
}

// catchUp follows what a closed session does to motions because of the quorum: when that came and went in it is no fact to be told, and
// what stands over says what is left of it.
func (c *scribe) catchUp(e assembly.Entry, s *assembly.State) {
	if c.hidden.now && s.Info.Phase != assembly.Closed {
		c.gone(s.Motions.LaidAside(e.Seq), assembly.Suspended)
		c.returned()
	}
}

// leaveHidden tells that a closed session was held, once it has ended, and of what was moved before it that it was decided there.
func (c *scribe) leaveHidden(e assembly.Entry, facts []assembly.Fact, s *assembly.State) {
	if !slices.ContainsFunc(facts, c.outOfHidden) {
		return
	}
	if c.hidden.now { // the decision that ended it is of it
		c.hidden.now = false
		c.motionsOut(s)
	}
	c.tellHidden(assembly.Span{From: c.hidden.since, To: e.At})
	for _, f := range c.hidden.apart {
		c.tell(f.head, Plain(c.say("camera.decided", c.subject(f))), c.quoteAgain(f, "now"))
	}
	c.hidden.lasts, c.hidden.apart = false, nil
}

func (c *scribe) tellHidden(lasted assembly.Span) {
	c.hidden.now = false
	c.hidden.spans = append(c.hidden.spans, lasted)
	c.tell("", Plain(c.say("camera", c.span(lasted))))
}

// secret tells whether the words of a motion belong to a closed session.
func (f *followed) secret() bool { return f.Wordless() }

// carriedApart tells how many decisions were carried in the open of which the words belong to a closed session; "" where there are none.
func (c *scribe) carriedApart() string {
	n := 0
	motions, _ := c.s.Decisions()
	for _, m := range motions {
		if m.Wordless() {
			n++
		}
	}
	switch n {
	case 0:
		return ""
	case 1:
		return c.say("decided.apart.one")
	}
	return c.say("decided.apart", n)
}
