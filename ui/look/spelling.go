package look

import (
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Written is a text in large letters: capitals, each with the marks that it has. The zero value is nothing.
type Written struct {
	letters     []letter
	Over, Under bool // whether a letter has a mark above, or below: the line then needs room for it
}

// letter is a capital, a digit or a sign, with a mark above and one below, 0 where there is none.
type letter struct{ base, over, under rune }

// Write is a text in large letters. It is false where one of its letters or marks has no large drawing: a large text
// says what was typed, in capitals, and never another letter; show it in ordinary letters then.
func Write(s string) (Written, bool) {
	var w Written
	if !isPlain(s) {
		s = norm.NFD.String(s)
	}
	for _, r := range s {
		if unicode.Is(unicode.M, r) {
			if !w.mark(r) {
				return Written{}, false
			}
			continue
		}
		l := letter{base: alike(capital(r))}
		if smallGlyph(l.base) == "" || tallGlyph(l.base) == "" {
			return Written{}, false
		}
		w.letters = append(w.letters, l)
	}
	return w, true
}

// mark puts a mark over or under the last letter. There is one place for either.
func (w *Written) mark(r rune) bool {
	last := len(w.letters) - 1
	if last < 0 || !unicode.IsLetter(w.letters[last].base) {
		return false
	}
	switch l := &w.letters[last]; {
	case overMark(r, false) != "" && l.over == 0:
		l.over, w.Over = r, true
	case underMark(r) != "" && l.under == 0:
		l.under, w.Under = r, true
	default:
		return false
	}
	return true
}

// capital is a letter in its large form, where that is the large form of no other: ı, whose I is that of i, stays.
func capital(r rune) rune {
	if upper := unicode.ToUpper(r); unicode.ToLower(upper) == r {
		return upper
	}
	return r
}

// alike is the one of several signs that are drawn alike.
func alike(r rune) rune {
	switch r {
	case '−', '‐', '‑':
		return '-'
	case 'ʼ':
		return '’'
	case '\u00a0', '\u202f':
		return ' '
	case '✔':
		return '✓'
	case '✘':
		return '✗'
	}
	return r
}
