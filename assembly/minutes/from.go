package minutes

import (
	"strconv"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// Options is what the minutes need and the meeting itself does not know.
type Options struct {
	SealWords string // the seal in words of the language of the minutes; which ones the room heard the record does not know; empty where there is none
	SealHex   string // the seal in full
	// LaterSeals are the words of the seals after the first, in their order, and LastSeal those of the seal of the meeting before.
	LaterSeals []string
	LastSeal   string
	Language   string // a BCP 47 tag, one of Languages; any other gives English
	Program    string // what makes the document, with its version: "stacktaker 1.0"
	// Zone is where the document is made, for the hours of other days than the meeting's; nil: they are as far from UTC as the meeting was.
	Zone *time.Location

	For   Audience // who is to read it; empty is Members, and what is none of Audiences is told as little as a Notice
	Names bool     // for members: who attended, by name, where no standing order names everybody anyway
	// Wall tells that the whole room reads them on a screen: who attended is counted there, whatever a standing order says.
	Wall bool
	// Template is the order of the parts, with fixed words; nil: all of them as the full minutes have them.
	Template []Piece
	// Fixed is when and where the meeting before fixed this one, for the call to it: the meeting itself knows its day alone.
	Fixed assembly.NextMeeting
	// Rescue is how much of the record was saved, where its file was put together of a damaged one; nil where it was not.
	Rescue *Rescue
	// Ratified is what later meetings decided on what this one left provisional.
	Ratified []assembly.Ratification
	// Above is how many lines of a bulletin's page a letterhead takes.
	Above int
	// Keep tells of a name found in what somebody wrote whether it stays in a document for people outside; nil: none does, and
	// "a member" stands there instead.
	Keep func(Find) bool
}

// Rescue is what is known of a record that was put together of a damaged file: so many entries were saved of those that there were, and
// of the first Proved it is certain that they are as they were written.
type Rescue struct {
	Entries, Of, Proved uint64
	Changed             bool // one of the others is not as it was written
}

// doubts tells whether nothing proves an entry that was saved.
func (r *Rescue) doubts(seq uint64) bool { return r != nil && seq > r.Proved && seq <= r.Entries }

// Languages lists the languages in which minutes can be made, as BCP 47 tags.
func Languages() []string { return words.Languages() }

// tableOf is the sentences of a language: those of the minutes, and those that the assembly itself says.
func tableOf(language string) words.Table {
	return words.Of(language).Grouped().Own("minutes")
}

// From writes the minutes of a meeting as its record stands, closed or not. It looks at no clock: the same record and options
// always give the same document. What was undone is not in it; who voted which way, who said what, who was absent and who asked
// to go first never are.
func From(m *assembly.Meeting, o Options) Document { return write(m, o).doc }

func write(m *assembly.Meeting, o Options) *scribe {
	c := newScribe(m, o)
	if o.audience() == Circulation {
		c.handles = newHandles(m, o)
	}
	c.compose(m)
	return c
}

// compose follows the meeting, and sets out what it was.
func (c *scribe) compose(m *assembly.Meeting) {
	m.Replay(assembly.Outside, c.follow)
	c.breakOff()

	c.head()
	c.lettered = c.o.audience() != Notice
	if c.o.Template == nil {
		for _, p := range full() {
			p.tells(c)
		}
	}
	c.tellPieces(c.o.Template)
	c.strikeCorrected()
	c.dates()
	c.forPrograms()
}

// scribe makes the minutes: it follows the record entry by entry, writing down what happened when, and then sets it out in the
// order of the minutes.
type scribe struct {
	entries uint64 // of the record
	doc     Document
	o       Options
	s       *assembly.State // as it is now; names are always told as of now
	table   words.Table

	ahead   foresight
	handles *handles            // of a circulation
	roster  *nameList           // to be found in what people wrote; nil where names stay
	sought  map[string]bool     // by id, whose names the record has, where they are looked for
	retold  map[string]string   // texts without names
	parts   map[string][]string // of such texts, where a change is told in a few words around it
	chronicle
	hearers  []hearer
	board    bool            // it is for the notice board
	lettered bool            // sections have letters: numbers are those of the items
	headings []Heading       // of a template, that wait for words below them
	headed   bool            // the template said a heading, and no part since
	spent    bool            // the part that the last of the headings is of says nothing
	said     map[string]bool // whether a part or a field says something, as far as a template asked
	titled   map[string]bool // the motions that had a title when the meeting closed, or were given one since
	rotated  bool            // the room asked who is next in turn to facilitate
	listed   map[int]int     // by the place of a correction, the block in which it is listed
}

func newScribe(m *assembly.Meeting, o Options) *scribe {
	c := &scribe{o: o, said: map[string]bool{}, listed: map[int]int{}, titled: map[string]bool{}, s: m.Told(assembly.Outside), table: tableOf(o.Language), entries: m.Len()}
	c.doc = Document{Version: c.s.Info.Version(), Language: c.table.Language}
	c.chronicle, c.hearers = newChronicle(), hearers()
	c.mends, c.putIn = mendsTold(m)
	c.backs = m.VerdictsBack()
	c.lookForUp(m)
	if c.nameless() {
		c.lookForNames(m)
		c.foresee(m)
	}
	return c
}

// lookForNames has the names on the roll looked for in what people wrote.
func (c *scribe) lookForNames(m *assembly.Meeting) {
	var names []string
	c.sought = map[string]bool{}
	roll, came := &m.State().Roll, map[string]bool{}
	for _, e := range m.Entries() {
		for _, fact := range e.Facts {
			if joined, is := fact.(*assembly.PersonJoined); is {
				came[joined.ID] = true
			}
		}
	}
	for _, n := range m.Namings() {
		p := roll.Person(n.ID)
		if came[n.ID] && p == nil && !roll.IsSame(n.ID) {
			continue // nobody is called so: it was taken back that somebody was
		}
		if p != nil && p.Credential == assembly.Body {
			continue // a committee is nobody's name
		}
		names = append(names, n.Name)
		for _, former := range n.Former {
			names = append(names, former.Name)
		}
		c.sought[n.ID] = true
	}
	c.roster, c.retold, c.parts = newNameList(names), map[string]string{}, map[string][]string{}
	c.roster.words = c.readVocabulary()
	dates := c.say("weekdays")
	for month := range 12 {
		dates += " " + c.say("month."+strconv.Itoa(month+1))
	}
	for _, w := range wordsIn(dates) {
		c.roster.words.dates[w.folded] = true
	}
}

// unsought tells at the head of a paper in which names are replaced that of some people the record has no name any more, so that it
// could not be looked for in what others wrote; "" where names stay, or all of them are known.
func (c *scribe) unsought() string {
	if c.roster == nil {
		return ""
	}
	n := 0
	for _, p := range c.s.Roll.People {
		if !c.sought[p.ID] {
			n++
		}
	}
	if n == 0 {
		return ""
	}
	return c.say("names.unsought", n)
}

// newSection begins a section that is no item.
func (c *scribe) newSection(title string) {
	if c.headed {
		c.headed = false
		return
	}
	if n := len(c.headings) - 1; n >= 0 { // the template has its own
		last := c.headings[n]
		c.headings = c.headings[:n]
		c.writeHeadings()
		if last.Level > 1 {
			c.doc.Add(last)
			return
		}
		title = last.Text
	}
	if c.lettered {
		c.doc.Lettered(title)
		return
	}
	c.doc.Section(title)
}

func (c *scribe) closed() bool { return c.s.Info.Phase == assembly.Closed }

// head is what stands above the first section.
func (c *scribe) head() {
	i := c.s.Info
	d := &c.doc
	d.Draft, d.Corrected, d.Entered = i.ApprovedVersion() != i.Version(), i.CorrectedSince(), i.EnteredSince()
	if signed := c.s.SignedAt(); signed.Entry > 0 && i.Approved.IsZero() {
		d.Draft, d.Entered = false, c.entries > signed.Entry
	}
	title, place := c.typed(i.Title), c.typed(i.Place)
	d.Title = c.say("title", title)
	d.Status = c.status()
	c.publish(d)
	d.Meta.Date = i.Opened
	if day, ok := c.day(i.Date); i.Opened.IsZero() && ok {
		d.Meta.Date = day
	}
	if name := c.typed(i.Organisation); !strings.Contains(title, name) { // else the title says it
		d.Facts.Add(c.say("fact.organisation"), name)
	}
	d.Facts.Add(c.say("fact.date"), c.when())
	d.Facts.Add(c.say("fact.place"), place)
	if i.Version() > 1 || i.EnteredSince() {
		d.Facts.Add(c.say("fact.version"), c.version())
	}
	d.Facts.Add(c.say("fact.names"), c.unsought())
	c.tellRescued(&d.Facts)
}

// when is the day of the meeting, when it opened and when it closed.
func (c *scribe) when() string {
	i := c.s.Info
	day := c.date(i.Date)
	switch {
	case i.Opened.IsZero():
		return day
	case c.closed():
		return c.say("day.from.to", day, c.clock(i.Opened), c.clock(i.Closed))
	}
	return c.say("day.from", day, c.clock(i.Opened))
}

// tellRescued tells at the head of a paper that the record was put together of a damaged file.
func (c *scribe) tellRescued(head *Facts) {
	if c.o.Rescue != nil {
		head.Add(c.say("fact.record"), c.rescued(c.o.Rescue))
	}
}

// rescued tells that the record was put together of a damaged file, and how certain it is.
func (c *scribe) rescued(r *Rescue) string {
	says := c.say("rescued", int(r.Entries), int(r.Of)) + " "
	switch {
	case r.Proved >= r.Entries:
		says += c.say("rescued.proved")
	case r.Proved == 0:
		says += c.say("rescued.doubtful", 1, int(r.Entries))
	default:
		says += c.say("rescued.doubtful", int(r.Proved)+1, int(r.Entries))
	}
	if r.Changed {
		says += " " + c.say("rescued.changed")
	}
	return says
}

func (c *scribe) status() string {
	last := c.clock(c.s.Last)
	switch c.s.Info.Phase {
	case assembly.Closed:
		i := c.s.Info
		approved := i.Approved
		if i.Approval != nil {
			approved = i.Approval.At
		}
		on := c.date(approved.Format(time.DateOnly))
		switch {
		case i.CorrectedSince() && i.EnteredSince():
			return c.say("status.corrected.entered", on, i.ApprovedVersion())
		case i.CorrectedSince():
			return c.say("status.corrected", on, i.ApprovedVersion())
		case i.EnteredSince():
			return c.say("status.entered", on)
		case i.Approval != nil && i.Approval.Meeting > 0:
			return c.say("status.approved.by", on, i.Approval.Meeting)
		case !i.Approved.IsZero():
			return c.say("status.approved", on)
		}
		if signed := c.s.SignedAt(); signed.Entry > 0 {
			key := "status.signed"
			if c.entries > signed.Entry {
				key = "status.signed.entered"
			}
			return c.say(key, c.date(signed.At.Format(time.DateOnly)))
		}
		if c.s.Signs() {
			return c.say("status.draft.unsigned")
		}
		return c.say("status.draft")
	case assembly.InRecess:
		return c.say("status.recess", last)
	case assembly.Open:
		return c.say("status.open", last)
	}
	return c.say("status.convened", last)
}

// version is the number of these minutes, and how often they were corrected, since their approval too, and that something was entered since.
func (c *scribe) version() string {
	i := c.s.Info
	n := len(i.Corrections)
	switch {
	case i.EnteredSince() && !i.CorrectedSince():
		return c.say("version.entered", i.Version())
	case n == 0:
		return c.say("number", 1)
	case i.CorrectedSince():
		return c.say("version.corrected.since", i.Version(), n, i.Version()-i.ApprovedVersion(), i.ApprovedVersion())
	}
	return c.say("version.corrected", i.Version(), n)
}

// say tells a sentence in the language of the minutes.
func (c *scribe) say(key string, args ...any) string {
	told := c.table.Say(words.Say(key, args...))
	if forgotten := c.table.Say(words.Say("member")); strings.HasPrefix(told, forgotten+" ") {
		told = c.table.Say(words.Say("member.first")) + told[len(forgotten):]
	}
	return told
}

// name is what a person is called, so that nobody else is meant; for people outside "a member".
func (c *scribe) name(id string) string {
	if p := c.s.Roll.Person(id); p != nil && (!c.nameless() || p.Credential == assembly.Body) {
		return c.s.Roll.Called(p)
	}
	return c.table.Say(words.Say("member"))
}

// nameIn is what a person is called in a matter: for people outside the handle that they have there.
func (c *scribe) nameIn(matter, id string) string {
	if p := c.s.Roll.Person(id); c.handles != nil && (p == nil || p.Credential != assembly.Body) {
		if told := c.handles.of(handled{matter, id}); told != "" {
			return told
		}
	}
	return c.name(id)
}

// clock is a time of day; the day is told where it is not that of the meeting.
func (c *scribe) clock(t time.Time) string {
	if day := t.Format(time.DateOnly); day != c.s.Info.Date {
		return c.say("clock.day", t, c.date(day))
	}
	return c.say("clock", t)
}

// date is a day (YYYY-MM-DD) as it is read; what is no day stays as it is.
func (c *scribe) date(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	key := "date"
	if t.Day() == 1 {
		key = "date.first"
	}
	return c.say(key, t.Day(), words.Say("month."+strconv.Itoa(int(t.Month()))), t.Year())
}

// shortDate is a day without its year where that is the meeting's; the table of actions has it whole.
func (c *scribe) shortDate(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if year, _, _ := strings.Cut(c.s.Info.Date, "-"); err != nil || strconv.Itoa(t.Year()) != year {
		return c.date(day)
	}
	key := "date.short"
	if t.Day() == 1 {
		key += ".first"
	}
	return c.say(key, t.Day(), words.Say("month."+strconv.Itoa(int(t.Month()))))
}

// hour is a time of day (HH:MM) that is told as the language has it; what is no time stays as it is.
func hour(clock string) any {
	if t, err := time.Parse("15:04", clock); err == nil && t.Format("15:04") == clock {
		return t
	}
	return clock
}

// zone is where the meeting was held. A record keeps how far its clock stood from UTC, not the zone, and on another day that zone may stand
// otherwise; so it is the reader's, where that stood so when the meeting was convened.
func (c *scribe) zone() *time.Location {
	kept := c.s.Info.ConvenedAt
	if c.o.Zone != nil {
		_, here := kept.In(c.o.Zone).Zone()
		if _, there := kept.Zone(); here == there {
			return c.o.Zone
		}
	}
	return kept.Location()
}

// day is the beginning of a day where the meeting was held.
func (c *scribe) day(day string) (time.Time, bool) {
	t, err := time.ParseInLocation(time.DateOnly, day, c.zone())
	return t, err == nil
}

// span is a stretch of time; one that goes on has no end.
func (c *scribe) span(s assembly.Span) words.Phrase {
	from, to := c.clock(s.From), c.clock(s.To)
	switch {
	case s.To.IsZero():
		return words.Say("span.since", from)
	case from == to:
		return words.Say("span.at", from)
	}
	return words.Say("span", from, to)
}

// lasting is a duration as it is read, in whole seconds that are over, as every clock shows it.
func (c *scribe) lasting(d time.Duration) words.Phrase {
	s := int(d / time.Second)
	hours, minutes, seconds := s/3600, s/60%60, s%60
	switch {
	case hours > 0 && minutes > 0:
		return words.Say("lasting.hm", hours, minutes)
	case hours > 0:
		return words.Say("lasting.h", hours)
	case minutes > 0 && seconds > 0:
		return words.Say("lasting.ms", minutes, seconds)
	case minutes > 0:
		return words.Say("lasting.m", minutes)
	}
	return words.Say("lasting.s", seconds)
}

// and is a list as it is read: "a, b and c".
func and(list []any) words.Phrase {
	switch n := len(list); n {
	case 0:
		return words.Phrase{}
	case 1:
		return words.Say("one", list[0])
	default:
		return words.Say("and", words.List(list[:n-1]), list[n-1])
	}
}
