package assembly

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"stacktaker/assembly/names"
)

// People speak of a clause by its mark and the heading above it: "resolves 2", "notes 1", "b)", "2(b)". A text has these itself, so its own words
// are compared and no language is known here.

// clause is a paragraph of a text as people speak of it: by the marks above it and its own, below a heading.
type clause struct {
	heading []string // its words, folded
	marks   []string // "2", "b": from the outermost on; of a clause without one its place below the heading
	counted bool     // without marks: by its place
	depth   int      // of a marked one: so many lists are open with it
}

// clauseMark is what a clause begins with: a number, a letter or a Roman number, with a sign behind it. Stars are those of Markdown.
var clauseMark = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\s*(?:[-*•]\s+)?(?:\*\*|__)?\(?([0-9]{1,4}(?:\.[0-9]{1,3})*|[0-9]{1,3}[a-z]|[A-Za-z]|[ivxIVX]{2,7})(?:[.:/]-?|\)[.-]?)(?:\*\*|__)?\s`)
})

// bullets are the signs before a paragraph of a list without marks.
const bullets = "-–—*•·+◦▪⇒→"

// markKind is what the marks of one list have in common.
type markKind struct {
	counts byte // '1', 'a', 'A', 'i' or 'I'
	sign   string
}

// markList is a list that is open, and the last mark of it.
type markList struct {
	kind markKind
	mark string
}

// headingLetters is how many letters a heading without a colon at its end has at most.
const headingLetters = 60

// clausesOf are the paragraphs of a text as people speak of them, in their order.
func clausesOf(text string) []clause {
	paragraphs := Paragraphs(text)
	marks := make([][]int, len(paragraphs))
	for i, p := range paragraphs {
		marks[i] = clauseMark().FindStringSubmatchIndex(text[p.From:p.To])
	}
	all := make([]clause, 0, len(paragraphs))
	var heading []string
	var open []markList
	unmarked, colon := 0, false // colon: the heading above ends with one, as those below do then
	for i, p := range paragraphs {
		said, at := text[p.From:p.To], marks[i]
		if at == nil {
			ends, is := isHeading(said)
			if is && (ends || !colon || i+1 < len(marks) && marks[i+1] != nil) {
				heading, open, unmarked, colon = saidWords(said), nil, 0, ends
				all = append(all, clause{heading: heading})
				continue
			}
			unmarked++
			all = append(all, clause{heading: heading, marks: []string{strconv.Itoa(unmarked)}, counted: true})
			continue
		}
		mark := said[at[2]:at[3]]
		sign := strings.TrimSpace(said[at[0]:at[2]] + strings.Repeat("?", 1+strings.Count(mark, ".")) + said[at[3]:at[1]])
		var list int
		open, list = opened(open, markList{markKind{markCounts(mark), sign}, mark})
		open = open[:list+1]
		var called []string
		for _, l := range open {
			if strings.Contains(l.mark, ".") { // "1.2" has those above it in it
				called = nil
			}
			called = append(called, saidWords(l.mark)...)
		}
		all = append(all, clause{heading: heading, marks: called, depth: list + 1})
	}
	return all
}

// opened puts a mark into the list that it goes on with, and tells which of the open lists that is: the innermost whose last mark comes before
// it, typed the same way or else counted so; one of its kind; or a new one within the others.
func opened(open []markList, next markList) ([]markList, int) {
	for _, fits := range []func(markList) bool{
		func(l markList) bool { return l.kind.sign == next.kind.sign && follows(l, next.mark) },
		func(l markList) bool { return l.kind == next.kind },
		func(l markList) bool { return l.kind.counts == next.kind.counts && follows(l, next.mark) },
	} {
		for i := len(open) - 1; i >= 0; i-- {
			if fits(open[i]) {
				kind := markKind{open[i].kind.counts, next.kind.sign}
				open[i] = markList{kind, next.mark}
				return open, i
			}
		}
	}
	return append(open, next), len(open)
}

// follows tells whether a mark is the one behind the last of a list: "i" behind "h", and "v" behind "iv".
func follows(l markList, mark string) bool {
	switch l.kind.counts {
	case '1':
		last, err := strconv.Atoi(l.mark)
		n, err2 := strconv.Atoi(mark)
		return err == nil && err2 == nil && n == last+1
	case 'a', 'A':
		return len(l.mark) == 1 && len(mark) == 1 && mark[0] == l.mark[0]+1
	}
	i := slices.Index(romans, strings.ToLower(l.mark))
	return i >= 0 && i+1 < len(romans) && strings.ToLower(mark) == romans[i+1] && unicode.IsUpper(rune(mark[0])) == (l.kind.counts == 'I')
}

// romans are the Roman numbers that lists count with, from 1.
var romans = []string{
	"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx",
}

func markCounts(mark string) byte {
	first := mark[0]
	switch upper := unicode.IsUpper(rune(first)); {
	case first >= '0' && first <= '9':
		return '1'
	case len(mark) > 1 || first == 'i' || first == 'I':
		if upper {
			return 'I'
		}
		return 'i'
	case upper:
		return 'A'
	}
	return 'a'
}

// isHeading tells whether clauses may stand below a line: it ends with a colon, or is short and no sentence. One with a sign before it, as of a
// list, is none.
func isHeading(line string) (colon, is bool) {
	bare := strings.TrimRight(line, " *_\"”’")
	if first, _, several := strings.Cut(strings.TrimSpace(line), " "); several && strings.Contains(bullets, first) {
		return false, false
	}
	if strings.HasSuffix(bare, ":") {
		return true, true
	}
	return false, utf8.RuneCountInString(bare) <= headingLetters && !strings.ContainsAny(bare[max(len(bare)-1, 0):], ".;,!?")
}

// saidWords are the words and numbers of what is said, folded; a number and the letter behind it are two.
func saidWords(said string) []string {
	var all []string
	add := func(word string) {
		if word != "" {
			all = append(all, names.Fold(word))
		}
	}
	for _, word := range strings.FieldsFunc(said, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) }) {
		digits := len(word) - len(strings.TrimLeftFunc(word, unicode.IsDigit))
		add(word[:digits])
		add(word[digits:])
	}
	return all
}

var soundsAsMark = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(?:[0-9]{1,3}|[a-z]|[ivx]{2,7})$`) })

// Clause is a paragraph of a text that somebody means.
type Clause struct {
	Paragraph int      // its number, from 1
	Last      int      // that of the last of the points under it; its own where there are none
	Beside    bool     // it is meant by its number beside the text, and without what stands under it
	Under     []string // the marks of the points right under it
}

// reaches is the clause of a paragraph, numbered from 1, with the points under it: those that follow it and have marks of a deeper kind.
func reaches(all []clause, n int) Clause {
	c := Clause{Paragraph: n, Last: n}
	if above := all[n-1]; above.depth > 0 {
		for c.Last < len(all) && all[c.Last].depth > above.depth {
			if under := all[c.Last]; under.depth == above.depth+1 {
				c.Under = append(c.Under, under.marks[len(under.marks)-1])
			}
			c.Last++
		}
	}
	return c
}

// ClausesNamed are the clauses of a text that somebody means who speaks of them: "15" is the paragraph that has this number beside the text, and
// each that has it as its mark; "resolves 2" and "2 b" are below their heading and mark. numbers are words before a number that say that it is
// the one beside the text ("paragraph 2"). There are several where it is not known which is meant, and none where no clause is called so.
func ClausesNamed(text, said string, numbers ...string) []Clause {
	all, want := clausesOf(text), saidWords(said)
	plain := len(want) == 1
	beside := func(n int) Clause {
		c := reaches(all, n)
		c.Beside = true
		return c
	}
	if len(want) == 2 && slices.ContainsFunc(numbers, func(word string) bool { return names.Fold(word) == want[0] }) {
		want = want[1:]
		if n, err := strconv.Atoi(want[0]); err == nil {
			if n < 1 || n > len(all) {
				return nil
			}
			return []Clause{beside(n)}
		}
	}
	from := len(want)
	for from > 0 && soundsAsMark().MatchString(want[from-1]) {
		from--
	}
	found := called(all, want[:from], want[from:])
	if plain {
		if n, err := strconv.Atoi(want[0]); err == nil && n > 0 && n <= len(all) {
			found = append(slices.DeleteFunc(found, func(c Clause) bool { return c.Paragraph == n }), beside(n))
		}
	}
	slices.SortFunc(found, func(a, b Clause) int { return a.Paragraph - b.Paragraph })
	return found
}

// ClausesCalled are the clauses of a text that have a mark ("2", "2 b") below a heading with these words, "" for any. Where no paragraph of the
// text has a mark, one is called by its number.
func ClausesCalled(text, heading, mark string) []Clause {
	all, marks := clausesOf(text), saidWords(mark)
	found := called(all, saidWords(heading), marks)
	if n, err := strconv.Atoi(mark); err == nil && len(saidWords(heading)) == 0 && n > 0 && n <= len(all) &&
		!slices.ContainsFunc(all, func(c clause) bool { return c.depth > 0 }) {
		return []Clause{reaches(all, n)}
	}
	return found
}

// called are the clauses with these marks below a heading with these words, and the headings with these words where no marks are said.
func called(all []clause, heading, marks []string) []Clause {
	if len(heading)+len(marks) == 0 {
		return nil
	}
	var found, whole []int
	marked := false
	for i, c := range all {
		if len(marks) == 0 && c.marks != nil || len(marks) > 0 && c.marks == nil || !c.below(heading) || c.counted && len(heading) == 0 {
			continue
		}
		marked = marked || c.depth > 0
		if len(marks) > len(c.marks) || !slices.Equal(c.marks[len(c.marks)-len(marks):], marks) {
			continue
		}
		if found = append(found, i+1); len(marks) == len(c.marks) {
			whole = append(whole, i+1)
		}
	}
	if len(heading) > 0 && len(whole) > 0 {
		found = whole
	}
	var clauses []Clause
	for _, n := range found {
		if c := all[n-1]; !marked || !c.counted {
			clauses = append(clauses, reaches(all, n))
		}
	}
	return clauses
}

// below tells whether a clause stands below a heading that has these words, or whose words begin as they do.
func (c clause) below(said []string) bool {
	return !slices.ContainsFunc(said, func(word string) bool {
		return !slices.ContainsFunc(c.heading, func(other string) bool { return sameStem(word, other) })
	})
}

// sameStem tells whether two words are the same but for an ending of a few letters: "resolve" and "resolves", "noting" and "notes".
func sameStem(a, b string) bool {
	const shortest, ending = 3, 3
	long, short := a, b
	if len(long) < len(short) {
		long, short = short, long
	}
	if long == short {
		return true
	}
	n := 0
	for n < len(short) && long[n] == short[n] {
		n++
	}
	return n >= shortest && len(long)-n <= ending && len(short)-n <= ending
}

// SectionsCalled are the headings with these words, each with all that stands below it, up to the next one.
func SectionsCalled(text, heading string) []Clause {
	all := clausesOf(text)
	found := called(all, saidWords(heading), nil)
	if exactly := slices.DeleteFunc(slices.Clone(found), func(c Clause) bool { return len(all[c.Paragraph-1].heading) > len(saidWords(heading)) }); len(exactly) == 1 {
		found = exactly
	}
	for i := range found {
		c := &found[i]
		for c.Last < len(all) && all[c.Last].marks != nil {
			c.Last++
		}
	}
	return found
}

// Mark is where the mark of a clause stands, as bytes of the text, and which one comes there.
type Mark struct {
	From, To int
	Mark     string
}

// MarksBehind are the marks of the clauses with which a list goes on behind a paragraph, each as it is where one clause more stands before it.
func MarksBehind(text string, after int) []Mark {
	all, paragraphs := clausesOf(text), Paragraphs(text)
	var found []Mark
	for i := after; i < len(all) && all[i].marks != nil && all[i].depth >= all[after].depth; i++ {
		if all[i].depth > all[after].depth {
			continue
		}
		p := paragraphs[i]
		at := clauseMark().FindStringSubmatchIndex(text[p.From:p.To])
		if at == nil {
			break
		}
		if next := markAfter(text[p.From+at[2] : p.From+at[3]]); next != "" {
			found = append(found, Mark{p.From + at[2], p.From + at[3], next})
		}
	}
	return found
}

// MarkedBehind is what is put in behind a paragraph, with the mark that comes next in the list where that has one and the words have none.
func MarkedBehind(text string, after int, said string) string {
	paragraphs := Paragraphs(text)
	if after < 1 || after > len(paragraphs) || marked(said) != "" {
		return said
	}
	p := paragraphs[after-1]
	paragraph := text[p.From:p.To]
	at := clauseMark().FindStringSubmatchIndex(paragraph)
	if at == nil {
		if next := after; next < len(paragraphs) && clausesOf(text)[after-1].marks == nil { // the first below a heading
			p = paragraphs[next]
			if first := clauseMark().FindStringIndex(text[p.From:p.To]); first != nil {
				return text[p.From:p.From+first[1]] + said
			}
		}
		return marked(paragraph) + said
	}
	next := markAfter(paragraph[at[2]:at[3]])
	if next == "" {
		return said
	}
	return paragraph[:at[2]] + next + paragraph[at[3]:at[1]] + said
}

// markAfter is the mark that comes behind another in a list; "" where that is not known.
func markAfter(mark string) string {
	if n, err := strconv.Atoi(mark); err == nil {
		return strconv.Itoa(n + 1)
	}
	if before, last, points := strings.Cut(mark, "."); points {
		if next := markAfter(last); next != "" {
			return before + "." + next
		}
		return ""
	}
	for _, counts := range []byte{'a', 'A', 'i', 'I'} {
		if markCounts(mark) != counts {
			continue
		}
		if counts == 'a' || counts == 'A' {
			if last := mark[0] | 0x20; len(mark) == 1 && last >= 'a' && last < 'z' {
				return string(mark[0] + 1)
			}
			return ""
		}
		if i := slices.Index(romans, strings.ToLower(mark)); i >= 0 && i+1 < len(romans) {
			if counts == 'I' {
				return strings.ToUpper(romans[i+1])
			}
			return romans[i+1]
		}
	}
	return ""
}
