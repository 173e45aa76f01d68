package room

import "stacktaker/ui/look"

// Apart is a second window that has no meeting to show.
type Apart struct {
	Title string // of the meeting that it showed, "" where it showed none
	Since string // 19:42
	Why   string // in a sentence, "" where the meeting is just not there
}

// DrawApart says that a window is not connected, since when, and what happens: exactly h lines of exactly w cells.
func DrawApart(a Apart, w, h int, l Look) []string {
	p := page{w: max(w, 0), h: max(h, 0), Look: l}
	if w < LeastWidth || h < LeastHeight {
		return look.Fit(append([]string{p.dotted(l.Theme.Strong, tell("apart"), tell("apart.since", a.Since)).text}, p.tooSmall()...), w, h)
	}
	said := p.poster(tell("apart"), p.inner(), max(p.h/2-1, 1), p.Theme.Strong)
	said = append(said, "")
	said = append(said, p.said(tell("apart.since", a.Since), p.Theme.Strong)...)
	if a.Title != "" {
		said = append(said, "", line(p.inner(), span{a.Title, p.Theme.Text}))
	}
	why := a.Why
	if why == "" {
		why = tell("apart.wait")
	}
	var bottom []string
	for _, l := range look.Wrap(look.Clean(why), p.inner()) {
		bottom = append(bottom, p.Theme.Text.Render(l))
	}
	bottom = append(bottom, p.Theme.Faint.Render(tell("apart.leave")))
	return look.Fit(sheet{middle: p.centered(said...), bottom: p.centered(bottom...)}.rows(p.h), w, h)
}
