package room

import (
	"strings"

	"charm.land/lipgloss/v2"

	"stacktaker/ui/look"
)

// closing is the meeting that is closed: the words of its seal, and when the next one is.
func (p page) closing() []string {
	c := p.Closing
	said := p.poster(p.tell("closed"), p.inner(), max(p.h/2-1, 1), p.Theme.Strong)
	said = p.centered(append(said, "", line(p.inner(), span{p.tell("closed.at", c.At), p.Theme.Text}))...)
	var bottom []string
	if c.Next != "" {
		next := line(p.inner(), span{p.tell("closed.next") + "  ", p.Theme.Heading}, span{c.Next, p.Theme.Strong})
		bottom = p.centered(next)
		if p.h >= 20 {
			bottom = append(bottom, "")
		}
	}
	if !c.Sealed {
		return sheet{middle: said, bottom: bottom}.rows(p.h)
	}
	said = append([]string{""}, said...)
	return sheet{said, p.seal(p.h - len(said) - len(bottom)), bottom}.rows(p.h)
}

// seal is the words of the seal, large in two columns where h lines are enough for that.
func (p page) seal(h int) []string {
	c := p.Closing
	if len(c.Seal) == 0 {
		return p.centered(line(p.inner(), span{p.tell("closed.sealed"), p.Theme.Strong}))
	}
	rows := p.largeSeal(h - 2)
	if rows == nil {
		rows = table(c.Seal, 4, p.inner(), p.Theme.Strong)
	}
	return p.centered(append([]string{p.Theme.Heading.Render(p.tell("closed.seal")), ""}, rows...)...)
}

// largeSeal is the words in large letters, two a line; nil where they do not fit.
func (p page) largeSeal(h int) []string {
	const letters, columns = 3, 2
	lines := (len(p.Closing.Seal) + columns - 1) / columns
	if lines*(letters+1) > h {
		return nil
	}
	var rows []string
	for i := 0; i < len(p.Closing.Seal); i += columns {
		drawn := make([]string, letters)
		for _, word := range p.Closing.Seal[i:min(i+columns, len(p.Closing.Seal))] {
			large := look.Big(look.Clean(word), p.inner()/columns-2, letters, p.UTF8)
			if len(large) != letters {
				return nil
			}
			for r := range drawn {
				drawn[r] += look.Pad(large[r], p.inner()/columns)
			}
		}
		if i > 0 {
			rows = append(rows, "")
		}
		rows = append(rows, painted(drawn, p.Theme.Strong)...)
	}
	return rows
}

// table is words in columns of one width.
func table(words []string, columns, w int, st lipgloss.Style) []string {
	widest := 0
	for _, word := range words {
		widest = max(widest, look.Width(look.Clean(word)))
	}
	widest = min(widest+2, w/columns)
	var rows []string
	for i := 0; i < len(words); i += columns {
		var b strings.Builder
		for _, word := range words[i:min(i+columns, len(words))] {
			b.WriteString(look.Pad(look.Clean(word), widest))
		}
		rows = append(rows, st.Render(b.String()))
	}
	return rows
}
