package minutes

import (
	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// mandateKept is how a mandate stood after the entry before.
type mandateKept struct {
	given   bool // in this meeting
	state   assembly.MandateState
	reports int
}

// followMandates tells what was reported, renewed and discharged.
func (c *scribe) followMandates(s *assembly.State) {
	for i, m := range s.Mandates {
		if i == len(c.mandates) {
			c.mandates = append(c.mandates, mandateKept{c.was.phase != "", m.State, len(m.Reports)})
			if m.State == assembly.MandateExpired {
				c.report(m, Plain(c.say("mandate.expired", words.Quote(c.typed(m.Name)), c.date(m.Term))))
			}
		}
		kept := &c.mandates[i]
		if len(m.Reports) > kept.reports {
			c.heard(m)
		}
		if m.State != kept.state {
			switch m.State {
			case assembly.MandateRenewed:
				c.report(m, Plain(c.say("mandate.renewed", words.Quote(c.typed(m.Name)), c.date(m.ReportDue))))
			case assembly.MandateDischarged:
				c.report(m, Plain(c.say("mandate.discharged", words.Quote(c.typed(m.Name)))))
			}
		}
		kept.state, kept.reports = m.State, len(m.Reports)
	}
}

// heard tells what delegates reported, and under which number their proposal was published.
func (c *scribe) heard(m *assembly.Mandate) {
	r := m.Reports[len(m.Reports)-1]
	c.report(m, Words{Strong(c.say("report.lead", c.typed(m.Name))), Text(" " + c.typed(r.Text))})
	if r.Proposal != "" {
		c.report(m, Plain(c.say("report.proposal", c.object(r.Proposal))))
	}
}

// report keeps what is told of a mandate.
func (c *scribe) report(m *assembly.Mandate, says Words) {
	c.reports = append(c.reports, says)
}

// givenHere lists the mandates of this meeting: earlier ones stand in the table of those in force.
func (c *scribe) givenHere() []*assembly.Mandate {
	var given []*assembly.Mandate
	for i, m := range c.s.Mandates {
		if c.mandates[i].given {
			given = append(given, m)
		}
	}
	return given
}
