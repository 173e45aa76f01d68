package console

import (
	"strings"

	"stacktaker/ui/look"
)

// draw is a rule, what is asked, the field, and whom a name may mean. It has the same height whatever is typed, so that
// nothing above it moves.
func (p *prompt) draw(c *console, w, h int) drawing {
	st := p.step()
	d := drawing{cursor: true, lines: []string{c.pen.rule(w, 0, "")}}
	if p.preview != nil {
		d.lines = append(d.lines, p.preview(c, p, w)...)
	}
	head := p.head
	if head == "" {
		head = c.tell("prompt." + p.name)
	}
	label := " " + c.pen.Heading.Render(head) + "  " + c.tell("ask."+p.asks(), c.exampleDay()) + " "
	kind := ""
	if st.person != nil && !st.isEmpty() && st.marked(c) < 0 {
		kind = c.doubtMark(st.candidates(c))
	}
	if n := len(p.open); n > 0 {
		kind = c.tell("names.aside", n) + " " + kind
	}
	if len(p.kinds) > 0 {
		kind += c.pen.Key.Render(c.kindTold(p.kinds[p.kind])) + " "
	}
	least := 0 // cells for a name beside what is asked
	if st.person != nil {
		least = leastName
	}
	if room := w - look.Width(kind) - 1 - least; look.Width(label) > room { // what is asked is never cut: it stands on lines of its own
		asks := c.tell("ask."+p.asks(), c.exampleDay())
		if label = " " + c.pen.Heading.Render(head) + " "; look.Width(label) > room {
			d.lines = append(d.lines, c.wrapped(head, w, 1)...)
			label = " "
		}
		asked := c.wrapped(asks, w, 2)
		if st.person != nil {
			d.lines = append(append(d.lines, look.Pad(label, w)), asked...)
			label = "  "
		} else {
			d.lines = append(append(d.lines, c.pen.ends(w, label, kind)), asked[:len(asked)-1]...)
			label, kind = asked[len(asked)-1], ""
		}
	}
	rows := 0
	if st.person != nil {
		rows = candidateRows(h)
		left := look.Width(label)
		text, x, _ := st.field.draw(max(w-left-look.Width(kind)-1, 8), 1, nil)
		d.x, d.y = left+x, len(d.lines)
		d.lines = append(d.lines, c.pen.ends(w, label+c.pen.Field.Render(text[0]), kind))
		d.lines = append(d.lines, p.candidateLines(c, w, rows)...)
	} else {
		high := boxHeight(&st.field, w-3, h)
		text, x, y := st.field.draw(w-3, high, nil)
		d.lines = append(d.lines, c.pen.ends(w, label, kind))
		d.lines = append(d.lines, p.leftLine(c, w)...)
		d.x, d.y = 2+x, len(d.lines)+y
		for _, l := range text {
			d.lines = append(d.lines, "  "+c.pen.Field.Render(l))
		}
		d.lines = append(d.lines, p.noticeLines(c, w, h, len(text)-1)...)
	}
	if p.then == nil { // else it is told above the field
		d.lines = append(d.lines, c.messageLines(w)...)
	}
	d.lines = append(d.lines, c.hints(p.keys(c), w))
	d.lines = look.Fit(d.lines, w, len(d.lines))
	return d
}

// leastName is how many cells a name has beside what is asked.
const leastName = 12

// boxHeight is how many lines of a text are seen while it is typed, in a screen of h: ten at most.
func boxHeight(f *field, w, h int) int {
	least := max(h/5, 2)
	if !strings.Contains(f.text, "\n") {
		return least
	}
	const most = 10
	all, _, _ := f.draw(w, most+1, nil)
	return max(least, min(len(all), most, h/2-1))
}

// candidateRows is how many people are offered at once.
func candidateRows(h int) int {
	switch {
	case h < 18:
		return 3
	case h < 30:
		return 5
	}
	return 8
}

func (p *prompt) candidateLines(c *console, w, rows int) []string {
	st := p.step()
	all := st.candidates(c)
	at := st.marked(c)
	from, to := st.rows.window(len(all), rows)
	lines := make([]string, 0, rows)
	for i := from; i < to; i++ {
		row, chosen := " "+c.candidateRow(all[i], st.person.away), i == at
		lead, more := look.Pad("", 1+look.Width(c.pen.signs.Pointer)), ""
		if chosen {
			lead = " " + c.pen.signs.Pointer
		}
		if i == to-1 && to < len(all) {
			more = c.tell("stack.more", len(all)-to) + " "
		}
		if row = c.pen.ends(w, lead+row, more); chosen {
			row = c.pen.Selected.Render(row)
		}
		lines = append(lines, row)
	}
	if len(all) == 0 {
		key := "nobody"
		if st.field.text == "" {
			key = "type"
		}
		lines = append(lines, "   "+c.tell(key))
	}
	return look.Fit(lines, w, rows)
}
