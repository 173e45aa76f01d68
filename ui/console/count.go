package console

import (
	"strconv"

	"stacktaker/assembly"
)

// panel is where hands are counted. What is being counted is a draft of this screen; Enter makes one figure of it.
type panel struct {
	at     int  // the row
	column int  // 0 for, 1 against, 2 abstain
	fresh  bool // the next digit begins a number
	drafts map[place][3]int
}

// place is where a figure belongs: a section or the whole room (""), and the teller, 0 for everybody together.
type place struct {
	section string
	teller  int
}

// part is a row of the panel.
type part struct {
	place
	voters int
}

func newPanel(c *console) *panel {
	p := &panel{fresh: true, drafts: map[place][3]int{}}
	p.toMissing(c)
	return p
}

// columns are the hands, as the language calls them.
func columns() [3]string { return [...]string{"for", "against", "abstain"} }

// asked is the hands that are called for now.
func (p *panel) asked(c *console) (hands, section string) {
	if c.state().Count == nil {
		return "", ""
	}
	return columns()[p.column], p.part(c).section
}

// parts are the rows: sections where there are any, else the room, each twice where two tellers count. Before the first
// figure sections and room both stand there, since that figure settles which.
func (p *panel) parts(c *console) []part {
	n := c.state().Count
	voters := n.Expected()
	if n.Only == "" && !n.Started() && len(n.Sections) > 0 {
		voters = append(append([]assembly.SectionVoters{}, n.Sections...), assembly.SectionVoters{Voters: n.Voters})
	}
	two := c.twoTellers()
	var rows []part
	for _, v := range voters {
		switch {
		case v.Voters == 0 && v.Name != "":
		case two && figure(n, place{v.Name, 0}) == nil:
			rows = append(rows, part{place{v.Name, 1}, v.Voters}, part{place{v.Name, 2}, v.Voters})
		default:
			rows = append(rows, part{place{v.Name, 0}, v.Voters})
		}
	}
	return rows
}

// twoTellers tells whether two tellers count, each for themselves.
func (c *console) twoTellers() bool {
	s := c.state()
	for _, f := range s.Count.Figures {
		if f.Teller > 0 {
			return true
		}
	}
	n := 0
	for _, h := range s.Roles.Holders {
		if h.Role == "teller" {
			n++
		}
	}
	return n >= 2
}

// figure is what was entered somewhere, nil for nothing.
func figure(n *assembly.Count, at place) *assembly.Figure {
	for i := range n.Figures {
		if f := &n.Figures[i]; f.Section == at.section && f.Teller == at.teller {
			return f
		}
	}
	return nil
}

func (p *panel) part(c *console) part {
	rows := p.parts(c)
	p.at = min(max(p.at, 0), len(rows)-1)
	return rows[p.at]
}

// hands is what stands in a row: the draft, else the figure entered. in tells whether there is one, draft which.
func (p *panel) hands(c *console, at place) (hands [3]int, in, draft bool) {
	if d, ok := p.drafts[at]; ok {
		return d, true, true
	}
	if f := figure(c.state().Count, at); f != nil {
		return [3]int{f.For, f.Against, f.Abstain}, true, false
	}
	return hands, false, false
}

// hidden tells whether a teller's hands are dots: until the other teller's are in, whoever counts after must not know.
func (p *panel) hidden(c *console, at place) bool {
	if at.teller == 0 {
		return false
	}
	n := c.state().Count
	return figure(n, place{at.section, 3 - at.teller}) == nil
}

// toMissing goes to the first row that has no figure.
func (p *panel) toMissing(c *console) {
	for i, row := range p.parts(c) {
		if figure(c.state().Count, row.place) == nil {
			p.at, p.column, p.fresh = i, 0, true
			return
		}
	}
}

func (p *panel) typed(c *console, text string) bool {
	if len(text) != 1 || text[0] < '0' || text[0] > '9' {
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

// step goes to the next column, and from the last one to the next row.
func (p *panel) step(by int) func(*console) {
	return func(c *console) {
		rows := len(p.parts(c))
		n := p.at*3 + p.column + by
		n = min(max(n, 0), rows*3-1)
		p.at, p.column, p.fresh = n/3, n%3, true
	}
}

func (p *panel) choose(column int) func(*console) {
	return func(*console) { p.column, p.fresh = column, true }
}

// enter makes the draft a figure; with nothing drafted and every figure in, it declares.
func (p *panel) enter(c *console) {
	at := p.part(c).place
	d, drafted := p.drafts[at]
	switch {
	case !c.line.idle():
		c.flash(c.tell("moved-on"))
	case drafted:
		line := "count"
		for _, n := range d {
			line += " " + strconv.Itoa(n)
		}
		if at.section != "" {
			line += " section " + assembly.Quoted(at.section)
		}
		if at.teller > 0 {
			line += " teller " + strconv.Itoa(at.teller)
		}
		c.sayAll(saying{lines: []string{line}, then: func(c *console) {
			delete(p.drafts, at)
			if c.state().Count != nil {
				p.toMissing(c)
			}
		}})
	case c.state().Count.Unready() == nil:
		c.say("declare")
	case figure(c.state().Count, at) == nil:
		c.complain(c.tell("panel.nothing"))
	default:
		c.refuse(c.state().Count.Unready())
	}
}

func (p *panel) keys(c *console) []binding {
	enter := "key.enter.figure"
	if n := c.state().Count; len(p.drafts) == 0 && n != nil && n.Unready() == nil {
		enter = "key.declare"
	}
	return []binding{
		{"up", "key.add", p.add(1), nil},
		{"space", "", p.add(1), nil},
		{"down", "", p.add(-1), nil},
		{"right", "key.column", p.step(1), nil},
		{"left", "", p.step(-1), nil},
		{"f", "", p.choose(0), nil},
		{"a", "", p.choose(1), nil},
		{"s", "", p.choose(2), nil},
		{"backspace", "", p.erase, nil},
		{"enter", enter, p.enter, nil},
		{"o", "key.order", (*console).askOrder, nil},
		{"u", "key.undo", func(c *console) { c.say("undo") }, func(c *console) bool { return c.sight.undo }},
		{"U", "", func(c *console) { c.say("redo") }, nil},
		{"n", "", (*console).askNote, nil},
		{"p", "", func(c *console) { c.pop(); c.toggleRoom() }, nil},
		{":", "", func(c *console) { c.push(newCommand(c, "")) }, nil},
		{"q", "", (*console).leave, nil},
		{"ctrl+c", "", (*console).leave, nil},
		{"esc", "key.back", (*console).closeAll, nil},
		{"tab", "key.more", func(c *console) { c.push(newMenu(c)) }, nil},
		{"?", "key.help", (*console).help, nil},
	}
}
