package office

import (
	"strconv"
	"strings"

	"stacktaker/ui/paper"
)

// docxStyles is the styles of a document in a language.
func docxStyles(styles []officeStyle, tag string) string {
	var b strings.Builder
	bidi := ""
	if paper.DirectionOf(tag) == paper.RightToLeft {
		bidi = "<w:bidi/>"
	}
	b.WriteString(xmlHead + "<w:styles " + wordSpace + `><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="` + officeFace + `" w:hAnsi="` + officeFace +
		`" w:eastAsia="` + officeFace + `" w:cs="` + officeFace + `"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="` + tag + `" w:eastAsia="` + tag + `" w:bidi="` + tag +
		`"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>` + bidi + `<w:spacing w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` + "\n")
	n := styleNames{}
	b.WriteString(docxNormal(n))
	for _, s := range styles {
		b.WriteString(docxStyle(s, paper.DirectionOf(tag) == paper.RightToLeft, n))
	}
	for _, c := range characterStyles() {
		b.WriteString(docxCharacters(c.id, c.properties, n))
	}
	b.WriteString(docxTableNormal(n) + docxTableStyle(n))
	b.WriteString("</w:styles>")
	return b.String()
}

func docxNormal(n styleNames) string {
	return `<w:style w:type="paragraph" w:default="1" w:styleId="` + n.id("Normal") + `"><w:name w:val="Normal"/><w:qFormat/></w:style>` + "\n"
}

// characterStyle is a style of letters.
type characterStyle struct{ id, properties string }

func characterStyles() []characterStyle {
	return []characterStyle{
		{"Strong", "<w:b/><w:bCs/>"},
		{"Emphasis", "<w:i/><w:iCs/>"},
		{"Struck", "<w:strike/>"},
		{"Inserted", `<w:b/><w:bCs/><w:u w:val="single"/>`},
		{"Beside", `<w:color w:val="` + officeGrey + `"/><w:sz w:val="17"/><w:szCs w:val="17"/>`},
		{"Code", `<w:rFonts w:ascii="` + officeMono + `" w:hAnsi="` + officeMono + `" w:cs="` + officeMono + `"/><w:noProof/>`},
	}
}

func docxCharacters(id, properties string, n styleNames) string {
	return `<w:style w:type="character" w:styleId="` + n.id(id) + `"><w:name w:val="` + id + `"/><w:qFormat/><w:rPr>` + properties + "</w:rPr></w:style>\n"
}

// docxStyle is a style; its parts stand in the order that the schema wants.
func docxStyle(s officeStyle, right bool, n styleNames) string {
	base := s.base
	if base == "" {
		base = "Normal"
	}
	next := ""
	if s.level > 0 || s.id == "Title" {
		next = `<w:next w:val="` + n.id("Body") + `"/>`
	}
	return `<w:style w:type="paragraph" w:styleId="` + n.id(s.id) + `"><w:name w:val="` + strings.TrimSpace(s.name) + `"/><w:basedOn w:val="` + n.id(base) + `"/>` + next +
		"<w:qFormat/><w:pPr>" + docxParagraph(s, right) + "</w:pPr><w:rPr>" + docxLetters(s) + "</w:rPr></w:style>\n"
}

func docxParagraph(s officeStyle, right bool) string {
	var b strings.Builder
	if s.keepNext {
		b.WriteString("<w:keepNext/>")
	}
	if s.keepLines {
		b.WriteString("<w:keepLines/>")
	}
	b.WriteString(docxFrame(s.frame, right))
	if len(s.tabs) > 0 {
		b.WriteString("<w:tabs>")
		for _, t := range s.tabs {
			kind := `w:val="left"`
			if t.drawn {
				kind = `w:val="right" w:leader="underscore"`
			}
			b.WriteString("<w:tab " + kind + ` w:pos="` + twips(t.at) + `"/>`)
		}
		b.WriteString("</w:tabs>")
	}
	if !s.inherits {
		b.WriteString(`<w:spacing w:before="` + points(s.before, 20) + `" w:after="` + points(s.after, 20) + `"/>`)
	}
	b.WriteString(docxIndent(s))
	if s.align != "" {
		b.WriteString(`<w:jc w:val="` + map[string]string{"center": "center", "end": "right"}[s.align] + `"/>`)
	}
	if s.level > 0 {
		b.WriteString(`<w:outlineLvl w:val="` + strconv.Itoa(s.level-1) + `"/>`)
	}
	return b.String()
}

// docxIndent is where the words of a style begin.
func docxIndent(s officeStyle) string {
	switch {
	case s.left <= 0:
		return ""
	case s.hanging <= 0:
		return `<w:ind w:left="` + twips(s.left) + `"/>`
	}
	return docxHang(s.left, s.hanging)
}

func docxLetters(s officeStyle) string {
	var b strings.Builder
	if s.bold {
		b.WriteString("<w:b/><w:bCs/>")
	}
	if s.italic {
		b.WriteString("<w:i/><w:iCs/>")
	}
	if s.quiet {
		b.WriteString(`<w:color w:val="` + officeGrey + `"/>`)
	}
	if s.size > 0 {
		b.WriteString(`<w:sz w:val="` + points(s.size, 2) + `"/><w:szCs w:val="` + points(s.size, 2) + `"/>`)
	}
	return b.String()
}

// points is points in parts of a point.
func points(n, parts float64) string { return strconv.Itoa(int(n*parts + 0.5)) }

func docxFrame(f paper.Frame, right bool) string {
	side := func(name, kind string, size, space int) string {
		return "<w:" + name + ` w:val="` + kind + `" w:sz="` + strconv.Itoa(size) + `" w:space="` + strconv.Itoa(space) + `" w:color="` + officeGrey + `"/>`
	}
	switch f {
	case paper.BarBefore:
		return docxBar(0, right)
	case paper.LineBelow:
		return "<w:pBdr>" + side("bottom", "single", 4, 1) + "</w:pBdr>"
	case paper.DashedBox:
		const kind, size = "dashed", 8
		return "<w:pBdr>" + side("top", kind, size, 4) + side("left", kind, size, 6) + side("bottom", kind, size, 4) + side("right", kind, size, 6) + "</w:pBdr>"
	}
	return ""
}

func docxTableNormal(n styleNames) string {
	return `<w:style w:type="table" w:default="1" w:styleId="` + n.id("TableNormal") + `"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>` +
		`<w:top w:w="0" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` + "\n"
}

// docxTableStyle is lines between the rows, a stronger one below the head, and one above the total.
func docxTableStyle(n styleNames) string {
	line := func(side string, size int) string {
		return "<w:" + side + ` w:val="single" w:sz="` + strconv.Itoa(size) + `" w:space="0" w:color="` + officeGrey + `"/>`
	}
	return `<w:style w:type="table" w:styleId="` + n.id("MinutesTable") + `"><w:name w:val="Minutes Table"/><w:basedOn w:val="` + n.id("TableNormal") + `"/><w:tblPr><w:tblBorders>` +
		line("bottom", 4) + line("insideH", 4) + `</w:tblBorders></w:tblPr>` +
		`<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>` + line("bottom", 12) + `</w:tcBorders></w:tcPr></w:tblStylePr>` +
		`<w:tblStylePr w:type="lastRow"><w:tblPr/><w:tcPr><w:tcBorders>` + line("top", 12) + `</w:tcBorders></w:tcPr></w:tblStylePr></w:style>` + "\n"
}
