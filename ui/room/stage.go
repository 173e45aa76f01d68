package room

import (
	"slices"
	"strings"

	"stacktaker/ui/look"
)

// staged is one stage of a ranked count as a table: who has how many votes, what came to them or went from them by this stage, and who is
// elected or excluded so far.
func (p page) staged() []string {
	c, st := p.Contest, p.Contest.Stage
	top := []string{p.ends(p.contestHeading(), span{p.tell("stage", st.Number), p.Theme.Strong})}
	did := painted(look.Wrap(look.Clean(st.Did), p.inner()), p.Theme.Strong)
	foot := []string{p.stageFoot()}
	if elected := Joined(st.Elected...); elected != "" {
		told := look.Wrap(look.Clean(look.Signs(p.UTF8).Check+" "+p.tell("stage.elected", elected)), p.inner())
		foot = append(foot, painted(told, p.Theme.Strong)...)
	}
	names := len(st.Stands)
	air := p.h >= len(top)+len(did)+len(foot)+names+1+4
	if p.h < len(top)+len(did)+len(foot)+names+1 && len(foot) > 1 { // who is elected stands in the table, too
		foot = foot[:1]
	}
	if p.h < len(top)+len(did)+len(foot)+names+1 && len(did) > 1 {
		did = painted([]string{look.More(look.Clean(st.Did), p.inner(), look.Signs(p.UTF8).Ellipsis)}, p.Theme.Strong)
	}
	for _, told := range []string{c.Anyway} {
		if told != "" {
			top = append(top, painted(look.Wrap(look.Clean(told), p.inner()), p.Theme.Strong)...)
		}
	}
	rows := p.stands(p.h - len(top) - len(did) - len(foot) - 1)
	lines := append(top, did...)
	if air {
		lines = append(append(append(lines, ""), rows...), "")
	} else {
		lines = append(lines, rows...)
	}
	return sheet{p.indented(lines...), nil, p.indented(foot...)}.rows(p.h)
}

// stageFoot is what the quota is, and how much has no next name.
func (p page) stageFoot() string {
	st := p.Contest.Stage
	told := []string{p.tell("stage.quota", st.Quota)}
	if st.Exhausted != "" {
		told = append(told, p.tell("stage.exhausted", st.Exhausted))
	}
	if papers := p.say(p.Contest.Papers.Words()); papers != "" {
		told = append(told, papers)
	}
	return line(p.inner(), p.within(p.inner(), []span{{"", p.Theme.Text}, p.dotted(p.Theme.Text, told...)})...)
}

// stands is the table of a stage: its head, and at most h rows. Where there are more, whoever was excluded before gives way, then who was elected
// before; how many they are is told.
func (p page) stands(h int) []string {
	st := p.Contest.Stage
	shown := slices.Clone(st.Stands)
	for _, state := range []string{choiceFallen, choiceElected} {
		for i := len(shown) - 1; i >= 0 && len(shown) > max(h-1, 1) && len(st.Stands) > h; i-- {
			if shown[i].State == state && !shown[i].New {
				shown = slices.Delete(shown, i, i+1)
			}
		}
	}
	for i := len(shown) - 1; i >= 0 && len(st.Stands) > h && len(shown) > max(h-1, 1); i-- {
		if !shown[i].New {
			shown = slices.Delete(shown, i, i+1)
		}
	}
	votes, gained, became := look.Width(p.tell("stage.votes")), 0, 0
	for _, s := range st.Stands {
		votes = max(votes, look.Width(s.Votes))
		gained = max(gained, look.Width(s.Gained))
		became = max(became, look.Width(p.becameIn(s)))
	}
	if gained > 0 {
		gained = max(gained, look.Width(p.tell("stage.moved")))
	}
	const apart = 2
	name := p.inner() - apart - votes - apart - gained - apart
	if gained > 0 {
		name -= apart
	}
	name = max(min(name-became, p.inner()/2), 8)
	row := func(sign, called, has, came, became string) string {
		if called = look.Clean(called); look.Width(called) > name {
			called = look.More(called, name, look.Signs(p.UTF8).Ellipsis)
		}
		said := look.Pad(sign, apart) + look.Pad(called, name) + strings.Repeat(" ", apart) + look.PadLeft(has, votes)
		if gained > 0 {
			said += strings.Repeat(" ", apart) + look.PadLeft(came, gained)
		}
		return strings.TrimRight(said+strings.Repeat(" ", apart)+became, " ")
	}
	rows := []string{line(p.inner(), span{row("", "", p.tell("stage.votes"), p.tell("stage.moved"), ""), p.Theme.Faint})}
	for _, s := range shown {
		style, sign := p.Theme.Text, ""
		switch {
		case s.State == choiceElected:
			sign = look.Signs(p.UTF8).Check
		case s.State == choiceFallen:
			sign = look.Signs(p.UTF8).Cross
		}
		if s.New || s.State == choiceStands {
			style = p.Theme.Strong
		}
		rows = append(rows, line(p.inner(), span{row(sign, s.Name, s.Votes, s.Gained, p.becameIn(s)), style}))
	}
	if rest := len(st.Stands) - len(shown); rest > 0 {
		rows = append(rows, line(p.inner(), span{p.tell("next.more", rest), p.Theme.Faint}))
	}
	return rows
}

// becameIn is what became of a candidate so far, in a word.
func (p page) becameIn(s Stand) string {
	if s.State == choiceStands {
		return ""
	}
	return p.tell("choice." + s.State)
}
