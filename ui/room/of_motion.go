package room

import (
	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// motion tells of a motion; nil for none.
func (v viewer) motion(m *assembly.Motion) *Motion {
	if m == nil {
		return nil
	}
	told := &Motion{
		Number: m.ID, Parent: m.Parent, Needs: v.needs(m), Text: v.text(m), Moved: v.name(m.Mover), Seconded: v.name(m.Seconder),
		Unheard: m.State == assembly.Moved, Since: m.MovedAt,
	}
	if v.kept.hidesMotion(m, &v.s.Motions) {
		return &Motion{Number: m.ID, Parent: m.Parent, Needs: v.needs(m), Text: v.unsaid(), Unheard: told.Unheard, Since: m.MovedAt}
	}
	switch {
	case m.Procedural(): // says so in its words
		told.Course = true
	case m.Kind != "main" && !m.Amendment():
		told.Kind = m.Kind
	}
	return told
}

// text is the words of a motion, or of an amendment what it does to those it would change.
func (v viewer) text(m *assembly.Motion) []look.Segment {
	if m.Amendment() {
		if text, from, to, insert, ok := v.s.Motions.Diff(m); ok {
			if m.Amends.Whole {
				return look.Compare(text, insert)
			}
			return look.Diff(text, from, to, insert)
		}
	}
	return []look.Segment{{Text: v.say(v.s.Title(m))}}
}

// needs tells a threshold as people say it.
func (v viewer) needs(m *assembly.Motion) string {
	if m.Threshold.Simple() {
		return v.tell("needs.simple")
	}
	return v.say(m.Threshold.Words())
}
