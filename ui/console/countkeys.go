package console

// keys are those of the count, and, in their place while a point of order waits, those of its ruling.
func (p *panel) keys(c *console) []binding {
	keys := p.countKeys(c)
	if c.isRuling() {
		keys = rulingKeys()
	}
	return append(keys, []binding{
		{"u", "key.undo", func(c *console) { c.say("undo") }, func(c *console) bool { return c.sight.undo }},
		{"U", "", func(c *console) { c.say("redo") }, nil},
		{"n", "", (*console).askNote, nil},
		{"p", "", func(c *console) { c.pop(); c.toggleRoom() }, nil},
		{":", "", func(c *console) { c.push(newCommand(c, "")) }, nil},
		{"q", "", (*console).leave, nil},
		{"ctrl+c", "", (*console).leave, nil},
		{"esc", "key.back", (*console).toFloor, nil},
		{"tab", "key.more", func(c *console) { c.push(newMenu(c)) }, nil},
		{"?", "key.help", (*console).help, nil},
	}...)
}

// countKeys are what counts hands.
func (p *panel) countKeys(c *console) []binding {
	enter := "key.enter.figure"
	if n := c.state().Count; n != nil && !p.drafted(c) && n.Unready() == nil && p.forgotten(c) < 0 {
		enter = "key.declare"
	}
	keys := []binding{
		{"up", "key.add", p.add(1), nil},
		{"space", "", p.add(1), nil},
		{"down", "", p.add(-1), nil},
		{"right", "key.column", p.step(1), nil},
		{"f", "", p.choose(0), nil},
		{"a", "", p.choose(1), nil},
		{"s", "", p.choose(2), nil},
		{"backspace", "", p.erase, nil},
		{"enter", enter, p.enter, nil},
	}
	if p.several(c) {
		says := "key.row"
		if c.ballot() == choices {
			says = "" // arrows go from row to row
		}
		keys = append(keys, binding{"pgup", says, p.row(-1), nil}, binding{"pgdown", "", p.row(1), nil}, binding{"shift+tab", "", p.row(-1), nil})
	}
	return append(keys,
		binding{"o", "key.order", (*console).askOrder, nil},
		binding{"left", "key.together", p.step(-1), p.together},
	)
}

// rulingKeys answer a point of order. No hand is counted meanwhile: the draft stays as it is.
func rulingKeys() []binding {
	return []binding{
		{"left", "", (*console).rulingLeft, nil},
		{"right", "", (*console).rulingRight, nil},
		{"enter", "", (*console).declareOrRule, nil},
	}
}

func (p *panel) typed(c *console, text string) bool {
	if len(text) != 1 || text[0] < '0' || text[0] > '9' || c.state().Count == nil || c.isRuling() {
		return false
	}
	const most = 999_999
	p.change(c, func(n int) int {
		if p.fresh {
			n = 0
		}
		if n = n*10 + int(text[0]-'0'); n > most {
			return n / 10
		}
		return n
	}, false)
	p.fresh = false
	return true
}

// add counts one hand more, or takes one off.
func (p *panel) add(by int) func(*console) {
	return func(c *console) {
		p.change(c, func(n int) int { return n + by }, false)
		p.fresh = true
	}
}

func (p *panel) erase(c *console) {
	p.change(c, func(n int) int { return n / 10 }, true)
	p.fresh = false
}

// step goes to the next column, from the last one to the next row, and from the last row to the first. Back from the
// very first column it begins the last place, where all are counted together as long as that is open.
func (p *panel) step(by int) func(*console) {
	return func(c *console) {
		width, rows := len(p.columns(c)), p.parts(c)
		n := p.at*width + p.column + by
		if last := len(rows) - 1; n < 0 && last > 0 {
			n = (last - max(rows[last].teller-1, 0)) * width
		}
		n = (n + len(rows)*width) % (len(rows) * width)
		p.at, p.column, p.fresh = n/width, n%width, true
	}
}

// row goes to another row, from the first to the last and back, and stays in its column.
func (p *panel) row(by int) func(*console) {
	return func(c *console) {
		rows := len(p.parts(c))
		p.at, p.fresh = (p.at+by+rows)%rows, true
	}
}

// several tells whether there are rows to choose from.
func (p *panel) several(c *console) bool { return c.state().Count != nil && len(p.parts(c)) > 1 }

func (p *panel) choose(column int) func(*console) {
	return func(c *console) {
		if c.ballot() == figures {
			p.column, p.fresh = column, true
		}
	}
}
