package archive

import (
	"stacktaker/assembly"
	"stacktaker/assembly/snapshot"
)

func (p *page) grievances(all []snapshot.Grievance) {
	if len(all) == 0 {
		return
	}
	p.part(p.Say("show.grievances"))
	for _, g := range all {
		key, closed := "grievance", p.apart.grievance(g.Number)
		switch {
		case g.MergedInto != nil:
			p.line(2, p.marked(closed, p.Say("show.grievance.merged", g.Number, g.Text, *g.MergedInto)))
			continue
		case g.AtLeast:
			key = "grievance.least"
		}
		p.line(2, p.marked(closed, p.Say("show."+key, p.WordFor("is.grievance.", g.State), g.Number, g.Text, g.People)))
		if g.Answer != nil {
			p.line(4, p.Say("show.grievance.answer", p.WordFor("is.grievance.", *g.Outcome), *g.Answer))
		}
	}
}

func (p *page) fund(s *assembly.State, all []snapshot.Grant) {
	if len(all) == 0 {
		return
	}
	p.part(p.Say("show.fund"))
	for _, g := range all {
		key := "grant"
		if !g.InForce {
			key = "grant.revoked"
		}
		p.line(2, p.marked(p.apart.grant(g.Motion), p.Say("show."+key, g.Motion, g.For, s.Money(g.Voted), s.Money(g.Paid), s.Money(g.Left))))
	}
}
