package minutes

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// decided is one thing that was decided, as people outside may read it: no names, no figures.
type decided struct {
	label string // "Motion 3", "Motion 6: to ratify an agreement"
	text  string // its words as they were put; empty where the label says all
	// departed is set where a rule was departed from for it: the label has a mark then.
	departed bool
	of       *followed // the motion; nil for an election and for delegates
}

// marked is a decision with what readers must know of it: that it is provisional, or what a later meeting decided on that, and that a rule was
// departed from for it.
func (c *scribe) marked(d decided, provisional bool, later *assembly.Ratification, departures []assembly.Departure) decided {
	if provisional {
		d.label = c.ratified("decided", later, d.label)
	}
	if d.departed = len(departures) > 0; d.departed {
		d.label = c.say("decided.marked", d.label)
	}
	return d
}

// ratified says of something provisional what a later meeting decided on it, or that none did yet.
func (c *scribe) ratified(key string, later *assembly.Ratification, args ...any) string {
	if later == nil {
		return c.say(key+".provisional", args...)
	}
	key += ".ratified"
	if !later.Ratified {
		key += ".not"
	}
	return c.say(key, append(args, later.Meeting, c.date(later.Date))...)
}

// tellMarks says what the mark means, where something has it.
func (c *scribe) tellMarks(list []decided) {
	if slices.ContainsFunc(list, func(d decided) bool { return d.departed }) {
		c.doc.Say(Text(c.say("decided.mark")))
	}
}

// decidedList is what was decided, in the order in which it was moved. What was decided on the way of dealing with business is not
// in it, nor what was rescinded again. Behind the motions stand the elections, and for what delegates are sent.
func (c *scribe) decidedList() []decided {
	var list []decided
	motions, elections := c.s.Decisions()
	for _, m := range motions {
		f := c.byID[m.ID]
		if f.secret() {
			continue
		}
		d := decided{label: c.numberedHead(f), text: c.typed(f.Text), of: f}
		if f.Kind == "recall" || f.Kind == "rescind" && f.Target != "" || c.ratifiesElection(f) {
			d.text = ""
		}
		list = append(list, c.marked(d, m.ToRatify, c.s.Ratified(m, c.o.Ratified), c.s.DeparturesOf(m.ID)))
	}
	for _, w := range elections {
		d := decided{label: c.say("decided.filled", c.contestHead(w), w.Seats)}
		if vacant := c.seatsOpen(slices.Index(c.s.Contests, w)); vacant > 0 {
			d.label = c.say("decided.vacant", c.contestHead(w), w.Seats, vacant)
		}
		if names := c.acceptedInPublic(w); names != "" {
			d.label = c.say("decided.elected", d.label, names)
		}
		if declined := len(w.Elected) - len(w.Holders()); declined > 0 {
			d.label = c.say("decided.declined", d.label, declined)
		}
		list = append(list, c.marked(d, w.ToRatify, c.s.RatifiedElection(w, c.o.Ratified), c.s.DeparturesFor(w)))
	}
	for _, m := range c.sentOut() {
		list = append(list, decided{label: c.say("decided.delegates", c.say("head.mandate", c.typed(m.Name)), len(m.Delegates))})
	}
	return list
}

// acceptedInPublic are, on the notice board alone, who was elected and said before all that they accept: these names are the news.
func (c *scribe) acceptedInPublic(w *assembly.Contest) string {
	if !c.board {
		return ""
	}
	var told []any
	for _, id := range w.Holders() {
		if p := c.s.Roll.Person(id); p != nil && slices.Contains(w.Accepted, id) {
			told = append(told, c.s.Roll.Called(p))
		}
	}
	return c.table.Say(and(told))
}

// noticeDecided tells a notice board what was decided; it and the next meeting are all that stands there.
func (c *scribe) noticeDecided() {
	c.newSection(c.say("section.decided"))
	list := c.decidedList()
	for _, d := range list {
		if d.text == "" {
			c.doc.Point(Text(c.say("stop", words.Say("one", d.label))))
			continue
		}
		c.doc.Point(Text(c.say("decided.carried")))
		c.doc.Add(Quote{Label: d.label, Text: Plain(d.text)})
	}
	if lost := c.lostLine(c.lostMotions()); lost != "" {
		c.doc.Point(Text(lost))
	}
	c.tellMarks(list)
	c.decidedHidden(len(list))
}

// lostMotions are those that this meeting decided against, in the order in which they were moved.
func (c *scribe) lostMotions() (lost []*followed) {
	for _, f := range c.motions {
		if c.decides(f) && f.State == assembly.NotCarried {
			lost = append(lost, f)
		}
	}
	return lost
}

// lostLine tells in one line what was not carried; "" for nothing.
func (c *scribe) lostLine(lost []*followed) string {
	if len(lost) == 0 {
		return ""
	}
	told := make([]any, len(lost))
	for i, f := range lost {
		told[i] = c.inBrackets(f)
	}
	return c.say("decided.lost", and(told))
}

// inBrackets is a motion by its number, with what it is called behind it: its title, else its words, else the first of them.
func (c *scribe) inBrackets(f *followed) words.Phrase {
	m := c.s.Motions.Get(f.ID)
	said := strings.Fields(m.Text)
	switch {
	case m.Heading() != "":
		return words.Say("decided.formal.one", c.object(f.ID), c.typed(m.Heading()))
	case f.Kind != "main":
		return words.Say("decided.formal.one", c.object(f.ID), c.asks(f))
	case len(said) == 0 || c.titleCut(f):
		return words.Say("one", c.object(f.ID))
	case len(said) <= 2*shortText:
		return words.Say("decided.formal.one", c.object(f.ID), strings.TrimRight(c.typed(strings.Join(said, " ")), "."))
	}
	return words.Say("decided.formal.one", c.object(f.ID), strings.TrimRight(c.typed(m.Head()), ",;:.– ")+"…")
}

// decidedHidden tells what was carried whose words are kept, and that there were closed sessions; or where there is neither, that nothing
// was decided at all.
func (c *scribe) decidedHidden(open int) {
	apart := c.carriedApart()
	if apart != "" {
		c.doc.Point(Text(apart))
	}
	for _, lasted := range c.hidden.spans {
		c.doc.Point(Text(c.say("camera", c.span(lasted))))
	}
	if open == 0 && apart == "" && len(c.hidden.spans) == 0 {
		c.doc.Point(Text(c.say("decided.nothing")))
	}
}

// forPrograms gives programs the motions, and of a notice what was decided and no more than people read.
func (c *scribe) forPrograms() {
	if c.o.audience() != Notice {
		c.decisions()
		c.electionsForPrograms()
		c.papersForPrograms()
		return
	}
	motions, _ := c.s.Decisions()
	for _, m := range motions {
		if f := c.byID[m.ID]; !f.secret() {
			c.doc.Decisions = append(c.doc.Decisions, Decision{Number: f.ID, Kind: f.Kind, Text: c.decisionText(f), Outcome: Carried})
		}
	}
}
