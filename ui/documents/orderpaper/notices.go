package orderpaper

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/assembly/names"
)

// Notice is a motion that was found in a document, and what becomes of it in a meeting.
type Notice struct {
	Motion
	From  string // the document
	Line  string // that gives notice of it; "" for one of which none is given
	ID    string // the number that it gets, or has
	There bool   // a motion of the same words is there already, under that number
	// By and Backed are its movers and seconders as they are called on the roll.
	By, Backed []string
	Head       string // what lists call it
	Nameless   bool   // nobody on the roll is named who moves it
	Refused    error  // by the meeting
}

// Wrong tells whether no notice can be given of it.
func (n *Notice) Wrong() bool { return n.Nameless || n.Refused != nil }

// Notices says what becomes of the motions of documents in a meeting; by is who moves those for which none is named who is on the roll, "" for
// nobody. Nothing of the meeting is changed: all lines are tried, one after the other, on a copy.
type Notices struct {
	meeting *assembly.Meeting // the copy
	stamp   assembly.Stamp
	by      string

	documents int // that were added

	there   map[string]string // the numbers of motions, by their words
	lines   []string
	apart   map[string][]numberedAs // the motions by the numbers that their papers have for them
	numbers map[int]bool            // the documents that number motions
	amended map[string][]string     // the amendments to a motion
	waiting []AmendmentNotice

	All        []Notice
	Amendments []AmendmentNotice // as they stand after Amend
}

// numberedAs is which motion a paper means by a number.
type numberedAs struct {
	document int // in which, from 1
	id       string
}

// NewNotices begins with a meeting as it stands. The stamp says when the lines are given; it has no seed, which would make all of them one command.
func NewNotices(m *assembly.Meeting, st assembly.Stamp, by string) (*Notices, error) {
	trial, err := m.Back(m.Len())
	if err != nil {
		return nil, err
	}
	n := &Notices{meeting: trial, stamp: st, by: by, there: map[string]string{}, apart: map[string][]numberedAs{}, numbers: map[int]bool{}, amended: map[string][]string{}}
	for _, mo := range trial.State().Motions.All {
		if mo.Amendment() {
			n.amended[mo.Parent] = append(n.amended[mo.Parent], mo.ID)
		}
		if mo.Procedural() || mo.Amendment() || mo.Closed && !trial.State().Info.InCamera { // what a closed session has is told nobody
			continue
		}
		for _, text := range []string{mo.Text, mo.Original} {
			n.there[folded(text)] = mo.ID
		}
	}
	return n, nil
}

// folded are words as they are compared: whatever their case, their accents and the blanks between them.
func folded(text string) string { return strings.Join(strings.Fields(names.Fold(text)), " ") }

// Known tells whether somebody on the roll may be meant by a name.
func (n *Notices) Known(name string) bool { return len(n.roll().Find(name)) > 0 }

func (n *Notices) roll() *assembly.Roll { return &n.meeting.State().Roll }

// Add takes the motions of a document.
func (n *Notices) Add(from string, p Paper) {
	first := len(n.All)
	n.documents++
	for _, m := range p.Motions {
		one := n.notice(from, m)
		n.All = append(n.All, one)
		if m.Number != "" {
			number := folded(m.Number)
			n.apart[number] = append(n.apart[number], numberedAs{n.documents, one.ID})
			n.numbers[n.documents] = true
		}
	}
	for _, a := range p.Amendments {
		w := AmendmentNotice{Amendment: a, Document: from, document: n.documents, above: -1}
		if a.Above > 0 {
			w.above = first + a.Above - 1
		}
		n.waiting = append(n.waiting, w)
	}
}

func (n *Notices) notice(from string, m Motion) Notice {
	one := Notice{Motion: m, From: from, Head: m.Title}
	if id, there := n.there[folded(m.Text)]; there {
		one.ID, one.There = id, true
		return one
	}
	movers := m.Movers
	if len(movers) == 0 && n.by != "" {
		movers = []string{n.by}
	}
	if len(movers) == 0 {
		one.Nameless = true
		return one
	}
	one.By, one.Backed = n.called(movers), n.called(m.Seconders)
	one.Line = line(m, movers)
	e, err := n.meeting.Do(one.Line, n.stamp)
	if err != nil {
		one.Refused, one.Line = err, ""
		return one
	}
	for _, f := range e.Facts {
		if given, is := f.(*assembly.NoticeGiven); is {
			one.ID = given.ID
			one.Head = n.meeting.State().Motions.Get(given.ID).Head()
		}
	}
	n.there[folded(m.Text)] = one.ID
	n.lines = append(n.lines, one.Line)
	return one
}

// called are people as the roll calls them, where it is clear who is meant.
func (n *Notices) called(names []string) []string {
	called := slices.Clone(names)
	for i, name := range names {
		if found := n.roll().Find(name); len(found) == 1 {
			called[i] = n.roll().Called(found[0])
		}
	}
	return called
}

// line gives notice of a motion.
func line(m Motion, movers []string) string {
	said := []string{"notice", language.Quoted(m.Text)}
	if m.Title != "" {
		said = append(said, "title", language.Quoted(m.Title))
	}
	said = append(said, givers(movers, m.Seconders)...)
	if m.Needs != "" {
		said = append(said, "needs", language.Quoted(m.Needs))
	}
	return strings.Join(said, " ")
}

// givers say in a line who moves and who seconds.
func givers(movers, seconders []string) []string {
	var said []string
	for _, group := range []struct {
		keyword string
		names   []string
	}{{"by", movers}, {"seconder", seconders}} {
		keyword := group.keyword
		for _, name := range group.names {
			if !strings.HasPrefix(name, "#") { // a member number
				name = language.Quoted(name)
			}
			said = append(said, keyword, name)
			keyword = "and"
		}
	}
	return said
}

// Wrong tells whether no notice can be given of some of them, so that none is given of any.
func (n *Notices) Wrong() bool {
	return slices.ContainsFunc(n.All, func(one Notice) bool { return one.Wrong() })
}

// Lines give notice of all that are not there yet, in their order: the motions first.
func (n *Notices) Lines() []string { return n.lines }

// Called is what a motion is called: its title, else the first words of its text.
func (n *Notice) Called() string {
	if n.Head != "" {
		return n.Head
	}
	const most = 8
	said := strings.Fields(n.Text)
	return strings.Join(said[:min(most, len(said))], " ")
}
