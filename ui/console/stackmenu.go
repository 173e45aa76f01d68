package console

import (
	"stacktaker/assembly"
	"stacktaker/assembly/language"
)

// openWaiting opens what can be done with somebody who waits. Its first row puts the hand right, and does nothing yet; where that
// cannot be, nothing is marked. What takes the place away stands last.
func (c *console) openWaiting() {
	p := c.sight.stack[c.stack.at]
	rows := c.rightRow("stack.right", p.ID)
	right := len(rows) > 0
	who := c.name(p.Person)
	moves := &moments{c: c}
	if c.may("bump") {
		moves.ofPlace(p)
	}
	moves.line("absent", "absent ~"+p.Person, who)
	moves.line("drop", "drop ~"+p.Person, who)
	if rows = append(rows, moves.rows...); len(rows) == 0 {
		c.refuse(c.meeting.Why("drop"))
		return
	}
	c.push(&menu{head: who + " " + c.pen.signs.Dot + " " + c.kindOn(p.Kind, p.Of()), rows: rows, chosen: right})
}

// ofPlace moves somebody among those who wait in the same lane: to its front, up, or down, where who stands behind goes ahead.
func (m *moments) ofPlace(p assembly.Place) {
	c, who := m.c, m.c.name(p.Person)
	var lane []assembly.Place
	front, at := 0, 0
	for i, other := range c.sight.stack {
		if other.Kind.Lane() != p.Kind.Lane() {
			continue
		}
		if len(lane) == 0 {
			front = max(c.sight.numbers[i], 1)
		}
		if other.ID == p.ID {
			at = len(lane)
		}
		lane = append(lane, other)
	}
	bump := func(says string, whom assembly.Place, to string, args ...any) {
		m.add(says, func(c *console) { c.askBump(whom.Person, to) }, args...)
	}
	switch {
	case at == 1:
		bump("bump.front", p, "", who)
	case at > 1:
		bump("bump.front", p, " to "+itoa(front), who)
		bump("bump.up", p, "", who)
	}
	if at+1 < len(lane) {
		bump("bump.down", lane[at+1], "", who, c.name(lane[at+1].Person))
	}
}

// ofAllOff takes everybody off the list who waits, a line each and all of them one act, where that is more than one.
func (m *moments) ofAllOff() {
	c := m.c
	all := c.sight.stack
	if len(all) < 2 || !c.may("drop") {
		return
	}
	m.add("drop.all", func(c *console) {
		var lines []string
		for _, p := range c.sight.stack {
			lines = append(lines, "drop ~"+p.Person)
		}
		c.leaveStack()
		c.sayAll(saying{lines: lines, whole: true})
	}, len(all))
	m.rows[len(m.rows)-1].verb = "drop"
}

// askBump asks why somebody is moved up, which is on record and in the minutes: nothing is marked.
func (c *console) askBump(person, to string) {
	say := func(c *console, why string) {
		c.say("bump ~" + person + " " + language.Quoted(why) + to)
	}
	q := &chooser{question: c.tell("bump.why", c.name(person)), at: -1}
	for _, reason := range []string{"bump.leaves", "bump.new", "bump.room"} {
		if who := c.state().Roll.Person(person); reason == "bump.new" && who != nil && who.Turns > 0 {
			continue // they have
		}
		q.add(reason, func(c *console) { say(c, c.tell(reason)) })
	}
	q.ownWords("bump", say)
	c.push(q)
}
