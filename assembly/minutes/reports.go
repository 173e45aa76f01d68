package minutes

import (
	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// hearMandates tells what was reported, renewed and discharged, and whose term had run out before.
func (c *scribe) hearMandates(fact assembly.Fact, _ assembly.Entry, s *assembly.State) {
	switch fact := fact.(type) {
	case *assembly.CarriedOver:
		c.expired(s.Mandates)
	case *assembly.MandateGiven:
		n := len(s.Mandates) - 1
		c.given = append(c.given, n)
		c.expired(s.Mandates[n:])
	case *assembly.ReportHeard:
		c.report(Words{Strong(c.say("report.lead", c.typed(fact.Name))), Text(" " + c.typed(fact.Text))})
		if fact.Proposal != "" {
			c.report(Plain(c.say("report.proposal", c.object(fact.Proposal))))
		}
	case *assembly.DelegateRenewed:
		c.report(Plain(c.say("mandate.renewed", words.Quote(c.typed(fact.Name)), c.date(fact.Report))))
	case *assembly.DelegateDischarged:
		c.report(Plain(c.say("mandate.discharged", words.Quote(c.typed(fact.Name)))))
	}
}

// expired tells of mandates that come before the meeting those whose term was over.
func (c *scribe) expired(mandates []*assembly.Mandate) {
	for _, m := range mandates {
		if m.State == assembly.MandateExpired {
			c.report(Plain(c.say("mandate.expired", words.Quote(c.typed(m.Name)), c.date(m.Term))))
		}
	}
}

// report keeps what is told of a mandate.
func (c *scribe) report(says Words) { c.reports = append(c.reports, says) }

// givenHere lists the mandates of this meeting: earlier ones stand in the table of those in force.
func (c *scribe) givenHere() []*assembly.Mandate {
	var given []*assembly.Mandate
	for _, n := range c.given {
		given = append(given, c.s.Mandates[n])
	}
	return given
}
