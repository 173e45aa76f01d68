// Package names decides whether two names are one person's (docs/rules.md, section 1), and whom letters that are typed may mean.
//
// What two spellings have in common is a name without case, accents, apostrophes, hyphens, kinds of space and titles, in the order in
// which it is spoken: [Identity]. Who joins the roll, who is found by a line, and whom a row of a spreadsheet means all ask it. A name
// that is still being typed is looked for by the starts of its words, in any order: [Asked] and [Spelled]. The package knows no roll,
// and the one distance between two words is here ([OneAway]).
package names

import (
	"strings"
	"unicode"
)

// Longest is how many letters a name has at most: more is a text that went into the wrong field, and would fill the minutes.
const Longest = 200

// Same tells whether two names are one person's, however they are written.
func Same(a, b string) bool { return Identity(a) == Identity(b) }

// Identity is what two spellings of one person's name have in common; "" of what is no name.
func Identity(name string) string {
	if plain(name) {
		return Fold(name)
	}
	told := strings.Join(strings.Fields(strings.Map(joined, Fold(inOrder(name, false)))), " ")
	if told == "" {
		return strings.Join(strings.Fields(Fold(name)), " ")
	}
	return told
}

// plain tells whether a name is words of ASCII letters and digits with single blanks between, the first of which is no title: most are, and
// their identity is their lower case.
func plain(name string) bool {
	blank := true
	for i := 0; i < len(name); i++ {
		c := name[i] | 0x20
		if (c < 'a' || c > 'z') && (name[i] < '0' || name[i] > '9') {
			if name[i] != ' ' || blank {
				return false
			}
			blank = true
			continue
		}
		blank = false
	}
	first, _, several := strings.Cut(name, " ")
	return !blank && !(several && isTitle(first))
}

// joined leaves out of a folded name what is written or not, and makes one blank of what parts words.
func joined(r rune) rune {
	switch {
	case strings.ContainsRune("'`´ʹʻˈ′＇", r):
		return -1
	case r == '.' || r == '·' || r == '−' || unicode.Is(unicode.Pd, r) || unicode.IsSpace(r):
		return ' '
	}
	return r
}

// Proper is a name as it is put on the roll: "Lund, Ana" is Ana Lund, signs that nobody sees are gone, every kind of space is one
// blank.
func Proper(name string) string { return inOrder(name, true) }

// inOrder is a name in the order in which it is spoken, with its titles in front or without them. What stands in a bracket stays
// behind it.
func inOrder(name string, titled bool) string {
	name, behind, bracket := strings.Cut(strings.Map(Visible, name), " (")
	var parts [][]string
	var titles, suffixes []string
	for part := range strings.SplitSeq(name, ",") {
		words := strings.Fields(part)
		for len(words) > 1 && isTitle(words[0]) {
			titles, words = append(titles, words[0]), words[1:]
		}
		switch {
		case len(words) == 1 && len(parts) > 0 && isTitle(words[0]): // Lund, Dr.
			titles = append(titles, words[0])
		case len(words) == 1 && len(parts) > 0 && isSuffix(words[0]):
			suffixes = append(suffixes, words[0])
		case len(words) > 0:
			parts = append(parts, words)
		}
	}
	var told []string
	switch {
	case len(parts) == 2 && !strings.ContainsFunc(name, unicode.IsDigit): // last, first
		told = append(told, append(parts[1], parts[0]...)...)
	default:
		for i, words := range parts {
			if i > 0 && titled {
				told[len(told)-1] += ","
			}
			told = append(told, words...)
		}
	}
	if titled {
		told = append(titles, told...)
	}
	told = append(told, suffixes...)
	if bracket {
		told = append(told, "("+strings.Join(strings.Fields(behind), " "))
	}
	return strings.Join(told, " ")
}

// isTitle tells whether a word before a name is no part of it. Words that are names too need their point.
func isTitle(word string) bool {
	short, pointed := strings.CutSuffix(strings.ToLower(word), ".")
	if short == "h.c" {
		return true
	}
	for part := range strings.FieldsFuncSeq(short, func(r rune) bool { return r == '-' || r == '.' }) {
		switch part {
		case "dr", "dra", "prof", "professor", "profa", "mr", "mrs", "ms", "mx", "herr", "frau", "mme", "mlle", "sra", "srta":
		case "mag", "ing", "lic", "sr", "dipl", "rev", "hr", "fr", "habil":
			if !pointed {
				return false
			}
		default:
			return false
		}
	}
	return short != ""
}

// isSuffix tells whether a word behind a comma goes on with the name: King, Jr.
func isSuffix(word string) bool {
	switch strings.TrimSuffix(strings.ToLower(word), ".") {
	case "jr", "sr", "junior", "senior", "ii", "iii", "iv", "phd", "ph.d", "m.d", "b.a", "m.a", "msc", "bsc", "mba", "esq":
		return true
	}
	return false
}

// Visible leaves a letter that can be seen, makes a blank of every kind of space, and drops what has neither ink nor width. The joiners
// within words stay: Persian and the scripts of India are not spelled without them.
func Visible(r rune) rune {
	switch {
	case r == '\u200c' || r == '\u200d':
		return r
	case unseen(r):
		return -1
	case unicode.IsSpace(r):
		return ' '
	}
	return r
}

// unseen tells whether a sign has no ink: control signs, zero width, tags, and the fillers that count as letters.
func unseen(r rune) bool {
	return Filler(r) || unicode.Is(unicode.Cf, r) || unicode.IsControl(r) && !unicode.IsSpace(r)
}

// Filler tells whether a letter, or a pattern of dots, has no ink.
func Filler(r rune) bool {
	switch r {
	case '\u115f', '\u1160', '\u3164', '\uffa0', '\u2800':
		return true
	}
	return false
}

// Bracketed takes a name apart that says its section, or its member number, in a bracket at its end: "Ana Lund (Night)", "Ana (#17)".
// It is the last bracket that does: a name may end in one of its own.
func Bracketed(name string) (base, within string, ok bool) {
	name = strings.TrimSpace(name)
	i := strings.LastIndex(name, " (")
	if i < 0 || !strings.HasSuffix(name, ")") {
		return name, "", false
	}
	base, within = strings.TrimSpace(name[:i]), strings.TrimSpace(name[i+2:len(name)-1])
	return base, within, Identity(base) != "" && within != ""
}
