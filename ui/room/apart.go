package room

import "stacktaker/ui/look"

// Apart is a second window that has no meeting to show.
type Apart struct {
	Title string // of the meeting that it showed, "" where it showed none
	Since string // 19:42
	Why   string // a key of [Reason]; "" where the meeting is just not there
	Of    string // what that is about; without a key it is told as it is

	Language string // of the window: a BCP 47 tag
}

// DrawApart says that a window is not connected, since when, and what happens: exactly h lines of exactly w cells.
func DrawApart(a Apart, w, h int, l Look) []string {
	p := page{w: max(w, 0), h: max(h, 0), Look: l, tongue: speaking(a.Language)}
	if w < LeastWidth || h < LeastHeight {
		return l.fit(append([]string{p.dotted(l.Theme.Strong, p.tell("apart"), p.tell("apart.since", a.Since)).text}, p.tooSmall()...), w, h)
	}
	said := p.poster(p.tell("apart"), p.inner(), max(p.h/2-1, 1), p.Theme.Strong)
	said = append(said, "")
	said = append(said, p.said(p.tell("apart.since", a.Since), p.Theme.Strong)...)
	if a.Title != "" {
		said = append(said, "", line(p.inner(), span{a.Title, p.Theme.Text}))
	}
	why := p.reason(a.Why, a.Of)
	if why == "" {
		why = p.tell("apart.wait")
	}
	var bottom []string
	for _, l := range look.Wrap(look.Clean(why), p.inner()) {
		bottom = append(bottom, p.Theme.Text.Render(l))
	}
	bottom = append(bottom, p.Theme.Faint.Render(p.tell("apart.leave")))
	return l.fit(sheet{middle: p.centered(said...), bottom: p.centered(bottom...)}.rows(p.h), w, h)
}

// Reason says why a meeting cannot be shown: too-much, not-ours, version of what it sends; no-folder, long-path, no-directory, entered,
// changed of the folder where it is looked for. Where there is no such sentence, what it is about is told as it is.
func Reason(why, of, language string) string { return speaking(language).reason(why, of) }

func (t tongue) reason(why, of string) string {
	if key := "apart." + why; why != "" && t.room.Has(key) {
		return t.tell(key, of)
	}
	return of
}
