package office

import (
	"strconv"
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// The kind of the file, and the names of the vocabularies of ODT.
const (
	odtType  = "application/vnd.oasis.opendocument.text"
	odtNames = "urn:oasis:names:tc:opendocument:xmlns:"
	odtSpace = `xmlns:office="` + odtNames + `office:1.0" xmlns:style="` + odtNames + `style:1.0" xmlns:text="` + odtNames + `text:1.0" ` +
		`xmlns:table="` + odtNames + `table:1.0" xmlns:fo="` + odtNames + `xsl-fo-compatible:1.0" xmlns:meta="` + odtNames + `meta:1.0" ` +
		`xmlns:svg="` + odtNames + `svg-compatible:1.0" xmlns:draw="` + odtNames + `drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"`
)

func odtManifest(logo paper.Logo) string {
	var b strings.Builder
	b.WriteString(xmlHead + `<manifest:manifest xmlns:manifest="` + odtNames + `manifest:1.0" manifest:version="1.3">` +
		`<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="` + odtType + `"/>`)
	for _, name := range []string{"content.xml", "meta.xml", "styles.xml"} {
		b.WriteString(`<manifest:file-entry manifest:full-path="` + name + `" manifest:media-type="text/xml"/>`)
	}
	if logo.Kind != "" {
		b.WriteString(`<manifest:file-entry manifest:full-path="Pictures/logo.` + logo.Extension() + `" manifest:media-type="image/` + logo.Kind + `"/>`)
	}
	b.WriteString("</manifest:manifest>")
	return b.String()
}

func odtMeta(d minutes.Document) string {
	var b strings.Builder
	b.WriteString(xmlHead + "<office:document-meta " + odtSpace + ` office:version="1.3"><office:meta>` +
		"<meta:generator>" + paper.EscapeXML(paper.OneLine(d.Meta.Program)) + "</meta:generator><dc:title>" + paper.EscapeXML(paper.OneLine(d.Title)) + "</dc:title>" +
		"<dc:creator>" + paper.EscapeXML(paper.OneLine(d.Meta.Publisher)) + "</dc:creator><dc:language>" + paper.LanguageTag(d.Language) + "</dc:language>")
	if at := d.Meta.Date; !at.IsZero() {
		b.WriteString("<meta:creation-date>" + w3c(at) + "</meta:creation-date><dc:date>" + w3c(at) + "</dc:date>")
	}
	b.WriteString("<meta:editing-cycles>" + strconv.Itoa(max(d.Version, 1)) + "</meta:editing-cycles></office:meta></office:document-meta>")
	return b.String()
}

// odtStyles is the styles, and the page with its head and foot.
func odtStyles(d minutes.Document, styles []officeStyle, width, height float64) string {
	tag := paper.LanguageTag(d.Language)
	primary, country, _ := strings.Cut(tag, "-")
	if len(country) != 2 {
		country = "none"
	}
	mode := "lr-tb"
	if paper.DirectionOf(tag) == paper.RightToLeft {
		mode = "rl-tb"
	}
	var b strings.Builder
	b.WriteString(xmlHead + "<office:document-styles " + odtSpace + ` office:version="1.3">` + "\n<office:font-face-decls>")
	for _, face := range []string{officeFace, officeMono} {
		b.WriteString(`<style:font-face style:name="` + face + `" svg:font-family="'` + face + `'"/>`)
	}
	b.WriteString("</office:font-face-decls>\n<office:styles>\n" +
		`<style:default-style style:family="paragraph"><style:paragraph-properties style:writing-mode="` + mode + `" fo:line-height="112%" style:tab-stop-distance="12.5mm" fo:orphans="2" fo:widows="2"/>` +
		`<style:text-properties style:font-name="` + officeFace + `" style:font-name-asian="` + officeFace + `" style:font-name-complex="` + officeFace +
		`"` + odtEvery("fo:font-size", "10.5pt") + ` fo:language="` + primary + `" fo:country="` + country + `"/></style:default-style>` + "\n" +
		`<style:style style:name="Standard" style:family="paragraph" style:class="text"/>` + "\n")
	for _, s := range styles {
		b.WriteString(odtStyle(s, paper.DirectionOf(tag) == paper.RightToLeft))
	}
	for _, c := range []struct{ id, properties string }{
		{"Strong", odtEvery("fo:font-weight", "bold")},
		{"Emphasis", odtEvery("fo:font-style", "italic")},
		{"Struck", `style:text-line-through-style="solid" style:text-line-through-type="single"`},
		{"Inserted", odtEvery("fo:font-weight", "bold") + ` style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"`},
		{"Beside", `fo:color="#` + officeGrey + `"` + odtEvery("fo:font-size", "8.5pt")},
		{"Code", `style:font-name="` + officeMono + `" fo:language="zxx" fo:country="none"`},
	} {
		b.WriteString(`<style:style style:name="` + c.id + `" style:family="text"><style:text-properties ` + c.properties + "/></style:style>\n")
	}
	b.WriteString(odtList("Bullets", `<text:list-level-style-bullet text:level="1" text:bullet-char="•">`, "bullet") +
		odtSections("Sections", "1") + odtSections("Letters", "A") +
		odtList("Numbers", `<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">`, "number"))
	b.WriteString("</office:styles>\n" + odtPage(d, width, height, mode) + "</office:document-styles>")
	return b.String()
}

// odtSections is the numbers of sections and of the paragraphs in them.
func odtSections(name, format string) string {
	level := func(n int, attributes string) string {
		return `<text:list-level-style-number text:level="` + strconv.Itoa(n) + `" text:style-name="Strong" ` + attributes + `><style:list-level-properties text:list-level-position-and-space-mode="label-alignment">` +
			`<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="` + mm(paper.TextIndent) + `" fo:text-indent="` + mm(-paper.TextIndent) + `" fo:margin-left="` + mm(paper.TextIndent) +
			`"/></style:list-level-properties></text:list-level-style-number>`
	}
	return `<text:list-style style:name="` + name + `">` + level(1, `style:num-format="`+format+`" style:num-suffix="."`) + level(2, `style:num-format="1" text:display-levels="2"`) + "</text:list-style>\n"
}

func odtList(name, open, kind string) string {
	return `<text:list-style style:name="` + name + `">` + open + `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">` +
		`<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="` + mm(paper.TextIndent+6) + `" fo:text-indent="` + mm(-6) + `" fo:margin-left="` + mm(paper.TextIndent+6) +
		`"/></style:list-level-properties></text:list-level-style-` + kind + "></text:list-style>\n"
}

// odtPage is the page, its head and its foot.
func odtPage(d minutes.Document, width, height float64, mode string) string {
	as := &opendocument{right: mode == "rl-tb"}
	head := runningHead(as, d)
	foot := as.paragraph("Footer", `<text:page-number text:select-page="current">1</text:page-number> / <text:page-count>1</text:page-count>`)
	return `<office:automatic-styles>` + as.styles.String() + `<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="` + mm(width) + `" fo:page-height="` + mm(height) +
		`" style:print-orientation="portrait" style:writing-mode="` + mode + `" fo:margin-top="12mm" fo:margin-bottom="11mm" fo:margin-left="` + mm(paper.MarginStart) + `" fo:margin-right="` + mm(paper.MarginEnd) +
		`"/><style:header-style><style:header-footer-properties fo:min-height="10mm" fo:margin-bottom="5mm"/></style:header-style>` +
		`<style:footer-style><style:header-footer-properties fo:min-height="9mm" fo:margin-top="4mm"/></style:footer-style></style:page-layout></office:automatic-styles>` + "\n" +
		`<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header>` + head +
		"</style:header><style:footer>" + foot + "</style:footer></style:master-page></office:master-styles>"
}

func odtStyle(s officeStyle, right bool) string {
	base, next, outline := s.base, "", ""
	if base == "" {
		base = "Standard"
	}
	if s.level > 0 {
		outline = ` style:default-outline-level="` + strconv.Itoa(s.level) + `"`
	}
	if s.level > 0 || s.id == "Title" {
		next = ` style:next-style-name="Body"`
	}
	return `<style:style style:name="` + s.id + `" style:display-name="` + strings.TrimSpace(s.name) + `" style:family="paragraph" style:parent-style-name="` + base + `"` + next + outline + ">" +
		"<style:paragraph-properties" + odtParagraph(s, right) + "<style:text-properties" + odtLetters(s) + "/></style:style>\n"
}

// odtParagraph is the attributes of the properties of a paragraph, and their end.
func odtParagraph(s officeStyle, right bool) string {
	var b strings.Builder
	attribute := func(name, value string) { b.WriteString(" " + name + `="` + value + `"`) }
	attribute("fo:margin-top", points(s.before, 1)+"pt")
	attribute("fo:margin-bottom", points(s.after, 1)+"pt")
	attribute("fo:margin-left", mm(s.left))
	attribute("fo:text-indent", mm(-s.hanging))
	if s.keepNext {
		attribute("fo:keep-with-next", "always")
	}
	if s.keepLines {
		attribute("fo:keep-together", "always")
	}
	if s.align != "" {
		attribute("fo:text-align", s.align)
	}
	switch thin := "0.75pt solid #" + officeGrey; s.frame {
	case paper.BarBefore:
		b.WriteString(odtBarBefore(right))
	case paper.LineBelow:
		attribute("fo:border-bottom", thin)
	case paper.DashedBox:
		attribute("fo:border", "0.75pt dashed #"+officeGrey)
		attribute("fo:padding", "1.5mm")
	}
	if len(s.tabs) == 0 {
		return b.String() + "/>"
	}
	b.WriteString("><style:tab-stops>")
	for _, t := range s.tabs {
		// Where a tabulator leads is counted from where the text begins.
		b.WriteString(`<style:tab-stop style:position="` + mm(t.at-s.left) + `"`)
		if t.drawn {
			b.WriteString(` style:type="right" style:leader-style="solid" style:leader-text="_"`)
		}
		b.WriteString("/>")
	}
	b.WriteString("</style:tab-stops></style:paragraph-properties>")
	return b.String()
}

func odtLetters(s officeStyle) string {
	out := ""
	if s.size > 0 {
		out += odtEvery("fo:font-size", strconv.FormatFloat(s.size, 'f', -1, 64)+"pt")
	}
	if s.bold {
		out += odtEvery("fo:font-weight", "bold")
	}
	if s.italic {
		out += odtEvery("fo:font-style", "italic")
	}
	if s.quiet {
		out += ` fo:color="#` + officeGrey + `"`
	}
	return out
}

// odtEvery is a property of letters, for those of every script: Arabic and Hebrew have it under another name, and Chinese under a third.
func odtEvery(name, value string) string {
	_, local, _ := strings.Cut(name, ":")
	return " " + name + `="` + value + `" style:` + local + `-asian="` + value + `" style:` + local + `-complex="` + value + `"`
}
