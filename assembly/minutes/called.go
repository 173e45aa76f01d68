package minutes

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// calledItem is an item as it stood on the agenda when the meeting opened.
type calledItem struct {
	id    int
	title string // where the room gave it another one
}

// agendaChange is what the room made of the agenda it was called with.
type agendaChange struct {
	key  string
	item int
	was  string // the title that an item had, or has no longer
}

// hearAgenda keeps the agenda as it was called, and what was changed in it while the meeting was open. A title that is put right after the
// close is put right here too.
func (c *scribe) hearAgenda(fact assembly.Fact, _ assembly.Entry, s *assembly.State) {
	if _, opens := fact.(*assembly.MeetingOpened); opens {
		for _, i := range s.Agenda.Items {
			c.titles[i.ID] = i.Title
			c.agenda = append(c.agenda, calledItem{id: i.ID})
		}
	}
	if c.opening == nil || c.place.over {
		return
	}
	switch fact := fact.(type) {
	case *assembly.ItemAdded:
		c.titles[fact.ID] = fact.Title
		c.agendaChanges("agenda.added", fact.ID)
	case *assembly.ItemRetitled:
		if was := c.titles[fact.ID]; was != fact.Title {
			c.agendaChanges("agenda.retitled", fact.ID)
			c.titles[fact.ID] = fact.Title
		}
	case *assembly.ItemMoved:
		c.agendaChanges("agenda.moved", fact.ID)
	case *assembly.ItemStruck:
		c.agendaChanges("agenda.struck", fact.ID)
	}
}

// agendaChanges keeps what the room did to an item of the agenda it was called with, or that it put one in; of what it did twice, the first.
func (c *scribe) agendaChanges(key string, id int) {
	n := slices.IndexFunc(c.agenda, func(i calledItem) bool { return i.id == id })
	if was := (agendaChange{key, id, c.titles[id]}); (n >= 0) != (key == "agenda.added") &&
		!slices.ContainsFunc(c.changes, func(had agendaChange) bool { return had.key == key && had.item == id }) {
		c.changes = append(c.changes, was)
	}
	if n >= 0 && c.agenda[n].title == "" && key != "agenda.moved" {
		c.agenda[n].title = c.titles[id]
	}
}

// called tells when, by whom and how the meeting was called, and what became of the agenda it was called with. Where it was taken as it stood,
// the items below tell it.
func (c *scribe) called() {
	call, changed := c.calling(), c.agendaChanged()
	if call == "" && changed == "" {
		return
	}
	c.newSection(c.say("section.called"))
	switch {
	case changed != "":
		if call != "" {
			c.doc.Point(Text(call))
		}
		c.agendaAsCalled(changed)
	case c.takenAsCalled():
		c.doc.Point(Text(call + " " + c.say("agenda.as-called")))
	default:
		c.doc.Point(Text(call))
		c.agendaAsCalled("")
	}
}

// takenAsCalled tells whether the items of the agenda were all taken, in their order, and no others.
func (c *scribe) takenAsCalled() bool {
	return c.closed() && len(c.agenda) > 0 && slices.EqualFunc(c.agenda, c.reached, func(i calledItem, id int) bool { return i.id == id })
}

// callAlone tells when, by whom and how the meeting was called.
func (c *scribe) callAlone() {
	if call := c.calling(); call != "" {
		c.newSection(c.say("section.called"))
		c.doc.Point(Text(call))
	}
}

// calledAgenda is the agenda as it was called, whole, and what the room changed in it.
func (c *scribe) calledAgenda() {
	if len(c.agenda) == 0 {
		return
	}
	c.newSection(c.say("section.agenda"))
	var list List
	list.Ordered = true
	for _, i := range c.agenda {
		list.Add(c.calledTitle(i))
	}
	c.doc.Add(list)
	if changed := c.agendaChanged(); changed != "" {
		c.doc.Say(Text(changed))
	}
}

// calling tells when, by whom and how the meeting was called; "" where nobody said it.
func (c *scribe) calling() string {
	call := c.s.Info.Called
	switch {
	case call.By == "":
		return ""
	case call.How == "":
		return c.say("called", c.date(call.Date), c.typed(call.By))
	}
	return c.say("called.how", c.date(call.Date), c.typed(call.By), c.typed(call.How))
}

// agendaAsCalled is the agenda as it was called in one paragraph, and what was changed in it.
func (c *scribe) agendaAsCalled(changed string) {
	titles := make([]any, len(c.agenda))
	for n, i := range c.agenda {
		titles[n] = words.Say("agenda.item", n+1, c.calledTitle(i))
	}
	if len(titles) > 0 {
		c.doc.Point(Text(strings.TrimSpace(c.say("agenda.called", words.List(titles)) + " " + changed)))
	}
}

func (c *scribe) calledTitle(i calledItem) string {
	now := c.s.Agenda.Item(i.id)
	switch {
	case now != nil && now.Closed:
		return c.say("camera.item")
	case i.title != "":
		return c.typed(i.title)
	case now != nil:
		return c.typed(now.Title)
	}
	return c.typed(c.titles[i.id])
}

// agendaChanged tells what the room changed in the agenda it was called with; "" for nothing, and where the room made all of it.
func (c *scribe) agendaChanged() string {
	if len(c.agenda) == 0 {
		return ""
	}
	var told []any
	for _, change := range c.changes {
		now := c.s.Agenda.Item(change.item)
		if now != nil && now.Closed {
			continue // that one was set behind closed doors
		}
		switch {
		case change.key == "agenda.struck" && change.was == "": // its title was never told
		case change.key == "agenda.struck":
			told = append(told, words.Say(change.key, words.Quote(c.typed(change.was))))
		case now == nil:
			// what became of it is told with its end
		case change.key == "agenda.retitled":
			told = append(told, words.Say(change.key, c.s.Agenda.Number(now), words.Quote(c.typed(change.was))))
		default:
			told = append(told, words.Say(change.key, c.s.Agenda.Number(now), words.Quote(c.typed(now.Title))))
		}
	}
	if len(told) == 0 {
		return ""
	}
	return c.say("agenda.changed", words.List(told))
}
