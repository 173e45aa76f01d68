package look

import "strings"

// The letters of Hangul and the syllables they make, in the order of chapter
// 3.12 of the Unicode standard: 19 leading consonants, 21 vowels, 27 trailing
// consonants or none.
const (
	leadFirst, leadLast   = '\u1100', '\u1112'
	vowelFirst, vowelLast = '\u1161', '\u1175'
	trailNone, trailLast  = '\u11a7', '\u11c2'
	syllableFirst         = '\uac00'
	syllableLast          = '\ud7a3'
	vowels                = vowelLast - vowelFirst + 1
	trails                = trailLast - trailNone + 1
)

// composed is s with its Hangul letters put together. Some systems write a
// syllable as its letters, each of which takes cells of its own in some
// terminals and not in others.
func composed(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return r >= vowelFirst && r <= trailLast }) {
		return s
	}
	var out []rune
	for _, r := range s {
		if last := len(out) - 1; last >= 0 {
			if whole, ok := joinHangul(out[last], r); ok {
				out[last] = whole
				continue
			}
		}
		out = append(out, r)
	}
	return string(out)
}

// joinHangul is the syllable of a consonant and a vowel, or of a syllable
// without a trailing consonant and one.
func joinHangul(a, b rune) (rune, bool) {
	switch {
	case a >= leadFirst && a <= leadLast && b >= vowelFirst && b <= vowelLast:
		return syllableFirst + ((a-leadFirst)*vowels+b-vowelFirst)*trails, true
	case a >= syllableFirst && a <= syllableLast && (a-syllableFirst)%trails == 0 && b > trailNone && b <= trailLast:
		return a + b - trailNone, true
	}
	return 0, false
}
