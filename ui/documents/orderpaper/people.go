package orderpaper

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// part is what a line says of who moves or seconds a motion.
type part struct {
	mover bool
	said  string // the names, "" where they stand below
	line  string // the words with which it is said
}

// people reads a paragraph as a line about the people of a motion; nil for any other.
func (r *reader) people(i int) []part {
	if r.lines[i] == nil {
		r.lines[i] = r.line(r.all[i].Text)
		if r.lines[i] == nil {
			r.lines[i] = []part{}
		}
	}
	return r.lines[i]
}

// spaced are the words of a text, and where each begins and ends. What stands right behind a colon or the sign for a number is a word of its
// own: "by:Ana", "n°7".
func spaced(text string) (said []string, at [][2]int) {
	from := 0
	end := func(to int) {
		if to > from {
			said, at = append(said, text[from:to]), append(at, [2]int{from, to})
		}
	}
	before := ' '
	for i, r := range text {
		if unicode.IsSpace(r) {
			end(i)
			from = i + utf8.RuneLen(r)
		} else if before == ':' && unicode.IsUpper(r) || unicode.IsDigit(r) && isNumberSign(text[from:i]) {
			end(i)
			from = i
		}
		before = r
	}
	end(len(text))
	return said, at
}

// isNumberSign tells whether a word is a sign that stands together with a number: "n°", "Nr.", "№".
func isNumberSign(word string) bool {
	word = strings.TrimLeft(word, "([#")
	if word == "№" {
		return true
	}
	signed := strings.HasSuffix(word, ".") || strings.HasSuffix(word, "°") || strings.HasSuffix(word, "º")
	if !signed {
		return false
	}
	_, is := find([]string{word}, 0, numberSign)
	return is
}

// line reads a line: "Moved by Ana Lund, seconded by Ben Sarr", "Proposer: …", "(Antragstellerin: …)".
func (r *reader) line(text string) []part {
	said, place := spaced(text)
	at := 0
	if len(said) > 1 && strings.Trim(said[0], "-–—*•([") == "" {
		at = 1
	}
	const longest = 80 // words
	if len(said) == at || len(said) > longest {
		return nil
	}
	var all []part
	for at < len(said) {
		f, is := find(said, at, movedBy, mover, secondedBy, seconder)
		if !is {
			return nil
		}
		next := at + f.words
		for next < len(said) {
			if _, is := find(said, next, movedBy, mover, secondedBy, seconder); is {
				break
			}
			next++
		}
		from := place[at][0]
		if len(all) == 0 {
			from = 0 // with its mark, as of a list
		}
		p := part{
			mover: f.kind == movedBy || f.kind == mover,
			said:  strings.Trim(strings.Join(said[at+f.words:next], " "), " ,;|-–—"),
			line:  strings.Trim(text[from:place[next-1][1]], " ,;|"),
		}
		p.said = strings.TrimSuffix(unbracketed(strings.TrimRight(p.said, ".")), ".")
		if !r.plausible(p, f, next == len(said)) {
			return nil
		}
		all = append(all, p)
		at = next
	}
	return all
}

// unbracketed is a text without a bracket that was opened before it, or is closed behind it.
func unbracketed(said string) string {
	if n := strings.Count(said, ")") - strings.Count(said, "("); n > 0 && strings.HasSuffix(said, ")") {
		return strings.TrimSuffix(said, ")")
	}
	if n := strings.Count(said, "]") - strings.Count(said, "["); n > 0 && strings.HasSuffix(said, "]") {
		return strings.TrimSuffix(said, "]")
	}
	return said
}

// plausible tells whether names stand behind a label, and not the rest of a sentence.
func (r *reader) plausible(p part, f found, last bool) bool {
	switch {
	case p.said == "":
		return last && (f.colon || f.kind == movedBy || f.kind == secondedBy)
	case f.colon:
		return true
	}
	n := r.names(p.said)
	return len(n.known) > 0 && len(n.strange) == 0 || (f.kind == movedBy || f.kind == secondedBy) && namely(p.said)
}

// namely tells whether words look like names: not many, each with a capital, but for small words between them.
func namely(said string) bool {
	all := strings.Fields(said)
	const most = 24
	if len(all) == 0 || len(all) > most || strings.ContainsAny(said[len(said)-1:], ":;?!") {
		return false
	}
	small := 0
	for _, word := range all {
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(word, "([\"'„“«-–•*"))
		if !unicode.IsUpper(first) && !unicode.IsDigit(first) {
			small++
		}
	}
	return small*2 < len(all) || small == 1 && len(all) > 1
}

// naming is who a line names.
type naming struct {
	known   []string // as they are known
	strange []string // who is not
	beside  bool     // all who are not stand behind a comma, beside somebody who is
	more    []string // of those who are known what the line says besides, such as of which branch they are
}

// names reads the names of a line. What is no name, but that of a branch, a section or another body, is said of those whom the line names.
func (r *reader) names(said string) (n naming) {
	all := []piece{{said: strings.Trim(said, " .,;:|")}} // "Lund, Ana" is one name
	if _, is := r.plainly(all[0].said); !is {
		all = apart(said)
	}
	var bodies []string
	n.beside = true
	for _, one := range all {
		name, is := r.knows(one.said)
		switch {
		case !is && isBody(one.said):
			bodies = append(bodies, one.said)
			continue
		case !is:
			n.strange = append(n.strange, one.said)
			n.beside = n.beside && one.comma
			continue
		case name != one.said:
			n.more = append(n.more, one.said)
		}
		n.known = append(n.known, name)
	}
	switch {
	case len(n.known) == 0:
		n.strange, n.beside = append(n.strange, bodies...), false
	case len(bodies) > 0:
		n.more = []string{strings.Trim(said, " .,;:|")}
	}
	return n
}

// isBody tells whether words name a branch, a section or another body, and nobody: by a word for one, also as the end of a longer one
// (Stadtverband), or by a number.
func isBody(said string) bool {
	all := strings.Fields(said)
	for i, word := range all {
		if strings.ContainsAny(word, "0123456789") {
			return true
		}
		if _, is := find(all, i, body); is {
			return true
		}
		for _, end := range bodyEnds() {
			if strings.HasSuffix(bare(word), end) {
				return true
			}
		}
	}
	return false
}

// bodyEnds are the words for bodies with which others end.
var bodyEnds = sync.OnceValue(func() []string {
	var ends []string
	const shortest = 6
	for _, all := range labels() {
		for _, l := range all {
			if l.kind == body && len(l.words) == 1 && len(l.words[0]) >= shortest {
				ends = append(ends, l.words[0])
			}
		}
	}
	return ends
})

// plainly finds a name that is known: as it stands, or without what somebody is called before it, such as Dr; else what is left without that.
func (r *reader) plainly(said string) (name string, is bool) {
	for all := strings.Fields(said); len(all) > 0; {
		if said = strings.Join(all, " "); r.known(said) {
			return said, true
		}
		f, is := find(all, 0, honorific)
		if !is {
			break
		}
		all = all[f.words:]
	}
	return said, false
}

// knows finds a name that is known: plainly, or without what is said of somebody behind it, or before it where the name stands in brackets.
func (r *reader) knows(said string) (name string, is bool) {
	text, is := r.plainly(said)
	if is {
		return text, true
	}
	all := strings.Fields(text)
	if i := strings.IndexAny(text, "(["); i > 0 { // Ana Lund (Northern branch), Northern branch (Ana Lund)
		for _, name := range []string{text[:i], strings.Trim(text[i:], "()[] ")} {
			if name = strings.TrimSpace(name); r.known(name) {
				return name, true
			}
		}
	}
	for i := 1; i < len(all); i++ { // Ana Lund of the Northern branch
		first, _ := utf8.DecodeRuneInString(all[i])
		if name = strings.Join(all[:i], " "); unicode.IsLower(first) && r.known(name) {
			return name, true
		}
	}
	return "", false
}

// piece is what stands between the signs that part names.
type piece struct {
	said  string
	comma bool // before it
}

// apart parts names by the signs between them, and by the word for and.
func apart(said string) []piece {
	var all []piece
	var name []string
	depth := 0
	comma := false
	end := func(sign string) {
		if one := strings.Trim(strings.Join(name, " "), " .,;:|/&"); one != "" {
			all = append(all, piece{one, comma})
			comma = false
		}
		name = name[:0]
		comma = sign == ","
	}
	for _, word := range strings.Fields(said) {
		depth += strings.Count(word, "(") - strings.Count(word, ")")
		if depth > 0 {
			name = append(name, word)
			continue
		}
		if _, is := find([]string{word}, 0, conjunction); is || strings.Trim(word, "|/&+;,–—-") == "" {
			end(word)
			continue
		}
		name = append(name, word)
		if sign := word[len(word)-1:]; strings.ContainsAny(sign, ",;|/") {
			end(sign)
		}
	}
	end("")
	return all
}

// unmarkedItem is an item of a list without its number or sign.
func unmarkedItem(text string) string {
	first, rest, several := strings.Cut(text, " ")
	if several && strings.Trim(first, "0123456789.)(-–—*•") == "" {
		return strings.TrimSpace(rest)
	}
	return text
}
