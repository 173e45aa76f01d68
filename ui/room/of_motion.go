package room

import (
	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// motion tells of a motion; nil for none.
func (v viewer) motion(m *assembly.Motion) *Motion {
	if m == nil {
		return nil
	}
	told := &Motion{
		Amends: m.Amendment(), Course: m.Procedural(), Needs: v.needs(m), Unheard: m.State == assembly.Moved,
	}
	if !m.Procedural() {
		told.Number, told.Parent = m.ID, m.Parent
	}
	if m.Closed || m.Reworded {
		told.Text = v.unsaid()
		return told
	}
	told.Title = v.heading(m)
	told.Text, told.Moved, told.Seconded = v.text(m), v.names(m.Movers()), v.names(m.Seconders())
	if m.Kind == "challenge" {
		whole := ""
		if told.Ruling, whole = v.challenged(m); whole != "" {
			told.Text = append(told.Text, look.Segment{Text: v.tell("challenge.ruling", whole)})
		}
	}
	if !m.Procedural() && !m.Amendment() && m.Kind != "main" {
		told.Kind = m.Kind
	}
	return told
}

// heading is the title of a motion, or of the one that an amendment amends in the end; "" for none, and for one of a closed session.
func (v viewer) heading(m *assembly.Motion) string {
	for m.Amendment() {
		parent := v.s.Motions.Get(m.Parent)
		if parent == nil {
			return ""
		}
		m = parent
	}
	if m.Procedural() || m.Closed || m.Reworded {
		return ""
	}
	return m.Heading()
}

// text is the words of a motion, or of an amendment what it does to those it would change.
func (v viewer) text(m *assembly.Motion) []look.Segment {
	if m.Amendment() && (m.State != assembly.Carried || m.Amends.Whole) { // its words stand in the text then, and what they struck may stand in them
		if text, from, to, insert, ok := v.s.Motions.Diff(m); ok {
			if m.Amends.Rewords() {
				return look.Rewrite(text, from, to, insert)
			}
			return look.Diff(text, from, to, insert)
		}
	}
	return []look.Segment{{Text: v.say(v.s.TitleAlone(m))}}
}

// challenged is which ruling a challenge is about, without what was said to it and with that; "" for one that was given behind doors.
func (v viewer) challenged(m *assembly.Motion) (ruling, whole string) {
	i, ok := v.s.Challenged(m)
	if !ok || v.s.Floor.Rulings[i].Closed {
		return "", ""
	}
	r := v.s.Floor.Rulings[i]
	if r.Kind == assembly.ThresholdRuling {
		ruling = v.tell("ruling.needs", r.Motion, r.Needs)
		return ruling, ruling + aside(r.Text)
	}
	who, kind, how := v.name(r.Person), v.say(words.Say("kind."+string(r.Kind))), v.tell(ruled(r))
	return Joined(who, kind, how), Joined(who, kind+aside(r.About), how+aside(r.Text))
}

// ruled is the sentence for how a point was ruled on.
func ruled(r assembly.Ruling) string {
	if r.Upheld {
		return "ruling.upheld"
	}
	return "ruling.dismissed"
}

// ruling is how somebody's point was just ruled on, without what was said to it; "" once something else has happened.
func (v viewer) ruling(m *assembly.Meeting) string {
	last, n := lastOf(m, append(changing(), "ruling")...), len(v.s.Floor.Rulings)
	if n == 0 || last.Verb != "ruling" || last.Closed || turnedFrom(m).After(last.At) {
		return ""
	}
	r := v.s.Floor.Rulings[n-1]
	if r.Closed || !r.At.Equal(last.At) || r.Kind == assembly.ThresholdRuling {
		return ""
	}
	return Joined(v.name(r.Person), v.say(words.Say("kind."+string(r.Kind))), v.tell(ruled(r)))
}

// aside is what was said to something, in brackets; nothing where nothing was.
func aside(said string) string {
	if said == "" {
		return ""
	}
	return " (" + said + ")"
}

// needs tells a threshold as people say it.
func (v viewer) needs(m *assembly.Motion) string {
	if m.Threshold.Simple() {
		return v.tell("needs.simple")
	}
	return v.say(m.Threshold.Words())
}

// names is several people in a row.
func (v viewer) names(ids []string) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = v.name(id)
	}
	return Joined(names...)
}
