package office

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// DOCX writes a document for word processors that read Office Open XML (ECMA-376): real headings, styles, lists and tables, whether
// it is a draft at the head of each page, and page numbers. It fails only as w fails.
func DOCX(w io.Writer, d minutes.Document, o paper.Options) error { return docxAfter(w, d, o, nil) }

// DOCX writes a document as [DOCX] does, with the styles, the page, the head and the foot of the reference. Of the options the letterhead
// is left out: the reference has its own. It fails only as w fails.
func (r *Reference) DOCX(w io.Writer, d minutes.Document, o paper.Options) error {
	return docxAfter(w, d, o, r)
}

// docxAfter writes a DOCX; reference is nil where it has styles of ours.
func docxAfter(w io.Writer, d minutes.Document, o paper.Options, reference *Reference) error {
	d = paper.WithStatus(d)
	tag := paper.LanguageTag(d.Language)
	word := &wordprocessing{right: paper.DirectionOf(tag) == paper.RightToLeft}
	width, height := o.Page.Millimeters()
	line := width - paper.MarginStart - paper.MarginEnd
	if reference != nil {
		line = reference.width
		o.Letterhead = paper.Letterhead{} // the reference has one
	}
	styles := officeStyles(line)
	if reference != nil {
		word.under(reference, styles)
	}
	body := &office{as: word, width: line, right: word.right}
	paper.Typeset(d, o.Letterhead, body)
	text := body.body()
	parts := []part{
		{name: "_rels/.rels", text: docxRelations("docProps/app.xml", "docProps/core.xml", "word/document.xml")},
		{name: "docProps/app.xml", text: docxApp(d)},
		{name: "docProps/core.xml", text: docxCore(d)},
		{name: "word/numbering.xml", text: docxNumbering(word.numbered)},
	}
	if reference != nil {
		return zipped(w, append(parts, reference.parts(text, reference.sheet(styles, word.names, tag))...))
	}
	parts = append(parts,
		part{name: "[Content_Types].xml", text: docxTypes(word.logo)},
		part{name: "word/document.xml", text: docxDocument(text, width, height, word.right)},
		part{name: "word/_rels/document.xml.rels", text: docxPartRelations(word.logo)},
		part{name: "word/footer.xml", text: docxFooter(word)},
		part{name: "word/header.xml", text: docxHeader(word, d)},
		part{name: "word/settings.xml", text: docxSettings("")},
		part{name: "word/styles.xml", text: docxStyles(styles, tag)},
	)
	if l := word.logo; l.Kind != "" {
		parts = append(parts, part{name: "word/media/logo." + l.Extension(), text: string(l.Data), stored: true})
	}
	slices.SortStableFunc(parts, func(a, b part) int { return strings.Compare(a.name, b.name) })
	return zipped(w, parts)
}

// under has the document in the styles of a reference.
func (w *wordprocessing) under(r *Reference, styles []officeStyle) {
	w.names, w.indents = r.names(styles), map[string]string{}
	for _, s := range styles {
		w.indents[s.id] = docxIndent(s)
	}
}

// wordprocessing is the dialect of DOCX.
type wordprocessing struct {
	numbered []docxNumbers // of the lists so far: each begins where it does, so each has a numbering of its own
	logo     paper.Logo    // that stands in it
	right    bool          // the document runs from right to left
	names    styleNames
	indents  map[string]string // where words begin in styles that are not ours
	sections map[bool]int      // the numbering of sections, by whether they have letters
}

// twips is millimeters in twentieths of a point.
func twips(mm float64) string { return strconv.Itoa(int(math.Round(mm * 1440 / 25.4))) }

func (w *wordprocessing) text(m paper.Mark, text string) string {
	if text == "" {
		return ""
	}
	style := ""
	if m != paper.Plain {
		style = `<w:rStyle w:val="` + w.names.id(markStyle(m)) + `"/>`
	}
	out := ""
	for _, s := range paper.ByDirection(text) {
		look := style
		if s.Right {
			look += "<w:rtl/>"
		}
		if look != "" {
			look = "<w:rPr>" + look + "</w:rPr>"
		}
		out += "<w:r>" + look + `<w:t xml:space="preserve">` + paper.EscapeXML(s.Text) + "</w:t></w:r>"
	}
	return out
}

// markStyle is the style of letters with a mark.
func markStyle(m paper.Mark) string {
	return [...]string{paper.Plain: "", paper.Strong: "Strong", paper.Emphasis: "Emphasis", paper.Struck: "Struck", paper.Inserted: "Inserted", paper.Code: "Code", paper.Beside: "Beside"}[m]
}

// picture stands in the line as a letter does. Its name in the file is that of the only picture there is.
func (w *wordprocessing) picture(l paper.Logo, alt string) string {
	w.logo = l
	const perMillimeter = 36000
	width, height := l.Millimeters()
	size := fmt.Sprintf(`cx="%.0f" cy="%.0f"`, width*perMillimeter, height*perMillimeter)
	told := `id="1" name="logo" descr="` + paper.EscapeXML(alt) + `"`
	return `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ` + size + `/><wp:docPr ` + told + `/>` +
		`<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">` +
		`<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr ` + told + `/><pic:cNvPicPr/></pic:nvPicPr>` +
		`<pic:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ` + size + `/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}

func (*wordprocessing) tab() string  { return "<w:r><w:tab/></w:r>" }
func (*wordprocessing) turn() string { return "<w:r><w:br/></w:r>" }

func (w *wordprocessing) paragraph(style, content string) string {
	return w.set(docxLook{style: style}, content)
}

// docxLook is how a paragraph looks: its style, and what of it is its own.
type docxLook struct{ style, numbering, frame, tabs, indent string }

// set is a paragraph, whose properties stand in the order that the schema wants.
func (w *wordprocessing) set(l docxLook, content string) string {
	bidi := ""
	if w.turned(content) {
		if bidi = "<w:bidi/>"; w.right {
			bidi = `<w:bidi w:val="0"/>`
		}
		if l.frame == "" && strings.HasPrefix(l.style, "Quote") {
			l.frame = docxBar(0, !w.right)
		}
	}
	if w.names.own[l.style] && l.indent == "" && l.numbering == "" {
		l.indent = w.indents[l.style]
	}
	return `<w:p><w:pPr><w:pStyle w:val="` + w.names.id(l.style) + `"/>` + l.numbering + l.frame + l.tabs + bidi + l.indent + "</w:pPr>" + content + "</w:p>\n"
}

// turned tells whether the lines of a paragraph run the other way than those of the document.
func (w *wordprocessing) turned(content string) bool {
	to := paper.Leans(content)
	return to != "" && (to == paper.RightToLeft) != w.right
}

// docxNumberOf is the place of a paragraph in a list.
func docxNumberOf(level, id int) string {
	return fmt.Sprintf(`<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>`, level, id)
}

func (w *wordprocessing) heading(level int, content string, number *numeral) string {
	style := "Heading" + strconv.Itoa(level)
	if number == nil {
		return w.paragraph(style, content)
	}
	return w.point(style, content, *number)
}

// point is a paragraph that Word numbers. Sections with letters are counted by themselves, so those with numbers go on behind them.
func (w *wordprocessing) point(style, content string, number numeral) string {
	if number.begins {
		kind := paper.Decimals
		if number.letters {
			kind = paper.UpperLetters
		}
		if w.sections == nil {
			w.sections = map[bool]int{}
		}
		w.sections[number.letters] = w.number(docxNumbers{Marking: paper.Marking{Numbering: kind, Before: "", Behind: "."}, from: number.value, left: paper.TextIndent, sections: true})
	}
	level := 0
	if number.within {
		level = 1
	}
	return w.set(docxLook{style: style, numbering: docxNumberOf(level, w.sections[number.letters])}, content)
}

func (w *wordprocessing) list(ordered bool, items []string) string {
	style, number := "Bullet", 1
	if ordered {
		style, number = "Numbered", w.number(docxNumbers{Marking: paper.Marking{Numbering: paper.Decimals, Before: "", Behind: "."}, from: 1, left: paper.TextIndent})
	}
	var b strings.Builder
	for _, item := range items {
		b.WriteString(w.set(docxLook{style: style, numbering: docxNumberOf(0, number)}, item))
	}
	return b.String()
}

func (w *wordprocessing) table(head []string, rows [][]string, total []string, widths []float64) string {
	var b strings.Builder
	look := `w:firstRow="1" w:lastRow="0"`
	if total != nil {
		look = `w:firstRow="1" w:lastRow="1"`
	}
	b.WriteString(`<w:tbl><w:tblPr><w:tblStyle w:val="` + w.names.id("MinutesTable") + `"/><w:tblW w:w="` + twips(paper.Sum(widths)) + `" w:type="dxa"/><w:tblInd w:w="` +
		twips(paper.TextIndent) + `" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook ` + look + ` w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>`)
	for _, width := range widths {
		b.WriteString(`<w:gridCol w:w="` + twips(width) + `"/>`)
	}
	b.WriteString("</w:tblGrid>\n")
	row := func(cells []string, properties string) {
		b.WriteString("<w:tr><w:trPr><w:cantSplit/>" + properties + "</w:trPr>")
		for i, cell := range cells {
			b.WriteString(`<w:tc><w:tcPr><w:tcW w:w="` + twips(widths[i]) + `" w:type="dxa"/></w:tcPr>` + cell + "</w:tc>")
		}
		b.WriteString("</w:tr>\n")
	}
	row(head, "<w:tblHeader/>")
	for _, cells := range rows {
		row(cells, "")
	}
	if total != nil {
		row(total, "")
	}
	b.WriteString("</w:tbl>\n")
	return b.String()
}

// w3c is a moment as the properties of a file say it.
func w3c(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05Z") }
