package console

import (
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// grievancesPane is what is wrong, for how many, and what became of it. There is no name on it.
func (c *console) grievancesPane(w, h int) body {
	all := c.state().RankedGrievances()
	head := " " + c.pen.Heading.Render(c.tell("grievances"))
	if len(all) == 0 {
		return body{lines: append([]string{head, ""}, c.wrapped(c.empty("grievances", "grievance"), w, 3)...)}
	}
	waiting := 0
	for _, g := range all {
		if g.Unanswered() {
			waiting++
		}
	}
	lines := []string{head + "  " + c.tell("grievances.count", waiting)}
	if h >= tall {
		lines = append(lines, "")
	}
	if p, ok := c.top().(*prompt); ok && p.name == "grievance" {
		c.lists.grievances.at = newest(all)
	}
	c.lists.grievances.clamp(len(all))
	foot := c.grievanceFoot(all[c.lists.grievances.at], w, h)
	from, to := c.lists.grievances.window(len(all), h-len(lines)-len(foot))
	lines[0] = c.part(lines[0], from, to, len(all), w)
	row := len(lines) + 1 + c.lists.grievances.at - from
	lines = append(lines, c.grievanceRows(all, w, from, to)...)
	if len(foot) == 0 {
		foot = c.inFull(lines[row-1], c.grievanceInFull(all[c.lists.grievances.at], w), foot, h-len(lines))
	}
	return body{lines: append(tailed(lines, h-len(foot)), foot...), row: row}
}

// newest is the place of the grievance that was raised last: while the box is emptied it is seen what was entered.
func newest(all []*assembly.Grievance) int {
	at := 0
	for i, g := range all {
		if g.Number > all[at].Number {
			at = i
		}
	}
	return at
}

// grievanceRows draws some grievances in columns: number, text, people, hands, state.
func (c *console) grievanceRows(all []*assembly.Grievance, w, from, to int) []string {
	var number, people, hands, state int
	for _, g := range all[from:to] {
		number = max(number, len(itoa(g.Number)))
		people = max(people, look.Width(c.peopleTold(g, w)))
		hands = max(hands, look.Width(c.handsTold(g, w)))
		state = max(state, look.Width(c.tell("grievance."+string(g.State))))
	}
	var lines []string
	for n := from; n < to; n++ {
		g := all[n]
		text := look.PadLeft(itoa(g.Number), number) + "  " + look.Clean(g.Text)
		side := look.PadLeft(c.peopleTold(g, w), people) + "  "
		if hands > 0 {
			side += look.PadLeft(c.handsTold(g, w), hands) + "  "
		}
		side += look.Pad(c.tell("grievance."+string(g.State)), state) + " "
		lines = append(lines, c.rowLine(c.pen.ends(w-2, text, side), n == c.lists.grievances.at, false))
	}
	return lines
}

// peopleTold is for how many it is wrong, in a word where there is room.
func (c *console) peopleTold(g *assembly.Grievance, w int) string {
	key := "people"
	if g.People == 1 {
		key = "people.one"
	}
	if g.AtLeast {
		key = "people.least"
	}
	if w < twoColumns {
		key += ".short"
	}
	return c.tell(key, g.People)
}

func (c *console) handsTold(g *assembly.Grievance, w int) string {
	switch {
	case !g.Ranked || g.State == assembly.Merged || w < twoColumns:
		return ""
	case g.Hands == 1:
		return c.tell("hands.one")
	}
	return c.tell("hands.many", g.Hands)
}

// grievanceFoot tells the chosen grievance in full, where there is room for it.
func (c *console) grievanceFoot(g *assembly.Grievance, w, h int) []string {
	if h < tall {
		return nil
	}
	lines := c.grievanceInFull(g, w)
	return append([]string{""}, lines[:min(len(lines), h/3)]...)
}

// grievanceInFull is a grievance and what happened to it.
func (c *console) grievanceInFull(g *assembly.Grievance, w int) []string {
	var lines []string
	add := func(text string) { lines = append(lines, c.wrapped(text, w, 1)...) }
	add(look.Clean(g.Text))
	told := []string{c.peopleTold(g, twoColumns)}
	if g.Area != "" {
		told = append([]string{look.Clean(g.Area)}, told...)
	}
	if hands := c.handsTold(g, twoColumns); hands != "" {
		told = append(told, hands)
	}
	add(strings.Join(append(told, c.tell("grievance."+string(g.State))), " "+c.pen.signs.Dot+" "))
	if g.Into > 0 {
		add(c.tell("grievance.into", g.Into))
	}
	if g.Motion != "" {
		add(c.tell("grievance.motion", g.Motion))
	}
	if g.Mandate != "" {
		add(c.tell("grievance.mandate", look.Clean(g.Mandate)))
	}
	if g.Answer != "" {
		add(c.tell("grievance.answer", c.tell("grievance."+g.Outcome), look.Clean(g.Answer)))
	}
	return lines
}

func (c *console) hasGrievances() bool { return len(c.state().Grievances) > 0 }

// askGrievances empties the box: one line each, Enter, and cleared for the next.
func (c *console) askGrievances() {
	if !c.mayAsk("grievance") {
		return
	}
	c.goTo(grievancesScreen)
	c.push(&prompt{
		name: "grievance", stays: true, steps: []step{{asks: "grievance"}}, enough: needsText,
		lines: func(_ *console, p *prompt) []string {
			return []string{"grievance " + language.Quoted(strings.TrimSpace(p.text(0)))}
		},
	})
}
