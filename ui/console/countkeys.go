package console

import (
	"maps"
	"slices"
	"strings"

	"stacktaker/assembly"
)

// keys are those of the table, and, in their place while a point of order waits, those of its ruling.
func (p *panel) keys(c *console) []binding {
	keys := p.countKeys(c)
	if c.isRuling() {
		keys = append(rulingKeys(), p.fingers("")...)
	}
	keys = append(keys, []binding{
		{"u", "key.undo", p.undo, may("undo")},
		{"U", "", p.redo, nil},
		{"n", "", (*console).askNote, nil},
		{"p", "", (*console).roomFromCount, nil},
		{":", "", func(c *console) { c.push(newCommand(c, "")) }, nil},
		{"q", "", (*console).leave, nil},
		{"ctrl+c", "", (*console).leave, nil},
		{"esc", "key.back", (*console).toFloor, nil},
		{"tab", "key.more", func(c *console) { c.push(newMenu(c)) }, nil},
		{"?", "key.help", (*console).help, nil},
	}...)
	keys = append(keys, eveningKeys(keys)...)
	for i, b := range keys {
		if b.key != "enter" { // anything else takes back that one is sure
			keys[i].do = func(c *console) {
				p.sure, p.goesOn = false, false
				b.do(c)
				p.halfTyped(c)
			}
		}
	}
	return keys
}

// eveningKeys are those of the evening that are not among the others: what is not in order while hands are counted is refused with
// the reason.
func eveningKeys(others []binding) []binding {
	var keys []binding
	for _, b := range floorKeys() {
		switch {
		case len(b.key) > 1 || slices.ContainsFunc(others, func(o binding) bool { return o.key == b.key }):
		case b.key == "c": // which leads here
			keys = append(keys, binding{b.key, "", func(c *console) { c.mayAsk("put") }, nil})
		default:
			keys = append(keys, binding{b.key, "", b.do, nil})
		}
	}
	return keys
}

// fingers are the keys that count hands beside digits.
func (p *panel) fingers(says string) []binding {
	return []binding{
		{"space", says, p.add(1), nil},
		{"+", "", p.add(1), nil},
		{"-", "", p.add(-1), nil},
		{"backspace", "", p.erase, nil},
	}
}

// undo takes back what the last key did.
func (p *panel) undo(c *console) { c.sayAll(saying{lines: c.undoing()}) }

// redo brings back what was taken back last, and goes on where it was.
func (p *panel) redo(c *console) {
	was := p.in(c)
	c.sayAll(saying{lines: c.redoing(), then: func(c *console) {
		if c.state().Count != nil && !maps.Equal(was, p.in(c)) {
			p.toEmpty(c)
			p.asked = p.readsNext(c)
		}
	}})
}

// takenBack goes to the first cell of the row whose figure an entry was that is taken back, also where that happened away from the table.
// Where it was that of the teller who is not reading, it is asked again who reads. Where it was no figure the cursor stays: one may be half
// typed.
func (p *panel) takenBack(c *console, e assembly.Entry) {
	if c.state().Count == nil {
		return
	}
	for _, fact := range e.Facts {
		of := place{}
		switch fact := fact.(type) {
		case *assembly.FigureEntered:
			of = place{fact.Section, fact.Teller}
		case *assembly.HandsEntered, *assembly.ObjectionsCounted:
		default:
			continue
		}
		back := slices.IndexFunc(p.parts(c), func(row part) bool { return row.section == of.section })
		if back < 0 {
			return
		}
		if of.teller > 0 && of.teller != p.reader {
			p.reader = 0
		}
		p.at, p.column, p.fresh, p.out = back, 0, true, false
		p.asked = p.readsNext(c)
		return
	}
}

// in are the rows and whether their figures are in.
func (p *panel) in(c *console) map[place]bool {
	if c.state().Count == nil {
		return nil
	}
	in := map[place]bool{}
	for _, row := range p.parts(c) {
		in[row.place] = p.isIn(c, row.place)
	}
	return in
}

// countKeys are what counts hands, the most needed first.
func (p *panel) countKeys(c *console) []binding {
	enter := binding{"enter", p.enterSays(c), p.enter, nil}
	moves := []binding{
		{p.arrows(c), "key.arrows", func(*console) {}, nil},
		{"up", "", p.upDown(-1), nil},
		{"down", "", p.upDown(1), nil},
		{"pgup", "", p.upDown(-10), nil},
		{"pgdown", "", p.upDown(10), nil},
	}
	if p.types(c) || p.asksHanded(c) {
		return p.boxKeys(c)
	}
	if p.asksReader(c) {
		return append(append(append([]binding{enter}, moves...), p.fingers("")...), binding{"o", "key.order", (*console).askOrder, nil})
	}
	fingers := p.fingers("key.add")
	keys := append([]binding{fingers[0], enter}, moves...)
	keys = append(keys, fingers[1:]...)
	keys = append(keys, []binding{
		{"left", "", p.step(-1), nil},
		{"right", "", p.step(1), nil},
		{"home", "", p.end(0), nil},
		{"end", "", p.end(1 << 20), nil},
	}...)
	if p.mayType(c) {
		keys = append(keys, binding{"b", "key.paper.batches", p.toBatches, nil})
	}
	if c.mayBeWhole() {
		says := "key.together"
		if p.whole {
			says = "key.sections"
		}
		keys = append(keys, binding{"t", says, p.toggleWhole, nil})
	} else if n := c.state().Count; n != nil && n.Only == "" && len(n.Sections) > 0 && c.ballot() == figures {
		keys = append(keys, binding{"t", "", func(c *console) { c.complain(c.tell("panel.together.late")) }, nil})
	}
	if p.twoRead(c) {
		keys = append(keys, binding{"r", "key.reader", p.askReader, nil})
	}
	return append(keys, binding{"o", "key.order", (*console).askOrder, nil})
}

// enterSays is what Enter does now.
func (p *panel) enterSays(c *console) string {
	n := c.state().Count
	switch {
	case n == nil:
		return ""
	case p.asksReader(c):
		return "key.ok"
	case p.out:
		return "key.door"
	case p.drafted(c) && !p.entersRow(c):
		return "key.next"
	case p.drafted(c):
		return "key.enter.figure"
	case n.Unready() == nil && !p.forgets(c):
		return "key.declare"
	}
	return ""
}

// arrows are the arrow keys that move here, as they are told.
func (p *panel) arrows(c *console) string {
	keys := []string{"left", "right"}
	switch {
	case c.state().Count == nil:
	case p.asksReader(c), c.ballot() == choices:
		keys = []string{"up", "down"}
	case c.ballot() == eachName:
		keys = []string{"up", "down", "left", "right"}
	case len(p.parts(c)) > 1 || p.excess != nil:
		keys = []string{"up", "down", "left", "right"}
	}
	apart := ""
	if !c.pen.utf8 {
		apart = " "
	}
	for i, key := range keys {
		keys[i] = c.keyName(key)
	}
	return strings.Join(keys, apart)
}

// rulingKeys answer a point of order. No hand is counted meanwhile: the draft stays as it is.
func rulingKeys() []binding {
	return []binding{
		{"left", "", (*console).rulingLeft, nil},
		{"right", "", (*console).rulingRight, nil},
		{"enter", "", (*console).declareOrRule, nil},
	}
}

// takes tells whether the marked cell takes hands now, and says why where it does not.
func (p *panel) takes(c *console) bool {
	switch {
	case c.state().Count == nil:
		return false
	case p.types(c): // what a key of the table would count
		return false
	case c.state().Count.RollCall:
		c.refuse(c.state().Count.ByNameOnly())
		return false
	case c.isRuling():
		c.flash(c.tell("ruling.choose", c.pen.signs.Left, c.pen.signs.Right))
		return false
	case p.asksReader(c):
		c.complain(c.tell("panel.who.first"))
		return false
	case p.out:
		c.complain(c.tell("panel.out", c.pen.signs.Up))
		return false
	case p.reader == 0 && p.twoRead(c) && p.part(c).teller > 0: // all is in, and one figure is to be counted anew
		p.anew, p.asked = true, 0
		c.complain(c.tell("panel.who.first"))
		return false
	}
	return true
}

func (p *panel) typed(c *console, text string) bool {
	if c.state().Count != nil && !c.isRuling() && (p.types(c) || p.asksHanded(c)) {
		return p.boxTyped(c, text)
	}
	if len(text) != 1 || text[0] < '0' || text[0] > '9' {
		return false
	}
	if !p.takes(c) {
		return true
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
	p.fresh, p.sure, p.goesOn = false, false, false
	return true
}

// add counts one hand more, or takes one off where there are any.
func (p *panel) add(by int) func(*console) {
	return func(c *console) {
		if !p.takes(c) || by < 0 && p.isEmpty(c, p.part(c).place, p.column) {
			return
		}
		p.change(c, func(n int) int { return n + by }, false)
		if p.fresh = true; by > 0 && p.hidden(c, p.part(c).place) && c.message.text == "" {
			c.flash(c.tell("panel.hidden.one"))
		}
	}
}

func (p *panel) erase(c *console) {
	if p.takes(c) {
		p.change(c, func(n int) int { return n / 10 }, true)
		p.fresh = false
	}
}

// step goes to the next cell, from the last of a row to the next row, and from the last row to the first.
func (p *panel) step(by int) func(*console) {
	return func(c *console) {
		width, rows := len(p.columns(c)), len(p.parts(c))
		n := (p.at*width + p.column + by + rows*width) % (rows * width)
		p.at, p.column, p.fresh, p.out = n/width, n%width, true, false
	}
}

// end goes to the first or the last cell of the row.
func (p *panel) end(column int) func(*console) {
	return func(c *console) {
		p.column, p.fresh, p.out = min(column, len(p.columns(c))-1), true, false
	}
}

// upDown goes to another row in the same column, in a list to another cell of it, and below what is too many to the row that
// puts the door right.
func (p *panel) upDown(by int) func(*console) {
	return func(c *console) {
		p.fresh = true
		last := len(p.parts(c)) - 1
		switch {
		case p.asksReader(c):
			p.asked = min(max(p.asked+by, 0), 1)
		case p.out && by < 0: // back to the figure
			p.out = false
		case p.excess != nil && by > 0 && p.part(c).place == p.excess.at && (c.ballot() != choices || p.column == p.excess.column) && !p.out:
			p.out = true
		case c.ballot() == eachName:
			p.column, p.out = c.nameBeside(p.column, by), false
		case c.ballot() == choices:
			p.column, p.out = min(max(p.column+by, 0), len(p.columns(c))-1), false
		default:
			p.at, p.out = min(max(p.at+by, 0), last), false
		}
	}
}

// toggleWhole counts all together instead of by sections, and back. What was typed stays where it is.
func (p *panel) toggleWhole(c *console) {
	p.whole, p.at, p.excess, p.out = !p.whole, 0, nil, false
	p.toEmptyCell(c)
}

// ofPanel is what the table of figures has keys for, while a count is open.
func (m *moments) ofPanel() {
	p := m.c.panel
	if p == nil || m.c.state().Count == nil {
		return
	}
	open := func(do func(*console)) func(*console) {
		return func(c *console) {
			c.openPanel()
			do(c)
		}
	}
	if m.c.mayBeWhole() {
		says := "together"
		if p.whole {
			says = "sections"
		}
		m.add(says, open(p.toggleWhole))
	}
	if p.twoRead(m.c) && p.reader > 0 {
		m.add("reader", open(p.askReader))
	}
}
