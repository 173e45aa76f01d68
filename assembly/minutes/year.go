package minutes

import (
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly"
)

// Held is a meeting of a year, and how much of its record was saved where its file was put together of a damaged one.
type Held struct {
	Meeting *assembly.Meeting
	Rescue  *Rescue
}

// LeftOut is how many meetings of a year are not in the paper on it: those that are private, those that could not be read or do not fit
// among the others, and those of which nobody knows the day.
type LeftOut struct{ Private, Unread, Undated int }

// Year tells what an assembly did in a year, from its meetings in their order: who served at each, how many spoke who
// never had, what was decided. It ranks nobody: it goes meeting by meeting, and counts no person's services or speeches.
// Meetings before the year are needed too, since they tell who had spoken before.
// Those of the year that are missing are counted on the paper.
func Year(year int, meetings []Held, missing LeftOut, o Options) Document {
	c := &scribe{o: o, table: tableOf(o.Language)}
	d := Document{Language: c.table.Language, Version: 1, Title: c.say("year.title", strconv.Itoa(year))}
	d.Meta = Meta{ID: "year-" + strconv.Itoa(year), Program: o.Program}
	d.Subtitle, d.Meta.Assembly = body(year, meetings)
	d.Meta.Publisher = d.Subtitle
	spoke := map[string]bool{}
	served := Table{Caption: c.say("year.served"), Columns: []Column{
		{Title: c.say("column.meeting")},
		{Title: c.say("column.date")},
		{Title: c.say("column.facilitator")},
		{Title: c.say("column.stack-keeper")},
		{Title: c.say("column.minute-taker")},
	}}
	figures := Table{Caption: c.say("year.meetings"), Columns: []Column{
		{Title: c.say("column.meeting")},
		{Title: c.say("column.with-vote"), Align: End},
		{Title: c.say("column.no-vote"), Align: End},
		{Title: c.say("column.spoke"), Align: End},
		{Title: c.say("column.spoke-first"), Align: End},
		{Title: c.say("column.decisions"), Align: End},
	}}
	total := [3]int{}
	var last *assembly.State
	for _, held := range meetings {
		m := held.Meeting
		c.s = m.Told(assembly.Outside)
		speakers, first := newSpeakers(c.s, spoke)
		if !strings.HasPrefix(c.s.Info.Date, strconv.Itoa(year)+"-") {
			continue
		}
		d.Meetings = append(d.Meetings, c.event())
		last = c.s
		if c.s.Info.Phase == assembly.Convened {
			d.Part(c.say("year.meeting", c.s.Info.Number, c.date(c.s.Info.Date)))
			d.Say(Text(c.say("year.to-come")))
			continue
		}
		named := c.say("year.number", c.s.Info.Number)
		served.Add(named, c.date(c.s.Info.Date), c.whoServed(assembly.Facilitator), c.whoServed(assembly.StackKeeper), c.whoServed(assembly.MinuteTaker))
		followed := newScribe(m, o)
		m.Replay(assembly.Outside, followed.follow)
		followed.breakOff()
		decided, apart, number := followed.decidedAt()
		voting, others := followed.attendedAt()
		figures.Add(named, c.say("number", voting), c.say("number", others), c.say("number", speakers), c.say("number", first), c.say("number", number))
		total[0] += speakers
		total[1] += first
		total[2] += number
		d.Part(c.say("year.meeting", c.s.Info.Number, c.date(c.s.Info.Date)))
		if held.Rescue != nil {
			d.Say(Text(c.rescued(held.Rescue)))
		}
		var list List
		for _, text := range decided {
			list.Items = append(list.Items, Plain(text))
		}
		d.Add(list)
		for _, session := range apart {
			d.Say(Text(session))
		}
		switch {
		case len(decided)+len(apart) > 0:
		case c.s.Info.Phase == assembly.Closed:
			d.Say(Text(c.say("year.nothing")))
		default:
			d.Say(Text(c.say("year.nothing-yet")))
		}
	}
	decisions := d.Blocks
	d.Blocks = nil
	c.missing(&d, missing)
	if len(figures.Rows) == 0 {
		if missing == (LeftOut{}) {
			d.Say(Text(c.say("year.none", strconv.Itoa(year))))
		}
		return d
	}
	d.Section(c.say("year.served"))
	d.Point(Text(c.say("year.served.what")))
	d.Add(served)
	d.Section(c.say("year.meetings"))
	figures.Total = PlainRow(c.say("column.all"), "", "", "", c.say("number", total[1]), c.say("number", total[2]))
	d.Add(figures)
	d.Section(c.say("year.decided"))
	d.Add(decisions...)
	c.s = last
	c.holdOffice(&d)
	return d
}

// body is what an assembly is called at the end of a year, and its id: by the name that it gave itself last, else by the title of its last meeting.
func body(year int, meetings []Held) (name, id string) {
	named := false
	for _, held := range meetings {
		s := held.Meeting.Told(assembly.Outside)
		i := s.Info
		if id = s.Assembly(); i.Date > strconv.Itoa(year)+"-99" && name != "" {
			break
		}
		if i.Organisation != "" || !named {
			name, named = i.Publisher(), named || i.Organisation != ""
		}
	}
	return name, id
}

// holdOffice tells who holds an office and who is delegated as the last meeting of the year left it. A column has nothing to tell where nobody
// said until when, or when a report is due; it is left out then.
func (c *scribe) holdOffice(d *Document) {
	officers := Table{Caption: c.say("in-office.caption"), Columns: []Column{{Title: c.say("column.office")}, {Title: c.say("column.person")}, {Title: c.say("column.elected")}}}
	for _, o := range c.s.Officers() {
		officers.Add(c.typed(o.Office), c.name(o.Person), c.say("from.meeting", o.Meeting))
	}
	sent := Table{Caption: c.say("mandates.caption"), Columns: []Column{
		{Title: c.say("column.mandate")}, {Title: c.say("mandate.delegates")}, {Title: c.say("mandate.term")}, {Title: c.say("mandate.report")},
	}}
	for _, m := range c.s.Mandates {
		if m.Open() && !m.Closed {
			sent.Add(c.typed(m.Name), c.names(mandated(m), m.Delegates), c.date(m.Term), c.date(m.ReportDue))
		}
	}
	if len(officers.Rows)+len(sent.Rows) == 0 {
		return
	}
	d.Section(c.say("year.office"))
	d.Add(officers, withoutEmpty(sent))
}

// withoutEmpty is a table without the columns in which no row has anything.
func withoutEmpty(t Table) Table {
	for n := len(t.Columns) - 1; n > 0; n-- {
		if slices.ContainsFunc(t.Rows, func(r Row) bool { return !r[n].empty() }) {
			continue
		}
		t.Columns = slices.Delete(t.Columns, n, n+1)
		for i := range t.Rows {
			t.Rows[i] = slices.Delete(t.Rows[i], n, n+1)
		}
	}
	return t
}

// missing tells of the meetings that are not in the paper: what stands in it does not count them.
func (c *scribe) missing(d *Document, missing LeftOut) {
	for _, left := range []struct {
		key string
		n   int
	}{{"year.private", missing.Private}, {"year.unread", missing.Unread}, {"year.undated", missing.Undated}} {
		if left.n > 0 {
			d.Say(Text(c.say(left.key, left.n)))
		}
	}
}

// newSpeakers counts who had the floor for a turn at a meeting, and of them those who never had before.
func newSpeakers(s *assembly.State, spoke map[string]bool) (speakers, first int) {
	here := map[string]bool{}
	for _, sp := range append(slices.Clone(s.Floor.Speeches), s.Floor.Speaker) {
		if sp == nil || sp.Kind.Lane() != 3 || sp.Closed || here[sp.Person] {
			continue
		}
		here[sp.Person] = true
		speakers++
		if !spoke[sp.Person] {
			first++
			spoke[sp.Person] = true
		}
	}
	return speakers, first
}

// attendedAt counts who was at a meeting while it was open, with a vote and without one, as its minutes do; where voters were counted at
// the door it is the most that were there at once.
func (c *scribe) attendedAt() (voting, others int) {
	for _, p := range c.s.Roll.People {
		switch {
		case !c.s.Attended(p):
		case p.Credential == assembly.Vote:
			voting++
		default:
			others++
		}
	}
	if !c.s.Roll.Headcount.On {
		return voting, others
	}
	voting = 0
	for _, d := range c.door {
		voting = max(voting, d.count.Total)
	}
	return voting, others
}

// decidedAt is what was decided at a meeting, and how many decisions that was: what was carried, in its words, and who was elected. What
// belongs to closed sessions has no words there; apart is that they were held, as the notice board has it.
func (c *scribe) decidedAt() (decided, apart []string, number int) {
	motions, elections := c.s.Decisions()
	var formal []any
	for _, m := range motions {
		switch f := c.byID[m.ID]; {
		case m.Wordless():
		case f != nil && c.formal(f) && len(c.s.DeparturesOf(m.ID)) == 0:
			formal = append(formal, c.inBrackets(f))
		default:
			decided = append(decided, c.table.Say(c.s.InList(m)))
		}
	}
	for i, w := range c.contests {
		if slices.Contains(elections, c.s.Contests[i]) {
			decided = append(decided, c.contestHead(w.Contest)+". "+c.tookSeats(w))
		}
	}
	if len(formal) > 0 {
		decided = append(decided, c.say("decided.formal", and(formal)))
	}
	if told := c.carriedApart(); told != "" {
		decided = append(decided, told)
	}
	for _, lasted := range c.hidden.spans {
		apart = append(apart, c.say("camera", c.span(lasted)))
	}
	return decided, apart, len(motions) + len(elections)
}

// whoServed is who held a role at a meeting, in the order in which they did.
func (c *scribe) whoServed(role string) string {
	var names []string
	for _, t := range c.s.Roles.Terms {
		if name := c.name(t.Person); t.Role == role && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}
