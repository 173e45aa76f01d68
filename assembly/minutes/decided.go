package minutes

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// decided is one thing that was decided, as people outside may read it: no names, no figures.
type decided struct {
	label string // "Motion 3", "Motion 6: to ratify an agreement"
	text  string // its words as they were put; empty where the label says all
	// departed is set where a rule was departed from for it: the label has a mark then.
	departed bool
}

// marked is a decision with what readers must know of it: that it is provisional, and that a rule was departed from for it.
func (c *scribe) marked(d decided, provisional bool, departures []assembly.Departure) decided {
	if provisional {
		d.label = c.say("decided.provisional", d.label)
	}
	if d.departed = len(departures) > 0; d.departed {
		d.label = c.say("decided.marked", d.label)
	}
	return d
}

// tellMarks says what the mark means, where something has it.
func (c *scribe) tellMarks(list []decided) {
	if slices.ContainsFunc(list, func(d decided) bool { return d.departed }) {
		c.doc.Say(Text(c.say("decided.mark")))
	}
}

// decidedList is what was decided, in the order in which it was moved. What was decided on the way of dealing with business is not
// in it, nor what was rescinded again.
func (c *scribe) decidedList() []decided {
	var list []decided
	motions, elections := c.s.Decisions()
	for _, m := range motions {
		f := c.byID[m.ID]
		if f.secret() {
			continue
		}
		d := decided{label: c.numberedHead(f), text: c.typed(f.Text)}
		if f.Kind == "recall" || f.Kind == "rescind" && f.Target != "" || c.ratifiesElection(f) {
			d.text = ""
		}
		list = append(list, c.marked(d, m.ToRatify, c.s.DeparturesOf(m.ID)))
	}
	for _, w := range elections {
		d := decided{label: c.say("decided.filled", c.contestHead(w), w.Seats)}
		if vacant := w.Seats - len(w.Holders()); vacant > 0 {
			d.label = c.say("decided.vacant", c.contestHead(w), w.Seats, vacant)
		}
		if names := c.acceptedInPublic(w); names != "" {
			d.label = c.say("decided.elected", d.label, names)
		}
		list = append(list, c.marked(d, w.ToRatify, c.s.DeparturesFor(w)))
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
	c.tellMarks(list)
	c.decidedHidden(len(list))
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

// The bulletin is one page. Its lines are counted as they stand on A4 with room to spare. Titles and places that are longer are cut, and
// say so; the words of a decision never are.
const (
	bulletinLines  = 26 // for what was decided
	bulletinLetter = 75 // letters to a line
)

// Bulletin is one page for the notice board: what was decided, with no figures and no names but of those elected who accepted, and the next meeting. What does not
// fit is counted, not told.
func Bulletin(m *assembly.Meeting, o Options) Document {
	o.For = Notice
	c := newScribe(m, o)
	c.board = true
	m.Replay(assembly.Outside, c.follow)
	c.breakOff()
	c.head()
	d := &c.doc
	d.Title = cut(c.say("title.bulletin", c.typed(c.s.Info.Title)), 2*bulletinLetter)
	d.Version = 1
	var head Facts
	head.Add(c.say("fact.date"), c.date(c.s.Info.Date))
	head.Add(c.say("fact.place"), cut(c.typed(c.s.Info.Place), bulletinLetter))
	head.Add(c.say("fact.names"), c.unsought())
	c.tellRescued(&head)
	d.Facts = head

	c.newSection(c.say("section.decided"))
	all := c.decidedList()
	list := c.onTheBoard(all)
	d.Add(list)
	if more := len(all) - len(list.Items); more > 0 {
		d.Say(Text(c.say("decided.more", more)))
	}
	c.tellMarks(all[:len(list.Items)])
	c.decidedHidden(len(all))
	c.nextMeeting()
	c.shortNext()
	c.strikeCorrected()
	c.dates()
	c.forPrograms()
	return c.doc
}

// onTheBoard is as many decisions as there is room for. All are named before any has its words, so that a long one takes nobody's place;
// then each in turn has them whole, or what was resolved, where that fits, and else a word of where they stand.
func (c *scribe) onTheBoard(all []decided) (list List) {
	elsewhere := c.say("decided.elsewhere")
	room := bulletinLines
	var labels []string
	for _, each := range all {
		label := cut(each.label, 2*bulletinLetter)
		if room -= 2 + (breadth(label)+breadth(elsewhere))/bulletinLetter; room < 0 {
			break
		}
		labels = append(labels, label)
	}
	room = max(room, 0)
	for i, label := range labels {
		item := Words{Strong(c.say("stop", words.Say("one", label)))}
		if text := strings.Join(strings.Fields(all[i].text), " "); text != "" {
			told := elsewhere
			for _, way := range []string{text, resolved(text)} {
				if lines := breadth(way) / bulletinLetter; lines <= room {
					room, told = room-lines, way
					break
				}
			}
			item = append(item, Text(" "+told))
		}
		list.Items = append(list.Items, item)
	}
	return list
}

// resolving begins what a text resolves, behind what it notes and believes, in the languages of the minutes.
var resolving = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(resolves|acuerda|resuelve|décide|beschließt)\b`)
})

// resolved is what a text resolves, from that word on; all of it where it has no such word.
func resolved(text string) string {
	if at := resolving().FindStringIndex(text); at != nil {
		return "… " + text[at[0]:]
	}
	return text
}

// shortNext cuts what stands in the facts of the next meeting, which people wrote.
func (c *scribe) shortNext() {
	for _, b := range c.doc.Blocks {
		facts, ok := b.(Facts)
		for i := 0; ok && i < len(facts); i++ {
			if text, plain := facts[i].Value[0].(Text); plain {
				facts[i].Value = Plain(cut(string(text), 2*bulletinLetter))
			}
		}
	}
}

// cut is a text of no more than so many letters, with an ellipsis where something is missing. Broad ones count twice.
func cut(text string, letters int) string {
	if breadth(text) <= letters {
		return text
	}
	for i, r := range text {
		if letters -= breadth(string(r)); letters < 1 {
			return strings.TrimRight(text[:i], " ,;") + "…"
		}
	}
	return text
}

// breadth is how much room a text takes, in letters of usual breadth: capitals, and the letters of scripts that are set square, take
// twice as much.
func breadth(text string) int {
	n := 0
	for _, r := range text {
		n++
		if unicode.IsUpper(r) || r >= 0x1100 {
			n++
		}
	}
	return n
}
