package console

import (
	"slices"

	"github.com/charmbracelet/x/ansi"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// stackCursor is the ▸ in the stack: on a hand, with which it goes wherever that is moved. Its zero value is outside.
type stackCursor struct {
	on   bool
	hand uint64 // by the entry in which it was raised
	at   int    // its row, which the next has when the hand is gone
	top  int    // the row before the first that is seen behind place 1
}

// inStack tells whether Enter takes somebody who waits.
func (c *console) inStack() bool {
	return c.stack.on && c.screen == floorScreen && !c.room && c.top() == nil
}

// intoStack moves the ▸ in the stack, and takes it there first: with the first arrow down to place 1, with one up to the last place.
func (c *console) intoStack(by int) {
	n := len(c.sight.stack)
	switch {
	case c.room:
		c.turnWall(by)
		return
	case n == 0:
		return
	case c.stack.on:
		c.stack.at += by
	case by < 0:
		c.stack.at = n
	default:
		c.stack.at = by - 1
	}
	c.stack.on = true
	c.markHand()
}

// markHand is the hand on whose row the ▸ stands.
func (c *console) markHand() {
	c.stack.at = min(max(c.stack.at, 0), len(c.sight.stack)-1)
	c.stack.hand = c.sight.stack[c.stack.at].ID
}

func (c *console) leaveStack() { c.stack = stackCursor{} }

// leavesStack tells of the evening's keys, with which the ▸ leaves the stack.
func leavesStack(key string) bool {
	return slices.Contains([]string{"a", "space", "d", "o", "m", "s", "e", "y", "c", "g", "n", "u"}, key)
}

// followHand keeps the ▸ on its hand after an entry; where that is gone, on the one in its place.
func (c *console) followHand() {
	switch at := slices.IndexFunc(c.sight.stack, func(p assembly.Place) bool { return p.ID == c.stack.hand }); {
	case !c.stack.on:
	case len(c.sight.stack) == 0:
		c.leaveStack()
	case at >= 0:
		c.stack.at = at
	default:
		c.markHand()
	}
}

// stackKeys are those that do something else while the ▸ is in the stack.
func stackKeys() []binding {
	move := func(by int) func(*console) { return func(c *console) { c.intoStack(by) } }
	return []binding{
		{"enter", "key.waiting", (*console).openWaiting, nil},
		{"right", "", (*console).openWaiting, nil},
		{"esc", "key.back", (*console).leaveStack, nil},
		{"left", "", (*console).leaveStack, nil},
		{"home", "", move(-1 << 20), nil},
		{"end", "", move(1 << 20), nil},
	}
}

// ownKeys are the keys of what is on the screen, where no dialog takes them.
func (c *console) ownKeys() []binding {
	table := screenKeys(c.screen)
	if !c.inStack() {
		return table
	}
	own := stackKeys()
	return append(own, slices.DeleteFunc(table, func(b binding) bool {
		return slices.ContainsFunc(own, func(o binding) bool { return o.key == b.key })
	})...)
}

// underSpeaker is who waits under the lines about who speaks, in h lines in all.
func (c *console) underSpeaker(speaker []string, w, h int) body {
	stack := c.stackLines(w, h-len(speaker))
	if stack.row > 0 {
		stack.row += len(speaker)
	}
	stack.lines = append(speaker, stack.lines...)
	return stack
}

// stackLines is who is next and who waits behind them, in at most h lines: from place 2 on, or those around the ▸. It costs what is seen of it.
func (c *console) stackLines(w, h int) body {
	n := len(c.sight.stack)
	if h <= 0 || n == 0 && h < 2 {
		return body{}
	}
	s := c.state()
	told, closed := c.tell("stack.empty"), ""
	if n > 0 {
		told = c.tell("order." + s.Rules.Get("order"))
	}
	if r := s.Floor.Round; r != nil {
		told = c.tell("floor.round", look.Clean(r.Question))
	}
	seen := h - 1
	if !s.Floor.ListClosed.IsZero() {
		closed = c.tell("list.closed", clockTime(s.Floor.ListClosed))
		if n+2 > h { // no line for it alone
			told, closed = closed, ""
		} else {
			seen--
		}
	}
	lines := []string{" " + c.pen.Heading.Render(c.tell("stack")) + "  " + told}
	if n > seen && seen == 1 { // no line for how many more
		lines[0] = " " + c.pen.Heading.Render(c.tell("stack")) + "  " + c.tell("stack.wait", n)
	} else if n > seen {
		seen--
	}
	from, to := c.stackWindow(n, seen)
	b := body{lines: append(lines, c.stackRows(w, from, to)...)}
	switch {
	case n <= seen || len(b.lines) == h: // all are seen, or the heading tells how many wait
	case from > 0 && to-from > 1:
		b.lines = append(b.lines, "   "+c.tell("stack.part", from+2, to, n))
	default:
		b.lines = append(b.lines, "   "+c.tell("stack.more", n-(to-from)))
	}
	if closed != "" {
		b.lines = append(b.lines, " "+c.pen.Strong.Render(closed))
	}
	b.lines = b.lines[:min(len(b.lines), h)]
	if at := c.stack.at; c.stack.on && at >= from && at < to || c.stack.on && at == 0 {
		b.row = len(lines) + 1 + max(at-from, 0)
	}
	return b
}

// stackWindow is the rows of the stack that are seen, of n, where so many have room: place 1, and behind it those after from and before to.
func (c *console) stackWindow(n, seen int) (from, to int) {
	seen = min(max(seen, 0), n)
	at := c.stack.at
	switch {
	case !c.stack.on || at == 0:
		c.stack.top = 0
	case seen == 1:
		return at, at + 1 // no line for both
	case at <= c.stack.top:
		c.stack.top = at - 1
	default:
		c.stack.top = max(c.stack.top, at-seen+1)
	}
	from = min(c.stack.top, n-seen)
	return from, from + seen
}

// stackRows draws some rows of the stack in columns: place, name, kind, why. The first of them is always who is next.
func (c *console) stackRows(w, from, to int) []string {
	s := c.state()
	type row struct{ place, name, kind, why string }
	rows := make([]row, 0, to-from)
	var placeWidth, nameWidth, kindWidth, whyWidth int
	for i := from; i < to; i++ {
		at := c.stackRow(i, from, to)
		p := c.sight.stack[at]
		r := row{itoa(c.sight.numbers[at]), c.name(p.Person), c.kindOn(p.Kind, p.Of()), c.says(s.ShortWhy(p))}
		if c.sight.numbers[at] == 0 {
			r.place, r.why = c.pen.signs.Urgent, ""
		} else {
			kindWidth, whyWidth = max(kindWidth, look.Width(r.kind)), max(whyWidth, look.Width(r.why))
		}
		placeWidth = max(placeWidth, look.Width(r.place))
		nameWidth = max(nameWidth, look.Width(r.name))
		rows = append(rows, r)
	}
	room := w - placeWidth - 5
	nameWidth = min(nameWidth, max(room-kindWidth-whyWidth-1, room*2/5))
	lines := make([]string, len(rows))
	for i, r := range rows {
		lead := " " + look.PadLeft(r.place, placeWidth) + " "
		name := look.Pad(r.name, nameWidth) + "  "
		if r.why == "" {
			lines[i] = c.pen.Amber.Render(lead) + name + c.pen.Amber.Render(look.Cut(r.kind, max(room-nameWidth+1, 0)))
		} else {
			lines[i] = lead + name + look.Cut(look.Pad(r.kind, kindWidth)+"  "+r.why, max(room-nameWidth+1, 0))
		}
		if c.stack.on && c.stackRow(from+i, from, to) == c.stack.at {
			lines[i] = c.pen.Selected.Render(look.Pad(c.pen.signs.Pointer+ansi.Strip(lines[i])[1:], w))
		}
	}
	return lines
}

// stackRow is whose row is drawn as the one of the window at i: its first is place 1, unless there is but one.
func (c *console) stackRow(i, from, to int) int {
	if i == from && to-from > 1 {
		return 0
	}
	return i
}
