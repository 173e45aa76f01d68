package text

import (
	"strconv"
	"strings"

	"stacktaker/ui/paper"
)

// clausesMarkdown is somebody's words as Markdown. Where Markdown numbers a list as it was typed it is one of Markdown's; of others the marks
// are text, a line to each.
func clausesMarkdown(all []paper.Clause) string {
	var m markdownClauses
	for i, c := range all {
		m.write(c, i == 0)
	}
	return m.out.String()
}

type markdownClauses struct {
	out    strings.Builder
	before paper.Clause
	inItem bool                                // the clause before is an item of a list of Markdown
	pad    string                              // before the line at which the words before began to stand
	pads   [paper.DeepestList + 2]string       // before what stands within the last item of each level
	lists  [paper.DeepestList + 2]paper.Clause // the last item of the list of Markdown that is open at each level; one of no list where none is
}

func (m *markdownClauses) write(c paper.Clause, first bool) {
	pad := m.pads[c.Level]
	open := m.lists[c.Level]
	goesOn := open.List > 0 && open.List == c.List
	item := c.List > 0 && onMarkdown(c.Marking) && (goesOn || open.List == 0 || open.Marking != c.Marking)
	switch {
	case first:
	case c.Gap:
		m.out.WriteString("\n\n")
	case item && (goesOn || m.inItem && m.before.Level < c.Level && interrupts(c)):
		m.out.WriteString("\n")
	case !item && m.pad == pad && (!m.inItem || c.Mark != ""):
		m.out.WriteString("\\\n")
	default:
		m.out.WriteString("\n\n")
	}
	if !first {
		m.out.WriteString(pad)
	}
	said := c.Words
	switch {
	case item:
		m.out.WriteString(c.Mark + " ")
		m.pad = pad + strings.Repeat(" ", len(c.Mark)+1)
		m.lists[c.Level] = c
	default:
		said = typedMarkdown(c)
		m.pad = pad
		m.lists[c.Level] = paper.Clause{}
	}
	m.out.WriteString(inline(said, atStart))
	for below := c.Level + 1; below < len(m.pads); below++ {
		m.pads[below], m.lists[below] = m.pad, paper.Clause{}
	}
	m.before, m.inItem = c, item
}

// onMarkdown tells whether Markdown has marks of this kind.
func onMarkdown(m paper.Marking) bool {
	if m.Numbering == paper.Bullets {
		return m.Before == "-" || m.Before == "*" || m.Before == "+"
	}
	return m.Numbering == paper.Decimals && m.Before == ""
}

// interrupts tells whether a list may begin right behind the words of an item.
func interrupts(c paper.Clause) bool { return c.Numbering == paper.Bullets || c.Value == 1 }

// typedMarkdown is a clause in one line, as it was typed, with the number that stands beside it before it.
func typedMarkdown(c paper.Clause) paper.Line {
	var all paper.Line
	if c.Number > 0 {
		all = paper.Line{{Mark: paper.Strong, Text: strconv.Itoa(c.Number)}, {Mark: paper.Plain, Text: " "}}
	}
	if c.Mark != "" {
		all = all.Add(paper.Run{Mark: paper.Plain, Text: c.Mark + " "})
	}
	for _, r := range c.Words {
		all = all.Add(r)
	}
	return all
}
