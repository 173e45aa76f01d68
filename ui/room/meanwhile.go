package room

import (
	"strings"

	"stacktaker/ui/look"
)

// ruled is how a point was just ruled on, in a line, where the page is not too low for it; and which amendments fell with the one that was
// accepted, which nobody sees come up.
func (p page) ruled() []string {
	var fallen []string
	for _, told := range p.Fell {
		fallen = append(fallen, line(p.inner(), span{told, p.Theme.Strong}))
	}
	if p.Ruling == "" || p.h < LeastHeight+2 {
		return fallen
	}
	return []string{line(p.inner(), span{p.rulingSaid(p.Ruling), p.Theme.Strong})}
}

// rulingSaid is a ruling with what it is, where a line has room for that.
func (p page) rulingSaid(ruling string) string {
	if said := p.tell("ruling", ruling); look.Width(look.Clean(said)) <= p.inner() {
		return said
	}
	return ruling // which says itself what it is
}

// moved is what the room is asked meanwhile, below who speaks: what is pending, where they do not speak to it and it stands nowhere else,
// who seconds it, and which ruling a challenge is about.
func (p page) moved() []string {
	said := p.pending()
	if p.Motion != nil && p.Motion.Ruling != "" && len(p.wordsBelow()) == 0 {
		said = append(said, p.atMost(look.Wrap(look.Clean(p.rulingSaid(p.Motion.Ruling)), p.inner()), p.inner(), 2)...)
	}
	return painted(said, p.Theme.Strong)
}

// pending is what is before the assembly while somebody has the floor, and who seconds it.
func (p page) pending() []string {
	called := p.calledMeanwhile()
	first := func(said string) string { return p.atMost(look.Wrap(look.Clean(said), p.inner()), p.inner(), 1)[0] }
	switch m := p.Motion; {
	case called == "":
		return nil
	case m != nil && m.Unheard:
		asked := p.tell("motion.second")
		if said := look.Clean(p.dotted(p.Theme.Strong, called, asked).text); look.Width(said) <= p.inner() {
			return []string{said}
		}
		return []string{first(called), asked}
	case p.Speech.On == nil && !p.Speech.Free || m != nil && len(p.wordsBelow()) > 0:
		return nil
	}
	return []string{first(p.tell("pending", called))}
}

// calledMeanwhile is what the pending business is called while somebody has the floor: a motion on the course of the meeting by its words, any other
// by its number.
func (p page) calledMeanwhile() string {
	switch m := p.Motion; {
	case m != nil && m.Course && !m.Amends && len(m.Text) > 0:
		return m.Text[0].Text
	case m != nil:
		return p.heading(Motion{Number: m.Number, Amends: m.Amends, Course: m.Course})[0].text
	case p.Contest != nil:
		heading := p.contestHeading()
		said := make([]string, len(heading))
		for i, s := range heading {
			said[i] = s.text
		}
		return strings.Join(said, "")
	}
	return ""
}
