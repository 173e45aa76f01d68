// Package minutes is the minutes of a meeting as a document: a tree of headings, paragraphs, tables, quotes and verdicts.
//
// The tree knows no format, and a writer of it (stacktaker/ui/paper and the packages below it) knows no assembly. So everything that is said stands in the
// tree, in the language of the document: a writer adds no words of its own. Text in the tree is text as somebody typed it; a writer
// cleans and escapes it for its format, and nothing in it is ever markup.
//
// Beside the blocks for people, a document carries Decisions and Dates, the same facts for programs: a calendar or an archive of
// votes is written from these, not from sentences.
package minutes

import (
	"strconv"
	"time"
	"unicode"
)

// Document is one version of the minutes, for one audience, in one language.
type Document struct {
	Title     string // "Minutes of the Depot 4 General Assembly"
	Subtitle  string // a line below it, or empty: "Meeting 7, ordinary, 14 May 2026"
	Status    string // how these minutes stand, in words: "DRAFT until the next meeting approves it", "Approved on 11 June 2026"
	Draft     bool   // not yet approved: the status is set apart, and where there are no words for it reads DRAFT
	Corrected bool   // since it was approved: it is a draft again, of another version
	Entered   bool   // since it was approved, something that stands on it and is no correction
	Version   int    // counted from 1; each correction makes the next. For names and properties of files: what readers see of it is in Facts
	Language  string // a BCP 47 tag: "en", "es", "fr"; empty is English
	Facts     Facts  // what stands at the head: date, place, opened, closed, version
	Blocks    []Block

	Meta      Meta
	Meetings  []Event    // the meeting that the paper is about, or those of a year
	Decisions []Decision // every motion shown, in the order of the document
	Elections []Election // and every election and competition between proposals
	Papers    []ReceivedPaper
	Dates     []Date // what belongs in a calendar: the next meeting, actions with a due date

	Ballots []Ballot // papers to vote on, of which a PDF is made alone; such a document has no blocks
}

// Meta is what the properties of a file say. It holds no moment of writing: the same record gives the same bytes.
type Meta struct {
	ID        string    // the meeting's id; stable names, such as a calendar's UIDs, are made from it
	Date      time.Time // when the meeting was held; zero if unknown
	Publisher string    // the organisation, or the meeting by its title where that has no name; or empty
	Assembly  string    // the id of the organisation, the same in papers of all its meetings; or empty
	Program   string    // what made the document, with its version: "stacktaker 1.0", or empty
}

// Decision is one motion for programs: what was asked, and how each count went. A show of hands has counts and no votes, so there
// is no place here for who voted which way.
type Decision struct {
	Number   string // "1", "1.1", "p2"
	Kind     string // "main", "ratify", "amendment", …
	Text     string // as put last
	Mover    string // empty where the audience may not read it
	Seconder string
	Needs    string // the threshold by its name in the standing orders: "simple", "2/3 of cast"
	Outcome  Outcome
	Rounds   []Round
}

// Round is one count of a motion; the last one stands.
type Round struct {
	At         time.Time // when the verdict was declared
	Outcome    Outcome
	Counts     []Count     // one for each section, or a single one without a section; none where no hands were counted, or none are told
	Objections *Objections // where consensus was sought; then no hands were counted
}

// Objections are what is counted where consensus is sought.
type Objections struct {
	Blocks, Asides int
}

// Count is the figures of one section, or of all, in one round. Who abstained by a blank paper is told by that.
type Count struct {
	Section                         string
	For, Against, Abstain, NotVoted int
	Blank, Spoilt                   int
}

// Event is a meeting for programs, whatever paper tells of it and in whichever language.
type Event struct {
	ID     string // the meeting's, as in [Meta]
	Number int    // the how manieth of its assembly, from 1
	Title  string
	Kind   string // "ordinary", "extraordinary", "annual"
	Place  string
	Day    string    // YYYY-MM-DD, as it was convened
	Start  time.Time // zero where the hour is not known
	End    time.Time // zero until it is closed
}

// Election is an election, or a choice between proposals, for programs.
type Election struct {
	Number  int    // of the elections and competitions of the meeting, from 1
	Kind    string // "election" or "competition"
	Text    string // the office, or the proposals
	Outcome Outcome
	Holders []string // who was elected and did not refuse
	Polls   []Poll
}

// Poll is a round of an election, or a lot that was drawn after one. Without options nobody counted, or none are told.
type Poll struct {
	At      time.Time
	How     VoteBy
	Choice  string // the only one, where it was put for and against
	Elected []string
	Options []Option
}

// Option is what could be voted for in a round, and how many did: a name, or "yes", "no", "abstain", "not voting", "blank", "spoilt".
type Option struct {
	Name  string
	Votes int
}

// Date is an entry for a calendar.
type Date struct {
	ID    string // stable within the meeting, of letters, digits and dashes: "next-meeting", "action-3"
	Title string
	Place string
	Start time.Time // with its zone; of an all-day entry only the day counts
	// AllDay is set where only the day is known, as of an action that is due.
	AllDay bool
	End    time.Time // when it is over, as far as that can be said; zero of an all-day entry
	// UID is the same in every paper that has the entry, whichever meeting's it is; empty: the ID within the meeting is enough.
	UID string
	// Revision tells which of two papers with the same UID is the later; 0: the version of the minutes does.
	Revision int
	Due      bool // somebody has to have done something by then, and is reminded of it
}

// Add appends the blocks that say something; an empty table, list or paragraph is left out, since the minutes leave out a part
// that has nothing in it.
func (d *Document) Add(blocks ...Block) {
	for _, b := range blocks {
		if b != nil && !b.empty() {
			d.Blocks = append(d.Blocks, b)
		}
	}
}

// Section begins the next numbered section, and gives its number: "1", "2", …
func (d *Document) Section(title string) string {
	number := strconv.Itoa(d.begun(unicode.IsDigit) + 1)
	d.Add(Heading{Level: 1, Number: number, Text: title})
	return number
}

// Lettered begins the next section of a document in which numbers are those of the items, and gives its letter: "A", "B", …
func (d *Document) Lettered(title string) string {
	letter := letters(d.begun(unicode.IsLetter))
	d.Add(Heading{Level: 1, Number: letter, Text: title})
	return letter
}

// begun counts the sections whose number is of a kind.
func (d *Document) begun(kind func(rune) bool) int {
	n := 0
	for _, b := range d.Blocks {
		if h, ok := b.(Heading); ok && h.Level == 1 && h.Number != "" && kind(rune(h.Number[0])) {
			n++
		}
	}
	return n
}

// letters is the name of a section by its place from 0: "A" to "Z", then "AA".
func letters(n int) string {
	if n < 26 {
		return string(rune('A' + n))
	}
	return letters(n/26-1) + letters(n%26)
}

// Item begins what belongs to an item of the agenda: its number is that of the item, so that "minute 5.2" is of item 5.
func (d *Document) Item(number int, title string) {
	d.Add(Heading{Level: 1, Number: strconv.Itoa(number), Text: title})
}

// Part begins an unnumbered part of a section, below its heading.
func (d *Document) Part(title string) {
	d.Add(Heading{Level: 2, Text: title})
}

// Point adds a paragraph, numbered for reference within its section or item ("5.3", "B.1"), or through the document ("3") where no numbered
// section has begun. It gives the number, or "" for words that say nothing, which take none.
func (d *Document) Point(words ...Inline) string {
	p := Paragraph{Text: words}
	if p.empty() {
		return ""
	}
	section, n := "", 1
	for i := len(d.Blocks) - 1; i >= 0 && section == ""; i-- {
		switch b := d.Blocks[i].(type) {
		case Paragraph:
			if b.Number != "" {
				n++
			}
		case Heading:
			if b.Level == 1 && b.Number != "" {
				section = b.Number + "."
			}
		}
	}
	p.Number = section + strconv.Itoa(n)
	d.Add(p)
	return p.Number
}

// Say adds a paragraph without a number.
func (d *Document) Say(words ...Inline) {
	d.Add(Paragraph{Text: words})
}
