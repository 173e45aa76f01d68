package names

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// HavePartNear tells whether one of several words of the name is one letter away from what is asked for. Of three letters only
// a letter that was left out is a slip: Jan and Dan are two names.
func (s Spellings) HavePartNear(asked string) bool {
	const least, whole = 3, 4 // letters
	typed := []rune(asked)
	for _, name := range s {
		for _, word := range name {
			part := []rune(word.text)
			if len(name) > 1 && len(typed) >= least && (len(typed) >= whole || len(part) > len(typed)) && oneAway(typed, part) {
				return true
			}
		}
	}
	return false
}

// NearlyFit tells whether one of these words nearly begins a word of the name, and each other begins another.
func (s Spellings) NearlyFit(asked []string) bool {
	const least = 3 // letters of the word
	for i, slip := range asked {
		rest := slices.Delete(slices.Clone(asked), i, i+1)
		for _, name := range s {
			for j, word := range name {
				if utf8.RuneCountInString(slip) >= least && nearlyBegins([]rune(word.text), []rune(slip)) && fitsWords(name, rest, 1<<j) {
					return true
				}
			}
		}
	}
	return false
}

// nearlyBegins tells whether letters are one away from the beginning of a word.
func nearlyBegins(word, asked []rune) bool {
	for n := len(asked) - 1; n <= len(asked)+1; n++ {
		if n <= len(word) && oneAway(asked, word[:n]) {
			return true
		}
	}
	return false
}

// OneAway tells whether one letter that is put in, left out, or another makes one word of the other, or two that changed places.
func OneAway(a, b string) bool { return oneAway([]rune(a), []rune(b)) }

func oneAway(a, b []rune) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	rest := func(a, b []rune) bool { return string(a) == string(b) }
	switch {
	case len(b)-len(a) > 1 || i == len(b):
		return false
	case len(a) < len(b):
		return rest(a[i:], b[i+1:])
	case rest(a[i+1:], b[i+1:]):
		return true
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && rest(a[i+2:], b[i+2:])
}

// Latin is a folded name with Latin letters for those of Greek and Cyrillic that look like them.
func Latin(folded string) string {
	const theirs, latin = "авеіјкмнорсѕтухһԁԛԝѵαβεζηικμνορτυχγ", "abeijkmhopcstyxhdqwvabezhikmvoptuxy"
	other := []rune(latin)
	return strings.Map(func(r rune) rune {
		if r < 0x370 {
			return r
		}
		i := 0
		for _, t := range theirs {
			if t == r {
				return other[i]
			}
			i++
		}
		return r
	}, folded)
}
