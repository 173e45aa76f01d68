package minutes

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/names"
)

// The papers for the room are printed before the meeting: a sheet at the door, sheets for tellers, a booklet of what is to be decided. They
// are for members, and tell what may be told outside closed sessions.

// Rows that are left empty, for whom and for what nobody foresaw.
const (
	newcomerRows = 8
	spareCounts  = 3
)

// SignIn is the sheet at the door: everybody on the roll by section, with room for a signature. It names members, which no other paper does
// of all of them. It has no blocks where nobody is on the roll.
func SignIn(m *assembly.Meeting, o Options) Document {
	c := newSheet(m, o, "title.sign-in")
	people := slices.Clone(c.s.Roll.People)
	slices.SortStableFunc(people, func(a, b *assembly.Person) int {
		return strings.Compare(names.Fold(c.s.Roll.Called(a)), names.Fold(c.s.Roll.Called(b)))
	})
	votes := !slices.ContainsFunc(people, func(p *assembly.Person) bool { return p.Credential != assembly.Vote })
	columns := []Column{{Title: c.say("column.number"), Align: End}, {Title: c.say("column.person")}}
	if !votes {
		columns = append(columns, Column{Title: c.say("column.with")})
	}
	columns = append(columns, Column{Title: c.say("column.signature")})
	if len(people) == 0 {
		return c.doc
	}
	sections := c.sheetSections(people)
	for _, section := range sections {
		t := Table{Columns: columns, ByHand: true}
		for _, p := range people {
			if p.Section != section {
				continue
			}
			row := PlainRow(c.say("number", len(t.Rows)+1), c.s.Roll.Called(p))
			if !votes {
				row = append(row, Plain(c.say("credential."+string(p.Credential))))
			}
			t.Rows = append(t.Rows, append(row, Words{}))
		}
		if len(sections) > 1 {
			c.doc.Part(c.sectionTold(section))
		}
		c.doc.Add(t)
	}
	c.doc.Part(c.say("sheet.newcomers"))
	t := Table{Columns: []Column{columns[0], columns[1], {Title: c.say("column.section")}, columns[len(columns)-1]}, ByHand: true}
	if len(sections) < 2 {
		t.Columns = slices.Delete(t.Columns, 2, 3)
	}
	for n := range newcomerRows {
		t.Rows = append(t.Rows, append(PlainRow(c.say("number", n+1)), make(Row, len(t.Columns)-1)...))
	}
	c.doc.Add(t)
	return c.doc
}

// newSheet begins a paper for the room.
func newSheet(m *assembly.Meeting, o Options, title string) *scribe {
	o.For, o.Names, o.Keep = Members, false, nil
	c := newScribe(m, o)
	m.Replay(assembly.Outside, c.follow)
	i := c.s.Info
	c.doc.Version = 1
	c.doc.Title = c.say(title, c.typed(i.Title))
	c.publish(&c.doc)
	if day, ok := c.day(i.Date); ok {
		c.doc.Meta.Date = day
	}
	if i.Time != "" {
		c.doc.Facts.Add(c.say("fact.when"), c.say("when", c.date(i.Date), hour(i.Time)))
	} else {
		c.doc.Facts.Add(c.say("fact.date"), c.date(i.Date))
	}
	c.doc.Facts.Add(c.say("fact.place"), c.typed(i.Place))
	c.tellRescued(&c.doc.Facts)
	return c
}

// sheetSections are the sections of people by name, those who are in none last.
func (*scribe) sheetSections(people []*assembly.Person) []string {
	var all []string
	for _, p := range people {
		if !slices.Contains(all, p.Section) {
			all = append(all, p.Section)
		}
	}
	slices.SortFunc(all, func(a, b string) int {
		if (a == "") != (b == "") {
			return strings.Compare(b, a)
		}
		return strings.Compare(names.Fold(a), names.Fold(b))
	})
	return all
}

// sectionTold is what a section is called at the head of a table, also where it is none.
func (c *scribe) sectionTold(section string) string {
	if section == "" {
		return c.say("sheet.no-section")
	}
	return c.section(section)
}

// TallySheets are for tellers: for each motion that is to be decided and each election a table to write figures into, a row for each section with
// the teller's name, and some that name nothing, for what nobody foresaw.
func TallySheets(m *assembly.Meeting, o Options) Document {
	c := newSheet(m, o, "title.tally")
	c.doc.Say(Text(c.say("sheet.how")))
	for _, f := range c.inOrder() {
		if !c.toCome(f) {
			continue
		}
		c.doc.Part(c.announcedHead(f))
		c.doc.Add(c.tallyOf(c.say("sheet.needs", c.threshold(f.Threshold))))
	}
	for _, e := range c.s.PendingElections() {
		c.doc.Part(c.say("head.election", c.typed(e.Office)))
		if k := c.onPaper(e.Office); k != nil {
			c.doc.Add(c.tallyOfPapers(k))
			continue
		}
		c.doc.Add(c.tallyOfElection(e))
	}
	for n := range spareCounts {
		c.doc.Part(c.say("sheet.another", n+1))
		c.doc.Add(Signatures{Lines: []Signature{{Role: c.say("sheet.what")}}})
		c.doc.Add(c.tallyOf(""))
	}
	return c.doc
}

// toCome tells whether a motion is to be decided: noticed, on its way, or left over from an earlier meeting.
func (c *scribe) toCome(f *followed) bool {
	switch {
	case f.secret() || f.Procedural():
		return false
	case f.State.LaidAside():
		return f.inherited
	}
	return !f.Settled()
}

// tallyOf is a table of one count.
func (c *scribe) tallyOf(caption string) Table {
	t := Table{Caption: caption, ByHand: true, Columns: []Column{
		{Title: c.say("column.section")}, {Title: c.say("column.for")}, {Title: c.say("column.against")}, {Title: c.say("column.abstained")}, {Title: c.say("column.teller")},
	}}
	for _, row := range c.countedBy() {
		t.Rows = append(t.Rows, append(PlainRow(row), make(Row, len(t.Columns)-1)...))
	}
	return t
}

// countedBy are the rows of a count: each section with somebody who votes, and in all.
func (c *scribe) countedBy() []string {
	var voters []*assembly.Person
	for _, p := range c.s.Roll.People {
		if p.Credential == assembly.Vote {
			voters = append(voters, p)
		}
	}
	for _, s := range c.s.Roll.Headcount.Sections {
		name := s.Name
		if name == assembly.NoSection {
			name = ""
		}
		voters = append(voters, &assembly.Person{Section: name})
	}
	var rows []string
	if sections := c.sheetSections(voters); len(sections) > 1 {
		for _, section := range sections {
			rows = append(rows, c.sectionTold(section))
		}
	}
	return append(rows, c.say("column.all"))
}

// tallyOfElection is a table of one round: a row for each who stands, and room for more.
func (c *scribe) tallyOfElection(e assembly.LeftElection) Table {
	t := Table{ByHand: true, Columns: []Column{{Title: c.say("column.person")}, {Title: c.say("column.votes")}, {Title: c.say("column.teller")}}}
	names := make([]string, 0, len(e.Nominees)+e.Seats+1)
	for _, id := range e.Nominees {
		names = append(names, c.name(id))
	}
	for range e.Seats + 1 {
		names = append(names, "")
	}
	for _, name := range names {
		t.Rows = append(t.Rows, append(PlainRow(name), make(Row, 2)...))
	}
	return t
}

// Booklet is the agenda with every motion that is to be decided, its paragraphs with the numbers by which people amend them, and the amendments
// of which notice was given as they read in their places. It has no blocks where there is neither.
func Booklet(m *assembly.Meeting, o Options) Document {
	c := newSheet(m, o, "title.booklet")
	c.announcedAgenda()
	c.bookletMotions()
	if c.doc.Blocks != nil {
		c.whoDecides()
	}
	return c.doc
}

// bookletMotions tells the motions, and how they are amended.
func (c *scribe) bookletMotions() {
	told := false
	for _, f := range c.inOrder() {
		if !c.toCome(f) {
			continue
		}
		if !told {
			c.newSection(c.say("section.motions"))
			told = true
		}
		c.doc.Part(c.announcedHead(f))
		if f.Mover != "" {
			c.doc.Say(Text(c.say("booklet.by", c.names(f.matter(), append([]string{f.Mover}, f.With...)))))
		}
		c.doc.Add(c.bookletWords(f))
		c.doc.Add(c.spendWords(f))
		c.doc.Say(Text(c.say("notice.needs", c.object(f.ID), c.threshold(f.Threshold))))
	}
	if told {
		c.howToAmend()
	}
}

// bookletWords are the words of a motion as they are now.
func (c *scribe) bookletWords(f *followed) Quote {
	if f.Amendment() || f.given {
		return c.announcedWords(f)
	}
	q := Quote{Text: Plain(c.typed(f.Text))}
	if len(assembly.Paragraphs(f.Text)) > 1 {
		q.From = 1
	}
	return q
}
