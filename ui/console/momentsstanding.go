package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
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
		m.line("elect", "elect "+assembly.Quoted(e.Office), e.Office)
	}
	for _, mo := range slices.Backward(ms.All) {
		if c.screen != motionsScreen && !mo.Closed && c.state().Reconsiderable(mo) {
			m.ofReconsidering(mo)
			break // of earlier ones that screen tells
		}
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

// ofReconsidering is the way back to a decision of this meeting.
func (m *moments) ofReconsidering(mo *assembly.Motion) {
	if m.c.state().Reconsiderable(mo) {
		m.add("reconsider", func(c *console) {
			c.askPerson(strings.Join([]string{"move", "reconsider", mo.ID, "by"}, " "), "move", true)
		}, mo.ID)
	}
}
