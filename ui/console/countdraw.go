package console

import (
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
	d := c.shell(func(w, h int) body { return p.pane(c, w, h) }, keys)
	if told := p.enters(c, c.w); told != "" && c.message.text == "" && !c.isRuling() {
		d.lines[len(d.lines)-2] = c.pen.Amber.Render(look.Cut(" "+told, c.w))
	}
	return c.onRuling(d)
}

// pane is the question, the columns and what is still missing.
func (p *panel) pane(c *console, w, h int) body {
	lines := p.question(c, w, h)
	var b body
	foot := p.foot(c, w)
	room := h - len(lines) - len(foot)
	rows := p.parts(c)
	switch {
	case c.seen() != "" && !p.drafted(c):
		b = body{lines: c.seenLines(w, room)}
	case len(rows) == 1 && c.ballot() != choices:
		b = p.large(c, rows[0], w, room)
	default:
		b = p.table(c, rows, w, room)
	}
	if b.row > 0 {
		b.row += len(lines)
	}
	b.lines = append(append(lines, look.Fit(b.lines, w, room)...), foot...)
	return b
}

// columnStyle is the color of a column, beside its word.
func (p *panel) columnStyle(c *console, column int) lipgloss.Style {
	if c.ballot() == objections {
		column++
	}
	return [...]lipgloss.Style{c.pen.For, c.pen.Against, c.pen.Abstain}[column]
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
	told, style := p.awaited(c, row.place)
	if look.Width(left)+look.Width(told)+3 <= w {
		return []string{c.pen.ends(w, left, style.Render(told)+" ")}
	}
	lines := []string{left}
	for _, l := range c.wrapped(told, w, 1) {
		lines = append(lines, style.Render(l))
	}
	return lines
}

// awaited is what stands between the figures and the verdict.
func (p *panel) awaited(c *console, at place) (told string, style lipgloss.Style) {
	n := c.state().Count
	switch r := n.Unready(); {
	case p.drafted(c):
		return p.counting(c, at), c.pen.Amber
	case r != nil && n.Started():
		return c.says(r.Phrase), c.pen.Text
	case r != nil:
		return "", c.pen.Text
	case p.forgotten(c) >= 0:
		return c.tell("panel.forgotten.elsewhere"), c.pen.Amber
	case p.asOne(c, place{}):
		return c.tell("panel.ready.one"), c.pen.Amber
	case c.seen() != "":
		return c.tell("panel.ready.seen"), c.pen.Good
	}
	return c.tell("panel.ready"), c.pen.Good
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
	for drafted, d := range p.drafts {
		if drafted != at && c.ballot() != choices {
			continue
		}
		for _, n := range d.hands {
			sum += n
		}
	}
	return c.tell("panel.counting", sum)
}
