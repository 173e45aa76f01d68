package console

import (
	"strings"

	"charm.land/lipgloss/v2"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// verdict is the card of what a count led to, with its working. Every key of the floor closes it and does what it does.
type verdict struct {
	motion string
	result assembly.Result
}

// newVerdict is the card of a motion that was just decided.
func newVerdict(m *assembly.Motion) *verdict { return &verdict{m.ID, *m.Result} }

func (v *verdict) keys(c *console) []binding {
	keys := []binding{
		{"esc", "key.floor", (*console).closeAll, nil},
		{"enter", "", func(*console) {}, nil},
	}
	for _, b := range screenKeys(floorScreen) {
		switch b.key {
		case "esc", "enter", "up", "down", "left", "right", "pgup", "pgdown":
			continue
		}
		do := b.do
		b.do = func(c *console) {
			c.closeAll()
			do(c)
		}
		keys = append(keys, b)
	}
	return keys
}

func (v *verdict) typed(*console, string) bool { return false }

func (v *verdict) draw(c *console, _, _ int) drawing {
	return drawing{lines: c.shell(func(w, h int) ([]string, int) { return v.pane(c, w, h), 0 }, c.hints(v.keys(c), c.w))}
}

func (v *verdict) pane(c *console, w, h int) []string {
	m := c.state().Motions.Get(v.motion)
	if m == nil {
		return nil
	}
	r := &v.result
	style := c.pen.NotCarried
	if r.Carried {
		style = c.pen.Carried
	}
	var rest []string
	center := func(text string, style lipgloss.Style) {
		for _, l := range look.Wrap(text, w-4) {
			rest = append(rest, look.Center(style.Render(l), w))
		}
	}
	rest = append(rest, look.Center(style.Render("  "+c.verdictSign(r)+" "+say(r.Outcome())+"  "), w), "")
	center(say(r.Figures()), c.pen.Strong)
	center(say(r.Working()), c.pen.Text)
	if next := v.next(c, m); next != "" {
		rest = append(rest, "")
		center(next, c.pen.Text)
	}
	head := c.pen.ends(w, " "+c.pen.Heading.Render(c.tell("motion", m.ID))+" "+c.pen.signs.Dot+" "+c.title(m), c.needs(m)+" ")
	const air = 3 // above and below the letters, and at the foot
	lines := append([]string{head}, c.bigLines(c.tell("verdict."+carriedWord(r)), w, h-len(rest)-1-air)...)
	return append(lines, rest...)
}

// bigLines is a word in large letters with a blank line above and below; nothing where there is no room for it.
func (c *console) bigLines(word string, w, h int) []string {
	big := look.BigLines(word, w-8, h, c.pen.utf8)
	if len(big) == 0 {
		return []string{""}
	}
	lines := []string{""}
	for _, l := range big {
		lines = append(lines, look.Center(l, w))
	}
	return append(lines, "")
}

func carriedWord(r *assembly.Result) string {
	if r.Carried {
		return "carried"
	}
	return "lost"
}

// next is what the verdict asks for.
func (v *verdict) next(c *console, m *assembly.Motion) string {
	var told []string
	if m.RecountOffered() && c.may("recount") {
		told = append(told, c.tell("then.recount"))
	}
	switch {
	case m.NeedsAction:
		told = append(told, c.tell("then.assign"))
	case c.state().Motions.Pending() != nil:
		told = append(told, c.then())
	}
	return strings.Join(told, " "+c.pen.signs.Dot+" ")
}
