package console

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// agendaPane is the items, their times, and which is current.
func (c *console) agendaPane(w, h int) body {
	s := c.state()
	items := s.Agenda.Items
	count := c.tell("agenda.count", len(items))
	if len(items) == 1 {
		count = c.tell("agenda.one")
	}
	lines := []string{" " + c.pen.Heading.Render(c.tell("agenda")) + "  " + count}
	if len(items) == 0 {
		return body{lines: append(append(lines, ""), c.wrapped(c.empty("agenda", "item"), w, 3)...)}
	}
	foot := c.agendaTonight(w)
	if h >= tall {
		lines = append(lines, "")
	}
	from, to := c.lists.agenda.window(len(items), h-len(lines)-len(foot))
	lines[0] = c.part(lines[0], from, to, len(items), w)
	row := len(lines) + 1 + c.lists.agenda.at - from
	lines = append(lines, c.agendaRows(w, from, to)...)
	if whole := c.wrapped(c.itemTitle(items[c.lists.agenda.at]), w, 1); w < twoColumns {
		foot = c.inFull(lines[row-1], whole, foot, h-len(lines))
	}
	return body{lines: append(tailed(lines, h-len(foot)), foot...), row: row}
}

// inFull puts what a chosen row says in full above the foot of a list, where the row was cut and there is room for it.
func (c *console) inFull(row string, whole, foot []string, room int) []string {
	if !strings.Contains(row, "…") || len(whole)+1+len(foot) > room {
		return foot
	}
	return append(append([]string{""}, whole...), foot...)
}

// agendaRows draws some items in columns: number, title, time and how much of it is spent, state.
func (c *console) agendaRows(w, from, to int) []string {
	s := c.state()
	items := s.Agenda.Items
	type cells struct{ times, bar, state string }
	rows := make([]cells, 0, to-from)
	var timesWidth, stateWidth int
	for _, i := range items[from:to] {
		spent := s.SpentOn(i, c.now)
		r := cells{c.itemTimes(i, spent), "", c.itemState(i)}
		if w < twoColumns && i.State != assembly.ItemDeferred { // their signs tell it
			r.state = ""
		}
		if w >= twoColumns && (spent > 0 || i.State == assembly.ItemCurrent) {
			r.bar = c.bar(shortBar, spent, i.Planned)
		}
		timesWidth = max(timesWidth, look.Width(r.times))
		stateWidth = max(stateWidth, look.Width(r.state))
		rows = append(rows, r)
	}
	number := len(itoa(len(items)))
	lines := make([]string, len(rows))
	for n, r := range rows {
		at := from + n
		text := c.itemSign(items[at]) + " " + look.PadLeft(itoa(at+1), number) + " " + c.itemTitle(items[at])
		if by := items[at].By; by != "" {
			text += " " + c.pen.signs.Dot + " " + look.Clean(s.Roll.Name(by))
		}
		side := look.PadLeft(r.times, timesWidth) + "  " + look.Pad(r.state, stateWidth+1)
		if stateWidth == 0 {
			side = look.PadLeft(r.times, timesWidth) + " "
		}
		if w >= twoColumns {
			side = look.Pad(r.bar, shortBar) + " " + side
		}
		lines[n] = c.rowLine(c.pen.ends(w-1, text, side), at == c.lists.agenda.at, items[at].State == assembly.ItemCurrent)
	}
	return lines
}

// itemTimes is the time that an item took, and what was planned for it.
func (c *console) itemTimes(i *assembly.Item, spent time.Duration) string {
	switch {
	case i.Planned > 0 && (spent > 0 || i.State == assembly.ItemCurrent):
		times := c.spentOf(spent, i.Planned)
		if spent > i.Planned {
			times = c.pen.signs.Alarm + " " + times
		}
		return times
	case i.Planned > 0:
		return clock(i.Planned)
	case spent > 0:
		return c.spent(spent)
	}
	return ""
}

// itemTitle is what an item is called. One that a closed session put on the agenda has no title once that is over.
func (c *console) itemTitle(i *assembly.Item) string {
	if i.Title == "" {
		return c.tell("item.closed-session")
	}
	return look.Clean(i.Title)
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

// mayGo tells whether one may go to an item, or on from the current one.
func (c *console) mayGo(i *assembly.Item) bool {
	return c.may("go") && (i.State != assembly.ItemCurrent || c.state().Agenda.Next() != nil)
}

// mayDefer tells whether an item can be put off: the current one only where nothing of it is pending.
func (c *console) mayDefer(i *assembly.Item) bool {
	s := c.state()
	current := i.State == assembly.ItemCurrent && s.Motions.Pending() == nil && s.Contest() == nil
	return c.may("defer") && (i.State == assembly.ItemWaiting || current)
}

// itemState is where an item stands; once the meeting is closed nothing waits any more.
func (c *console) itemState(i *assembly.Item) string {
	if i.State == assembly.ItemWaiting && c.state().Info.Phase == assembly.Closed {
		return c.tell("item.untaken")
	}
	return c.tell("item." + string(i.State))
}

// empty says that there is nothing on a screen yet, and how something comes there where the verb for it is in order.
func (c *console) empty(screen, verb string) string {
	if c.may(verb) {
		return c.tell(screen + ".empty")
	}
	return c.tell(screen + ".none")
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
	case mandatesScreen:
		c.lists.mandates.move(by, len(c.duties()))
	case grievancesScreen:
		c.lists.grievances.move(by, len(s.Grievances))
	case minutesScreen:
		m := c.inMinutes()
		m.move(by, len(m.lines))
	case recordScreen:
		c.moveInRecord(by)
	}
}

// tellPassedOver tells which items wait still before the one that a line began: the agenda goes on behind it, and nobody would see them again.
func (c *console) tellPassedOver(e assembly.Entry) {
	begun := slices.ContainsFunc(e.Facts, func(f assembly.Fact) bool { _, is := f.(*assembly.ItemBegun); return is })
	a := &c.state().Agenda
	at := slices.Index(a.Items, a.Current)
	if !begun || at < 0 {
		return
	}
	var waiting []string
	for n, i := range a.Items[:at] {
		if i.State == assembly.ItemWaiting {
			waiting = append(waiting, itoa(n+1))
		}
	}
	if n := len(waiting); n > 0 {
		c.add(c.tell("done.passed", n, strings.Join(waiting, ", ")))
	}
}
