package room

import (
	"strconv"
	"time"

	"stacktaker/ui/look"
)

// turning is how long one page of a long text stands.
const turning = 12 * time.Second

// text is a motion's words as large as fit into w×h, the changes marked; where they do not fit in small either, the
// page whose turn it is, and which it is: "1/3".
func (p page) text(segs []look.Segment, w, h int, since time.Time) (lines []string, turned string) {
	if lines = p.lettered(segs, w, h); lines != nil {
		return lines, ""
	}
	return p.plain(segs, w, h, since)
}

// plain is a motion's words in letters of one cell.
func (p page) plain(segs []look.Segment, w, h int, since time.Time) (lines []string, turned string) {
	th := p.Theme
	th.Text = th.Strong
	lines = look.DrawDiff(segs, w, th, p.UTF8)
	h = max(h, 1)
	pages := (len(lines) + h - 1) / h
	if pages < 2 {
		return lines, ""
	}
	at := int(max(p.now.Sub(since), 0)/turning) % pages
	turned = strconv.Itoa(at+1) + "/" + strconv.Itoa(pages)
	lines = lines[at*h : min((at+1)*h, len(lines))]
	for len(lines) < h { // the last page is as high as the others
		lines = append(lines, "")
	}
	return lines, turned
}
