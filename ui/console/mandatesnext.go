package console

import (
	"slices"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// openDuty asks what is next with the chosen mandate or action.
func (c *console) openDuty() {
	all := c.duties()
	if len(all) == 0 {
		c.complain(c.empty("mandates", "assign"))
		return
	}
	c.lists.mandates.clamp(len(all))
	d := all[c.lists.mandates.at]
	switch {
	case d.mandate != nil:
		c.openMandate(d.mandate)
		return
	case d.election != nil:
		c.say("elect " + language.Quoted(d.election.Office))
		return
	case d.officer != nil:
		c.openOfficer(*d.officer)
		return
	}
	q := &chooser{question: c.tell("action.question", d.action.Number, look.Clean(d.action.What), c.name(d.action.Who))}
	q.rights(c, c.meeting.LastSaid(func(f assembly.Fact) bool {
		a, is := f.(*assembly.ActionAssigned)
		return is && a.Number == d.action.Number
	}))
	q.add("next.nothing", func(*console) {})
	if !d.action.Done {
		q.says("action.finished", "finished "+itoa(d.action.Number))
	}
	c.push(q)
}

// openOfficer asks what to do with the election of somebody who is in office: its figures are put right, where they were counted in this meeting.
// Who holds the office changes by an election alone.
func (c *console) openOfficer(o assembly.Officer) {
	stays := c.tell("officer.stays", c.name(o.Person), look.Clean(o.Office))
	var rows []row
	all := c.state().Contests
	for n := len(all) - 1; n >= 0 && o.Meeting == c.state().Info.Number && len(rows) == 0; n-- {
		if !all[n].Competition() && slices.Contains(all[n].Elected, o.Person) && all[n].Office == o.Office {
			rows = c.figureRows(c.meeting.ContestCountedBy(n), func(said string) string { return c.tell("mend.right.figures", said) })
		}
	}
	if len(rows) == 0 {
		c.flash(stays)
		return
	}
	c.openWith(look.Clean(o.Office)+" "+c.pen.signs.Dot+" "+c.name(o.Person), rows, row{says: c.tell("officer.else"), do: func(c *console) { c.flash(stays) }})
}

// add is one more answer.
func (q *chooser) add(says string, do func(*console)) { q.answers = append(q.answers, reply{says, do}) }

// saying says a line.
func (c *console) saying(line string) func(*console) { return func(c *console) { c.say(line) } }

// says is one more answer, which ends something at once. No Enter too many finds it: nothing is chosen before an arrow chose it.
func (q *chooser) says(says, line string) {
	if len(q.answers) == 0 {
		q.at = -1
	}
	q.add(says, func(c *console) { c.say(line) })
}

// openMandate offers the steps of a mandate that are in order.
func (c *console) openMandate(m *assembly.Mandate) {
	name := language.Quoted(m.Name)
	q := &chooser{question: c.tell("mandate.question", look.Clean(m.Name), c.tell("mandate."+string(m.State)))}
	if c.may("report") && (m.Open() || m.Owing()) {
		q.add("mandate.report", c.writing("report "+name+` "`))
	}
	if c.may("renew") && (m.State == assembly.MandateReportDue || m.State == assembly.MandateReported) {
		q.add("mandate.renew", c.writing("renew "+name+" report "))
	}
	if c.may("discharge") && m.State == assembly.MandateReported {
		q.says("mandate.discharge", "discharge "+name)
	}
	if c.may("move") && m.Open() && len(m.Delegates) > 0 {
		q.add("mandate.recall", func(c *console) { c.askRecall(m) })
	}
	if c.may("elect") && m.Vacant() > 0 {
		q.says("mandate.elect", "elect "+name+" seats "+itoa(m.Vacant()))
	}
	q.add("next.full", func(c *console) {
		c.push(&page{head: c.tell("mandate", look.Clean(m.Name)), write: func(c *console, w int) []string {
			if m := c.state().Mandate(m.Name); m != nil {
				return c.mandateInFull(m, w)
			}
			return nil // its entry was undone
		}})
	})
	c.push(q)
}

// askRecall asks which delegate is to be recalled, and who moves it. Who is sent by the mandate comes first.
func (c *console) askRecall(m *assembly.Mandate) {
	sent := func(_ *assembly.State, p *assembly.Person) bool {
		for _, id := range m.Delegates {
			if id == p.ID {
				return true
			}
		}
		return false
	}
	c.push(moving(&prompt{
		name:  "recall",
		steps: []step{{asks: "delegate", person: &search{fit: sent}}, {asks: "mover", person: &search{newcomers: true, fit: mayVote}}},
		lines: func(c *console, p *prompt) []string {
			delegate, _ := p.who(c, 0)
			mover, _ := p.who(c, 1)
			ref, before := c.reference(mover)
			return append(before, "move recall ~"+delegate.person.ID+" by "+ref)
		},
	}))
}
