package console

// page is a text in full, for reading.
type page struct {
	head  string
	write func(c *console, w int) []string
	top   int
	drawn struct {
		w     int
		entry uint64
		lines []string
	}
}

func (p *page) keys(*console) []binding {
	move := func(by int) func(*console) { return func(*console) { p.top = max(p.top+by, 0) } }
	return []binding{
		{"up", "", move(-1), nil},
		{"down", "key.read", move(1), nil},
		{"pgup", "", move(-10), nil},
		{"pgdown", "", move(10), nil},
		{"space", "", move(10), nil},
		{"home", "", func(*console) { p.top = 0 }, nil},
		{"end", "", func(*console) { p.top = 1 << 30 }, nil},
		{"enter", "", (*console).pop, nil},
		{"q", "", (*console).pop, nil},
		{"?", "", (*console).pop, nil},
		{"ctrl+c", "", (*console).leave, nil},
		{"esc", "key.back", (*console).pop, nil},
	}
}

func (p *page) typed(*console, string) bool { return false }

func (p *page) draw(c *console, _, _ int) drawing {
	return drawing{lines: c.shell(func(w, h int) ([]string, int) { return p.pane(c, w, h), 0 }, c.hints(p.keys(c), c.w))}
}

func (p *page) pane(c *console, w, h int) []string {
	d := &p.drawn
	if d.lines == nil || d.w != w || d.entry != c.meeting.Len() {
		d.lines, d.w, d.entry = p.write(c, w), w, c.meeting.Len()
	}
	p.top = max(min(p.top, len(d.lines)-h+1), 0)
	head := " " + c.pen.Heading.Render(p.head)
	rest := len(d.lines) - p.top - (h - 1)
	if rest > 0 {
		head = c.pen.ends(w, head, c.tell("page.more", rest)+" "+c.pen.signs.Down+" ")
	}
	lines := append([]string{head}, d.lines[p.top:]...)
	return lines[:min(len(lines), h)]
}
