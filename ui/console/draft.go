package console

import (
	"slices"
	"strings"
)

// draft is the hands of a row that are counted and not yet entered.
type draft struct {
	hands []int
	told  []bool // the cells in which a number stands; the others are empty, and 0 when it is entered
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

// isEmpty tells whether nothing stands in a cell of a row.
func (p *panel) isEmpty(c *console, at place, column int) bool {
	if d, ok := p.drafts[at]; ok {
		return !d.told[column]
	}
	return !p.isIn(c, at)
}

// empties is in how many cells of a row nothing stands.
func (p *panel) empties(c *console, at place) int {
	empty := 0
	for i := range p.columns(c) {
		if p.isEmpty(c, at, i) {
			empty++
		}
	}
	return empty
}

// drafted tells whether something was typed in the row.
func (p *panel) drafted(c *console) bool {
	_, ok := p.drafts[p.part(c).place]
	return ok
}

// change makes a draft of what stands in the row, with another number in the cell; with none, where that is taken back. A draft
// in which nothing stands is none.
func (p *panel) change(c *console, to func(int) int, none bool) {
	at := p.part(c).place
	was, _ := p.hands(c, at)
	d := draft{slices.Clone(was), make([]bool, len(was))}
	for i := range d.told {
		d.told[i] = !p.isEmpty(c, at, i)
	}
	n := max(to(d.hands[p.column]), 0)
	d.hands[p.column], d.told[p.column] = n, n > 0 || !none
	p.excess, p.out = nil, false
	if !slices.Contains(d.told, true) {
		delete(p.drafts, at)
		return
	}
	p.drafts[at] = d
}

// halfTyped keeps in mind that the table was left with a number half typed that nobody sees: who comes back is told that digits go on with it,
// as they do in every other cell.
func (p *panel) halfTyped(c *console) {
	if p.fresh || c.state().Count == nil || c.top() == dialog(p) || !p.drafted(c) || !p.hidden(c, p.part(c).place) {
		return
	}
	p.goesOn = true
}

// forgotten is the first row with a draft that was not entered, -1 where there is none.
func (p *panel) forgotten(c *console) int {
	return slices.IndexFunc(p.parts(c), func(row part) bool {
		_, drafted := p.drafts[row.place]
		return drafted
	})
}

// counted is what stands in a row, in words.
func (p *panel) counted(c *console, at place) string {
	switch b := c.ballot(); {
	case (b == choices || b == eachName) && c.state().Count.Ballot:
		return c.tell("panel.votes.all")
	case b == choices:
		return c.tell("panel.hands.all")
	}
	hands, _ := p.hands(c, at)
	var all []string
	for i, name := range p.columns(c) {
		if !p.isEmpty(c, at, i) {
			all = append(all, c.tell("panel.hands."+name, hands[i]))
		}
	}
	return strings.Join(all, ", ")
}

// total is the sum of every cell over the rows, drafts too, and of their voters; hidden as long as two tellers do not agree on one of
// the rows, since it would be a sum on which nobody agreed.
func (p *panel) total(c *console) (sums []int, voters int, hidden bool) {
	sums = make([]int, len(p.columns(c)))
	for _, row := range p.parts(c) {
		voters += row.voters
		hands, _ := p.hands(c, row.place)
		hidden = hidden || p.hidden(c, row.place) && (c.state().Count.Started() || len(p.drafts) > 0)
		for i, n := range hands {
			sums[i] += n
		}
	}
	return sums, voters, hidden
}
