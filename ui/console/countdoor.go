package console

import (
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// excess is a row with more hands than the door counted, and how many there are at least.
type excess struct {
	at     place
	column int // the cell, in a list of names
	hands  int
}

// refused is what follows where the figures of a row were refused: more hands than there are voters lead to the row that puts
// the door right, where it was counted at the door and the verdict does not weigh how many are here.
func (p *panel) refused(c *console, at place, r *assembly.Refusal) {
	p.sure, p.fresh = false, true
	n := c.state().Count
	if n != nil && p.hidden(c, at) && strings.HasPrefix(r.Key, "count.too-many") {
		p.tooMany(c, at)
		return
	}
	if n == nil || r.Key != "count.too-many" && r.Key != "hands.too-many" || !c.state().Roll.Headcount.On || n.Only != "" {
		return
	}
	hands := p.atLeast(c, at)
	switch {
	case c.state().RoomWeighs():
		c.complain(c.tell("panel.door.first", hands, p.part(c).voters))
	case at.section == "" && len(c.state().Roll.Headcount.Sections) > 0:
		c.complain(c.tell("panel.door.which", hands, p.part(c).voters))
	default:
		p.excess = &excess{at, p.column, hands}
	}
}

// tooMany tells a teller that there were more hands than voters, and not how many.
func (p *panel) tooMany(c *console, at place) {
	p.sure, p.fresh = false, true
	key := "panel.many.teller"
	if c.state().Roll.Headcount.On {
		key = "panel.door.teller"
	}
	c.complain(c.tell(key, p.part(c).voters))
}

// atLeast is how many people there are at least, by the hands of a row.
func (p *panel) atLeast(c *console, at place) int {
	hands, _ := p.hands(c, at)
	k := c.state().Count.Contest
	if c.ballot() != choices {
		return sum(hands)
	}
	each, most := 1, 0
	if !k.Competition() {
		each = k.Left
	}
	for _, n := range hands {
		most = max(most, n)
	}
	return max(most, (sum(hands)+each-1)/each)
}

// putDoorRight says that there are more at the door, and goes on with the row. From the first figure on a count stands on who
// was there, so figures that are in are taken back and entered again after it.
func (p *panel) putDoorRight(c *console) {
	back, ok := c.figuresIn()
	if !ok {
		c.complain(c.tell("panel.door.between"))
		return
	}
	at := p.excess.at
	done := c.tell("panel.door.done", p.excess.hands)
	door := "headcount " + strconv.Itoa(p.excess.hands)
	if at.section != "" {
		door += " section " + language.Quoted(at.section)
		done = c.tell("panel.door.done.section", p.excess.hands, look.Clean(at.section))
	}
	var lines []string
	for range back {
		lines = append(lines, "undo")
	}
	lines = append(append(lines, door), back...)
	whole := p.entersRow(c) // else it is still being read out
	if whole {
		lines = append(lines, p.line(c))
	}
	c.sayAll(saying{lines: lines, then: func(c *console) {
		p.fresh, p.excess, p.out = true, nil, false
		if c.state().Count == nil {
			return
		}
		c.flash(done)
		if !whole {
			p.column++
			return
		}
		delete(p.drafts, at)
		p.next(c, at)
	}})
}

// figuresIn are the lines of the figures of the open count, and whether they are all that came last in the record, so that they
// can be taken back.
func (c *console) figuresIn() (lines []string, ok bool) {
	if !c.state().Count.Started() {
		return nil, true
	}
	entries, undone := c.meeting.Entries(), c.meeting.Undone()
	behind := false // something else was said after a figure
	for i := len(entries) - 1; i >= 0; i-- {
		switch e := entries[i]; {
		case undone[i] || e.Verb == "undo" || e.Verb == "redo":
		case e.Verb == "count" && behind:
			return nil, false
		case e.Verb == "count":
			lines = append([]string{e.Line}, lines...)
		case slices.Contains([]string{"put", "recount", "declare", "lot"}, e.Verb): // it opened the count
			return lines, true
		default:
			behind = true
		}
	}
	return lines, true
}
