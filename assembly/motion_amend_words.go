package assembly

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// Words that are to be struck are looked for as people type them (docs/rules.md, section 4): a text that came from a word processor has
// spaces that do not break, curly apostrophes, ligatures and decomposed letters, and nobody has those on the keyboard. The text keeps
// its own letters, and what is recorded as struck are those.

// letter is one letter of a text as it is typed, and the bytes of the text that it stands for: those of a ligature stand for the same.
type letter struct {
	sign     rune
	accented bool
	from, to int
}

func (l letter) same(other letter, anyCase bool) bool {
	if l.accented != other.accented {
		return false
	}
	return l.sign == other.sign || anyCase && unicode.ToLower(l.sign) == unicode.ToLower(other.sign)
}

// letters are a text as it is typed: every kind of space, apostrophe, quotation mark and hyphen is one, and several spaces are.
func letters(text string) []letter {
	var all []letter
	for at, r := range text {
		to := at + max(utf8.RuneLen(r), 1)
		last := len(all) - 1
		switch {
		case unicode.Is(unicode.Mn, r) && last >= 0:
			all[last].accented, all[last].to = true, to
		case unicode.Is(unicode.Mn, r), unicode.Is(unicode.Cf, r), names.Filler(r): // not seen
		case unicode.IsSpace(r) && last >= 0 && all[last].sign == ' ':
			all[last].to = to
		default:
			for _, sign := range asTyped(r) {
				base := names.BaseLetter(unicode.ToLower(sign))
				accented := base != unicode.ToLower(sign)
				if !accented {
					base = sign
				} else if unicode.IsUpper(sign) {
					base = unicode.ToUpper(base)
				}
				all = append(all, letter{base, accented, at, to})
			}
		}
	}
	return all
}

// asTyped is what a keyboard has for a sign.
func asTyped(r rune) []rune {
	switch r {
	case '’', '‘', 'ʼ', '′', '`', '´', '‛':
		return []rune{'\''}
	case '“', '”', '„', '‟', '«', '»', '‹', '›', '″', '‚':
		return []rune{'"'}
	case '−':
		return []rune{'-'}
	case '…':
		return []rune("...")
	case 'ﬀ':
		return []rune("ff")
	case 'ﬁ':
		return []rune("fi")
	case 'ﬂ':
		return []rune("fl")
	case 'ﬃ':
		return []rune("ffi")
	case 'ﬄ':
		return []rune("ffl")
	case 'ﬅ', 'ﬆ':
		return []rune("st")
	}
	switch {
	case unicode.IsSpace(r):
		return []rune{' '}
	case unicode.Is(unicode.Pd, r):
		return []rune{'-'}
	}
	return []rune{r}
}

// Finds are the places of a text, as bytes from and to, at which words stand: exactly; where they stand nowhere so, as they are typed;
// and where they stand nowhere so either, in whatever case. Places may overlap.
func Finds(text, said string) [][2]int {
	if said == "" {
		return nil
	}
	exactly := Change{Strike: said}
	var found [][2]int
	for nth := 1; nth <= exactly.places(text); nth++ {
		at := Change{Strike: said, Nth: nth}.place(text)
		found = append(found, [2]int{at, at + len(said)})
	}
	in, want := letters(text), letters(said)
	for _, anyCase := range []bool{false, true} {
		if len(found) > 0 || len(want) == 0 {
			break
		}
		for i := 0; i+len(want) <= len(in); i++ {
			within := i > 0 && in[i-1].from == in[i].from // a ligature is struck whole
			end := i + len(want)
			within = within || end < len(in) && in[end].from == in[end-1].from
			if !within && slices.EqualFunc(in[i:end], want, func(a, b letter) bool { return a.same(b, anyCase) }) {
				found = append(found, [2]int{in[i].from, in[end-1].to})
			}
		}
	}
	return found
}

// WholeWords are those of some places of a text at which whole words stand, by their numbers from 0: "two" stands in "twenty-two" as a part of a
// word.
func WholeWords(text string, places [][2]int) []int {
	var whole []int
	for i, at := range places {
		if !joins(text, at[0], at[1]) && !joins(text, at[1], at[0]) {
			whole = append(whole, i)
		}
	}
	return whole
}

// joins tells whether a word, or a number, goes on over an end of a stretch of text, of which the other end is in.
func joins(text string, at, in int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	behind, _ := utf8.DecodeRuneInString(text[at:])
	inside, outside := behind, before
	further, _ := utf8.DecodeLastRuneInString(text[:max(at-utf8.RuneLen(before), 0)])
	if at > in {
		inside, outside = before, behind
		further, _ = utf8.DecodeRuneInString(text[min(at+max(utf8.RuneLen(behind), 0), len(text)):])
	}
	if !inWord(inside) {
		return false
	}
	sign := asTyped(outside)[0]
	switch {
	case inWord(outside):
		return true
	case sign == '-' || sign == '\'':
		return inWord(further)
	case sign == '.' || sign == ',':
		return unicode.IsDigit(inside) && unicode.IsDigit(further)
	}
	return false
}

func inWord(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}

// asWritten is the change with the words to strike as the text has them, and with the one place at which they are whole words. Where they stand in
// it once exactly, or nowhere, it stays as it is.
func (s *State) asWritten(c Change, target *Motion, named bool) (Change, *Refusal) {
	exactly := c.places(target.Text)
	if c.Whole || c.byParagraph() || exactly == 1 || exactly > 1 && named {
		return c, nil
	}
	found := Finds(target.Text, c.Strike)
	if whole := WholeWords(target.Text, found); len(whole) == 1 && !named {
		c.Nth, named = whole[0]+1, true
	}
	if exactly > 0 {
		return c, nil
	}
	switch n := len(found); {
	case n == 0:
		return c, nil
	case named && (c.Nth < 1 || c.Nth > n):
		return c, refuse("amend.nth", words.Quote(c.Strike), n)
	case n > 1 && !named:
		return c, StandSeveral(c.Strike, target.Text, found)
	}
	at := found[max(c.Nth, 1)-1]
	written := Change{Strike: target.Text[at[0]:at[1]]}
	if n := written.places(target.Text); n > 1 {
		for written.Nth = 1; written.place(target.Text) < at[0]; {
			written.Nth++
		}
	}
	return written, nil
}
