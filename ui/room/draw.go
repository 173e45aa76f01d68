package room

import (
	"fmt"
	"strings"
	"time"

	"charm.land/lipgloss/v2"

	"stacktaker/ui/look"
)

// The smallest window that the room view is drawn in; a smaller one is asked to be enlarged.
const (
	LeastWidth  = 40
	LeastHeight = 12
)

// Look is how the room view is drawn.
type Look struct {
	Theme look.Theme
	UTF8  bool // half-blocks and signs; else plain ASCII
}

// Draw is the room view at an instant: exactly h lines of exactly w cells.
func Draw(s Sight, now time.Time, w, h int, l Look) []string {
	p := page{s, now, max(w, 0), max(h, 0), l, speaking(s.Language)}
	if w < LeastWidth || h < LeastHeight {
		return l.fit(p.tooSmall(), w, h)
	}
	if s.NoQuorum == nil {
		return l.fit(p.choice(), w, h)
	}
	banner := p.banner()
	p.h--
	return l.fit(append([]string{banner}, p.choice()...), w, h)
}

// Blank is the room view while it is blanked: exactly h lines of w blanks.
func Blank(w, h int) []string { return look.Fit(nil, w, h) }

// narrow is the width below which what can be left out is left out.
const narrow = 60

// page is one drawing: what is seen, when, and the cells there are for it.
type page struct {
	Sight
	now  time.Time
	w, h int
	Look
	tongue
}

// choice draws what matters now.
func (p page) choice() []string {
	switch {
	case p.Closing != nil:
		return p.closing()
	case p.Pause != nil && !p.silenceOver():
		return p.pause()
	case p.InCamera:
		return p.inCamera()
	case p.Mended != nil:
		return p.mended()
	case p.Approved != nil:
		return p.approved()
	case p.Contest != nil && p.Contest.Stage != nil:
		return p.staged()
	case p.Verdict != nil:
		return p.verdict()
	case p.Contest != nil && !p.Contest.Decided.IsZero():
		return p.contest()
	case p.Hands != nil:
		return p.hands()
	case p.Contest != nil && p.Contest.Open:
		return p.contest()
	case p.Speech != nil:
		return p.speech()
	case p.Contest != nil:
		return p.contest()
	case p.Round != nil:
		return p.round()
	case p.Motion != nil:
		return p.motion()
	case len(p.Agenda) > 0:
		return p.agenda()
	}
	return p.title()
}

// silenceOver tells whether a silence has come to its end, which nobody has to say.
func (p page) silenceOver() bool {
	c := p.Pause.Clock
	return p.Pause.Silence && c.Spent(p.now) >= c.Limit
}

func (p page) tooSmall() []string {
	lines := look.Wrap(p.tell("small.enlarge"), p.w)
	return append(lines, look.Wrap(p.tell("small.size", fmt.Sprintf("%d×%d", p.w, p.h)), p.w)...)
}

// banner is the one line that says that there is no quorum.
func (p page) banner() string {
	key := "quorum.short"
	if p.NoQuorum.Lost {
		key = "quorum.lost"
	}
	said := p.tell(key, p.NoQuorum.Present, p.NoQuorum.Needed)
	said = look.Signs(p.UTF8).Alarm + " " + said
	return p.Theme.Banner.Render(look.Center(said, p.w))
}

// margin is the blank cells at both sides.
func (p page) margin() int { return max(1, p.w/30) }

// inner is the cells between the margins.
func (p page) inner() int { return p.w - 2*p.margin() }

// most is the rows that the largest letters of a page take: more would shout.
func (p page) most() int { return p.h * 2 / 5 }

// roomy tells whether there are so many rows that a line of one cell's height is hard to read from the back.
func (p page) roomy() bool { return p.h >= 32 }

// span is a piece of a line in one style.
type span struct {
	text  string
	style lipgloss.Style
}

// line is spans one after the other, cleaned, in at most w cells.
func line(w int, spans ...span) string {
	var b strings.Builder
	for _, s := range spans {
		text := look.Cut(look.Clean(s.text), w)
		if text != "" {
			b.WriteString(s.style.Render(text))
			w -= look.Width(text)
		}
	}
	return b.String()
}

// dotted is what there is of some texts, in one style, with dots between them.
func (p page) dotted(style lipgloss.Style, texts ...string) span {
	var there []string
	for _, t := range texts {
		if t != "" {
			there = append(there, t)
		}
	}
	return span{strings.Join(there, " "+look.Signs(p.UTF8).Dot+" "), style}
}

// ends is a line with something at its left and something at its right, of which the left gives way.
func (p page) ends(left []span, right span) string {
	w := p.inner()
	r := line(w/2, right)
	if r == "" {
		return line(w, p.within(w, left)...)
	}
	room := w - look.Width(r) - 2
	return look.Pad(line(room, p.within(room, left)...), room) + "  " + r
}

// within is spans of which the last leaves out what w cells have no room for: of parts with dots between them whole parts, of words whole
// words.
func (p page) within(w int, spans []span) []span {
	if len(spans) < 2 {
		return spans
	}
	fits := append([]span(nil), spans...)
	last := &fits[len(fits)-1].text
	for _, s := range fits[:len(fits)-1] {
		w -= look.Width(look.Clean(s.text))
	}
	*last = look.Clean(*last)
	dot := " " + look.Signs(p.UTF8).Dot + " "
	for look.Width(*last) > w {
		at := strings.LastIndex(*last, dot)
		if at < 0 {
			*last = look.More(*last, w, look.Signs(p.UTF8).Ellipsis)
			break
		}
		*last = (*last)[:at]
	}
	return fits
}

// indented puts the left margin before lines.
func (p page) indented(lines ...string) []string {
	in := strings.Repeat(" ", p.margin())
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = in + l
	}
	return out
}

// outdented is indented for what is boxed: the letters stand at the margin, and their box a cell before it.
func (p page) outdented(lines ...string) []string {
	out := p.indented(lines...)
	for i := range out {
		out[i] = out[i][1:]
	}
	return out
}

// centered puts lines into the middle of the page.
func (p page) centered(lines ...string) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = look.Center(l, p.w)
	}
	return out
}

// sheet is a page from top to bottom.
type sheet struct{ top, middle, bottom []string }

// rows puts the middle into the middle of what top and bottom leave free.
func (s sheet) rows(h int) []string {
	free := max(h-len(s.top)-len(s.middle)-len(s.bottom), 0)
	out := append([]string(nil), s.top...)
	out = append(out, make([]string, free-free/2)...)
	out = append(out, s.middle...)
	out = append(out, make([]string, free/2)...)
	return append(out, s.bottom...)
}
