package orderpaper

import (
	"strings"
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

// spaced are the words of a text, and where each begins and ends. A name right behind a colon is a word of its own.
func spaced(text string) (said []string, at [][2]int) {
	from := 0
	end := func(to int) {
		if to > from {
			said, at = append(said, text[from:to]), append(at, [2]int{from, to})
		}
	}
	colon := false
	for i, r := range text {
		if unicode.IsSpace(r) {
			end(i)
			from = i + utf8.RuneLen(r)
		} else if colon && unicode.IsUpper(r) {
			end(i)
			from = i
		}
		colon = r == ':'
	}
	end(len(text))
	return said, at
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
		p := part{
			mover: f.kind == movedBy || f.kind == mover,
			said:  strings.Trim(strings.Join(said[at+f.words:next], " "), " ,;|-–—"),
			line:  strings.Trim(text[place[at][0]:place[next-1][1]], " ,;|"),
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

// named is who a line names.
type named struct {
	known   []string // as they are known
	strange []string // who is not
	more    []string // of those who are known what the line says besides, such as of which branch they are
}

// names reads the names of a line.
func (r *reader) names(said string) (n named) {
	all := []string{strings.Trim(said, " .,;:|")}
	if _, is := r.knows(all[0]); !is {
		all = apart(said)
	}
	for _, said := range all {
		name, is := r.knows(said)
		switch {
		case !is:
			n.strange = append(n.strange, said)
			continue
		case name != said:
			n.more = append(n.more, said)
		}
		n.known = append(n.known, name)
	}
	return n
}

// knows finds a name that is known: as it stands, or without what is said of somebody before or behind it.
func (r *reader) knows(said string) (name string, is bool) {
	if said == "" {
		return "", false
	}
	if r.known(said) {
		return said, true
	}
	all := strings.Fields(said)
	for len(all) > 1 {
		f, is := find(all, 0, honorific)
		if !is || f.words == len(all) {
			break
		}
		if all = all[f.words:]; r.known(strings.Join(all, " ")) {
			return strings.Join(all, " "), true
		}
	}
	if i := strings.IndexAny(strings.Join(all, " "), "(["); i > 0 {
		if name = strings.TrimSpace(strings.Join(all, " ")[:i]); r.known(name) {
			return name, true
		}
	}
	return "", false
}

// apart parts names by the signs between them, and by the word for and.
func apart(said string) []string {
	var all []string
	var name []string
	depth := 0
	end := func() {
		if one := strings.Trim(strings.Join(name, " "), " .,;:|/&"); one != "" {
			all = append(all, one)
		}
		name = name[:0]
	}
	for _, word := range strings.Fields(said) {
		depth += strings.Count(word, "(") - strings.Count(word, ")")
		if depth > 0 {
			name = append(name, word)
			continue
		}
		if _, is := find([]string{word}, 0, conjunction); is || strings.Trim(word, "|/&+;,–—") == "" {
			end()
			continue
		}
		name = append(name, word)
		if strings.ContainsAny(word[len(word)-1:], ",;|/") {
			end()
		}
	}
	end()
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
