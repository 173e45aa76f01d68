package minutes

import (
	"fmt"
	"strings"

	"stacktaker/assembly"
)

// business tells the items in the order of the agenda, and before them what was done outside it.
func (c *scribe) business() {
	outside := "section.outside"
	if len(c.s.Agenda.Items) == 0 {
		outside = "section.business"
	}
	c.item(0, c.say(outside))
	for n, i := range c.s.Agenda.Items {
		c.item(i.ID, c.itemTitle(n+1, i))
	}
}

// itemTitle is the number and the title of an item; the title of one that was set in closed session is not told.
func (c *scribe) itemTitle(n int, i *assembly.Item) string {
	if i.Closed {
		return c.say("section.item", n, c.say("camera.item"))
	}
	return c.say("section.item", n, c.typed(i.Title))
}

// item tells what was done under one item; one that was not reached is left out here and stands over.
func (c *scribe) item(id int, title string) {
	told, taken, spoke := c.items[id], c.taken[id], c.spokeOn(id)
	if len(told) == 0 && len(taken) == 0 && spoke.turns == 0 {
		return
	}
	c.doc.Section(title)
	var sum []string
	if len(taken) > 0 {
		sum = append(sum, c.takenWords(id, taken))
	}
	if spoke.turns > 0 {
		sum = append(sum, c.spokeWords(spoke))
	}
	c.doc.Say(Text(strings.Join(sum, " ")))
	head := ""
	for _, p := range told {
		if p.head != head {
			head = p.head
			part := head
			if part == "" {
				part = c.say("part.further")
			}
			c.doc.Part(part)
		}
		c.doc.Point(p.says...)
		c.doc.Add(p.blocks...)
	}
}

// takenWords tells when an item was taken.
func (c *scribe) takenWords(id int, taken []assembly.Span) string {
	var spans []any
	for _, t := range taken {
		spans = append(spans, c.span(t))
	}
	key := "taken"
	if i := c.s.Agenda.Item(id); i != nil && i.State == assembly.ItemDeferred {
		key = "taken.deferred"
	}
	return c.say(key, and(spans))
}

// spokeWords tells how many spoke under an item, not what they said.
func (c *scribe) spokeWords(n spoke) string {
	says := c.say("spoke.item", n.people, n.first)
	switch n.first {
	case n.people:
		says = c.say("spoke.item.all", n.people)
	case 0:
		says = c.say("spoke.item.none", n.people)
	}
	if n.turns > n.people { // somebody spoke again
		says += " " + c.say("spoke.item.turns", n.turns)
	}
	return says
}

// spoke is how many took the floor, and how often.
type spoke struct {
	people int // who had a turn
	first  int // of whom this was the first turn in the meeting
	turns  int
}

// spokeOn counts the turns on an item. What is said to points of order, questions and replies is no turn (docs/rules.md, section 3).
func (c *scribe) spokeOn(item int) spoke {
	if c.spoken == nil {
		c.spoken = map[int]spoke{}
		seen := map[string]bool{}
		for _, sp := range c.turns() {
			n := c.spoken[sp.Item]
			n.turns++
			if sp.First {
				n.first++
			}
			if key := fmt.Sprint(sp.Item, "|", sp.Person); !seen[key] {
				seen[key] = true
				n.people++
			}
			c.spoken[sp.Item] = n
		}
	}
	return c.spoken[item]
}

// turns are the speeches that count as turns, and that have ended.
func (c *scribe) turns() []*assembly.Speech {
	var turns []*assembly.Speech
	for _, sp := range c.s.Floor.Speeches {
		if sp.Kind.Lane() == 3 {
			turns = append(turns, sp)
		}
	}
	return turns
}
