package minutes

import (
	"slices"

	"stacktaker/assembly"
)

// byItem tells the business, and who wrote it up.
func (c *scribe) byItem() {
	c.business()
	c.whenWrittenUp()
}

// business tells the items in the order of the agenda, and before them what was done outside it.
func (c *scribe) business() {
	if c.wasTaken(0) {
		c.beginItem(0)
		c.item(0)
	}
	for _, i := range c.inTheirOrder() {
		if c.wasTaken(i.ID) {
			c.beginItem(i.ID)
			if i.By != "" && !i.Closed && !c.nameless() {
				c.doc.Say(Text(c.say("item.by", c.name(i.By))))
			}
			c.item(i.ID)
		}
	}
}

// inTheirOrder are the items in the order in which they were taken first; what was told of one that never was stands behind the one that it
// follows on the agenda.
func (c *scribe) inTheirOrder() []*assembly.Item {
	order := make([]*assembly.Item, 0, len(c.s.Agenda.Items))
	for _, id := range c.reached {
		if i := c.s.Agenda.Item(id); i != nil {
			order = append(order, i)
		}
	}
	for n, i := range c.s.Agenda.Items {
		if slices.Contains(order, i) {
			continue
		}
		at := 0
		if n > 0 {
			at = slices.Index(order, c.s.Agenda.Items[n-1]) + 1
		}
		order = slices.Insert(order, at, i)
	}
	return order
}

// itemTitle is the number and the title of an item.
func (c *scribe) itemTitle(i *assembly.Item) string {
	return c.say("section.item", c.s.Agenda.Number(i), c.itemName(i))
}

// itemName is the title of an item; that of one that was set in closed session is not told.
func (c *scribe) itemName(i *assembly.Item) string {
	if i.Closed {
		return c.say("camera.item")
	}
	return c.typed(i.Title)
}

// wasTaken tells whether there is anything to be told of an item, 0 for what was done outside the agenda; one that was not reached stands over.
func (c *scribe) wasTaken(id int) bool {
	return len(c.items[id]) > 0 || len(c.taken[id]) > 0
}

// item tells what was done under one item.
func (c *scribe) item(id int) {
	if taken := c.taken[id]; len(taken) > 1 || len(taken) > 0 && (c.putOff(id) || len(c.items[id]) == 0) {
		c.doc.Say(Text(c.takenWords(id, taken)))
	}
	told := slices.Clone(c.items[id])
	if only := onlyHead(told); only >= 0 {
		p := &told[only]
		p.says = append(Words{Strong(c.sentence(p.head)), Text(" ")}, p.says...)
		for n := range told {
			told[n].head = ""
		}
	}
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

// onlyHead is the first passage with a heading, where all that have one have the same: there it leads the passage, and no heading stands
// below that of the item. -1 where there is none, or another.
func onlyHead(told []passage) int {
	only := -1
	for n, p := range told {
		switch {
		case p.head == "":
		case only < 0:
			only = n
		case p.head != told[only].head:
			return -1
		}
	}
	return only
}

func (c *scribe) putOff(id int) bool {
	i := c.s.Agenda.Item(id)
	return i != nil && i.State == assembly.ItemDeferred
}

// takenWords tells when an item was taken.
func (c *scribe) takenWords(id int, taken []assembly.Span) string {
	var spans []any
	for _, t := range taken {
		spans = append(spans, c.span(t))
	}
	key := "taken"
	if c.putOff(id) {
		key = "taken.deferred"
	}
	return c.say(key, and(spans))
}
