package minutes

import (
	"slices"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// standsOver lists what goes on in the next meeting; of a meeting that is not closed, what is not settled yet.
func (c *scribe) standsOver() {
	var list List
	for _, f := range c.byNumber() {
		if key := c.standing(f); key != "" {
			list.Items = append(list.Items, c.standingMotion(f, key))
		}
	}
	for _, w := range c.contests {
		if w.Competition() && w.State != assembly.Chosen && !w.Closed {
			list.Add(c.say("stands.contest", c.contestHead(w.Contest)))
		}
	}
	for _, e := range c.s.PendingElections() {
		list.Add(c.standingElection(e))
	}
	for _, i := range c.s.Agenda.Items {
		if c.closed() && !i.StandsOver() {
			continue // it was taken, or is written anew where there is still cause
		}
		switch title := c.itemTitle(i); i.State {
		case assembly.ItemDeferred:
			list.Add(c.say("stands.deferred", title))
		case assembly.ItemWaiting:
			list.Add(c.say("stands.waiting", title))
		}
	}
	if len(list.Items) == 0 {
		return
	}
	section := "section.stands"
	if !c.closed() {
		section = "section.unsettled"
	}
	c.newSection(c.say(section))
	c.doc.Add(list)
}

// byNumber are the motions in the order of their numbers.
func (c *scribe) byNumber() []*followed {
	return slices.SortedStableFunc(slices.Values(c.motions), func(a, b *followed) int { return assembly.CompareNumbers(a.ID, b.ID) })
}

// standingElection tells of an election that is not decided who stands in it.
func (c *scribe) standingElection(e assembly.LeftElection) string {
	head := c.say("head.election", c.typed(e.Office))
	if len(e.Nominees) == 0 || c.nameless() {
		return c.say("stands.contest", head)
	}
	return c.say("stands.election", head, c.names("", e.Nominees))
}

// standing tells how a motion stands over, "" where it does not by itself.
func (c *scribe) standing(f *followed) string {
	switch {
	case f.State == assembly.Counted:
		return "stands.counted"
	case f.State.LaidAside():
		if f.inherited && f.with == f {
			return "stands.earlier"
		}
		if f.with == f {
			return f.aside
		}
	case f.Settled():
	case f.Noticed && !c.fell(f) && (!f.Amendment() || !c.byID[f.Parent].Settled()):
		return "stands.noticed"
	case f.Noticed:
	case !f.Waits && f.under == "" && !c.closed():
		return "stands.pending"
	}
	return ""
}

func (c *scribe) standingMotion(f *followed, key string) Words {
	item := Words{Strong(c.say("stop", words.Say(key, c.named(f), words.On{Told: words.Quote(f.to)}, f.Meeting)))}
	if !f.shown && !f.Noticed {
		item = append(item, Text(" "+c.say("stands.unseconded")))
	}
	text := c.standingText(f)
	if text != "" {
		item = append(item, Text(" "+text))
	}
	var with []any
	for _, other := range c.motions {
		if other != f && !other.Settled() && (other.with == f || other.under == f.ID && other.with == nil) {
			with = append(with, c.object(other.ID))
		}
	}
	if len(with) > 0 {
		item = append(item, Text("\n"+c.say("stands.with", and(with))))
	}
	return item
}

// standingText is the words of a motion as they stand, or what it asks for.
func (c *scribe) standingText(f *followed) string {
	switch {
	case f.secret() && f.Noticed:
		return c.say("camera.words.noticed")
	case f.secret():
		return c.say("camera.words")
	}
	if f.Procedural() || f.Amendment() || f.Text == "" || c.ratifiesElection(f) {
		return c.say("stop", words.Say("stands.asks", c.asks(f)))
	}
	return c.typed(f.Text)
}

// nextMeeting tells when the assembly meets next, as the room fixed it and as it was entered after the close, and who is proposed to
// facilitate.
func (c *scribe) nextMeeting() {
	room, next := c.s.Info.NextByRoom, c.s.Info.Next
	var facts Facts
	if room.Date != "" {
		facts.Add(c.say("fact.when"), c.say("when", c.date(room.Date), hour(room.Time)))
		facts.Add(c.say("fact.where"), c.typed(room.Place))
	}
	if next != room {
		facts.Add(c.say("fact.later"), c.whenWhere(next))
	}
	if c.rotated && len(c.served(assembly.Facilitator)) > 0 && !c.nameless() {
		if next := c.s.NextFacilitator(); next != "" {
			facts.Add(c.say("fact.proposed"), c.name(next))
		}
	}
	if len(facts) > 0 {
		c.newSection(c.say("section.next"))
		c.doc.Add(facts)
	}
}

// hearRotation finds whether the evening used rotation. Where it did not, who would be next rests on a lot that nobody drew.
func (c *scribe) hearRotation(fact assembly.Fact, _ assembly.Entry, _ *assembly.State) {
	if proposed, is := fact.(*assembly.RoleProposed); is && proposed.Role == assembly.Facilitator {
		c.rotated = true
	}
}

// whenWhere is a meeting in one line.
func (c *scribe) whenWhere(next assembly.NextMeeting) string {
	told := c.say("when", c.date(next.Date), hour(next.Time))
	if next.Place != "" {
		told += ", " + c.typed(next.Place)
	}
	return told
}

// decisions are the motions for programs.
func (c *scribe) decisions() {
	for _, f := range c.motions {
		if !f.shown || f.secret() || f.inherited {
			continue
		}
		d := Decision{
			Number: f.ID, Kind: f.Kind, Text: c.decisionText(f), Needs: f.Threshold.String(), Rounds: f.rounds, Outcome: Outcome(f.State),
		}
		if f.Mover != "" && f.Kind != "reconsider" { // who moves to reconsider says by it how they voted
			d.Mover = c.nameIn(f.matter(), f.Mover)
		}
		if f.Seconder != "" {
			d.Seconder = c.nameIn(f.matter(), f.Seconder)
		}
		switch f.State {
		case assembly.Moved, assembly.Seconded, assembly.Counting, assembly.Counted, assembly.DecidedClosed:
			d.Outcome = Undecided
		}
		c.doc.Decisions = append(c.doc.Decisions, d)
	}
}

// decisionText is the words of a motion for programs: as they were put last, or what it asks for.
func (c *scribe) decisionText(f *followed) string {
	text := f.put
	if text == "" {
		text = f.Text
	}
	switch {
	case c.nameless() && (f.cut || f.Person != "" || f.Kind == "recount" || c.ratifiesElection(f)): // its title would tell a name, or a section
		return c.table.Say(c.asks(f))
	case f.Amendment() || text == "" || f.Procedural() || c.ratifiesElection(f):
		return c.typed(c.table.Say(c.s.Title(f.Motion)))
	}
	return c.typed(text)
}
