package look

import "strings"

// face is a set of letters made of dots. A letter is written row by row, the
// rows parted by a slash, # a dot and . none; the rows of one letter are equally
// long, and letters stand one dot apart. Digits are equally wide.
type face struct {
	height int
	glyph  func(r rune) string // empty if the face has no such letter
}

// smallFace is five dots high: the face of one short line, and of long words.
func smallFace() face { return face{height: 5, glyph: smallGlyph} }

// tallFace is seven dots high, with better curves.
func tallFace() face { return face{height: 7, glyph: tallGlyph} }

// width is how many dots a letter takes with its marks.
func (f face) width(l letter) int {
	glyph := f.glyph(l.base)
	w := glyphWidth(glyph)
	if l.over != 0 {
		w = max(w, glyphWidth(overMark(l.over, w%2 == 0)))
	}
	if l.under != 0 {
		w = max(w, glyphWidth(underMark(l.under)))
	}
	return w
}

// isDot reports whether a letter has a dot there; outside of it there is none.
func isDot(glyph string, x, y int) bool {
	w := glyphWidth(glyph)
	at := y*(w+1) + x
	return x >= 0 && x < w && y >= 0 && at < len(glyph) && glyph[at] == '#'
}

func glyphWidth(glyph string) int { return strings.IndexByte(glyph, '/') }

func glyphHeight(glyph string) int { return strings.Count(glyph, "/") + 1 }
