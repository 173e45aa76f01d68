package minutes

import (
	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// hearRecorded tells how somebody wished their own vote to be recorded; people outside do not read it.
func (c *scribe) hearRecorded(fact assembly.Fact, _ assembly.Entry, _ *assembly.State) {
	e, is := fact.(*assembly.VoteRecorded)
	if !is || c.nameless() {
		return
	}
	f := c.byID[e.Motion]
	c.tell(f.head, Plain(c.say("recorded."+e.Vote, c.name(e.Person), c.object(f.ID))))
}

// hearInterest tells who had an interest in a question, where they said so; people outside do not read why.
func (c *scribe) hearInterest(fact assembly.Fact, _ assembly.Entry, s *assembly.State) {
	e, is := fact.(*assembly.InterestDeclared)
	if !is {
		return
	}
	matter, head, in := "", c.pendingHead(), words.Say("object.question")
	if f := c.byID[e.Motion]; f != nil {
		matter, head, in = f.matter(), f.head, c.object(f.ID)
	} else if con := s.Election(e.Contest); con != nil {
		w := c.contests[len(c.contests)-1]
		matter = w.matter()
		if !con.Competition() {
			in = words.Say("object.election", con.Office)
		}
	}
	people := make([]any, len(e.People))
	for i, p := range e.People {
		people[i] = c.nameIn(matter, p)
	}
	says := c.say("interest", and(people), in, len(people))
	if e.Why != "" && !c.nameless() {
		says = c.say("interest.why", and(people), in, words.Quote(c.typed(e.Why)), len(people))
	}
	c.tell(head, Plain(says))
	if !c.hidden.now {
		c.interested = append(c.interested, Plain(says))
	}
}
