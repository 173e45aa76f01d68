package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// question is what is counted: the motion and its words, or the contest and what its last round was.
func (p *panel) question(c *console, w, h int) []string {
	s := c.state()
	head, beside, needs, most := "", "", "", max(h/5, 1)
	var text []string
	if k := s.Count.Contest; k != nil {
		head, beside = c.contestHeading(k)
		text = c.soFar(k, w)
		var more []string
		switch {
		case c.ballot() == figures:
			text = append(text, c.wrapped(c.tell("contest.single", c.choiceName(k, s.Count.Choices[0])), w, 1)...)
		case len(k.Rounds) > 0:
			more = c.wrapped(c.contestRound(k, len(k.Rounds)-1), w, 1)
		}
		if most = max(most, len(text), h/3); len(text)+len(more) <= most || len(text) == 0 {
			text = append(text, more...)
		}
	} else {
		m := s.Motions.Get(s.Count.Of)
		needs = c.needs(m)
		head, beside, text = c.putWords(m, w)
		switch {
		case m.Kind == "challenge":
			most = max(h/3, 2) // what for means is its last line
		case m.Amendment(), m.Procedural() && assembly.DealsWithPending(m.Kind): // what an amendment below it changes is seen
			text = c.changed(text, most)
		}
	}
	if s.Count.Again || s.Count.Contest != nil && s.Count.Round > 1 {
		needs = strings.Trim(c.tell("panel.round", s.Count.Round)+" "+c.pen.signs.Dot+" "+needs, " "+c.pen.signs.Dot)
	}
	text = c.shortened(text, w, most)
	room := 2
	if m := s.Motions.Get(s.Count.Of); m != nil && m.Amendment() {
		room = 0 // what it changes follows
	}
	return append(append(c.headed(head, beside, needs, w, room), text...), c.missed(w)...)
}

// shortened is at most so many lines, the last of them with a sign where there were more.
func (c *console) shortened(lines []string, w, most int) []string {
	if len(lines) <= most {
		return lines
	}
	lines = lines[:most]
	lines[most-1] = look.More(lines[most-1], w-2, c.pen.signs.Ellipsis)
	return lines
}

// missed is why hands are counted where consensus was sought, in lines of w cells.
func (c *console) missed(w int) []string {
	m := c.state().Motions.Get(c.state().Count.Of)
	if m == nil || len(m.Missed) == 0 {
		return nil
	}
	o := m.Missed[len(m.Missed)-1]
	told := c.tell("panel.hands.blocks", o.Blocks) + ", " + c.tell("panel.hands.asides", o.Asides)
	return c.wrapped(c.tell("panel.missed", told), w, 1)
}

// headed is a heading, what stands beside it, and a text at the right edge, in w cells: in one line, and where that will
// not do, with what stands beside it below, in at most so many lines.
func (c *console) headed(head, beside, side string, w, most int) []string {
	apart := 0
	if side != "" {
		apart = look.Width(side) + 3
	}
	if whole := " " + head + beside; look.Width(whole)+apart <= w || beside == "" {
		return []string{c.pen.ends(w, whole, side+" ")}
	}
	lines := []string{c.pen.ends(w, " "+head, side+" ")}
	below := c.wrapped(strings.Trim(beside, " "+c.pen.signs.Dot), w, 1)
	if len(below) > most {
		if below = below[:most]; most > 0 {
			below[most-1] = look.More(below[most-1], w-1, c.pen.signs.Ellipsis)
		}
	}
	return append(lines, below...)
}

// changed is at most so many lines of a text, those in which something is changed first.
func (c *console) changed(lines []string, most int) []string {
	if len(lines) <= most {
		return lines
	}
	for i, l := range lines {
		if strings.Contains(l, c.pen.signs.Minus) || strings.Contains(l, c.pen.signs.Plus) {
			from := min(i, len(lines)-most)
			return lines[from : from+most]
		}
	}
	return lines[:most]
}

// putWords is what is put as the count shows it: a heading, what it is called beside that, and the words that are voted
// on. Of an amendment they are what it changes; of a motion on how to deal with another, that other one's.
func (c *console) putWords(m *assembly.Motion, w int) (head, beside string, text []string) {
	ms := &c.state().Motions
	head, beside = c.pen.Heading.Render(c.headOf(m)), " "+c.pen.signs.Dot+" "+c.says(c.state().TitleAlone(m))
	switch {
	case m.Amendment():
		return head, beside, slices.Clone(c.motionText(ms.Get(m.Parent), w-2))
	case m.Kind == "challenge":
		return head, beside, c.challenged(m, w, 1)
	case m.Procedural() && assembly.DealsWithPending(m.Kind):
		return head, beside, slices.Clone(c.motionText(ms.Main(), w-2))
	}
	return head, "", slices.Clone(c.motionText(m, w-2))
}

// challenged is the ruling that a challenge is about, and what hands for it mean, in lines that start at the cell indent.
func (c *console) challenged(m *assembly.Motion, w, indent int) []string {
	i, ok := c.state().Challenged(m)
	if !ok {
		return nil // it was undone
	}
	r := c.state().Floor.Rulings[i]
	ruling := "dismissed"
	if r.Upheld {
		ruling = "upheld"
	}
	told := c.name(r.Person) + ", " + c.kind(r.Kind)
	if r.About != "" {
		told += " (" + look.Clean(r.About) + ")"
	}
	told = c.tell("colon", told) + " " + c.tell("ruling."+ruling)
	if r.Kind == assembly.ThresholdRuling {
		told = c.tell("ruling.needs", r.Motion, r.Needs)
	}
	if r.Text != "" {
		told += " (" + look.Clean(r.Text) + ")"
	}
	means := "challenge.for"
	if m.Sustains() {
		means = "challenge.for.sustain"
	}
	return append(c.wrapped(told, w, indent), c.wrapped(c.tell(means), w, indent)...)
}
