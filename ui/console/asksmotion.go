package console

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// movableKinds are the kinds of motions that Tab lists; the others, which need more than words, are for the command line.
func movableKinds() []string {
	return []string{
		"main", "action", "ratify", "close-debate", "table", "postpone", "refer", "next-business", "postpone-indefinitely", "limit", "recess", "adjourn", "next-meeting", "challenge", "challenge sustain",
	}
}

// motionAsks is what is asked for the words of a kind of motion.
func motionAsks(kind string) string {
	switch kind {
	case "refer", "postpone", "next-meeting":
		return kind
	}
	return motionNeeds(kind)
}

// motionNeeds is what a kind of motion takes.
func motionNeeds(kind string) string {
	name, _, _ := strings.Cut(kind, " ")
	switch assembly.TextOfKind(name) {
	case assembly.NoText:
		return "nothing"
	case assembly.ADuration:
		return "duration"
	case assembly.MaybeDuration:
		return "duration.maybe"
	}
	return "text"
}

// askMotion asks for a motion, beginning with the main one, also where that is held up by what a decision needs: it tells so at
// once, and the words wait for it. They would else be typed for some other kind.
func (c *console) askMotion() { c.askMotionOf("") }

// holdsMain is why no main motion is in order where a room could move one all the same: a rule of conduct alone is in the way, and nothing
// pending is. nil: nothing is, or what is pending comes first.
func (c *console) holdsMain() *assembly.Refusal {
	if c.state().Motions.Pending() != nil || c.state().Contest() != nil || !c.line.idle() {
		return nil
	}
	if r := c.state().KindInOrder("main"); r != nil && r.OfConduct() {
		return r
	}
	return nil
}

// tellHeld refuses a main motion for what holds it up; false: nothing does. Of what a decision needs it tells the way out.
func (c *console) tellHeld() bool {
	r := c.holdsMain()
	if r == nil {
		return false
	}
	c.refuse(r)
	if c.isOwed(r) {
		c.message.text = c.tell("move.owed", c.owes().ID)
		c.refusal = c.message
	}
	return true
}

// owes is the decision for which nobody was found yet; nil without one.
func (c *console) owes() *assembly.Motion {
	if ms := &c.state().Motions; ms.Pending() == nil && c.may("no-action") {
		return ms.Open()
	}
	return nil
}

// isOwed tells whether a refusal is for what a decision needs before the next.
func (c *console) isOwed(r *assembly.Refusal) bool {
	return r.Key == "business.assign" && c.owes() != nil
}

// askMotionOf asks for a motion of a kind that is in order, "" for the first.
func (c *console) askMotionOf(kind string) {
	if !c.mayAsk("move") {
		return
	}
	kinds := c.sight.movable
	if c.passes {
		kinds = c.passable()
	}
	if !c.line.idle() {
		kinds = movableKinds() // the line itself will tell
	}
	held := kind == "" && c.holdsMain() != nil && !slices.Contains(kinds, "main")
	if held {
		kinds = append([]string{"main"}, kinds...)
	}
	if len(kinds) == 0 {
		c.refuse(c.state().KindInOrder("main"))
		return
	}
	p := &prompt{
		name: "move", kinds: kinds, lists: (*console).listKinds,
		steps: []step{{field: prose()}, {asks: "mover", person: &search{newcomers: true, fit: mayVote, only: true, several: true}}},
		enough: func(c *console, p *prompt) bool {
			mover := &p.steps[1]
			mover.person.chair, mover.people = p.kinds[p.kind] == "main", people{}
			return wordsFit(c, p)
		},
		goesOn: func(c *console, p *prompt) {
			if k, _ := p.who(c, 1); !k.chair {
				c.askSeconder(p, k)
			}
		},
		lines: func(c *console, p *prompt) []string {
			k, _ := p.who(c, 1)
			if k.chair {
				return []string{"agree " + language.Quoted(strings.TrimSpace(p.text(0)))}
			}
			name, before := c.reference(k)
			line := "move"
			if kind := p.kinds[p.kind]; kind != "main" {
				line += " " + kind
			}
			switch text := strings.TrimSpace(p.text(0)); {
			case motionNeeds(p.kinds[p.kind]) == "text":
				line += " " + language.Quoted(text)
			case text != "":
				line += " " + text
			}
			return append(before, line+" by "+name)
		},
	}
	p.notices = func(c *console) []*assembly.Motion {
		if p.kinds[p.kind] != "main" {
			return nil
		}
		return c.noticedMotions()
	}
	if held {
		p.preview = stillHeld
	}
	p.kind = max(slices.Index(kinds, kind), 0)
	c.push(p)
	switch {
	case kind != "" || !c.line.idle():
	case held:
		c.tellHeld()
	case kinds[0] != "main":
		c.refuse(c.state().KindInOrder("main")) // the others are offered all the same
	}
}

// stillHeld says as long as a main motion is typed what holds it up: the answer to the key that opened the prompt goes with the next key.
func stillHeld(c *console, p *prompt, w int) []string {
	r := c.holdsMain()
	switch {
	case r == nil || p.past || p.kinds[p.kind] != "main" || c.message.text != "":
		return nil
	case c.isOwed(r):
		return c.wrapped(c.tell("move.owed", c.owes().ID), w, 1)
	}
	return c.wrapped(c.whyNot(r, c.tongue.assembly, messageMost), w, 1)
}

// listKinds lists the kinds of motions by their names, the one that is chosen marked; what is typed stays. Behind them stand
// those that are not in order, with the reason, and before them what the last decision needs, where that holds up the next.
func (c *console) listKinds(p *prompt) {
	m := &menu{head: c.tell("menu.kinds"), chosen: true}
	if open := c.owes(); open != nil {
		now := &moments{c: c}
		now.ofDecision(open)
		m.rows = now.rows
	}
	at := 0
	for n, kind := range p.kinds {
		if kind == "ratify" {
			m.rows = append(m.rows, c.ratifyRows()...)
		}
		if n == p.kind {
			at = len(m.rows)
		}
		m.rows = append(m.rows, row{says: c.kindTold(kind), side: kind, do: func(c *console) { p.takeKind(c, n) }})
	}
	m.list.at = at
	for _, kind := range movableKinds() {
		if slices.Contains(p.kinds, kind) {
			continue
		}
		name, _, _ := strings.Cut(kind, " ")
		if why := c.state().KindInOrder(name); why != nil {
			m.rows = append(m.rows, row{says: c.kindTold(kind), side: kind, why: why, do: func(c *console) { p.chooseKind(c, kind) }})
		}
	}
	c.push(m)
}

// ratifyRows move what an earlier meeting decided provisionally: its words stand in the record, and the mover alone is asked for.
func (c *console) ratifyRows() []row {
	var rows []row
	for _, p := range c.state().OpenToRatify() {
		told := p.Ref()
		if p.Office == "" {
			told += " " + c.pen.signs.Dot + " " + look.Clean(p.Text)
		}
		line := strings.Join([]string{"move", "ratify", p.Ref(), "by"}, " ")
		rows = append(rows, row{says: c.tell("ready.ratify", told), side: "ratify", do: func(c *console) { c.askPerson(line, "move", true) }})
	}
	return rows
}

// takeKind makes a prompt ask for one of its kinds, and tells at once what holds up the main one.
func (p *prompt) takeKind(c *console, n int) {
	p.kind, p.past = n, p.past || c.passes
	if p.kinds[n] == "main" && !p.past {
		c.tellHeld()
	}
}

// chooseKind makes a prompt ask for a kind of motion that a rule of conduct holds up.
func (p *prompt) chooseKind(c *console, kind string) {
	p.past = p.past || c.passes
	if !slices.Contains(p.kinds, kind) {
		p.kinds = append(slices.Clone(p.kinds), kind)
	}
	p.kind = slices.Index(p.kinds, kind)
}

// wordsFit tells whether the kind of motion takes what was typed at the first step; where it does not, that step is seen
// again. Words of a motion that was meant to be of another kind stay, and Tab looks for that kind.
func wordsFit(c *console, p *prompt) bool {
	kind, text := p.kinds[p.kind], strings.TrimSpace(p.text(0))
	switch needs := motionNeeds(kind); {
	case kind == "main" && p.at == 0 && text != "" && !p.past && c.tellHeld():
		return false
	case needs == "text":
		return needsText(c, p)
	case text == "":
		return true // where it takes a time, the line itself will tell
	case needs == "nothing":
		c.complain(c.tell("move.wordless", c.kindTold(kind)))
	default:
		if _, err := time.ParseDuration(text); err == nil || text == "0" {
			return true
		}
		c.complain(c.tell("move.time", c.kindTold(kind)))
	}
	p.at = 0
	return false
}

// needsText asks for words at the first step.
func needsText(c *console, p *prompt) bool {
	if p.at == 0 && look.Clean(p.text(0)) == "" {
		c.complain(c.tell("text"))
		return false
	}
	return true
}
