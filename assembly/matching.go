package assembly

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Matching lists everybody whom a name may mean while it is still being typed: whoever has a word that begins like each
// word typed, in any order, whatever stands between the letters (hyphens, apostrophes) and above them. Somebody who is
// called just so hides nobody whose name goes on. They are in the order of the roll.
func (r *Roll) Matching(typed string) []*Person {
	if strings.HasPrefix(typed, "#") || strings.HasPrefix(typed, "~") || strings.Contains(typed, "(") {
		return r.Find(typed) // a number, an id, a name with its section
	}
	asked := askedWords(typed)
	if found := r.fitting(asked); len(found) > 0 {
		return found
	}
	untitled := make([][]string, 0, len(asked))
	for _, words := range asked {
		if words = slices.DeleteFunc(words, isTitle); len(words) > 0 {
			untitled = append(untitled, words)
		}
	}
	return r.fitting(untitled)
}

// fitting lists who fits one of the spellings of what is asked for.
func (r *Roll) fitting(asked [][]string) []*Person {
	if len(asked) == 0 || len(asked[0]) == 0 {
		return nil
	}
	var found []*Person
	for _, p := range r.People {
		if slices.ContainsFunc(asked, p.fits) {
			found = append(found, p)
		}
	}
	return found
}

// nameWord is one word of a name, as it is compared.
type nameWord struct {
	text  string
	glued bool // to the word before, by a hyphen, an apostrophe or a dot
}

// fits tells whether each of these words begins another word of the name, in one of its spellings.
func (p *Person) fits(asked []string) bool {
	return slices.ContainsFunc(p.words, func(name []nameWord) bool { return fitsWords(name, asked, 0) })
}

// fitsWords tells whether the words asked for begin words of the name of which none is taken; taken has a bit for each.
func fitsWords(name []nameWord, asked []string, taken uint64) bool {
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
func begins(name []nameWord, i int, asked string) (with uint64, ok bool) {
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

// nameWords are the spellings in which a name is looked for, each in words.
func nameWords(name string) [][]nameWord {
	var all [][]nameWord
	for _, spelled := range spellings(name) {
		all = append(all, wordsOf(fold(spelled)))
	}
	return all
}

// wordsOf parts a folded name into its words, of which there are at most as many as a word of bits has: the last has the rest.
func wordsOf(folded string) []nameWord {
	const most = 64
	var words []nameWord
	begins, glued := -1, false // where the word begins that goes on here; -1 between two
	end := func(at int) {
		if begins >= 0 {
			words[len(words)-1].text += folded[begins:at]
		}
		begins = -1
	}
	for at, r := range folded {
		switch {
		case !isNameLetter(r):
			glued = (begins >= 0 || glued) && !unicode.IsSpace(r)
			end(at)
			continue
		case begins >= 0:
			continue
		case len(words) < most:
			words = append(words, nameWord{glued: glued})
		}
		begins, glued = at, false
	}
	end(len(folded))
	return words
}

// askedWords are the words that are typed for a name, in each of its spellings.
func askedWords(typed string) [][]string {
	var all [][]string
	for _, spelled := range spellings(typed) {
		var words []string
		for _, part := range strings.FieldsFunc(fold(spelled), func(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Pd, r) }) {
			part = strings.Map(func(r rune) rune {
				if isNameLetter(r) {
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

func isNameLetter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

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
