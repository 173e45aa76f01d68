package console

import (
	"strconv"
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// minutesText is the minutes as they would be printed now, scrolled through: for members, without who attended, since it is
// projected, and without what belongs to a closed session, which no minutes tell.
type minutesText struct {
	page
}

func newMinutesText(c *console) minutesText {
	return minutesText{page{head: c.tell("minutes"), write: (*console).minutesLines}}
}

// openMinutes shows the minutes.
func (c *console) openMinutes() {
	if c.o.Minutes == nil {
		c.flash(c.tell("minutes.none"))
		return
	}
	c.goTo(minutesScreen)
}

func (c *console) minutesPane(w, h int) body { return body{lines: c.lists.minutes.pane(c, w, h)} }

// scroll moves the text by so many lines.
func (m *minutesText) scroll(by int) {
	if by < 0 {
		m.view.ScrollUp(-by)
		return
	}
	m.view.ScrollDown(by)
}

func (c *console) hasMinutes() bool { return c.o.Minutes != nil }

func (c *console) mayWrite() bool { return c.o.Write != nil }

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
