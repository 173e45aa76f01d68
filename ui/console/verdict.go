package console

import (
	"strings"

	"charm.land/lipgloss/v2"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// verdict is the card of what a count led to, with its working. Every key of the floor closes it and does what it does, but for
// space: who has it under their thumb while hands are counted must not call the next.
type verdict struct {
	of subject
}

// pushVerdict shows what came of a count that was just declared.
func (c *console) pushVerdict(of subject) {
	m := c.state().Motions.Get(of.motion)
	if of.contest > 0 && of.contest <= len(c.state().Contests) || m != nil && m.Result != nil {
		c.push(&verdict{of})
	}
}

func (v *verdict) keys(c *console) []binding {
	keys := []binding{
		{"esc", "key.floor", (*console).toFloor, nil},
		{"enter", "", (*console).toFloor, nil},
		{"space", "", func(c *console) { c.flash(c.tell("verdict.space", c.keyName("enter"))) }, nil},
	}
	for _, b := range screenKeys(floorScreen) {
		switch b.key {
		case "esc", "enter", "space", "?", "up", "down", "left", "right", "pgup", "pgdown":
			continue
		}
		do := b.do
		b.do = func(c *console) {
			c.toFloor()
			do(c)
		}
		keys = append(keys, b)
	}
	return append(keys, binding{"?", "key.cited", v.showRule, nil})
}

// rule is the short name of the rule by which the card's verdict was reached; "" where there is none.
func (v *verdict) rule(c *console) string {
	s := c.state()
	if n := v.of.contest; n > 0 && n <= len(s.Contests) {
		if s.Contests[n-1].Competition() {
			return "competing"
		}
		return "elections"
	}
	if m := s.Motions.Get(v.of.motion); m != nil && m.Result != nil {
		return m.Result.Rule()
	}
	return ""
}

// showRule opens the rule by which the verdict was reached.
func (v *verdict) showRule(c *console) {
	rule := v.rule(c)
	c.push(&page{head: c.tell("rule", strings.ToUpper(c.ruleName(rule))), write: func(c *console, w int) []string {
		return append([]string{""}, c.wrapped(c.says(assembly.RuleText(rule)), w, 1)...)
	}})
}

func (v *verdict) typed(*console, string) bool { return false }

func (v *verdict) draw(c *console, _, _ int) drawing {
	return c.shell(func(w, h int) body { return body{lines: v.pane(c, w, h)} }, c.hints(v.keys(c), c.w))
}

func (v *verdict) pane(c *console, w, h int) []string {
	s := c.state()
	if n := v.of.contest; n > 0 {
		if n > len(s.Contests) {
			return nil
		}
		return c.chosenCard(s.Contests[n-1], w, h)
	}
	m := s.Motions.Get(v.of.motion)
	if m == nil || m.Result == nil {
		return nil // it was undone
	}
	r := m.Result
	o := outcome{
		head: c.pen.Heading.Render(c.headOf(m)), beside: " " + c.pen.signs.Dot + " " + c.title(m), side: c.needs(m),
		word: c.tell("verdict.lost", decidedOn(m)), told: c.verdictSign(r) + " " + c.says(m.Outcome()), style: c.pen.NotCarried,
		working: c.working(m), anyway: c.departing(s.DeparturesOf(m.ID)), next: v.next(c, m), rule: v.rule(c),
	}
	switch {
	case m.State == assembly.Counted: // a floor's own figures decide nothing
		o.word, o.told, o.style = c.tell("verdict.counted"), c.stateOf(m), c.pen.Strong
	case r.Carried:
		o.word, o.style = c.tell("verdict.carried", decidedOn(m)), c.pen.Carried
	}
	return c.outcomeCard(o, w, h)
}

// chosenCard is the card of an election or a competition that was decided, or that waits for its lot.
func (c *console) chosenCard(k *assembly.Contest, w, h int) []string {
	sign := c.pen.signs.Check
	head, beside := c.contestHeading(k)
	o := outcome{head: head, beside: beside, word: c.tell("verdict.elected"), style: c.pen.Carried, rule: "elections"}
	if k.Competition() {
		o.rule = "competing"
	}
	switch {
	case k.State == assembly.ByLot:
		o.word, o.style, sign = c.tell("verdict.tie"), c.pen.Strong, ""
	case k.Competition():
		o.word = c.tell("verdict.chosen")
	case len(k.Elected) == 0:
		o.word, o.style, sign = c.tell("verdict.vacant"), c.pen.NotCarried, c.pen.signs.Cross
	}
	o.told = strings.TrimSpace(sign + " " + c.contestNext(k))
	for n := range k.Rounds {
		o.working = append(o.working, c.contestRound(k, n))
	}
	o.anyway = c.departing(c.state().DeparturesFor(k))
	if m := c.state().Motions.Pending(); m != nil && k.State == assembly.Chosen {
		o.next = c.then()
	}
	return c.outcomeCard(o, w, h)
}

// outcome is what a card shows of a verdict.
type outcome struct {
	head, beside, side string

	word    string // in large letters
	rule    string // by which it was reached
	told    string // with its sign
	style   lipgloss.Style
	working []string
	anyway  string // the rules that were departed from for it
	next    string
}

func (c *console) outcomeCard(o outcome, w, h int) []string {
	var rest []string
	center := func(text string, style lipgloss.Style) {
		for _, l := range look.Wrap(text, w-4) {
			rest = append(rest, look.Center(style.Render(l), w))
		}
	}
	for _, l := range look.Wrap(o.told, w-8) {
		rest = append(rest, look.Center(o.style.Render("  "+l+"  "), w))
	}
	rest = append(rest, "")
	if n := len(o.working); n > 0 && o.rule != "" {
		cited := o.working[n-1] + " " + c.pen.signs.Dot + " " + c.tell("verdict.rule", c.ruleName(o.rule))
		if look.Width(cited) <= w-4 { // ? tells it anyway
			o.working[n-1] = cited
		}
	}
	for i, told := range o.working {
		style := c.pen.Text
		if i == 0 {
			style = c.pen.Strong
		}
		center(told, style)
	}
	if o.anyway != "" {
		center(o.anyway, c.pen.Text)
	}
	if o.next != "" {
		rest = append(rest, "")
		center(o.next, c.pen.Text)
	}
	const air = 3 // above and below the letters, and at the foot
	head := []string{c.pen.ends(w, " "+o.head+o.beside, o.side+" ")}
	big := c.bigLines(o.word, w, h-len(rest)-1-air)
	if whole := c.headed(o.head, o.beside, o.side, w, 2); len(whole)+len(big)+len(rest) <= h && len(c.bigLines(o.word, w, h-len(rest)-len(whole)-air)) == len(big) {
		head = whole // no letter is smaller for it
	}
	return append(append(head, big...), rest...)
}

// bigLines is a word in large letters with a blank line above and below; nothing where there is no room for it.
func (c *console) bigLines(word string, w, h int) []string {
	big := look.BigLines(word, w-8, h, c.pen.utf8)
	if len(big) == 0 {
		return []string{""}
	}
	lines := []string{""}
	for _, l := range big {
		lines = append(lines, look.Center(l, w))
	}
	return append(lines, "")
}

// next is what the verdict asks for.
func (v *verdict) next(c *console, m *assembly.Motion) string {
	var told []string
	if m.RecountOffered() && c.may("recount") {
		told = append(told, c.tell("then.recount"))
	}
	switch {
	case m.NeedsAction:
		told = append(told, c.tell("then.assign"))
	case c.state().Motions.Pending() != nil:
		told = append(told, c.then())
	}
	return strings.Join(told, " "+c.pen.signs.Dot+" ")
}
