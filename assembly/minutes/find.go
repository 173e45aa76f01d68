package minutes

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"stacktaker/assembly"
	"stacktaker/assembly/names"
)

// Find is a name on the roll that stands in what somebody wrote: in a motion, a note, an action.
type Find struct {
	Text     string // in which it stands
	From, To int    // where it stands there, in bytes
	// Doubt: it is written as a word of the language is and not as a name is ("the price" where Dan Price is on the roll). It stays unless
	// somebody says of it that it is a name, since the exact words of a motion are told.
	Doubt bool
}

// Name is the name as it was written.
func (f Find) Name() string { return f.Text[f.From:f.To] }

// NamesIn lists the names on the roll that stand in what people wrote, as far as minutes for this audience tell it, each once: for
// whoever decides whether they stay. Names are compared as the assembly compares them, accents ignored, as whole words; first and last
// names count alone where they are written as names are. A document for people outside has none of them but what [Options.Keep] keeps, and
// what is in doubt while that says nothing.
func NamesIn(m *assembly.Meeting, o Options) []Find {
	if o.audience() == Members {
		return nil
	}
	return namesTold(o, func(o Options) *scribe { return write(m, o) })
}

// namesTold lists the names that a document tells of those which are looked for while it is written.
func namesTold(o Options, write func(Options) *scribe) []Find {
	var found []Find
	o.Keep = func(f Find) bool {
		if !slices.Contains(found, f) {
			found = append(found, f)
		}
		return false
	}
	c := write(o)
	told := fmt.Sprint(c.doc) // what is only looked at on the way, as in closed session, is not in it
	return slices.DeleteFunc(found, func(f Find) bool {
		says := c.retold[f.Text]
		return !slices.ContainsFunc(append(c.parts[says], says), func(part string) bool { return strings.Contains(told, part) })
	})
}

// typed is text as somebody wrote it, without the names that the audience must not read.
func (c *scribe) typed(text string) string {
	if c.roster == nil || text == "" {
		return text
	}
	if told, known := c.retold[text]; known {
		return told
	}
	told := c.without(text, c.roster.in(text))
	c.retold[text] = told
	return told
}

// without is a text in which "a member" stands for each name that is not kept.
func (c *scribe) without(text string, found []Find) string {
	var b strings.Builder
	from := 0
	for _, f := range found {
		if c.o.Keep == nil && f.Doubt || c.o.Keep != nil && c.o.Keep(f) {
			continue
		}
		key := "member"
		if beginsSentence(text, f.From) {
			key = "member.first"
		}
		b.WriteString(text[from:f.From] + "[" + c.say(key) + "]") // as words that are not the writer's stand in what is quoted
		from = f.To
	}
	return b.String() + text[from:]
}

// nameList is the names on a roll, to be found in texts.
type nameList struct {
	parts  map[string]bool       // single words: first and last names, and what stands between but for particles
	whole  map[string][]sequence // full names and double names, by the first word; the longest first
	words  vocabulary            // of the language
	joined []string              // names in scripts that put no spaces between words
}

// newNameList takes the words of names apart. A word of one letter counts only within a full name; so does a particle ("de", "van")
// and a word without a letter. What a sign parts is also looked for in one word (O'Neil, ONeil), and so is a full name, as addresses
// have it.
func newNameList(names []string) *nameList {
	l := &nameList{parts: map[string]bool{}, whole: map[string][]sequence{}}
	for _, name := range names {
		fields := strings.Fields(name)
		l.addRunTogether(wordsIn(name))
		for i, field := range fields {
			pieces := wordsIn(field)
			l.addSequence(pieces, false)
			l.addRunTogether(pieces)
			for _, w := range pieces {
				particle := i > 0 && i < len(fields)-1 && len(field) <= 3 && unicode.IsLower([]rune(field)[0])
				switch {
				case particle, utf8.RuneCountInString(w.folded) < 2, strings.IndexFunc(w.folded, unicode.IsLetter) < 0:
				case strings.IndexFunc(w.folded, spaceless) >= 0:
					l.joined = append(l.joined, w.folded)
				default:
					l.parts[w.folded] = true
				}
			}
		}
		l.addSequence(wordsIn(name), len(fields) > 1)
	}
	for _, list := range l.whole {
		slices.SortFunc(list, func(a, b sequence) int { return len(b.words) - len(a.words) })
	}
	return l
}

// sequence is a name of several words. A full name is one however it is written.
type sequence struct {
	words []string
	full  bool
}

func (l *nameList) addSequence(pieces []textWord, full bool) {
	if len(pieces) < 2 {
		return
	}
	named := make([]string, len(pieces))
	for i, w := range pieces {
		named[i] = w.folded
	}
	l.whole[named[0]] = append(l.whole[named[0]], sequence{named, full})
}

// addRunTogether adds several words as one, where that is long enough to be nobody else.
func (l *nameList) addRunTogether(pieces []textWord) {
	whole := ""
	for _, w := range pieces {
		whole += w.folded
	}
	if len(pieces) > 1 && utf8.RuneCountInString(whole) >= longName {
		l.parts[whole] = true
	}
}

// longName is how many letters a name has at least that is found with an ending behind it, or within an address.
const longName = 4

// part tells whether a word is a part of a name, or one with the ending of a possessive that is written without its apostrophe
// (Duartes case): such a word is a name where it begins with a capital.
func (l *nameList) part(text string, w textWord) bool {
	if l.parts[w.folded] {
		return true
	}
	if first, _ := utf8.DecodeRuneInString(text[w.from:]); !unicode.IsUpper(first) {
		return false
	}
	for _, ending := range []string{"s", "es"} {
		stem, has := strings.CutSuffix(w.folded, ending)
		if has && utf8.RuneCountInString(stem) >= longName && l.parts[stem] {
			return true
		}
	}
	return false
}

// addresses finds the addresses, of mail and of networks, in which a name stands, whole: rduarte@mail.example, @rosaduarte.
func (l *nameList) addresses(text string) []Find {
	var found []Find
	outside := func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("<>()[]{}\",;:!?“”„«»", r)
	}
	for from := 0; from < len(text); {
		to := from + strings.IndexFunc(text[from:], outside)
		if to < from {
			to = len(text)
		}
		address := strings.TrimRight(text[from:to], ".'’")
		if strings.Contains(address, "@") && l.within(address) {
			found = append(found, Find{Text: text, From: from, To: from + len(address)})
		}
		_, width := utf8.DecodeRuneInString(text[to:])
		from = to + max(width, 1)
	}
	return found
}

// within tells whether a name stands anywhere in an address.
func (l *nameList) within(address string) bool {
	for _, w := range wordsIn(address) {
		if l.parts[w.folded] {
			return true
		}
		for part := range l.parts {
			if utf8.RuneCountInString(part) >= longName && strings.Contains(w.folded, part) {
				return true
			}
		}
	}
	return false
}

// in finds the names in a text, in their order. Names that follow one another with nothing but spaces between are one find.
func (l *nameList) in(text string) []Find {
	var found []Find
	add := func(from, to int, doubt bool) {
		if n := len(found); n > 0 && found[n-1].Doubt == doubt && strings.TrimLeft(text[min(found[n-1].To, from):from], " ") == "" {
			found[n-1].To = max(found[n-1].To, to)
			return
		}
		found = append(found, Find{Text: text, From: from, To: to, Doubt: doubt})
	}
	all := wordsIn(text)
	addresses := l.addresses(text)
	for i := 0; i < len(all); i++ {
		w := all[i]
		for len(addresses) > 0 && addresses[0].To <= w.from {
			addresses = addresses[1:]
		}
		if len(addresses) > 0 && addresses[0].From <= w.from {
			add(addresses[0].From, addresses[0].To, false)
			continue
		}
		if n, full := l.longest(text, all[i:]); n > 0 {
			named := full || slices.ContainsFunc(all[i:i+n], func(w textWord) bool { return asName(text, w, all) })
			add(w.from, all[i+n-1].to, !named)
			i += n - 1
			continue
		}
		if l.part(text, w) {
			add(w.from, w.to, !asName(text, w, all) || l.anotherWord(text, all, i))
			continue
		}
		for at := 0; at < len(w.folded); at++ {
			for _, joined := range l.joined {
				if strings.HasPrefix(w.folded[at:], joined) {
					add(w.original(at), w.original(at+len(joined)), false)
				}
			}
		}
	}
	return found
}

// inDate tells whether a word is the name of a month or a day and stands in a date: close to a number or to another such name.
func (l *nameList) inDate(all []textWord, at int) bool {
	const near = 2 // words
	if !l.words.dates[all[at].folded] {
		return false
	}
	for i := max(at-near, 0); i <= min(at+near, len(all)-1); i++ {
		first, _ := utf8.DecodeRuneInString(all[i].folded)
		if i != at && (unicode.IsDigit(first) || l.words.dates[all[i].folded]) {
			return true
		}
	}
	return false
}

// longest is how many of the words, from the first on, are a name of several words, and whether that is a full name.
func (l *nameList) longest(text string, all []textWord) (n int, full bool) {
	for _, s := range l.whole[all[0].folded] {
		if len(s.words) > len(all) {
			continue
		}
		same := true
		for i, word := range s.words {
			same = same && all[i].folded == word && (i == 0 || together(text[all[i-1].to:all[i].from]))
		}
		if same {
			return len(s.words), s.full
		}
	}
	return 0, false
}

// asName tells whether a word is written as a name is: with a capital, or in a script that has none, or behind the sign of a network. Where
// every word has a capital, at the beginning of a sentence, it is none that the text itself has in small letters too.
func asName(text string, w textWord, all []textWord) bool {
	if strings.HasSuffix(text[:w.from], "#") {
		return true
	}
	return !w.small(text) && !(beginsSentence(text, w.from) &&
		slices.ContainsFunc(all, func(other textWord) bool { return other.folded == w.folded && other.small(text) }))
}

func (w textWord) small(text string) bool {
	first, _ := utf8.DecodeRuneInString(text[w.from:])
	return unicode.IsLower(first)
}

// beginsSentence tells whether a sentence begins at a place in a text.
func beginsSentence(text string, at int) bool {
	before := strings.TrimRight(text[:at], " \n\"“„«¿¡(")
	return before == "" || strings.ContainsAny(before[len(before)-1:], ".!?") || strings.Contains(text[len(before):at], "\n")
}

// together tells whether what stands between two words leaves them one name: spaces, and one sign such as a hyphen or a full stop.
func together(between string) bool {
	return utf8.RuneCountInString(strings.ReplaceAll(between, " ", "")) < 2
}

// textWord is a word in a text, and how it is compared.
type textWord struct {
	from, to int
	folded   string
	at       []int // for every byte of the folded word, where its letter begins in the text
}

func (w textWord) original(folded int) int {
	if folded >= len(w.at) {
		return w.to
	}
	return w.at[folded]
}

// wordsIn takes a text apart into words: letters, figures and what is written on them or not seen at all.
func wordsIn(text string) []textWord {
	var all []textWord
	var w *textWord
	for i, r := range text {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r):
			if w == nil {
				all = append(all, textWord{from: i})
				w = &all[len(all)-1]
			}
		case w != nil && (unicode.IsMark(r) || unicode.Is(unicode.Cf, r)):
		default:
			w = nil
			continue
		}
		folded := names.Fold(string(r))
		w.folded += folded
		for range len(folded) {
			w.at = append(w.at, i)
		}
		w.to = i + len(string(r))
	}
	return all
}

// spaceless tells whether a letter belongs to a script that puts no spaces between words.
func spaceless(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}
