package room

import (
	"slices"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// speech is who has the floor, their clock, and who is next; with the motion's words where there is room.
func (p page) speech() []string {
	sp := p.Speech
	clock := p.read(sp.Clock)
	name := painted(p.speaker(), p.Theme.Strong)
	top := []string{p.ends(p.floorHeading(), p.about())}
	if len(name) > 2 {
		top = append(top, "")
	}
	top = append(top, name...)
	bottom := []string{p.course(clock, sp.Clock)}
	if p.h >= 20 && len(p.Next) > 0 {
		bottom = append(bottom, "")
	}
	bottom = append(bottom, p.queue(p.h/3)...)
	if words := p.wordsBelow(); len(words) > 0 {
		bottom = append(append(bottom, ""), words...)
	}
	if said := append(p.ruled(), p.moved()...); len(said) > 0 { // as much as the clock's digits can spare
		top = append(top, said[:min(len(said), max(p.h-len(top)-len(bottom)-leastFace, 0))]...)
	}
	if p.roomy() {
		top = append(top, "")
	}
	face := p.outdented(p.face(clock, p.h-len(top)-len(bottom))...)
	return sheet{p.indented(top...), face, p.indented(bottom...)}.rows(p.h)
}

// speaker is the name of who has the floor: large, else in a line as it is, or in two.
func (p page) speaker() []string {
	const enough = 16 // rows, so that the clock's digits stay as large as they are
	name := p.letters(p.Speech.Name, p.inner(), min(max(p.h/5, 1), 5)+p.marks(p.Speech.Name))
	if len(name) == 1 && p.h >= enough {
		name = look.Wrap(look.Clean(p.Speech.Name), p.inner())
		name = name[:min(len(name), 2)]
	}
	return name
}

func (p page) floorHeading() []span {
	sp := p.Speech
	if lane0(sp.Kind) {
		said := look.Signs(p.UTF8).Urgent + " " + strings.ToUpper(p.kind(sp.Kind))
		return []span{{said, p.Theme.Amber}}
	}
	heading := []span{{p.tell("floor"), p.Theme.Heading}}
	if k := p.kind(sp.Kind); k != "" {
		heading = append(heading, span{"  ", p.Theme.Text}, span{k, p.side(sp.Kind)})
	}
	return heading
}

// about is to what somebody speaks: who is interrupted, else the motion, else the item.
func (p page) about() span {
	said := ""
	switch {
	case p.Speech.Back != "":
		said = p.tell("floor.back", p.Speech.Back)
	case p.Round != nil && p.Round.Question != "":
		said = p.Round.Question
	case p.Round != nil:
		said = p.tell("round.each")
	case p.Speech.On != nil && p.Speech.On.Amends:
		said = p.tell("floor.amendment", p.Speech.On.Number)
	case p.Speech.On != nil:
		said = p.tell("floor.motion", p.Speech.On.Number)
	case p.Speech.Free:
		said = p.item()
	case p.Motion != nil && p.Motion.Course && !p.Motion.Amends && len(p.Motion.Text) > 0: // its words are few
		said = p.Motion.Text[0].Text
	case p.Motion != nil && p.Motion.Course:
		said = p.tell("motion.course.amendment")
	case p.Motion != nil && p.Motion.Amends:
		said = p.tell("floor.amendment", p.Motion.Number)
	case p.Motion != nil:
		said = p.tell("floor.motion", p.Motion.Number)
	default:
		said = p.item()
	}
	return span{said, p.Theme.Faint}
}

// item is the current item with its number, "" before the first.
func (p page) item() string {
	for i, item := range p.Agenda {
		if item.Clock != nil {
			return strconv.Itoa(i+1) + "/" + strconv.Itoa(len(p.Agenda)) + " " + item.Title
		}
	}
	return ""
}

// lane0 tells whether a hand of this kind interrupts.
func lane0(kind string) bool { return assembly.Kind(kind).Lane() == 0 }

// kind is what a hand is called; "" for somebody who just speaks.
func (t tongue) kind(kind string) string {
	if k := assembly.Kind(kind); k == assembly.Speak || !slices.Contains(assembly.Kinds(), k) {
		return ""
	}
	return t.say(words.Say("kind." + kind))
}

// side is the style of those who speak for and against.
func (p page) side(kind string) lipgloss.Style {
	switch kind {
	case "for":
		return p.Theme.For
	case "against":
		return p.Theme.Against
	}
	return p.Theme.Text
}

// wordsBelow is the motion's words below the speaker, with what the motion is called; none where the page is too low.
func (p page) wordsBelow() []string {
	if p.Motion == nil || p.h < 20 {
		return nil
	}
	draw := p.plain
	if p.roomy() {
		draw = p.text
	}
	text, turned := draw(p.Motion.Text, p.inner(), p.h/6, p.Motion.Since)
	if p.roomy() {
		text = append([]string{""}, text...)
	}
	return append([]string{p.ends(p.heading(*p.Motion), span{turned, p.Theme.Faint})}, text...)
}

// queue is who is next, a row each, in at most rows.
func (p page) queue(rows int) []string {
	if len(p.Next) == 0 {
		return nil
	}
	if large := p.largeQueue(rows); large != nil {
		return large
	}
	return p.smallQueue()
}

// smallQueue lists the next in columns: name, kind, why.
func (p page) smallQueue() []string {
	const gap = 2
	names, in := 0, p.queueIndent()
	for _, n := range p.Next {
		names = max(names, look.Width(look.Clean(n.Name)))
	}
	names = min(names, p.inner()-in-p.kindWidth()-gap)
	var rows []string
	for i, n := range p.Next {
		row := strings.Repeat(" ", in) + look.Pad(line(names, span{n.Name, p.Theme.Strong}), names+gap)
		rows = append(rows, p.inQueue(i, n, row, gap))
	}
	return rows
}

// queueIndent is the cells before the names of the next.
func (p page) queueIndent() int { return look.Width(look.Clean(p.tell("next"))) + 2 }

// inQueue is the row of the one at place i, complete: what they wait for and why there, and what stands at the sides.
func (p page) inQueue(i int, n Waiting, row string, gap int) string {
	if i == 0 {
		row = look.Pad(p.Theme.Heading.Render(look.Clean(p.tell("next"))), p.queueIndent()) + row[p.queueIndent():]
	}
	row += look.Pad(line(p.kindWidth(), span{p.waitsFor(n), p.side(n.Kind)}), p.kindWidth()+gap)
	if i < len(p.Next)-1 {
		return p.fitting(row, n.Why, "")
	}
	return p.fitting(row, n.Why, p.more())
}

// fitting is a row with why at its end and more at the right margin, each if there is room for the whole of it.
func (p page) fitting(row, why, more string) string {
	more, why = look.Clean(more), look.Clean(why)
	room := p.inner() - look.Width(row)
	if more != "" {
		room -= look.Width(more) + 2
	}
	if look.Width(why) <= room {
		row += p.Theme.Faint.Render(why)
	}
	if more == "" || room < 0 {
		return row
	}
	return look.Pad(row, p.inner()-look.Width(more)) + p.Theme.Faint.Render(more)
}

// kindWidth is the cells that the widest kind of the next takes.
func (p page) kindWidth() int {
	w := 0
	for _, n := range p.Next {
		w = max(w, look.Width(p.waitsFor(n)))
	}
	return w
}

// waitsFor is for what somebody waits, with a sign where it interrupts, and the motion's number where another is pending now.
func (p page) waitsFor(n Waiting) string {
	if lane0(n.Kind) {
		return look.Signs(p.UTF8).Urgent + " " + p.kind(n.Kind)
	}
	if n.Of != "" {
		return p.kind(n.Kind) + " (" + n.Of + ")"
	}
	return p.kind(n.Kind)
}

// largeQueue lists the next in large letters; nil where they do not fit.
func (p page) largeQueue(rows int) []string {
	const gap = 3
	high := mostNext * (least + 1)
	var drawn [][]string
	names, in := 0, p.queueIndent()
	for _, n := range p.Next {
		large := p.beside([]int{p.inner() - in - gap - p.kindWidth()}, n.Name)
		if large == nil {
			return nil
		}
		high += len(large[0]) - least
		names = max(names, look.Width(large[0][0]))
		drawn = append(drawn, large[0])
	}
	if high > rows { // three would not fit, and nothing is to jump when a third comes
		return nil
	}
	var out []string
	for i, n := range p.Next {
		if i > 0 {
			out = append(out, "")
		}
		for r, row := range drawn[i] {
			row = strings.Repeat(" ", in) + p.Theme.Text.Render(look.Pad(row, names+gap))
			if r == len(drawn[i])-1-least/2 {
				row = p.inQueue(i, n, row, gap)
			}
			out = append(out, row)
		}
	}
	return out
}

// more is how many wait behind the next.
func (p page) more() string {
	if p.More == 0 {
		return ""
	}
	return p.tell("next.more", p.More)
}
