// Package office writes papers for word processors: what stands where and in which style is decided once, for DOCX and ODT alike; how
// each writes it down is its dialect. A DOCX may also go after a document of somebody's own, a [Reference].
package office

import (
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// office sets a document for a word processor. What stands where, and in which style, is the same for all of them; how it is
// written down is the dialect's. People go on editing these files, so everything has a style by which it can be changed at once.
type office struct {
	out   strings.Builder
	as    dialect
	width float64 // millimeters of a line, without the margins
	right bool    // the document runs from right to left
	first bool    // nothing came since the heading
	held  held
	numerals

	headings int  // so far
	closes   int  // with which heading it begins what is on the page of the signatures; 0: there are none
	closing  bool // that has begun
}

// held is a paragraph that may lead to what comes next, and is not written yet.
type held struct {
	style, content string
	number         *numeral       // nil: it has none that is counted
	quote          []paper.Clause // it is that of a quote, and no paragraph
}

// dialect is how a word processor writes down a document. Content is made by text, tab and turn.
type dialect interface {
	text(m paper.Mark, text string) string
	tab() string
	turn() string // a line break within a paragraph
	paragraph(style, content string) string
	heading(level int, content string, number *numeral) string
	point(style, content string, number numeral) string
	list(ordered bool, items []string) string
	picture(l paper.Logo, alt string) string
	// clauses are the exact words of a quote: whole on a page, and on that of what they lead to.
	clauses(all []paper.Clause, whole, lead bool) string
	// table has the rows of its head, its body and its total as paragraphs; widths are in millimeters.
	table(head []string, rows [][]string, total []string, widths []float64) string
}

// say writes a paragraph.
func (o *office) say(style, content string) { o.write(o.as.paragraph(style, content)) }

// write writes something, and before it what is held.
func (o *office) write(text string) {
	o.release("")
	o.first = false
	o.out.WriteString(text)
}

// lead keeps a paragraph on the page of what it leads to.
func (o *office) lead() { o.release("Lead") }

// release writes the paragraph that is held, in its style or the one of its kind that leads to something.
func (o *office) release(kind string) {
	if o.closing {
		kind = "Lead"
	}
	style := strings.TrimSuffix(o.held.style, kind) + kind
	switch {
	case o.held.quote != nil:
		o.out.WriteString(o.as.clauses(o.held.quote, briefly(o.held.quote), kind != ""))
	case o.held.style == "":
		return
	case o.held.number != nil:
		o.out.WriteString(o.as.point(style, o.held.content, *o.held.number))
	default:
		o.out.WriteString(o.as.paragraph(style, o.held.content))
	}
	o.held = held{}
}

// body is everything that was set.
func (o *office) body() string {
	o.release("")
	return o.out.String()
}

func (o *office) Letterhead(l paper.Letterhead, alt string) {
	if l.Logo.Kind != "" {
		o.say("Logo", o.as.picture(l.Logo, alt))
	}
	for i, text := range l.Lines {
		style := "Letterhead"
		if i == 0 {
			style = "LetterheadName"
		}
		if i == len(l.Lines)-1 {
			style += "End"
		}
		o.say(style, o.as.text(paper.Plain, paper.OneLine(text)))
	}
}

// closesFrom is the heading, counted from 1, with which what is signed begins: the last section, and the one before where both are short, so
// that no page has a seal and signatures alone.
func closesFrom(all []minutes.Block) int {
	const few = 14 // blocks
	type begun struct{ heading, block int }
	var sections []begun
	headings := 0
	for i, b := range all {
		switch b := b.(type) {
		case minutes.Heading:
			headings++
			if b.Level == 1 {
				sections = append(sections, begun{headings, i})
			}
		case minutes.Signatures:
			for _, back := range []int{2, 1} {
				if at := len(sections) - back; at >= 0 && i-sections[at].block <= few {
					return sections[at].heading
				}
			}
			return 0
		}
	}
	return 0
}

func (o *office) Title(d minutes.Document) {
	o.closes = closesFrom(d.Blocks)
	if title := paper.OneLine(d.Title); title != "" {
		o.say("Title", o.as.text(paper.Plain, title))
	}
	o.parts("Subtitle", paper.Paragraphs(minutes.Plain(d.Subtitle)))
	style := "Status"
	if d.Draft {
		style = "Draft"
	}
	o.parts(style, paper.Paragraphs(minutes.Plain(d.Status)))
	o.listed("Fact", d.Facts)
}

func (o *office) Heading(level int, number, text string) {
	content := o.as.text(paper.Plain, text)
	var counted *numeral
	if level == 1 && number != "" {
		if n, is := o.section(number); is {
			counted = &n
		}
	}
	if number != "" && counted == nil {
		content = o.as.text(paper.Plain, strings.TrimSpace(paper.BeforeHeading(number))) + o.as.tab() + content
	}
	o.write(o.as.heading(level, content, counted))
	o.headings++
	o.closing = o.closes > 0 && o.headings >= o.closes
	o.first = true
}

func (o *office) Paragraph(p minutes.Paragraph) {
	for i, part := range paper.Paragraphs(p.Text) {
		style, content := "Body", o.flow(part)
		var counted *numeral
		if number := paper.OneLine(p.Number); i == 0 && number != "" {
			style = "Point"
			if n, is := o.point(number); is {
				counted = &n
			} else {
				content = o.as.text(paper.Strong, number) + o.as.tab() + content
			}
		} else if o.first {
			style = "BodyLead" // a sentence below a heading leads to the first point
		}
		o.release("")
		o.first = false
		o.held = held{style: style, content: content, number: counted}
	}
}

// parts writes each part as a paragraph.
func (o *office) parts(style string, parts [][]paper.Line) {
	for _, part := range parts {
		o.say(style, o.flow(part))
	}
}

// flow is lines with breaks between them.
func (o *office) flow(all []paper.Line) string {
	var b strings.Builder
	right := o.right
	for _, l := range all {
		if to := paper.Leans(paper.EscapeXML(paper.AsTyped(l))); to != "" {
			right = to == paper.RightToLeft
			break
		}
	}
	for i, l := range all {
		if i > 0 {
			b.WriteString(o.as.turn())
		}
		for i, r := range l {
			b.WriteString(o.as.text(r.Mark, r.Text))
			if r.Mark != paper.Plain && i+1 < len(l) {
				b.WriteString(o.as.text(paper.Plain, paper.MarkBehind(r.Text, right)))
			}
		}
	}
	return b.String()
}

func (o *office) List(l minutes.List) {
	o.lead()
	items := make([]string, len(l.Items))
	for i, item := range l.Items {
		items[i] = o.flow(paper.Lines(item))
	}
	o.write(o.as.list(l.Ordered, items))
}

// Quote holds the words back until it is seen whether their verdict comes next. One quote does not lead to another.
func (o *office) Quote(q minutes.Quote) {
	if o.held.quote != nil {
		o.release("")
	}
	o.lead()
	if label := paper.OneLine(q.Label); label != "" {
		o.say("QuoteLabel", o.as.text(paper.Plain, label))
	}
	o.release("")
	o.first = false
	o.held = held{quote: paper.Clauses(q)}
}

// briefly tells whether a quote is short, so that it stands on one page whole.
func briefly(all []paper.Clause) bool {
	const lines, inLine = 20, 80 // letters
	n := 0
	for _, c := range all {
		n += 1 + len(paper.AsTyped(c.Words))/inLine
	}
	return n <= lines
}

func (o *office) Verdict(v minutes.Verdict) {
	o.lead()
	style := "Verdict"
	switch v.Outcome {
	case minutes.Carried:
		style = "VerdictCarried"
	case minutes.NotCarried:
		style = "VerdictNotCarried"
	}
	// One paragraph, so that one frame is around it.
	o.say(style, o.flow(paper.Lines(v.Text)))
}

func (o *office) Facts(facts minutes.Facts) {
	o.lead()
	style := "FactWithin"
	if o.closing {
		style = "FactWithinLead"
	}
	o.listed(style, facts)
}

// listed is labels with their values beside them.
func (o *office) listed(style string, facts minutes.Facts) {
	for _, f := range facts {
		o.say(style, o.as.text(paper.Strong, paper.OneLine(f.Label))+o.as.tab()+o.flow(paper.Lines(f.Value)))
	}
}

// Signatures are on the page of what is signed: at least of the paragraph before them.
func (o *office) Signatures(s minutes.Signatures) {
	o.lead()
	o.closing = false
	date := paper.OneLine(s.Date)
	for i, each := range s.Lines {
		lines, names := o.as.tab(), o.as.text(paper.Plain, paper.SignedBy(each))
		if date != "" {
			lines += o.as.tab() + o.as.tab()
			names += o.as.tab() + o.as.text(paper.Plain, date)
		}
		style := "SignatureName"
		if i+1 < len(s.Lines) {
			style = "SignatureNameLead"
		}
		o.say("SignatureLine", lines)
		o.say(style, names)
	}
}

func (o *office) Rule() {
	o.lead()
	o.say("Rule", "")
}

func (o *office) Table(t minutes.Table) {
	o.lead()
	if caption := paper.OneLine(t.Caption); caption != "" {
		o.say("Caption", o.as.text(paper.Plain, caption))
	}
	head := make(minutes.Row, len(t.Columns))
	for i, c := range t.Columns {
		head[i] = minutes.Plain(paper.OneLine(c.Title))
	}
	rows := make([][]string, len(t.Rows))
	for i, row := range t.Rows {
		style := "Cell"
		if last := i == len(t.Rows)-1; len(t.Rows) <= paper.FewRows && (!last || len(t.Total) > 0 || o.closing) {
			style = "CellLead"
		}
		rows[i] = o.cells(style, row, t.Columns)
	}
	var total []string
	if len(t.Total) > 0 {
		total = o.cells("CellTotal", t.Total, t.Columns)
	}
	all := append([]minutes.Row{head}, t.Rows...)
	if total != nil {
		all = append(all, t.Total)
	}
	o.write(o.as.table(o.cells("CellHead", head, t.Columns), rows, total, measured(all, o.width-paper.TextIndent)))
}

// cells is a row as paragraphs, in the style that is aligned as its column is.
func (o *office) cells(style string, row minutes.Row, columns []minutes.Column) []string {
	out := make([]string, len(row))
	for i, cell := range row {
		as := style
		switch columns[i].Align {
		case minutes.Center:
			as += "Center"
		case minutes.End:
			as += "End"
		}
		out[i] = o.as.paragraph(as, o.flow(paper.Lines(cell)))
	}
	return out
}

// measured shares the width of a line among the columns of a table by the letters in their cells.
func measured(rows []minutes.Row, room float64) []float64 {
	const letter, inset, longest = 2.1, 4.0, 18 // millimeters; a longer word may be broken
	natural, least := make([]float64, len(rows[0])), make([]float64, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			for _, l := range paper.Lines(cell) {
				text := paper.AsTyped(l)
				natural[i] = max(natural[i], letter*float64(len([]rune(text))))
				for word := range strings.SplitSeq(text, " ") {
					least[i] = max(least[i], letter*float64(min(len([]rune(word)), longest)))
				}
			}
		}
	}
	for i := range natural {
		natural[i], least[i] = natural[i]+inset, least[i]+inset
	}
	return paper.Apportion(natural, least, room)
}
