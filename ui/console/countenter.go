package console

import (
	"slices"
	"strconv"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/assembly/threshold"
	"stacktaker/ui/look"
)

// enter is Enter: it answers what the table asks, goes on in the row, enters it, or declares.
func (p *panel) enter(c *console) {
	n := c.state().Count
	switch {
	case !c.line.idle():
		c.flash(c.tell("moved-on"))
	case p.asksReader(c):
		p.read(c, p.asked+1)
	case p.out:
		p.putDoorRight(c)
	case p.drafted(c) && p.refusesCell(c):
	case p.drafted(c) && !p.entersRow(c):
		p.column, p.fresh = p.column+1, true
	case p.repeats(c): // what both agreed on was typed once more, and stands
		delete(p.drafts, p.part(c).place)
		p.next(c, p.part(c).place)
	case p.drafted(c) && !p.sure && (p.breaks(c) || p.few(c)):
		p.sure = true
	case p.drafted(c):
		p.enterRow(c)
	case n.Unready() == nil && p.forgets(c):
		p.toForgotten(c)
	case n.Unready() == nil && p.fewInAll(c) && !p.sure:
		p.sure = true
	case n.Unready() == nil:
		c.say("declare")
	case c.ballot() == objections:
		c.complain(c.tell("panel.nothing.objections"))
	case !p.isIn(c, p.part(c).place):
		c.complain(c.tell("panel.nothing"))
	default:
		c.refuse(n.Unready())
	}
}

// entersRow tells whether Enter enters the row: on its last cell, and on an empty one behind a figure.
func (p *panel) entersRow(c *console) bool {
	at := p.part(c).place
	if p.column == len(p.columns(c))-1 {
		return true
	}
	if c.ballot() == eachName && p.column < 3*len(c.state().Count.Choices) { // an empty one is 0, and the next name follows
		return false
	}
	return p.isEmpty(c, at, p.column) && p.column > 0 && !p.isEmpty(c, at, p.column-1)
}

// enterRow makes the draft of the row a line of the record, and goes to the next row that is missing.
func (p *panel) enterRow(c *console) {
	at, told, zeros := p.part(c).place, p.zeroed(c), p.empties(c, p.part(c).place) > 0
	warned := p.sure && p.few(c)
	c.sayAll(saying{
		lines:   []string{p.line(c)},
		refused: func(c *console, r *assembly.Refusal) { p.refused(c, at, r) },
		then: func(c *console) {
			p.fresh, p.excess, p.out, p.sure = true, nil, false, false
			delete(p.drafts, at)
			if c.state().Count == nil {
				return
			}
			if at.teller > 0 {
				p.given[at] = true
			}
			p.warned = p.warned || warned
			switch p.zeros[at] = zeros; {
			case c.differ(at):
				c.complain(c.says(assembly.TellersDiffer(at.section)))
			case zeros:
				c.flash(told)
			}
			p.next(c, at)
		},
	})
}

// next goes on after a row was entered: to the next that is missing, or to the question who reads now.
func (p *panel) next(c *console, entered place) {
	for _, row := range p.parts(c) {
		if !p.isIn(c, row.place) { // what the two differed in is counted again by who is reading, too
			p.toMissing(c)
			return
		}
	}
	if entered.teller > 0 && c.state().Count.Unready() != nil { // the other has figures to give, or both recount
		p.reader, p.asked = 0, 2-entered.teller
	}
}

// line is what the draft is when it is said.
func (p *panel) line(c *console) string {
	at := p.part(c).place
	hands, _ := p.hands(c, at)
	switch c.ballot() {
	case choices:
		return p.choicesLine(c, hands)
	case eachName:
		return p.eachLine(c, hands)
	case objections:
		return "consensus blocks " + strconv.Itoa(hands[0]) + " asides " + strconv.Itoa(hands[1])
	}
	line := "count"
	hands, papers := c.papersApart(at, hands)
	for _, n := range hands {
		line += " " + strconv.Itoa(n)
	}
	if at.section != "" {
		line += " section " + language.Quoted(at.section)
	}
	if at.teller > 0 {
		line += " teller " + strconv.Itoa(at.teller)
	}
	if c.again(at) {
		line += " again"
	}
	return line + papersSaid(papers)
}

// papers are the blank and spoilt ones that were entered in a row. Only a vote on paper has cells for them.
func (c *console) papers(at place) threshold.Papers {
	n := c.state().Count
	if b := c.ballot(); b == choices || b == eachName {
		return n.Papers
	}
	if f := figure(n, at); f != nil {
		return f.Papers
	}
	return threshold.Papers{}
}

// papersSaid are blank and spoilt papers as a line has them.
func papersSaid(p threshold.Papers) string {
	said := ""
	if p.Blank > 0 {
		said += " blank " + strconv.Itoa(p.Blank)
	}
	if p.Spoilt > 0 {
		said += " spoilt " + strconv.Itoa(p.Spoilt)
	}
	return said
}

// refusesCell refuses what was typed so far in a list of names where it is more than its voters can raise: at once, and not when the
// last name is read out.
func (p *panel) refusesCell(c *console) bool {
	row := p.part(c)
	if c.ballot() != choices {
		return false // a row is entered soon
	}
	cells, _ := p.hands(c, row.place)
	hands, papers := c.papersApart(row.place, cells)
	r := c.state().Overfull(row.section, hands, papers)
	if r == nil {
		return false
	}
	c.refuse(r)
	p.refused(c, row.place, r)
	return true
}

// breaks tells whether Enter would put another figure in the place of one on which both tellers agreed.
func (p *panel) breaks(c *console) bool {
	at := p.part(c).place
	d, drafted := p.drafts[at]
	return drafted && at.teller > 0 && c.state().Count.IsIn(at.section) && !slices.Equal(d.hands, c.entered(at))
}

// repeats tells whether what is typed is what both tellers have agreed on: that is neither another figure nor a new count.
func (p *panel) repeats(c *console) bool {
	at := p.part(c).place
	d, drafted := p.drafts[at]
	return drafted && at.teller > 0 && c.state().Count.Agreed(at.section) && slices.Equal(d.hands, c.entered(at))
}

// few tells whether Enter would make empty cells of the row 0 although less than half of those present were counted there.
func (p *panel) few(c *console) bool {
	row := p.part(c)
	hands, _ := p.hands(c, row.place)
	return c.ballot() != objections && c.ballot() != eachName && p.empties(c, row.place) > 0 && 2*sum(hands) < row.voters
}

// fewInAll tells the same of all that was entered, where it was not told before.
func (p *panel) fewInAll(c *console) bool {
	if p.warned || c.ballot() == objections || c.ballot() == eachName || p.types(c) || c.seen() != "" {
		return false
	}
	zeros, all, voters := false, 0, 0
	for _, row := range p.parts(c) {
		hands, _ := p.hands(c, row.place)
		zeros = zeros || p.zeros[row.place] || p.zeros[place{row.section, 3 - row.teller}]
		all, voters = all+sum(hands), voters+row.voters
	}
	return zeros && 2*all < voters
}

func sum(hands []int) int {
	all := 0
	for _, n := range hands {
		all += n
	}
	return all
}

// told is what Enter does where that is more than going on, "" where it is not: in at most w cells, but for the sentence before
// a verdict that is hardly meant.
func (p *panel) told(c *console, w int) string {
	switch {
	case c.state().Count == nil:
		return ""
	case p.types(c) || p.asksHanded(c):
		return p.boxTold(c)
	case p.asksReader(c) || p.out:
		return ""
	case p.goesOn:
		return c.tell("panel.half")
	case p.sure && p.breaks(c):
		return c.tell("panel.agreed")
	case p.sure && p.drafted(c) && p.hidden(c, p.part(c).place):
		return c.tell("panel.few.hidden", p.part(c).voters)
	case p.sure && p.drafted(c):
		row := p.part(c)
		hands, _ := p.hands(c, row.place)
		return c.tell("panel.few", sum(hands), row.voters)
	case p.sure:
		sums, voters, _ := p.total(c)
		return c.tell("panel.few.all", sum(sums), voters)
	case !p.drafted(c) || !p.entersRow(c):
		return ""
	}
	at := p.part(c).place
	if p.hidden(c, at) {
		return c.tell("panel.enters.hidden")
	}
	told := c.tell("panel.enters", p.counted(c, at))
	if empty := p.empties(c, at); empty > 0 {
		told = c.tell("panel.enters.empty", p.counted(c, at), empty)
	}
	if look.Width(told) > w-1 { // numbers that no room has
		return c.tell("panel.enters.hidden")
	}
	return told
}

// zeroed is what is told after a row was entered in which cells were empty.
func (p *panel) zeroed(c *console) string {
	at := p.part(c).place
	if p.hidden(c, at) {
		return c.tell("panel.zeroed.hidden")
	}
	return c.tell("panel.zeroed", p.counted(c, at), p.empties(c, at))
}
