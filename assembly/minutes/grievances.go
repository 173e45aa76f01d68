package minutes

import (
	"slices"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// hearGrievances tells, in the item in which it was, what was raised, ranked, presented and answered. Nobody's name is in it: who raised a
// grievance is kept nowhere.
func (c *scribe) hearGrievances(fact assembly.Fact, _ assembly.Entry, s *assembly.State) {
	says := ""
	switch fact := fact.(type) {
	case *assembly.GrievanceRaised:
		says = c.say("grievance.told", fact.Number, c.typed(fact.Text), fact.People)
		if fact.Area != "" {
			says = c.say("grievance.told.area", fact.Number, c.typed(fact.Text), fact.People, c.typed(fact.Area))
		}
	case *assembly.GrievanceMerged:
		says = c.say("grievance.joined", fact.Number, fact.Into)
	case *assembly.GrievancesRanked:
		says = c.ranks(s)
	case *assembly.GrievancePresented:
		says = c.say("grievance.shown", fact.Number)
	case *assembly.GrievanceAnswered:
		says = c.say("grievance.reply", fact.Number, words.Say("grievance."+fact.How), c.typed(fact.Text))
	case *assembly.GrievanceSettled:
		says = c.say("grievance.ended", fact.Number, words.Say("grievance."+fact.How))
	default:
		return
	}
	c.tell(c.say("section.grievances"), Plain(says))
}

// ranks tells how many hands each grievance has that was ranked.
func (c *scribe) ranks(s *assembly.State) string {
	if c.nameless() && s.Voters() < smallest {
		return c.say("grievance.ranks.bare")
	}
	var ranks []any
	for _, g := range s.RankedGrievances() {
		if g.Ranked {
			ranks = append(ranks, words.Say("grievance.rank", g.Number, g.Hands))
		}
	}
	return c.say("grievance.ranks", and(ranks))
}

// grievances is the list of those that go on, and of what became of them until now.
func (c *scribe) grievances() {
	told := slices.DeleteFunc(c.s.RankedGrievances(), func(g *assembly.Grievance) bool {
		return g.State == assembly.Merged || g.State == assembly.GrievanceClosed || g.State == assembly.Escalated
	})
	if len(told) == 0 {
		return
	}
	c.newSection(c.say("section.grievances"))
	var area, ranked bool
	few := c.nameless() && c.s.Voters() < smallest
	for _, g := range told {
		area, ranked = area || g.Area != "", ranked || g.Ranked && !few
	}
	t := Table{Caption: c.say("grievances.caption"), Columns: []Column{{Title: c.say("column.number"), Align: End}, {Title: c.say("column.grievance")}}}
	column := func(key string, has bool, align Align) {
		if has {
			t.Columns = append(t.Columns, Column{Title: c.say(key), Align: align})
		}
	}
	column("column.area", area, Start)
	column("column.people", true, End)
	column("column.hands", ranked, End)
	column("column.became", true, Start)
	for _, g := range told {
		row := []string{c.say("number", g.Number), c.typed(g.Text)}
		if area {
			row = append(row, c.typed(g.Area))
		}
		key := "people"
		if g.AtLeast {
			key = "people.least"
		}
		row = append(row, c.say(key, g.People))
		switch {
		case ranked && g.Ranked:
			row = append(row, c.say("number", g.Hands))
		case ranked:
			row = append(row, "")
		}
		t.Add(append(row, c.became(g))...)
	}
	c.doc.Add(t)
}

// became tells what became of a grievance.
func (c *scribe) became(g *assembly.Grievance) string {
	key := "grievance." + string(g.State)
	switch g.State {
	case assembly.Merged:
		return c.say(key, g.Into)
	case assembly.Demanded:
		return c.say(key, c.decision(g.Motion))
	case assembly.Mandated, assembly.Presented:
		return c.say(key, words.Quote(c.typed(g.Mandate)))
	case assembly.Won, assembly.PartlyWon, assembly.AnswerRefused:
		return c.say("grievance.answer", words.Say(key), c.typed(g.Answer))
	case assembly.GrievanceClosed, assembly.Escalated:
		if g.Outcome == "" { // it was answered in closed session
			return c.say(key)
		}
		return c.say("grievance.answer.then", words.Say("grievance."+g.Outcome), c.typed(g.Answer), words.Say(key))
	}
	return c.say(key)
}
