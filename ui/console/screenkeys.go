package console

import (
	"slices"

	"stacktaker/assembly"
)

// screenKeys is the table of a screen's keys, in the order in which the line of moves tells them: where it is short of
// room, those before the last two give way, the last of them first.
func screenKeys(s screen) []binding {
	if s == floorScreen {
		return append(floorKeys(), everywhere()...)
	}
	return append(listKeys(s), everywhere()...)
}

// floorKeys are the evening's keys. They are twelve, with Tab's and ?'s in everywhere, and stay so: what is rarer is a
// row of the menu and a line on the command line.
func floorKeys() []binding {
	return []binding{
		{"space", "key.call", (*console).callNext, may("call")},
		{"a", "key.hand", (*console).askHand, may("hand")},
		{"d", "key.done", func(c *console) { c.say("done") }, may("done")},
		{"o", "key.order", (*console).askOrder, (*console).mayOrder},
		{"s", "key.second", (*console).askSecond, may("second")},
		{"c", "key.count", (*console).putAndCount, (*console).mayCount},
		{"enter", "key.declare", (*console).declareOrRule, may("declare")},
		{"m", "key.move", (*console).askMotion, (*console).mayMove},
		{"e", "key.amend", (*console).askAmendment, (*console).mayAmend},
		{"u", "key.undo", (*console).undo, may("undo")},
		{"y", "key.adopt", (*console).askAdopt, (*console).mayAdopt},
		{"n", "key.note", (*console).askNote, may("note")},
		{"g", "key.nextitem", func(c *console) { c.say("go") }, may("go")},
		{"esc", "", (*console).leaveRoom, nil},
		{"left", "", (*console).rulingLeft, nil},
		{"right", "", (*console).rulingRight, nil},
		{"up", "", func(c *console) { c.intoStack(-1) }, nil},
		{"down", "", func(c *console) { c.intoStack(1) }, nil},
		{"pgup", "", func(c *console) { c.intoStack(-10) }, nil},
		{"pgdown", "", func(c *console) { c.intoStack(10) }, nil},
	}
}

// listKeys are the keys of the screens beside the floor. The evening's keys do there what they do on the floor; those that
// hit whatever is there now lead to it, where one sees what they hit.
func listKeys(s screen) []binding {
	move := func(by int) func(*console) { return func(c *console) { c.moveCursor(by) } }
	keys := []binding{
		{"up", "", move(-1), nil},
		{"down", "", move(1), nil},
		{"pgup", "", move(-10), nil},
		{"pgdown", "", move(10), nil},
		{"home", "", move(-1 << 20), nil},
		{"end", "", move(1 << 20), nil},
		{"a", "key.hand", (*console).askHand, may("hand")},
		{"o", "key.order", onFloor((*console).askOrder), (*console).mayOrder},
		{"n", "key.note", (*console).askNote, may("note")},
		{"u", "key.undo", (*console).undo, may("undo")},
	}
	floor := binding{"esc", "key.floor", func(c *console) { c.goTo(floorScreen) }, nil}
	switch s {
	case agendaScreen:
		keys = append([]binding{{"enter", "key.go", (*console).openItem, (*console).hasItems}, {"i", "key.item", (*console).askItem, may("item")}, floor}, keys...)
	case rollScreen:
		keys = append([]binding{{"i", "key.checkin", (*console).askArrival, may("arrive")}, {"enter", "key.attend", (*console).openPerson, (*console).mayPerson}, floor}, keys...)
	case motionsScreen:
		keys = append([]binding{{"enter", "key.open", (*console).openMotion, (*console).hasMotions}, floor}, keys...)
	case mandatesScreen:
		keys = append([]binding{{"enter", "key.duty", (*console).openDuty, (*console).hasDuties}, floor}, keys...)
	case grievancesScreen:
		keys = append([]binding{{"enter", "key.grievance", (*console).openGrievance, (*console).hasGrievances}, {"i", "key.box", (*console).askGrievances, may("grievance")}, floor}, keys...)
	case minutesScreen:
		keys = append([]binding{
			{"enter", "key.minutes", (*console).openPlace, nil},
			{"right", "key.decision", (*console).nextDecision, nil},
			{"left", "", (*console).decisionBefore, nil},
			{"n", "key.note", (*console).askNoteHere, may("note")},
			{"w", "key.papers", (*console).askPapers, (*console).mayWrite},
			floor,
		}, keys...)
	case recordScreen:
		keys = append([]binding{{"enter", "key.entry", (*console).openEntry, nil}, floor}, keys...)
	}
	for _, b := range floorKeys() {
		if slices.Contains([]string{"space", "d", "s", "c", "m", "e", "y", "g"}, b.key) {
			keys = append(keys, binding{b.key, b.says, onFloor(b.do), b.may})
		}
	}
	return keys
}

// onFloor does on the floor what one of its keys does. Where that is refused at once, the screen stays, to be read with it.
func onFloor(do func(*console)) func(*console) {
	return func(c *console) {
		from := c.screen
		c.screen = floorScreen
		if do(c); c.message.refusal && c.top() == nil && c.line.idle() {
			c.screen = from
		}
	}
}

// everywhere are the keys of every screen.
func everywhere() []binding {
	keys := []binding{
		{"U", "", (*console).redo, nil},
		{"1", "", func(c *console) { c.goTo(floorScreen) }, nil},
		{"2", "", func(c *console) { c.goTo(agendaScreen) }, nil},
		{"3", "", func(c *console) { c.goTo(rollScreen) }, nil},
		{"4", "", func(c *console) { c.goTo(motionsScreen) }, nil},
		{"5", "", func(c *console) { c.goTo(mandatesScreen) }, (*console).hasDuties},
		{"6", "", func(c *console) { c.goTo(grievancesScreen) }, (*console).hasGrievances},
		{"7", "", (*console).openMinutes, (*console).hasMinutes},
		{"8", "", func(c *console) { c.goTo(recordScreen) }, nil},
		{"/", "", (*console).askFind, nil},
		{":", "", func(c *console) { c.push(newCommand(c, "")) }, nil},
		{"q", "", (*console).leave, nil},
		{"ctrl+c", "", (*console).leave, nil},
		{"p", "key.room", (*console).toggleRoom, func(c *console) bool { return c.o.Room != nil }},
		{"tab", "key.more", func(c *console) { c.push(newMenu(c)) }, nil},
		{"?", "key.help", (*console).help, nil},
	}
	return keys
}

func may(verb string) func(*console) bool {
	return func(c *console) bool { return c.may(verb) }
}

func (c *console) mayOrder() bool {
	return c.state().Info.Phase == assembly.Open && !c.isRuling()
}

func (c *console) mayMove() bool {
	return len(c.sight.movable) > 0
}

func (c *console) mayAmend() bool {
	m := c.state().Motions.Pending()
	return c.may("amend") && m != nil && m.State == assembly.Seconded && m.Text != ""
}

func (c *console) mayCount() bool { return c.state().Count != nil || c.may("put") || c.may("lot") }
