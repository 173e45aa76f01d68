package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
)

// prompt asks for what a line needs, one step after the other, at the foot of the screen. It keeps what was typed, so
// that a line that is refused can be mended.
type prompt struct {
	name  string // the words that head it are prompt.NAME
	head  string // a verb that heads it instead
	steps []step
	at    int
	kinds []string // of hands or of motions; none: there is no choice
	kind  int
	lists func(c *console, p *prompt)                   // lists the kinds, to choose one; nil: Tab goes through them
	held  func(c *console, p *prompt) *assembly.Refusal // why the kind is not in order, whoever it is; nil: nothing holds it up
	past  bool                                          // what it says departs from the rules of conduct in its way
	many  bool                                          // a comma says what is asked for and waits for another name
	whole bool                                          // its lines are one act: one u takes them back
	stays bool                                          // for the next, cleared, when its line was given: the check-in
	put   int                                           // how many of its lines became entries while it stayed open for another name
	spent bool                                          // what is typed was refused, and the next letter begins anew
	waits bool                                          // what is typed waits behind a comma until it is known who is meant
	open  []openName                                    // and what was let go there, for later
	doubt string                                        // the name that is on no roll, for which Enter is asked for once more
	// lines are what is said once all is typed; none: nothing was right, and complain told what.
	lines func(c *console, p *prompt) []string
	// enough tells at a step whether what is typed will do, and complains where it will not; nil: it will.
	enough    func(c *console, p *prompt) bool
	asked     func(p *prompt) string        // the words that ask are ask.ASKED; nil: the step says which
	more      func(p *prompt) []binding     // keys of its own
	goesOn    func(c *console, p *prompt)   // opens what is asked next, when its lines were said; nil: nothing
	after     *prompt                       // from which this one goes on; nil: from none
	seconders []string                      // who is named to second what it moves, by its notice
	then      func(c *console)              // when what was said is an entry; nil: nothing
	began     []string                      // what stood in the fields of its steps when it opened
	looks     func(c *console, line string) // shows what its line would change, before that is said; nil: it is said at once
	// notices are motions of which notice was given, to be taken instead of typing one; nil: none are.
	notices func(c *console) []*assembly.Motion
	// ownWords tells whether what is typed means something beside the number of one of those; nil: it never does.
	ownWords func(c *console, p *prompt) bool
	// preview is lines above the field; nil: none.
	preview func(c *console, p *prompt, w int) []string
}

// step is one thing that is asked for: a text or a person.
type step struct {
	asks   string  // the words that ask are ask.ASKS; "" where the kind says what
	person *search // nil: a text
	field  field
	rows   list
	chosen bool // a row, by the arrows
	people people
}

// candidates are whom the name that is typed may mean.
func (st *step) candidates(c *console) []candidate {
	return c.candidates(&st.people, st.field.text, *st.person)
}

func (*prompt) isSheet() {}

func (p *prompt) step() *step { return &p.steps[p.at] }

// asks is what the step asks for.
func (p *prompt) asks() string {
	if p.asked != nil {
		return p.asked(p)
	}
	if asks := p.step().asks; asks != "" {
		return asks
	}
	return motionAsks(p.kinds[p.kind])
}

// text is what was typed at a step.
func (p *prompt) text(i int) string { return p.steps[i].field.text }

// marked is the row of the step that Enter takes, -1 where none: nothing is typed, or it is in doubt who is meant, and no
// arrow chose anybody.
func (st *step) marked(c *console) int {
	list := st.candidates(c)
	switch {
	case st.chosen:
		st.rows.clamp(len(list))
		return min(st.rows.at, len(list)-1)
	case st.isEmpty() && (len(list) == 0 || !list[0].given):
		return -1
	case st.isEmpty():
		return 0
	}
	return marked(list)
}

func (st *step) isEmpty() bool { return strings.TrimSpace(st.field.text) == "" }

// clear makes the step as it was before anything was typed.
func (st *step) clear() {
	st.field, st.rows, st.chosen, st.people = field{lines: st.field.lines}, list{}, false, people{}
}

// who is the candidate marked at a step.
func (p *prompt) who(c *console, i int) (candidate, bool) {
	st := &p.steps[i]
	if at := st.marked(c); at >= 0 {
		return st.candidates(c)[at], true
	}
	return candidate{}, false
}

// ofNames tells whether nothing but names is asked for. Such a prompt closes where it is refused: the next key is not for it.
func (p *prompt) ofNames() bool {
	return !p.stays && !slices.ContainsFunc(p.steps, func(st step) bool { return st.person == nil })
}

func (p *prompt) keys(c *console) []binding {
	keys := []binding{
		{"enter", "key.ok", p.enter, nil},
		{"esc", "key.back", p.back, nil},
		{"ctrl+c", "", (*console).leave, nil},
	}
	switch {
	case p.lists != nil:
		keys = append(keys, binding{"tab", "key.kind", func(c *console) { p.lists(c, p) }, nil})
	case len(p.kinds) > 0:
		keys = append(keys, binding{"tab", "key.kind", func(c *console) { p.nextKind(c, 1) }, nil},
			binding{"shift+tab", "", func(c *console) { p.nextKind(c, -1) }, nil})
	}
	if p.step().person != nil {
		keys = append(keys, binding{"up", "", func(c *console) { p.choose(c, -1) }, nil},
			binding{"down", "key.choose", func(c *console) { p.choose(c, 1) }, nil})
	}
	keys = append(append(keys, p.noticeKeys(c)...), p.leftKeys(c)...)
	if p.more != nil {
		keys = append(keys, p.more(p)...)
	}
	if p.many {
		keys = append(keys, p.anotherKeys()...)
	}
	keys = append(keys, p.step().field.boxKeys()...)
	return append(keys, fieldKeys(func() *field { p.spent, p.waits = false, false; return &p.step().field })...)
}

func (p *prompt) typed(c *console, text string) bool {
	st := p.step()
	if st.person != nil && p.many && isSeveral(text) {
		p.several(c, text)
		return true
	}
	if names := pastedNames(text); st.person != nil && len(names) > 0 {
		p.pasted(c, names)
		return true
	}
	if st.person != nil && st.isEmpty() && strings.TrimSpace(text) == "" { // a blank begins no name
		switch {
		case len(p.open) > 0:
			p.toOpen(c)
		case p.ofNames() && p.at == 0 && !st.chosen:
			c.pop()
			p.leaveToNext(c)
		}
		return true
	}
	if p.leftByLeaving(c, text) {
		c.pop()
		c.leave()
		return true
	}
	switch {
	case p.waits && strings.HasPrefix(text, " "):
		p.spent, p.waits = false, false
	case p.spent:
		p.letGo(c)
	}
	st.field.insert(text)
	st.rows, st.chosen = list{}, false
	return true
}

// leaveToNext calls the next, where space closed a prompt over the floor: there space does.
func (p *prompt) leaveToNext(c *console) {
	if c.top() == nil && c.screen == floorScreen {
		c.callNext()
	}
}

// choose moves the mark; the first arrow marks the first row.
func (p *prompt) choose(c *console, by int) {
	st := p.step()
	if at := st.marked(c); at >= 0 {
		st.rows.at = at
		st.rows.move(by, len(st.candidates(c)))
	} else {
		st.rows = list{}
		if all := st.candidates(c); by > 0 && len(all) > 1 && all[0].chair {
			st.rows.at = 1 // down are the people
		}
	}
	st.chosen = true
}

// back goes to the step before, or closes the prompt.
func (p *prompt) back(c *console) {
	if p.at > 0 {
		p.at--
		return
	}
	c.keepWords(p)
	c.pop()
	if len(p.open) > 0 {
		c.flash(p.openTold(c))
	}
}

func (p *prompt) enter(c *console) {
	st := p.step()
	if m := p.notice(c); m != nil {
		c.pop()
		c.moveNoticed(m)
		return
	}
	if st.person != nil {
		k, ok := p.who(c, p.at)
		if !ok {
			p.nobody(c)
			return
		}
		if p.doubts(c, k) {
			return
		}
	}
	if p.enough != nil && !p.enough(c, p) {
		return
	}
	if p.at < len(p.steps)-1 {
		p.at++
		return
	}
	if p.isHeld(c) {
		return
	}
	lines := p.lines(c, p)
	if len(lines) == 0 {
		p.spent = p.stays
		return
	}
	if p.stays {
		p.sayOn(c, lines)
		return
	}
	if len(p.open) > 0 {
		p.sayOn(c, lines)
		p.toOpen(c)
		return
	}
	c.pop()
	delete(c.wordsLeft, p.shelf())
	if c.behind(p.after, lines) {
		return
	}
	if p.looks != nil {
		p.looks(c, lines[0])
		return
	}
	s := saying{lines: lines, past: p.past, whole: p.whole, asked: p}
	if !p.ofNames() {
		s.from = p
	}
	if p.goesOn != nil {
		s.own = len(lines)
		s.refused = func(c *console, _ *assembly.Refusal) { c.refusedBefore(p) }
	}
	c.sayAll(s)
	if p.goesOn != nil {
		p.goesOn(c, p)
	}
}

// nextKind chooses the kind so many on, and tells at once where that is not in order.
func (p *prompt) nextKind(c *console, by int) {
	p.kind = (p.kind + len(p.kinds) + by) % len(p.kinds)
	p.isHeld(c)
	c.message.conduct = false // ! goes past it once it is said, and is no further Tab
}

// isHeld tells whether the kind that is chosen is not in order, and complains: the name stays, for another kind. While lines are on their way
// that is not known yet.
func (p *prompt) isHeld(c *console) bool {
	if p.held == nil || p.kind == 0 || !c.line.idle() { // of what the key itself asks for it was told before anything was typed
		return false
	}
	r := p.held(c, p)
	if !c.stops(r) || p.past && r.OfConduct() {
		return false
	}
	c.refuse(r)
	return true
}

// nobody is Enter where no row is marked. With nothing typed it closes a prompt of names; in doubt it waits for an arrow or
// more letters; a name that nobody has is told and not kept.
func (p *prompt) nobody(c *console) {
	st := p.step()
	switch all := st.candidates(c); {
	case st.isEmpty() && len(p.open) > 0:
		p.toOpen(c)
	case st.isEmpty() && p.ofNames() && p.at == 0:
		c.pop()
	case st.isEmpty():
		c.flash(c.tell("door.type"))
	case len(all) > 0 && (p.stays || all[0].slip):
		p.inDoubt(c, all)
	case len(all) > 0:
		c.flash(c.doubt(all))
	case len(p.open) > 0 && !p.stays:
		c.complain(c.tell("who"))
		p.toOpen(c)
	case p.ofNames():
		c.pop()
		c.complain(c.tell("who"))
	default:
		c.complain(c.tell("who"))
		p.spent = true
	}
}

// refused is what is left of the prompt where its line was refused: the words, and no name.
func (p *prompt) refused() {
	for i := range p.steps {
		if p.steps[i].person != nil {
			p.steps[i].clear()
		}
	}
}
