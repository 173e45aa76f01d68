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
	of     *assembly.Motion
	text   string // of the motion that is amended
	called words.Phrase
	nth    int // which of several places, from 1
}

// The ways in which a text of several paragraphs is amended, as the prompt goes through them.
const (
	changeWords     = "change.words"
	changeParagraph = "change.paragraph"
	changeAfter     = "change.after"
)

// way is the one that is chosen.
func (a *amendment) way(p *prompt) string {
	if len(p.kinds) == 0 {
		return changeWords
	}
	return p.kinds[p.kind]
}

// asks is what a step asks for.
func (a *amendment) asks(p *prompt) string {
	step := p.step().asks
	switch way := a.way(p); {
	case step == "mover" || way == changeWords:
		return step
	case way == changeParagraph:
		return "paragraph." + step
	default:
		return "after." + step
	}
}

// change is what is typed so far; ok is false where no paragraph of the text is named.
func (a *amendment) change(p *prompt) (change assembly.Change, ok bool) {
	n, err := strconv.Atoi(strings.TrimSpace(p.text(0)))
	change = assembly.Change{Paragraph: n, Struck: strings.TrimSpace(p.text(1)) == ""}
	if a.way(p) == changeAfter {
		change = assembly.Change{Insert: true, After: n}
	}
	_, _, _, ok = change.Span(a.text, p.text(1))
	return change, ok && err == nil
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
	a := &amendment{of: m, text: m.Text, called: c.state().Called(m), nth: 1}
	var ways []string
	if len(assembly.Paragraphs(m.Text)) > 1 {
		ways = []string{changeWords, changeParagraph, changeAfter}
	}
	c.push(&prompt{
		name:    "amend",
		kinds:   ways,
		asked:   a.asks,
		steps:   []step{{asks: "old", field: prose()}, {asks: "new", field: prose()}, {asks: "mover", person: &search{newcomers: true, fit: mayVote, only: true}}},
		enough:  a.enough,
		preview: a.preview,
		more:    a.keys,
		notices: (*console).noticedAmendments,
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
	if a.way(p) != changeWords {
		return a.lineOfParagraph(p)
	}
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

func (a *amendment) lineOfParagraph(p *prompt) string {
	change, _ := a.change(p)
	says := []string{"amend", "paragraph", strconv.Itoa(change.Paragraph), "text", assembly.Quoted(p.text(1))}
	switch {
	case change.Insert:
		says = []string{"amend", "after", strconv.Itoa(change.After), "insert", assembly.Quoted(p.text(1))}
	case change.Struck:
		says = append(says[:3:3], "strike")
	}
	return strings.Join(says, " ")
}

// changed is the text as it would read.
func (a *amendment) changed(p *prompt) string {
	if a.way(p) != changeWords {
		change, _ := a.change(p)
		from, to, insert, _ := change.Span(a.text, p.text(1))
		return a.text[:from] + insert + a.text[to:]
	}
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
	if a.way(p) != changeWords {
		if change, ok := a.change(p); !ok {
			p.at = 0
			c.complain(c.says(words.Say("amend.paragraph", change.Paragraph+change.After, a.called, len(assembly.Paragraphs(a.text)))))
			return false
		} else if p.at == 0 && change.Struck { // its words are there to be changed
			at := assembly.Paragraphs(a.text)[change.Paragraph-1]
			p.steps[1].field.set(a.text[at.From:at.To])
		}
		if p.at == 0 {
			return true
		}
	}
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
		c.complain(c.says(c.state().StandNowhere(p.text(0), a.of).Phrase))
		return false
	}
	a.nth = min(a.nth, n)
	return true
}

// keys choose among several places.
func (a *amendment) keys(p *prompt) []binding {
	if p.at != 0 || a.way(p) != changeWords || len(a.places(p)) < 2 {
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
	change, named := a.change(p)
	switch places := a.places(p); {
	case a.way(p) != changeWords:
		if from, to, insert, _ := change.Span(a.text, p.text(1)); named && p.at > 0 {
			segs = look.Diff(a.text, from, to, insert)
		}
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
