package console

import (
	"slices"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
)

// The tables of figures. Hands in all, by section and by two tellers, an election, a competition, blocks and stand-asides:
// one table, and the same fingers in each.
//
// Arrows move over the cells and change nothing. Digits type into the marked cell; space or + adds a hand, - takes one off,
// Backspace takes a digit back. A row is what one line of the record enters: a section, or the whole list of an election.
// Enter on a figure goes to the next cell of its row; on the last cell, or on an empty one behind a figure, it enters the row
// and goes to the next that is missing. Cells of that row in which nothing stands become 0, which is told before and after.
// Where nothing was typed Enter does nothing, and where every row is in it declares. Nothing is ever made 0 in another row.

// panel is a table of figures. What is being counted is a draft of this screen until Enter enters its row.
type panel struct {
	of     opened
	at     int  // the row
	column int  // the cell in it
	fresh  bool // the next digit begins a number
	drafts map[place]draft
	zeros  map[place]bool // the rows in which Enter made empty cells 0
	given  map[place]bool // the rows that who is reading has given

	sure   bool // it was told that few were counted: the next Enter does it all the same
	warned bool // it was told, and done

	goesOn bool // a figure that nobody sees was half typed when the table was left, and the next digit goes on with it
	whole  bool // all together, although there are sections

	inBatches bool          // papers are typed, and not their sums
	heaps     map[int]*heap // by teller, 0 for both together
	lot       int           // by which the names on the papers stand in their order; 0: as they were nominated
	lotSaid   string        // as it is typed
	lotShown  bool          // the first names in that order are shown, and asked whether it is so
	lotAsked  bool
	handed    string  // how many papers were given out, as it is typed
	handedOut bool    // it was asked
	reader    int     // the teller who is reading, 1 or 2; 0: it is asked
	anew      bool    // asked since a figure is to be put in the place of one on which both agreed
	asked     int     // the row of that question, from 0
	half      half    // where something was typed when that was asked
	excess    *excess // more hands than the door counted; nil: not so
	out       bool    // ▸ stands on the row that puts the door right
}

// opened tells one count from another: its motion or contest, and which round it is.
type opened struct {
	motion  string
	contest int
	round   int
	ballot  ballot
	seen    string // for which side a majority was seen, and not counted: carried or lost
}

// place is where a row belongs: a section or the whole room (""), and the teller, 0 for everybody together.
type place struct {
	section string
	teller  int
}

// half is a cell in which a number may be half typed.
type half struct {
	place
	column int
	fresh  bool
}

// part is a row of the table.
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

// counts tells whether the table of figures stands open, with whatever is over it.
func (c *console) counts() bool {
	return slices.ContainsFunc(c.dialogs, func(d dialog) bool { return d == dialog(c.panel) })
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
	*p = panel{of: of, fresh: true, drafts: map[place]draft{}, zeros: map[place]bool{}, given: map[place]bool{}}
	p.inBatches = len(s.Count.Batches) > 0
	if p.asked = p.readsNext(c); p.inBatches {
		p.asked = c.typistNext()
	}
	p.toMissing(c)
}

// shown is whose hands the room is asked for: nobody's before the first hand or figure, and nobody's while no cell is being counted.
func (p *panel) shown(c *console) Shown {
	n := c.state().Count
	if n == nil || p.drafts == nil || len(p.drafts) == 0 && !n.Started() || !c.isCalling() || !p.isCounting(c) {
		return Shown{}
	}
	row := p.part(c)
	switch {
	case n.Ballot:
		return Shown{Section: row.section}
	case c.ballot() == choices:
		return Shown{Choice: n.Choices[p.column]}
	}
	return Shown{Asked: p.columns(c)[p.column], Section: row.section}
}

// isCalling tells whether the desk is at the table of figures, under whatever is open over it, and nothing interrupts the count: no
// point of order is taken, asked for or on its way into the record, and nobody has the floor but who is held until the verdict.
func (c *console) isCalling() bool {
	interrupts := func(d dialog) bool {
		p, is := d.(*prompt)
		return is && p.name == "order"
	}
	atTable := c.counts() || c.room && c.fromCount
	sp := c.state().Floor.Speaker
	onItsWay := func(s saying) bool { // whoever is called while hands are counted interrupts
		return slices.ContainsFunc(s.lines, func(line string) bool { return language.Verb(line) == "call" })
	}
	return atTable && (sp == nil || sp.Held()) && !slices.ContainsFunc(c.dialogs, interrupts) && !slices.ContainsFunc(c.line.waiting, onItsWay)
}

// parts are the rows: the sections where they are counted, else the room; with two tellers those of who is reading.
func (p *panel) parts(c *console) []part {
	n := c.state().Count
	if c.ballot() != figures {
		return []part{{place{}, n.Voters}}
	}
	voters := n.Expected()
	if c.mayBeWhole() && !p.whole {
		voters = n.Sections
	}
	two := c.twoTellers()
	var rows []part
	for _, v := range voters {
		if v.Voters == 0 && v.Name != "" && n.Only == "" { // but where nothing else is counted again
			continue
		}
		row := part{place{section: v.Name}, v.Voters}
		if two && figure(n, row.place) == nil {
			row.teller = max(p.reader, 1)
		}
		rows = append(rows, row)
	}
	return rows
}

// mayBeWhole tells whether it is still open if sections are counted or all together: the first figure settles it.
func (c *console) mayBeWhole() bool {
	n := c.state().Count
	return n != nil && c.ballot() == figures && n.Only == "" && !n.Started() &&
		slices.ContainsFunc(n.Sections, func(v assembly.SectionVoters) bool { return v.Voters > 0 })
}

// part is the row that is marked.
func (p *panel) part(c *console) part {
	rows := p.parts(c)
	p.at = min(max(p.at, 0), len(rows)-1)
	p.column = min(max(p.column, 0), len(p.columns(c))-1)
	return rows[p.at]
}

// isCounting tells whether the marked cell is one whose hands are counted: of a row that is open, while somebody reads. A figure that is
// in and put right asks for nobody's hands.
func (p *panel) isCounting(c *console) bool {
	if p.asksReader(c) || p.out || c.seen() != "" && !p.drafted(c) {
		return false
	}
	return !p.isIn(c, p.part(c).place)
}

// isIn tells whether a row has its figures.
func (p *panel) isIn(c *console, at place) bool {
	return c.entered(at) != nil
}

// toMissing goes to the next row that has no figure, after the one where one was, and there to where nothing stands. What who is
// reading has given, and the two differed in, comes last: both count it again.
func (p *panel) toMissing(c *console) {
	rows := p.parts(c)
	missing, from := func(row part) bool { return p.awaits(c, row.place) }, p.at
	if !slices.ContainsFunc(rows, missing) {
		missing, from = func(row part) bool { return !p.isIn(c, row.place) }, p.at+1
	}
	for i := range rows {
		if next := (from + i) % len(rows); missing(rows[next]) {
			p.at = next
			break
		}
	}
	p.toEmptyCell(c)
}

// awaits tells whether a row has no figure, and who is reading has not given it.
func (p *panel) awaits(c *console, at place) bool { return !p.isIn(c, at) && !p.given[at] }

// toForgotten goes to a row in which a figure was typed and not entered, or asks for the teller who typed it, and says so.
func (p *panel) toForgotten(c *console) {
	told := "panel.forgotten"
	if n := p.forgotten(c); n >= 0 {
		p.at = n
		p.toEmptyCell(c)
	} else if teller := p.leftBy(c); teller > 0 {
		p.asks(c, teller-1)
		told = "panel.forgotten.elsewhere"
	}
	c.complain(c.tell(told))
}

// toEmpty goes to the first cell in which nothing stands, of the row where one was unless its figure is in. In a cell in which something
// was typed it stays: the number may be half typed.
func (p *panel) toEmpty(c *console) {
	p.out, p.sure = false, false
	switch {
	case p.drafted(c) && !p.isEmpty(c, p.part(c).place, p.column):
	case p.isIn(c, p.part(c).place):
		p.toMissing(c)
	default:
		p.toEmptyCell(c)
	}
}

func (p *panel) toEmptyCell(c *console) {
	p.column, p.fresh = 0, true
	at := p.part(c).place
	for i := range p.columns(c) {
		if p.isEmpty(c, at, i) {
			p.column = i
			return
		}
	}
}
