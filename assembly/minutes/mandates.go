package minutes

import (
	"slices"

	"stacktaker/assembly"
)

// open lists the mandates that pass a test.
func (c *scribe) open(test func(*assembly.Mandate) bool) []*assembly.Mandate {
	var found []*assembly.Mandate
	for _, m := range c.s.Mandates {
		if test(m) {
			found = append(found, m)
		}
	}
	return found
}

// mandate is one mandate in full.
func (c *scribe) mandate(m *assembly.Mandate) Facts {
	var facts Facts
	facts.Add(c.say("mandate.delegates"), c.names(mandated(m), m.Delegates))
	if m.Alternate != "" {
		facts.Add(c.say("mandate.alternate"), c.nameIn(mandated(m), m.Alternate))
	}
	if m.From != "" {
		facts.Add(c.say("mandate.from"), c.table.Say(c.decision(m.From)))
	}
	facts.Add(c.say("mandate.must"), c.typed(m.Must))
	facts.Add(c.say("mandate.may"), c.typed(m.May))
	facts.Add(c.say("mandate.refer"), c.typed(m.Refer))
	facts.Add(c.say("mandate.term"), c.date(m.Term))
	facts.Add(c.say("mandate.report"), c.date(m.ReportDue))
	return facts
}

// inForce is the table of the mandates in force.
func (c *scribe) inForce() {
	force := c.open((*assembly.Mandate).Open)
	if len(force) == 0 && len(c.expired) == 0 {
		return
	}
	c.newSection(c.say("section.mandates"))
	for _, says := range c.expired {
		c.doc.Point(Text(says))
	}
	t := Table{Caption: c.say("mandates.caption"), Columns: []Column{
		{Title: c.say("column.mandate")}, {Title: c.say("mandate.delegates")}, {Title: c.say("mandate.term")}, {Title: c.say("mandate.report")},
	}}
	for _, m := range force {
		t.Add(c.typed(m.Name), c.names(mandated(m), m.Delegates), c.date(m.Term), c.date(m.ReportDue))
	}
	c.doc.Add(t)
}

// inOffice is who holds an office to which they were elected in an earlier meeting; an election of this one tells its own.
func (c *scribe) inOffice() {
	officers := slices.DeleteFunc(c.s.Officers(), func(o assembly.Officer) bool { return o.Meeting == c.s.Info.Number })
	if len(officers) == 0 || c.nameless() {
		return // where nobody is named, the election tells what was filled
	}
	c.newSection(c.say("section.in-office"))
	t := Table{Caption: c.say("in-office.caption"), Columns: []Column{{Title: c.say("column.office")}, {Title: c.say("column.person")}, {Title: c.say("column.elected")}}}
	for _, o := range officers {
		t.Add(c.typed(o.Office), c.name(o.Person), c.say("from.meeting", o.Meeting))
	}
	c.doc.Add(t)
}

// names is people in a list, as they are called in a matter, "" for nobody.
func (c *scribe) names(matter string, ids []string) string {
	told := make([]any, len(ids))
	for i, id := range ids {
		told[i] = c.nameIn(matter, id)
	}
	return c.table.Say(and(told))
}
