package console

import (
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// grid is the widths of the columns of the sections; a column of no width is left out.
type grid struct {
	name, voters, rest, state int
	hands                     []int
}

func newGrid(w int, papers bool) grid {
	g := grid{hands: []int{5, 8, 8}, state: 14}
	switch {
	case w < 60, w < 92 && papers:
		g.state = 2
	case w >= 92:
		g = grid{hands: []int{8, 9, 9}, voters: 8, rest: 12, state: 20}
	case w >= twoColumns:
		g = grid{hands: []int{8, 9, 9}, voters: 8, state: 20}
	}
	if papers {
		g.hands = append(g.hands, 7, 8)
	}
	const sign, gap = 1, 2
	g.name = w - sign - g.voters - g.rest - gap - g.state
	for _, n := range g.hands {
		g.name -= n
	}
	g.name = min(g.name, 34)
	return g
}

// table is a row for each section, and below them their sum.
func (p *panel) table(c *console, rows []part, w, h int) body {
	g := newGrid(w, c.state().Count.Ballot)
	head := look.Pad("", g.name+1) + look.PadLeft(c.tell("column.voters"), g.voters)
	for i, n := range p.columns(c) {
		head += p.columnStyle(c, i).Render(look.PadLeft(c.tell("column."+n), g.hands[i]))
	}
	lines := []string{"", head + look.PadLeft(c.tell("column.rest"), g.rest)}
	const total = 1
	room := h - total
	if p.excess != nil {
		room--
	}
	if room < len(rows)+2 {
		lines = lines[1:]
	}
	at := list{at: p.at}
	from, to := at.window(len(rows), room-len(lines))
	more := c.moreRows(from, len(rows)-to)
	b := body{}
	for i := from; i < to; i++ {
		lines = append(lines, p.tableRow(c, g, rows[i], i == p.at))
		if i == p.at {
			b.row, b.x = len(lines), 1+g.name+g.voters
		}
		if p.excess != nil && p.excess.at == rows[i].place {
			lines = append(lines, p.doorRow(c, w))
			if p.out {
				b.row = len(lines)
			}
		}
	}
	if b.x -= 2; p.out {
		b.x = 1
	} else {
		for i := range p.column + 1 {
			b.x += g.hands[i]
		}
	}
	b.lines = append(lines, c.pen.ends(w, p.totalRow(c, g), more))
	return b
}

// moreRows tells how many rows of a table are above and below what is seen of it, and where; "" where all are seen.
func (c *console) moreRows(above, below int) string {
	switch up, down := c.pen.signs.Up, c.pen.signs.Down; {
	case above > 0 && below > 0:
		return c.tell("offers.more", above+below, up+down) + " "
	case above > 0:
		return c.tell("offers.more", above, up) + " "
	case below > 0:
		return c.tell("offers.more", below, down) + " "
	}
	return ""
}

func (p *panel) tableRow(c *console, g grid, row part, chosen bool) string {
	chosen = chosen && !p.out && p.isMarked(c)
	hands, draft := p.hands(c, row.place)
	in, hidden := draft || p.isIn(c, row.place), p.hidden(c, row.place)
	sign := " "
	if chosen {
		sign = c.pen.signs.Pointer
	}
	line := sign + look.Pad(look.Cut(c.sectionName(row.section), g.name), g.name) + look.PadLeft(itoa(row.voters), g.voters)
	for i := range hands {
		line += look.PadLeft(p.cell(c, row.place, i, chosen && i == p.column), g.hands[i])
	}
	voting := ""
	if in && !hidden {
		voting = itoa(row.voters - sum(hands))
	}
	return line + look.PadLeft(voting, g.rest) + "  " + look.Cut(p.standing(c, row, draft), g.state)
}

// cell is what stands in a cell: a dot for nothing yet, and dots for what nobody may know.
func (p *panel) cell(c *console, at place, column int, chosen bool) string {
	hands, draft := p.hands(c, at)
	told := itoa(hands[column])
	switch {
	case p.isEmpty(c, at, column):
		told = c.pen.signs.Dot
	case p.hidden(c, at):
		told = strings.Repeat(c.pen.signs.Hidden, 2)
	}
	switch {
	case chosen:
		return c.pen.Selected.Render("[" + look.PadLeft(told, 2) + "]")
	case draft:
		return c.pen.Amber.Render(told)
	}
	return told
}

// totalRow is the sum of all rows, as it runs while hands are counted.
func (p *panel) totalRow(c *console, g grid) string {
	sums, voters, hidden := p.total(c)
	line := " " + look.Pad(c.tell("panel.total"), g.name) + look.PadLeft(itoa(voters), g.voters)
	for i, n := range sums {
		told := itoa(n)
		if hidden {
			told = strings.Repeat(c.pen.signs.Hidden, 2)
		}
		line += look.PadLeft(told, g.hands[i])
	}
	return c.pen.Strong.Render(line)
}

// list is the one row of a contest: a line for every choice, and below them the sum of their hands.
func (p *panel) list(c *console, row part, w, h int) body {
	const figure, gap, below = 8, 2, 1
	name := 34
	names := p.names(c)
	for _, told := range names {
		name = max(name, look.Width(told))
	}
	name = min(name, w-figure-gap-1)
	column := "column.hands"
	if c.state().Count.Ballot {
		column = "column.votes"
	}
	lines := []string{"", look.Pad("", name+1) + c.pen.For.Render(look.PadLeft(c.tell(column), figure))}
	room := h - below
	if p.excess != nil {
		room--
	}
	if room < len(names)+2 {
		lines = lines[1:]
	}
	at := list{at: p.column}
	from, to := at.window(len(names), room-len(lines))
	b := body{x: name + figure - 1}
	for i := from; i < to; i++ {
		chosen := i == p.column && !p.out && p.isMarked(c)
		sign := " "
		if chosen {
			sign = c.pen.signs.Pointer
		}
		said := look.Pad(look.Cut(names[i], name), name)
		lines = append(lines, sign+said+look.PadLeft(p.cell(c, row.place, i, chosen), figure))
		if i == p.column {
			b.row = len(lines)
		}
		if p.excess != nil && i == p.excess.column {
			lines = append(lines, p.doorRow(c, w))
			if p.out {
				b.row, b.x = len(lines), 1
			}
		}
	}
	sums, _, _ := p.total(c)
	total := c.pen.Strong.Render(" " + look.Pad(c.tell("panel.total"), name) + look.PadLeft(itoa(sum(sums)), figure))
	lines = append(lines, c.pen.ends(w, total, c.moreRows(from, len(names)-to)))
	b.lines = lines
	return b
}

// names are the choices as the list has them, and on paper those that name nothing.
func (p *panel) names(c *console) []string {
	n := c.state().Count
	var names []string
	for i, column := range p.columns(c) {
		if i < len(n.Choices) {
			names = append(names, c.choiceName(n.Contest, column))
		} else {
			names = append(names, c.tell("column."+column))
		}
	}
	return names
}

// sectionName is a section, or all of them together.
func (c *console) sectionName(section string) string {
	switch section {
	case "":
		return c.tell("panel.room")
	case assembly.NoSection:
		return c.says(words.Say("section.none"))
	}
	return look.Clean(section)
}

// standing is how far a row is.
func (p *panel) standing(c *console, row part, draft bool) string {
	if draft {
		return c.pen.Amber.Render(c.tell("panel.draft"))
	}
	if row.teller == 0 {
		switch {
		case p.asOne(c, row.place):
			return c.pen.Amber.Render(c.pen.signs.Check + " " + c.tell("panel.one"))
		case p.isIn(c, row.place):
			return c.pen.Good.Render(c.pen.signs.Check)
		}
		return ""
	}
	own, other := p.isIn(c, row.place), p.isIn(c, row.other())
	missing := row.other().teller
	if !own {
		missing = row.teller
	}
	switch {
	case c.state().Count.IsIn(row.section):
		return c.pen.Good.Render(c.pen.signs.Check + " " + c.tell("panel.agree"))
	case !own && !other && c.differ(row.place):
		return c.pen.Red.Render(c.pen.signs.Cross + " " + c.tell("panel.differ"))
	case !own && !other:
		return ""
	case newGrid(c.w, c.state().Count.Ballot).voters == 0:
		return c.tell("panel.waits.short", missing)
	}
	return c.tell("panel.waits", missing)
}
