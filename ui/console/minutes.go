package console

import (
	"strconv"
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// minutesPage is the minutes as they would be printed now, scrolled through: for members, without who attended, since it is projected,
// and without what belongs to a closed session, which no minutes tell.
type minutesPage struct {
	page
}

// openMinutes shows the minutes over whatever is on the screen.
func (c *console) openMinutes() {
	if c.o.Minutes == nil {
		c.flash(c.tell("minutes.none"))
		return
	}
	c.push(&minutesPage{page{head: c.tell("minutes"), write: (*console).minutesLines}})
}

func (c *console) hasMinutes() bool { return c.o.Minutes != nil }

// minutesLines is the minutes in lines of w cells. They are written for lines of their own width; where there is less room, what is
// too long goes on below.
func (c *console) minutesLines(w int) []string {
	var lines []string
	for _, l := range c.o.Minutes(c.meeting) {
		l = look.Clean(l)
		if look.Width(l) <= w-1 {
			lines = append(lines, " "+l)
			continue
		}
		lines = append(lines, indented(look.Wrap(l, w-1))...)
	}
	return lines
}

func (m *minutesPage) keys(c *console) []binding {
	to := func(s screen) func(*console) { return func(c *console) { c.pop(); c.goTo(s) } }
	keys := []binding{
		{"e", "key.papers", (*console).askPapers, func(c *console) bool { return c.o.Write != nil }},
		{"n", "key.note", (*console).askItemNote, (*console).mayNoteMinutes},
		{"1", "", to(floorScreen), nil},
		{"2", "", to(agendaScreen), nil},
		{"3", "", to(rollScreen), nil},
		{"4", "", to(motionsScreen), nil},
		{"5", "", to(mandatesScreen), nil},
		{"6", "", to(grievancesScreen), nil},
		{":", "", func(c *console) { c.push(newCommand(c, "")) }, nil},
		{"p", "", func(c *console) { c.pop(); c.toggleRoom() }, nil},
	}
	for _, b := range m.page.keys(c) {
		switch b.key {
		case "enter", "?":
			continue
		case "q":
			b.do = (*console).leave
		}
		keys = append(keys, b)
	}
	return keys
}

func (m *minutesPage) draw(c *console, _, _ int) drawing {
	return c.shell(func(w, h int) body { return body{lines: m.pane(c, w, h)} }, c.hints(m.keys(c), c.w))
}

// mayNoteMinutes tells whether notes may still be added: until the minutes are approved.
func (c *console) mayNoteMinutes() bool {
	return c.may("note") && c.state().Info.Approved.IsZero()
}

// askItemNote asks to which item a note belongs, and for its words.
func (c *console) askItemNote() {
	if !c.state().Info.Approved.IsZero() {
		c.complain(c.tell("minutes.approved"))
		return
	}
	if !c.mayAsk("note") {
		return
	}
	items := &c.state().Agenda
	if len(items.Items) == 0 {
		c.askNote()
		return
	}
	number := ""
	if items.Current != nil {
		number = itoa(items.Number(items.Current))
	}
	c.push(&prompt{
		name: "note", steps: []step{{asks: "item", field: newField(number)}, {asks: "text"}}, enough: noteEnough,
		lines: func(_ *console, p *prompt) []string {
			line := "note " + assembly.Quoted(strings.TrimSpace(p.text(1)))
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
