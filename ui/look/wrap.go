package look

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Wrap breaks plain text into lines of at most w cells, at least one line, and
// a w below one is taken as one. Lines break at blanks and between wide
// characters, of which none of the closing kind starts a line; a word wider than
// a line is broken, after a hyphen between letters if it has one, and a letter
// never from its marks. A word that fits into a line stays whole, hyphens or
// not: it may be a line of the language, which is typed as it stands. Blanks at the end of a line go, blanks at the start of a paragraph
// stay. A wide character in a column of one cell becomes "…".
//
// Style the lines, not the text: a style does not go on into the next line.
func Wrap(s string, w int) []string {
	w = max(w, 1)
	spans := wrapSpans(s, measure{w: w})
	lines := make([]string, len(spans))
	for i, sp := range spans {
		lines[i] = s[sp.start:sp.end]
		if w == 1 && Width(lines[i]) > 1 {
			lines[i] = ellipsis
		}
	}
	return lines
}

// span is a piece of a text, in bytes.
type span struct{ start, end int }

// measure is the cells that lines have: w, and where they stand on pages of so many lines the last of each page so many less.
type measure struct {
	w       int
	lines   int // of a page; 0: there are no pages
	less    int
	shorter int // by how many lines the first page is, below a page
}

// of is the cells of the line n, from 0.
func (m measure) of(n int) int {
	if m.lines > 0 && (n+m.shorter)%m.lines == m.lines-1 {
		return m.w - m.less
	}
	return m.w
}

// wrapSpans says where the lines of s lie in it.
func wrapSpans(s string, in measure) []span {
	lines := make([]span, 0, len(s)/in.w+1)
	for start := 0; ; {
		length := strings.IndexByte(s[start:], '\n')
		if length < 0 {
			return wrapParagraph(lines, s, span{start, len(s)}, in)
		}
		lines = wrapParagraph(lines, s, span{start, start + length}, in)
		start += length + 1
	}
}

// line is a line while it fills up.
type line struct {
	start int // where it starts
	width int // cells so far, blanks at its end included

	// Where it may be broken: it ends before end, the next starts at next, and
	// up to there it has width cells. There is none while next is zero.
	brk struct{ end, next, width int }
}

// mark notes that the line may end before end and the next start at next.
func (l *line) mark(end, next int) {
	if end > l.start {
		l.brk.end, l.brk.next, l.brk.width = end, next, l.width
	}
}

// turn ends the line and starts the next, at the last break or else at at.
func (l *line) turn(at int) (end int) {
	end = at
	rest := line{start: at}
	if l.brk.next > 0 {
		end = l.brk.end
		rest = line{start: l.brk.next, width: l.width - l.brk.width}
	}
	*l = rest
	return end
}

func wrapParagraph(lines []span, s string, p span, in measure) []span {
	l := line{start: p.start}
	before := glyph{r: ' '}
	var around word
	blank := p.start // where the run of blanks started that ends here
	for at := p.start; at < p.end; {
		size, cells := firstCluster(s[at:p.end])
		r, _ := utf8.DecodeRuneInString(s[at:])
		here := glyph{r: r, cells: cells, hyphen: (r == '-' || r == '—') && unicode.IsLetter(before.r)}
		if r == ' ' && size == 1 { // a blank with a mark on it is none
			if before.r != ' ' {
				blank = at
			}
			l.width++
			l.mark(blank, at+size)
		} else {
			if mayPart(before, here) && !(before.hyphen && around.fits(s, p, at, in.w)) {
				l.mark(at, at)
			}
			for l.width+cells > in.of(len(lines)) && at > l.start {
				if n := len(lines); l.brk.next == 0 && l.width+cells <= in.of(n+1) && in.of(n) < in.of(n+1) { // whole on the next page
					lines = append(lines, span{l.start, l.start})
					continue
				}
				start := l.start
				end := l.turn(at)
				lines = append(lines, trimEnd(s, span{start, end}))
			}
			l.width += cells
		}
		before = here
		at += size
	}
	return append(lines, trimEnd(s, span{l.start, p.end}))
}

// word is the word that was measured last: it is measured once, however many
// hyphens it has.
type word struct {
	span
	whole bool // it fits into a line
}

// fits reports whether the word around a place of a paragraph fits into w cells.
func (wd *word) fits(s string, p span, at, w int) bool {
	if at >= wd.end {
		wd.start = p.start + strings.LastIndexByte(s[p.start:at], ' ') + 1
		wd.end = p.end
		if n := strings.IndexByte(s[at:p.end], ' '); n >= 0 {
			wd.end = at + n
		}
		wd.whole = Width(s[wd.start:wd.end]) <= w
	}
	return wd.whole
}

// glyph is a character on its way into a line.
type glyph struct {
	r      rune // its letter, without marks
	cells  int
	hyphen bool // a hyphen or dash right after a letter
}

// mayPart reports whether a line may end between two characters, of which the
// second is no blank. The hyphen of a date or a number does not part it.
func mayPart(before, next glyph) bool {
	switch {
	case before.r == ' ':
		return false // the blank is the break
	case before.hyphen:
		return unicode.IsLetter(next.r)
	case before.cells < 2 && next.cells < 2:
		return false
	}
	return !closes(next.r) && !opens(before.r)
}

// closes reports the signs that no line starts with, after the Japanese and
// Chinese rules of setting text.
func closes(r rune) bool {
	return strings.ContainsRune("、。，．・：；？！）］｝」』】〉》〕ー…,.;:!?)]}", r)
}

// opens reports the signs that no line ends with.
func opens(r rune) bool {
	return strings.ContainsRune("（［｛「『【〈《〔([{", r)
}

func trimEnd(s string, sp span) span {
	for sp.end > sp.start && s[sp.end-1] == ' ' {
		sp.end--
	}
	return sp
}
