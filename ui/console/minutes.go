package console

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// minutesText is the minutes as they would be printed now, with a cursor in their lines: for members, without who attended, since it is
// projected, and without what belongs to a closed session, which no minutes tell.
type minutesText struct {
	list
	lines  []string // of w cells, as of an entry
	places []Place  // in these lines
	items  []ItemPlace
	w      int
	drawn  uint64
}

// openMinutes shows the minutes.
func (c *console) openMinutes() {
	if c.o.Minutes == nil {
		c.flash(c.tell("minutes.none"))
		return
	}
	c.goTo(minutesScreen)
}

// minutesPane is the part of the minutes in which the cursor is.
func (c *console) minutesPane(w, h int) body {
	m := &c.lists.minutes
	m.write(c, w)
	from, to := m.window(len(m.lines), h-1)
	head := " " + c.pen.Heading.Render(c.tell("minutes"))
	if rest := len(m.lines) - to; rest > 0 {
		head = c.pen.ends(w, head, c.tell("page.more", rest)+" "+c.pen.signs.Down+" ")
	}
	lines := []string{head}
	for n := from; n < to; n++ {
		lines = append(lines, c.rowLine(m.lines[n], n == m.at, false))
	}
	return body{lines: lines, row: 2 + m.at - from}
}

// write has the minutes written anew where an entry came or the window is another one. The cursor stays in its line.
func (m *minutesText) write(c *console, w int) {
	if m.lines != nil && m.w == w && m.drawn == c.meeting.Len() {
		return
	}
	told := c.o.Minutes(c.meeting)
	m.lines, m.places, m.items, m.w, m.drawn = nil, slices.Clone(told.Places), slices.Clone(told.Items), w, c.meeting.Len()
	starts := make([]int, len(told.Lines)+1)
	for n, l := range told.Lines {
		starts[n] = len(m.lines)
		if l = look.Clean(l); look.Width(l) <= w-1 {
			m.lines = append(m.lines, l)
			continue
		}
		m.lines = append(m.lines, look.Wrap(l, w-1)...) // lines have a width of their own: where there is less room they go on below
	}
	starts[len(told.Lines)] = len(m.lines)
	for n := range m.places {
		m.places[n].Line = starts[min(max(m.places[n].Line, 0), len(told.Lines))]
	}
	for n := range m.items {
		m.items[n].Line = starts[min(max(m.items[n].Line, 0), len(told.Lines))]
	}
	m.clamp(len(m.lines))
}

// inMinutes is the text in which keys move, as it stands now: a key may come before it was drawn.
func (c *console) inMinutes() *minutesText {
	m := &c.lists.minutes
	m.write(c, cmp.Or(m.w, c.w))
	return m
}

// nextDecision goes to the next decision.
func (c *console) nextDecision() {
	m := c.inMinutes()
	for _, p := range m.places {
		if p.Note == 0 && p.Line > m.at {
			c.toLine(p.Line)
			return
		}
	}
	c.flash(c.tell("minutes.decision.last"))
}

// decisionBefore goes back to the decision before.
func (c *console) decisionBefore() {
	m := c.inMinutes()
	for _, p := range slices.Backward(m.places) {
		if p.Note == 0 && p.Line < m.at {
			c.toLine(p.Line)
			return
		}
	}
	c.flash(c.tell("minutes.decision.first"))
}

// toLine puts the cursor into a line of the minutes, and that near the top.
func (c *console) toLine(at int) {
	m := &c.lists.minutes
	m.at, m.top = at, max(at-1, 0)
}

// openPlace is Enter: it edits the note in which the cursor is, and else lists the decisions and what is to be done before the minutes are
// signed.
func (c *console) openPlace() {
	m := c.inMinutes()
	if n := c.noteAt(m.at); n != nil && c.may("note") {
		c.editNote(n)
		return
	}
	list := &menu{head: c.tell("minutes.list"), rows: []row{{says: c.tell("minutes.ready"), do: (*console).showUnready}}}
	for _, p := range m.places {
		list.rows = append(list.rows, row{says: look.Clean(p.Says), do: func(c *console) { c.toLine(p.Line) }})
	}
	c.push(list)
}

// noteAt is the note that stands in a line of the minutes; nil where none does.
func (c *console) noteAt(line int) *assembly.Note {
	m := &c.lists.minutes
	for _, p := range slices.Backward(m.places) {
		if p.Line > line {
			continue
		}
		if p.Note > 0 && !slices.Contains(m.lines[p.Line:line], "") { // in the same paragraph
			return c.state().Note(p.Note)
		}
		return nil
	}
	return nil
}

// editNote gives a note other words, with those that it has to begin from.
func (c *console) editNote(n *assembly.Note) {
	words := prose()
	words.text, words.at = n.Text, len(n.Text)
	c.push(&prompt{
		name: "reword", steps: []step{{asks: "text", field: words}}, enough: needsText,
		lines: func(_ *console, p *prompt) []string {
			return []string{strings.Join([]string{"note", itoa(n.Number), language.Quoted(strings.TrimSpace(p.text(0)))}, " ")}
		},
	})
}

func (c *console) hasMinutes() bool { return c.o.Minutes != nil }

func (c *console) mayWrite() bool { return c.o.Write != nil }

// itemAt is the number of the item in which a line of the minutes stands; 0 where it stands in none.
func (m *minutesText) itemAt(line int) int {
	item := 0
	for _, i := range m.items {
		if i.Line <= line {
			item = i.Item
		}
	}
	return item
}

// askNoteHere asks for a note on the item in which the cursor stands. Where that is in none, it goes to the item under way; and once the meeting is
// closed, when there is no such, it is asked for, since a note that names none would stand outside the agenda.
func (c *console) askNoteHere() {
	item := c.inMinutes().itemAt(c.lists.minutes.at)
	if item == 0 && c.state().Info.Phase == assembly.Closed && len(c.state().Agenda.Items) > 0 {
		c.askItemNote()
		return
	}
	c.askNote()
	if p, asked := c.top().(*prompt); asked && item > 0 {
		p.head = c.tell("prompt.note.item", item)
		p.lines = func(_ *console, p *prompt) []string {
			return []string{"note " + language.Quoted(strings.TrimSpace(p.text(0))) + " item " + itoa(item)}
		}
	}
}

// askItemNote asks to which item a note belongs, and for its words.
func (c *console) askItemNote() {
	if !c.mayAsk("note") {
		return
	}
	items := &c.state().Agenda
	number := ""
	if items.Current != nil {
		number = itoa(items.Number(items.Current))
	}
	c.push(&prompt{
		name: "note", steps: []step{{asks: "item", field: newField(number)}, {asks: "text", field: prose()}}, enough: noteEnough,
		lines: func(_ *console, p *prompt) []string {
			line := "note " + language.Quoted(strings.TrimSpace(p.text(1)))
			if n := strings.TrimSpace(p.text(0)); n != "" {
				line += " item " + n
			}
			return []string{line}
		},
	})
}

// noteEnough wants an item that there is, and words.
func noteEnough(c *console, p *prompt) bool {
	if p.at == 1 {
		if look.Clean(p.text(1)) == "" {
			c.complain(c.tell("text"))
			return false
		}
		return true
	}
	number := strings.TrimSpace(p.text(0))
	n, err := strconv.Atoi(number)
	if all := len(c.state().Agenda.Items); number != "" && (err != nil || n < 1 || n > all) {
		c.complain(c.tell("minutes.items", all))
		return false
	}
	return true
}
