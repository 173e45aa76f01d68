package formats

import (
	"archive/zip"
	"bytes"
	"errors"
	"os"
	"regexp"
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
	"stacktaker/ui/paper/office"
)

// Parts of a document of a German Word: its ids are German, its headings are numbered by a list of its own, its letterhead stands on the first page
// and in the section before the last.
const (
	refWords     = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
	refOffice    = "http://schemas.openxmlformats.org/officeDocument/2006/"
	refType      = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	refRelations = "http://schemas.openxmlformats.org/package/2006/relationships"
	tooMuch      = 16<<20 + 1 // bytes of a part: one more than is read

	refSpace = `xmlns:w="` + refWords + `" xmlns:r="` + refOffice + `relationships"`
	refTop   = `<Relationships xmlns="` + refRelations + `"><Relationship Id="rId1" Type="` + refOffice + `relationships/officeDocument" Target="word/document.xml"/></Relationships>`
	refRels  = `<Relationships xmlns="` + refRelations + `"><Relationship Id="rId1" Type="` + refOffice + `relationships/styles" Target="styles.xml"/>` +
		`<Relationship Id="rId2" Type="` + refOffice + `relationships/header" Target="header2.xml"/><Relationship Id="rId3" Type="` + refOffice + `relationships/footer" Target="/word/footer1.xml"/>` +
		`<Relationship Id="rId4" Type="` + refOffice + `relationships/settings" Target="settings.xml"/><Relationship Id="rId5" Type="` + refOffice + `relationships/theme" Target="theme/theme1.xml"/>` +
		`<Relationship Id="rId6" Type="` + refOffice + `relationships/customXml" Target="../customXml/item1.xml"/></Relationships>`
	refTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="PNG" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/word/document.xml" ContentType="` + refType + `document.main+xml"/><Override PartName="/word/header2.xml" ContentType="` + refType + `header+xml"/>` +
		`<Override PartName="/word/footer1.xml" ContentType="` + refType + `footer+xml"/><Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>`
	refStyles = `<w:styles ` + refSpace + `><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>` +
		`<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:cs="Liberation Serif"/><w:sz w:val="24"/></w:rPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="B00020"/><w:sz w:val="34"/></w:rPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Textkrper"><w:name w:val="Body Text"/><w:basedOn w:val="Standard"/><w:pPr><w:spacing w:before="120" w:after="60"/></w:pPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/><w:rPr><w:color w:val="B00020"/><w:sz w:val="48"/></w:rPr></w:style>` +
		`<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>` +
		`<w:style w:type="paragraph" w:styleId="Point"><w:name w:val="Something else"/></w:style></w:styles>`
	refHeader = `<w:hdr ` + refSpace + ` xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">` +
		`<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:drawing><wp:inline><wp:extent cx="1800000" cy="600000"/><wp:docPr id="1" name="logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo"/><pic:cNvPicPr/></pic:nvPicPr>` +
		`<pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>` +
		`<w:r><w:t>Hafenverein e. V., Kai 4</w:t></w:r></w:p></w:hdr>`
	refHeaderRels = `<Relationships xmlns="` + refRelations + `"><Relationship Id="rId1" Type="` + refOffice + `relationships/image" Target="media/image1.PNG"/>` +
		`<Relationship Id="rId2" Type="` + refOffice + `relationships/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`
	refBody = `<w:document ` + refSpace + `><w:body><w:p><w:pPr><w:sectPr><w:headerReference w:type="first" r:id="rId2"/><w:pgSz w:w="1" w:h="1"/></w:sectPr></w:pPr></w:p><w:p><w:r><w:t>geheimer Entwurf</w:t></w:r></w:p>` +
		`<w:sectPr w:rsidR="00AA"><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="10000" w:h="14000"/><w:pgMar w:top="1400" w:right="1100" w:bottom="1100" w:left="1400" w:header="600" w:footer="500" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/>` +
		`<w:sectPrChange w:author="Anna"><w:sectPr><w:pgSz w:w="2" w:h="2"/></w:sectPr></w:sectPrChange></w:sectPr></w:body></w:document>`
)

// reference is such a document, some parts of it another way; "" leaves one out.
func reference(t *testing.T, other map[string]string) []byte {
	t.Helper()
	parts := map[string]string{
		"[Content_Types].xml": refTypes, "_rels/.rels": refTop, "word/document.xml": refBody, "word/_rels/document.xml.rels": refRels, "word/styles.xml": refStyles,
		"word/header2.xml": refHeader, "word/_rels/header2.xml.rels": refHeaderRels, "word/media/image1.PNG": string(pngOf(t, picture(90, 30))),
		"word/footer1.xml": `<w:ftr ` + refSpace + `><w:p><w:r><w:t>Vereinsregister 1234</w:t></w:r></w:p></w:ftr>`,
		"word/settings.xml": `<w:settings ` + refSpace + `><w:attachedTemplate r:id="rId9"/><w:mirrorMargins/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
			`<w:rsids><w:rsidRoot w:val="1"/></w:rsids></w:settings>`,
		"word/theme/theme1.xml": `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Hafen"/>`,
		"customXml/item1.xml":   "<secret/>",
	}
	for name, text := range other {
		parts[name] = text
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range parts {
		if text == "" {
			continue
		}
		f, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestReference: styles, page, head, foot, theme and settings are those of the document, its text is not there, and what is written says what it says
// without one.
func TestReference(t *testing.T) {
	b := reference(t, nil)
	r, err := office.ReadReference("brief.docx", b)
	if err != nil {
		t.Fatal(err)
	}
	if to := os.Getenv("REFERENCE_TO"); to != "" { // to look at it
		if err := os.WriteFile(to, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	logo, err := paper.ReadLogo("letterhead.png", pngOf(t, picture(9, 3)))
	if err != nil {
		t.Fatal(err)
	}
	f, _ := Find("docx")
	f = f.With(paper.Options{Letterhead: paper.Letterhead{Lines: []string{"Twice"}, Logo: logo}}).After(r)
	for name, d := range map[string]minutes.Document{"meeting": meeting(), "hostile": hostile()} {
		file := written(t, f, d)
		if written(t, f, d) != file {
			t.Errorf("%s: other bytes the second time", name)
		}
		parts, _ := unzipped(t, file)
		if at, is, was := difference(dense(docxText(t, strings.NewReplacer(`"berschrift1"`, `"Heading1"`, `"MinutesPoint"`, `"Point"`).Replace(parts["word/document.xml"]), parts["word/numbering.xml"])), dense(said(d))); at > 0 {
			t.Errorf("%s reads\n%q\nand says\n%q", name, is, was)
		}
		checkReferred(t, parts)
	}
}

// checkReferred looks at the parts of a document with such a reference.
func checkReferred(t *testing.T, parts map[string]string) {
	t.Helper()
	body, styles := parts["word/document.xml"], parts["word/styles.xml"]
	for part, wants := range map[string][]string{
		body: {
			`<w:pStyle w:val="Titel"/>`, `<w:pStyle w:val="berschrift1"/>`, `<w:rStyle w:val="Fett"/>`, `<w:pgSz w:w="10000" w:h="14000">`, `<w:titlePg>`,
			`<w:headerReference w:type="first" r:id="rIdReference`, `<w:footerReference w:type="default" r:id="rIdReference`,
		},
		styles: {
			`w:styleId="MinutesPoint"><w:name w:val="Minutes Point"/><w:basedOn w:val="Textkrper"/>`, `w:styleId="Verdict"`, `w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/>`,
			`w:color w:val="B00020"`, `w:lang xmlns:w="` + refWords + `" w:val="en`,
		},
		parts["word/settings.xml"]:                {"<w:mirrorMargins>", `w:val="15"`},
		parts["word/theme1.xml"]:                  {`name="Hafen"`},
		parts["word/header-first.xml"]:            {"Hafenverein e. V., Kai 4"},
		parts["word/footer-default.xml"]:          {"Vereinsregister 1234"},
		parts["word/_rels/header-first.xml.rels"]: {`Target="media/reference`, `Target="https://example.org/" TargetMode="External"`},
		parts["[Content_Types].xml"]:              {`/word/header-first.xml`, `ContentType="image/png"`, "theme+xml"},
	} {
		for _, want := range wants {
			if !strings.Contains(part, want) {
				t.Errorf("%s is not in %.300s", want, part)
			}
		}
	}
	all := ""
	for name, text := range parts {
		all += name + text
		if strings.HasSuffix(name, ".xml") || strings.HasSuffix(name, ".rels") {
			for _, n := range xmlNodes(t, text) {
				if target := "word/" + n.attr["Target"]; n.name == "Relationship" && strings.HasPrefix(name, "word/") && n.attr["TargetMode"] == "" && parts[target] == "" {
					t.Errorf("%s refers to %s, which is not there", name, target)
				}
				if n.name == "Override" && parts[strings.TrimPrefix(n.attr["PartName"], "/")] == "" {
					t.Errorf("%s is given a type, and is not there", n.attr["PartName"])
				}
			}
		}
	}
	for _, not := range []string{"geheimer", "Twice", "secret", "rsid", "attachedTemplate", "Anna", "de-DE"} {
		if strings.Contains(all, not) {
			t.Errorf("%s goes along", not)
		}
	}
	if strings.Contains(styles, "numPr") || strings.Contains(parts["word/header-first.xml"], "numPr") {
		t.Error("styles and heads are numbered by lists that are others here")
	}
	for _, m := range regexp.MustCompile(`<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]*)"`).FindAllStringSubmatch(body+styles, -1) {
		if strings.Count(styles, `w:styleId="`+m[1]+`"`) != 1 {
			t.Errorf("the style %s is there %d times", m[1], strings.Count(styles, `w:styleId="`+m[1]+`"`))
		}
	}
}

// TestReferenceRefused: whatever is wrong with a reference is one sentence, with its name in it.
func TestReferenceRefused(t *testing.T) {
	changed := func(name, text string) []byte { return reference(t, map[string]string{name: text}) }
	replaced := func(name, in, from, to string) []byte { return changed(name, strings.Replace(in, from, to, 1)) }
	whole := reference(t, nil)
	deep := strings.Repeat("<w:p>", 300) + strings.Repeat("</w:p>", 300)
	encrypted := bytes.Clone(whole)
	for _, sign := range []string{"PK\x03\x04", "PK\x01\x02"} { // the flag of each file in a zip
		for at := 0; ; {
			next := bytes.Index(encrypted[at:], []byte(sign))
			if next < 0 {
				break
			}
			at += next
			encrypted[at+map[string]int{"PK\x03\x04": 6, "PK\x01\x02": 8}[sign]] |= 1
			at += 4
		}
	}
	for name, c := range map[string]struct {
		file []byte
		key  string
	}{
		"nothing":                  {nil, "none"},
		"a text":                   {[]byte("Hafenverein"), "none"},
		"a document of before":     {[]byte("\xD0\xCF\x11\xE0 WordDocument"), "none"},
		"a safe":                   {[]byte("\xD0\xCF\x11\xE0E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00"), "encrypted"},
		"an encrypted zip":         {encrypted, "encrypted"},
		"cut short":                {whole[:len(whole)/2], "damaged"},
		"too large":                {make([]byte, office.LargestReference+1), "large"},
		"a spreadsheet":            {replaced("[Content_Types].xml", refTypes, "wordprocessingml.document.main", "spreadsheetml.sheet.main"), "none"},
		"a zip of something else":  {reference(t, map[string]string{"[Content_Types].xml": "", "_rels/.rels": ""}), "none"},
		"macros":                   {replaced("[Content_Types].xml", refTypes, refType+"document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml"), "macros"},
		"macros beside it":         {replaced("word/_rels/document.xml.rels", refRels, "relationships/customXml", "relationships/vbaProject"), "macros"},
		"strict":                   {replaced("_rels/.rels", refTop, refOffice, "http://purl.oclc.org/ooxml/officeDocument/"), "strict"},
		"strict styles":            {replaced("word/styles.xml", refStyles, refWords, "http://purl.oclc.org/ooxml/wordprocessingml/main"), "strict"},
		"a picture from elsewhere": {replaced("word/_rels/header2.xml.rels", refHeaderRels, `"media/image1.PNG"`, `"https://example.org/i.png" TargetMode="External"`), "outside"},
		"an object":                {replaced("word/_rels/header2.xml.rels", refHeaderRels, "relationships/image", "relationships/oleObject"), "object"},
		"no picture":               {changed("word/media/image1.PNG", ""), "damaged"},
		"no styles":                {changed("word/styles.xml", ""), "damaged"},
		"no style":                 {changed("word/styles.xml", `<w:styles `+refSpace+`/>`), "damaged"},
		"styles that are no XML":   {changed("word/styles.xml", "<w:styles"), "damaged"},
		"a doctype":                {changed("word/header2.xml", `<!DOCTYPE x SYSTEM "file:///etc/passwd">`+refHeader), "damaged"},
		"deep":                     {replaced("word/document.xml", refBody, "<w:body>", "<w:body>"+deep), "bomb"},
		"a bomb":                   {changed("word/styles.xml", strings.Replace(refStyles, "</w:styles>", strings.Repeat(" ", tooMuch)+"</w:styles>", 1)), "bomb"},
		"a bomb of a picture":      {changed("word/media/image1.PNG", strings.Repeat(" ", tooMuch)), "bomb"},
	} {
		_, err := office.ReadReference("brief.docx", c.file)
		var refused *paper.Refusal
		if !errors.As(err, &refused) || refused.Phrase.Key != "reference."+c.key || !strings.Contains(err.Error(), "brief.docx") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := office.ReadReference("brief.dotx", replaced("[Content_Types].xml", refTypes, "document.main", "template.main")); err != nil {
		t.Errorf("a template: %v", err)
	}
	if _, err := office.ReadReference("brief.docx", reference(t, map[string]string{"word/unread.xml": strings.Repeat(" ", tooMuch)})); err != nil {
		t.Errorf("what nobody reads: %v", err)
	}
}

// FuzzReference: a document may be anything, and what is taken as one gives parts that are XML.
func FuzzReference(f *testing.F) {
	docx, _ := Find("docx")
	f.Add(refStyles, refBody, refHeader)
	f.Add("<w:styles xmlns:w='"+refWords+"'></w:styles>", "<w:document xmlns:w='"+refWords+"'><w:sectPr/></w:document>", "")
	f.Fuzz(func(t *testing.T, styles, body, header string) {
		r, err := office.ReadReference("x", reference(t, map[string]string{"word/styles.xml": styles, "word/document.xml": body, "word/header2.xml": header}))
		if err != nil {
			return
		}
		parts, _ := unzipped(t, written(t, docx.After(r), meeting()))
		for _, name := range []string{"word/styles.xml", "word/document.xml", "word/settings.xml", "[Content_Types].xml"} {
			xmlNodes(t, parts[name])
		}
	})
}
