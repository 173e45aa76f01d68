package room

// inCamera is a closed session: that it is one, and the speaker's time without the speaker.
func (p page) inCamera() []string {
	said := p.centered(p.poster(p.tell("camera"), p.inner(), max(p.h/2-1, 1), p.Theme.Strong)...)
	if p.Speech == nil {
		title := line(p.inner(), span{p.Title, p.Theme.Title})
		return sheet{middle: said, bottom: p.centered(title, "")}.rows(p.h)
	}
	clock := p.read(p.Speech.Clock)
	top := append([]string{""}, said...)
	bottom := p.indented(p.course(clock, p.Speech.Clock))
	face := p.centered(p.face(clock, p.h-len(top)-len(bottom))...)
	return sheet{top, face, bottom}.rows(p.h)
}
