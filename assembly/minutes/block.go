package minutes

import (
	"strings"

	"stacktaker/assembly/words"
)

// Block is a piece of a document that stands on its own: a Heading, Paragraph, List, Table, Chart, Quote, Verdict, Facts,
// Signatures or Rule. There are no others; a writer handles each.
type Block interface {
	empty() bool
}

// Heading begins a section (level 1), a part of it (2) or a part of that (3); the title of the document stands above them all.
type Heading struct {
	Level  int
	Number string // "5", or empty
	Text   string
}

// Paragraph is running text, numbered where it may be referred to.
type Paragraph struct {
	Number string // "5.3", or empty
	Text   Words
}

// List is a list of items, each of a line or a few.
type List struct {
	Ordered bool // numbered from 1; else with bullets
	Items   []Words
}

// Table has a caption, a title to each column, and rows. The first cell of a row names the row.
type Table struct {
	Caption string
	Columns []Column
	Rows    []Row
	Total   Row // a last row set apart, or nil
	// ByHand is set where its empty cells are to be written into: its rows are tall, and lines stand between its columns.
	ByHand bool
}

// Column is the head of a column, and how its cells are aligned.
type Column struct {
	Title string
	Align Align
}

// Align is the side of a column to which its cells are set, in the direction of the language.
type Align int

// Words are set to the start, figures to the end.
const (
	Start Align = iota
	Center
	End
)

// Row is the cells of one row, in the order of the columns.
type Row []Words

// Quote is the exact words of a motion, an amendment or a ruling, each line a paragraph. Struck and inserted words in it show what an
// amendment changes.
type Quote struct {
	Label string // whose words these are: "Motion 1, as amended", or empty
	Text  Words
	// From is the number that stands beside the first paragraph, where people refer to them by numbers; 0: none stands beside any. A
	// paragraph of which all is put in has none.
	From int
}

// Verdict is how a motion ended, with its working: "31 for, 22 against, 5 abstained; a simple majority of 53 needs 27; CARRIED".
// The text says all; the outcome is for a border or a sign beside it.
type Verdict struct {
	Outcome Outcome
	Text    Words
	Of      string // what it is of, as a list of verdicts names it: "Amendment 5.1"; where it stands that is said, and no writer says it again
}

// Outcome is how a motion ended. That of a [Decision] is in the words of the state as JSON: withdrawn and referred are not one.
type Outcome string

// The outcomes of a verdict. What was withdrawn, tabled, postponed, referred, suspended or ruled out is Aside: settled without one.
const (
	Undecided  Outcome = ""
	Carried    Outcome = "carried"
	NotCarried Outcome = "not-carried"
	Aside      Outcome = "aside"
)

// Facts is a list of labels and values: "Place", "Canteen".
type Facts []Fact

// Fact is one label with its value. The label has no colon: that is the writer's.
type Fact struct {
	Label string
	Value Words
}

// Signatures is lines to sign on.
type Signatures struct {
	Lines []Signature
	Date  string // the word below the place for a date, or empty: no such place
}

// Signature is a line to sign on: the office, and the name of who holds it, where the audience may read it.
type Signature struct {
	Role string
	Name string
}

// Rule is a line across the page.
type Rule struct{}

func (h Heading) empty() bool    { return h.Text == "" && h.Number == "" }
func (p Paragraph) empty() bool  { return p.Text.empty() }
func (l List) empty() bool       { return len(l.Items) == 0 }
func (t Table) empty() bool      { return len(t.Rows) == 0 && len(t.Total) == 0 }
func (q Quote) empty() bool      { return q.Label == "" && q.Text.empty() }
func (v Verdict) empty() bool    { return v.Text.empty() }
func (f Facts) empty() bool      { return len(f) == 0 }
func (s Signatures) empty() bool { return len(s.Lines) == 0 }
func (Rule) empty() bool         { return false }

// Add appends an item without marks.
func (l *List) Add(item string) {
	l.Items = append(l.Items, Plain(item))
}

// Add appends a row of cells without marks.
func (t *Table) Add(cells ...string) {
	t.Rows = append(t.Rows, PlainRow(cells...))
}

// Add appends a fact without marks, and leaves out one that has no value.
func (f *Facts) Add(label, value string) {
	if value != "" {
		*f = append(*f, Fact{Label: label, Value: Plain(value)})
	}
}

// PlainRow is a row of cells without marks.
func PlainRow(cells ...string) Row {
	row := make(Row, len(cells))
	for i, cell := range cells {
		row[i] = Plain(cell)
	}
	return row
}

// Words is text with its marks: what a paragraph, an item or a cell says. A newline in it begins a new line, an empty line a new
// paragraph where the block has room for one.
type Words []Inline

// Plain is words without marks.
func Plain(text string) Words {
	return Words{Text(text)}
}

// Plain is what the words say, without their marks.
func (w Words) Plain() string {
	var b strings.Builder
	for _, in := range w {
		if in != nil {
			b.WriteString(in.words())
		}
	}
	return b.String()
}

// Lead is what is set in strong letters at the beginning; false where nothing is.
func (w Words) Lead() (string, bool) {
	if len(w) > 0 {
		lead, is := w[0].(Strong)
		return string(lead), is
	}
	return "", false
}

// goingOn is words without marks as they stand behind what was told before them ([words.GoesOn]); others stay as they are.
func (w Words) goingOn(before string) Words {
	if len(w) == 1 {
		if text, plain := w[0].(Text); plain {
			return Plain(words.GoesOn(before, string(text)))
		}
	}
	return w
}

func (w Words) empty() bool {
	for _, in := range w {
		if in != nil && in.words() != "" {
			return false
		}
	}
	return true
}

// Inline is a stretch of text with one mark: Text, Strong, Emphasis, Struck, Inserted or Code. Marks do not nest.
type Inline interface {
	words() string
}

// The inlines. Code is for what is compared letter by letter, such as the hexadecimal form of a seal.
type (
	Text     string // no mark
	Strong   string
	Emphasis string
	Struck   string // what an amendment takes out
	Inserted string // what an amendment puts in
	Code     string
)

func (s Text) words() string     { return string(s) }
func (s Strong) words() string   { return string(s) }
func (s Emphasis) words() string { return string(s) }
func (s Struck) words() string   { return string(s) }
func (s Inserted) words() string { return string(s) }
func (s Code) words() string     { return string(s) }
