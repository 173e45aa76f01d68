package office

import (
	"fmt"
	"strconv"
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// The names of the vocabularies of DOCX.
const (
	wordSpace     = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	relationSpace = "http://schemas.openxmlformats.org/package/2006/relationships"
	officeSpace   = "http://schemas.openxmlformats.org/officeDocument/2006/"
	wordType      = "application/vnd.openxmlformats-officedocument.wordprocessingml."
)

func docxTypes(logo paper.Logo) string {
	var b strings.Builder
	if logo.Kind != "" {
		b.WriteString(`<Default Extension="` + logo.Extension() + `" ContentType="image/` + logo.Kind + `"/>`)
	}
	b.WriteString(`<Override PartName="/word/document.xml" ContentType="` + wordType + `document.main+xml"/>`)
	for _, name := range []string{"footer", "header", "numbering", "settings", "styles"} {
		b.WriteString(`<Override PartName="/word/` + name + `.xml" ContentType="` + wordType + name + `+xml"/>`)
	}
	return docxTypesOf(b.String())
}

// docxTypesOf is the types of the parts, and of those that every document has.
func docxTypesOf(parts string) string {
	return xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` + parts +
		`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
		`<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`
}

// docxRelations says which parts belong to a part, and as what: each is named for that.
func docxRelations(parts ...string) string {
	var b strings.Builder
	b.WriteString(xmlHead + `<Relationships xmlns="` + relationSpace + `">`)
	for i, path := range parts {
		kind := officeSpace + "relationships/" + strings.TrimSuffix(path, ".xml")
		switch path {
		case "word/document.xml":
			kind = officeSpace + "relationships/officeDocument"
		case "docProps/app.xml":
			kind = officeSpace + "relationships/extended-properties"
		case "docProps/core.xml":
			kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
		}
		fmt.Fprintf(&b, `<Relationship Id="rId%d" Type="%s" Target="%s"/>`, i+1, kind, path)
	}
	b.WriteString("</Relationships>")
	return b.String()
}

// docxPartRelations says what belongs to the body.
func docxPartRelations(logo paper.Logo) string {
	all := docxRelations("footer.xml", "header.xml", "numbering.xml", "settings.xml", "styles.xml")
	if logo.Kind == "" {
		return all
	}
	return strings.TrimSuffix(all, "</Relationships>") + `<Relationship Id="rIdLogo" Type="` + officeSpace + `relationships/image" Target="media/logo.` + logo.Extension() + `"/></Relationships>`
}

func docxApp(d minutes.Document) string {
	return xmlHead + `<Properties xmlns="` + officeSpace + `extended-properties"><Application>` + paper.EscapeXML(paper.OneLine(d.Meta.Program)) + "</Application></Properties>"
}

func docxCore(d minutes.Document) string {
	var b strings.Builder
	b.WriteString(xmlHead + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
		`xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`)
	b.WriteString("<dc:title>" + paper.EscapeXML(paper.OneLine(d.Title)) + "</dc:title><dc:creator>" + paper.EscapeXML(paper.OneLine(d.Meta.Publisher)) + "</dc:creator>" +
		"<dc:language>" + paper.LanguageTag(d.Language) + "</dc:language><cp:revision>" + strconv.Itoa(max(d.Version, 1)) + "</cp:revision>")
	if at := d.Meta.Date; !at.IsZero() {
		for _, name := range []string{"created", "modified"} {
			b.WriteString("<dcterms:" + name + ` xsi:type="dcterms:W3CDTF">` + w3c(at) + "</dcterms:" + name + ">")
		}
	}
	b.WriteString("</cp:coreProperties>")
	return b.String()
}

// docxDocument is the body with the page that it stands on.
func docxDocument(body string, width, height float64, right bool) string {
	bidi := ""
	if right {
		bidi = "<w:bidi/>"
	}
	return xmlHead + "<w:document " + wordSpace + "><w:body>\n" + body +
		`<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId1"/>` +
		`<w:pgSz w:w="` + twips(width) + `" w:h="` + twips(height) + `"/>` +
		`<w:pgMar w:top="` + twips(paper.MarginTop+4) + `" w:right="` + twips(paper.MarginEnd) + `" w:bottom="` + twips(paper.MarginBottom) + `" w:left="` + twips(paper.MarginStart) +
		`" w:header="` + twips(12) + `" w:footer="` + twips(11) + `" w:gutter="0"/>` + bidi + "</w:sectPr></w:body></w:document>"
}

func docxHeader(w *wordprocessing, d minutes.Document) string {
	return xmlHead + "<w:hdr " + wordSpace + ">" + runningHead(w, d) + "</w:hdr>"
}

// runningHead is what stands at the head of each page: of what it is. That it is a draft is said once, on the first.
func runningHead(as dialect, d minutes.Document) string {
	return as.paragraph("Header", as.text(paper.Plain, paper.OneLine(d.Title)))
}

func docxFooter(w *wordprocessing) string {
	field := func(name string) string {
		return `<w:fldSimple w:instr=" ` + name + ` "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
	}
	return xmlHead + "<w:ftr " + wordSpace + ">" + w.paragraph("Footer", field("PAGE")+w.text(paper.Plain, " / ")+field("NUMPAGES")) + "</w:ftr>"
}

// docxSettings is the settings, those of a reference where there are some.
func docxSettings(own string) string {
	if own == "" {
		own = `<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`
	}
	return xmlHead + "<w:settings " + wordSpace + ">" + own + "</w:settings>"
}
