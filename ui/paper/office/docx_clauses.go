package office

import (
	"fmt"
	"strconv"
	"strings"

	"stacktaker/ui/paper"
)

// Millimeters to the words behind a mark, to those behind the number of a paragraph, and from the margin to the words of a quote.
const (
	markIndent   = 8.0
	besideIndent = 9.0
	quoteIndent  = paper.TextIndent + 5
)

// docxNumbers is the numbering of one list: what its marks are, with which it begins, and how far it is set in.
type docxNumbers struct {
	paper.Marking
	from     int
	left     float64
	sections bool // of sections, and of the paragraphs in them
}

// number is the number of a new numbering. The first is that of all lists with bullets.
func (w *wordprocessing) number(n docxNumbers) int {
	w.numbered = append(w.numbered, n)
	return 1 + len(w.numbered)
}

// clauses are somebody's words: a paragraph to each, those without marks in one with breaks between them as long as no empty line parts
// them. A list that Word numbers as it was typed is one of its own; other marks are text.
func (w *wordprocessing) clauses(all []paper.Clause, whole, lead bool) string {
	var b strings.Builder
	numberings := map[int]int{}
	for i, c := range all {
		style := quoteStyle(following(all[i:]), whole, lead)
		switch {
		case c.List > 0:
			id, known := numberings[c.List]
			if !known {
				id = w.number(docxNumbers{Marking: c.Marking, from: c.Value, left: quoteIndent})
				numberings[c.List] = id
			}
			content := lineContent(w, c.Words)
			look := docxLook{style: style, numbering: docxNumberOf(c.Level, id), indent: docxHang(quoteIndent+markIndent*float64(c.Level+1), markIndent)}
			look.frame = docxBar(markIndent*float64(c.Level), w.turned(content) != w.right)
			b.WriteString(w.set(look, content))
		case !unlisted(c):
			hang := hang(c)
			tabs := ""
			for _, at := range stops(c) {
				tabs += `<w:tab w:val="left" w:pos="` + twips(quoteIndent+at) + `"/>`
			}
			b.WriteString(w.set(docxLook{style: style, tabs: "<w:tabs>" + tabs + "</w:tabs>", indent: docxHang(quoteIndent+hang, hang)}, content(c, w)))
		case i > 0 && !c.Gap && unlisted(all[i-1]):
			continue // it stands in the paragraph before
		default:
			b.WriteString(w.paragraph(style, unlistedContent(w, all[i:])))
		}
	}
	return b.String()
}

func docxHang(left, hanging float64) string {
	return `<w:ind w:left="` + twips(left) + `" w:hanging="` + twips(hanging) + `"/>`
}

// docxBar is the bar of a quote beside words that are set in by millimeters; it can be so far from them and no farther. It stands where the
// lines begin.
func docxBar(in float64, right bool) string {
	const most = 31
	from := 8.0
	if right {
		from = 20 // LibreOffice sets the marks of a list outside of where they belong, as far as they are wide
	}
	space := min(int(from+in*72/25.4+0.5), most)
	bar := ` w:val="single" w:sz="18" w:space="` + strconv.Itoa(space) + `" w:color="` + officeGrey + `"/>`
	if right {
		return `<w:pBdr><w:left w:val="nil"/><w:right` + bar + "</w:pBdr>"
	}
	return "<w:pBdr><w:left" + bar + `<w:right w:val="nil"/></w:pBdr>`
}

// docxNumbering is bullets, and each list's numbering.
func docxNumbering(lists []docxNumbers) string {
	var b strings.Builder
	b.WriteString(xmlHead + "<w:numbering " + wordSpace + ">")
	all := append([]docxNumbers{{Marking: paper.Marking{Numbering: paper.Bullets, Before: "•", Behind: ""}, from: 1, left: paper.TextIndent}}, lists...)
	for id, n := range all {
		fmt.Fprintf(&b, `<w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="multilevel"/>`, id)
		if n.sections {
			level := `<w:lvl w:ilvl="%d"><w:start w:val="%d"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/><w:pPr>%s</w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:lvl>`
			fmt.Fprintf(&b, level+level, 0, n.from, docxFormat(n.Numbering), "%1.", docxHang(n.left, n.left), 1, 1, docxFormat(paper.Decimals), "%1.%2", docxHang(n.left, n.left))
			b.WriteString("</w:abstractNum>")
			continue
		}
		for level := range paper.DeepestList + 1 {
			fmt.Fprintf(&b, `<w:lvl w:ilvl="%d"><w:start w:val="%d"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/><w:pPr>%s</w:pPr></w:lvl>`,
				level, n.from, docxFormat(n.Numbering), paper.EscapeXML(levelText(n.Marking, level)), docxHang(n.left+6*float64(level+1), 6))
		}
		b.WriteString("</w:abstractNum>")
	}
	for id := range all {
		fmt.Fprintf(&b, `<w:num w:numId="%d"><w:abstractNumId w:val="%d"/></w:num>`, id+1, id)
	}
	b.WriteString("</w:numbering>")
	return b.String()
}

func docxFormat(n paper.Numbering) string {
	return map[paper.Numbering]string{
		paper.Decimals: "decimal", paper.LowerLetters: "lowerLetter", paper.UpperLetters: "upperLetter", paper.LowerRomans: "lowerRoman", paper.UpperRomans: "upperRoman", paper.Bullets: "bullet",
	}[n]
}

// levelText is a mark with a place in it for what counts.
func levelText(m paper.Marking, level int) string {
	if m.Numbering == paper.Bullets {
		return m.Before
	}
	return m.Before + "%" + strconv.Itoa(level+1) + m.Behind
}
