package room

import (
	"slices"

	"stacktaker/ui/look"
)

// motion is the words of what is pending, as large as they fit.
func (p page) motion() []string {
	m := p.Motion
	var bottom []string
	if by := p.movers(); by.text != "" {
		bottom = append(bottom, p.ends([]span{by}, span{}))
	}
	bottom = append(append(bottom, p.ruled()...), p.nextLine()...)
	room := p.h - len(bottom) - 2
	if len(bottom) > 0 {
		room--
	}
	heading, title := p.titled(*m)
	if title != "" && p.h >= 20 {
		room--
	}
	text, turned := p.text(m.Text, p.inner(), room, m.Since)
	top := []string{p.ends(heading, span{turned, p.Theme.Strong})}
	if title != "" {
		top = append(top, title)
	}
	if title == "" || p.h >= 20 {
		top = append(top, "")
	}
	return p.indented(sheet{top, text, bottom}.rows(p.h)...)
}

// round is that everybody speaks once, and on what, while nobody has the floor.
func (p page) round() []string {
	question := p.Round.Question
	if question == "" {
		question = p.tell("round.each")
	}
	bottom := p.nextLine()
	text, turned := p.text([]look.Segment{{Text: question}}, p.inner(), p.h-3-len(bottom), p.Round.Since)
	heading := []span{{p.tell("round"), p.Theme.Heading}, {"  " + p.tell("round.each"), p.Theme.Text}}
	top := []string{p.ends(heading, span{turned, p.Theme.Strong}), ""}
	return p.indented(sheet{top, text, bottom}.rows(p.h)...)
}

// heading is what the motion is called, and what it needs.
func (p page) heading(m Motion) []span {
	called, of := p.tell("motion", m.Number), ""
	switch {
	case m.Amends && m.Course:
		called, of = p.tell("motion.course.amendment"), p.tell("motion.course.parent")
	case m.Amends:
		called, of = p.tell("motion.amendment", m.Number), p.tell("motion.parent", m.Parent)
	case m.Course:
		called = p.tell("motion.course")
	}
	kind := m.Kind
	if key := "motion." + kind; p.room.Has(key) {
		kind = p.tell(key)
	}
	said := p.dotted(p.Theme.Text, of, kind, m.Needs)
	said.text = "  " + said.text
	return []span{{called, p.Theme.Heading}, said}
}

// titled is the heading of a motion with its title, which stands in a line of its own where the heading has no room for it. It is no title where the
// words of the motion are no more than that.
func (p page) titled(m Motion) (heading []span, below string) {
	const pages = 14 // letters
	heading = p.heading(m)
	title := look.Clean(m.Title)
	if title == "" || len(m.Text) == 1 && look.Clean(m.Text[0].Text) == title {
		return heading, ""
	}
	beside := slices.Insert(slices.Clone(heading), 1, span{"  " + title, p.Theme.Strong})
	if look.Width(line(2*p.w+look.Width(title), beside...)) <= p.inner()-pages {
		return beside, ""
	}
	return heading, p.ends([]span{{title, p.Theme.Strong}}, span{})
}

// movers is who moved and who seconded.
func (p page) movers() span {
	m := p.Motion
	moved, seconded := "", ""
	if m.Moved != "" {
		moved = p.tell("motion.moved", m.Moved)
	}
	switch {
	case m.Unheard:
		seconded = p.tell("motion.second")
	case m.Seconded != "":
		seconded = p.tell("motion.seconded", m.Seconded)
	}
	return p.dotted(p.Theme.Text, moved, seconded)
}

// nextLine is who is next in one line, as long as nobody has the floor; none where nobody waits.
func (p page) nextLine() []string {
	if len(p.Next) == 0 {
		return nil
	}
	var names []string
	for _, n := range p.Next {
		name := n.Name
		if lane0(n.Kind) {
			name = look.Signs(p.UTF8).Urgent + " " + name
		}
		names = append(names, name)
	}
	for n := len(names); ; n-- { // whoever is not named is counted with the others
		behind := p
		behind.More += len(names) - n
		said, more := p.dotted(p.Theme.Strong, names[:n]...), behind.more()
		left := []span{{p.tell("next"), p.Theme.Heading}, {"  " + said.text, said.style}}
		if apart := min(len(more), 2); n == 1 || look.Width(line(2*p.inner(), left...))+apart+look.Width(more) <= p.inner() {
			return []string{p.ends(left, span{more, p.Theme.Faint})}
		}
	}
}
