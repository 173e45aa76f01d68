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

// englishBetween is grievances and money on that page.
func englishBetween(key string) string {
	switch key {
	case "show.grievances":
		return "GRIEVANCES"
	case "show.grievance":
		return "{0}: {1}, {2} ({3} {3#person|people})"
	case "show.grievance.least":
		return "{0}: {1}, {2} (at least {3} {3#person|people})"
	case "show.grievance.merged":
		return "merged into {2}: {0}, {1}"
	case "show.grievance.answer":
		return "{0}: {1}"
	case "show.fund":
		return "FUND, in the smallest unit of the currency"
	case "show.grant":
		return "decision {0}, {1}: {2} voted, {3} paid, {4} open"
	case "show.grant.revoked":
		return "decision {0}, {1}: {2} voted and taken back, {3} paid before"
	}
	return ""
}
