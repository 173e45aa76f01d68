package names

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Spellings are the ways in which a name is looked for, each in words.
type Spellings [][]word

// word is one word of a name, as it is compared.
type word struct {
	text  string
	glued bool // to the word before, by a hyphen, an apostrophe or a dot
}

// Fit tells whether each of these words, as [Asked] gives them, begins another word of the name, in one of its spellings.
func (s Spellings) Fit(asked []string) bool {
	return slices.ContainsFunc(s, func(name []word) bool { return fitsWords(name, asked, 0) })
}

// fitsWords tells whether the words asked for begin words of the name of which none is taken; taken has a bit for each.
func fitsWords(name []word, asked []string, taken uint64) bool {
	if len(asked) == 0 {
		return true
	}
	for i := range name {
		if with, ok := begins(name, i, asked[0]); ok && taken&with == 0 && fitsWords(name, asked[1:], taken|with) {
			return true
		}
	}
	return false
}

// begins tells whether what is asked for begins the word at i, and goes on in those that are glued to it: obrien in
// O'Brien, jeanl in Jean-Luc. It gives a bit for each of them.
func begins(name []word, i int, asked string) (with uint64, ok bool) {
	for ; i < len(name); i++ {
		with |= 1 << i
		if strings.HasPrefix(name[i].text, asked) {
			return with, true
		}
		rest, whole := strings.CutPrefix(asked, name[i].text)
		if !whole || i+1 >= len(name) || !name[i+1].glued {
			return 0, false
		}
		asked = rest
	}
	return 0, false
}

// Spelled gives the spellings in which a name is looked for.
func Spelled(name string) Spellings {
	var all Spellings
	for _, spelled := range spellings(name) {
		all = append(all, wordsOf(Fold(spelled)))
	}
	return all
}

// wordsOf parts a folded name into its words, of which there are at most as many as a word of bits has: the last has the rest.
func wordsOf(folded string) []word {
	const most = 64
	var all []word
	begins, glued := -1, false // where the word begins that goes on here; -1 between two
	end := func(at int) {
		if begins >= 0 {
			all[len(all)-1].text += folded[begins:at]
		}
		begins = -1
	}
	for at, r := range folded {
		switch {
		case !isLetter(r):
			glued = (begins >= 0 || glued) && !unicode.IsSpace(r)
			end(at)
			continue
		case begins >= 0:
			continue
		case len(all) < most:
			all = append(all, word{glued: glued})
		}
		begins, glued = at, false
	}
	end(len(folded))
	return all
}

// Asked are the words that are typed for a name, in each of its spellings.
func Asked(typed string) [][]string {
	var all [][]string
	for _, spelled := range spellings(typed) {
		var words []string
		for _, part := range strings.FieldsFunc(Fold(spelled), func(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Pd, r) }) {
			part = strings.Map(func(r rune) rune {
				if isLetter(r) {
					return r
				}
				return -1
			}, part)
			if part != "" {
				words = append(words, part)
			}
		}
		all = append(all, words)
	}
	return all
}

// Untitled are words that were asked for without the titles among them; nothing where they are all.
func Untitled(asked [][]string) [][]string {
	rest := make([][]string, 0, len(asked))
	for _, said := range asked {
		if said = slices.DeleteFunc(slices.Clone(said), isTitle); len(said) > 0 {
			rest = append(rest, said)
		}
	}
	return rest
}

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// spellings are a name as it stands, and as people type it who have no ä, ö, ü, ø or å.
func spellings(name string) []string {
	if spelled := umlauts(name); spelled != name {
		return []string{name, spelled}
	}
	return []string{name}
}

func umlauts(name string) string {
	if !strings.ContainsFunc(name, func(r rune) bool { return r >= utf8.RuneSelf }) { // most are
		return name
	}
	return strings.NewReplacer(
		"ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue", "ø", "oe", "Ø", "Oe", "å", "aa", "Å", "Aa",
		"a\u0308", "ae", "o\u0308", "oe", "u\u0308", "ue", "A\u0308", "Ae", "O\u0308", "Oe", "U\u0308", "Ue",
	).Replace(name)
}
