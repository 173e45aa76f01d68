package console

import (
	"slices"
	"strings"

	"charm.land/lipgloss/v2"

	"stacktaker/ui/look"
)

func (p *panel) draw(c *console, _, _ int) drawing {
	if c.state().Count == nil {
		return c.shell(c.floorPane, "")
	}
	keys := c.hints(p.keys(c), c.w)
	if c.isRuling() {
		keys = c.rulingLine(c.w)
	}
	return c.onRuling(c.shell(func(w, h int) body { return p.pane(c, w, h) }, keys))
}

// pane is the question, the columns and what is still missing.
func (p *panel) pane(c *console, w, h int) body {
	lines := p.question(c, w, h)
	var b body
	foot := p.foot(c, w)
	room := h - len(lines) - len(foot)
	rows := p.parts(c)
	if len(rows) == 1 && c.ballot() != choices {
		b = p.large(c, rows[0], w, room)
	} else {
		b = p.table(c, rows, w, room)
	}
	b.row += len(lines)
	b.lines = append(append(lines, look.Fit(b.lines, w, room)...), foot...)
	return b
}

// question is what is counted: the motion and its words, or the contest and what its last round was.
func (p *panel) question(c *console, w, h int) []string {
	s := c.state()
	head, needs := "", ""
	var text []string
	if k := s.Count.Contest; k != nil {
		head = " " + c.contestHeading(k)
		switch {
		case c.ballot() == figures:
			text = c.wrapped(c.tell("contest.single", c.choiceName(k, s.Count.Choices[0])), w, 1)
		case len(k.Rounds) > 0:
			text = c.wrapped(c.contestRound(k, len(k.Rounds)-1), w, 1)
		}
	} else {
		m := s.Motions.Get(s.Count.Of)
		head, needs = " "+c.pen.Heading.Render(c.tell("motion", m.ID)), c.needs(m)
		if m.Amendment() || m.Procedural() {
			head += " " + c.pen.signs.Dot + " " + c.title(m)
		}
		text = slices.Clone(c.motionText(s.Motions.Main(), w-2))
	}
	if s.Count.Round > 1 {
		needs = strings.Trim(c.tell("panel.round", s.Count.Round)+" "+c.pen.signs.Dot+" "+needs, " "+c.pen.signs.Dot)
	}
	if most := max(h/5, 1); len(text) > most {
		text = text[:most]
		text[most-1] = look.Cut(text[most-1], w-4) + c.pen.signs.Ellipsis
	}
	return append([]string{c.pen.ends(w, head, needs+" ")}, text...)
}

// columnStyle is the color of a column, beside its word.
func (p *panel) columnStyle(c *console, column int) lipgloss.Style {
	if c.ballot() == objections {
		column++
	}
	return [...]lipgloss.Style{c.pen.For, c.pen.Against, c.pen.Abstain}[column]
}

// large is one figure in its columns, in digits that the back row reads.
func (p *panel) large(c *console, row part, w, h int) body {
	names := p.columns(c)
	each := w / len(names)
	hands, _, _ := p.hands(c, row.place)
	var all []string
	x := 0
	for i, name := range names {
		label := strings.ToUpper(c.tell("column." + name))
		if i == p.column {
			label = " " + c.pen.signs.Pointer + " " + label + " "
			x = i*each + max(each-look.Width(label), 0)/2 + 1
			label = c.pen.Selected.Render(label)
		} else {
			label = p.columnStyle(c, i).Render(label)
		}
		lines := []string{"", look.Center(label, each), ""}
		for _, l := range c.digits(hands[i], row.voters, each, max(h-4, 0)) {
			lines = append(lines, look.Center(c.pen.Strong.Render(l), each))
		}
		all = look.Beside(all, look.Fit(lines, each, h), i*each, "")
	}
	return body{lines: all, row: 2, x: x}
}

// digits is a number in large digits for a column of w cells, as large as the most that could stand there allows, so that
// they keep their size. More stands between two columns than between two digits, since 22 and 13 are not 2213.
func (c *console) digits(n, most, w, h int) []string {
	number := itoa(n)
	zeros := strings.Repeat("0", max(len(itoa(most)), len(number)))
	whole, apart := c.spaced(zeros, w-4, h)
	for narrow := w - 5; whole != nil && w-look.Width(whole[0]) < max(3*apart, w/5); narrow-- {
		next, closer := c.spaced(zeros, narrow, h)
		if 2*len(next) <= len(whole) {
			break // better close than small
		}
		whole, apart = next, closer
	}
	if whole == nil {
		return []string{number}
	}
	one := (look.Width(whole[0]) + apart) / len(zeros)
	return look.Big(number, len(number)*one-apart, len(whole), c.pen.utf8)
}

// spaced is digits as large as they fit, nil where none do, and how many cells stand between two of them.
func (c *console) spaced(digits string, w, h int) (drawn []string, apart int) {
	drawn = look.Big(digits, w, h, c.pen.utf8)
	if drawn == nil || len(digits) == 1 {
		return drawn, 0
	}
	one := look.Big(digits[:1], look.Width(drawn[0])/len(digits), len(drawn), c.pen.utf8)
	if one == nil {
		return drawn, 1
	}
	return drawn, (look.Width(drawn[0]) - len(digits)*look.Width(one[0])) / (len(digits) - 1)
}

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
	} else if c.ballot() == objections {
		g.hands, g.rest = g.hands[1:], 0
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
	head := look.Pad("", g.name+1) + look.PadLeft(c.tell("column.voters"), g.voters)
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
	hands, in, draft := p.hands(c, row.place)
	hidden := p.hidden(c, row.place)
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
	voting := ""
	if in && !hidden {
		voting = itoa(rest)
	}
	return line + look.PadLeft(voting, g.rest) + "  " + look.Cut(p.standing(c, row, draft), g.state)
}

// label is what a row is called in w cells: the section gives way to the teller.
func (p *panel) label(c *console, at place, w int) string {
	if at.choice > 0 {
		n := c.state().Count
		return c.choiceName(n.Contest, n.Choices[at.choice-1])
	}
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
		if c.entered(row.place) != nil {
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
	case own.For == other.For && own.Against == other.Against && own.Abstain == other.Abstain:
		return c.pen.Good.Render(c.pen.signs.Check + " " + c.tell("panel.agree"))
	}
	return c.pen.Red.Render(c.pen.signs.Cross + " " + c.tell("panel.differ"))
}

// foot is who may vote, and what stands between the figures and the verdict.
func (p *panel) foot(c *console, w int) []string {
	n := c.state().Count
	row := p.part(c)
	left := " "
	if row.section != "" {
		left += c.tell("colon", look.Clean(row.section)) + " "
	}
	left += c.tell("panel.frozen", row.voters)
	if k := n.Contest; k != nil && c.ballot() == choices && !k.Competition() && k.Left > 1 {
		left += " " + c.pen.signs.Dot + " " + c.tell("contest.each", k.Left)
	}
	told := ""
	switch r := n.Unready(); {
	case p.drafted(c):
		told = c.pen.Amber.Render(p.counting(c, row.place))
	case r == nil:
		told = c.pen.Good.Render(c.tell("panel.ready"))
	case n.Started():
		told = c.says(r.Phrase)
	}
	if look.Width(left)+look.Width(told)+3 > w {
		return []string{left, " " + told}
	}
	return []string{c.pen.ends(w, left, told+" ")}
}

// together tells whether one step back leads to all together.
func (p *panel) together(c *console) bool {
	if c.state().Count == nil || c.ballot() == choices || p.at > 0 || p.column > 0 {
		return false
	}
	rows := p.parts(c)
	return len(rows) > 1 && rows[len(rows)-1].section == ""
}

// counting tells how many hands are counted and not yet entered.
func (p *panel) counting(c *console, at place) string {
	if p.hidden(c, at) {
		return c.tell("panel.counting.hidden")
	}
	sum := 0
	for drafted, hands := range p.drafts {
		if drafted != at && c.ballot() != choices {
			continue
		}
		for _, n := range hands {
			sum += n
		}
	}
	return c.tell("panel.counting", sum)
}
