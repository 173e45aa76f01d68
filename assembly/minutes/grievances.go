package minutes

import (
	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// grievances is the list of the grievances and of what became of them. Nobody's name is in it: who raised one is kept nowhere.
func (c *scribe) grievances() {
	told := c.s.RankedGrievances()
	if len(told) == 0 {
		return
	}
	c.doc.Section(c.say("section.grievances"))
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
