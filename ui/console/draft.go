package console

import (
	"slices"
	"strings"

	"stacktaker/ui/look"
)

// draft is the hands of a row that are counted and not yet entered.
type draft struct {
	hands []int
	told  []bool // the columns in which a number stands; the others are empty, and 0 when it is entered
}

// hands is what stands in a row, and whether that is a draft or, if it is anything, what was entered.
func (p *panel) hands(c *console, at place) (hands []int, isDraft bool) {
	if d, ok := p.drafts[at]; ok {
		return d.hands, true
	}
	if e := c.entered(at); e != nil {
		return e, false
	}
	return make([]int, len(p.columns(c))), false
}

// isEmpty tells whether nothing stands in a column of a row.
func (p *panel) isEmpty(c *console, at place, column int) bool {
	if d, ok := p.drafts[at]; ok {
		return !d.told[column]
	}
	return c.entered(at) == nil
}

// madeZero are the columns of the row that Enter makes 0, or made so before. Whoever enters one figure after the other,
// each with Enter, goes on at the first of them, where another digit would otherwise overwrite what was just entered.
func (p *panel) madeZero(c *console) []bool {
	at := p.part(c).place
	zeros := make([]bool, len(p.columns(c)))
	if c.ballot() == choices {
		return zeros // a row each
	}
	was := p.zeros[at]
	for i := range zeros {
		zeros[i] = p.isEmpty(c, at, i) || i < len(was) && was[i]
	}
	return zeros
}

// drafted tells whether Enter has something to enter: the row, or, where all choices are entered at once, any of them.
func (p *panel) drafted(c *console) bool {
	if c.ballot() == choices {
		return len(p.drafts) > 0
	}
	_, ok := p.drafts[p.part(c).place]
	return ok
}

// change makes a draft of what stands in the row, with another number in the column; with none, where that is taken back.
// A draft in which nothing stands is none, but where it takes back what was entered.
func (p *panel) change(c *console, to func(int) int, none bool) {
	at := p.part(c).place
	was, _ := p.hands(c, at)
	d := draft{slices.Clone(was), make([]bool, len(was))}
	for i := range d.told {
		d.told[i] = !p.isEmpty(c, at, i)
	}
	n := max(to(d.hands[p.column]), 0)
	d.hands[p.column], d.told[p.column] = n, n > 0 || !none
	if !slices.Contains(d.told, true) && c.entered(at) == nil {
		delete(p.drafts, at)
		return
	}
	p.drafts[at] = d
	if zeros := p.zeros[at]; p.column < len(zeros) {
		zeros[p.column] = false // now somebody said it
	}
}

// forgotten is the first row with a draft that was not entered, -1 where there is none.
func (p *panel) forgotten(c *console) int {
	return slices.IndexFunc(p.parts(c), func(row part) bool {
		_, drafted := p.drafts[row.place]
		return drafted
	})
}

// enters tells what Enter enters, and that columns in which nothing stands become 0: in at most w cells. "" where Enter
// enters nothing.
func (p *panel) enters(c *console, w int) string {
	if !p.drafted(c) {
		return ""
	}
	at := p.part(c).place
	if p.hidden(c, at) {
		return c.tell("panel.enters.hidden")
	}
	all, empty := p.counted(c, at)
	told := c.tell("panel.enters", all)
	if empty > 0 {
		told = c.tell("panel.enters.empty", all, empty)
	}
	if look.Width(told) > w-1 { // numbers that no room has
		return c.tell("panel.enters.hidden")
	}
	return told
}

// counted is what stands in a row in words, or in all where they are entered at once, and in how many places nothing
// stands.
func (p *panel) counted(c *console, at place) (told string, empty int) {
	if c.ballot() == choices {
		for _, row := range p.parts(c) {
			if p.isEmpty(c, row.place, 0) {
				empty++
			}
		}
		return c.tell("panel.hands.all"), empty
	}
	hands, _ := p.hands(c, at)
	var all []string
	for i, name := range p.columns(c) {
		if p.isEmpty(c, at, i) {
			empty++
			continue
		}
		all = append(all, c.tell("panel.hands."+name, hands[i]))
	}
	return strings.Join(all, ", "), empty
}
