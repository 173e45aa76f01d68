package orderpaper

import (
	"regexp"
	"slices"
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
)

// signs are those of the labels that say what is done.
var signs = map[kind]byte{
	deleteWord: signDelete, insertWord: signInsert, replaceWord: signReplace, withWord: signWith, afterWord: signAfter, beforeWord: signBefore,
	endWord: signEnd, readsWord: signReads, wholeWord: signWhole,
}

// instructing are the labels that may stand in what an amendment says.
var instructing = []kind{
	deleteWord, insertWord, replaceWord, withWord, afterWord, beforeWord, endWord, readsWord, wholeWord, newWord, paragraphWord, fillerWord, conjunction,
}

// Place is a paragraph as an amendment names it.
type Place struct {
	Section string // words of the paragraph above it, such as "resolves"; "" for none
	Mark    string // its number, or the letter before it; behind the one that it is under: "4 b"
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
	if i := strings.IndexAny(text, `"“„«‘‹`); i > 0 {
		text = text[:i]
	}
	if len(text) > most {
		return text[:strings.LastIndexByte(text[:most], ' ')+1]
	}
	return text
}

// tokens reads all of a text as an instruction.
func tokens(text string) (all []token, is bool) {
	fresh := false
	const between = " \u00a0\u202f.,;:()[]–—-"
	for text = strings.TrimLeft(text, between); text != ""; text = strings.TrimLeft(text, between) {
		if said, rest, is := quoted(text); is {
			all, text = append(all, token{sign: signText, text: said}), rest
			continue
		}
		said, place := spaced(nextWords(text))
		if len(said) == 0 {
			return nil, false
		}
		f, known := find(said, 0, instructing...)
		behind := func(n int) string { return text[place[n-1][1]:] }
		switch {
		case known && f.kind == paragraphWord:
			at := f.words
			if at < len(said) {
				if sign, is := find(said, at, numberSign); is {
					at += sign.words
				}
			}
			if mark, n, is := marksAt(said, at); is {
				all, text = placed(all, Place{Mark: mark, New: fresh}), behind(at+n)
				break
			}
			text = behind(f.words) // "a new paragraph"
		case known && signs[f.kind] != 0:
			all, text = append(all, token{sign: signs[f.kind]}), behind(f.words)
		case known:
			text = behind(f.words)
		default: // what a paragraph above is known by: "resolves 2", "Conference notes, point 2"
			p, n, is := sectionPlace(said)
			if !is {
				return nil, false
			}
			all, text = placed(all, p), behind(n)
		}
		fresh = known && f.kind == newWord
	}
	return all, len(all) > 0
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

// sectionPlace reads a paragraph that is named by the one above it, and how many words that takes.
func sectionPlace(said []string) (Place, int, bool) {
	const most = 5
	var section []string
	for at := 0; at < len(said) && at <= most; at++ {
		f, known := find(said, at, instructing...)
		switch {
		case known && f.kind == paragraphWord:
			at += f.words
			mark, n, is := marksAt(said, at)
			return Place{Section: strings.Join(section, " "), Mark: mark}, at + n, is
		case known && f.kind != fillerWord:
			return Place{}, 0, false
		}
		if mark, n, is := marksAt(said, at); is && unicode.IsDigit(rune(mark[0])) && len(section) > 0 {
			return Place{Section: strings.Join(section, " "), Mark: mark}, at + n, true
		}
		if !known {
			section = append(section, bare(said[at]))
		}
	}
	return Place{}, 0, false
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
// one in behind it, or before it; adds words to a paragraph, or a paragraph to the text; or gives a whole new text.
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
	insertedBehind // BehindWords, what is new first
	insertedBefore
)

// Wanted is the change that an amendment wants, as it says it.
type Wanted struct {
	Form     Form
	Old, New string
	Place    Place // Mark is "" for none
}

// ways are the orders of signs that say something, and what each says. In them the first text is what is there and the last one what is new.
var ways = sync.OnceValue(func() []saying {
	return []saying{
		{way(`P?DQP?(I|R|RW|RI)Q`, `P?RQP?WQ`, `P?QP?WQR`, `P?QP?RWQ`, `P?QDQI`, `P?QDIQ`, `DQIQP`, `RQWQP`, `P?DQ`, `P?QD`, `DQP`), ReplaceWords},
		{way(`P?AQP?IQ`, `P?AQQI`), BehindWords},
		{way(`P?IQAQP?`), insertedBehind},
		{way(`P?BQP?IQ`, `P?BQQI`), BeforeWords},
		{way(`P?IQBQP?`), insertedBefore},
		{way(`DP(I|R|RW|RI)Q`, `RPWQ`, `RPQ`, `PWQR`, `PRWQ`, `PRQ`, `PFQ`, `FPQ`, `PD(I|R|RW)Q`), Paragraph},
		{way(`DP`, `PD`), StrikeParagraph},
		{way(`APIQ`, `IAPQ`, `IQAP`, `APQI`), AfterParagraph},
		{way(`BPIQ`, `IBPQ`, `IQBP`, `BPQI`), BeforeParagraph},
		{way(`IEPQ`, `EPIQ`, `IQEP`, `EPQI`), EndOfParagraph},
		{way(`IEQ`, `EIQ`, `IQE`, `EQI`), AtEnd},
		{way(`DT(I|R|RW|RI)Q`, `RTWQ`, `RTQ`, `TWQR`, `TRWQ`, `TFQ`, `FTQ`), Whole},
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
		order = append(order, t.sign)
		switch t.sign {
		case signText:
			texts = append(texts, t.text)
		case signPlace:
			w.Place = t.place
		}
	}
	if added.Mark != "" {
		if string(order) != "IQ" {
			return Wanted{}, false
		}
		return Wanted{Form: BeforeParagraph, New: texts[0], Place: added}, true
	}
	for _, way := range ways() {
		if !way.order.Match(order) {
			continue
		}
		w.Form = way.form
		switch first, last := 0, len(texts)-1; {
		case last < 0:
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
	const longest = 4 // parts that say one change
	ways := make([][]Wanted, len(parts)+1)
	ways[0] = []Wanted{}
	for to := 1; to <= len(parts); to++ {
		for from := max(to-longest, 0); from < to; from++ {
			if ways[from] == nil || ways[to] != nil && len(ways[to]) <= len(ways[from])+1 {
				continue
			}
			if w, is := wanted(slices.Concat(parts[from:to]...)); is {
				ways[to] = append(slices.Clone(ways[from]), w)
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
