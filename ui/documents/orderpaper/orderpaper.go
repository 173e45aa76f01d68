// Package orderpaper finds the motions in a document: one in each, or one under each heading such as "Motion 7: Strike fund"; what each is
// called, who moves and who seconds it, and its words. Headings and the lines about people are known in all languages of the program, whose
// words for them stand in the PO files (order:…).
//
// Nothing is dropped in silence: each paragraph is the heading of a motion, a line about its people, a paragraph of its text, or told as left
// out ([Left]). A line that names somebody who is not known stays in the text.
package orderpaper

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"stacktaker/assembly/words"
	"stacktaker/ui/documents"
	"stacktaker/ui/look"
)

// What a motion may be at most.
const (
	mostLetters    = 100_000
	mostParagraphs = 5_000
)

// Motion is one that was found.
type Motion struct {
	Number            string // that the paper has for it, "" for none
	Title             string // "" for none
	Movers, Seconders []string
	Strangers         []string // who is named as a mover and is not known
	Unheard           []string // who is named as a seconder and is not known
	More              []string // how those are named of whom the paper says more than their names
	Text              string
	Paragraphs        int
	At                int    // the paragraph of the document with which it begins, from 1
	Needs             string // as the language says what is needed; "" where the paper does not say
}

// Left are paragraphs of the document that belong to no motion.
type Left struct {
	From, To int    // from 1
	Begins   string // the first
}

// Paper is what was found in a document.
type Paper struct {
	Motions    []Motion
	Amendments []Amendment
	Left       []Left
	Remarks    []Remark
}

// Read finds the motions of a document. Known tells whether somebody of a name is known.
func Read(d documents.Document, known func(name string) bool) (paper Paper, err error) {
	defer func() { // a document is anybody's, and must not end a meeting's screen
		if recover() != nil {
			paper, err = Paper{}, &documents.Refusal{Phrase: words.Say("paper-unread")}
		}
	}()
	d = Parted(d, known)
	r := reader{all: d.Paragraphs, known: known, lines: make([][]part, len(d.Paragraphs))}
	r.heads()
	if len(r.starts) == 0 {
		if err := r.unmarked(); err != nil {
			return Paper{}, err
		}
	}
	for i, s := range r.starts {
		if err := r.motion(s, r.end(i)); err != nil {
			return Paper{}, err
		}
	}
	return r.paper, nil
}

// reader goes through the paragraphs of a document.
type reader struct {
	all     []documents.Paragraph
	known   func(string) bool
	lines   [][]part // of the paragraphs that were looked at: who is named there
	starts  []start
	above   int    // how many motions there are up to the one that we are behind; 0 behind none
	section string // the number of the motion to which those are that stand below a heading "Amendments to motion 3"
	paper   Paper
}

// start is where a motion begins.
type start struct {
	at int // its first paragraph, from 0
	head
	heads int  // how many paragraphs are its heading; the others belong to its text
	other bool // what begins here is no motion: an amendment, or another part of the paper
}

// heads finds the headings that begin a motion, or an amendment. Where some motions have a number, those without are parts of one. A paper of
// amendments alone says to which motions they are.
func (r *reader) heads() {
	numbered := r.marked(nil)
	if !slices.ContainsFunc(r.starts, func(s start) bool { return !s.other }) {
		if titled := r.titledHeads(); titled != nil {
			numbered = r.marked(titled)
		}
	}
	r.starts = slices.DeleteFunc(r.starts, func(s start) bool { return !s.other && s.number == "" && (numbered || s.at > 0 && s.level == 0) })
	for i := len(r.starts) - 1; i >= 0; i-- { // "Amendments" is a heading of the paper where some follow
		if s := r.starts[i]; s.several && !r.aboveAmendments(i) {
			r.starts = slices.Delete(r.starts, i, i+1)
		}
	}
	r.withoutContents()
	if !slices.ContainsFunc(r.starts, func(s start) bool { return !s.other || s.of != "" }) {
		r.starts = nil
		return
	}
	r.titlesAbove()
	r.sections()
}

// marked takes down the headings that say of what they are, and those that are known to be of motions, by their paragraph; it tells whether a
// motion has a number.
func (r *reader) marked(titled map[int]head) (numbered bool) {
	r.starts = nil
	motion := ""
	for i, p := range r.all {
		if contents().MatchString(p.Text) {
			continue
		}
		h, is := titled[i]
		if !is {
			h, is = headOf(p)
		}
		if !is && len(r.people(i)) == 0 {
			h, is = looseAmendment(p, motion)
		}
		if is {
			if !h.amendment && !h.several {
				motion = h.number
			}
			numbered = numbered || h.number != "" && !h.amendment
			r.starts = append(r.starts, start{at: i, head: h, heads: 1, other: h.amendment || h.several})
		}
	}
	return numbered
}

// aboveAmendments tells whether an amendment follows on what may be a heading above some: right behind it, or behind a line that is no more than
// a word about them; behind a heading by its looks, wherever the next one begins.
func (r *reader) aboveAmendments(i int) bool {
	const furthest = 2
	s := r.starts[i]
	return i+1 < len(r.starts) && r.starts[i+1].amendment && (s.level > 0 || r.starts[i+1].at <= s.at+furthest)
}

// titlesAbove finds the titles of motions whose number stands below their heading: "Against the sale of the pier", and then "Resolution #1".
// Where nothing is a heading by its looks, each number must have a line above it that can be a title, and stands apart.
func (r *reader) titlesAbove() {
	plain := true
	taken := -1 // the heading of the motion before
	for _, s := range r.starts {
		above := s.at - 1
		if !s.other && (!r.isBare(s) || above <= taken || r.all[above].Gap == (above == 0) || !r.isTitle(above)) {
			plain = false
		}
		taken = s.at
	}
	taken = -1
	for i := range r.starts {
		s := &r.starts[i]
		above := s.at - 1
		if r.isBare(*s) && above > taken && (plain || r.all[above].Level > 0) {
			s.title, s.level, s.at, s.heads = r.all[above].Text, r.all[above].Level, above, 2
		}
		taken = s.at + s.heads - 1
	}
}

// isBare tells whether the heading of a motion is no more than its number, and no title stands below it.
func (r *reader) isBare(s start) bool {
	return s.title == "" && s.rest == "" && s.level == 0 && !s.other && r.titleAfter(s.at+1, len(r.all)) < 0
}

// contents is a line of a table of contents.
var contents = look.Pattern(`(?:\.{3,}|…|(?:\. ){3,})\s*\d+$`)

// onPage is a page number at the end of a line of a table of contents that has nothing before it.
var onPage = look.Pattern(`[\s.…]+\d{1,4}$`)

// withoutContents takes headings for lines of a table of contents where the next heading stands right below and the same comes again further
// on: "Motion 1: Strike fund 3".
func (r *reader) withoutContents() {
	called := func(s start, title string) string {
		return strings.Join([]string{folded(s.of), folded(s.number), folded(title)}, "\x00")
	}
	last := map[string]int{} // where a heading stands the last time
	for i, s := range r.starts {
		last[called(s, s.title)] = i
	}
	first := 0 // that is none
	for ; first+1 < len(r.starts); first++ {
		s := r.starts[first]
		again := last[called(s, s.title)] > first || last[called(s, onPage().ReplaceAllString(s.title, ""))] > first
		if s.title == "" || !again || !r.follows(s.at, r.starts[first+1].at) {
			break
		}
	}
	r.starts = r.starts[first:]
}

// follows tells whether a line stands right below another, or with no more between them than a heading.
func (r *reader) follows(above, below int) bool {
	const most = 6 // words
	return below == above+1 || below == above+2 && len(strings.Fields(r.all[above+1].Text)) <= most && len(r.people(above+1)) == 0
}

// sections adds where headings that are as high as those of the motions begin something else.
func (r *reader) sections() {
	var all []start
	level := 0 // of the motion that we are in
	next := 0
	for i, p := range r.all {
		switch {
		case next < len(r.starts) && r.starts[next].at == i:
			all = append(all, r.starts[next])
			level = r.starts[next].level
			next++
		case level > 0 && p.Level > 0 && p.Level <= level:
			all = append(all, start{at: i, other: true})
			level = 0
		case next > 0 && next < len(r.starts) && r.isPart(i, r.starts[next].at):
			all = append(all, start{at: i, other: true})
			level = 0
		}
	}
	r.starts = all
	if r.starts[0].at > 0 {
		r.starts = slices.Insert(r.starts, 0, start{other: true})
	}
}

// isPart tells whether a line is the title of a part of the paper: "Section 2: Rules", with no more than remarks between it and the next motion.
func (r *reader) isPart(i, next int) bool {
	p := r.all[i]
	n, is := named(strings.Fields(p.Text), 0, partWord)
	if !is || n.number == "" || p.Item || !headlike(p.Text) {
		return false
	}
	for i++; i < next; i++ {
		if !remark(r.all[i]) {
			return false
		}
	}
	return true
}

// unmarked finds the motions of a document whose headings do not call them so: those under headings with movers of their own, else one.
func (r *reader) unmarked() error {
	var moved []int // paragraphs that name movers, but for those right behind another
	for i := range r.all {
		if parts := r.people(i); slices.ContainsFunc(parts, func(p part) bool { return p.mover }) && (len(moved) == 0 || r.between(moved[len(moved)-1], i)) {
			moved = append(moved, i)
		}
	}
	if len(moved) > 1 {
		under := map[int]int{} // a heading: how many name movers under it
		var order []int
		for _, at := range moved {
			h := at
			for h >= 0 && r.all[h].Level == 0 {
				h--
			}
			if under[h]++; under[h] == 1 {
				order = append(order, h)
			}
		}
		if len(order) < len(moved) || order[0] < 0 {
			return &documents.Refusal{Phrase: words.Say("movers", moved[0]+1, moved[1]+1)}
		}
		for _, h := range order {
			r.starts = append(r.starts, start{at: h, head: head{title: r.all[h].Text, level: r.all[h].Level}, heads: 1})
		}
		r.sections()
		return nil
	}
	if under := r.numberedUnder(); len(under) > 0 {
		return &documents.Refusal{Phrase: words.Say("amended-unfound", under[0]+1, words.Quote(documents.Begins(r.all[under[0]].Text)))}
	}
	one := start{at: r.behindContents()}
	if first := r.all[one.at]; first.Level > 0 || r.isTitle(one.at) {
		one.title, one.heads = first.Text, 1
	}
	r.starts = []start{one}
	if one.at > 0 {
		r.starts = []start{{other: true}, one}
	}
	return nil
}

// behindContents is the paragraph behind a table of contents with which the document begins; 0 where there is none.
func (r *reader) behindContents() int {
	const least = 2 // lines
	last, lines := 0, 0
	for i, p := range r.all {
		if contents().MatchString(p.Text) {
			last, lines = i, lines+1
		} else if lines >= least {
			break
		}
	}
	if lines < least || last+1 == len(r.all) {
		return 0
	}
	return last + 1
}

// between tells whether something stands between two lines about people that is none.
func (r *reader) between(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if len(r.people(i)) == 0 && len(strings.Fields(r.all[i].Text)) > 6 {
			return true
		}
	}
	return false
}

// end is where what begins with a start ends.
func (r *reader) end(i int) int {
	if i+1 < len(r.starts) {
		return r.starts[i+1].at
	}
	return len(r.all)
}

// longestTitle is how many letters a title has at most.
const longestTitle = 120

// isTitle tells whether a paragraph can be a title: a short line that is no sentence, no item of a list, and stands before more than a list.
func (r *reader) isTitle(i int) bool {
	p := r.all[i]
	switch {
	case len(r.people(i)) > 0, remark(p), i+1 == len(r.all):
		return false
	case p.Level > 0:
		return true
	}
	const short = 80
	next := r.all[i+1]
	if word, _, _ := strings.Cut(p.Text, " "); strings.HasSuffix(word, ",") || strings.Contains(p.Text, ";") { // WHEREAS, …; and
		return false
	}
	_, calledSo := find(strings.Fields(p.Text), 0, motionHead) // "Motion to the AGM: Later buses"
	return !p.Item && (!next.Item || calledSo && next.Gap) && utf8.RuneCountInString(p.Text) <= short && !strings.ContainsAny(p.Text[len(p.Text)-1:], ".;:,")
}

// titleAfter is the paragraph behind a heading without a title that is it, -1 where there is none. A line about people may stand before it.
func (r *reader) titleAfter(at, end int) int {
	for i := at; i < min(at+2, end); i++ {
		switch parts := r.people(i); {
		case len(parts) == 0 && i+1 < end && titled(r.all[i].Text) == "" && r.isTitle(i):
			return i
		case len(parts) == 0, parts[len(parts)-1].said == "": // names, which stand below
			return -1
		}
	}
	return -1
}

// motion reads one, or takes down what is left out.
func (r *reader) motion(s start, end int) error {
	switch {
	case s.amendment:
		r.amendment(s, end)
		return nil
	case s.other:
		r.left(s.at, end)
		if r.section = s.of; !s.several {
			r.above = 0
		}
		return nil
	}
	r.section = ""
	m := Motion{Number: s.number, Title: s.title, At: s.at + 1}
	at := s.at + s.heads
	var text wording
	if s.rest != "" {
		text.add(documents.Paragraph{Text: s.rest})
	}
	if s.heads > 0 && m.Title == "" && s.rest == "" {
		if i := r.titleAfter(at, end); i >= 0 {
			m.Title = r.all[i].Text
			at = r.persons(&m, &text, at, i) + 1
		}
	}
	if title, needs := withoutNeed(m.Title); needs != "" {
		r.paper.Remarks = append(r.paper.Remarks, Remark{At: m.At, Says: m.Title[len(title):], Needs: needs, Of: cmp.Or(m.Number, title)})
		m.Title, m.Needs = title, needs
	}
	r.persons(&m, &text, at, end)
	m.Text, m.Paragraphs = text.String(), text.n
	if m.Text == "" { // a motion in one line
		m.Text, m.Title, m.Paragraphs = m.Title, "", min(1, len(m.Title))
	}
	switch {
	case m.Text == "":
		return &documents.Refusal{Phrase: words.Say("no-words", m.At, words.Quote(r.all[s.at].Text))}
	case utf8.RuneCountInString(m.Text) > mostLetters:
		return &documents.Refusal{Phrase: words.Say("motion-letters", m.At, mostLetters)}
	case m.Paragraphs > mostParagraphs:
		return &documents.Refusal{Phrase: words.Say("motion-paragraphs", m.At, mostParagraphs)}
	}
	r.paper.Motions = append(r.paper.Motions, m)
	r.above = len(r.paper.Motions)
	return nil
}

// left takes down paragraphs that are left out.
func (r *reader) left(from, end int) {
	r.paper.Left = append(r.paper.Left, Left{from + 1, end, r.all[from].Text})
	for i := from + 1; i < end; i++ {
		if remark(r.all[i]) {
			r.remarked(i, "", "")
		}
	}
}

// wording is the text of a motion while it is put together.
type wording struct {
	strings.Builder
	n int
}

func (w *wording) add(p documents.Paragraph) {
	if w.n > 0 {
		w.WriteByte('\n')
		if p.Gap {
			w.WriteByte('\n')
		}
	}
	w.WriteString(p.Text)
	w.n++
}

// persons reads the paragraphs of a motion up to an end, which it gives back: lines about people, its title where a line names it, and its text.
func (r *reader) persons(m *Motion, text *wording, at, end int) int {
	for i := at; i < end; i++ {
		p := r.all[i]
		if title := titled(p.Text); title != "" && m.Title == "" && i < at+5 {
			m.Title = title
			continue
		}
		if remark(p) {
			needs, _ := need(p.Text)
			m.Needs = cmp.Or(m.Needs, needs)
			r.remarked(i, cmp.Or(m.Number, m.Title), needs)
			continue
		}
		if len(r.people(i)) == 0 {
			text.add(p)
			continue
		}
		i = r.peopleOf(m, text, i, end)
	}
	return end
}

// peopleOf reads a line about people, with the names in the lines below it, and gives back the last line of that.
func (r *reader) peopleOf(m *Motion, text *wording, i, end int) int {
	parts, gap := r.people(i), r.all[i].Gap
	var below []documents.Paragraph
	if last := &parts[len(parts)-1]; last.said == "" { // the names stand in the lines below
		var names []string
		for i+1 < end && (r.all[i+1].Item || len(names) == 0) && len(r.people(i+1)) == 0 && namely(r.all[i+1].Text) {
			i++
			names, below = append(names, unmarkedItem(r.all[i].Text)), append(below, r.all[i])
		}
		last.said = strings.Join(names, "; ")
	}
	for n, part := range parts {
		kept := []documents.Paragraph{{Text: part.line, Gap: gap && n == 0}}
		if n == len(parts)-1 {
			kept = append(kept, below...)
		}
		r.person(m, text, part, kept)
	}
	return i
}

// person takes down who moves or seconds a motion. What names somebody who is not known stays in the text, in the lines in which it is said.
func (r *reader) person(m *Motion, text *wording, p part, kept []documents.Paragraph) {
	n := r.names(p.said)
	if p.mover && len(m.Movers) > 0 && text.n > 0 { // behind its text somebody moves something else
		for _, line := range kept {
			text.add(line)
		}
		return
	}
	people, strangers := &m.Seconders, &m.Unheard
	if p.mover {
		people, strangers = &m.Movers, &m.Strangers
	}
	if len(n.strange) > 0 || len(n.known) == 0 {
		*strangers = append(*strangers, n.strange...)
		for _, line := range kept {
			text.add(line)
		}
		if !n.beside {
			return
		}
	}
	m.More = append(m.More, n.more...)
	for _, name := range n.known {
		if !slices.Contains(*people, name) {
			*people = append(*people, name)
		}
	}
}
