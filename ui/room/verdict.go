package room

import (
	"slices"

	"charm.land/lipgloss/v2"

	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// verdict is the verdict with its working: the figures, what was needed, and the outcome across the whole page.
func (p page) verdict() []string {
	v := p.Verdict
	heading, title := p.verdictHeading()
	top := []string{p.ends(heading, p.ofCount(""))}
	if title != "" {
		top = append(top, title)
	}
	text, turned := p.verdictWords()
	band := p.outcome(p.h / 3)
	var working, apart []string
	if p.w < narrow { // the word does not fit into one line, takes two, and with them all the rows that there are
		figures := 4 // rows, with the working, and a blank one where no words stand above them
		if len(text) > 0 {
			figures--
		}
		band = p.outcome(max(p.h-len(top)-len(text)-figures, p.h/3))
	} else {
		apart = []string{""}
	}
	working = apart
	if v.Working != "" {
		working = append(append(slices.Clip(apart), p.said(v.Working, p.Theme.Strong)...), apart...)
	}
	for _, told := range p.Fell {
		working = append(working, p.said(told, p.Theme.Strong)...)
	}
	room := p.h - len(top) - len(working) - len(band)
	if v.Figures == nil {
		text, turned = p.text(v.Motion.Text, p.inner(), room-1, v.Motion.Since)
		top = append(append([]string{p.ends(heading, p.ofCount(turned))}, top[1:]...), "")
		return sheet{p.indented(top...), append(p.indented(text...), p.centered(working...)...), band}.rows(p.h)
	}
	top = append(append([]string{p.ends(heading, p.ofCount(turned))}, top[1:]...), text...)
	room -= len(text)
	if p.h >= 20 || len(text) == 0 || v.Outcome == outcomeStraw {
		top = append(top, "")
		room--
	}
	middle := append(p.columns(p.sides(*v.Figures), room), working...)
	return sheet{p.indented(top...), p.centered(middle...), band}.rows(p.h)
}

// ofCount is that a verdict is not of the first count, and which page of its words is seen.
func (p page) ofCount(turned string) span {
	if !p.Verdict.Again {
		return span{turned, p.Theme.Faint}
	}
	return p.dotted(p.Theme.Strong, p.tell("hands.again"), turned)
}

// verdictWords is what was decided, in as many lines as the figures can spare, and which page of it; nothing where the page
// is too low, or where the heading says it.
func (p page) verdictWords() (text []string, turned string) {
	const enough = 16 // rows
	v, most := p.Verdict, 1
	if v.Figures == nil {
		return nil, "" // then they stand in the middle
	}
	switch straw := v.Outcome == outcomeStraw; {
	case p.asksInHeading():
		return p.verdictAsked(), ""
	case p.h >= 20:
		most = p.h / 8
	case !straw && (p.h < enough || p.w < narrow):
		return nil, ""
	}
	return p.plain(v.Motion.Text, p.inner(), most, v.Motion.Since)
}

// asksInHeading tells whether what was asked belongs into the heading: the page is low, and it is a motion on the course of the meeting,
// whose words are few and which has no number by which it is known.
func (p page) asksInHeading() bool {
	m := p.Verdict.Motion
	return m.Course && !m.Amends && len(m.Text) > 0 && p.Verdict.Figures != nil && p.h < 20
}

// verdictAsked is what stands below that heading: what was asked, where the heading has no room for the whole of it, and on which ruling
// a challenge was.
func (p page) verdictAsked() []string {
	const most = 3 // rows
	m := p.Verdict.Motion
	var text []string
	if len(p.askedHeading()) == 0 {
		text = look.Wrap(look.Clean(m.Text[0].Text), p.inner())
	}
	if m.Ruling != "" {
		said := look.Clean(p.tell("ruling", m.Ruling))
		if look.Width(said) > p.inner() {
			said = look.Clean(m.Ruling) // which says itself what it is
		}
		text = append(text, look.Wrap(said, p.inner())...)
	}
	if len(text) == 0 {
		return nil
	}
	return p.atMost(text, p.inner(), most)
}

// askedHeading is a heading that says what was asked, with what that is called or without; nothing where neither has room as a whole.
func (p page) askedHeading() []span {
	m, room := p.Verdict.Motion, p.inner()
	if count := look.Width(look.Clean(p.ofCount("").text)); count > 0 {
		room -= count + 2
	}
	asked := m.Text[0].Text
	m.Kind, m.Needs = asked, "" // and the working says what it needed
	for _, heading := range [][]span{p.heading(m), {{asked, p.Theme.Heading}}} {
		if look.Width(line(2*p.w+look.Width(asked), heading...)) <= room {
			return heading
		}
	}
	return nil
}

func (p page) verdictHeading() (heading []span, title string) {
	m := p.Verdict.Motion
	switch {
	case p.Verdict.Outcome == outcomeStraw:
		return []span{{p.tell("straw"), p.Theme.Heading}}, ""
	case !p.asksInHeading():
		return p.titled(m)
	}
	if heading := p.askedHeading(); heading != nil {
		return heading, ""
	}
	return p.heading(m)[:1], ""
}

// outcome is the verdict in a band; of a straw poll that it is none.
func (p page) outcome(h int) []string {
	signs := look.Signs(p.UTF8)
	switch v := p.Verdict; v.Outcome {
	case outcomeCarried:
		return p.band(signs.Check, p.tell("carried", decided(v.Motion)), v.Note, p.Theme.Carried, h)
	case outcomeLost:
		return p.band(signs.Cross, p.tell("not-carried", decided(v.Motion)), v.Note, p.Theme.NotCarried, h)
	case outcomeFloor:
		return p.band("", p.tell("floor.counted"), v.Note, neutral(p.Theme), h)
	}
	return p.centered(line(p.inner(), span{p.tell("straw.not"), p.Theme.Strong}), "")
}

// decided is what a verdict is on, for the languages in which the word for it agrees with that.
func decided(m Motion) words.Phrase {
	if m.Amends {
		return words.Say("motion.amendment", m.Number)
	}
	return words.Say("motion", m.Number)
}

// neutral is a band that is neither good nor bad.
func neutral(th look.Theme) lipgloss.Style { return th.Selected.Bold(true) }
