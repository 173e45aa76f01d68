package minutes

import (
	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// hearMandates tells, in the item in which it was, with what delegates were sent, and what was reported, renewed and discharged; and of those
// mandates that came before the meeting whose term had run out.
func (c *scribe) hearMandates(fact assembly.Fact, _ assembly.Entry, s *assembly.State) {
	switch fact := fact.(type) {
	case *assembly.CarriedOver:
		for _, m := range s.Mandates {
			if m.State == assembly.MandateExpired {
				c.expired = append(c.expired, c.expiredWords(m))
			}
		}
	case *assembly.MandateGiven:
		m := s.Mandates[len(s.Mandates)-1]
		c.tellMandate(fact.Name, nil, c.mandate(m))
		if !c.hidden.now {
			c.sent = append(c.sent, sent{fact.Name, c.place.item})
		}
		if m.State == assembly.MandateExpired {
			c.tellMandate(fact.Name, Plain(c.expiredWords(m)))
		}
	case *assembly.ReportHeard:
		c.tellMandate(fact.Name, Words{Strong(c.say("report.lead", c.typed(fact.Name))), Text(" " + c.typed(fact.Text))})
		if fact.Proposal != "" {
			c.tellMandate(fact.Name, Plain(c.say("report.proposal", c.object(fact.Proposal))))
		}
	case *assembly.DelegateRenewed:
		c.tellMandate(fact.Name, Plain(c.say("mandate.renewed", words.Quote(c.typed(fact.Name)), c.date(fact.Report))))
	case *assembly.DelegateDischarged:
		c.tellMandate(fact.Name, Plain(c.say("mandate.discharged", words.Quote(c.typed(fact.Name)))))
	}
}

// tellMandate tells a passage under the heading of a mandate.
func (c *scribe) tellMandate(name string, says Words, blocks ...Block) {
	c.tell(c.say("head.mandate", c.typed(name)), says, blocks...)
}

func (c *scribe) expiredWords(m *assembly.Mandate) string {
	return c.say("mandate.expired", words.Quote(c.typed(m.Name)), c.date(m.Term))
}
