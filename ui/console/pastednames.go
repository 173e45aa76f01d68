package console

import (
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// A list that is pasted where a name is asked for is several names, one a line. Where several are taken each is; where one is, the first
// stands in the field and the rest is told, so that two people never become one.

// pastedNames are the lines of what was pasted for a name; none where it is one line, or none.
func pastedNames(text string) []string {
	var names []string
	for line := range strings.SplitSeq(language.LineBreaks(text), "\n") {
		if name := strings.Trim(line, " \t,;"); name != "" {
			names = append(names, name)
		}
	}
	if len(names) < 2 {
		return nil
	}
	return names
}

// leftOut tells which of several pasted names were not taken.
func (c *console) leftOut(names []string) {
	told := make([]string, len(names))
	for i, name := range names {
		told[i] = look.Clean(name)
	}
	c.complain(c.tell("names.one", strings.Join(told, ", ")))
}

// pasted takes several pasted names at a step that asks for one: those who move or second together are named as with commas between them.
func (p *prompt) pasted(c *console, names []string) {
	if p.step().person.several {
		p.typed(c, strings.Join(names, ", "))
		return
	}
	p.typed(c, names[0])
	c.leftOut(names[1:])
}

// pasted takes several pasted names: where several are asked for each that is known who is meant, and else the first of them.
func (g *guide) pasted(c *console, names []string) {
	q := g.question()
	for i, name := range names {
		g.typed(c, name)
		if i+1 == len(names) {
			return
		}
		if q.takesSeveral() {
			g.enter(c)
		}
		if c.top() != dialog(g) || g.question() != q || strings.TrimSpace(q.field.text) != "" {
			if c.top() == dialog(g) {
				c.leftOut(names[i+1:])
			}
			return
		}
	}
}
