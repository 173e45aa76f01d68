package room

import (
	"strconv"
	"strings"
	"time"

	"stacktaker/ui/look"
)

// turning is how long one page of a long text stands.
const turning = 12 * time.Second

// text is a motion's words as large as fit into w×h, the changes marked; where they do not fit in small either, the
// page whose turn it is, and which it is: "page 1 of 3", in words, since 2/3 is what a motion needs.
func (p page) text(segs []look.Segment, w, h int, since time.Time) (lines []string, turned string) {
	if lines = p.lettered(segs, w, h); lines != nil {
		return lines, ""
	}
	return p.plain(segs, w, h, since)
}

// plain is a motion's words in letters of one cell.
func (p page) plain(segs []look.Segment, w, h int, since time.Time) (lines []string, turned string) {
	pages, changed := p.pages(segs, w, h, 0)
	return p.turned(pages, changed, since)
}

// signed is plain where nothing stands over the text that could say which page it is: the end of its last line does, for which the words
// before it leave room.
func (p page) signed(segs []look.Segment, w, h int, since time.Time) []string {
	for digits := 1; ; digits++ {
		most := strings.Repeat("9", digits)
		free := look.Width(p.tell("page", most, most)) + 1
		pages, changed := p.pages(segs, w, h, free)
		if len(strconv.Itoa(len(pages))) > digits {
			continue
		}
		lines, turned := p.turned(pages, changed, since)
		if turned != "" {
			last := len(lines) - 1
			lines[last] = look.Pad(lines[last], w-look.Width(turned)-1) + " " + turned
		}
		return lines
	}
}

// pages is a motion's words on pages of h lines, and on which the first change stands.
func (p page) pages(segs []look.Segment, w, h, free int) (pages [][]string, changed int) {
	th := p.Theme
	th.Text = th.Strong
	return look.DrawPages(segs, w, h, free, th, p.UTF8)
}

// turned is the page whose turn it is, by the clock or from the desk: at first the one with the change, and after the last one the first. It is "" which it is where there
// is only one.
func (p page) turned(pages [][]string, changed int, since time.Time) (lines []string, turned string) {
	if len(pages) < 2 {
		return pages[0], ""
	}
	on := int(max(p.now.Sub(since), 0) / turning)
	if p.Turned != nil {
		on = *p.Turned
	}
	at := ((changed+on)%len(pages) + len(pages)) % len(pages)
	return pages[at], p.tell("page", strconv.Itoa(at+1), strconv.Itoa(len(pages)))
}
