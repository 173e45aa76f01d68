package room

// title is the meeting before it has an agenda: what it is called, where it is, and who facilitates.
func (p page) title() []string {
	var below []string
	for _, s := range []span{{p.Where, p.Theme.Text}, {p.facilitates(), p.Theme.Strong}} {
		if s.text != "" {
			below = append(below, "", line(p.inner(), s))
		}
	}
	var bottom []string
	if len(p.Next) > 0 {
		bottom = p.indented(append(p.queue(p.h/3), "")...)
	}
	room := min(p.h-len(below)-len(bottom)-2, p.h/2)
	rows := append(p.poster(p.Title, p.inner(), room, p.Theme.Title), below...)
	return sheet{middle: p.centered(rows...), bottom: bottom}.rows(p.h)
}
