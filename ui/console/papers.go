package console

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// worked is what comes back from something that was done beside the screen, and what the screen makes of it.
type worked func(*console)

// work has something done that must not hold the screen up. What it gives back is called by the screen.
func (c *console) work(do func() worked) {
	c.underway++
	c.works = append(c.works, func() tea.Msg { return do() })
}

// takeWorks are the commands that were asked for since.
func (c *console) takeWorks() tea.Cmd {
	works := c.works
	c.works = nil
	return tea.Batch(works...)
}

// worksDone takes over what came back.
func (c *console) worksDone(done worked) {
	c.underway--
	done(c)
}

// askPapers asks in which formats the minutes are to be written, and where: on a USB stick that is plugged in, unless another folder
// is named.
func (c *console) askPapers() {
	if c.o.Write == nil {
		c.flash(c.tell("minutes.none"))
		return
	}
	folder := c.o.Folder
	c.work(func() worked {
		to := ""
		if folder != nil {
			to = folder()
		}
		return func(c *console) {
			if c.screen == minutesScreen && c.top() == nil {
				c.push(newPapers(to))
			}
		}
	})
}

func newPapers(folder string) *prompt {
	return &prompt{
		name: "papers", steps: []step{{asks: "formats", field: newField("pdf")}, {asks: "folder", field: newField(folder)}},
		enough: func(c *console, p *prompt) bool {
			if strings.TrimSpace(p.step().field.text) == "" {
				c.complain(c.tell("papers." + p.step().asks))
				return false
			}
			return true
		},
		lines: func(c *console, p *prompt) []string {
			c.pop()
			c.writePapers(p)
			return nil // it is no line of the language
		},
	}
}

// writePapers writes the minutes as the record stands. Where that fails, what was typed comes back to be mended.
func (c *console) writePapers(p *prompt) {
	m, err := c.meeting.Until(c.meeting.Len()) // of its own: the screen's goes on
	if err != nil {
		c.complain(err.Error())
		return
	}
	formats := strings.FieldsFunc(p.text(0), func(r rune) bool { return r == ' ' || r == ',' })
	folder, write, changed := strings.TrimSpace(p.text(1)), c.o.Write, c.o.Changed
	c.flash(c.tell("papers.writing"))
	c.work(func() worked {
		paths, err := write(m, formats, folder)
		var warns []string
		if err == nil && changed != nil {
			warns = changed(m)
		}
		return func(c *console) {
			if err != nil {
				c.bringBack(p)
				c.complain(err.Error())
				return
			}
			c.flash(strings.Join(append([]string{c.tell("papers.written", strings.Join(paths, "  "))}, warns...), "; "))
		}
	})
}
