package minutes

import (
	"slices"
	"strings"

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

// sent is a mandate that was given in this meeting, in the open, and the item in which it was.
type sent struct {
	name string
	item int
}

// sentOut are the mandates that this meeting gave in the open, as they stand now, each once.
func (c *scribe) sentOut() (all []*assembly.Mandate) {
	for _, given := range c.sent {
		all = append(all, c.sentIn(given)...)
	}
	return all
}

// sentIn is a mandate that was given, as it stands now; none where it was taken back, or is told already under its name.
func (c *scribe) sentIn(given sent) []*assembly.Mandate {
	if slices.Index(c.sent, given) < slices.IndexFunc(c.sent, func(s sent) bool { return s.name == given.name }) {
		return nil
	}
	return c.open(func(m *assembly.Mandate) bool { return m.Name == given.name && !m.Closed && len(m.Delegates) > 0 })
}

// sentWords is who is sent where, and with what, as a line of what was decided.
func (c *scribe) sentWords(m *assembly.Mandate) Words {
	says := c.say("decided.sent", c.names(mandated(m), m.Delegates), len(m.Delegates))
	if m.Alternate != "" {
		says += " " + c.say("decided.sent.with", c.say("mandate.alternate"), c.nameIn(mandated(m), m.Alternate))
	}
	for _, bound := range []struct{ key, text string }{
		{"mandate.must", c.typed(m.Must)}, {"mandate.may", c.typed(m.May)}, {"mandate.refer", c.typed(m.Refer)},
	} {
		if bound.text != "" {
			says += " " + c.say("decided.sent.with", c.say(bound.key), strings.TrimRight(bound.text, "."))
		}
	}
	return Words{c.sentence(c.say("head.mandate", c.typed(m.Name))), Text(" " + says)}
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
