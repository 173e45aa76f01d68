package orderpaper

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"stacktaker/assembly/words"
	"stacktaker/ui/documents"
	"stacktaker/ui/look"
)

// What an amendment says is read as signs, one for each word or words that say what is done, each place and each quoted text: D for "delete",
// P for "paragraph 2", Q for a text. Their order tells what is meant, in every language (ways, below), and every word must be one of those
// that are known. So nothing is guessed: what says more, or something else, is not read.
const (
	signDelete  = 'D'
	signInsert  = 'I'
	signReplace = 'R'
	signWith    = 'W'
	signAfter   = 'A'
	signBefore  = 'B'
	signEnd     = 'E'
	signReads   = 'F'
	signWhole   = 'T'
	signPlace   = 'P'
	signText    = 'Q'
	signTail    = 'L'
	signFrom    = 'S'
	signOnward  = 'Z'

	signClause   = 'N' // "a paragraph" without its number; it is no part of the order
	signRenumber = 'M' // likewise
	signEvery    = 'V' // likewise
)

// signs are those of the labels that say what is done.
var signs = map[kind]byte{
	deleteWord: signDelete, insertWord: signInsert, replaceWord: signReplace, withWord: signWith, afterWord: signAfter, beforeWord: signBefore,
	endWord: signEnd, readsWord: signReads, wholeWord: signWhole, tailWord: signTail, fromWord: signFrom, onwardWord: signOnward, renumberWord: signRenumber, everyWord: signEvery,
}

// instructing are the labels that may stand in what an amendment says.
var instructing = []kind{
	deleteWord, insertWord, replaceWord, withWord, afterWord, beforeWord, endWord, readsWord, wholeWord, newWord, paragraphWord, fillerWord, conjunction, tailWord, fromWord, onwardWord, renumberWord, lineWord, everyWord,
}

// Place is a paragraph as an amendment names it.
type Place struct {
	Section string // words of the paragraph above it, such as "resolves"; "" for none
	Mark    string // its number, or the letter before it; behind the one that it is under: "4 b"; "" for all below the paragraph above
	New     bool   // it is one that is put in
}

// token is a sign, and the text or the place that it stands for.
type token struct {
	sign  byte
	text  string
	place Place
}

// closers are the marks that end what one begins.
var closers = map[rune]string{
	'"': `"`, '“': `”"“`, '„': `“”"`, '”': `”`, '«': `»`, '»': `«»`, '‹': `›`, '›': `‹`, '‘': `’'`, '\'': `'`, '‚': `‘’'`,
}

// quoted is the text with which a quotation begins, without its marks, and what stands behind it.
func quoted(said string) (text, rest string, is bool) {
	first, n := utf8.DecodeRuneInString(said)
	ends, opens := closers[first]
	if !opens {
		return "", "", false
	}
	single := strings.ContainsRune("'‘‚", first)
	for i, r := range said[n:] {
		at := n + i
		if !strings.ContainsRune(ends, r) || at == n {
			continue
		}
		next, _ := utf8.DecodeRuneInString(said[at+utf8.RuneLen(r):])
		if single && unicode.IsLetter(next) { // an apostrophe
			continue
		}
		return strings.TrimSpace(said[n:at]), said[at+utf8.RuneLen(r):], true
	}
	return "", "", false
}

// markedAs is a number of a paragraph, or a letter before one, or both.
var markedAs = look.Pattern(`^\(?(\d{1,4}|[a-zA-Z]|[ivxIVX]{1,5}|\d{1,3}(?:\.\d{1,3})+|\d{1,3}\.?[a-z]|\d{1,3}[.)]?\([a-zA-Z]\)(?:\([ivxIVX]{1,5})?)\)?[.,:;)]*$`)

// markUnder is a letter or a Roman number of a point under another.
var markUnder = look.Pattern(`^\(?([a-zA-Z]|[ivxIVX]{1,5})\)?[.,:;)]*$`)

func markOf(word string) (string, bool) {
	m := markedAs().FindStringSubmatch(word)
	if m == nil || strings.Contains("aeouy", word) { // words of one letter, in Spanish and others
		return "", false
	}
	return marksApart(m[1]), true
}

// marksApart are the marks of a clause with a blank between that of a point and the one above it: "4(b)(i)" is "4 b i".
func marksApart(said string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(said), func(r rune) bool { return r == '(' || r == ')' || r == ' ' }), " ")
}

// marksAt are the mark that stands among words, with those of the points behind it, and how many words that takes: "4 b)", "4, (b) (i)".
func marksAt(said []string, at int) (string, int, bool) {
	if at >= len(said) {
		return "", 0, false
	}
	marks, is := markOf(said[at])
	if !is {
		return "", 0, false
	}
	n := 1
	for ; at+n < len(said); n++ {
		under, is := markOf(said[at+n])
		if !is || !markUnder().MatchString(said[at+n]) {
			break
		}
		marks += " " + under
	}
	return marks, n, true
}

// nextWords are the first words of a text, up to a quotation.
func nextWords(text string) string {
	const most = 240
	begins := text[:min(len(text), most)]
	if i := strings.IndexAny(begins, `"“„«‘‹`); i > 0 {
		return begins[:i]
	}
	if len(text) > most {
		return begins[:strings.LastIndexByte(begins, ' ')+1]
	}
	return text
}

// tokens reads all of a text as an instruction.
func tokens(text string) (all []token, is bool) {
	fresh, placing := false, false
	const between = " \u00a0\u202f.,;:()[]–—-"
	for text = strings.TrimLeft(text, between); text != ""; text = strings.TrimLeft(text, between) {
		quote, rest, is := quoted(text)
		if section, is := headingQuoted(quote, rest, is && placing); is {
			all, text = below(all, section, rest)
			fresh, placing = false, false
			continue
		}
		if is {
			placing = false
			all, text = append(all, token{sign: signText, text: quote}), rest
			continue
		}
		said, place := spaced(nextWords(text))
		if len(said) == 0 {
			return nil, false
		}
		_, placing = find(said, 0, placingWord)
		f, known := find(said, 0, instructing...)
		if section, is := find(said, 0, sectionWord); is && known && f.kind == newWord && section.words > f.words { // "further resolves"
			known = false
		}
		behind := func(n int) string { return text[place[n-1][1]:] }
		switch {
		case known && f.kind == paragraphWord:
			at := f.words
			if other, is := find(said, at, newWord); is { // "un punto nuevo"
				fresh = true
				at += other.words
			}
			if at < len(said) {
				if sign, is := find(said, at, numberSign); is {
					at += sign.words
				}
			}
			if marks, n, is := marksListed(said, at); is {
				all, text = placedAll(all, Place{New: fresh}, marks), behind(at+n)
				break
			}
			all, text = append(all, token{sign: signClause}), behind(f.words) // "a new paragraph"
		case known && f.kind == lineWord:
			at := f.words
			_, n, is := marksListed(said, at) // "line 4", "lines 4 and 5": where that is knows only who printed it
			if !is {
				return nil, false
			}
			text = behind(at + n)
		case known && signs[f.kind] != 0:
			all, text = append(all, token{sign: signs[f.kind]}), behind(f.words)
		case known:
			text = behind(f.words)
		case fresh && isNumber(said[0]), len(all) > 0 && all[len(all)-1].sign == signDelete && isMarked(said[0]): // "a new 4", "delete b)"
			marks, n, is := marksListed(said, 0)
			if !is {
				return nil, false
			}
			all, text = placedAll(all, Place{New: fresh}, marks), behind(n)
		default: // what a paragraph above is known by: "resolves 2", "Conference notes, point 2"
			p, marks, n, is := sectionPlace(said)
			if !is {
				return nil, false
			}
			p.New = fresh && len(marks) > 0
			all, text = placedAll(all, p, marks), behind(n)
		}
		fresh = known && (f.kind == newWord || fresh && f.kind == fillerWord)
	}
	return all, slices.ContainsFunc(all, func(t token) bool { return t.sign != signClause && t.sign != signRenumber && t.sign != signEvery })
}

// placedAll adds a place for each of some marks, and one for all that is below a heading where there are none.
func placedAll(all []token, p Place, marks []string) []token {
	if len(marks) == 0 {
		return append(all, token{sign: signPlace, place: p})
	}
	p.Mark = marks[0]
	all = placed(all, p)
	for _, p.Mark = range marks[1:] {
		all = append(all, token{sign: signPlace, place: p})
	}
	return all
}

// markRange are two numbers and a dash between them.
var markRange = look.Pattern(`^(\d{1,3})[-–—](\d{1,3})[.,:;)]*$`)

// marksListed are the marks that stand among words, one or several, and how many words that takes: "1", "1 and 2", "1, 2 and 4", "2-4", "2 to 4".
func marksListed(said []string, at int) (marks []string, n int, is bool) {
	const most = 50
	count := func(from, to string) bool {
		a, errA := strconv.Atoi(from)
		b, errB := strconv.Atoi(to)
		if errA != nil || errB != nil || b <= a || b-a > most {
			return false
		}
		for ; a <= b; a++ {
			marks = append(marks, strconv.Itoa(a))
		}
		return true
	}
	if at < len(said) {
		if m := markRange().FindStringSubmatch(said[at]); m != nil {
			return marks, 1, count(m[1], m[2])
		}
	}
	first, n, is := marksAt(said, at)
	if !is {
		return nil, 0, false
	}
	number := func(i int) string {
		if i < len(said) {
			if mark, is := markOf(said[i]); is && strings.Trim(mark, "0123456789") == "" {
				return mark
			}
		}
		return ""
	}
	if strings.Trim(first, "0123456789") != "" {
		return []string{first}, n, true
	}
	ends := func(i int) bool { return strings.ContainsAny(last(said[i-1]), ".:;)") }
	if i := at + n; i+1 < len(said) && !ends(i) && number(i+1) != "" {
		_, to := find(said, i, fillerWord, onwardWord)
		_, and := find(said, i, conjunction)
		if (to && !and && bare(said[i]) != "the" || isBar(said[i])) && count(first, number(i+1)) {
			return marks, n + 2, true
		}
	}
	marks = []string{first}
	for i := at + n; i < len(said) && !ends(i); i = at + n {
		comma := last(said[i-1]) == ","
		if _, and := find(said, i, conjunction); (and || said[i] == "&") && number(i+1) != "" {
			marks, n = append(marks, number(i+1)), n+2
		} else if comma && number(i) != "" {
			marks, n = append(marks, number(i)), n+1
		} else {
			break
		}
	}
	return marks, n, true
}

// placed adds a place to what was read. A point and the clause that it is under are one: "resolves 4, point b", "point b of resolves 4".
func placed(all []token, p Place) []token {
	n := len(all)
	if n == 0 || all[n-1].sign != signPlace || all[n-1].place.New || p.New {
		return append(all, token{sign: signPlace, place: p})
	}
	isUnder := func(p Place) bool { return p.Section == "" && !unicode.IsDigit(rune(p.Mark[0])) }
	switch before := all[n-1].place; {
	case isUnder(p) && !isUnder(before):
		all[n-1].place.Mark += " " + p.Mark
	case isUnder(before) && !isUnder(p):
		p.Mark += " " + before.Mark
		all[n-1].place = p
	default:
		return append(all, token{sign: signPlace, place: p})
	}
	return all
}

// sectionPlace reads paragraphs that are named by the one above them, with their marks, and how many words that takes; or that alone, where its words
// are such as headings of motions have: "resolves", "this branch further notes".
func sectionPlace(said []string) (p Place, marks []string, n int, is bool) {
	const most = 5
	var section []string
	for at := 0; at < len(said) && at <= most; at++ {
		f, known := find(said, at, instructing...)
		switch {
		case known && f.kind == paragraphWord:
			at += f.words
			marks, n, is := marksListed(said, at)
			return Place{Section: strings.Join(section, " ")}, marks, at + n, is
		case known && f.kind != fillerWord:
			return sectionAlone(said)
		}
		if marks, n, is := marksListed(said, at); is && unicode.IsDigit(rune(marks[0][0])) && len(section) > 0 {
			return Place{Section: strings.Join(section, " ")}, marks, at + n, true
		}
		if !known {
			section = append(section, bare(said[at]))
		}
	}
	return sectionAlone(said)
}

func sectionAlone(said []string) (p Place, marks []string, n int, is bool) {
	var section []string
	for n < len(said) {
		f, known := find(said, n, sectionWord)
		if known {
			is = true
		} else if f, known = find(said, n, body, fillerWord); !known || is {
			break
		}
		section = append(section, strings.Fields(bare(strings.Join(said[n:n+f.words], " ")))...)
		if n += f.words; f.colon {
			break
		}
	}
	return Place{Section: strings.Join(section, " ")}, nil, n, is
}

// instruction reads a paragraph of an amendment as an instruction: all of it, or up to a colon behind which the text stands.
func instruction(text string) (all []token, body string, is bool) {
	if all, is = tokens(text); is {
		return all, "", true
	}
	const furthest = 400 // bytes that an instruction has before what is to be put in
	for at := 0; ; {
		i := strings.IndexByte(text[at:], ':')
		if i < 0 || at+i > furthest {
			return nil, "", false
		}
		at += i + 1
		if all, is = tokens(text[:at]); is {
			return all, strings.TrimSpace(text[at:]), true
		}
	}
}

// Form is what an amendment does.
type Form int

// An amendment strikes words and inserts others; puts some in behind words, or before them; gives a paragraph other words, strikes it, or puts
// one in behind it, or before it; adds words to a paragraph, or a paragraph to the text; gives a whole new text; or strikes all behind words, or
// from them on, or from them to others, and may put in others.
const (
	ReplaceWords Form = iota
	BehindWords
	BeforeWords
	Paragraph
	StrikeParagraph
	AfterParagraph
	BeforeParagraph
	EndOfParagraph
	AtEnd
	Whole
	Tail           // all behind words, or behind a paragraph
	TailFrom       // all from words on
	FromTo         // from words up to others
	insertedBehind // BehindWords, what is new first
	insertedBefore
)

// Wanted is the change that an amendment wants, as it says it.
type Wanted struct {
	Form     Form
	Old, New string
	Place    Place  // Mark is "" for none
	To       string // the words up to which something is struck
	Clause   bool   // what is new is a clause of its own
	Renumber bool   // and those behind it get other numbers
	Every    bool   // wherever the words stand
}

// ways are the orders of signs that say something, and what each says. In them the first text is what is there and the last one what is new.
var ways = sync.OnceValue(func() []saying {
	return []saying{
		{way(`P?DQP?(I|R|RW|RI)Q`, `P?RQP?WQ`, `P?QP?WQR`, `P?QP?RWQ`, `P?QDQI`, `P?QDIQ`, `DQIQP`, `RQWQP`, `P?DQ`, `P?QD`, `DQP`, `DPQ`, `DPQ(I|R|RW|RI)Q`, `RPQWQ`), ReplaceWords},
		{way(`P?AQP?IQ`, `P?AQQI`), BehindWords},
		{way(`P?IQAQP?`), insertedBehind},
		{way(`P?BQP?IQ`, `P?BQQI`), BeforeWords},
		{way(`P?IQBQP?`), insertedBefore},
		{way(`DP(I|R|RW|RI)Q`, `RPWQ`, `RPQ`, `PWQR`, `PRWQ`, `PRQ`, `PFQ`, `FPQ`, `PD(I|R|RW)Q`), Paragraph},
		{way(`DP`, `PD`), StrikeParagraph},
		{way(`APIQ`, `IAPQ`, `IQAP`, `APQI`), AfterParagraph},
		{way(`BPIQ`, `IBPQ`, `IQBP`, `BPQI`), BeforeParagraph},
		{way(`IEPQ`, `EPIQ`, `IQEP`, `EPQI`), EndOfParagraph},
		{way(`IEQ`, `EIQ`, `IQE`, `EQI`, `IQ`), AtEnd},
		{way(`DT(I|R|RW|RI)Q`, `RTWQ`, `RTQ`, `TWQR`, `TRWQ`, `TFQ`, `FTQ`), Whole},
		{way(`P?(DLQ|LQD|DLP|LPD)((I|R|RW|RI|W)Q|QI)?`, `P?RLQWQ`, `RLPWQ`), Tail},
		{way(`P?D(SQ[EZ]|QZ|TSQ[EZ]?)((I|R|RW|RI|W)Q|QI)?`, `P?(SQ[EZ]|TSQ[EZ]?)D((I|R|RW|RI|W)Q|QI)?`, `P?RSQ[EZ]WQ`), TailFrom},
		{way(`P?DSQQ((I|R|RW|RI|W)Q|QI)?`, `P?SQQD((I|R|RW|RI|W)Q|QI)?`, `P?RSQQWQ`), FromTo},
	}
})

// saying is what some orders of signs say.
type saying struct {
	order *regexp.Regexp
	form  Form
}

func way(all ...string) *regexp.Regexp {
	return regexp.MustCompile("^(?:" + strings.Join(all, "|") + ")$")
}

// strikes are the changes that signs say which strike several paragraphs.
func strikes(all []token) ([]Wanted, bool) {
	var each []Wanted
	verbs := 0
	for i, t := range all {
		switch {
		case t.sign == signDelete && (i == 0 || i == len(all)-1):
			verbs++
		case t.sign == signPlace && !t.place.New:
			each = append(each, Wanted{Form: StrikeParagraph, Place: t.place})
		default:
			return nil, false
		}
	}
	return each, verbs == 1 && len(each) > 1
}

// wanted is what signs say.
func wanted(all []token) (Wanted, bool) {
	var order []byte
	var texts []string
	w := Wanted{}
	added := Place{}
	if slices.ContainsFunc(all, func(t token) bool { // two clauses are two changes
		return t.sign == signPlace && !t.place.New && slices.ContainsFunc(all, func(other token) bool {
			return other.sign == signPlace && !other.place.New && other.place != t.place
		})
	}) {
		return Wanted{}, false
	}
	for _, t := range all {
		if t.sign == signPlace && t.place.New { // "insert new paragraph 4" comes before what has that number, or at the end
			added = t.place
			continue
		}
		switch t.sign {
		case signClause:
			w.Clause = true
			continue
		case signRenumber:
			w.Renumber = true
			continue
		case signEvery:
			w.Every = true
			continue
		}
		order = append(order, t.sign)
		switch t.sign {
		case signText:
			texts = append(texts, t.text)
		case signPlace:
			w.Place = t.place
		}
	}
	if added.Mark != "" {
		if !slices.Contains([]string{"IQ", "QI", "Q", "IEQ", "EIQ"}, string(order)) {
			return Wanted{}, false
		}
		return Wanted{Form: BeforeParagraph, New: texts[0], Place: added, Clause: true, Renumber: w.Renumber}, true
	}
	said := string(order)
	switch {
	case w.Place.Section != "" && w.Place.Mark == "" && (said == "IPQ" || said == "PIQ" || said == "IEPQ" || said == "EPIQ" || said == "PEIQ" || said == "PIEQ"):
		w.Form, w.New, w.Clause = AfterParagraph, texts[0], true
		return w, true
	case w.Clause && (said == "IQ" || said == "QI"):
		w.Form, w.New = AtEnd, texts[0]
		return w, true
	case w.Renumber && !slices.Contains(order, signInsert):
		return Wanted{}, false
	}
	for _, way := range ways() {
		if !way.order.Match(order) {
			continue
		}
		w.Form = way.form
		if w.Every && (w.Form != ReplaceWords || w.Place != (Place{})) {
			return Wanted{}, false
		}
		switch first, last := 0, len(texts)-1; {
		case last < 0:
		case way.form == Tail && strings.Contains(said, "LP"):
			w.New = texts[first]
		case way.form == Tail, way.form == TailFrom:
			if w.Old = texts[first]; last > 0 {
				w.New = texts[last]
			}
		case way.form == FromTo:
			if w.Old, w.To = texts[first], texts[1]; last > 1 {
				w.New = texts[last]
			}
		case way.form == insertedBehind:
			w.Form, w.Old, w.New = BehindWords, texts[last], texts[first]
		case way.form == insertedBefore:
			w.Form, w.Old, w.New = BeforeWords, texts[last], texts[first]
		case last == 0 && way.form == ReplaceWords:
			w.Old = texts[first]
		case last == 0:
			w.New = texts[last]
		default:
			w.Old, w.New = texts[first], texts[last]
		}
		return w, true
	}
	return Wanted{}, false
}

// headingQuoted are the words of a quotation that is the heading above some paragraphs, and not words to be changed: "to 'Congress resolves':".
// What stands before it must say that it is a place.
func headingQuoted(said, rest string, placing bool) (string, bool) {
	const most = 10 // words
	all := strings.Fields(said)
	if !placing || len(all) == 0 || len(all) > most {
		return "", false
	}
	ends := strings.HasSuffix(said, ":") || strings.HasPrefix(rest, ":") || isSection(all[len(all)-1])
	if !ends || !isSection(said) {
		return "", false
	}
	for i := range all {
		all[i] = bare(all[i])
	}
	return strings.Join(all, " "), true
}

// below adds the heading above paragraphs to what was read: that of the paragraphs that were named before it, else of those that are named behind
// it, else of all.
func below(all []token, section, rest string) ([]token, string) {
	named := false
	for i := len(all) - 1; i >= 0 && all[i].sign == signPlace && all[i].place.Section == ""; i-- {
		all[i].place.Section, named = section, true
	}
	if named {
		return all, rest
	}
	said, place := spaced(nextWords(strings.TrimLeft(rest, ", ")))
	at := 0
	if f, is := find(said, 0, paragraphWord); is {
		at = f.words
	}
	if marks, n, is := marksListed(said, at); is && !(at == 0 && strings.HasPrefix(rest, ":")) {
		return placedAll(all, Place{Section: section}, marks), strings.TrimLeft(rest, ", ")[place[at+n-1][1]:]
	}
	return append(all, token{sign: signPlace, place: Place{Section: section}}), rest
}

// isNumber tells whether a word is a number, and isMarked whether it is one or a letter with the sign behind it that a mark has: "b)".
func isNumber(word string) bool {
	mark, is := markOf(word)
	return is && (strings.Trim(mark, "0123456789") == "" || len(mark) > 1 || isMarked(word))
}

func isMarked(word string) bool {
	mark, is := markOf(word)
	return is && (strings.Trim(mark, "0123456789") == "" || strings.Contains(word, ")"))
}

// unclear is why an amendment is not read.
func unclear(key string, args ...any) error {
	return &documents.Refusal{Phrase: words.Say(key, args...)}
}

// unquoted is a text without the quotation marks around all of it.
func unquoted(text string) string {
	if said, rest, is := quoted(text); is && strings.Trim(rest, " .") == "" {
		return said
	}
	return text
}

// parts are those of an instruction that are parted by the end of a sentence, or by a semicolon, outside of what is quoted; each is read.
func parts(text string) [][]token {
	var all [][]token
	from := 0
	end := func(to int) bool {
		said := strings.TrimSpace(text[from:to])
		from = to
		if strings.Trim(said, ".;") == "" {
			return true
		}
		one, is := tokens(said)
		all = append(all, one)
		return is
	}
	before := ' '
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if _, rest, is := quoted(text[i:]); is && !unicode.IsLetter(before) && !unicode.IsDigit(before) {
			i, before = len(text)-len(rest), '"'
			continue
		}
		next, _ := utf8.DecodeRuneInString(text[i+n:])
		if r == ';' || r == '.' && (i+n == len(text) || unicode.IsSpace(next)) && before != 'º' {
			if !end(i + n) {
				return nil
			}
		}
		i, before = i+n, r
	}
	if !end(len(text)) {
		return nil
	}
	return all
}

// wantedAll is what the parts of an amendment say: one change where together they say one, else as few as can be, each of parts that follow one
// another.
func wantedAll(parts [][]token) ([]Wanted, bool) {
	const most = 200
	if len(parts) > most {
		return nil, false
	}
	if w, is := wanted(slices.Concat(parts...)); is {
		return []Wanted{w}, true
	}
	if each, is := strikes(slices.Concat(parts...)); is {
		return each, true
	}
	const longest = 4 // parts that say one change
	ways := make([][]Wanted, len(parts)+1)
	ways[0] = []Wanted{}
	for to := 1; to <= len(parts); to++ {
		for from := max(to-longest, 0); from < to; from++ {
			if ways[from] == nil || ways[to] != nil && len(ways[to]) <= len(ways[from])+1 {
				continue
			}
			said := slices.Concat(parts[from:to]...)
			if w, is := wanted(said); is {
				ways[to] = append(slices.Clone(ways[from]), w)
			} else if each, is := strikes(said); is {
				ways[to] = slices.Concat(ways[from], each)
			}
		}
	}
	all := ways[len(parts)]
	return all, len(all) > 0
}

// wants reads what an amendment says: paragraphs without those about its people. From is where in them what is no part of it begins: its reasons.
func wants(all []documents.Paragraph) (w []Wanted, from int, err error) {
	var said [][]token
	var body wording
	open := false // what stands below is a text
	end := func() {
		if n := len(said); body.n > 0 {
			said[n-1] = append(said[n-1], token{sign: signText, text: unquoted(body.String())})
		}
		body = wording{}
	}
	from = len(all)
	for i, p := range all {
		if f, is := find(strings.Fields(p.Text), 0, reasonWord); is && (f.colon || p.Level > 0 || f.words == len(strings.Fields(p.Text))) {
			from = i
			break
		}
		if p.Level > 0 {
			return nil, from, unclear("amend-unclear", documents.Begins(p.Text))
		}
		text := unmarkedItem(p.Text)
		found, rest, is := instruction(text)
		onlyText := !slices.ContainsFunc(found, func(t token) bool { return t.sign != signText })
		switch {
		case is && !(open && onlyText):
			end()
			if several := parts(strings.TrimSuffix(text, rest)); len(several) > 0 && len(slices.Concat(several...)) == len(found) {
				said = append(said, several...)
			} else {
				said = append(said, found)
			}
			open = rest != "" || strings.HasSuffix(p.Text, ":") || found[len(found)-1].sign != signText
			if rest != "" {
				body.add(documents.Paragraph{Text: rest})
			}
		case open:
			body.add(p)
		default:
			return nil, from, unclear("amend-unclear", documents.Begins(p.Text))
		}
	}
	end()
	w, is := wantedAll(said)
	switch {
	case len(said) == 0:
		return nil, from, unclear("amend-empty")
	case !is:
		return nil, from, unclear("amend-several", documents.Begins(all[0].Text))
	}
	return w, from, nil
}
