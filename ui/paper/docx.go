package paper

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"stacktaker/assembly/minutes"
)

// DOCX writes a document for word processors that read Office Open XML (ECMA-376): real headings, styles, lists and tables, whether
// it is a draft at the head of each page, and page numbers. It fails only as w fails.
func DOCX(w io.Writer, d minutes.Document, o Options) error {
	d = declared(d)
	tag := languageTag(d.Language)
	word := &wordprocessing{right: direction(tag) == rightToLeft}
	width, height := o.Page.millimeters()
	line := width - marginStart - marginEnd
	if o.Reference != nil {
		line = o.Reference.width
		o.Letterhead = Letterhead{} // the reference has one
	}
	styles := officeStyles(line)
	if o.Reference != nil {
		word.under(o.Reference, styles)
	}
	body := &office{as: word, width: line, right: word.right}
	typeset(d, o.Letterhead, body)
	text := body.body()
	parts := []part{
		{name: "_rels/.rels", text: docxRelations("docProps/app.xml", "docProps/core.xml", "word/document.xml")},
		{name: "docProps/app.xml", text: docxApp(d)},
		{name: "docProps/core.xml", text: docxCore(d)},
		{name: "word/numbering.xml", text: docxNumbering(word.numbered)},
	}
	if o.Reference != nil {
		return zipped(w, append(parts, o.Reference.parts(text, o.Reference.sheet(styles, word.names, tag))...))
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
	if l := word.logo; l.kind != "" {
		parts = append(parts, part{name: "word/media/logo." + l.extension(), text: string(l.data), stored: true})
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
	logo     Logo          // that stands in it
	right    bool          // the document runs from right to left
	names    styleNames
	indents  map[string]string // where words begin in styles that are not ours
	sections map[bool]int      // the numbering of sections, by whether they have letters
}

// twips is millimeters in twentieths of a point.
func twips(mm float64) string { return strconv.Itoa(int(math.Round(mm * 1440 / 25.4))) }

func (w *wordprocessing) text(m mark, text string) string {
	if text == "" {
		return ""
	}
	style := ""
	if m != plain {
		style = `<w:rStyle w:val="` + w.names.id(markStyle(m)) + `"/>`
	}
	out := ""
	for _, s := range directed(text) {
		look := style
		if s.right {
			look += "<w:rtl/>"
		}
		if look != "" {
			look = "<w:rPr>" + look + "</w:rPr>"
		}
		out += "<w:r>" + look + `<w:t xml:space="preserve">` + escapedXML(s.text) + "</w:t></w:r>"
	}
	return out
}

// markStyle is the style of letters with a mark.
func markStyle(m mark) string {
	return [...]string{plain: "", strong: "Strong", emphasis: "Emphasis", struck: "Struck", inserted: "Inserted", code: "Code", beside: "Beside"}[m]
}

// picture stands in the line as a letter does. Its name in the file is that of the only picture there is.
func (w *wordprocessing) picture(l Logo, alt string) string {
	w.logo = l
	const perMillimeter = 36000
	width, height := l.millimeters()
	size := fmt.Sprintf(`cx="%.0f" cy="%.0f"`, width*perMillimeter, height*perMillimeter)
	told := `id="1" name="logo" descr="` + escapedXML(alt) + `"`
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
	to := leans(content)
	return to != "" && (to == rightToLeft) != w.right
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
		kind := decimals
		if number.letters {
			kind = upperLetters
		}
		if w.sections == nil {
			w.sections = map[bool]int{}
		}
		w.sections[number.letters] = w.number(docxNumbers{marking: marking{kind, "", "."}, from: number.value, left: textIndent, sections: true})
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
		style, number = "Numbered", w.number(docxNumbers{marking: marking{decimals, "", "."}, from: 1, left: textIndent})
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
	b.WriteString(`<w:tbl><w:tblPr><w:tblStyle w:val="` + w.names.id("MinutesTable") + `"/><w:tblW w:w="` + twips(sum(widths)) + `" w:type="dxa"/><w:tblInd w:w="` +
		twips(textIndent) + `" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook ` + look + ` w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>`)
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

func sum(list []float64) float64 {
	all := 0.0
	for _, f := range list {
		all += f
	}
	return all
}

// w3c is a moment as the properties of a file say it.
func w3c(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05Z") }
