package console

import (
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// askClose closes the meeting. Where something is pending or people wait it says what stands over, and asks once.
func (c *console) askClose() {
	over := c.standsOver()
	if len(over) == 0 || !c.mayAsk("close") {
		c.say("close")
		return
	}
	q := &chooser{question: c.tell("close.question", strings.Join(over, " "+c.pen.signs.Dot+" ")), at: -1}
	q.add("close.no", func(*console) {})
	q.add("close.yes", c.saying("close"))
	c.push(q)
}

// standsOver is what would be left where it is if the meeting were closed now; nothing for a bare end.
func (c *console) standsOver() []string {
	var over []string
	s := c.state()
	if m := s.Motions.Main(); m != nil {
		over = append(over, c.tell("close.motion", m.ID, c.inRow(m)))
	}
	if k := s.Contest(); k != nil {
		over = append(over, c.tell("close.contest", look.Clean(k.Office)))
	}
	if n := len(c.sight.stack); n > 0 {
		var names words.List
		for _, p := range c.sight.stack {
			names = append(names, c.name(p.Person))
		}
		const most = 3
		over = append(over, c.tell("close.waiting", shortened([]any{names}, most)[0], n))
	}
	if n := c.notReached(); n > 0 {
		over = append(over, c.tell("close.items", n))
	}
	var provisional words.List
	for _, p := range s.LeavesToRatify() {
		called := p.Motion
		switch {
		case p.Office != "":
			called = look.Clean(p.Office)
		case p.Meeting != s.Info.Number:
			called = p.Ref()
		}
		provisional = append(provisional, called)
	}
	if n := len(provisional); n > 0 {
		const most = 4
		over = append(over, c.tell("close.ratify", shortened([]any{provisional}, most)[0]))
	}
	return over
}

// notReached is how many items of the agenda wait.
func (c *console) notReached() int {
	n := 0
	for _, i := range c.state().Agenda.Items {
		if i.State == assembly.ItemWaiting {
			n++
		}
	}
	return n
}
