package console

import "stacktaker/ui/look"

// help shows the keys of what is on the screen, and the verbs of the language.
func (c *console) help() {
	table := screenKeys(c.screen)
	name := [...]string{"floor", "agenda", "roll", "motions"}[c.screen]
	if p, ok := c.top().(*panel); ok {
		table, name = p.keys(c), "count"
	}
	c.push(&page{head: c.tell("help." + name), write: func(c *console, w int) []string { return c.helpLines(table, name, w) }})
}

func (c *console) helpLines(table []binding, name string, w int) []string {
	var lines []string
	for _, b := range append(table, c.screenRows()...) {
		if b.says != "" && (name != "count" || b.key != "tab") {
			lines = append(lines, "  "+c.pen.Key.Render(look.Pad(c.keyName(b.key), 7))+c.tell("menu."+b.says))
		}
	}
	if name == "count" {
		lines = append(lines, "  "+c.pen.Key.Render(look.Pad("f a s", 7))+c.tell("help.columns"), "  "+c.pen.Key.Render(look.Pad("0-9", 7))+c.tell("help.digits"))
	}
	lines = append(lines, "  "+c.pen.Key.Render(look.Pad("Ctrl+L", 7))+c.tell("help.blank"), "")
	lines = append(lines, c.wrapped(c.tell("help.lines"), w, 1)...)
	topic := ""
	for _, m := range c.meeting.InOrder() {
		if m.Topic != topic {
			topic = m.Topic
			lines = append(lines, "", " "+c.pen.Heading.Render(c.tell("topic."+topic)))
		}
		lines = append(lines, c.wrapped(m.Verb+" "+c.pen.signs.Dot+" "+say(c.meeting.Language().Does(m.Verb)), w, 2)...)
		for _, form := range c.meeting.Language().Forms(m.Verb) {
			if form != m.Verb {
				lines = append(lines, c.wrapped(form, w, 4)...)
			}
		}
	}
	return lines
}
