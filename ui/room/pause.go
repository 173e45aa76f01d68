package room

import "stacktaker/ui/look"

// pause is a recess or a silence, with the time that is left of it.
func (p page) pause() []string {
	z := p.Pause
	clock := p.read(z.Clock)
	said := p.tell("recess")
	if z.Silence {
		said = p.tell("silence")
	}
	until := span{"", p.Theme.Strong}
	if z.Until != "" {
		until.text = "  " + p.tell("recess.until", z.Until)
	}
	top := append([]string{""}, p.centered(painted(p.letters(said, p.inner(), p.h/4), p.Theme.Strong)...)...)
	var bottom []string
	if clock.limited {
		w := p.inner()
		bottom = append(bottom, p.indented(look.Bar(w, int64(clock.spent), int64(z.Clock.Limit), p.UTF8))...)
	}
	bottom = append(bottom, p.centered(line(p.inner(), span{clock.said, clock.style}, until), "")...)
	if evening := p.evening(); !z.Silence && len(evening) > 0 && p.h >= 24 {
		bottom = append(bottom, p.indented(append(evening, "")...)...)
	}
	face := p.centered(p.face(clock, p.h-len(top)-len(bottom))...)
	return sheet{top, face, bottom}.rows(p.h)
}
