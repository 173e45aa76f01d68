package console

import (
	"strings"

	"stacktaker/ui/look"
)

// helpPage is the keys of what is on the screen, and the verbs of the language; letters narrow it, as in the menu.
type helpPage struct {
	page
	table []binding
	name  string
	field field
}

// help opens the keys and the verbs.
func (c *console) help() {
	h := &helpPage{table: c.ownKeys()}
	h.name = [...]string{"floor", "agenda", "roll", "motions", "mandates", "grievances", "minutes", "record"}[c.screen]
	if p, ok := c.top().(*panel); ok {
		h.table, h.name = p.keys(c), "count"
	}
	h.page = page{head: c.tell("help." + h.name), note: c.tell("menu.type"), write: h.lines}
	c.push(h)
}

func (h *helpPage) keys(c *console) []binding {
	keys := []binding{
		{"backspace", "", func(c *console) { h.narrow(c, (*field).erase) }, nil},
		{"ctrl+u", "", func(c *console) { h.narrow(c, (*field).eraseAll) }, nil},
	}
	for _, b := range h.page.keys(c) {
		if b.key != "q" && b.key != "space" { // which are text here
			keys = append(keys, b)
		}
	}
	return keys
}

func (h *helpPage) typed(c *console, text string) bool {
	if text == "/" && h.field.text == "" { // elsewhere it begins a search
		return true
	}
	h.narrow(c, func(f *field) { f.insert(text) })
	return true
}

// narrow changes what is looked for.
func (h *helpPage) narrow(c *console, edit func(*field)) {
	edit(&h.field)
	h.afresh()
	if h.note = look.Clean(h.field.text); h.note == "" {
		h.note = c.tell("menu.type")
	}
}

func (h *helpPage) draw(c *console, _, _ int) drawing {
	return c.shell(func(w, rows int) body { return body{lines: h.pane(c, w, rows)} }, c.hints(h.keys(c), c.w))
}

// lines are the keys, and the verbs by topic, as far as they fit what was typed.
func (h *helpPage) lines(c *console, w int) []string {
	lines := h.keyLines(c, w)
	if h.field.text == "" {
		lines = append(lines, "")
		lines = append(lines, c.wrapped(c.tell("help.lines"), w, 1)...)
	}
	lines = append(lines, h.foundLines(c, w)...)
	topic := ""
	for _, m := range c.meeting.InOrder() {
		does, forms := c.says(c.meeting.Language().Does(m.Verb)), c.meeting.Language().Forms(m.Verb)
		if !h.fits(m.Verb, does, strings.Join(forms, " ")) {
			continue
		}
		if m.Topic != topic {
			topic = m.Topic
			if len(lines) > 0 {
				lines = append(lines, "")
			}
			lines = append(lines, " "+c.pen.Heading.Render(c.tell("topic."+topic)))
		}
		lines = append(lines, c.wrapped(m.Verb+" "+c.pen.signs.Dot+" "+does, w, 2)...)
		for _, form := range forms {
			if form != m.Verb {
				lines = append(lines, c.form(form, w, 4)...)
			}
		}
	}
	if len(lines) == 0 {
		return []string{"   " + c.tell("menu.none")}
	}
	return lines
}

// foundLines say how things are done that people call by words of their own, where those were typed.
func (h *helpPage) foundLines(c *console, w int) []string {
	var lines []string
	want := strings.ToLower(strings.TrimSpace(h.field.text))
	for _, f := range findings() {
		if _, is := isCalled(c.peoplesWords(f), want); is && want != "" {
			lines = append(lines, c.wrapped(c.tell("find."+f.key), w, 2)...)
		}
	}
	return lines
}

// fits tells whether any of these has what was typed.
func (h *helpPage) fits(texts ...string) bool {
	want := strings.ToLower(strings.TrimSpace(h.field.text))
	return strings.Contains(strings.ToLower(strings.Join(texts, " ")), want)
}

func (h *helpPage) keyLines(c *console, w int) []string {
	var lines []string
	column := max(7, look.Width(c.keyName("space"))+1, look.Width(c.keyName("pgup"))+1) // the keys with the longest names
	add := func(key, does string) {
		if h.fits(key, does) {
			told := c.wrapped(does, w, 2+column)
			told[0] = "  " + c.pen.Key.Render(look.Pad(key, column)) + strings.TrimLeft(told[0], " ")
			lines = append(lines, told...)
		}
	}
	ruling := c.isRuling() && (h.name == "floor" || h.name == "count")
	if ruling {
		add(c.pen.signs.Left+c.pen.signs.Right, c.tell("help.ruling"))
		add(c.keyName("enter"), c.tell("help.ruling.enter"))
	}
	for _, b := range append(h.table, c.screenRows()...) {
		if b.says != "" && (h.name != "count" || b.key != "tab") && (!ruling || b.key != "enter") {
			add(c.keyName(b.key), c.tell("menu."+b.says))
		}
	}
	if h.name == "count" && !ruling { // no hand is counted meanwhile
		add("0-9", c.tell("help.digits"))
	}
	add("Ctrl+L", c.tell("help.blank"))
	if told := c.tell("help.tellers"); (h.name == "count" || h.field.text != "") && h.fits(told) {
		lines = append(lines, c.wrapped(told, w, 2)...)
	}
	return lines
}
