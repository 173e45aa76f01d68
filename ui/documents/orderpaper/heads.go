package orderpaper

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
	"stacktaker/ui/documents"
	"stacktaker/ui/look"
)

// label is a word, or several, by which something is known, folded.
type label struct {
	words []string
	kind  kind
}

// kind is what a label says.
type kind int

const (
	motionHead    kind = iota // a motion, with a number or without
	numberedHead              // a motion where it has a number; without one it is a part of a motion
	amendmentHead             // an amendment
	titleLine                 // its title
	movedBy                   // movers, whose names follow at once or behind a colon
	mover                     // movers, whose names follow behind a colon
	secondedBy                // seconders, likewise
	seconder                  // seconders, likewise
	numberSign                // before a number
	conjunction               // between two names
	honorific                 // before a name
	body                      // a branch, a section, a committee

	amendmentsHead // what stands above amendments
	motionsWord    // motions, behind that
	ofMotion       // between an amendment and its motion
	reasonWord     // above the reasons for something

	// What an amendment does (instructions.go).

	deleteWord
	insertWord
	replaceWord
	withWord
	afterWord
	beforeWord
	endWord
	readsWord
	wholeWord
	newWord
	paragraphWord
	fillerWord
	tailWord     // all that follows on something
	fromWord     // before words with which something begins
	onwardWord   // up to the end
	renumberWord // the clauses that follow
	lineWord     // before the number of a line of print
	sectionWord  // of a heading in a motion
	placingWord  // before such a heading
	everyWord    // wherever the words stand

	// What is said about a motion and is no word of it (remarks.go).

	remarkWord // with a colon behind it
	adviceWord // likewise; other words may stand before it
	twoThirdsWord
	threeQuartersWord
	simpleWord
	majorityWord
	presentWord // whose majority it is
	membersWord
	partWord    // a part of a paper, where a number follows
	sessionWord // a closed session, or an open one
	needFiller
)

// labels are those of all languages of the program, by their first word, the longest first.
var labels = sync.OnceValue(func() map[string][]label {
	all := map[string][]label{}
	for _, language := range words.Languages() {
		table := words.Of(language).Own("order")
		for kind, key := range []string{
			"motion", "numbered", "amendment", "title", "moved-by", "mover", "seconded-by", "seconder", "number", "and", "honorific", "body", "amendments", "motions", "of", "reason",
			"delete", "insert", "replace", "with", "after", "before", "end", "reads", "whole", "new", "paragraph", "filler",
			"tail", "from", "onward", "renumber", "line", "section", "placing", "everywhere",
			"remark", "advice", "two-thirds", "three-quarters", "simple", "majority", "present", "members", "part", "session", "need-filler",
		} {
			for said := range strings.SplitSeq(table.Say(words.Say(key)), ",") {
				l := label{strings.Fields(names.Fold(said)), kindOf(kind)}
				all[l.words[0]] = append(all[l.words[0]], l)
			}
		}
	}
	return all
})

func kindOf(i int) kind { return kind(i) }

// found is a label that stands in a text.
type found struct {
	kind
	words int  // how many it takes up
	colon bool // something stands behind it that parts it from what follows
}

// find looks for a label of some kinds that begins with a word of a text.
func find(said []string, at int, kinds ...kind) (found, bool) {
	best := found{}
	if at >= len(said) {
		return best, false
	}
	for _, l := range labels()[bare(said[at])] {
		if len(l.words) <= best.words || at+len(l.words) > len(said) || !has(kinds, l.kind) {
			continue
		}
		same := true
		for i, word := range l.words {
			same = same && bare(said[at+i]) == word && (i == len(l.words)-1 || !strings.HasSuffix(said[at+i], ":"))
		}
		if !same {
			continue
		}
		f := found{kind: l.kind, words: len(l.words)}
		last := said[at+f.words-1]
		f.colon = strings.HasSuffix(last, ":")
		if next := at + f.words; !f.colon && next < len(said) && isBar(said[next]) {
			f.colon = true
			f.words++
		}
		best = f
	}
	return best, best.words > 0
}

func has(kinds []kind, k kind) bool {
	for _, one := range kinds {
		if one == k {
			return true
		}
	}
	return false
}

// isBar tells whether a word only parts two things.
func isBar(word string) bool { return strings.Trim(word, ":|–—-") == "" }

// bare is a word folded, without signs around it, and without those that stand in German, French and Spanish words for all genders.
func bare(word string) string {
	word = strings.Trim(names.Fold(word), ":.,;|–—-()[]\"'")
	if strings.ContainsAny(word, "*:/_·•()") {
		word = strings.NewReplacer("*", "", ":", "", "/", "", "_", "", "·", "", "•", "", "(", "", ")", "").Replace(word)
	}
	return word
}

// head is a heading of a motion or an amendment.
type head struct {
	number, title, rest string // rest is its text, which stands in the same paragraph
	level               int
	amendment           bool
	of                  string // the number of the motion that it amends, "" where it does not say so
	second              bool   // it amends an amendment
	to                  string // the number of that
	several             bool   // what stands above amendments, and is none
}

// headOf reads a paragraph as the heading of a motion: "Motion 7: Strike fund", "Antrag A3", "Motion n° 2 – …"; or of an amendment: "Amendment 1
// to Motion 3", "Motion 3, amendment A".
func headOf(p documents.Paragraph) (head, bool) {
	text := strings.TrimLeft(p.Text, "[(")
	said, place := spaced(text)
	if p.Item && len(said) > 1 && p.Level > 0 { // the number of a heading
		if _, is := find(said, 1, motionHead, numberedHead, amendmentHead); is {
			said, place = said[1:], place[1:]
		}
	}
	if len(said) == 0 {
		return head{}, false
	}
	if h, is := amendmentsAhead(said, p); is {
		return h, true
	}
	n, is := named(said, 0, motionHead, numberedHead, amendmentHead)
	if !is {
		return head{}, false
	}
	h := head{number: n.number, level: p.Level, amendment: n.kind == amendmentHead}
	at, colon := n.to, n.colon
	if other, is := named(said, at, amendmentHead); !h.amendment && h.number != "" && is && other.number != "" && (other.to == len(said) || other.colon) {
		h.amendment, h.of, h.number = true, h.number, other.number
		at, colon = other.to, other.colon
	} else if h.amendment {
		at, colon = h.amends(said, at, colon)
	}
	title := unbracketed(from(text, place, at))
	if inner, is := strings.CutPrefix(title, "("); is && strings.IndexByte(title, ')') == len(title)-1 {
		title, colon = strings.TrimSuffix(inner, ")"), true
	}
	switch {
	case h.amendment:
		return h.amendmentWith(title, colon, p)
	case h.number == "" && (n.kind == numberedHead || !colon && (title != "" || p.Item)):
		return head{}, false
	case title == "":
		return h, true
	case p.Level == 0 && !colon && !headlike(title):
		return head{}, false
	case isLine(title):
		h.title = title
	default:
		h.rest = title
	}
	return h, true
}

// amendmentsAhead reads what stands above amendments: "Amendments", "2. Amendments received", "Amendments to motion 3", "List of amendments".
func amendmentsAhead(said []string, p documents.Paragraph) (head, bool) {
	const most = 12 // words
	if len(said) > most {
		return head{}, false
	}
	h := head{level: p.Level, several: true}
	at := 0
	if p.Level > 0 && len(said) > 1 && strings.Trim(said[0], "0123456789.)") == "" { // the number of a heading
		at++
	}
	f, is := find(said, at, amendmentsHead)
	if !is || p.Item && p.Level == 0 {
		return head{}, false
	}
	if at += f.words; at == len(said) {
		return h, true
	}
	to, _ := h.amends(said, at, false)
	if h.of != "" && to == len(said) {
		return h, true
	}
	of, is := find(said, at, ofMotion)
	return h, is && at+of.words < len(said) && at+of.words+1 >= len(said)-1 && isMotions(said[len(said)-1])
}

// isMotions tells whether a word means motions, one or several: "the motions", "zu den Anträgen".
func isMotions(word string) bool {
	_, is := find([]string{word}, 0, motionHead, numberedHead, motionsWord)
	return is
}

// numbered is a label with the number behind it.
type numbered struct {
	kind   kind
	number string // "" for none
	colon  bool   // something parts it from what follows
	to     int    // the word behind it
}

// named reads a label that says what something is, and its number.
func named(said []string, at int, kinds ...kind) (n numbered, is bool) {
	if at >= len(said) {
		return n, false
	}
	f, is := find(said, at, kinds...)
	if !is {
		return n, false
	}
	n = numbered{f.kind, "", f.colon, at + f.words}
	if n.to < len(said) && !f.colon {
		if sign, is := find(said, n.to, numberSign); is {
			n.to += sign.words
		}
	}
	if n.to < len(said) && !f.colon {
		if number, behind, is := numberOf(said[n.to]); is {
			n.number, n.colon = number, behind
			n.to++
		}
	}
	if n.to < len(said) && isBar(said[n.to]) {
		n.colon = true
		n.to++
	}
	return n, true
}

// amends reads to which motion an amendment is: "to Motion 3", "zu A3", "(Motion 3)"; at is where that may stand, and what comes back is where
// it ends.
func (h *head) amends(said []string, at int, colon bool) (int, bool) {
	first := at
	f, of := found{}, false
	if at < len(said) && !colon {
		if f, of = find(said, at, ofMotion); of {
			first += f.words
		}
	}
	if n, is := named(said, first, amendmentHead); is && of {
		h.second, h.to = true, n.number
		var motion head
		if to, behind := motion.amends(said, n.to, n.colon); motion.of != "" { // "amendment 2 to amendment 1 to motion 3"
			h.of = motion.of
			return to, behind
		}
		return n.to, n.colon
	}
	if n, is := named(said, first, motionHead, numberedHead); is && n.number != "" {
		h.of = n.number
		return n.to, n.colon || n.to > first && strings.HasSuffix(said[n.to-1], ")")
	}
	if of && first < len(said) {
		if number, behind, is := numberOf(said[first]); is && strings.ContainsAny(number, "0123456789") {
			h.of = number
			return first + 1, behind
		}
	}
	return at, colon
}

// amendmentWith is the heading of an amendment behind which something stands: its title, or what it changes.
func (h head) amendmentWith(behind string, colon bool, p documents.Paragraph) (head, bool) {
	if behind != "" {
		if _, _, is := instruction(behind); is && (colon || p.Level > 0) {
			h.rest = behind
			return h, true
		}
		h.title = behind
	}
	switch {
	case p.Level > 0, h.of != "" && (behind == "" || colon):
		return h, true
	}
	return h, (h.number != "" || h.of != "" || h.second) && utf8.RuneCountInString(p.Text) <= longestTitle && !strings.HasSuffix(p.Text, ".")
}

// from is a text from one of its words on, with one blank between words.
func from(text string, place [][2]int, at int) string {
	if at == len(place) {
		return ""
	}
	return strings.Join(strings.Fields(text[place[at][0]:]), " ")
}

// headlike tells whether words behind a number are a title, and not the rest of a sentence about a motion.
func headlike(title string) bool {
	first, _ := utf8.DecodeRuneInString(title)
	const short = 80
	return utf8.RuneCountInString(title) <= short && !strings.ContainsAny(title[len(title)-1:], ".;:,") && (unicode.IsUpper(first) || strings.ContainsRune("\"“„«‘'¿¡", first))
}

// isLine tells whether words can be a title, and are not the text of a motion itself.
func isLine(title string) bool {
	const sentence = 60
	n := utf8.RuneCountInString(title)
	return n <= longestTitle && !strings.ContainsAny(title[len(title)-1:], ";:") && (n <= sentence || !strings.HasSuffix(title, "."))
}

// A number of a motion: 7, A12, B-3, 2026/14, 3a; or a Roman one, or a letter.
var (
	figures = look.Pattern(`^(?:\pL{0,4}[-/.]?)?\d{1,8}(?:[-/.]\d{1,8})*\pL?$`)
	romanOr = look.Pattern(`^(?:[IVXLC]{1,6}|[A-Z])$`)
)

// numberOf reads a number of a motion; colon tells whether something parts it from what follows.
func numberOf(word string) (number string, colon, is bool) {
	word = strings.TrimLeft(word, "#(")
	number = strings.TrimRight(word, ":.,;)–—-]")
	return number, number != word, figures().MatchString(number) || romanOr().MatchString(number)
}

// titled is the title that a line names, "" for any other line.
func titled(text string) string {
	said, place := spaced(text)
	if len(said) < 2 {
		return ""
	}
	f, is := find(said, 0, titleLine)
	if !is || !f.colon || f.words == len(said) {
		return ""
	}
	if title := from(text, place, f.words); isLine(title) {
		return title
	}
	return ""
}

// under is what begins with a number under that of a motion, as amendments have: "9A.1", "9A", "HE2A.1", and of a heading also "9.1".
var under = look.Pattern(`^(\p{Lu}{0,3}\d{1,4})(\pL\.?\d{0,3}|\.\d{1,3})[:.)]?(?:\s|$)`)

// looseAmendment reads a paragraph that begins as an amendment does, but is no heading of one: "Amendment from Quarry Road: delete …", and headings
// such as "First amendment" and "9A.1 Quarry Road" below motion 9. What it says is tried; it never belongs to the motion above.
func looseAmendment(p documents.Paragraph, motion string) (head, bool) {
	const most = 12 // words of a heading, and before a colon
	text := strings.TrimLeft(p.Text, "[(*_ ")
	said, place := spaced(text)
	if len(said) == 0 {
		return head{}, false
	}
	h := head{level: p.Level, amendment: true}
	n, is := named(said, 0, amendmentHead)
	if m := under().FindStringSubmatch(text); !is && m != nil && motion != "" && (m[1] == motion || strings.Contains(m[2], ".") && len(m[2]) > 2 && !strings.HasPrefix(m[2], ".")) && (p.Level > 0 || !strings.HasPrefix(m[2], ".")) && !p.Item {
		h.number, is = strings.TrimRight(said[0], ":.)*"), true
		n = numbered{number: h.number, to: 1}
		if m[1] != motion {
			h.of = m[1]
		}
	}
	if p.Level > 0 && len(said) <= most && !is {
		for i := range said {
			if _, is = find(said, i, amendmentHead); is {
				h.title = text
				return h, true
			}
		}
	}
	if !is || p.Item && p.Level == 0 {
		return head{}, false
	}
	h.number = n.number
	at, _ := h.amends(said, n.to, n.colon)
	colon := slices.IndexFunc(said[:min(most, len(said))], func(word string) bool { return strings.HasSuffix(word, ":") })
	switch rest := strings.Trim(from(text, place, at), aside+"*"); {
	case p.Level > 0:
		h.title = rest
	case colon >= at-1 && colon >= 0:
		h.rest = from(text, place, colon+1)
	case h.number != "" && rest != "" && headlike(rest) && !understood(rest):
		h.title = rest
	case h.number != "" || at < len(said) && strings.HasPrefix(said[at], "("):
		h.rest = rest
	default:
		return head{}, false
	}
	return h, true
}

// understood tells whether a text says what an amendment changes.
func understood(text string) bool {
	_, _, is := instruction(text)
	return is
}
