package minutes

import (
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly"
)

// Year tells what an assembly did in a year, from its meetings in their order: who served at each, how many spoke who
// never had, what was decided. It ranks nobody: it goes meeting by meeting, and counts no person's services or speeches.
// Meetings before the year are needed too, since they tell who had spoken before.
func Year(year int, meetings []*assembly.Meeting, o Options) Document {
	c := &scribe{o: o, table: tableOf(o.Language)}
	d := Document{Language: c.table.Language, Version: 1, Title: c.say("year.title", strconv.Itoa(year))}
	d.Meta = Meta{ID: "year-" + strconv.Itoa(year), Program: o.Program}
	spoke := map[string]bool{}
	served := Table{Caption: c.say("year.served"), Columns: []Column{
		{Title: c.say("column.meeting")},
		{Title: c.say("column.date")},
		{Title: c.say("column.facilitator")},
		{Title: c.say("column.stack-keeper")},
		{Title: c.say("column.minute-taker")},
	}}
	held := Table{Caption: c.say("year.meetings"), Columns: []Column{
		{Title: c.say("column.meeting")},
		{Title: c.say("column.with-vote"), Align: End},
		{Title: c.say("column.no-vote"), Align: End},
		{Title: c.say("column.spoke"), Align: End},
		{Title: c.say("column.spoke-first"), Align: End},
		{Title: c.say("column.decisions"), Align: End},
	}}
	total := [3]int{}
	for _, m := range meetings {
		c.s = m.Told(assembly.Outside)
		speakers, first := newSpeakers(c.s, spoke)
		if !strings.HasPrefix(c.s.Info.Date, strconv.Itoa(year)+"-") {
			continue
		}
		d.Subtitle = c.s.Info.Title
		if c.s.Info.Phase == assembly.Convened {
			d.Part(c.say("year.meeting", c.s.Info.Number, c.date(c.s.Info.Date)))
			d.Say(Text(c.say("year.to-come")))
			continue
		}
		number := c.say("year.number", c.s.Info.Number)
		served.Add(number, c.date(c.s.Info.Date), c.whoServed("facilitator"), c.whoServed("stack-keeper"), c.whoServed("minute-taker"))
		decided := c.decisionsOf(c.s)
		voting, others := c.attendedAt(m)
		held.Add(number, c.say("number", voting), c.say("number", others), c.say("number", speakers), c.say("number", first), c.say("number", len(decided)))
		total[0] += speakers
		total[1] += first
		total[2] += len(decided)
		d.Part(c.say("year.meeting", c.s.Info.Number, c.date(c.s.Info.Date)))
		var list List
		for _, text := range decided {
			list.Items = append(list.Items, Plain(text))
		}
		d.Add(list)
		switch {
		case len(decided) > 0:
		case c.s.Info.Phase == assembly.Closed:
			d.Say(Text(c.say("year.nothing")))
		default:
			d.Say(Text(c.say("year.nothing-yet")))
		}
	}
	decisions := d.Blocks
	d.Blocks = nil
	if len(held.Rows) == 0 {
		d.Say(Text(c.say("year.none", strconv.Itoa(year))))
		return d
	}
	d.Section(c.say("year.served"))
	d.Point(Text(c.say("year.served.what")))
	d.Add(served)
	d.Section(c.say("year.meetings"))
	held.Total = PlainRow(c.say("column.all"), "", "", "", c.say("number", total[1]), c.say("number", total[2]))
	d.Add(held)
	d.Section(c.say("year.decided"))
	d.Add(decisions...)
	return d
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
func (c *scribe) attendedAt(m *assembly.Meeting) (voting, others int) {
	for _, p := range c.s.Roll.People {
		switch {
		case !c.attended(p):
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
	m.ReplayTold(func(_ assembly.Entry, s *assembly.State) {
		if h := s.Roll.Headcount; h.On && s.Info.Phase != assembly.Convened {
			voting = max(voting, h.Total)
		}
	})
	return voting, others
}

// decisionsOf is what was carried at a meeting, in its words, but for what was decided in camera.
func (c *scribe) decisionsOf(s *assembly.State) []string {
	var texts []string
	for _, m := range s.Motions.All {
		if m.State == assembly.Carried && !m.Amendment() && !m.Procedural() && !m.Closed && !m.Reworded {
			texts = append(texts, c.table.Say(s.Title(m)))
		}
	}
	return texts
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
