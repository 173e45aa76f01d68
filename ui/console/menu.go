package console

import (
	"slices"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// menu is rows for arrows and Enter, which letters narrow: everything that can be done now, or what can be done with what was
// chosen, or what can be chosen from.
type menu struct {
	head   string // what stands over it
	field  field
	rows   []row
	list   list
	chosen bool // a row, by the arrows
}

// marked is the row that Enter takes, -1 while neither an arrow nor letters chose one: what stands first must not be what
// Tab and a blind Enter do.
func (m *menu) marked() int {
	n := len(m.shown())
	if n == 0 || !m.chosen && m.field.text == "" {
		return -1
	}
	m.list.clamp(n)
	return m.list.at
}

// choose moves the mark; the first arrow marks the first row, and one up the last.
func (m *menu) choose(by int) {
	switch n := len(m.shown()); {
	case m.marked() >= 0:
		m.list.move(by, n)
	case by < 0:
		m.list.move(n, n)
	case by > 1:
		m.list.move(by, n)
	}
	m.chosen = true
}

// narrow changes what is looked for.
func (m *menu) narrow(edit func(*field)) {
	edit(&m.field)
	m.list, m.chosen = list{}, false
}

// row is one thing that can be chosen.
type row struct {
	topic  string
	says   string
	side   string            // its key, or its verb
	found  bool              // shown only where it was looked for
	verb   string            // by which it is found too, though it is not shown
	called []string          // by which words of people it is found too
	asks   bool              // for the rest of a line: its verb finds it as well as that of another row
	why    *assembly.Refusal // why it is not in order; nil: it is
	do     func(*console)    // of what is not in order too: a rule of conduct may be gone past
}

func newMenu(c *console) *menu { return &menu{head: c.tell("menu"), rows: c.menuRows()} }

// menuRows is what is ready, then the verbs in order by topic, then those that are not in order, with the reason, and what
// is only found.
func (c *console) menuRows() []row {
	rows := c.readyRows()
	var not []row
	for _, m := range c.judged() {
		r := c.verbRow(m)
		if m.Why != nil {
			r.topic = c.tell("menu.not")
			not = append(not, r)
			continue
		}
		rows = append(rows, r)
	}
	return slices.Concat(rows, c.roleRows(), c.documentRows(), not, c.motionRows(), c.findRows())
}

// verbRow says a verb that stands alone, and asks for whatever another needs.
func (c *console) verbRow(m assembly.Move) row {
	does := c.says(c.meeting.Language().Does(m.Verb))
	return row{topic: c.tell("topic." + m.Topic), says: does, side: m.Verb, why: m.Why, do: c.starting(m.Verb)}
}

// readyRows are the keys of the floor, and lines that are ready to be said: what a moment asks for and has no key.
func (c *console) readyRows() []row {
	var rows []row
	for _, r := range c.momentRows() {
		r.topic = c.tell("menu.now")
		rows = append(rows, r)
	}
	table := c.ownKeys()
	if c.counts() {
		table = c.panel.keys(c)
	}
	for _, b := range append(table, c.screenRows()...) {
		if b.says == "" || b.says == "key.arrows" || b.key == "tab" || b.key == "esc" || b.may != nil && !b.may(c) {
			continue
		}
		rows = append(rows, row{topic: c.tell("menu.keys"), says: c.tell("menu." + b.says), side: c.keyName(b.key), do: b.do})
	}
	return rows
}

// screenRows are keys of everywhere that the line of moves does not tell; in the table of figures, in which digits are figures, those
// that it has too.
func (c *console) screenRows() []binding {
	var rows []binding
	for _, b := range everywhere() {
		if c.counts() && !slices.ContainsFunc(c.panel.keys(c), func(own binding) bool { return own.key == b.key }) {
			continue
		}
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

func (m *menu) keys(c *console) []binding {
	move := func(by int) func(*console) { return func(*console) { m.choose(by) } }
	return []binding{
		{"up", "", move(-1), nil},
		{"down", "key.choose", move(1), nil},
		{"pgup", "", move(-10), nil},
		{"pgdown", "", move(10), nil},
		{"home", "", func(*console) { m.list, m.chosen = list{}, true }, nil},
		{"end", "", move(1 << 20), nil},
		{"backspace", "", func(*console) { m.narrow((*field).erase) }, nil},
		{"ctrl+u", "", func(*console) { m.narrow((*field).eraseAll) }, nil},
		{"ctrl+c", "", (*console).leave, nil},
		{"enter", "key.ok", m.enter, nil},
		{"tab", "", (*console).pop, nil},
		{"shift+tab", "", (*console).pop, nil},
		{"esc", "key.back", (*console).pop, nil},
	}
}

func (m *menu) typed(_ *console, text string) bool {
	m.narrow(func(f *field) { f.insert(text) })
	return true
}

func (m *menu) enter(c *console) {
	at := m.marked()
	if at < 0 {
		c.flash(c.tell("menu.choose"))
		return
	}
	r := m.shown()[at]
	if c.stops(r.why) {
		c.refuse(r.why)
		return
	}
	c.pop()
	under := c.top()
	r.do(c)
	if _, asks := c.top().(sheet); asks && c.top() != under {
		c.leaveUnder(under)
	}
}

// leaveUnder leaves what asked for something when a row of the menu over it asks for something else: else it would come back once that
// is said, and take the next letters, which are meant as keys. The words of a prompt are kept.
func (c *console) leaveUnder(under dialog) {
	switch d := under.(type) {
	case *prompt:
		c.keepWords(d)
	case *guide:
	default:
		return
	}
	c.dialogs = slices.DeleteFunc(c.dialogs, func(d dialog) bool { return d == under })
}

func (m *menu) draw(c *console, _, _ int) drawing {
	d := c.shell(func(w, h int) body { return m.pane(c, w, h) }, c.hints(m.keys(c), c.w))
	if told := m.cutShort(c); told != "" && c.message.text == "" {
		d.lines[len(d.lines)-2] = look.Cut(" "+told, c.w)
	}
	return d
}

// cutShort is what the chosen row says, where it has no room for all of it; "" where it has.
func (m *menu) cutShort(c *console) string {
	rows, at := m.shown(), m.marked()
	if at < 0 {
		return ""
	}
	r := rows[at]
	said := c.rowSays(r)
	if look.Width(said)+look.Width(r.side)+3 <= c.w-topicWidth(rows)-4 {
		return ""
	}
	if r.why != nil {
		return c.whyNot(r.why, c.tongue.assembly, 1)
	}
	return said
}

// rowSays is what a row does, and of what is not in order why.
func (c *console) rowSays(r row) string {
	if r.why == nil {
		return r.says
	}
	return r.says + " " + c.pen.signs.Dot + " " + c.says(r.why.Phrase)
}

func topicWidth(rows []row) int {
	w := 0
	for _, r := range rows {
		w = max(w, look.Width(r.topic))
	}
	return w
}

func (m *menu) pane(c *console, w, h int) body {
	rows := m.shown()
	head := " " + c.pen.Heading.Render(m.head) + "  " + c.filter(m.field)
	lines := []string{head}
	if len(rows) == 0 {
		return body{lines: append(lines, "   "+c.tell("menu.none"))}
	}
	topic, at := topicWidth(rows), m.marked()
	from, to := m.list.window(len(rows), h-1)
	for i := from; i < to; i++ {
		label := ""
		if i == from || rows[i].topic != rows[i-1].topic {
			label = rows[i].topic
		}
		lines = append(lines, c.menuLine(rows[i], label, topic, i == at, w))
	}
	row := 0
	if at >= 0 {
		row = 2 + at - from
	}
	return body{lines: lines, row: row, x: topic + 3}
}

// filter is what narrows a list, or that letters do.
func (c *console) filter(f field) string {
	if f.text == "" {
		return c.tell("menu.type")
	}
	return c.pen.Field.Render(look.Clean(f.text))
}

func (c *console) menuLine(r row, label string, topic int, chosen bool, w int) string {
	said := c.rowSays(r)
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
