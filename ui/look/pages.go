package look

import "slices"

// DrawPages is [DrawDiff] in pages of h lines, and on which of them the first change stands, 0 where nothing is changed. What fits is one
// page as high as it is. Of several pages the last line leaves so many cells free, for what stands there; and they are laid so that the
// first change is not parted where one page has room for it, with a line before it. Then the first page may be shorter, and it is filled up
// as the last one is.
func DrawPages(segs []Segment, w, h, free int, th Theme, utf8 bool) (pages [][]string, changed int) {
	text, pieces := marked(segs, utf8)
	g := gutterOf(text, pieces)
	w, h = max(w-g.width, 2), max(h, 1)
	spans := wrapSpans(text, measure{w: w})
	if len(spans) <= h {
		return [][]string{drawn(text, pieces, spans, g, th)}, 0
	}
	in := measure{w: w, lines: h, less: min(max(free, 0), w-2)}
	spans = wrapSpans(text, in)
	change := firstChange(pieces)
	if from, to := lineAt(spans, change.start), lineAt(spans, change.end); from/h != to/h {
		in.shorter = (h - from%h) % h
		if to-from+1 < h { // there is room for the line before it
			in.shorter = (in.shorter + 1) % h
		}
		spans = wrapSpans(text, in)
	}
	first := (h - in.shorter) % h // the lines of a shorter first page
	if first > 0 {
		pages = append(pages, filled(drawn(text, pieces, spans[:first], g, th), h))
	}
	for rest := range slices.Chunk(spans[first:], h) {
		pages = append(pages, filled(drawn(text, pieces, rest, g, th), h))
	}
	return pages, (lineAt(spans, change.start) + in.shorter) / h
}

// firstChange is where the first change lies, with what was changed right behind it: what is struck and what stands for it are one.
func firstChange(pieces []piece) span {
	i := slices.IndexFunc(pieces, func(p piece) bool { return p.change != Kept })
	if i < 0 {
		return span{}
	}
	const parted = 2 // bytes between them
	change := pieces[i].span
	for _, p := range pieces[i+1:] {
		switch {
		case p.start > change.end+parted:
			return change
		case p.change != Kept:
			change.end = p.end
		}
	}
	return change
}

// lineAt is the line on which a byte of a text stands.
func lineAt(spans []span, at int) int {
	n := slices.IndexFunc(spans, func(s span) bool { return s.start > at })
	if n < 0 {
		n = len(spans)
	}
	return max(n-1, 0)
}

// filled is lines with empty ones behind them, so that a page is as high as the others.
func filled(lines []string, h int) []string {
	for len(lines) < h {
		lines = append(lines, "")
	}
	return lines
}
