package console

import (
	"slices"
	"strconv"

	"stacktaker/assembly"
)

// panel is where hands are counted. What is being counted is a draft of this screen; Enter makes one figure of it.
type panel struct {
	of     opened
	at     int  // the row
	column int  // of the ballot
	fresh  bool // the next digit begins a number
	drafts map[place]draft
	zeros  map[place][]bool // the columns that Enter made 0 because nothing stood in them
}

// opened tells one count from another: its motion or contest, and which round it is.
type opened struct {
	motion  string
	contest int
	round   int
	ballot  ballot
	seen    string // for which side a majority was seen, and not counted: carried or lost
}

// place is where a figure belongs: a section or the whole room (""), the teller, 0 for everybody together, and in a
// round between several the choice, from 1.
type place struct {
	section string
	teller  int
	choice  int
}

// part is a row of the panel.
type part struct {
	place
	voters int
}

// openPanel shows where hands are counted, with the draft that was left there as long as the same count is open. It
// begins where nothing stands yet, so that digits land there.
func (c *console) openPanel() {
	if c.panel == nil {
		c.panel = &panel{}
	}
	c.panel.follow(c)
	c.panel.toEmpty(c)
	c.takePanel() // from under a menu, say
	c.push(c.panel)
}

// takePanel takes the panel away from wherever it stands.
func (c *console) takePanel() {
	c.dialogs = slices.DeleteFunc(c.dialogs, func(d dialog) bool { return d == dialog(c.panel) })
}

// follow begins anew where another count is open than the one that the drafts are of: the next round of an election,
// or hands after a search for consensus.
func (p *panel) follow(c *console) {
	s := c.state()
	if s.Count == nil {
		return
	}
	of := opened{s.Count.Of, len(s.Contests), s.Count.Round, c.ballot(), c.seen()}
	if of == p.of && p.drafts != nil {
		return
	}
	*p = panel{of: of, fresh: true, drafts: map[place]draft{}, zeros: map[place][]bool{}}
	p.toMissing(c)
}

// asked is the hands that are called for now, and where.
func (p *panel) asked(c *console) Shown {
	n := c.state().Count
	if n == nil {
		return Shown{}
	}
	row := p.part(c)
	if row.choice > 0 {
		return Shown{Choice: n.Choices[row.choice-1]}
	}
	return Shown{Asked: p.columns(c)[p.column], Section: row.section}
}

// parts are the rows. Choices, where there are several; the room, where consensus is sought; sections where there are
// any, else the room, each twice where two tellers count. Before the first figure sections and room both stand there,
// since that figure settles which.
func (p *panel) parts(c *console) []part {
	n := c.state().Count
	var rows []part
	switch c.ballot() {
	case choices:
		for i := range n.Choices {
			rows = append(rows, part{place{choice: i + 1}, n.Voters})
		}
		return rows
	case objections:
		return []part{{place{}, n.Voters}}
	}
	voters := n.Expected()
	if n.Only == "" && !n.Started() && len(n.Sections) > 0 {
		voters = append(slices.Clone(n.Sections), assembly.SectionVoters{Voters: n.Voters})
	}
	two := c.ballot() == figures && c.twoTellers()
	for _, v := range voters {
		switch {
		case v.Voters == 0 && v.Name != "":
		case two && figure(n, place{section: v.Name}) == nil:
			rows = append(rows, part{place{section: v.Name, teller: 1}, v.Voters}, part{place{section: v.Name, teller: 2}, v.Voters})
		default:
			rows = append(rows, part{place{section: v.Name}, v.Voters})
		}
	}
	return rows
}

func (p *panel) part(c *console) part {
	rows := p.parts(c)
	p.at = min(max(p.at, 0), len(rows)-1)
	return rows[p.at]
}

// toMissing goes to the first row that has no figure, and there to where nothing stands. Where every figure is in and two
// tellers differ it goes to the next of theirs, since both recount: digits must not hit a figure that is right.
func (p *panel) toMissing(c *console) {
	rows := p.parts(c)
	at := slices.IndexFunc(rows, func(row part) bool { return c.entered(row.place) == nil })
	for i := 1; at < 0 && i <= len(rows); i++ {
		if next := (p.at + i) % len(rows); c.differ(rows[next].place) {
			at = next
		}
	}
	if at >= 0 {
		p.at = at
	}
	p.toEmptyColumn(c)
}

// toEmpty goes to the first column in which nothing stands, of the row where one was unless its figure is in.
func (p *panel) toEmpty(c *console) {
	if !p.drafted(c) && c.entered(p.part(c).place) != nil {
		p.toMissing(c)
		return
	}
	p.toEmptyColumn(c)
}

func (p *panel) toEmptyColumn(c *console) {
	p.column, p.fresh = 0, true
	at := p.part(c).place
	for i := range p.columns(c) {
		if p.isEmpty(c, at, i) {
			p.column = i
			return
		}
	}
}

// enter makes the draft a figure; with nothing drafted and every figure in, it declares.
func (p *panel) enter(c *console) {
	n := c.state().Count
	switch {
	case !c.line.idle():
		c.flash(c.tell("moved-on"))
	case p.drafted(c):
		line, at, zeros := p.line(c), p.part(c).place, p.madeZero(c)
		c.sayAll(saying{lines: []string{line}, then: func(c *console) {
			p.fresh = true
			if delete(p.drafts, at); at.choice > 0 {
				clear(p.drafts)
			}
			if c.state().Count == nil {
				return
			}
			p.zeros[at] = zeros
			if p.toMissing(c); p.part(c).place == at { // nothing is missing
				p.column = max(slices.Index(zeros, true), 0)
			}
		}})
	case n.Unready() == nil && p.forgotten(c) >= 0:
		p.at, p.column, p.fresh = p.forgotten(c), 0, true
		c.complain(c.tell("panel.forgotten"))
	case n.Unready() == nil:
		c.say("declare")
	case c.ballot() == objections:
		c.complain(c.tell("panel.nothing.objections"))
	case c.entered(p.part(c).place) == nil:
		c.complain(c.tell("panel.nothing"))
	default:
		c.refuse(n.Unready())
	}
}

// line is what the draft is when it is said.
func (p *panel) line(c *console) string {
	at := p.part(c).place
	switch hands, _ := p.hands(c, at); c.ballot() {
	case choices:
		return p.choicesLine(c)
	case objections:
		return "consensus blocks " + strconv.Itoa(hands[0]) + " asides " + strconv.Itoa(hands[1])
	default:
		line := "count"
		for _, n := range hands {
			line += " " + strconv.Itoa(n)
		}
		if at.section != "" {
			line += " section " + assembly.Quoted(at.section)
		}
		if at.teller > 0 {
			line += " teller " + strconv.Itoa(at.teller)
		}
		return line
	}
}
