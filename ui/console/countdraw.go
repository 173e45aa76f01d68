package console

import (
	"charm.land/lipgloss/v2"

	"stacktaker/ui/look"
)

// draw is the table in the frame. It gives way to what is told at the foot in several lines.
func (p *panel) draw(c *console, _, _ int) drawing {
	if c.state().Count == nil {
		return c.shell(c.floorPane, "")
	}
	keys := c.hints(p.keys(c), c.w)
	if c.isRuling() {
		keys = c.rulingLine(c.w)
	}
	var told []string
	if said := p.told(c, c.w); said != "" && !c.isRuling() {
		for _, l := range look.Wrap(said, c.w-2) {
			told = append(told, c.pen.Amber.Render(look.Pad(" "+l, c.w)))
		}
	}
	return c.onRuling(c.shell(func(w, h int) body { return p.pane(c, w, h) }, keys, told...))
}

// isMarked tells whether the table has the ▸: there is never a second one on the screen.
func (p *panel) isMarked(c *console) bool { return c.top() == dialog(p) && !c.isRuling() }

// pane is the question, the cells and what is still missing.
func (p *panel) pane(c *console, w, h int) body {
	if p.types(c) || p.asksHanded(c) {
		return p.boxPane(c, w, h)
	}
	lines := p.question(c, w, h)
	if p.reader > 0 && p.twoRead(c) {
		lines = append(lines, c.wrapped(c.tell("panel.reads", p.readerName(c, p.reader)), w, 1)...)
	}
	var b body
	foot := p.foot(c, w)
	rows := p.parts(c)
	if most := h - len(lines) - len(rows) - 2; len(rows) > 1 && len(foot) > max(most, 1) { // no row gives way to it
		foot = foot[len(foot)-max(most, 1):]
	}
	if b := c.ballot(); b == choices || b == eachName { // some names are seen, whatever was said before them
		const head, names, total = 1, 3, 1
		lines = c.shortened(lines, w, max(h-head-min(len(p.columns(c)), names)-total-len(foot), 1))
	}
	room := h - len(lines) - len(foot)
	switch {
	case c.seen() != "" && !p.drafted(c):
		b = body{lines: c.seenLines(w, room)}
	case p.asksReader(c):
		b = p.readerRows(c, w)
	case c.ballot() == choices:
		b = p.list(c, rows[0], w, room)
	case c.ballot() == eachName:
		b = p.eachList(c, rows[0], w, room)
	case len(rows) == 1:
		b = p.alone(c, rows[0], w, room)
	default:
		b = p.table(c, rows, w, room)
	}
	if b.row > 0 {
		b.row += len(lines)
	}
	b.lines = append(append(lines, look.Fit(b.lines, w, room)...), foot...)
	return b
}

// alone is a single row in large digits, with the row below it that puts the door right.
func (p *panel) alone(c *console, row part, w, h int) body {
	if p.excess == nil {
		return p.large(c, row, w, h)
	}
	const below = 2
	b := p.large(c, row, w, h-below)
	b.lines = append(look.Fit(b.lines, w, h-below), "", p.doorRow(c, w))
	if p.out {
		b.row, b.x = h, 1
	}
	return b
}

// doorRow puts the door right, where more hands were counted than there.
func (p *panel) doorRow(c *console, w int) string {
	told := look.Pad(c.tell("panel.door", p.excess.hands), w-4)
	sign := c.pen.signs.Down
	if p.out {
		sign, told = c.pen.signs.Pointer, c.pen.Selected.Render(told)
	}
	return " " + sign + " " + told
}

// columnStyle is the color of a column, beside its word.
func (p *panel) columnStyle(c *console, column int) lipgloss.Style {
	switch c.ballot() {
	case objections:
		column++
	case eachName:
		column %= 3
	}
	return [...]lipgloss.Style{c.pen.For, c.pen.Against, c.pen.Abstain, c.pen.Text, c.pen.Text}[column]
}

// foot is who may vote, and what stands between the figures and the verdict.
func (p *panel) foot(c *console, w int) []string {
	n := c.state().Count
	row := p.part(c)
	left := " "
	switch {
	case p.asksReader(c) && n.Only == "":
		left += c.mayVote("", n.MayVote())
	case row.section != "":
		left += c.tell("colon", c.sectionName(row.section)) + " " + c.mayVote(row.section, row.voters)
	default:
		left += c.mayVote("", row.voters)
	}
	if k := n.Contest; k != nil && c.ballot() == choices && !k.Competition() && k.Each() > 1 {
		left += " " + c.pen.signs.Dot + " " + c.tell("contest.each", k.Each())
	}
	if sums, _, hidden := p.total(c); len(p.parts(c)) == 1 && c.ballot() == figures && !p.drafted(c) && p.isIn(c, row.place) && !hidden && !c.differ(row.place) {
		left += " " + c.pen.signs.Dot + " " + c.tell("panel.total.is", sum(sums)) // a draft tells it beside
	}
	if papers := c.papers(row.place); papers.Sum() > 0 && !n.Ballot && !p.hidden(c, row.place) {
		left += " " + c.pen.signs.Dot + " " + c.says(papers.Words())
	}
	told, style := p.awaited(c, row.place)
	warned := c.fewVote(w)
	if look.Width(left)+look.Width(told)+3 <= w {
		return append(warned, c.pen.ends(w, left, style.Render(told)+" "))
	}
	lines := append(warned, left)
	for _, l := range c.wrapped(told, w, 1) {
		lines = append(lines, style.Render(l))
	}
	return lines
}

// mayVote is how many may vote in a section, "" for all, and how many it was where that was another number in the round before.
func (c *console) mayVote(section string, voters int) string {
	if before := c.putTo(section); before > 0 && before != voters {
		return c.tell("panel.frozen.changed", voters, before)
	}
	if chair := c.state().ChairApart(); section == "" && chair != nil && voters == c.sight.voters { // nobody took the chair since
		return c.tell("panel.frozen.without", voters, c.name(chair.ID))
	}
	return c.tell("panel.frozen", voters)
}

// putTo is to how many the round before the open one was put, in a section or in all (""); 0 where the question is put for the first
// time, or anew, or that is not known.
func (c *console) putTo(section string) int {
	n := c.state().Count
	if k := n.Contest; k != nil {
		if len(k.Rounds) == 0 {
			return 0
		}
		return k.Rounds[len(k.Rounds)-1].Present
	}
	rounds := c.state().Motions.Get(n.Of).Rounds
	if !n.Again || len(rounds) == 0 {
		return 0
	}
	before := rounds[len(rounds)-1]
	if section == "" {
		return before.Present
	}
	for _, s := range before.Sections {
		if s.Name == section {
			return s.Present
		}
	}
	return 0
}

// awaited is what stands between the figures and the verdict.
func (p *panel) awaited(c *console, at place) (told string, style lipgloss.Style) {
	n := c.state().Count
	switch r := n.Unready(); {
	case r != nil && p.breaks(c):
		return c.says(r.Phrase), c.pen.Text
	case p.drafted(c) && !p.asksReader(c):
		return p.counting(c, at), c.pen.Amber
	case r != nil && n.Started() && c.message.text == c.says(r.Phrase): // which is told below
		return "", c.pen.Text
	case r != nil && n.Started():
		return c.says(r.Phrase), c.pen.Text
	case r != nil && (c.ballot() == choices || c.ballot() == eachName) && len(c.state().Roles.Tellers()) >= 2:
		return c.tell("panel.tellers.together"), c.pen.Text
	case r != nil && c.w < twoColumns && c.mayBeWhole() && !p.whole && !p.asksReader(c): // the line of keys has no room for it
		return c.tell("panel.may.together"), c.pen.Text
	case r != nil:
		return "", c.pen.Text
	case p.forgets(c):
		return c.tell("panel.forgotten.elsewhere"), c.pen.Amber
	case p.asOne(c, place{}):
		return c.tell("panel.ready.one"), c.pen.Amber
	case c.mayCast():
		return c.tell("panel.ready.tie"), c.pen.Amber
	case n.Casting != nil:
		return c.tell("panel.ready.cast." + n.Casting.Side()), c.pen.Good
	case c.seen() != "":
		return c.tell("panel.ready.seen"), c.pen.Good
	}
	return c.tell("panel.ready"), c.pen.Good
}

// counting tells how many hands are counted in a row and not yet entered.
func (p *panel) counting(c *console, at place) string {
	if p.hidden(c, at) {
		return c.tell("panel.counting.hidden")
	}
	hands, _ := p.hands(c, at)
	return c.tell("panel.counting", sum(hands))
}
