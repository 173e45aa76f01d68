package room

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"charm.land/lipgloss/v2"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// hands is the count that is open: for what hands are up now, on what, and what was entered. Never a verdict.
func (p page) hands() []string {
	var top, bottom []string
	switch {
	case p.Motion != nil:
		top = []string{p.ends(p.heading(*p.Motion), span{p.again(), p.Theme.Strong})}
	case p.Contest != nil:
		top = []string{p.ends(p.contestHeading(), span{})}
	}
	if p.Hands.Few() {
		top = append(top, p.few(p.Hands.All)...)
	}
	if parts := p.parts(p.h / 4); len(parts) > 0 {
		bottom = append([]string{""}, parts...)
	}
	if text := p.question(p.h / 4); len(text) > 0 {
		bottom = append(append(bottom, ""), text...)
	}
	bottom = append(bottom, p.interrupting()...)
	return sheet{p.indented(top...), p.counted(p.h - len(top) - len(bottom)), p.indented(bottom...)}.rows(p.h)
}

// Few tells whether so few vote on paper that a paper may tell whose it is (docs/rules.md, section 12).
func (h *Hands) Few() bool { return h.Paper && h.All < assembly.FewOnPaper }

// Few tells the same of an election.
func (c *Contest) Few() bool { return c.Open && c.Paper && c.Voters < assembly.FewOnPaper }

// few warns of it.
func (p page) few(voters int) []string {
	told := look.Signs(p.UTF8).Alarm + " " + p.tell("paper.few", voters)
	return painted(look.Wrap(told, p.inner()), p.Theme.Amber)
}

// interrupting is who has the floor with a point of order while hands are counted, or how that was just ruled on; none where nobody has.
func (p page) interrupting() []string {
	sp := p.Speech
	if sp == nil || !lane0(sp.Kind) {
		return p.ruled()
	}
	said := look.Signs(p.UTF8).Urgent + " " + p.tell("colon", p.kind(sp.Kind)) + " " + sp.Name
	return []string{p.ends([]span{{said, p.Theme.Amber}}, span{})}
}

// counted is what is asked or was entered, in exactly h lines.
func (p page) counted(h int) []string {
	switch c := p.Hands; {
	case c.Objections != nil:
		numbers := []column{
			{c.Objections.Blocks, p.tell("consensus.blocks"), p.Theme.Against}, {c.Objections.Asides, p.tell("consensus.asides"), p.Theme.Abstain},
		}
		return p.entered(numbers, h)
	case c.Figures != nil:
		return p.entered(p.sides(*c.Figures), h)
	case c.Seen:
		return sheet{middle: p.centered(p.said(p.tell("hands.seen"), p.Theme.Strong)...)}.rows(h)
	}
	return p.asked(h)
}

// again says that it is not counted for the first time.
func (p page) again() string {
	switch {
	case p.Hands.Division:
		return p.tell("hands.division")
	case p.Hands.Again:
		return p.tell("hands.again")
	}
	return ""
}

// question is the words that are voted on, in at most h lines.
func (p page) question(h int) []string {
	var segs []look.Segment
	var since time.Time
	switch {
	case p.Motion != nil:
		segs, since = p.Motion.Text, p.Motion.Since
	case p.Contest != nil:
		segs = []look.Segment{{Text: p.standing()}}
	default:
		return nil
	}
	if p.roomy() {
		if text := p.lettered(segs, p.inner(), h); text != nil {
			return text
		}
	}
	return p.signed(segs, p.inner(), h, since)
}

// asked is what the room is asked for now, in exactly h lines. The call stays where it is while the sides change.
func (p page) asked(h int) []string {
	c := p.Hands
	call, sides, put := p.tell("hands"), p.tell("hands.sides"), false
	switch {
	case c.Paper:
		call, sides, put = p.tell("hands.paper"), "", true
	case c.Consensus:
		call, sides = p.tell("consensus"), p.tell("consensus.asked")
	case c.Division:
		call = p.tell("hands.walk")
	case !c.Begun && c.Asked == "":
		call, put = p.tell("hands.put"), true
	case c.Asked == "": // no hands are called for: figures are waited for
		call, sides, put = p.tell("hands.awaited"), "", true
	}
	where := p.said(Joined(c.Section, p.voters(c.Voters)), p.Theme.Strong)
	if state := c.state(); (len(c.Parts) == 1 || sides == "") && (state == partDiffer || state == partTeller && c.Asked == "") {
		where = append(where, line(p.inner(), span{p.tell("part." + state), p.Theme.Amber}))
	}
	side, style := p.asking()
	if side == "" || c.Consensus {
		var below []string
		if sides != "" {
			below = p.said(sides, p.Theme.Text)
		}
		if p.roomy() {
			below = append(below, "")
		}
		most := h - len(below) - len(where) - 3
		letters := painted(p.letters(call, p.inner(), min(most, p.most())), p.Theme.Strong)
		if put { // a sentence
			letters = p.poster(call, p.inner(), min(most, 2*p.most()), p.Theme.Strong)
		}
		rows := append(append(letters, ""), below...)
		return sheet{middle: p.centered(append(rows, where...)...)}.rows(h)
	}
	large := min((h-1)/4, 7) + p.marks(call)
	rows := painted(p.letters(call, p.inner()*3/4, large), p.Theme.Strong)
	if len(rows) == 1 {
		rows = painted(p.letters(call, p.inner(), large), p.Theme.Strong)
	}
	if h > 6 {
		rows = append([]string{""}, rows...)
	}
	room := h - len(rows) - len(where)
	letters := boxed(p.letters(side, p.inner()-2, min(room-2, p.most())), style)
	if with := least + p.marks(side); p.marks(side) > 0 && room < with+2 { // letters without air around them
		letters = painted(p.letters(side, p.inner()-2, min(room, with)), style)
	}
	word := sheet{middle: letters}.rows(room)
	return p.centered(append(append(rows, word...), where...)...)
}

// asking is the side whose hands are called for, "" while none are.
func (p page) asking() (string, lipgloss.Style) {
	switch Side(p.Hands.Asked) {
	case For:
		return p.tell("side.for"), p.Theme.For
	case Against:
		return p.tell("side.against"), p.Theme.Against
	case Abstain:
		return p.tell("side.abstain"), p.Theme.Abstain
	}
	return "", p.Theme.Text
}

// state is how far the figures are where hands are called for.
func (h Hands) state() string {
	i := slices.IndexFunc(h.Parts, func(p Part) bool { return p.Section == h.Section })
	if i < 0 {
		return partWaiting
	}
	return h.Parts[i].State
}

func (p page) voters(n int) string { return p.tell("hands.voters", n) }

// entered is the figures that are in and not declared, in exactly h lines.
func (p page) entered(numbers []column, h int) []string {
	c := p.Hands
	below := span{Joined(c.Section, p.voters(c.Voters), p.tell("hands.entered")), p.Theme.Text}
	if c.Called && c.Voted < c.Voters { // the figures are of those who were called so far
		below.text = p.tell("hands.called", c.Voted, c.Voters)
	}
	rows := p.columns(numbers, h-4)
	return sheet{middle: p.centered(append(rows, "", line(p.inner(), below))...)}.rows(h)
}

// standing is the name that is put for and against.
func (p page) standing() string {
	for _, c := range p.Contest.Choices {
		if c.In {
			return c.Name
		}
	}
	return ""
}

// parts is the sections with what is known of each, in at most h lines; nil where it is not counted by section.
func (p page) parts(h int) []string {
	parts := p.Hands.Parts
	if len(parts) < 2 {
		return nil
	}
	names := 0
	for _, part := range parts {
		names = max(names, look.Width(look.Clean(part.Section)))
	}
	said := 0
	for _, part := range parts {
		said = max(said, look.Width(line(p.inner(), p.partSaid(part)...)))
	}
	names = min(names, p.inner()/3, max(p.inner()-9-said, 8)) // a name gives way to the figures
	first, last := window(len(parts), h, slices.IndexFunc(parts, func(s Part) bool { return s.Section == p.Hands.Section }))
	var rows []string
	for _, part := range parts[first:last] {
		style := p.Theme.Text
		if part.Section == p.Hands.Section {
			style = p.Theme.Strong
		}
		row := look.Pad(line(names, span{part.Section, style}), names)
		row += "  " + look.PadLeft(strconv.Itoa(part.Voters), 5) + "  "
		rows = append(rows, row+line(p.inner()-names-9, p.partSaid(part)...))
	}
	if hidden := len(parts) - (last - first); hidden > 0 && len(rows) > 0 {
		rows[len(rows)-1] = p.ends([]span{{p.tell("part.more", hidden+1), p.Theme.Faint}}, span{})
	}
	return rows
}

// partPapers is a section's papers that name nothing.
func (p page) partPapers(f Figures) []span {
	if f.Sum() == 0 {
		return nil
	}
	return []span{{"  " + p.say(f.Words()), p.Theme.Text}}
}

// partSaid is a section's figures, or what they wait for.
func (p page) partSaid(part Part) []span {
	if f := part.Figures; f != nil {
		var figures []span
		if p.w < narrow { // in the order in which they are named above
			figures = append(figures, span{fmt.Sprintf("%4d %4d %4d", f.For, f.Against, f.Abstain), p.Theme.Strong})
			return append(figures, p.partPapers(*f)...)
		}
		short := []string{p.tell("part.for"), p.tell("part.against"), p.tell("part.abstain")}
		for i, c := range p.sides(*f)[:len(short)] {
			number := strconv.Itoa(c.number)
			gap := strings.Repeat(" ", max(4-len(number), 1))
			figures = append(figures, span{gap, p.Theme.Text}, span{number, c.style}, span{" " + short[i] + " ", p.Theme.Text})
		}
		return append(figures, p.partPapers(*f)...)
	}
	if side, style := p.asking(); side != "" && part.State != partDiffer && part.Section == p.Hands.Section {
		return []span{{p.tell("hands") + " ", p.Theme.Strong}, {side, style}}
	}
	style := p.Theme.Text
	if part.State == partDiffer {
		style = p.Theme.Amber
	}
	said := p.tell("part." + part.State)
	if p.w < narrow && part.State != partWaiting {
		said = p.tell("part." + part.State + ".short")
	}
	return []span{{said, style}}
}

// window is which of n rows show in h, so that the one at is among them.
func window(n, h, at int) (first, last int) {
	if n <= h {
		return 0, n
	}
	h = max(h, 0)
	first = min(max(at-h/2, 0), n-h)
	return first, first + h
}
