package archive

import (
	"strconv"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/snapshot"
	"stacktaker/assembly/threshold"
)

// elections are those that are decided; one that is pending stands among the pending.
func (p *page) elections(all []snapshot.Election) {
	heading := p.Say("show.elections")
	for n, e := range all {
		if e.State != string(assembly.Chosen) {
			continue
		}
		if heading != "" {
			p.part(heading)
			heading = ""
		}
		says := p.Say("show.election", e.Office, e.Seats)
		if len(e.Elected) > 0 {
			says = p.Say("show.election.elected", e.Office, strings.Join(e.Elected, ", "))
		}
		p.line(2, p.marked(p.apart.contest(n, false), says))
		p.rounds(e.Rounds, e.Void)
	}
}

// standing is which elections are pending, with their rounds at this meeting, and who holds an office by one.
func (p *page) standing(told snapshot.Snapshot) {
	if len(told.Pending) > 0 {
		p.part(p.Say("show.pending"))
	}
	for _, e := range told.Pending {
		p.line(2, p.marked(p.apart.pending(e.Office), p.Say("show.pending.election", e.Office, e.Seats, strings.Join(e.Nominees, ", "))))
		for _, here := range told.Elections {
			if here.Office == e.Office && here.State != string(assembly.Chosen) {
				p.rounds(here.Rounds, here.Void)
			}
		}
	}
	if len(told.Officers) > 0 {
		p.part(p.Say("show.officers"))
	}
	for _, o := range told.Officers {
		p.line(2, p.marked(p.apart.officer(o.Office, o.ID), p.Say("show.officer", o.Office, o.Person, o.Meeting)))
	}
}

func (p *page) competitions(all []snapshot.Competition) {
	if len(all) == 0 {
		return
	}
	p.part(p.Say("show.competitions"))
	for n, c := range all {
		says := strings.Join(c.Choices, ", ")
		if c.Survivor != nil {
			says = p.Say("show.competition.survivor", says, *c.Survivor)
		}
		p.line(2, p.marked(p.apart.contest(n, true), says))
		p.rounds(c.Rounds, c.Void)
	}
}

// rounds tells the hands of each round of a choice.
func (p *page) rounds(all []snapshot.Ordered[int], void []snapshot.Void) {
	for n, r := range all {
		hands := make([]string, len(r))
		for i, choice := range r {
			hands[i] = choice.Key + " " + strconv.Itoa(choice.Value)
		}
		if papers := (threshold.Papers{Blank: void[n].Blank, Spoilt: void[n].Spoilt}); papers.Sum() > 0 {
			hands = append(hands, p.Tell(papers.Words()))
		}
		p.line(4, p.Say("show.round", n+1, strings.Join(hands, ", ")))
	}
}

func (p *page) straws(all []snapshot.Straw) {
	if len(all) == 0 {
		return
	}
	p.part(p.Say("show.straws"))
	for n, s := range all {
		p.line(2, p.marked(p.apart.straw(n), p.Say("show.straw", s.Question, s.For, s.Against, s.Abstain)))
	}
}

func (p *page) actions(all []snapshot.Action) {
	if len(all) == 0 {
		return
	}
	p.part(p.Say("show.actions"))
	for _, a := range all {
		says := p.Say("show.action", a.Number, a.What, a.Who)
		switch {
		case a.Done:
			says = p.Say("show.action.done", a.Number, a.What, a.Who)
		case a.By != nil:
			says = p.Say("show.action.by", a.Number, a.What, a.Who, *a.By)
		}
		p.line(2, p.marked(p.apart.action(a.Number), says))
	}
}

func (p *page) mandates(all []snapshot.Mandate) {
	if len(all) == 0 {
		return
	}
	p.part(p.Say("show.mandates"))
	for _, m := range all {
		p.line(2, p.marked(p.apart.mandate(m.Name), p.Say("show.mandate", p.WordFor("is.mandate.", m.State), m.Name, strings.Join(m.Delegates, ", "))))
		if m.ReportDue != nil {
			p.line(4, p.Say("show.mandate.report", *m.ReportDue))
		}
	}
}
