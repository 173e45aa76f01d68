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

// has reports whether the face has every letter of the words.
func (f face) has(words []string) bool {
	for _, word := range words {
		for _, r := range word {
			if f.glyph(r) == "" {
				return false
			}
		}
	}
	return true
}

// width is how many dots a line takes from its first to its last.
func (f face) width(line string) int {
	w := -1
	for _, r := range line {
		w += glyphWidth(f.glyph(r)) + 1
	}
	return max(w, 0)
}

// isDot reports whether a letter has a dot there; outside of it there is none.
func isDot(glyph string, x, y int) bool {
	w := glyphWidth(glyph)
	at := y*(w+1) + x
	return x >= 0 && x < w && y >= 0 && at < len(glyph) && glyph[at] == '#'
}

func glyphWidth(glyph string) int { return strings.IndexByte(glyph, '/') }
