package cli

import "stacktaker/assembly/snapshot"

func (p *page) grievances(all []snapshot.Grievance) {
	if len(all) == 0 {
		return
	}
	p.part(say("grievances"))
	for _, g := range all {
		key := "grievance"
		switch {
		case g.MergedInto != nil:
			p.line(2, say("grievance.merged", g.Number, g.Text, *g.MergedInto))
			continue
		case g.AtLeast:
			key = "grievance.least"
		}
		p.line(2, say(key, g.State, g.Number, g.Text, g.People))
		if g.Answer != nil {
			p.line(4, say("grievance.answer", *g.Outcome, *g.Answer))
		}
	}
}

func (p *page) fund(all []snapshot.Grant) {
	if len(all) == 0 {
		return
	}
	p.part(say("fund"))
	for _, g := range all {
		key := "grant"
		if !g.InForce {
			key = "grant.revoked"
		}
		p.line(2, say(key, g.Motion, g.For, g.Voted, g.Paid, g.Left))
	}
}
