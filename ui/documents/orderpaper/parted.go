package orderpaper

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"stacktaker/ui/documents"
)

// Parted is a document in which paragraphs where an amendment begins are parted into what they say: its heading, who moves and who seconds it,
// and what it changes. Who writes these in one block, or in one line, did not mean a sentence. Places that a [Paper] names are in it.
func Parted(d documents.Document, known func(name string) bool) documents.Document {
	r := reader{known: known}
	var out []documents.Paragraph
	for _, p := range remarksApart(d.Paragraphs) {
		if all := r.apartOf(p); len(all) > 0 {
			all[0].Gap = p.Gap
			out = append(out, all...)
		} else {
			out = append(out, p)
		}
	}
	d.Paragraphs = out
	return d
}

// apartOf are the paragraphs into which one is parted; none where it stays as it is.
func (r *reader) apartOf(p documents.Paragraph) []documents.Paragraph {
	var out []documents.Paragraph
	lines := p.Lines
	if len(lines) > 1 && headsMotion(lines[0]) && r.line(lines[1]) != nil {
		out, lines = append(out, documents.Paragraph{Text: lines[0]}), lines[1:]
	} else if !slices.ContainsFunc(lines, beginsAmendment) {
		return r.oneLine(p.Text, p.Level)
	}
	for len(lines) > 0 { // up to the next amendment
		n := 1
		for n < len(lines) && !beginsAmendment(lines[n]) {
			n++
		}
		if all := r.oneLine(strings.Join(lines[:n], " "), 0); len(all) > 0 && beginsAmendment(lines[0]) {
			out = append(out, all...)
		} else {
			out = append(out, r.block(lines[:n])...)
		}
		lines = lines[n:]
	}
	return out
}

// headsMotion tells whether a line is the heading of a motion, or may be one where who moves it stands below.
func headsMotion(line string) bool {
	if h, is := headOf(documents.Paragraph{Text: line}); is {
		return !h.several
	}
	_, is := titledHead(documents.Paragraph{Text: line})
	return is
}

func beginsAmendment(line string) bool {
	h, is := headOf(documents.Paragraph{Text: line})
	return is && h.amendment && h.of != ""
}

// block parts the lines of an amendment, or those before one: headings and lines about people stand for themselves, what it says is joined again.
func (r *reader) block(lines []string) []documents.Paragraph {
	var out []documents.Paragraph
	var says []string
	end := func() {
		if len(says) > 0 {
			out = append(out, documents.Paragraph{Text: strings.Join(says, " ")})
		}
		says = nil
	}
	for _, line := range lines {
		if beginsAmendment(line) || r.line(line) != nil {
			end()
			out = append(out, documents.Paragraph{Text: line})
		} else {
			says = append(says, line)
		}
	}
	end()
	return out
}

// aside are the signs that part what an amendment in one line says.
const aside = " \u00a0\u202f.,;:()[]/|–—-"

// oneLine parts an amendment that names its motion, who moves it and what it changes in one line. None where the line is not understood so.
func (r *reader) oneLine(text string, level int) []documents.Paragraph {
	text = unmarkedItem(text)
	at, is := amendmentAhead(text)
	if !is {
		return nil
	}
	heading, rest := strings.TrimRight(text[:at], aside), strings.TrimLeft(text[at:], aside)
	begins, ends := partings(rest)
	var out []documents.Paragraph
	parted := func(people, says string, understood bool) bool {
		line := strings.Trim(people, aside)
		said := r.line(line)
		if said == nil || slices.ContainsFunc(said, func(p part) bool { return p.said == "" }) {
			return false
		}
		says = strings.Trim(says, " /|–—-")
		body, reason := withoutReason(says)
		if _, _, err := wants([]documents.Paragraph{{Text: body}}); r.line(body) != nil || understood && err != nil {
			return false
		}
		out = []documents.Paragraph{{Text: heading, Level: level}, {Text: line}, {Text: body}}
		if body == "" {
			out = out[:2]
		}
		if reason != "" {
			out = append(out, documents.Paragraph{Text: reason})
		}
		return true
	}
	for _, pass := range []struct{ understood, known bool }{{true, true}, {true, false}, {false, true}} { // all is understood, and all who are named are known
		understood := pass.understood
		for _, from := range begins {
			for i := range ends {
				to := ends[i]
				if !understood { // who is named reaches as far as can be
					to = ends[len(ends)-1-i]
				}
				if to > from && parted(rest[from:to], strings.TrimRight(rest[:from], " (/|–—-")+" "+strings.TrimLeft(rest[to:], aside), understood) && (!pass.known || r.allKnown(out[1].Text)) {
					return out
				}
			}
		}
		if !pass.known || len(begins) == 0 || begins[0] > 0 {
			continue
		}
		for _, to := range r.behindNames(rest) { // no sign stands behind who is named: "Moved by Ana Lund Delete …"
			if parted(rest[:to], rest[to:], understood) && r.allKnown(out[1].Text) {
				return out
			}
		}
	}
	return nil
}

// behindNames are the places of a text at which a line about people may end that no sign ends: behind each word with a capital, the last first.
func (r *reader) behindNames(text string) []int {
	const most, longest = 16, 4_000 // words, and bytes of an amendment in one line
	if len(text) > longest {
		return nil
	}
	said, place := spaced(text)
	var ends []int
	for i := range said[:min(most, len(said))] {
		if i+1 < len(said) && !strings.ContainsAny(last(said[i]), ".,;:)") {
			next, _ := utf8.DecodeRuneInString(said[i+1])
			if word, _ := utf8.DecodeRuneInString(said[i]); unicode.IsUpper(word) && (unicode.IsUpper(next) || !unicode.IsLetter(next)) {
				ends = append(ends, place[i][1])
			}
		}
	}
	slices.Reverse(ends)
	return ends
}

// allKnown tells whether a line about people names nobody who is not known.
func (r *reader) allKnown(line string) bool {
	return !slices.ContainsFunc(r.line(line), func(p part) bool { n := r.names(p.said); return len(n.known) == 0 || len(n.strange) > 0 })
}

// withoutReason is what an amendment says, and the reasons behind it.
func withoutReason(says string) (body, reason string) {
	said, place := spaced(says)
	for i := range said {
		if f, is := find(said, i, reasonWord); is && f.colon && i > 0 && strings.ContainsAny(last(said[i-1]), ".;:)”\"»“") {
			return strings.TrimSpace(says[:place[i][0]]), says[place[i][0]:]
		}
	}
	return says, ""
}

func last(word string) string {
	_, n := utf8.DecodeLastRuneInString(word)
	return word[len(word)-n:]
}

// amendmentAhead is where the heading of an amendment ends with which a text begins: it says to which motion, and something parts it from what
// follows.
func amendmentAhead(text string) (int, bool) {
	const longest = 240 // bytes
	said, place := spaced(text[:min(len(text), longest)])
	if len(said) == 0 {
		return 0, false
	}
	n, is := named(said, 0, motionHead, numberedHead, amendmentHead)
	if !is {
		return 0, false
	}
	h := head{number: n.number, amendment: n.kind == amendmentHead}
	at := n.to
	if h.amendment {
		at, _ = h.amends(said, at, n.colon)
	} else if other, is := named(said, at, amendmentHead); is && h.number != "" && other.number != "" {
		h.of, h.number, at = h.number, other.number, other.to
	}
	if at == 0 || at >= len(said) || h.number == "" && !h.amendment || h.of == "" && (h.number == "" || !h.amendment) {
		return 0, false
	}
	behind := text[place[at-1][0]:]
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[place[at-1][1]:], " "))
	if _, is := find(said, at, movedBy, mover); is {
		return place[at-1][1], true
	}
	return place[at-1][1], strings.ContainsAny(last(said[at-1]), ".:,;)–—-") || strings.ContainsRune("(–—-", first) || behind == ""
}

// partings are the places of a text, outside of what is quoted in it, at which words about people may begin, and those at which such words may end.
func partings(text string) (begins, ends []int) {
	const most = 12 // of each
	before := rune(0)
	apart := true
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		opens := !unicode.IsLetter(before) && !unicode.IsDigit(before)
		if _, rest, is := quoted(text[i:]); is && opens {
			i = len(text) - len(rest)
			before, apart = '"', true
			continue
		}
		switch {
		case strings.ContainsRune(".;:,/|()–—", r):
			if len(ends) < most {
				ends = append(ends, i)
			}
			apart = true
		case unicode.IsSpace(r):
		case opens && apart:
			apart = false
			if words := strings.Fields(text[i:min(len(text), i+120)]); len(words) > 0 && len(begins) < most {
				if _, is := find(words, 0, movedBy, mover, secondedBy, seconder); is {
					begins = append(begins, i)
				}
			}
		}
		before = r
		i += n
	}
	return begins, append(ends, len(text))
}
