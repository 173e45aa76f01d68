package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// rollPane is the people in the order in which they were put on the roll. Only the rows that are seen are looked at.
func (c *console) rollPane(w, h int) body {
	s := c.state()
	people := s.Roll.People
	heading := c.rollCount()
	if s.Roll.Members > 0 {
		heading += " " + c.pen.signs.Dot + " " + c.tell("roll.members", s.Roll.Members)
	}
	lines := []string{" " + c.pen.Heading.Render(c.tell("roll")) + "  " + heading}
	if len(people) == 0 {
		return body{lines: append(append(lines, ""), c.wrapped(c.empty("roll", "arrive"), w, 3)...)}
	}
	foot := c.rollTonight(w)
	if h >= tall {
		lines = append(lines, "")
	}
	cursor := &c.lists.roll
	if found := c.soughtNow(); found != nil { // until Enter the cursor is there for the eye alone
		cursor = &list{slices.Index(people, found), c.lists.roll.top}
	}
	from, to := cursor.window(len(people), h-len(lines)-len(foot))
	lines[0] = c.part(lines[0], from, to, len(people), w)
	row := len(lines) + 1 + cursor.at - from
	for n := from; n < to; n++ {
		lines = append(lines, c.rowLine(c.rollRow(people[n], w-2), n == cursor.at, false))
	}
	return body{lines: append(tailed(lines, h-len(foot)), foot...), row: row}
}

// soughtNow is whom letters typed in a search mean at this moment, nil for nobody.
func (c *console) soughtNow() *assembly.Person {
	p, ok := c.top().(*prompt)
	if !ok || p.name != "find" {
		return nil
	}
	k, _ := p.who(c, 0)
	return k.person
}

// part tells at the right of a list's heading which of its rows are seen, where that is not all of them and no sheet covers
// some.
func (c *console) part(heading string, from, to, of, w int) string {
	told := c.tell("stack.part", from+1, to, of) + " "
	_, covered := c.top().(sheet)
	if covered || to-from >= of || look.Width(heading)+2+look.Width(told) > w {
		return heading
	}
	return c.pen.ends(w, heading, told)
}

// rollCount is how many are here.
func (c *console) rollCount() string {
	s := c.state()
	if s.Roll.Headcount.On {
		return c.tell("roll.headcount", s.Roll.Headcount.Total)
	}
	return c.tell("roll.count", s.Present(), len(s.Roll.People))
}

func (c *console) rollRow(p *assembly.Person, w int) string {
	sign := ""
	if p.Present {
		sign = c.pen.signs.Check
	}
	left := look.Pad(sign, look.Width(c.pen.signs.Check)) + " " + look.Clean(p.Name)
	if p.Section != "" {
		left += "  " + look.Clean(p.Section)
	}
	var right []string
	if p.Credential != assembly.Vote {
		right = append(right, c.tell("credential."+string(p.Credential)))
	}
	switch n := len(p.Attendance); {
	case p.Present && n > 0:
		key := "about.here"
		if w < twoColumns { // its sign tells that they are here
			key = "roll.since"
		}
		right = append(right, c.tell(key, clockTime(p.Attendance[n-1].From)))
	case n > 0:
		right = append(right, c.tell("about.left", clockTime(p.Attendance[n-1].To)))
	case p.Apologies:
		right = append(right, c.tell("about.apologies"))
	case !c.state().Roll.Headcount.On: // else they may be among those who were counted
		right = append(right, c.tell("person.away"))
	}
	return c.pen.ends(w, left, strings.Join(right, " "+c.pen.signs.Dot+" ")+" ")
}

// chosenPerson is who stands under the roll's cursor, nil for nobody.
func (c *console) chosenPerson() *assembly.Person {
	people := c.state().Roll.People
	if len(people) == 0 {
		return nil
	}
	c.lists.roll.clamp(len(people))
	return people[c.lists.roll.at]
}

// openPerson opens what can be done with the chosen person. Its first row puts the name right, and does nothing yet; where that cannot be,
// nothing is marked: whoever comes in while votes are counted, or goes, is told by an arrow or letters first.
func (c *console) openPerson() {
	p := c.chosenPerson()
	if p == nil {
		c.complain(c.empty("roll", "arrive"))
		return
	}
	m := &moments{c: c}
	m.ofName(p)
	rights := len(m.rows) > 0
	if m.ofPerson(p, true); len(m.rows) == 0 {
		c.refuse(c.meeting.Why("arrive"))
		return
	}
	m.ofSame(p)
	c.push(&menu{head: c.name(p.ID), rows: m.rows, chosen: rights})
	if since := c.joined(p.ID); p.Present && !since.IsZero() {
		c.flash(c.tell("roll.slip", c.name(p.ID), clockTime(since)))
	}
}

// mayPerson tells whether anything can be done with the chosen person.
func (c *console) mayPerson() bool {
	m := &moments{c: c}
	if p := c.chosenPerson(); p != nil {
		m.ofName(p)
	}
	m.ofRoll()
	return len(m.rows) > 0
}

// ofName puts somebody's name right, for the whole evening.
func (m *moments) ofName(p *assembly.Person) {
	if m.c.meeting.May("rename") {
		m.add("rename", func(c *console) { c.askName(p) })
	}
}

// ofSame says that two entries of the roll are one person.
func (m *moments) ofSame(p *assembly.Person) {
	if m.c.meeting.May("same") && len(m.c.state().Roll.People) > 1 {
		line := strings.Join([]string{"same", "~" + p.ID, "as"}, " ")
		m.add("same", func(c *console) { c.askPerson(line, "same", false) })
	}
}

// askName asks what somebody is called, with the name as it is.
func (c *console) askName(p *assembly.Person) {
	who := c.name(p.ID)
	c.push(&prompt{
		name: "rename", steps: []step{{asks: "name", field: givenField(p.Name)}}, enough: needsText,
		preview: func(c *console, _ *prompt, w int) []string { return c.wrapped(c.tell("rename.who", who), w, 1) },
		lines: func(_ *console, prompted *prompt) []string {
			return []string{"rename ~" + p.ID + " to " + language.Quoted(strings.TrimSpace(prompted.text(0)))}
		},
	})
}

// ofRoll is about the person under the roll's cursor.
func (m *moments) ofRoll() {
	if p := m.c.chosenPerson(); p != nil {
		m.ofPerson(p, false)
	}
}

// ofPerson is what can be done with somebody, what takes something from them last. On their own card a hand stands there also of whoever
// waits, which says where they do: so the rows below it keep their places from one to the next.
func (m *moments) ofPerson(p *assembly.Person, card bool) {
	c, who := m.c, m.c.name(p.ID)
	if !p.Present {
		if c.may("arrive") {
			m.line("arrive", "arrive ~"+p.ID, who)
		}
		if c.may("apologies") && !p.Apologies {
			m.line("apologies", "apologies ~"+p.ID, who)
		}
		return
	}
	if c.may("hand") && (card || c.state().HandInOrder(assembly.Speak) == nil && c.notWaiting(c.state(), p)) {
		m.line("hand", "hand ~"+p.ID, who)
	}
	if c.may("leave") {
		m.line("leave", "leave ~"+p.ID, who)
	}
}
