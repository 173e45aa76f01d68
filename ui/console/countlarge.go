package console

import (
	"strings"

	"stacktaker/ui/look"
)

// large is one figure in its columns, in digits that the back row reads.
func (p *panel) large(c *console, row part, w, h int) body {
	names := p.columns(c)
	each := w / len(names)
	hands, _ := p.hands(c, row.place)
	var all []string
	x := 0
	for i, name := range names {
		label := strings.ToUpper(c.tell("column." + name))
		if i == p.column && !p.out && p.isMarked(c) {
			label = " " + c.pen.signs.Pointer + " " + label + " "
			x = i*each + max(each-look.Width(label), 0)/2 + 1
			label = c.pen.Selected.Render(label)
		} else {
			label = p.columnStyle(c, i).Render(label)
		}
		lines := []string{"", look.Center(label, each), ""}
		for _, l := range p.largeCell(c, row, hands[i], i, each, max(h-4, 0)) {
			lines = append(lines, look.Center(c.pen.Strong.Render(l), each))
		}
		all = look.Beside(all, look.Fit(lines, each, h), i*each, "")
	}
	return body{lines: all, row: 2, x: x}
}

// largeCell is what stands in a cell, in large digits: nothing yet, dots where nobody may know, or the number.
func (p *panel) largeCell(c *console, row part, hands, column, w, h int) []string {
	switch empty := p.isEmpty(c, row.place, column); {
	case empty:
		return []string{"", c.pen.signs.Dot}
	case p.hidden(c, row.place):
		return []string{"", strings.Repeat(c.pen.signs.Hidden, 2)}
	}
	return c.digits(hands, row.voters, w, h)
}

// digits is a number in large digits for a column of w cells, as large as the most that could stand there allows, so that
// they keep their size. More stands between two columns than between two digits, since 22 and 13 are not 2213.
func (c *console) digits(n, most, w, h int) []string {
	number := itoa(n)
	zeros := strings.Repeat("0", max(len(itoa(most)), len(number)))
	whole, apart := c.spaced(zeros, w-4, h)
	for narrow := w - 5; whole != nil && w-look.Width(whole[0]) < max(3*apart, w/5); narrow-- {
		next, closer := c.spaced(zeros, narrow, h)
		if 2*len(next) <= len(whole) {
			break // better close than small
		}
		whole, apart = next, closer
	}
	if whole == nil {
		return []string{number}
	}
	one := (look.Width(whole[0]) + apart) / len(zeros)
	return look.Big(number, len(number)*one-apart, len(whole), c.pen.utf8)
}

// spaced is digits as large as they fit, nil where none do, and how many cells stand between two of them.
func (c *console) spaced(digits string, w, h int) (drawn []string, apart int) {
	drawn = look.Big(digits, w, h, c.pen.utf8)
	if drawn == nil || len(digits) == 1 {
		return drawn, 0
	}
	one := look.Big(digits[:1], look.Width(drawn[0])/len(digits), len(drawn), c.pen.utf8)
	if one == nil {
		return drawn, 1
	}
	return drawn, (look.Width(drawn[0]) - len(digits)*look.Width(one[0])) / (len(digits) - 1)
}
