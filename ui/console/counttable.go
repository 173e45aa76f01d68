package console

import (
	"strings"

	"stacktaker/ui/look"
)

// grid is the widths of the table's columns; a column of no width is left out.
type grid struct {
	name, voters, rest, state int
	hands                     []int
}

func (p *panel) newGrid(c *console, w int) grid {
	g := grid{hands: []int{5, 8, 8}, state: 14}
	switch {
	case w < 60:
		g.state = 2
	case w >= 92:
		g = grid{hands: []int{8, 9, 9}, voters: 8, rest: 12, state: 20}
	case w >= twoColumns:
		g = grid{hands: []int{8, 9, 9}, voters: 8, state: 20}
	}
	if c.ballot() == choices {
		g.hands, g.voters, g.rest = []int{8}, 0, 0
	}
	const sign, gap = 1, 2
	g.name = w - sign - g.voters - g.rest - gap - g.state
	for _, n := range g.hands {
		g.name -= n
	}
	if c.ballot() != choices {
		g.name = min(g.name, 34)
	}
	return g
}

// table is a row for each section and teller, or for each choice.
func (p *panel) table(c *console, rows []part, w, h int) body {
	g := p.newGrid(c, w)
	corner := ""
	if len(rows) > 1 && w < twoColumns && c.ballot() != choices { // the line of moves has no room for it
		corner = " " + c.pen.Key.Render(c.keyName("pgup")) + " " + c.tell("key.row")
	}
	head := look.Pad(corner, g.name+1) + look.PadLeft(c.tell("column.voters"), g.voters)
	for i, n := range p.columns(c) {
		head += p.columnStyle(c, i).Render(look.PadLeft(c.tell("column."+n), g.hands[i]))
	}
	lines := []string{"", head + look.PadLeft(c.tell("column.rest"), g.rest)}
	if h < len(rows)+2 {
		lines = lines[1:]
	}
	at := list{at: p.at}
	from, to := at.window(len(rows), h-len(lines))
	row, x := len(lines)+1+p.at-from, 1+g.name+g.voters
	for i := range p.column + 1 {
		x += g.hands[i]
	}
	for i := from; i < to; i++ {
		lines = append(lines, p.tableRow(c, g, rows[i], i == p.at))
	}
	return body{lines: lines, row: row, x: x - 2} // on the last figure
}

func (p *panel) tableRow(c *console, g grid, row part, chosen bool) string {
	hands, draft := p.hands(c, row.place)
	in, hidden := draft || c.entered(row.place) != nil, p.hidden(c, row.place)
	sign := " "
	if chosen {
		sign = c.pen.signs.Pointer
	}
	line := sign + look.Pad(p.label(c, row.place, g.name), g.name) + look.PadLeft(itoa(row.voters), g.voters)
	rest := row.voters
	for i, n := range hands {
		rest -= n
		told := itoa(n)
		switch {
		case hidden && in:
			told = strings.Repeat(c.pen.signs.Hidden, 2)
		case p.isEmpty(c, row.place, i):
			told = c.pen.signs.Dot
		}
		switch {
		case chosen && i == p.column:
			told = c.pen.Selected.Render("[" + look.PadLeft(told, 2) + "]")
		case draft:
			told = c.pen.Amber.Render(told)
		}
		line += look.PadLeft(told, g.hands[i])
	}
	voting := ""
	if in && !hidden {
		voting = itoa(rest)
	}
	return line + look.PadLeft(voting, g.rest) + "  " + look.Cut(p.standing(c, row, draft), g.state)
}

// label is what a row is called in w cells: the section gives way to the teller. Where that would not do for one of the
// rows, all are without the word for a teller who has a name.
func (p *panel) label(c *console, at place, w int) string {
	if at.choice > 0 {
		n := c.state().Count
		return c.choiceName(n.Contest, n.Choices[at.choice-1])
	}
	if at.teller == 0 {
		return c.sectionName(at.section)
	}
	teller := c.tellerLabel
	for _, row := range p.parts(c) {
		if row.teller > 0 && look.Width(c.sectionName(row.section)+c.tellerLabel(row.place)) > w {
			teller = c.tellerShort
		}
	}
	told := look.Cut(teller(at), w*2/3)
	return look.Cut(c.sectionName(at.section), max(w-look.Width(told), 1)) + told
}

// sectionName is a section, or all of them together.
func (c *console) sectionName(section string) string {
	if section == "" {
		return c.tell("panel.room")
	}
	return look.Clean(section)
}

// differ tells whether both tellers of a place entered their figures and these are not the same.
func (c *console) differ(at place) bool {
	n := c.state().Count
	if at.teller == 0 {
		return false
	}
	own, other := figure(n, at), figure(n, place{section: at.section, teller: 3 - at.teller})
	return own != nil && other != nil && (own.For != other.For || own.Against != other.Against || own.Abstain != other.Abstain)
}

// standing is how far a row is.
func (p *panel) standing(c *console, row part, draft bool) string {
	n := c.state().Count
	if draft {
		return c.pen.Amber.Render(c.tell("panel.draft"))
	}
	if row.teller == 0 {
		switch {
		case p.asOne(c, row.place):
			return c.pen.Amber.Render(c.pen.signs.Check + " " + c.tell("panel.one"))
		case c.entered(row.place) != nil:
			return c.pen.Good.Render(c.pen.signs.Check)
		}
		return ""
	}
	own, other := figure(n, row.place), figure(n, place{section: row.section, teller: 3 - row.teller})
	switch {
	case own == nil:
		return ""
	case other == nil && p.newGrid(c, c.w).voters == 0:
		return c.tell("panel.waits.short", 3-row.teller)
	case other == nil:
		return c.tell("panel.waits", 3-row.teller)
	case !c.differ(row.place):
		return c.pen.Good.Render(c.pen.signs.Check + " " + c.tell("panel.agree"))
	}
	return c.pen.Red.Render(c.pen.signs.Cross + " " + c.tell("panel.differ"))
}
