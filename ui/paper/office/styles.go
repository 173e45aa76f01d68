package office

import "stacktaker/ui/paper"

// officeStyle is how paragraphs of one kind look. Lengths across the page are in millimeters, others in points.
type officeStyle struct {
	id, name     string // the name is shown to people: the one that word processors know themselves, where there is one
	base         string // the id of the style that it goes by where it says nothing
	size         float64
	bold, italic bool
	quiet        bool // grey
	before       float64
	after        float64
	left         float64
	hanging      float64 // the first line begins so much before the others
	level        int     // of a heading
	keepNext     bool    // on the page of what follows
	keepLines    bool    // all on one page
	frame        paper.Frame
	align        string // "", "center" or "end"
	tabs         []officeTab
	inherits     bool // it says nothing of the room before and behind it
}

// officeTab is where a tabulator leads, and whether it draws a line to there.
type officeTab struct {
	at    float64
	drawn bool
}

// officeStyles is every style that a document uses, on lines of a width.
func officeStyles(width float64) []officeStyle {
	date := min(105.0, width*0.625) // where the line for a date begins
	hang := []officeTab{{at: paper.TextIndent}}
	styles := []officeStyle{
		{id: "Body", name: "Body Text", size: 10.5, before: 5, after: 2, left: paper.TextIndent},
		{id: "BodyLead", name: "Minutes Body Before Something", base: "Body", before: 5, after: 2, left: paper.TextIndent, keepNext: true},
		{id: "Logo", name: "Minutes Logo", after: 4, keepNext: true},
		{id: "LetterheadName", name: "Minutes Letterhead Name", size: 11.5, bold: true, keepNext: true},
		{id: "LetterheadNameEnd", name: "Minutes Letterhead Name Alone", base: "LetterheadName", size: 11.5, bold: true, after: 14, keepNext: true, frame: paper.LineBelow},
		{id: "Letterhead", name: "Minutes Letterhead", size: 9.5, quiet: true, keepNext: true},
		{id: "LetterheadEnd", name: "Minutes Letterhead Last", base: "Letterhead", size: 9.5, quiet: true, after: 14, keepNext: true, frame: paper.LineBelow},
		{id: "Title", name: "Title", size: 20, bold: true, after: 3, keepNext: true},
		{id: "Subtitle", name: "Subtitle", size: 12, quiet: true, after: 8, keepNext: true},
		{id: "Status", name: "Minutes Status", size: 10.5, bold: true, quiet: true, after: 10},
		{id: "Draft", name: "Minutes Draft", base: "Status", size: 11, bold: true, before: 4, after: 12, frame: paper.DashedBox},
		{id: "Fact", name: "Minutes Fact", after: 3, left: 42, hanging: 42, tabs: []officeTab{{at: 42}}},
		{id: "FactWithin", name: "Minutes Fact Within", after: 3, left: paper.TextIndent + 42, hanging: 42, tabs: []officeTab{{at: paper.TextIndent + 42}}},
		{id: "FactWithinLead", name: "Minutes Fact Within Before Something", base: "FactWithin", after: 3, left: paper.TextIndent + 42, hanging: 42, tabs: []officeTab{{at: paper.TextIndent + 42}}, keepNext: true},
		{id: "Heading1", name: "heading 1", size: 14, bold: true, before: 20, after: 4, left: paper.TextIndent, hanging: paper.TextIndent, level: 1, keepNext: true, keepLines: true, tabs: hang},
		{id: "Heading2", name: "heading 2", size: 11.5, bold: true, before: 14, after: 3, left: paper.TextIndent, level: 2, keepNext: true, keepLines: true},
		{id: "Heading3", name: "heading 3", size: 10.5, bold: true, quiet: true, before: 12, after: 3, left: paper.TextIndent, level: 3, keepNext: true, keepLines: true},
		{id: "Point", name: "Minutes Point", base: "Body", before: 6, after: 2, left: paper.TextIndent, hanging: paper.TextIndent, tabs: hang},
		{id: "PointLead", name: "Minutes Point Before Something", base: "Point", before: 6, after: 2, left: paper.TextIndent, hanging: paper.TextIndent, tabs: hang, keepNext: true},
		{id: "Bullet", name: "List Bullet", base: "Body", before: 1, after: 2},
		{id: "Numbered", name: "List Number", base: "Body", before: 1, after: 2},
		{id: "QuoteLabel", name: "Minutes Quote Label", size: 9, bold: true, quiet: true, before: 4, left: paper.TextIndent + 5, keepNext: true, frame: paper.BarBefore},
		{id: "Quote", name: "Quote", size: 11, after: 4, left: paper.TextIndent + 5, keepLines: true, frame: paper.BarBefore},
		{id: "QuoteLead", name: "Minutes Quote Before Something", base: "Quote", size: 11, after: 4, left: paper.TextIndent + 5, keepLines: true, keepNext: true, frame: paper.BarBefore},
		{id: "Verdict", name: "Minutes Verdict", bold: true, before: 5, after: 3, left: paper.TextIndent, keepLines: true},
		{id: "VerdictCarried", name: "Minutes Verdict Carried", base: "Verdict", bold: true, before: 3, after: 4, left: paper.TextIndent, keepLines: true},
		{id: "VerdictNotCarried", name: "Minutes Verdict Not Carried", base: "Verdict", bold: true, before: 3, after: 4, left: paper.TextIndent, keepLines: true},
		{id: "Caption", name: "caption", size: 9.5, bold: true, before: 7, after: 3, left: paper.TextIndent, keepNext: true},
		{id: "SignatureLine", name: "Minutes Signature Line", before: 30, left: paper.TextIndent, keepNext: true, tabs: []officeTab{{date - 8, true}, {date, false}, {width, true}}},
		{id: "SignatureName", name: "Minutes Signature Name", size: 9.5, after: 6, left: paper.TextIndent, keepLines: true, tabs: []officeTab{{date, false}}},
		{id: "SignatureNameLead", name: "Minutes Signature Name Before Another", base: "SignatureName", size: 9.5, after: 6, left: paper.TextIndent, keepLines: true, keepNext: true, tabs: []officeTab{{date, false}}},
		{id: "Rule", name: "Minutes Rule", size: 4, before: 10, after: 8, left: paper.TextIndent, keepNext: true, frame: paper.LineBelow},
		{id: "Header", name: "header", size: 9, quiet: true},
		{id: "Footer", name: "footer", size: 9, quiet: true, align: "center"},
	}
	for _, align := range []struct{ id, align string }{{"", ""}, {"Center", "center"}, {"End", "end"}} {
		styles = append(
			styles,
			officeStyle{id: "Cell" + align.id, name: "Minutes Cell " + align.id, size: 9.5, before: 2, after: 2, align: align.align},
			officeStyle{id: "CellLead" + align.id, name: "Minutes Cell Before Another " + align.id, base: "Cell" + align.id, size: 9.5, before: 2, after: 2, align: align.align, keepNext: true},
			officeStyle{id: "CellHead" + align.id, name: "Minutes Cell Head " + align.id, size: 9, bold: true, before: 2, after: 2, align: align.align, keepNext: true},
			officeStyle{id: "CellTotal" + align.id, name: "Minutes Cell Total " + align.id, size: 9.5, bold: true, before: 2, after: 2, align: align.align},
		)
	}
	return styles
}

// The faces that word processors have, or have one of the same widths for; and the grey of what stands back, dark enough to read.
const (
	officeFace = "Arial"
	officeMono = "Courier New"
	officeGrey = "4F4C47"
)
