package minutes

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
)

// Piece is a piece of a template, one of three: fixed words; a part, which a template tells once at most; or pieces that are told only where a
// part, or a field, says something.
type Piece struct {
	// Words makes the fixed words, which may tell a field by its name, and ask whether a part or a field says something.
	Words func(field func(string) string, has func(string) bool) []Block
	Part  string // one of Parts
	If    string // one of Parts or Fields, of Then and Else
	Then  []Piece
	Else  []Piece
	// Language is that of the fixed words, in which their fields are told; "" is that of the paper.
	Language string
}

// tellPieces sets out the minutes as a template has them.
func (c *scribe) tellPieces(pieces []Piece) {
	for _, p := range pieces {
		switch {
		case p.Words != nil:
			c.fixed(p.Words(c.fieldIn(p.Language), c.hasSomething))
		case p.Part != "":
			c.tellPart(p.Part)
		default:
			chosen, other := p.Then, p.Else
			if !c.hasSomething(p.If) {
				chosen, other = other, chosen
			}
			if len(chosen) == 0 && len(other) > 0 && other[0].Part != "" {
				c.spent = true
			}
			c.tellPieces(chosen)
		}
	}
}

// dropSpent leaves out the last heading that waits, where the part that it was of says nothing: what stands below that part has a heading of
// its own, or none, and never the one of something else.
func (c *scribe) dropSpent() {
	if n := len(c.headings); c.spent && n > 0 {
		c.headings = c.headings[:n-1]
	}
	c.spent = false
}

// fixed adds words of a template. A heading waits until something stands below it.
func (c *scribe) fixed(blocks []Block) {
	for _, b := range blocks {
		if s, signs := b.(Signatures); signs && c.nameless() {
			for n := range s.Lines {
				s.Lines[n].Name = ""
			}
		}
		switch h, is := b.(Heading); {
		case b == nil || b.empty():
		case is:
			c.headed, c.spent = false, false
			c.headings = append(slices.DeleteFunc(c.headings, func(above Heading) bool { return above.Level >= h.Level }), h)
		default:
			if c.dropSpent(); len(c.headings) > 0 {
				c.writeHeadings()
				c.headed = true
			}
			c.doc.Add(b)
		}
	}
}

// writeHeadings writes the headings of a template that wait for words below them.
func (c *scribe) writeHeadings() {
	waiting := c.headings
	c.headings = nil
	for _, h := range waiting {
		if h.Level > 1 {
			c.doc.Add(h)
			continue
		}
		c.newSection(h.Text)
	}
}

// tellPart tells a part. A heading of the template above it, with or without words between them, takes the place of its own.
func (c *scribe) tellPart(name string) {
	p, is := partOf(name)
	if !is || !c.hasSomething(name) {
		c.spent = true
		return
	}
	if c.dropSpent(); p.several {
		c.headed = false
		c.writeHeadings()
	}
	p.tells(c)
	c.headed = false
}

// hasSomething tells whether a part, or a field, says something to the readers of the paper.
func (c *scribe) hasSomething(name string) bool {
	if said, known := c.said[name]; known {
		return said
	}
	said := c.field(name) != ""
	if p, is := partOf(name); is {
		before, waiting, headed := len(c.doc.Blocks), c.headings, c.headed
		c.headings, c.headed = nil, false
		p.tells(c)
		said = len(c.doc.Blocks) > before
		c.doc.Blocks, c.headings, c.headed = c.doc.Blocks[:before:before], waiting, headed
	}
	c.said[name] = said
	return said
}

// field is what a field of a template says: "" for one that there is not, or that has nothing to say. Where people are not named, an office
// stands for who held it.
func (c *scribe) field(name string) string {
	i := c.s.Info
	at := func(t time.Time) string {
		if t.IsZero() {
			return ""
		}
		if t.Format(time.DateOnly) == c.s.Info.Date {
			return c.say("one", t) // the fixed words around it say what it is
		}
		return c.clock(t)
	}
	switch name {
	case "title":
		return c.typed(i.Title)
	case "number":
		return c.say("number", i.Number)
	case "kind":
		return c.say("kind." + i.Kind)
	case "call":
		if i.Call != "" {
			return c.say("call." + i.Call)
		}
	case "date":
		return c.date(i.Date)
	case "place":
		return c.typed(i.Place)
	case "organisation":
		return c.typed(i.Publisher())
	case "opened":
		return at(i.Opened)
	case "closed":
		return at(i.Closed)
	case "chair":
		return c.inOfficeNow(assembly.Facilitator)
	case "secretary":
		return c.inOfficeNow(assembly.MinuteTaker)
	}
	return ""
}

// fieldIn is what fields say in the language of the fixed words around them; "" is that of the paper.
func (c *scribe) fieldIn(language string) func(string) string {
	if language == "" {
		return c.field
	}
	return func(name string) string {
		of := c.table
		defer func() { c.table = of }()
		c.table = tableOf(language)
		return c.field(name)
	}
}

// Fields lists what fixed words of a template may tell.
func Fields() []string {
	return []string{"title", "number", "kind", "call", "date", "place", "organisation", "opened", "closed", "chair", "secretary"}
}

// inOfficeNow is who held a role in the meeting, in their order; where people are not named, what the role is called.
func (c *scribe) inOfficeNow(role string) string {
	held := c.inTurn(role)
	if role == assembly.Facilitator {
		held = slices.DeleteFunc(held, func(p string) bool { return !c.presided(p) })
	}
	if len(held) == 0 {
		return ""
	}
	if c.nameless() {
		return c.roleLabel(role)
	}
	return c.names("", held)
}

// outcomes tells each item by what was decided in it: the words of a motion once, as they were decided, and how it went.
func (c *scribe) outcomes() {
	c.outcomesOf(0)
	for _, i := range c.inTheirOrder() {
		c.outcomesOf(i.ID)
	}
}

// outcomesOf tells what was decided in an item.
func (c *scribe) outcomesOf(item int) {
	begun := false
	begin := func() {
		if !begun {
			begun = true
			c.beginItem(item)
		}
	}
	for _, f := range c.motions {
		if !c.decides(f) || f.Item != item {
			continue
		}
		begin()
		d := c.marked(decided{label: c.numberedHead(f)}, f.ToRatify, c.s.Ratified(f.Motion, c.o.Ratified), c.s.DeparturesOf(f.ID))
		c.doc.Point(c.sentence(d.label))
		if f.Kind != "recall" && !c.ratifiesElection(f) {
			c.doc.Add(Quote{Text: Plain(c.typed(f.Text))})
		}
		c.doc.Add(Verdict{Outcome: Outcome(f.State), Text: Plain(c.verdictTold(f, false))})
	}
	for _, w := range c.contests {
		if w.Competition() || w.Closed || w.State != assembly.Chosen || w.Item != item {
			continue
		}
		begin()
		c.doc.Point(c.sentence(c.contestHead(w.Contest)), Text(" "+c.tookSeats(w)))
	}
	for _, given := range c.sent {
		if given.item != item {
			continue
		}
		for _, m := range c.sentIn(given) {
			begin()
			c.doc.Point(c.sentWords(m)...)
		}
	}
}

// beginItem begins what belongs to an item, or stands outside the agenda.
func (c *scribe) beginItem(item int) {
	switch i := c.s.Agenda.Item(item); {
	case i != nil:
		c.doc.Item(c.s.Agenda.Number(i), c.itemName(i))
	case len(c.s.Agenda.Items) == 0:
		c.newSection(c.say("section.business"))
	default:
		c.newSection(c.say("section.outside"))
	}
}

// elections lists who was elected to what, and who said before all that they accept; and who was sent as delegates, with what.
func (c *scribe) elections() {
	var list List
	for _, w := range c.contests {
		if w.Competition() || w.Closed || w.State != assembly.Chosen {
			continue
		}
		told := Words{c.sentence(c.contestHead(w.Contest)), Text(" " + c.tookSeats(w))}
		if len(w.Accepted) > 0 {
			accepted := make([]any, len(w.Accepted))
			for n, id := range w.Accepted {
				accepted[n] = c.nameIn(w.matter(), id)
			}
			told = append(told, Text(" "+c.say("elections.accepted", and(accepted), len(accepted))))
		}
		list.Items = append(list.Items, told)
	}
	for _, m := range c.sentOut() {
		list.Items = append(list.Items, c.sentWords(m))
	}
	if len(list.Items) > 0 {
		c.newSection(c.say("section.elections"))
		c.doc.Add(list)
	}
}

// closedSessions tells that there were closed sessions, and from when to when.
func (c *scribe) closedSessions() {
	if len(c.hidden.spans) == 0 {
		return
	}
	c.newSection(c.say("section.closed"))
	for _, lasted := range c.hidden.spans {
		c.doc.Point(Text(c.say("camera", c.span(lasted))))
	}
	if apart := c.carriedApart(); apart != "" {
		c.doc.Point(Text(apart))
	}
}

// decidedAbout lists what was decided of one matter, by the words of the language for it: the discharge of a board, a power to act.
func (c *scribe) decidedAbout(matter string) {
	var list List
	for _, f := range c.motions {
		if c.decides(f) && hasWordOf(strings.Split(c.say(matter+".matters"), ", "), f.Text) {
			list.Items = append(list.Items, Words{c.sentence(c.decidedTitle(f)), Text(" " + c.verdictTold(f, false))})
		}
	}
	if len(list.Items) > 0 {
		c.newSection(c.say("section." + matter))
		c.doc.Add(list)
	}
}

// interests tells who had an interest, and in what.
func (c *scribe) interests() {
	if len(c.interested) == 0 {
		return
	}
	c.newSection(c.say("section.interests"))
	for _, says := range c.interested {
		c.doc.Point(says...)
	}
}

// whoWasThere tells who came, without who held office, apologies and the quorum.
func (c *scribe) whoWasThere() {
	if c.opening != nil {
		c.newSection(c.say("section.attendance"))
		c.whoCame()
	}
}

// apologiesSent, quorum and officers are pieces of what tells who was there, each under a heading of its own.
func (c *scribe) apologiesSent() {
	c.under("section.apologies", c.apologies)
}

func (c *scribe) quorumHeld() {
	if c.opening != nil {
		c.under("section.quorum", c.quorumPoints)
	}
}

func (c *scribe) officersAlone() {
	c.under("section.officers", func() { c.doc.Add(c.officersHere()) })
}

// under tells something under a heading, where it says anything.
func (c *scribe) under(section string, tell func()) {
	before := len(c.doc.Blocks)
	c.newSection(c.say(section))
	heading := len(c.doc.Blocks)
	if tell(); len(c.doc.Blocks) == heading {
		c.doc.Blocks = c.doc.Blocks[:before]
	}
}
