package console

import (
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// menu is everything that can be done now, for arrows and Enter; letters narrow it.
type menu struct {
	field field
	rows  []row
	list  list
}

// row is one thing that can be chosen.
type row struct {
	topic string
	says  string
	side  string            // its key, or its verb
	why   *assembly.Refusal // why it is not in order; nil: it is
	do    func(*console)
}

func newMenu(c *console) *menu { return &menu{rows: c.menuRows()} }

// menuRows is what is ready, then the verbs in order by topic, then those that are not in order, with the reason.
func (c *console) menuRows() []row {
	rows := c.readyRows()
	var not []row
	for _, m := range c.meeting.InOrder() {
		r := c.verbRow(m)
		if m.Why != nil {
			r.topic = c.tell("menu.not")
			not = append(not, r)
			continue
		}
		rows = append(rows, r)
	}
	return append(rows, not...)
}

// verbRow runs a verb that stands alone, asks for the person of one that needs no more, and opens the command line for
// the rest.
func (c *console) verbRow(m assembly.Move) row {
	verb, forms := m.Verb, c.meeting.Language().Forms(m.Verb)
	r := row{topic: c.tell("topic." + m.Topic), says: c.says(c.meeting.Language().Does(verb)), side: verb, why: m.Why}
	r.do = func(c *console) { c.push(newCommand(c, verb+" ")) }
	if verb == "grievance" {
		r.do = (*console).askGrievances
	}
	if len(forms) == 1 {
		switch forms[0] {
		case verb:
			r.do = func(c *console) { c.say(verb) }
		case "second WHO":
			r.do = (*console).askSecond
		case verb + " WHO":
			r.do = func(c *console) { c.askPerson(verb, "line", false) }
		}
	}
	return r
}

// readyRows are the keys of the floor, and lines that are ready to be said: what a moment asks for and has no key.
func (c *console) readyRows() []row {
	var rows []row
	for _, r := range c.momentRows() {
		r.topic = c.tell("menu.now")
		rows = append(rows, r)
	}
	for _, b := range append(screenKeys(c.screen), c.screenRows()...) {
		if b.says == "" || b.key == "tab" || b.key == "esc" || b.may != nil && !b.may(c) {
			continue
		}
		rows = append(rows, row{topic: c.tell("menu.keys"), says: c.tell("menu." + b.says), side: c.keyName(b.key), do: b.do})
	}
	return rows
}

// screenRows are keys of everywhere that the line of moves does not tell.
func (c *console) screenRows() []binding {
	var rows []binding
	for _, b := range everywhere() {
		switch b.key {
		case "1", "2", "3", "4", "5", "6", "7", "8":
			if b.may != nil && !b.may(c) {
				continue
			}
			b.says = "key.screen" + b.key
		case "/":
			b.says = "key.find"
		case ":":
			b.says = "key.command"
		case "U":
			b.says, b.may = "key.redo", may("redo")
		case "q":
			b.says = "key.leave"
		default:
			continue
		}
		rows = append(rows, b)
	}
	return rows
}

// shown are the rows that fit what was typed, with the places at which a topic begins.
func (m *menu) shown() []row {
	want := strings.ToLower(strings.TrimSpace(m.field.text))
	if want == "" {
		return m.rows
	}
	var fit []row
	for _, r := range m.rows {
		if strings.HasPrefix(r.side, want) || strings.Contains(strings.ToLower(r.says), want) {
			fit = append(fit, r)
		}
	}
	return fit
}

func (m *menu) keys(c *console) []binding {
	move := func(by int) func(*console) {
		return func(*console) { m.list.move(by, len(m.shown())) }
	}
	return []binding{
		{"up", "", move(-1), nil},
		{"down", "key.choose", move(1), nil},
		{"pgup", "", move(-10), nil},
		{"pgdown", "", move(10), nil},
		{"home", "", move(-1 << 20), nil},
		{"end", "", move(1 << 20), nil},
		{"backspace", "", func(*console) { m.field.erase(); m.list = list{} }, nil},
		{"ctrl+c", "", (*console).leave, nil},
		{"enter", "key.ok", m.enter, nil},
		{"tab", "", (*console).pop, nil},
		{"esc", "key.back", (*console).pop, nil},
	}
}

func (m *menu) typed(_ *console, text string) bool {
	m.field.insert(text)
	m.list = list{}
	return true
}

func (m *menu) enter(c *console) {
	rows := m.shown()
	if len(rows) == 0 {
		return
	}
	m.list.clamp(len(rows))
	r := rows[m.list.at]
	if r.why != nil {
		c.refuse(r.why)
		return
	}
	c.pop()
	r.do(c)
}

func (m *menu) draw(c *console, _, _ int) drawing {
	return c.shell(func(w, h int) body { return m.pane(c, w, h) }, c.hints(m.keys(c), c.w))
}

func (m *menu) pane(c *console, w, h int) body {
	rows := m.shown()
	head := " " + c.pen.Heading.Render(c.tell("menu")) + "  "
	if m.field.text == "" {
		head += c.tell("menu.type")
	} else {
		head += c.pen.Field.Render(look.Clean(m.field.text))
	}
	lines := []string{head}
	if len(rows) == 0 {
		return body{lines: append(lines, "   "+c.tell("menu.none"))}
	}
	topic := 0
	for _, r := range rows {
		topic = max(topic, look.Width(r.topic))
	}
	from, to := m.list.window(len(rows), h-1)
	for i := from; i < to; i++ {
		label := ""
		if i == from || rows[i].topic != rows[i-1].topic {
			label = rows[i].topic
		}
		lines = append(lines, c.menuLine(rows[i], label, topic, i == m.list.at, w))
	}
	return body{lines: lines, row: 2 + m.list.at - from, x: topic + 3}
}

func (c *console) menuLine(r row, label string, topic int, chosen bool, w int) string {
	said := r.says
	if r.why != nil {
		said += " " + c.pen.signs.Dot + " " + c.says(r.why.Phrase)
	}
	sign := " "
	if chosen {
		sign = c.pen.signs.Pointer
	}
	line := c.pen.ends(w-topic-4, sign+" "+said, r.side+" ")
	switch {
	case chosen:
		line = c.pen.Selected.Render(line)
	case r.why != nil:
		line = c.pen.Faint.Render(line)
	}
	return " " + c.pen.Heading.Render(look.Pad(label, topic)) + "  " + line
}
