package minutes

import (
	"cmp"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// Announce is the call to an assembly: date, place, agenda, the exact words of every motion given by notice, and how it may be
// amended. It names nobody but in what people wrote, and there whom [Options.Keep] keeps; nil keeps all. It is for those who are
// called, whatever [Options.For] says.
func Announce(m *assembly.Meeting, o Options) Document {
	o.For, o.Names = Members, false
	return announce(m, o).doc
}

// NamesInCall lists the names on the roll that stand in what the call tells, as [NamesIn] does of the minutes.
func NamesInCall(m *assembly.Meeting, o Options) []Find {
	o.For, o.Names = Members, false
	return namesTold(o, func(o Options) *scribe { return announce(m, o) })
}

func announce(m *assembly.Meeting, o Options) *scribe {
	c := newScribe(m, o)
	if o.Keep != nil {
		c.lookForNames(m)
	}
	m.Replay(assembly.Outside, c.follow)
	i := c.s.Info
	d := &c.doc
	d.Version = 1
	d.Title = c.say("title.announce", c.typed(i.Title))
	if c.closed() { // nobody is called any more
		d.Title = c.say("title.announce.past", c.typed(i.Title))
	}
	c.publish(d)
	fixed := c.calledFor()
	place := c.typed(cmp.Or(i.Place, fixed.Place))
	begins, err := time.ParseInLocation(time.DateOnly+" 15:04", fixed.Date+" "+fixed.Time, c.zone())
	if err == nil {
		d.Facts.Add(c.say("fact.when"), c.say("when", c.date(i.Date), hour(fixed.Time)))
	} else {
		d.Facts.Add(c.say("fact.date"), c.date(i.Date))
	}
	d.Facts.Add(c.say("fact.place"), place)
	d.Facts.Add(c.say("fact.names"), c.unsought())
	c.tellRescued(&d.Facts)
	if day, ok := c.day(i.Date); ok {
		d.Meta.Date = day
		at := Date{ID: "meeting", UID: c.meetingUID(i.Number), Revision: ownCall + int(c.entries), Title: c.typed(i.Title), Place: place, Start: day, AllDay: true}
		if err == nil {
			at.Start, at.AllDay, at.End = begins, false, begins.Add(likelyLength(c.planned()))
		}
		d.Dates = append(d.Dates, at)
	}
	if calling := c.calling(); calling != "" {
		c.doc.Say(Text(calling))
	}
	c.announcedAgenda()
	c.announcedSums()
	if c.announcedMotions() {
		c.howToAmend()
	}
	c.whoDecides()
	return c
}

// ownCall is above every version that minutes have: in a calendar the call to a meeting stands before what the minutes of the one before
// said of it.
const ownCall = 1000

// planned is how long the agenda takes, 0 where an item has no time.
func (c *scribe) planned() time.Duration {
	var all time.Duration
	for _, i := range c.s.Agenda.Items {
		if i.Planned == 0 {
			return 0
		}
		all += i.Planned
	}
	return all
}

func (c *scribe) announcedAgenda() {
	list := List{Ordered: true}
	for _, i := range c.s.Agenda.Items {
		switch {
		case c.s.Finished(i): // nobody is called for it
		case i.Closed:
			list.Add(c.itemTitle(i))
		default:
			list.Add(c.announcedItem(i))
		}
	}
	if len(list.Items) > 0 {
		c.newSection(c.say("section.agenda"))
		c.doc.Add(list)
	}
}

// announcedItem is what an item is called, how long it may take, and who reports on it.
func (c *scribe) announcedItem(i *assembly.Item) string {
	reports := i.By != "" && !c.nameless()
	switch title := c.typed(i.Title); {
	case i.Planned > 0 && reports:
		return c.say("agenda.time.by", title, c.lasting(i.Planned), c.name(i.By))
	case i.Planned > 0:
		return c.say("agenda.time", title, c.lasting(i.Planned))
	case reports:
		return c.say("agenda.time", title, c.name(i.By))
	default:
		return title
	}
}

// announcedSums tells what the motions ask for that stand over and are on the agenda, as their words alone do not.
func (c *scribe) announcedSums() {
	for _, f := range c.motions {
		if f.inherited && !f.Amendment() && f.Spend.Amount != 0 && !f.secret() {
			c.doc.Point(Text(c.say("call.spend", c.subject(f), c.amount(f.Spend.Amount), c.typed(f.Spend.For))))
		}
	}
}

// announcedMotions tells every motion of which notice was given, behind each the amendments to it, and whether there is one.
func (c *scribe) announcedMotions() bool {
	told := false
	for _, f := range c.inOrder() {
		if !f.given || f.secret() {
			continue
		}
		if !told {
			c.newSection(c.say("section.noticed"))
			told = true
		}
		c.doc.Part(c.announcedHead(f))
		c.doc.Add(c.announcedWords(f))
		says := c.say("notice.needs", c.object(f.ID), c.threshold(f.Threshold))
		if f.Floors.Mode != "" {
			says += " " + c.floors(f)
		}
		c.doc.Point(Text(says))
		c.doc.Add(c.spendWords(f))
	}
	return told
}

// inOrder are the motions, each with the amendments to it behind it.
func (c *scribe) inOrder() []*followed {
	under := map[string][]*followed{}
	for _, f := range c.motions {
		parent := f.Parent
		if c.byID[parent] == nil {
			parent = ""
		}
		under[parent] = append(under[parent], f)
	}
	all := make([]*followed, 0, len(c.motions))
	var below func(parent string)
	below = func(parent string) {
		for _, f := range under[parent] {
			all = append(all, f)
			below(f.ID)
		}
	}
	below("")
	return all
}

func (c *scribe) announcedHead(f *followed) string {
	switch {
	case f.Amendment():
		return c.table.Say(f.placed(words.Say("label.amendment", c.named(f), c.object(f.Parent))))
	case c.s.Motions.Get(f.ID).Heading() != "":
		return c.numberedHead(f)
	}
	return c.say("head.main", f.ID)
}

// announcedWords are the exact words of which notice was given; their paragraphs have numbers, so that people can amend by these.
func (c *scribe) announcedWords(f *followed) Quote {
	switch {
	case f.Amendment() && f.nested != nil:
		return Quote{Text: f.nested, From: f.nestedAt}
	case f.Amendment():
		return Quote{Text: f.changes, From: f.at}
	case len(assembly.Paragraphs(f.Original)) > 1:
		return Quote{Text: Plain(c.typed(f.Original)), From: 1}
	}
	return Quote{Text: Plain(c.typed(f.Original))}
}

// howToAmend tells by which rules a motion may be changed (docs/rules.md, section 4).
func (c *scribe) howToAmend() {
	c.newSection(c.say("section.amend"))
	c.doc.Point(Text(c.say("amend.words")))
	c.doc.Point(Text(c.say("amend.number")))
	c.doc.Point(Text(c.amendUntil()))
	friendly := c.s.Rules.Get("amendments") == "friendly"
	switch {
	case friendly:
		c.doc.Point(Text(c.say("amend.friendly")))
		return
	case c.s.Rules.Yes("second"):
		c.doc.Point(Text(c.say("amend.second", c.threshold(c.s.Rules.Threshold("amendment")))))
	default:
		c.doc.Point(Text(c.say("amend.no-second", c.threshold(c.s.Rules.Threshold("amendment")))))
	}
	c.doc.Point(Text(c.say("amend.degrees")))
}

// calledFor is when and where the assembly meets, as far as it is known: by its own record, else as the meeting before fixed it.
func (c *scribe) calledFor() assembly.NextMeeting {
	switch i := c.s.Info; {
	case i.Time != "":
		return assembly.NextMeeting{Date: i.Date, Time: i.Time}
	case c.o.Fixed.Date == i.Date:
		return c.o.Fixed
	}
	return assembly.NextMeeting{} // it was called for another day
}

// amendUntil tells until when an amendment may be given: the rules set no day for it, so notice may be given until the meeting begins, and one may
// be moved there for as long as its motion is not put (docs/rules.md, section 4). It is given to whoever calls the assembly.
func (c *scribe) amendUntil() string {
	when := c.date(c.s.Info.Date)
	if at := c.calledFor().Time; at != "" {
		when = c.say("when", when, hour(at))
	}
	if by := c.typed(c.s.Info.Called.By); by != "" {
		return c.say("amend.until.to", when, by)
	}
	return c.say("amend.until", when)
}

// whoDecides tells what quorum is asked for.
func (c *scribe) whoDecides() {
	rule := c.s.Rules.Get("quorum")
	if rule == "none" {
		return
	}
	c.newSection(c.say("section.quorum"))
	parts := c.s.QuorumParts()
	if len(parts) > 1 {
		members := c.s.Roll.Standing()
		c.doc.Point(Text(c.say("call.quorum.both", c.quorumPart(parts[0], members), c.quorumPart(parts[1], members), c.s.QuorumNeeded())))
		return
	}
	if parts[0].Share == rule && !strings.HasSuffix(rule, "%") {
		c.doc.Point(Text(c.say("call.quorum.share", rule, c.s.Roll.Standing(), c.s.QuorumNeeded())))
		return
	}
	if share, percent := strings.CutSuffix(rule, "%"); percent {
		c.doc.Point(Text(c.say("call.quorum.percent", share, c.s.Roll.Standing(), c.s.QuorumNeeded())))
		return
	}
	c.doc.Point(Text(c.say("call.quorum.number", c.s.QuorumNeeded())))
}
