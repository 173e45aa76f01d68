package console

import (
	"strconv"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// amendment is what the prompt for one knows beside what is typed.
type amendment struct {
	text string // of the motion that is amended
	nth  int    // which of several places, from 1
}

// askAmendment asks for the words to strike, those to insert, and the mover. With nothing to strike the whole text is
// there to be changed.
func (c *console) askAmendment() {
	if !c.mayAsk("amend") {
		return
	}
	m := c.state().Motions.Pending()
	if m == nil { // lines are on their way, and what they lead to is not on the screen
		c.flash(c.tell("moved-on"))
		return
	}
	if m.Text == "" { // such as a challenge
		called := c.state().Called(m)
		if !m.Procedural() { // whose words tell its kind
			called = words.Say("called.kind", called, c.kindTold(m.Kind))
		}
		c.complain(c.says(words.Say("amend.kind", called)))
		return
	}
	if r := c.state().AmendInOrder(); c.stops(r) && c.line.idle() {
		c.refuse(r)
		return
	}
	a := &amendment{text: m.Text, nth: 1}
	c.push(&prompt{
		name:    "amend",
		steps:   []step{{asks: "old", field: prose()}, {asks: "new", field: prose()}, {asks: "mover", person: &search{newcomers: true, fit: mayVote, only: true}}},
		enough:  a.enough,
		preview: a.preview,
		more:    a.keys,
		goesOn: func(c *console, p *prompt) {
			k, _ := p.who(c, 2)
			c.askSeconder(p, k)
		},
		lines: func(c *console, p *prompt) []string {
			k, _ := p.who(c, 2)
			name, before := c.reference(k)
			return append(before, a.line(p)+" by "+name)
		},
	})
}

func (a *amendment) line(p *prompt) string {
	struck, inserted := p.text(0), assembly.Quoted(p.text(1))
	if struck == "" {
		return "amend text " + inserted
	}
	line := "amend strike " + assembly.Quoted(struck)
	if len(a.places(p)) > 1 {
		line += " nth " + strconv.Itoa(a.nth)
	}
	return line + " insert " + inserted
}

// changed is the text as it would read.
func (a *amendment) changed(p *prompt) string {
	if places := a.places(p); a.nth <= len(places) {
		at := places[a.nth-1]
		return a.text[:at[0]] + p.text(1) + a.text[at[1]:]
	}
	return p.text(1)
}

// places are where the words to strike stand in the text, as the language finds them.
func (a *amendment) places(p *prompt) [][2]int { return assembly.Finds(a.text, p.text(0)) }

// enough makes sure that the words to strike stand in the text, and that what is left stands and is another text, when they are typed and
// not at the end.
func (a *amendment) enough(c *console, p *prompt) bool {
	switch changed := a.changed(p); {
	case p.at == 1 && strings.TrimSpace(changed) == "":
		c.complain(c.says(words.Say("amend.empty")))
		return false
	case p.at == 1 && changed == a.text:
		c.complain(c.says(words.Say("amend.nothing")))
		return false
	case p.at > 0:
		return true
	}
	if p.text(0) == "" {
		if p.text(1) == "" {
			p.steps[1].field.set(a.text)
		}
		return true
	}
	n := len(a.places(p))
	if n == 0 {
		c.complain(c.tell("amend.gone", p.text(0)))
		return false
	}
	a.nth = min(a.nth, n)
	return true
}

// keys choose among several places.
func (a *amendment) keys(p *prompt) []binding {
	if p.at != 0 || len(a.places(p)) < 2 {
		return nil
	}
	move := func(by int) func(*console) {
		return func(*console) { a.nth = min(max(a.nth+by, 1), len(a.places(p))) }
	}
	return []binding{{"up", "", move(-1), nil}, {"down", "key.place", move(1), nil}}
}

// preview shows the text with the change as far as it is typed.
func (a *amendment) preview(c *console, p *prompt, w int) []string {
	segs := []look.Segment{{Text: a.text}}
	switch places := a.places(p); {
	case p.text(0) == "" && p.at > 0:
		segs = look.Compare(a.text, p.text(1))
	case a.nth <= len(places):
		at := places[a.nth-1]
		segs = look.Diff(a.text, at[0], at[1], p.text(1))
	}
	lines := look.DrawDiff(segs, w-2, c.pen.Theme, c.pen.utf8)
	if most := max(c.h/6, 2); len(lines) > most {
		lines = c.changed(lines, most)
	}
	for i, l := range lines {
		lines[i] = " " + l
	}
	return lines
}
