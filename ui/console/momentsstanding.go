package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
)

// ofStanding is what can be taken up again while nothing is on the floor: motions that were laid aside, here or at an earlier
// meeting, and elections that stand over.
func (m *moments) ofStanding() {
	c := m.c
	ms := &c.state().Motions
	if !c.may("move") || !c.may("elect") || ms.Pending() != nil {
		return
	}
	for _, mo := range ms.All {
		if mo.StandsOver() && !mo.Closed {
			m.ofTakingUp(mo)
		}
	}
	for _, e := range c.state().PendingElections() {
		m.line("elect", "elect "+language.Quoted(e.Office), e.Office)
	}
	if c.screen == motionsScreen {
		return // there they are those of the chosen motion
	}
	from := len(m.rows)
	for _, mo := range slices.Backward(ms.All) {
		if !mo.Closed {
			m.ofReopening(mo)
		}
	}
	for i := from + 1; i < len(m.rows); i++ {
		m.rows[i].found = true // of the last alone without being looked for
	}
}

// ofTakingUp brings back what was laid aside. Only what was tabled needs a second for it, and a vote.
func (m *moments) ofTakingUp(mo *assembly.Motion) {
	m.add("take-up", func(c *console) {
		if r := c.state().KindInOrder("take-up"); c.stops(r) && c.line.idle() { // nobody is asked for what is refused then
			c.refuse(r)
			return
		}
		p := c.asksPerson(strings.Join([]string{"move", "take-up", mo.ID, "by"}, " "), "move", true)
		if mo.State != assembly.Tabled {
			p.goesOn = nil // it is on the floor at once: nobody seconds that
		}
		c.push(p)
	}, mo.ID)
}

// ofReopening is the way back to a decision of this meeting: it is reconsidered, or rescinded.
func (m *moments) ofReopening(mo *assembly.Motion) {
	of := func(kind string) {
		m.add(kind, func(c *console) {
			c.askPerson(strings.Join([]string{"move", kind, mo.ID, "by"}, " "), "move", true)
		}, mo.ID)
		m.rows[len(m.rows)-1].called = m.c.peoplesWords(finding{key: "mind"})
	}
	if m.c.state().Reconsiderable(mo) {
		of("reconsider")
	}
	if m.c.state().Rescindable(mo) {
		of("rescind")
	}
}

// reopeningRows are the ways back to a decision.
func (c *console) reopeningRows(mo *assembly.Motion) []row {
	m := &moments{c: c}
	if c.may("move") && !mo.Closed {
		m.ofReopening(mo)
	}
	return m.rows
}
