package look

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

const (
	joiner    = '\u200d' // zero width joiner
	nonJoiner = "\u200c" // keeps two letters from becoming one cluster
	breaker   = "\u200b" // zero width space: ends a cluster whatever follows
	replaced  = '\ufffd' // stands where a character could not be shown

	// No living spelling puts more marks on one letter than this. More of them
	// climb over the lines above and below.
	maxMarks = 6

	// Letters that show whether two texts would run into each other: an Indic
	// consonant and a Hangul syllable.
	consonant = "\u0915"
	syllable  = "\uac00"
)

// Clean makes text from people safe for one line of a terminal. The result is
// as wide for a terminal that counts code points as for one that counts
// grapheme clusters, it starts with no combining mark, and it may be put beside
// any other cleaned text without the two running into each other.
//
//   - line breaks and tabs become a space
//   - control and escape characters, bidirectional marks and all other
//     invisible characters are dropped, U+00AD and the variation selectors among them
//   - of an emoji joined from several, the first is kept; flags become their two
//     letters, and the parts of a Hangul syllable the syllable
//   - what is not UTF-8 becomes U+FFFD
//   - where a cluster is measured differently, as the vowels and conjuncts of
//     Indic scripts are, it is split by U+200B or U+200C, the only invisible
//     characters in the result; if that does not help its first character
//     stays, or U+FFFD
//
// Clean of a cleaned text changes nothing. Text of Latin, Greek and Cyrillic
// letters without marks of their own is returned as it is.
func Clean(s string) string {
	if isSimpleText(s) {
		return s
	}
	return settle(strip(s))
}

// CleanBlock is [Clean] for text of several lines: line breaks of every kind
// become "\n", and each line is cleaned by itself.
func CleanBlock(s string) string {
	if !strings.ContainsFunc(s, isBreak) {
		return Clean(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	for {
		at := strings.IndexFunc(s, isBreak)
		if at < 0 {
			b.WriteString(Clean(s))
			return b.String()
		}
		b.WriteString(Clean(s[:at]))
		b.WriteByte('\n')
		s = afterBreak(s[at:])
	}
}

// isBreak reports the characters that end a line somewhere: in Unix, in
// Windows, in old files (U+0085) and in word processors (U+2028, U+2029).
func isBreak(r rune) bool {
	switch r {
	case '\n', '\r', '\u0085', '\u2028', '\u2029':
		return true
	}
	return false
}

// afterBreak is s without the line break it starts with.
func afterBreak(s string) string {
	if strings.HasPrefix(s, "\r\n") {
		return s[2:]
	}
	_, size := utf8.DecodeRuneInString(s)
	return s[size:]
}

// strip decides character by character: what is dropped, and what has a plain
// spelling.
func strip(s string) string {
	s = composed(s)
	var b strings.Builder
	b.Grow(len(s))
	joined := false
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		rest := s[size:]
		switch {
		case isSimple(r):
			b.WriteString(s[:size])
		case isBreak(r):
			b.WriteByte(' ')
			rest = afterBreak(s)
		case r == '\t', r == '\v', r == '\f':
			b.WriteByte(' ')
		case r == joiner:
			joined = true
			s = rest
			continue
		case isVariation(r):
			// A selector may stand between a joiner and what it joins to.
			s = rest
			continue
		case isUnseen(r):
		case joined && isPicture(r):
		case b.Len() == 0 && clings(r):
		case r >= '\U0001F1E6' && r <= '\U0001F1FF':
			// Half of a flag: terminals give it one cell, two, or a flag.
			b.WriteRune('A' + r - '\U0001F1E6')
		case r == '\u0e33':
			// Thai and Lao AM are measured as one cell and as two; taken apart
			// they look the same and are two for everybody.
			b.WriteString("\u0e4d\u0e32")
		case r == '\u0eb3':
			b.WriteString("\u0ecd\u0eb2")
		default:
			b.WriteRune(r) // U+FFFD for a byte that is not UTF-8
		}
		joined = false
		s = rest
	}
	return b.String()
}

// isUnseen reports the characters without a shape of their own. A few signs of
// Arabic and Syriac editions (U+0600 and its like) are format characters with a
// shape; they enclose what follows and no terminal draws that, so they go too.
func isUnseen(r rune) bool {
	return unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) ||
		unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r) ||
		!unicode.IsMark(r) && ansi.StringWidthWc(string(r)) == 0 && !clings(r)
}

func isVariation(r rune) bool { return unicode.Is(unicode.Variation_Selector, r) }

// isPicture reports what a joiner appends to an emoji. The joiners of Indic
// scripts stand before letters, which stay.
func isPicture(r rune) bool { return r >= 0x2000 && unicode.IsSymbol(r) }

// clings reports whether r would become part of a character before it.
func clings(r rune) bool {
	if isSimple(r) {
		return false
	}
	for _, before := range []string{"x", syllable} {
		cluster, _ := ansi.FirstGraphemeCluster(before+string(r), ansi.GraphemeWidth)
		if len(cluster) > len(before) {
			return true
		}
	}
	return false
}

// settle goes cluster by cluster and makes each as wide by one way of measuring
// as by the other.
func settle(s string) string {
	var b strings.Builder
	b.Grow(len(s) + len(nonJoiner))
	last := "" // the cluster written last, if it is not a simple one
	seal := func() {
		_, next := utf8.DecodeRuneInString(s)
		if last != "" && drawsIn(last, s[:next]) {
			b.WriteString(nonJoiner)
		}
		last = ""
	}
	for len(s) > 0 {
		size, simple := leadingSimple(s)
		if simple {
			b.WriteString(s[:size])
			s, last = s[size:], ""
			continue
		}
		cluster, _ := ansi.FirstGraphemeCluster(s, ansi.GraphemeWidth)
		s = s[len(cluster):]
		whole := agreed(cluster)
		if whole != "" {
			b.WriteString(whole)
			last = whole
		}
		if whole != cluster {
			seal() // what stood between it and the next is gone
		}
	}
	seal()
	return b.String()
}

// agreed is the cluster itself, or what has to stand for it.
func agreed(cluster string) string {
	if ansi.StringWidthWc(cluster) == 0 {
		return "" // a mark without a letter
	}
	if opened := open(cluster); sameWidth(opened) {
		return opened
	}
	first, size := utf8.DecodeRuneInString(cluster)
	if first != utf8.RuneError && ansi.StringWidthWc(cluster[:size]) > 0 && sameWidth(cluster[:size]) {
		return cluster[:size]
	}
	return string(replaced)
}

// open parts a cluster before each character that takes cells of its own, and
// drops the marks that are too many.
func open(cluster string) string {
	var b strings.Builder
	marks := 0
	for i, r := range cluster {
		wide := ansi.StringWidthWc(cluster[i:i+utf8.RuneLen(r)]) > 0
		if wide {
			marks = 0
		} else if marks++; marks > maxMarks {
			continue
		}
		if wide && i > 0 {
			if unicode.IsMark(r) || unicode.Is(unicode.Lm, r) {
				b.WriteString(breaker)
			} else {
				b.WriteString(nonJoiner)
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

func sameWidth(s string) bool { return ansi.StringWidth(s) == ansi.StringWidthWc(s) }

// drawsIn reports whether the last cluster of a text would take what comes after
// it into itself: the next letter, or if there is none any that may stand there.
func drawsIn(last, next string) bool {
	if at := strings.LastIndexAny(last, breaker+nonJoiner); at >= 0 {
		last = last[at+len(breaker):]
	}
	letters := []string{next}
	if next == "" {
		letters = []string{consonant, syllable}
	}
	for _, letter := range letters {
		cluster, _ := ansi.FirstGraphemeCluster(last+letter, ansi.GraphemeWidth)
		if len(cluster) > len(last) {
			return true
		}
	}
	return false
}
