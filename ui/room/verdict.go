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
	top := []string{p.ends(p.verdictHeading(), p.ofCount(""))}
	text, turned := p.verdictWords()
	band := p.outcome(p.h / 3)
	var working, apart []string
	if p.w < narrow { // the word does not fit into one line, takes two, and with them all the rows that there are
		band = p.outcome(max(p.h-len(top)-len(text)-4, p.h/3))
	} else {
		apart = []string{""}
	}
	working = apart
	if v.Working != "" {
		working = append(append(slices.Clip(apart), p.said(v.Working, p.Theme.Strong)...), apart...)
	}
	room := p.h - len(top) - len(working) - len(band)
	if v.Figures == nil {
		text, turned = p.text(v.Motion.Text, p.inner(), room-1, v.Motion.Since)
		top = []string{p.ends(p.verdictHeading(), p.ofCount(turned)), ""}
		return sheet{p.indented(top...), append(p.indented(text...), p.centered(working...)...), band}.rows(p.h)
	}
	top = append([]string{p.ends(p.verdictHeading(), p.ofCount(turned))}, text...)
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
	case v.Motion.Ruling != "" && p.h < 20 && p.rulingAbove() == "": // it is told whole
		return p.atMost(look.Wrap(look.Clean(v.Motion.Ruling), p.inner()), p.inner(), 2), ""
	case p.h >= 20:
		most = p.h / 8
	case !straw && (p.h < enough || p.w < narrow || v.Motion.Course):
		return nil, ""
	}
	return p.plain(v.Motion.Text, p.inner(), most, v.Motion.Since)
}

// rulingAbove is the ruling that a challenge was about, where the heading has room for it and it stands nowhere else; "" else.
func (p page) rulingAbove() string {
	m, room := p.Verdict.Motion, p.inner()
	if m.Ruling == "" || p.h >= 20 {
		return ""
	}
	if count := look.Width(look.Clean(p.ofCount("").text)); count > 0 {
		room -= count + 2
	}
	for _, said := range []string{p.tell("ruling", m.Ruling), m.Ruling} {
		if look.Width(look.Clean(said)) <= room {
			return said
		}
	}
	return ""
}

func (p page) verdictHeading() []span {
	if p.Verdict.Outcome == outcomeStraw {
		return []span{{p.tell("straw"), p.Theme.Heading}}
	}
	m := p.Verdict.Motion
	if said := p.rulingAbove(); said != "" {
		return []span{{said, p.Theme.Heading}}
	}
	if m.Course && p.h < 20 && len(m.Text) > 0 { // its words stand nowhere else
		m.Kind, m.Needs = m.Text[0].Text, "" // and the working says what it needed
	}
	return p.heading(m)
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
