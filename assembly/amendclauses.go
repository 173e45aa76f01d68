package assembly

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// People speak of a clause by its mark and the heading above it: "resolves 2", "notes 1", "b)", "2(b)". A text has these itself, so its own words
// are compared and no language is known here.

// clause is a paragraph of a text as people speak of it: by the marks above it and its own, below a heading.
type clause struct {
	heading []string // its words, folded
	marks   []string // "2", "b": from the outermost on; of a clause without one its place below the heading
	counted bool     // without marks: by its place
}

// clauseMark is what a clause begins with: a number, a letter or a Roman number, with a sign behind it. Stars are those of Markdown.
var clauseMark = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\s*(?:[-*•]\s+)?(?:\*\*|__)?\(?([0-9]{1,3}|[A-Za-z]|[ivxIVX]{2,7})[.):](?:\*\*|__)?\s`)
})

// markKind is what the marks of one list have in common.
type markKind struct {
	counts byte // '1', 'a', 'A', 'i' or 'I'
	sign   string
}

// headingLetters is how many letters a heading without a colon at its end has at most.
const headingLetters = 60

// clausesOf are the paragraphs of a text as people speak of them, in their order.
func clausesOf(text string) []clause {
	type list struct {
		kind markKind
		mark string
	}
	var all []clause
	var heading []string
	var open []list
	unmarked := 0
	for _, p := range Paragraphs(text) {
		said := text[p.From:p.To]
		at := clauseMark().FindStringSubmatchIndex(said)
		if at == nil {
			if isHeading(said) {
				heading, open, unmarked = saidWords(said), nil, 0
				all = append(all, clause{heading: heading})
				continue
			}
			unmarked++
			all = append(all, clause{heading, []string{strconv.Itoa(unmarked)}, true})
			continue
		}
		mark := said[at[2]:at[3]]
		kind := markKind{markCounts(mark), strings.TrimSpace(strings.Replace(said[at[0]:at[1]], mark, "?", 1))}
		if n := len(open); n > 0 && (kind.counts == 'i' || kind.counts == 'I') && utf8.RuneCountInString(mark) == 1 {
			if last := open[n-1]; last.kind.sign == kind.sign && strings.EqualFold(last.mark, string(mark[0]-1)) { // "i)" behind "h)"
				kind.counts = last.kind.counts
			}
		}
		if i := slices.IndexFunc(open, func(l list) bool { return l.kind == kind }); i >= 0 {
			open = open[:i]
		}
		open = append(open, list{kind, mark})
		marks := make([]string, len(open))
		for i, l := range open {
			marks[i] = strings.ToLower(l.mark)
		}
		all = append(all, clause{heading: heading, marks: marks})
	}
	return all
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

// isHeading tells whether clauses stand below a line: it ends with a colon, or is short and no sentence.
func isHeading(line string) bool {
	bare := strings.TrimRight(line, " *_\"”’")
	if strings.HasSuffix(bare, ":") {
		return true
	}
	return utf8.RuneCountInString(bare) <= headingLetters && !strings.ContainsAny(bare[max(len(bare)-1, 0):], ".;,!?")
}

// saidWords are the words and numbers of what is said, folded; a number and the letter behind it are two.
func saidWords(said string) []string {
	var all []string
	add := func(word string) {
		if word != "" {
			all = append(all, fold(word))
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

// ClausesNamed are the paragraphs of a text, by their numbers from 1, that somebody means who speaks of them: "15" is the one that has this
// number beside the text, and each that has it as its mark; "resolves 2" and "2 b" are below their heading and mark. numbers are words before a number
// that say that it is the one beside the text ("paragraph 2"). There are several where it is not known which is meant, and none where no
// clause is called so.
func ClausesNamed(text, said string, numbers ...string) []int {
	all, want := clausesOf(text), saidWords(said)
	plain := len(want) == 1
	if len(want) == 2 && slices.ContainsFunc(numbers, func(word string) bool { return fold(word) == want[0] }) {
		want = want[1:]
		if n, err := strconv.Atoi(want[0]); err == nil {
			if n < 1 || n > len(all) {
				return nil
			}
			return []int{n}
		}
	}
	from := len(want)
	for from > 0 && soundsAsMark().MatchString(want[from-1]) {
		from--
	}
	heading, marks := want[:from], want[from:]
	if len(want) == 0 {
		return nil
	}
	var found, whole []int
	for i, c := range all {
		if len(marks) == 0 && c.marks != nil || len(marks) > 0 && c.marks == nil || !c.below(heading) || c.counted && len(heading) == 0 {
			continue
		}
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
	if marked := slices.DeleteFunc(slices.Clone(found), func(n int) bool { return all[n-1].counted }); len(marked) > 0 {
		found = marked
	}
	if n, err := strconv.Atoi(marksOf(marks)); err == nil && plain && n > 0 && n <= len(all) {
		if !slices.Contains(found, n) {
			found = append(found, n)
		}
	}
	slices.Sort(found)
	return found
}

func marksOf(marks []string) string {
	if len(marks) == 1 {
		return marks[0]
	}
	return ""
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
