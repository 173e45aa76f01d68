package console

import (
	"slices"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// guide asks for whatever a line needs, one thing after the other and in words, so that nobody has to know how it is
// written: what, to whom, by when. It goes by the forms of the verb. Behind what is needed it asks for what may be left
// out, where Enter leaves it out and Tab says the line without the rest.
type guide struct {
	begun string // what the line begins with
	past  bool   // what it says departs from the rules of conduct in its way
	asked []*question
	at    int    // which question is asked
	whole bool   // Tab: the rest is left out
	tail  string // what the line ends with, which was asked before it: of an election on paper, how the papers are marked
}

// question is one place of a line.
type question struct {
	place   language.Expected
	before  string // the line up to there
	told    string // the same with names, as it is shown
	left    []string
	field   field
	rows    list
	chosen  bool // a row, by the arrows
	people  people
	given   answerTo
	doubt   string     // the name that is on no roll, for which Enter is asked for once more
	spent   bool       // and the next letter begins anew
	several []answerTo // of a place for several: what was given so far
	rest    []string   // names that were typed together with the one in the field, and follow it
}

// ask is a question, its field empty: of one line, or a box where its text keeps its breaks.
func ask(place language.Expected, before, told string, left []string) *question {
	return &question{place: place, before: before, told: told, left: left, field: field{lines: place.Breaks}}
}

// answerTo is what a place is filled with.
type answerTo struct {
	line   string
	told   string
	before []string // lines that must come before it
	fresh  string   // the name of somebody new
	out    bool     // nothing: it is left out, or there are no more
	ends   string   // it is the text behind several, the place that has this usage; "" for one of these
}

// askLine asks for the rest of a line, where its verb is in order.
func (c *console) askLine(begun string) {
	if !c.mayAsk(language.Verb(begun)) {
		return
	}
	if language.Verb(begun) == "notice-amend" { // whose words are chosen in the text, as those of an amendment that is moved
		c.askNoticeOfAmendment(strings.TrimSpace(strings.TrimPrefix(begun, "notice-amend")))
		return
	}
	g := &guide{begun: strings.TrimRight(begun, " "), past: c.passes}
	place, found := g.next(c, g.begun, nil)
	if !found {
		c.say(g.begun)
		return
	}
	g.asked = []*question{ask(place, g.begun, g.begun, nil)}
	c.push(g)
}

// next is what is to be asked behind a line, without what was left out: first of all what is needed.
func (g *guide) next(c *console, line string, left []string) (language.Expected, bool) {
	if words := strings.Fields(line); len(words) == 3 && words[0] == "rule" && words[1] == "threshold" { // the kind, and no value yet
		return language.Expected{Usage: "VALUE", Slot: "value", Type: "rest", Needed: true}, true
	}
	var may *language.Expected
	for _, e := range c.meeting.Language().Expects(line) {
		if slices.Contains(left, e.Usage) || !e.Needed && e.Slot == "section" && len(c.sight.sections) == 0 {
			continue // what this meeting has not used is not asked for
		}
		if !e.Needed && e.Slot == "report" && language.Verb(line) == "assign" {
			continue // who, what and when are all that a decision asks for; when somebody reports is said on the line
		}
		if !e.Needed && language.Verb(line) == "elect" && slices.Contains(e.Words, "ballot") && (g.tail != "" || !c.usesPaper()) {
			continue
		}
		if e.Needed && (len(e.Words) == 0 || isChoice(e)) {
			return e, true
		}
		if may == nil {
			may = &e
		}
	}
	if may == nil || g.whole && !may.Needed {
		return language.Expected{}, false
	}
	return *may, true
}

// isChoice tells whether a place takes one of some words of the language, and not what stands behind a keyword.
func isChoice(e language.Expected) bool { return e.Type == "" && e.Slot != "" }

func (*guide) isSheet() {}

func (g *guide) question() *question { return g.asked[g.at] }

func (g *guide) keys(c *console) []binding {
	q := g.question()
	move := func(by int) func(*console) { return func(c *console) { q.choose(c, by) } }
	keys := []binding{{"enter", "key.ok", g.enter, nil}}
	if !q.place.Needed {
		keys = append(keys, binding{"tab", "key.enough", g.sayWhole, nil})
	}
	keys = append(keys, q.field.boxKeys()...)
	keys = append(keys, []binding{
		{"up", "", move(-1), nil},
		{"down", "key.choose", move(1), func(c *console) bool { return len(q.answers(c)) > 1 }},
		{"esc", "key.back", g.back, nil},
		{"ctrl+c", "", (*console).leave, nil},
	}...)
	return append(keys, fieldKeys(func() *field { q.spent = false; return &q.field })...)
}

func (g *guide) typed(c *console, text string) bool {
	q := g.question()
	if names := pastedNames(text); q.isPerson() && len(names) > 0 {
		g.pasted(c, names)
		return true
	}
	if q.spent {
		q.field, q.spent = field{lines: q.field.lines}, false
	}
	q.field.insert(text)
	q.rows, q.chosen = list{}, false
	return true
}

// back goes to the question before, or closes the guide.
func (g *guide) back(c *console) {
	g.whole = false
	if g.at == 0 {
		c.pop()
		return
	}
	g.at--
	g.question().several = nil
}

// sayWhole says the line without the rest of what may be left out.
func (g *guide) sayWhole(c *console) {
	if g.question().place.Needed {
		return
	}
	g.whole = true
	g.enter(c)
	g.whole = false
}

// enter takes the answer, and asks on or says the line.
func (g *guide) enter(c *console) {
	q := g.question()
	if g.takeNames(c) {
		return
	}
	a, ok := q.answer(c)
	if !ok {
		return
	}
	if q.takesSeveral() && !a.out {
		q.several = append(q.several, a)
		q.clear()
		if rest := q.rest; len(rest) > 0 {
			q.rest = nil
			q.take(c, rest)
			return
		}
		if !g.whole && !q.hasAll() {
			return
		}
	}
	q.given = a
	line, told, left := q.filled(a)
	if a.out && len(q.several) == 0 {
		left = append(slices.Clone(q.left), q.place.Usage)
	}
	if role, is := strings.CutPrefix(line, "take "); is && c.state().Roles.Holder(role) != "" { // which somebody has
		line, told = "hand-over "+role, "hand-over "+role
	}
	if place, found := g.next(c, line, left); found {
		on := ask(place, line, told, left)
		if g.at+1 < len(g.asked) && g.asked[g.at+1].place.Usage == place.Usage { // it was answered before
			on.field = g.asked[g.at+1].field
		}
		g.asked = append(g.asked[:g.at+1], on)
		g.at++
		return
	}
	lines := append(g.linesBefore(), line+g.tail)
	c.pop()
	s := saying{lines: lines, past: g.past, typed: true}
	if !g.ofNames() {
		s.from = g
	}
	c.sayAll(s)
}

// takeNames takes several names that are typed at once, with commas between them or "and", where several are asked for.
func (g *guide) takeNames(c *console) bool {
	q := g.question()
	names, _ := c.severalNames(q.field.text)
	if q.place.Type != "names" || q.chosen || len(names) < 2 || len(c.state().Roll.Find(q.field.text)) > 0 {
		return false
	}
	q.take(c, names)
	return true
}

// take takes names one after the other, each as if it had been typed alone. The first that will not do stays in the field; those behind it follow
// once it is answered.
func (q *question) take(c *console, names []string) {
	for i, name := range names {
		q.field.set(name)
		a, ok := q.answer(c)
		if !ok {
			q.rest = names[i+1:]
			return
		}
		q.several = append(q.several, a)
		q.clear()
	}
}

// filled is the line with the answer in its place.
func (q *question) filled(a answerTo) (line, told string, left []string) {
	line, told, left = q.before, q.told, q.left
	all := q.several
	if !q.takesSeveral() && !a.out {
		all = []answerTo{a}
	}
	if len(all) == 0 {
		return line, told, left
	}
	if kw := q.keyword(); kw != "" {
		line, told = line+" "+kw, told+" "+kw
	}
	for _, one := range all {
		line, told = line+" "+one.line, told+" "+one.told
		if one.ends != "" {
			left = append(slices.Clone(left), one.ends)
		}
	}
	again := strings.TrimPrefix(q.place.Usage, q.keyword()+" ") // more of the same are not asked for
	return line, told, append(slices.Clone(left), q.place.Usage, again)
}

// keyword is what stands before the answer in the line, "" for nothing.
func (q *question) keyword() string {
	if len(q.place.Words) > 0 && q.place.Type != "" {
		return q.place.Words[0]
	}
	return ""
}

func (q *question) takesSeveral() bool {
	return q.place.Type == "names" || q.place.Type == "texts" || q.isCalledOut()
}

// numbersCalled is how many numbers are asked for where the room calls them out.
const numbersCalled = 3

// isCalledOut tells whether numbers are asked for that the room calls out, one after the other.
func (q *question) isCalledOut() bool { return q.place.Type == "words" && q.place.Slot == "numbers" }

// hasAll tells whether no more are asked for: the text behind them was given; or of numbers so many, or several at once.
func (q *question) hasAll() bool {
	last := len(q.several) - 1
	return q.several[last].ends != "" || q.isCalledOut() && (len(q.several) >= numbersCalled || strings.Contains(q.several[last].line, " "))
}

// linesBefore are the lines that put people on the roll who are named in the line, each once.
func (g *guide) linesBefore() []string {
	var lines []string
	for _, q := range g.asked[:g.at+1] {
		for _, a := range append(q.several[:len(q.several):len(q.several)], q.given) {
			for _, l := range a.before {
				if !slices.Contains(lines, l) {
					lines = append(lines, l)
				}
			}
		}
	}
	return lines
}

// ofNames tells whether nothing but names was asked for. Such a line is not mended where it is refused.
func (g *guide) ofNames() bool {
	return !slices.ContainsFunc(g.asked, func(q *question) bool { return !q.isPerson() })
}

// refused is what is left of the guide where its line was refused: all but the name that was given last, or the numbers.
func (g *guide) refused() {
	q := g.question()
	if q.isPerson() {
		q.clear()
	}
	if q.isCalledOut() {
		q.several = nil
	}
}

// draw is a rule, the line so far, what is asked, the field and what fits. It has the same height whatever is typed.
func (g *guide) draw(c *console, w, h int) drawing {
	q := g.question()
	d := drawing{cursor: true, lines: []string{c.pen.rule(w, 0, "")}}
	_, told, _ := q.filled(answerTo{out: true})
	verb, rest, _ := strings.Cut(told, " ")
	d.lines = append(d.lines, " "+c.pen.Heading.Render(verb)+" "+look.Cut(look.Clean(rest), w-look.Width(verb)-3))
	asks := c.expected(language.Verb(g.begun), q.before, q.place)
	switch {
	case q.isCalledOut():
		asks = c.tell("guide.numbers", len(q.several)+1, numbersCalled)
	case q.isPerson() && len(q.several) > 0:
		asks = c.tell("guide.others")
		if _, why := q.textBehind(c); why {
			asks = c.tell("guide.others.why")
		}
	case !q.place.Needed:
		asks += " " + c.pen.signs.Dot + " " + c.tell("expects.may")
	}
	d.lines = append(d.lines, c.wrapped(asks, w, 1)...)
	text, x, y := q.field.draw(w-3, boxHeight(&q.field, w-3, h), nil)
	d.x, d.y = 2+x, len(d.lines)+y
	for _, l := range text {
		d.lines = append(d.lines, "  "+c.pen.Field.Render(l))
	}
	if q.hasRows(c) {
		d.lines = append(d.lines, q.rowLines(c, w, candidateRows(h))...)
	}
	d.lines = append(d.lines, c.messageLines(w)...)
	d.lines = append(d.lines, c.hints(g.keys(c), w))
	d.lines = look.Fit(d.lines, w, len(d.lines))
	return d
}

func (q *question) rowLines(c *console, w, rows int) []string {
	all, at := q.answers(c), q.marked(c)
	from, to := q.rows.window(len(all), rows)
	lines := make([]string, 0, rows)
	for i := from; i < to; i++ {
		row := " " + all[i].shown
		if i == at {
			lines = append(lines, c.pen.Selected.Render(look.Pad(" "+c.pen.signs.Pointer+row, w)))
			continue
		}
		lines = append(lines, look.Cut(look.Pad("", 1+look.Width(c.pen.signs.Pointer))+row, w))
	}
	if rest := len(all) - to; rest > 0 && len(lines) > 0 {
		last := &lines[len(lines)-1]
		more := c.tell("offers.more", rest, c.pen.signs.Down) + " "
		*last = look.Pad(look.Cut(*last, w-look.Width(more)), w-look.Width(more)) + more
	}
	if len(all) == 0 {
		lines = append(lines, "   "+c.tell(q.noneKey()))
	}
	return look.Fit(lines, w, rows)
}
