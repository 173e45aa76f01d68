package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// openItem opens what can be done with the chosen item of the agenda. Its first row puts right what it is called, and does nothing yet; what
// takes the item off stands last.
func (c *console) openItem() {
	items := c.state().Agenda.Items
	if len(items) == 0 {
		c.complain(c.empty("agenda", "item"))
		return
	}
	c.lists.agenda.clamp(len(items))
	n := c.lists.agenda.at
	i := items[n]
	m := &moments{c: c}
	if m.ofTitle(i, n+1); len(m.rows) == 0 {
		c.refuse(c.hereRefused("item"))
		return
	}
	if i.State == assembly.ItemCurrent {
		m.about(i)
	}
	number := " " + itoa(n+1)
	switch {
	case c.mayGo(i) && i.State == assembly.ItemCurrent:
		m.add("item.next", c.saying("go"))
	case c.mayGo(i):
		m.add("item.go", c.saying("go"+number))
		if c.state().KindInOrder("take-item") == nil {
			m.add("item.take", func(c *console) {
				c.askPerson(strings.Join([]string{"move", "take-item" + number, "by"}, " "), "move", true)
			})
		}
	}
	m.ofReporter(i, n+1)
	m.ofItemsPlace(i, n+1)
	if c.mayDefer(i) {
		m.add("item.defer", c.saying("defer"+number))
	}
	if waits(i) && c.state().ItemInOrder() == nil {
		m.line("item.off", "item"+number+" off")
	}
	c.push(&menu{head: c.tell("item.question", n+1, c.itemTitle(i)), rows: m.rows, chosen: true})
}

// waits tells whether nothing was said yet under an item.
func waits(i *assembly.Item) bool {
	return i.State == assembly.ItemWaiting || i.State == assembly.ItemDeferred
}

// ofTitle puts right what an item is called; one of a closed session is not told here.
func (m *moments) ofTitle(i *assembly.Item, n int) {
	if m.c.meeting.May("item") && i.Title != "" {
		m.add("item.title", func(c *console) {
			c.push(&prompt{
				name: "retitle", steps: []step{{asks: "title", field: newField(i.Title)}}, enough: needsText,
				lines: func(_ *console, p *prompt) []string {
					return []string{"item " + itoa(n) + " title " + language.Quoted(strings.TrimSpace(p.text(0)))}
				},
			})
		})
	}
}

// ofReporter says who reports on an item that is not done, or puts right who does.
func (m *moments) ofReporter(i *assembly.Item, n int) {
	c := m.c
	if c.state().ItemInOrder() != nil || i.State == assembly.ItemDone {
		return
	}
	ask := func(c *console) { c.askPerson(strings.Join([]string{"item", itoa(n), "by"}, " "), "reporter", true) }
	if i.By == "" {
		m.add("item.by", ask)
	} else {
		m.add("item.by.other", ask, c.name(i.By))
	}
}

// ofItemsPlace gives an item that is not done another time, and one that waits another place.
func (m *moments) ofItemsPlace(i *assembly.Item, n int) {
	c := m.c
	if c.state().ItemInOrder() != nil || i.State == assembly.ItemDone {
		return
	}
	number := "item " + itoa(n)
	m.add("item.time", c.writing(strings.Join([]string{number, "time"}, " ")))
	if !waits(i) {
		return
	}
	at := func(to int) string { return strings.Join([]string{number, "at", itoa(to)}, " ") }
	if n > 1 {
		m.line("item.up", at(n-1))
	}
	if n < len(c.state().Agenda.Items) {
		m.line("item.down", at(n+1))
	}
}

// about is all that the meeting before left for an item.
func (m *moments) about(i *assembly.Item) {
	m.left(i)
	c, s := m.c, m.c.state()
	if s.Motions.Pending() != nil || s.Contest() != nil {
		return
	}
	if mo := s.Motions.Get(i.Motion); mo != nil && mo.StandsOver() && !mo.Closed && c.may("move") {
		m.ofTakingUp(mo)
	}
	for _, e := range s.PendingElections() {
		if e.Office == i.Office {
			m.line("elect", "elect "+language.Quoted(e.Office), e.Office)
		}
	}
}

// left is what of that only the item leads to: minutes to approve, a decision to ratify, actions whose day has come. What stands over can be
// taken up at any item.
func (m *moments) left(i *assembly.Item) {
	c, s := m.c, m.c.state()
	if i.Minutes > 0 && c.may("approve-minutes") {
		m.add("approve", (*console).askApproval, i.Minutes)
	}
	if i.Ratify != "" && s.ToRatify(i.Ratify) && c.may("move") && s.Motions.Pending() == nil && s.Contest() == nil {
		line := strings.Join([]string{"move", "ratify", i.Ratify, "by"}, " ")
		m.add("ratify", func(c *console) { c.askPerson(line, "move", true) }, i.Ratify)
	}
	for _, a := range s.Actions {
		if !a.Done && slices.Contains(i.Actions, a.Number) && a.What != "" {
			m.line("finished", "finished "+itoa(a.Number), a.What)
		}
	}
}

// askApproval asks what the room corrected in the minutes of the meeting before, one after the other; Enter with nothing typed is no more.
func (c *console) askApproval() {
	if c.mayAsk("approve-minutes") {
		c.askCorrection(nil)
	}
}

func (c *console) askCorrection(corrections []string) {
	c.push(&prompt{
		name: "approval", steps: []step{{asks: "correction"}},
		preview: func(c *console, _ *prompt, w int) []string {
			var told []string
			for _, text := range corrections {
				told = append(told, c.wrapped(c.pen.signs.Mended+" "+look.Clean(text), w, 1)...)
			}
			return told
		},
		lines: func(c *console, p *prompt) []string {
			if text := strings.TrimSpace(p.text(0)); text != "" {
				c.pop()
				c.askCorrection(append(corrections[:len(corrections):len(corrections)], text))
				return nil // it asks on
			}
			line := "approve-minutes"
			for i, text := range corrections {
				if i == 0 {
					line += " with"
				}
				line += " " + language.Quoted(text)
			}
			return []string{line}
		},
	})
}
