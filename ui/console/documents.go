package console

import (
	"path/filepath"
	"strings"

	"stacktaker/ui/look"
)

// Understood is what a document was read as.
type Understood struct {
	Told     []string // what was understood, in lines
	Lines    []string // that give notice of its motions; none where something is wrong, or nothing is new
	Nameless bool     // somebody is to be named who moves those of which it says nothing
}

// documentRows offer to read the motions of a document, where there are any to look for.
func (c *console) documentRows() []row {
	if c.o.Documents == nil || !c.meeting.May("notice") {
		return nil
	}
	return []row{{topic: c.tell("menu.how"), says: c.tell("documents"), do: (*console).askDocument}}
}

// askDocument looks for documents beside the meeting's file and on sticks, and lists them.
func (c *console) askDocument() {
	documents := c.o.Documents
	c.work(func() worked {
		all := documents()
		return func(c *console) {
			if c.top() != nil {
				return
			}
			if len(all) == 0 {
				c.flash(c.tell("documents.none"))
				return
			}
			m := &menu{head: c.tell("documents.which"), chosen: true}
			for _, path := range all {
				m.rows = append(m.rows, row{says: look.Clean(filepath.Base(path)), side: look.Clean(filepath.Dir(path)), do: func(c *console) { c.readDocument(path, "") }})
			}
			c.push(m)
		}
	})
}

// readDocument reads the motions of a document, on a meeting of its own, and shows what was understood before anything is done.
func (c *console) readDocument(path, by string) {
	m, err := c.meeting.Until(c.meeting.Len()) // the screen's goes on
	if err != nil {
		c.complain(err.Error())
		return
	}
	read := c.o.ReadMotions
	c.flash(c.tell("documents.reading"))
	c.work(func() worked {
		got, err := read(m, path, by)
		return func(c *console) {
			if err != nil {
				c.complain(err.Error())
				return
			}
			c.flash("")
			c.push(&understanding{page: page{head: look.Clean(filepath.Base(path)), write: func(c *console, w int) []string { return understoodLines(got, w) }}, path: path, got: got, seen: c.meeting.Len()})
		}
	})
}

func understoodLines(got Understood, w int) []string {
	var lines []string
	const further = 3 // cells before what goes on from the line above
	for _, line := range got.Told {
		for i, part := range look.Wrap(line, w-further-1) {
			lines = append(lines, strings.Repeat(" ", map[bool]int{true: 1, false: further}[i == 0])+part)
		}
	}
	return lines
}

// understanding shows what a document was read as. Enter gives notice of its motions, all in one act; where somebody is to be named who moves
// them, it asks for that first.
type understanding struct {
	page
	path string
	got  Understood
	seen uint64 // the entry as of which it was read
}

func (u *understanding) keys(c *console) []binding {
	all := u.page.keys(c)
	for i := range all {
		switch {
		case all[i].key == "esc": // to the list in which it was chosen
			all[i].do = func(c *console) {
				c.pop()
				c.askDocument()
			}
		case all[i].key != "enter":
		case u.got.Nameless:
			all[i] = binding{"enter", "key.mover", u.askMover, nil}
		case len(u.got.Lines) > 0:
			all[i] = binding{"enter", "key.give", u.give, nil}
		}
	}
	return all
}

func (u *understanding) draw(c *console, _, _ int) drawing {
	return c.shell(func(w, h int) body { return body{lines: u.pane(c, w, h)} }, c.hints(u.keys(c), c.w))
}

// give gives notice of the motions. What came meanwhile from another desk may have changed what holds: then it is read again.
func (u *understanding) give(c *console) {
	c.pop()
	if c.meeting.Len() != u.seen {
		c.readDocument(u.path, "")
		return
	}
	c.say(u.got.Lines...)
}

// askMover asks who moves the motions of which the document does not say it.
func (u *understanding) askMover(c *console) {
	c.pop()
	c.push(&prompt{
		name: "documents", steps: []step{{asks: "mover", person: &search{}}},
		lines: func(c *console, p *prompt) []string {
			name := strings.TrimSpace(p.text(0))
			if st := p.step(); st.marked(c) >= 0 {
				if who := st.candidates(c)[st.marked(c)].person; who != nil {
					name = c.state().Roll.Called(who)
				}
			}
			c.pop()
			c.readDocument(u.path, name)
			return nil // it is no line of the language
		},
	})
}
