package cli

import (
	"strconv"
	"strings"

	"stacktaker/assembly/snapshot"
)

func (p *page) elections(all []snapshot.Election) {
	if len(all) == 0 {
		return
	}
	p.part(p.say("show.elections"))
	for _, e := range all {
		if len(e.Elected) > 0 {
			p.line(2, p.say("show.election.elected", e.Office, strings.Join(e.Elected, ", ")))
		} else {
			p.line(2, p.say("show.election", e.Office, e.Seats))
		}
		p.rounds(e.Rounds)
	}
}

// standing is which elections are pending, and who holds an office by one.
func (p *page) standing(told snapshot.Snapshot) {
	if len(told.Pending) > 0 {
		p.part(p.say("show.pending"))
	}
	for _, e := range told.Pending {
		p.line(2, p.say("show.pending.election", e.Office, e.Seats, strings.Join(e.Nominees, ", ")))
	}
	if len(told.Officers) > 0 {
		p.part(p.say("show.officers"))
	}
	for _, o := range told.Officers {
		p.line(2, p.say("show.officer", o.Office, o.Person, o.Meeting))
	}
}

func (p *page) competitions(all []snapshot.Competition) {
	if len(all) == 0 {
		return
	}
	p.part(p.say("show.competitions"))
	for _, c := range all {
		if c.Survivor != nil {
			p.line(2, p.say("show.competition.survivor", strings.Join(c.Choices, ", "), *c.Survivor))
		} else {
			p.line(2, strings.Join(c.Choices, ", "))
		}
		p.rounds(c.Rounds)
	}
}

// rounds tells the hands of each round of a choice.
func (p *page) rounds(all []snapshot.Ordered[int]) {
	for n, r := range all {
		hands := make([]string, len(r))
		for i, choice := range r {
			hands[i] = choice.Key + " " + strconv.Itoa(choice.Value)
		}
		p.line(4, p.say("show.round", n+1, strings.Join(hands, ", ")))
	}
}

func (p *page) straws(all []snapshot.Straw) {
	if len(all) == 0 {
		return
	}
	p.part(p.say("show.straws"))
	for _, s := range all {
		p.line(2, p.say("show.straw", s.Question, s.For, s.Against, s.Abstain))
	}
}

func (p *page) actions(all []snapshot.Action) {
	if len(all) == 0 {
		return
	}
	p.part(p.say("show.actions"))
	for _, a := range all {
		switch {
		case a.Done:
			p.line(2, p.say("show.action.done", a.Number, a.What, a.Who))
		case a.By != nil:
			p.line(2, p.say("show.action.by", a.Number, a.What, a.Who, *a.By))
		default:
			p.line(2, p.say("show.action", a.Number, a.What, a.Who))
		}
	}
}

func (p *page) mandates(all []snapshot.Mandate) {
	if len(all) == 0 {
		return
	}
	p.part(p.say("show.mandates"))
	for _, m := range all {
		p.line(2, p.say("show.mandate", p.wordFor("is.mandate.", m.State), m.Name, strings.Join(m.Delegates, ", ")))
		if m.ReportDue != nil {
			p.line(4, p.say("show.mandate.report", *m.ReportDue))
		}
	}
}
