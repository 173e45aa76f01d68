package console

import (
	"strings"

	"charm.land/lipgloss/v2"

	"stacktaker/ui/look"
)

func (p *panel) draw(c *console, _, _ int) drawing {
	if c.state().Count == nil {
		return drawing{lines: c.shell(c.floorPane, "")}
	}
	return drawing{lines: c.shell(func(w, h int) ([]string, int) { return p.pane(c, w, h), 0 }, c.hints(p.keys(c), c.w))}
}

// pane is the question, the columns and what is still missing.
func (p *panel) pane(c *console, w, h int) []string {
	s := c.state()
	m := s.Motions.Get(s.Count.Of)
	head := " " + c.pen.Heading.Render(c.tell("motion", m.ID))
	if m.Amendment() || m.Procedural() {
		head += " " + c.pen.signs.Dot + " " + c.title(m)
	}
	right := c.needs(m)
	if s.Count.Round > 1 {
		right = c.tell("panel.round", s.Count.Round) + " " + c.pen.signs.Dot + " " + right
	}
	lines := []string{c.pen.ends(w, head, right+" ")}
	text := c.motionText(s.Motions.Main(), w-2)
	if most := max(h/5, 1); len(text) > most {
		text = text[:most]
		text[most-1] = look.Cut(text[most-1], w-4) + c.pen.signs.Ellipsis
	}
	lines = append(lines, text...)
	foot := p.foot(c, w)
	room := h - len(lines) - len(foot)
	rows := p.parts(c)
	if len(rows) == 1 {
		lines = append(lines, look.Fit(p.large(c, rows[0], w, room), w, room)...)
	} else {
		lines = append(lines, look.Fit(p.table(c, rows, w, room), w, room)...)
	}
	return append(lines, foot...)
}

// columnStyle is the color of a column, beside its word.
func (p *panel) columnStyle(c *console, column int) lipgloss.Style {
	return [...]lipgloss.Style{c.pen.For, c.pen.Against, c.pen.Abstain}[column]
}

// large is one figure in three columns, in digits that the back row reads.
func (p *panel) large(c *console, row part, w, h int) []string {
	third := w / 3
	hands, _, _ := p.hands(c, row.place)
	var columnsDrawn [3][]string
	for i, name := range columns() {
		label := strings.ToUpper(c.tell("column." + name))
		if i == p.column {
			label = c.pen.Selected.Render(" " + c.pen.signs.Pointer + " " + label + " ")
		} else {
			label = p.columnStyle(c, i).Render(label)
		}
		lines := []string{"", look.Center(label, third), ""}
		for _, l := range c.digits(hands[i], row.voters, third-4, max(h-4, 0)) {
			lines = append(lines, look.Center(c.pen.Strong.Render(l), third))
		}
		columnsDrawn[i] = look.Fit(lines, third, h)
	}
	return look.Beside(look.Beside(columnsDrawn[0], columnsDrawn[1], third, ""), columnsDrawn[2], 2*third, "")
}

// digits is a number in large digits, as large as the most that could stand there allows, so that they keep their size.
func (c *console) digits(n, most, w, h int) []string {
	whole := look.Big(strings.Repeat("0", max(len(itoa(most)), len(itoa(n)), 2)), w, h, c.pen.utf8)
	if whole == nil {
		return []string{itoa(n)}
	}
	return look.Big(itoa(n), w, len(whole), c.pen.utf8)
}

// grid is the widths of the table's columns; a column of no width is left out.
type grid struct {
	name, voters, rest, state int
	hands                     [3]int
}

func newGrid(w int) grid {
	g := grid{hands: [3]int{5, 8, 8}, state: 14}
	switch {
	case w < 60:
		g.state = 2
	case w >= 92:
		g = grid{hands: [3]int{8, 9, 9}, voters: 8, rest: 12, state: 20}
	case w >= twoColumns:
		g = grid{hands: [3]int{8, 9, 9}, voters: 8, state: 20}
	}
	const sign, gap = 1, 2
	g.name = min(w-sign-g.voters-g.hands[0]-g.hands[1]-g.hands[2]-g.rest-gap-g.state, 34)
	return g
}

// table is a row for each section and teller.
func (p *panel) table(c *console, rows []part, w, h int) []string {
	g := newGrid(w)
	head := look.Pad("", g.name+1) + look.PadLeft(c.tell("column.voters"), g.voters)
	for i, n := range columns() {
		head += p.columnStyle(c, i).Render(look.PadLeft(c.tell("column."+n), g.hands[i]))
	}
	lines := []string{"", head + look.PadLeft(c.tell("column.rest"), g.rest)}
	if h < len(rows)+2 {
		lines = lines[1:]
	}
	at := list{at: p.at}
	from, to := at.window(len(rows), h-len(lines))
	for i := from; i < to; i++ {
		lines = append(lines, p.tableRow(c, g, rows[i], i == p.at))
	}
	return lines
}

func (p *panel) tableRow(c *console, g grid, row part, chosen bool) string {
	hands, in, draft := p.hands(c, row.place)
	hidden := p.hidden(c, row.place)
	sign := " "
	if chosen {
		sign = c.pen.signs.Pointer
	}
	line := sign + look.Pad(p.label(c, row.place, g.name), g.name) + look.PadLeft(itoa(row.voters), g.voters)
	for i, n := range hands {
		told := itoa(n)
		switch {
		case !in:
			told = c.pen.signs.Dot
		case hidden:
			told = strings.Repeat(c.pen.signs.Hidden, 2)
		}
		switch {
		case chosen && i == p.column:
			told = c.pen.Selected.Render("[" + look.PadLeft(told, 2) + "]")
		case draft:
			told = c.pen.Amber.Render(told)
		}
		line += look.PadLeft(told, g.hands[i])
	}
	rest := ""
	if in && !hidden {
		rest = itoa(row.voters - hands[0] - hands[1] - hands[2])
	}
	return line + look.PadLeft(rest, g.rest) + "  " + look.Cut(p.standing(c, row, draft), g.state)
}

// label is what a row is called in w cells: the section gives way to the teller.
func (p *panel) label(c *console, at place, w int) string {
	label := look.Clean(at.section)
	if at.section == "" {
		label = c.tell("panel.room")
	}
	if at.teller == 0 {
		return label
	}
	teller := " " + c.tell("panel.teller", at.teller)
	return look.Cut(label, max(w-look.Width(teller), 1)) + teller
}

// standing is how far a row is.
func (p *panel) standing(c *console, row part, draft bool) string {
	n := c.state().Count
	if draft {
		return c.pen.Amber.Render(c.tell("panel.draft"))
	}
	if row.teller == 0 {
		if figure(n, row.place) != nil {
			return c.pen.Good.Render(c.pen.signs.Check)
		}
		return ""
	}
	own, other := figure(n, row.place), figure(n, place{row.section, 3 - row.teller})
	switch {
	case own == nil:
		return ""
	case other == nil:
		if newGrid(c.w).voters == 0 {
			return c.tell("panel.waits.short", 3-row.teller)
		}
		return c.tell("panel.waits", 3-row.teller)
	case own.For == other.For && own.Against == other.Against && own.Abstain == other.Abstain:
		return c.pen.Good.Render(c.pen.signs.Check + " " + c.tell("panel.agree"))
	}
	return c.pen.Red.Render(c.pen.signs.Cross + " " + c.tell("panel.differ"))
}

// foot is who may vote, and what stands between the figures and the verdict.
func (p *panel) foot(c *console, w int) []string {
	n := c.state().Count
	row := p.part(c)
	at, left := row.place, " "
	if at.section != "" {
		left += look.Clean(at.section) + ": "
	}
	left += c.tell("panel.frozen", row.voters)
	told := ""
	if hands, _, draft := p.hands(c, at); draft {
		told = c.tell("panel.counting.hidden")
		if !p.hidden(c, at) {
			told = c.tell("panel.counting", hands[0]+hands[1]+hands[2])
		}
		told = c.pen.Amber.Render(told)
	} else if r := n.Unready(); r == nil {
		told = c.pen.Good.Render(c.tell("panel.ready"))
	} else if n.Started() {
		told = say(r.Phrase)
	}
	if look.Width(left)+look.Width(told)+3 > w {
		return []string{left, " " + told}
	}
	return []string{c.pen.ends(w, left, told+" ")}
}
