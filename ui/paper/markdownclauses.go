package paper

import (
	"strconv"
	"strings"
)

// clausesMarkdown is somebody's words as Markdown. Where Markdown numbers a list as it was typed it is one of Markdown's; of others the marks
// are text, a line to each.
func clausesMarkdown(all []clause) string {
	var m markdownClauses
	for i, c := range all {
		m.write(c, i == 0)
	}
	return m.out.String()
}

type markdownClauses struct {
	out    strings.Builder
	before clause
	inItem bool                    // the clause before is an item of a list of Markdown
	pad    string                  // before the line at which the words before began to stand
	pads   [deepestList + 2]string // before what stands within the last item of each level
	lists  [deepestList + 2]clause // the last item of the list of Markdown that is open at each level; one of no list where none is
}

func (m *markdownClauses) write(c clause, first bool) {
	pad := m.pads[c.level]
	open := m.lists[c.level]
	goesOn := open.list > 0 && open.list == c.list
	item := c.list > 0 && c.onMarkdown() && (goesOn || open.list == 0 || open.marking != c.marking)
	switch {
	case first:
	case c.gap:
		m.out.WriteString("\n\n")
	case item && (goesOn || m.inItem && m.before.level < c.level && c.interrupts()):
		m.out.WriteString("\n")
	case !item && m.pad == pad && (!m.inItem || c.mark != ""):
		m.out.WriteString("\\\n")
	default:
		m.out.WriteString("\n\n")
	}
	if !first {
		m.out.WriteString(pad)
	}
	said := c.words
	switch {
	case item:
		m.out.WriteString(c.mark + " ")
		m.pad = pad + strings.Repeat(" ", len(c.mark)+1)
		m.lists[c.level] = c
	default:
		said = c.typed()
		m.pad = pad
		m.lists[c.level] = clause{}
	}
	m.out.WriteString(inline(said, atStart))
	for below := c.level + 1; below < len(m.pads); below++ {
		m.pads[below], m.lists[below] = m.pad, clause{}
	}
	m.before, m.inItem = c, item
}

// onMarkdown tells whether Markdown has marks of this kind.
func (m marking) onMarkdown() bool {
	if m.numbering == bullets {
		return m.before == "-" || m.before == "*" || m.before == "+"
	}
	return m.numbering == decimals && m.before == ""
}

// interrupts tells whether a list may begin right behind the words of an item.
func (c clause) interrupts() bool { return c.numbering == bullets || c.value == 1 }

// typed is a clause in one line, as it was typed, with the number that stands beside it before it.
func (c clause) typed() line {
	var all line
	if c.number > 0 {
		all = line{{strong, strconv.Itoa(c.number)}, {plain, " "}}
	}
	if c.mark != "" {
		all = all.add(run{plain, c.mark + " "})
	}
	for _, r := range c.words {
		all = all.add(r)
	}
	return all
}
