package minutes

import (
	"fmt"
	"slices"
	"strings"

	"stacktaker/assembly"
)

// hearActions tells who is to do what under the decision from which it follows.
func (c *scribe) hearActions(fact assembly.Fact, e assembly.Entry, s *assembly.State) {
	if c.hidden.now {
		return
	}
	switch fact := fact.(type) {
	case *assembly.ActionAssigned:
		if fact.What == "" {
			return // it follows from what was decided behind closed doors
		}
		head := c.pendingHead()
		if f := c.byID[fact.Motion]; f != nil {
			head = f.head
		}
		says := c.writtenUp(c.actionWords(s.Action(fact.Number)), e.At)
		if at, is := c.up.actions[fact.Number]; is && !c.place.over {
			says = c.markedUp(says, at)
		}
		if f := c.byID[fact.Motion]; c.place.over && f != nil {
			c.tellBeside(f.Item, passage{head: f.head, says: says})
			return
		}
		c.tell(head, says)
	}
}

// actionWords is an action in a sentence, by its number.
func (c *scribe) actionWords(a *assembly.Action) Words {
	return Words{Strong(c.say("action.lead", a.Number)), Text(" " + c.actionTold(a))}
}

// actionTold is who does what by when.
func (c *scribe) actionTold(a *assembly.Action) string {
	key := "action"
	if a.By != "" {
		key += ".by"
	}
	if a.Report != "" {
		key += ".report"
	}
	return c.say(key, c.doer(a), c.shortDate(a.By), c.shortDate(a.Report)) + " " + c.typed(a.What)
}

// doer is who an action was given to, told as in the motion that it follows from.
func (c *scribe) doer(a *assembly.Action) string {
	if f := c.byID[a.Motion]; f != nil {
		return c.nameIn(f.matter(), a.Who)
	}
	return c.nameIn(fmt.Sprint("action|", a.Number), a.Who)
}

// openly are the actions of which readers know.
func (c *scribe) openly() []*assembly.Action {
	return slices.DeleteFunc(slices.Clone(c.s.Actions), func(a *assembly.Action) bool { return a.Closed })
}

// actions is the table of all actions.
func (c *scribe) actions() {
	all := c.openly()
	if len(all) == 0 {
		return
	}
	c.newSection(c.say("section.actions"))
	var from, by, report, done bool
	for _, a := range all {
		from, by, report, done = from || a.Motion != "" || a.Meeting > 0 || a.After, by || a.By != "", report || a.Report != "", done || a.Done
	}
	t := Table{Caption: c.say("actions.caption")}
	column := func(key string, has bool, align Align, cell func(*assembly.Action) string) {
		if !has {
			return
		}
		t.Columns = append(t.Columns, Column{Title: c.say(key), Align: align})
		for i, a := range all {
			t.Rows[i] = append(t.Rows[i], Plain(cell(a)))
		}
	}
	t.Rows = make([]Row, len(all))
	column("column.number", true, End, func(a *assembly.Action) string { return c.say("number", a.Number) })
	column("column.what", true, Start, func(a *assembly.Action) string { return c.typed(a.What) })
	column("column.who", true, Start, func(a *assembly.Action) string { return c.doer(a) })
	column("column.by", by, Start, func(a *assembly.Action) string { return c.date(a.By) })
	column("column.report", report, Start, func(a *assembly.Action) string { return c.date(a.Report) })
	column("column.from", from, Start, c.actionFrom)
	column("column.done", done, Start, func(a *assembly.Action) string {
		switch {
		case a.DoneAfter:
			return c.say("done.after")
		case a.Done:
			return c.say("done")
		}
		return ""
	})
	c.doc.Add(t)
}

// actionFrom tells where an action comes from: a decision, an earlier meeting, or somebody after the close.
func (c *scribe) actionFrom(a *assembly.Action) string {
	var told []string
	if f := c.byID[a.Motion]; f != nil {
		told = append(told, c.table.Say(c.named(f)))
	}
	if a.Meeting > 0 {
		told = append(told, c.say("from.meeting", a.Meeting))
	}
	if a.After {
		told = append(told, c.say("from.after"))
	}
	return strings.Join(told, ", ")
}
