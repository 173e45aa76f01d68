package console

import "stacktaker/ui/look"

// help shows the keys of what is on the screen, and the verbs of the language.
func (c *console) help() {
	table := screenKeys(c.screen)
	name := [...]string{"floor", "agenda", "roll", "motions", "mandates", "grievances", "record"}[c.screen]
	if p, ok := c.top().(*panel); ok {
		table, name = p.keys(c), "count"
	}
	c.push(&page{head: c.tell("help." + name), write: func(c *console, w int) []string { return c.helpLines(table, name, w) }})
}

func (c *console) helpLines(table []binding, name string, w int) []string {
	var lines []string
	add := func(key, does string) { lines = append(lines, "  "+c.pen.Key.Render(look.Pad(key, 7))+does) }
	ruling := c.isRuling() && (name == "floor" || name == "count")
	if ruling {
		add(c.pen.signs.Left+c.pen.signs.Right, c.tell("help.ruling"))
		add(c.keyName("enter"), c.tell("help.ruling.enter"))
	}
	for _, b := range append(table, c.screenRows()...) {
		if b.says != "" && (name != "count" || b.key != "tab") && (!ruling || b.key != "enter") {
			add(c.keyName(b.key), c.tell("menu."+b.says))
		}
	}
	if name == "count" && !ruling { // no hand is counted meanwhile
		add("f a s", c.tell("help.columns"))
		add("0-9", c.tell("help.digits"))
	}
	add("Ctrl+L", c.tell("help.blank"))
	lines = append(lines, "")
	lines = append(lines, c.wrapped(c.tell("help.lines"), w, 1)...)
	topic := ""
	for _, m := range c.meeting.InOrder() {
		if m.Topic != topic {
			topic = m.Topic
			lines = append(lines, "", " "+c.pen.Heading.Render(c.tell("topic."+topic)))
		}
		lines = append(lines, c.wrapped(m.Verb+" "+c.pen.signs.Dot+" "+c.says(c.meeting.Language().Does(m.Verb)), w, 2)...)
		for _, form := range c.meeting.Language().Forms(m.Verb) {
			if form != m.Verb {
				lines = append(lines, c.wrapped(form, w, 4)...)
			}
		}
	}
	return lines
}
