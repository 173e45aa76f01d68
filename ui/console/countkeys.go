package console

import "slices"

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
	if n := c.state().Count; n != nil && !p.drafted(c) && n.Unready() == nil {
		enter = "key.declare"
	}
	return []binding{
		{"up", "key.add", p.add(1), nil},
		{"space", "", p.add(1), nil},
		{"down", "", p.add(-1), nil},
		{"right", "key.column", p.step(1), nil},
		{"f", "", p.choose(0), nil},
		{"a", "", p.choose(1), nil},
		{"s", "", p.choose(2), nil},
		{"backspace", "", p.erase, nil},
		{"enter", enter, p.enter, nil},
		{"o", "key.order", (*console).askOrder, nil},
		{"left", "key.together", p.step(-1), p.together},
	}
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
	})
	p.fresh = false
	return true
}

// change makes a draft of what stands in the row, with another number in the column.
func (p *panel) change(c *console, to func(int) int) {
	at := p.part(c).place
	hands, _, _ := p.hands(c, at)
	hands = slices.Clone(hands)
	hands[p.column] = max(to(hands[p.column]), 0)
	p.drafts[at] = hands
}

// add counts one hand more, or takes one off.
func (p *panel) add(by int) func(*console) {
	return func(c *console) {
		p.change(c, func(n int) int { return n + by })
		p.fresh = true
	}
}

func (p *panel) erase(c *console) {
	p.change(c, func(n int) int { return n / 10 })
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

func (p *panel) choose(column int) func(*console) {
	return func(c *console) {
		if c.ballot() == figures {
			p.column, p.fresh = column, true
		}
	}
}
