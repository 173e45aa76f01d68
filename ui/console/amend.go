package console

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// amendment is what the prompt for one knows beside what is typed.
type amendment struct {
	of      *assembly.Motion
	text    string // of the motion that is amended
	called  words.Phrase
	verb    string // and the motion's number where it is not the one pending
	said    string // what the places are looked for by which one is chosen
	chosen  int    // by an arrow, from 1; 0: none
	filled  string // the words that were put into the box to be changed
	scrolls struct {
		over    string // what is seen
		further int    // so many lines further down
	}
	compared struct {
		with string
		segs []look.Segment
	}
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
	case step == "new" && a.isWhole(p):
		return "whole.new"
	case step == "mover" || way == changeWords:
		return step
	case way == changeParagraph:
		return "paragraph." + step
	default:
		return "after." + step
	}
}

// isWhole tells whether the whole text is amended: no words of it are named, and no paragraph.
func (a *amendment) isWhole(p *prompt) bool { return a.way(p) == changeWords && p.text(0) == "" }

// choices are the places that what is typed first may mean, from byte to byte: those at which the words to strike stand, of which those go first at
// which they are whole words, or the paragraphs that are called so. Numbers are those of the places among all, or of the paragraphs.
func (a *amendment) choices(c *console, p *prompt) (places [][2]int, numbers []int) {
	said := strings.TrimSpace(p.text(0))
	if a.way(p) == changeWords {
		all := assembly.Finds(a.text, p.text(0))
		whole := assembly.WholeWords(a.text, all)
		if len(whole) == 0 {
			for i := range all {
				whole = append(whole, i)
			}
		}
		for _, i := range whole {
			places, numbers = append(places, all[i]), append(numbers, i+1)
		}
		return places, numbers
	}
	if said == "0" && a.way(p) == changeAfter {
		return [][2]int{{0, 0}}, []int{0}
	}
	all := assembly.Paragraphs(a.text)
	for _, clause := range a.clauses(c, p) {
		n := clause.Paragraph
		places, numbers = append(places, [2]int{all[n-1].From, all[n-1].To}), append(numbers, n)
	}
	return places, numbers
}

// clauses are those that what is typed first may mean.
func (a *amendment) clauses(c *console, p *prompt) []assembly.Clause {
	return assembly.ClausesNamed(a.text, p.text(0), strings.Fields(c.tell("amend.numbers"))...)
}

// clause is the one that is meant, of the paragraph that was chosen.
func (a *amendment) clause(c *console, p *prompt, paragraph int) assembly.Clause {
	for _, clause := range a.clauses(c, p) {
		if clause.Paragraph == paragraph {
			return clause
		}
	}
	return assembly.Clause{Paragraph: paragraph, Last: paragraph}
}

// choice is the place that is meant, by its number in the text; false where none is, or it is not known which.
func (a *amendment) choice(c *console, p *prompt) (place [2]int, number int, ok bool) {
	if a.said != a.way(p)+p.text(0) {
		a.said, a.chosen = a.way(p)+p.text(0), 0
	}
	places, numbers := a.choices(c, p)
	switch n := min(a.chosen, len(places)); {
	case len(places) == 1:
		return places[0], numbers[0], true
	case n > 0:
		return places[n-1], numbers[n-1], true
	}
	return place, 0, false
}

// change is what is typed so far; ok is false where no paragraph of the text is named. What is put in after a clause goes behind the points under
// it; after a paragraph that is named by its number beside the text, right behind that.
func (a *amendment) change(c *console, p *prompt) (change assembly.Change, ok bool) {
	_, n, ok := a.choice(c, p)
	if a.way(p) == changeAfter {
		if clause := a.clause(c, p, n); ok && !clause.Beside {
			n = clause.Last
		}
		return assembly.Change{Insert: true, After: n}, ok
	}
	return assembly.Change{Paragraph: n, Struck: strings.TrimSpace(p.text(1)) == ""}, ok
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
		if m.Amendment() { // of what it strikes nothing stands in it
			c.complain(c.tell("amend.strikes", c.says(called)))
			return
		}
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
	p, a := c.amending(m, "amend")
	p.goesOn = func(c *console, p *prompt) {
		k, _ := p.who(c, 2)
		c.askSeconder(p, k)
	}
	p.notices = (*console).noticedAmendments
	p.ownWords = func(c *console, p *prompt) bool {
		places, _ := a.choices(c, p)
		return len(places) > 0
	}
	c.push(p)
}

// askNoticeOfAmendment asks for an amendment of which notice is given: to which motion, where none is named, and then as for one that is moved.
func (c *console) askNoticeOfAmendment(id string) {
	if m := c.state().Motions.Get(id); m != nil {
		p, a := c.amending(m, "notice-amend "+m.ID)
		p.name, p.head = "notice-amend", c.tell("prompt.amend")+" "+c.pen.signs.Dot+" "+m.ID
		mover := &p.steps[2]
		mover.person = &search{newcomers: true, fit: mayVote}
		p.lines = func(c *console, p *prompt) []string {
			k, _ := p.who(c, 2)
			name, before := c.reference(k)
			if k.person != nil { // who need not be here
				before = nil
			}
			return append(before, a.line(c, p)+" by "+name)
		}
		c.push(p)
		return
	}
	var rows []row
	for _, m := range c.state().NoticeAmendable() {
		rows = append(rows, row{says: m.ID + "  " + c.inRow(m), do: func(c *console) { c.askNoticeOfAmendment(m.ID) }})
	}
	c.push(&menu{head: c.tell("prompt.amend"), rows: rows, chosen: true})
}

// amending is the prompt for an amendment to a motion, said by a verb, and what it knows.
func (c *console) amending(m *assembly.Motion, verb string) (*prompt, *amendment) {
	a := &amendment{of: m, text: m.Text, called: c.state().Called(m), verb: verb}
	var ways []string
	if len(assembly.Paragraphs(m.Text)) > 1 {
		ways = []string{changeWords, changeParagraph, changeAfter}
	}
	return &prompt{
		name:    "amend",
		kinds:   ways,
		asked:   a.asks,
		steps:   []step{{asks: "old", field: prose()}, {asks: "new", field: prose()}, {asks: "mover", person: &search{newcomers: true, fit: mayVote, only: true, several: true}}},
		enough:  a.enough,
		preview: a.preview,
		more:    a.keys,
		lines: func(c *console, p *prompt) []string {
			k, _ := p.who(c, 2)
			name, before := c.reference(k)
			return append(before, a.line(c, p)+" by "+name)
		},
	}, a
}

func (a *amendment) line(c *console, p *prompt) string {
	says := []string{a.verb}
	change, _ := a.change(c, p)
	struck, inserted := language.Quoted(p.text(0)), language.Quoted(p.text(1))
	switch {
	case a.isWhole(p):
		says = append(says, "text", inserted)
	case a.way(p) == changeWords:
		says = append(says, "strike", struck)
		if _, nth, _ := a.choice(c, p); len(assembly.Finds(a.text, p.text(0))) > 1 {
			says = append(says, "nth", strconv.Itoa(nth))
		}
		says = append(says, "insert", inserted)
	case change.Insert:
		says = append(says, "after", strconv.Itoa(change.After), "insert", inserted)
	case change.Struck:
		says = append(says, "paragraph", strconv.Itoa(change.Paragraph), "strike")
	default:
		says = append(says, "paragraph", strconv.Itoa(change.Paragraph), "text", inserted)
	}
	return strings.Join(says, " ")
}

// segments are the text with the change as far as it is typed; paragraph is the one that is named, where nothing is changed yet.
func (a *amendment) segments(c *console, p *prompt) (segs []look.Segment, paragraph int) {
	at, n, ok := a.choice(c, p)
	change, _ := a.change(c, p)
	switch {
	case a.isWhole(p):
		if p.at == 0 {
			break
		}
		if a.compared.segs == nil || a.compared.with != p.text(1) {
			a.compared.with, a.compared.segs = p.text(1), look.Compare(a.text, p.text(1))
		}
		return a.compared.segs, 0
	case !ok:
	case a.way(p) == changeWords:
		return look.Diff(a.text, at[0], at[1], p.text(1)), 0
	case p.at == 0 || change.Insert && p.text(1) == "":
		if change.Insert { // behind the points under it
			n = change.After
		}
		return []look.Segment{{Text: a.text}}, n
	default:
		from, to, insert, _ := change.Span(a.text, change.Says(a.text, p.text(1)))
		return look.Rewrite(a.text, from, to, insert), n
	}
	return []look.Segment{{Text: a.text}}, 0
}

// changed is the text as it would read.
func (a *amendment) changed(c *console, p *prompt) string {
	at, _, ok := a.choice(c, p)
	switch {
	case a.isWhole(p) || !ok:
		return p.text(1)
	case a.way(p) == changeWords:
		return a.text[:at[0]] + p.text(1) + a.text[at[1]:]
	}
	change, _ := a.change(c, p)
	from, to, insert, _ := change.Span(a.text, change.Says(a.text, p.text(1)))
	return a.text[:from] + insert + a.text[to:]
}

// enough makes sure that it is known which words are struck, or which paragraph is meant, and that what is left stands and is another text.
func (a *amendment) enough(c *console, p *prompt) bool {
	if p.at == 0 {
		return a.found(c, p)
	}
	change, _ := a.change(c, p)
	switch changed := a.changed(c, p); {
	case p.at > 1:
	case change.Insert && a.way(p) == changeAfter && strings.TrimSpace(p.text(1)) == "":
		c.complain(c.tell("text"))
		return false
	case strings.TrimSpace(changed) == "":
		c.complain(c.says(words.Say("amend.empty")))
		return false
	case changed == a.text:
		c.complain(c.says(words.Say("amend.nothing")))
		return false
	case change.Struck && a.way(p) == changeParagraph: // what stands under it does not go with it
		if under := a.clause(c, p, change.Paragraph).Under; len(under) > 0 {
			c.flash(c.tell("amend.points", strings.Join(under, " ")))
		}
	}
	return true
}

// found makes sure that what is typed first names one place, and puts the words into the box that are there to be changed: of a paragraph, or all of
// the text, which letters replace. A clause that is named where words are asked for is meant as such.
func (a *amendment) found(c *console, p *prompt) bool {
	if f := &p.steps[1].field; f.text == a.filled {
		f.set("")
	}
	a.filled = ""
	if a.isWhole(p) {
		if f := &p.steps[1].field; f.text == "" {
			f.set(a.text)
			f.given, a.filled = true, a.text
		}
		return true
	}
	places, _ := a.choices(c, p)
	if way := p.kind; len(places) == 0 && len(p.kinds) > 0 && a.way(p) == changeWords && strings.ContainsFunc(p.text(0), unicode.IsDigit) {
		p.kind = slices.Index(p.kinds, changeParagraph)
		if places, _ = a.choices(c, p); len(places) == 0 {
			p.kind = way
		}
	}
	at, n, ok := a.choice(c, p)
	said := words.Quote(strings.TrimSpace(p.text(0)))
	switch typed, err := strconv.Atoi(strings.TrimSpace(p.text(0))); {
	case ok && a.way(p) == changeParagraph:
		if f := &p.steps[1].field; f.text == "" { // its words are there to be changed
			f.set(a.text[at[0]:at[1]])
			a.filled = f.text
		}
		return n > 0
	case ok:
		return true
	case len(places) > 1:
		c.complain(c.tell("amend.which", said, len(places), c.pen.signs.Up+c.pen.signs.Down))
	case a.way(p) == changeWords:
		c.complain(c.says(c.state().StandNowhere(p.text(0), a.of).Phrase))
	case err == nil:
		c.complain(c.says(words.Say("amend.paragraph", typed, a.called, len(assembly.Paragraphs(a.text)))))
	default:
		c.complain(c.tell("amend.clause", said, a.called))
	}
	return false
}

// keys choose among several places, and show what of the text is not seen.
func (a *amendment) keys(p *prompt) []binding {
	scroll := func(by int) func(*console) {
		return func(c *console) { a.scrolls.further += by * previewRows(c.h) }
	}
	keys := []binding{{"pgup", "", scroll(-1), nil}, {"pgdown", "", scroll(1), nil}}
	if p.at != 0 {
		return keys
	}
	move := func(by int) func(*console) {
		return func(c *console) {
			places, _ := a.choices(c, p)
			if len(places) < 2 {
				scroll(by)(c)
				return
			}
			a.choice(c, p)
			a.chosen = min(max(a.chosen+by, 1), len(places))
		}
	}
	several := func(c *console) bool {
		places, _ := a.choices(c, p)
		return len(places) > 1
	}
	return append(keys, binding{"up", "", move(-1), nil}, binding{"down", "key.place", move(1), several})
}

// previewRows is how many lines of a text are seen above the field, in a screen of h.
func previewRows(h int) int { return max(h/6, 2) }

// preview shows the text with the change as far as it is typed, where it is changed; and while it is not known which place is meant, all of them.
func (a *amendment) preview(c *console, p *prompt, w int) []string {
	if lines := a.choiceLines(c, p, w); p.at == 0 && len(lines) > 1 {
		return lines
	}
	segs, paragraph := a.segments(c, p)
	if over := strings.Join([]string{a.said, strconv.Itoa(p.at), p.text(1)}, "\x00"); a.scrolls.over != over {
		a.scrolls.over, a.scrolls.further = over, 0
	}
	in := look.Around{Paragraph: paragraph, Rows: previewRows(c.h), Further: a.scrolls.further}
	lines, further := look.DrawAround(segs, in, w-2, c.pen.Theme, c.pen.utf8)
	a.scrolls.further = further
	for i, l := range lines {
		lines[i] = " " + l
	}
	return lines
}

// choiceLines are the places that may be meant, a line each, as many as there is room for: the paragraph's number, and the words around it.
func (a *amendment) choiceLines(c *console, p *prompt, w int) []string {
	places, numbers := a.choices(c, p)
	if len(places) < 2 {
		return nil
	}
	a.choice(c, p)
	rows := list{at: max(a.chosen-1, 0)}
	from, to := rows.window(len(places), previewRows(c.h))
	lines := make([]string, 0, to-from)
	for i := from; i < to; i++ {
		n := numbers[i]
		around := look.Clean(a.text[places[i][0]:places[i][1]])
		if a.way(p) == changeWords {
			n = assembly.ParagraphAt(a.text, places[i][0])
			around = look.Clean(assembly.WithNeighbors(a.text, places[i][0], places[i][1]))
		}
		lead := look.Pad("", 2+look.Width(c.pen.signs.Pointer))
		if i == a.chosen-1 {
			lead = " " + c.pen.signs.Pointer + " "
		}
		if n > 0 {
			lead += strconv.Itoa(n) + "  "
		}
		more := ""
		if i == to-1 && to < len(places) {
			more = c.tell("stack.more", len(places)-to) + " "
		}
		row := c.pen.ends(w, lead+around, more)
		if i == a.chosen-1 {
			row = c.pen.Selected.Render(row)
		}
		lines = append(lines, row)
	}
	return lines
}
