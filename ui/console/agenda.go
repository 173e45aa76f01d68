package console

import (
	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// agendaPane is the items, their times, and which is current.
func (c *console) agendaPane(w, h int) ([]string, int) {
	s := c.state()
	items := s.Agenda.Items
	lines := []string{" " + c.pen.Heading.Render(c.tell("agenda")) + "  " + c.tell("agenda.count", len(items))}
	if len(items) == 0 {
		return append(lines, "", "   "+c.tell("agenda.empty")), 0
	}
	from, to := c.lists.agenda.window(len(items), h-1)
	number := len(itoa(len(items)))
	for n := from; n < to; n++ {
		i := items[n]
		spent := s.SpentOn(i, c.now)
		times := ""
		switch {
		case i.Planned > 0 && (spent > 0 || i.State == assembly.ItemCurrent):
			times = c.tell("item.time", clock(spent), clock(i.Planned))
			if spent > i.Planned {
				times = c.pen.signs.Alarm + " " + times
			}
		case i.Planned > 0:
			times = clock(i.Planned)
		case spent > 0:
			times = clock(spent)
		}
		text := c.itemSign(i) + " " + look.PadLeft(itoa(n+1), number) + " " + look.Clean(i.Title)
		line := c.pen.ends(w-2, text, look.PadLeft(times, 16)+"  "+look.Pad(c.tell("item."+string(i.State)), 9))
		lines = append(lines, c.rowLine(line, n == c.lists.agenda.at, i.State == assembly.ItemCurrent))
	}
	return lines, 0
}

// rowLine is a row of a list under its cursor or not.
func (c *console) rowLine(line string, chosen, strong bool) string {
	switch {
	case chosen:
		return c.pen.Selected.Render(c.pen.signs.Pointer + line)
	case strong:
		return " " + c.pen.Strong.Render(line)
	}
	return " " + line
}

func (c *console) itemSign(i *assembly.Item) string {
	sign := " "
	switch i.State {
	case assembly.ItemDone:
		sign = c.pen.signs.Check
	case assembly.ItemCurrent:
		sign = c.pen.signs.Then
	case assembly.ItemDeferred:
		sign = c.pen.signs.Minus
	}
	return look.Pad(sign, look.Width(c.pen.signs.Check))
}

func (c *console) hasItems() bool { return len(c.state().Agenda.Items) > 0 }

// openItem asks what to do with the chosen item.
func (c *console) openItem() {
	s := c.state()
	if !c.hasItems() {
		c.complain(c.tell("agenda.empty"))
		return
	}
	c.lists.agenda.clamp(len(s.Agenda.Items))
	n := c.lists.agenda.at
	i := s.Agenda.Items[n]
	number := " " + itoa(n+1)
	q := &chooser{question: c.tell("item.question", n+1, look.Clean(i.Title))}
	if i.State != assembly.ItemCurrent {
		q.answers = append(q.answers, reply{"item.go", func(c *console) { c.say("go" + number) }})
	}
	if i.State == assembly.ItemWaiting || i.State == assembly.ItemCurrent {
		q.answers = append(q.answers, reply{"item.defer", func(c *console) { c.say("defer" + number) }})
	}
	if i.State == assembly.ItemCurrent {
		q.answers = append(q.answers, reply{"item.next", func(c *console) { c.say("go") }})
	}
	q.answers = append(q.answers, reply{"item.nothing", func(*console) {}})
	c.push(q)
}

// moveCursor moves the cursor of the list that is shown.
func (c *console) moveCursor(by int) {
	s := c.state()
	switch c.screen {
	case agendaScreen:
		c.lists.agenda.move(by, len(s.Agenda.Items))
	case rollScreen:
		c.lists.roll.move(by, len(s.Roll.People))
	case motionsScreen:
		c.lists.motions.move(by, len(s.Motions.All))
	}
}
