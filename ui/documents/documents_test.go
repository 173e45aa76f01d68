package documents_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"stacktaker/ui/documents"
)

// packed is a zip file of parts.
func packed(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, content := range parts {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const wordHead = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>`

// docx is a document of Word with a body and other parts.
func docx(t testing.TB, body string, parts ...string) []byte {
	all := map[string]string{"word/document.xml": wordHead + body + "</w:body></w:document>"}
	for i := 0; i+1 < len(parts); i += 2 {
		all["word/"+parts[i]] = `<w:x xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` + parts[i+1] + "</w:x>"
	}
	return packed(t, all)
}

// said is a paragraph of Word.
func said(text string, properties ...string) string {
	return "<w:p><w:pPr>" + strings.Join(properties, "") + `</w:pPr><w:r><w:t xml:space="preserve">` + text + "</w:t></w:r></w:p>"
}

const odtHead = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ` +
	`xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">`

func odt(t testing.TB, body string, parts ...string) []byte {
	all := map[string]string{"content.xml": odtHead + "<office:body><office:text>" + body + "</office:text></office:body></office:document-content>"}
	for i := 0; i+1 < len(parts); i += 2 {
		all[parts[i]] = odtHead + parts[i+1] + "</office:document-content>"
	}
	return packed(t, all)
}

// told is a document as a test tells it: a line a paragraph, with # for headings and an empty line for a gap.
func told(d documents.Document) string {
	var b strings.Builder
	for _, p := range d.Paragraphs {
		if p.Gap {
			b.WriteString("\n")
		}
		if p.Level > 0 {
			b.WriteString(strings.Repeat("#", p.Level) + " ")
		}
		b.WriteString(p.Text + "\n")
	}
	return b.String()
}

func reads(t *testing.T, name string, b []byte, want string) {
	t.Helper()
	d, err := documents.Read(name, b)
	if err != nil {
		t.Errorf("%s: %v", name, err)
		return
	}
	if got := told(d); got != want {
		t.Errorf("%s is read as\n%s\nwanted\n%s", name, got, want)
	}
}

// refuses wants words in the sentence, which is one line.
func refuses(t *testing.T, name string, b []byte, words string) {
	t.Helper()
	d, err := documents.Read(name, b)
	var r *documents.Refusal
	switch {
	case err == nil:
		t.Errorf("%s: it is read as\n%s", words, told(d))
	case !errors.As(err, &r) || !strings.Contains(err.Error(), words) || strings.ContainsAny(err.Error(), "\n["):
		t.Errorf("%s: it says %q", words, err)
	}
}

func TestPlain(t *testing.T) {
	reads(t, "a.txt", []byte("\uFEFFMotion\r\n\r\nThat we\tmeet.\r\n1. Weekly.  \r\n"), "Motion\n\nThat we meet.\n1. Weekly.\n")
	// A text that was broken at a width has its paragraphs again; each line of any other is one.
	broken := "This branch notes that the depot has been closed for eleven weeks, and that\nnobody has told the night shift when it will open; that three buses are parked\nin the yard.\n\n1. To write to the company, and to ask for an answer in fourteen days, on paper\n   and signed.\n2. To meet again.\n"
	reads(t, "a.txt", []byte(broken), "This branch notes that the depot has been closed for eleven weeks, and that nobody has told the night shift when it will open; that three buses are parked in the yard.\n\n1. To write to the company, and to ask for an answer in fourteen days, on paper and signed.\n2. To meet again.\n")
	for encoding, b := range map[documents.Encoding][]byte{
		documents.UTF8: []byte("Résolution\n"), documents.Windows: []byte("R\xe9solution\n"), documents.UTF16: {0xFF, 0xFE, 'R', 0, 0xe9, 0, 's', 0, '\n', 0},
	} {
		if d, err := documents.Read("a.txt", b); err != nil || d.Encoding != encoding || !strings.HasPrefix(d.Paragraphs[0].Text, "Rés") {
			t.Errorf("%s: %v %v", encoding, d, err)
		}
	}
	refuses(t, "a.txt", []byte("a\x00b"), "no text")
	refuses(t, "a.txt", []byte("Jos\xc3\xa9, Zo\xc3\xab\nJos\xe9\n"), "letters of line 2 are lost")
	refuses(t, "a.txt", nil, "no words")
	refuses(t, "a.txt", []byte(" \n\n"), "no words")
	refuses(t, "a.txt", []byte("PK\x03\x04"), "its own ending")
	refuses(t, "a.pdf", []byte("%PDF-1.7"), "PDF")
	refuses(t, "a.pages", []byte("x"), ".pages")
	refuses(t, "motion", []byte("x"), "no ending")
	refuses(t, "a.txt", []byte(strings.Repeat("a\n", 50_001)), "more than 50000 paragraphs")
	refuses(t, "a.txt", []byte(strings.Repeat(strings.Repeat("a", 200)+"\n", 10_001)), "more than 2000000 letters")
}

func TestMarkdown(t *testing.T) {
	reads(t, "a.md", []byte(`# Motion 1: **Strike** fund ##

Moved by *Ana Lund*
and _Ben Sarr_

A branch_of_many is [here](http://a.example/b_c_d) & *there*\* &amp; \_so\_.

Background
----------

1. One
   goes on
1. Two
   - a
   - b
1. Three

> quoted
> on

| Pay | Day |
|-----|:---:|
| 3 % | *1 May* |

* star
+ plus

`+"```"+`
*code*
`+"```"+`
---
2) Two
7) Three
A break\
here
`), `# Motion 1: Strike fund

Moved by Ana Lund and Ben Sarr

A branch_of_many is here (http://a.example/b_c_d) & there* & _so_.

## Background

1. One goes on
2. Two
- a
- b
3. Three

quoted on

Pay | Day
3 % | 1 May

- star
- plus

*code*

2) Two
3) Three A break
here
`)
	refuses(t, "a.md", []byte("One.\n\nTwo <!-- is this right? -->\n"), "paragraph 2, \"Two <!-- is this right? -->\", has a comment")
}

const lists = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>` +
	`<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>` +
	`<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2.%3"/><w:isLgl/></w:lvl></w:abstractNum>` +
	`<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>` +
	`<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="0"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Motion %1:"/><w:pStyle w:val="H1"/></w:lvl></w:abstractNum>` +
	`<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>` +
	`<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>` +
	`<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`

const styles = `<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:numPr><w:numId w:val="4"/></w:numPr></w:style>` +
	`<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="Custom"/><w:basedOn w:val="H3"/></w:style>` +
	`<w:style w:type="paragraph" w:styleId="H3"><w:name w:val="Other"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>` +
	`<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>`

func TestWord(t *testing.T) {
	item := func(list, level int, text string) string {
		return said(text, fmt.Sprintf(`<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>`, level, list))
	}
	// Numbers are those that people see: of each level, going on where the list does, and anew where it says so.
	body := said("Strike fund 3", `<w:pStyle w:val="T"/>`) + said("Zero", `<w:pStyle w:val="H1"/>`) + said("Strike fund", `<w:pStyle w:val="H1"/>`) + said("Notes", `<w:pStyle w:val="H2"/>`) + said("") +
		item(1, 0, "One") + item(1, 1, "one") + item(1, 1, "two") + item(1, 2, "deep") + item(1, 0, "Two") + item(1, 1, "again") +
		said("Between") + item(1, 0, "Three") + item(3, 0, "Four") + item(2, 0, "Sign") + item(1, 0, "Five") + item(9, 0, "None") + item(0, 0, "None")
	reads(t, "a.docx", docx(t, body, "numbering.xml", lists, "styles.xml", styles), `# Motion 0: Zero
# Motion I: Strike fund
## Notes

1. One
(a) one
(b) two
1.2.1 deep
2. Two
(a) again
Between
3. Three
4. Four
- Sign
5. Five
None
None
`)
	// Tabs, breaks, links, boxes, notes and tables.
	reads(t, "a.docx", docx(t, `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>A</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r><w:hyperlink><w:r><w:t xml:space="preserve"> link</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id="2"/><w:noBreakHyphen/><w:t>x</w:t></w:r></w:p>`+
		`<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>`+said("In a box")+`</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>`+said("In a box")+`</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>Around</w:t></w:r></w:p>`+
		`<w:tbl><w:tr><w:tc>`+said("Pay")+`</w:tc><w:tc>`+said("Day")+said("and night")+`</w:tc></w:tr><w:tr><w:tc>`+said("One")+said("Two")+`</w:tc><w:tc>`+said("")+`</w:tc></w:tr>`+
		`<w:tr><w:tc><w:tbl><w:tr><w:tc>`+said("In")+`</w:tc><w:tc>`+said("one")+`</w:tc></w:tr></w:tbl>`+said("")+`</w:tc><w:tc>`+said("Out")+`</w:tc></w:tr></w:tbl>`+said("Behind"),
		"footnotes.xml", `<w:footnote w:id="0"><w:p/></w:footnote><w:footnote w:id="2">`+said("A note")+`</w:footnote>`), `A b
c link [A note]‑x
In a box
Around
Pay | Day
and night
One
Two
In | one | Out
Behind
`)
	for words, body := range map[string]string{
		`paragraph 2, "Second one", has tracked changes`: said("First") + `<w:p><w:r><w:t xml:space="preserve">Second </w:t></w:r><w:ins w:author="x"><w:r><w:t>one</w:t></w:r></w:ins></w:p>`,
		`paragraph 1, "Second", has tracked changes`:     `<w:p><w:r><w:t xml:space="preserve">Second</w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`,
		`paragraph 1, "Mark", has tracked changes`:       said("Mark", `<w:rPr><w:del/></w:rPr>`),
		`paragraph 1, "Row", has tracked changes`:        `<w:tbl><w:tr><w:trPr><w:ins/></w:trPr><w:tc>` + said("Row") + `</w:tc></w:tr></w:tbl>`,
		`paragraph 1, "Moved", has tracked changes`:      `<w:p><w:moveTo><w:r><w:t>Moved</w:t></w:r></w:moveTo></w:p>`,
		`paragraph 1, "Said", has a comment`:             `<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Said</w:t></w:r><w:commentRangeEnd w:id="0"/></w:p>`,
		"before paragraph 2":                             said("First") + `<w:altChunk/>`,
		"no words in it":                                 said(""),
		"is damaged":                                     `<w:p><w:r>`,
	} {
		refuses(t, "a.docx", docx(t, body), words)
	}
	// How a paragraph looked before is no change of its words.
	reads(t, "a.docx", docx(t, said("Same", `<w:pPrChange><w:pPr><w:pStyle w:val="x"/></w:pPr></w:pPrChange>`)), "Same\n")
}

func TestOpenDocument(t *testing.T) {
	style := `<office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="Motion " style:num-suffix=":"/></text:outline-style>` +
		`<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>` +
		`<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style>` +
		`<text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style></office:styles>`
	reads(t, "a.odt", odt(t, `<text:sequence-decls/><text:table-of-content><text:p>Contents</text:p></text:table-of-content>`+
		`<text:h text:outline-level="1">Strike fund</text:h><text:p>A<text:s/>b<text:tab/>c<text:line-break/>d
e<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note</text:p></text:note-body></text:note></text:p><text:p/>`+
		`<text:list text:style-name="L"><text:list-item><text:p>One</text:p><text:p>more</text:p><text:list><text:list-item><text:p>sub</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Two</text:p></text:list-item></text:list>`+
		`<text:p>Between</text:p><text:list text:style-name="L" text:continue-numbering="true"><text:list-item><text:p>Three</text:p></text:list-item><text:list-item text:start-value="7"><text:p>Seven</text:p></text:list-item></text:list>`+
		`<text:list text:style-name="L"><text:list-item><text:p>Anew</text:p></text:list-item></text:list><text:list text:style-name="B"><text:list-item><text:p>Sign</text:p></text:list-item><text:list-header><text:p>None</text:p></text:list-header></text:list>`+
		`<table:table><table:table-row><table:table-cell><text:p>Pay</text:p></table:table-cell><table:table-cell><text:p>Day</text:p></table:table-cell></table:table-row></table:table>`,
		"styles.xml", style), `# Motion 1: Strike fund
A b c
d e [A note]

1. One
more
1.a) sub
2. Two
Between
3. Three
7. Seven
1. Anew
- Sign
None
Pay | Day
`)
	changes := `<text:tracked-changes><text:changed-region text:id="c"><text:insertion/></text:changed-region></text:tracked-changes>`
	refuses(t, "a.odt", odt(t, changes+`<text:p>First</text:p><text:p>Second <text:change-start text:change-id="c"/>one<text:change-end text:change-id="c"/></text:p>`), `paragraph 2, "Second one", has tracked changes`)
	refuses(t, "a.odt", odt(t, changes+`<text:p>First</text:p>`), "has tracked changes")
	refuses(t, "a.odt", odt(t, `<text:p>Said<office:annotation><text:p>really?</text:p></office:annotation></text:p>`), `paragraph 1, "Said", has a comment`)
	refuses(t, "a.odt", odt(t, `<text:p>x</text:p>`, "META-INF/manifest.xml", "<x:encryption-data xmlns:x='x'/>"), "encrypted")
	refuses(t, "a.odt", packed(t, map[string]string{"content.xml": odtHead + "<office:body/></office:document-content>"}), "no .odt document")
	reads(t, "a.odt", odt(t, `<text:tracked-changes text:track-changes="false"/><text:p>Fine</text:p>`), "Fine\n")
}

// What is none, is cut off, is encrypted, or unpacks to more than anybody wrote is told in a sentence, and costs little.
func TestNone(t *testing.T) {
	whole := docx(t, said("Words."))
	refuses(t, "a.docx", whole[:len(whole)/2], "damaged")
	refuses(t, "a.odt", whole, "no .odt document")
	refuses(t, "a.docx", []byte("That we meet."), "no .docx document")
	refuses(t, "a.docx", []byte(`{\rtf1 x}`), "RTF")
	refuses(t, "a.docx", []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old"), "DOC")
	refuses(t, "a.docx", []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00"), "encrypted")
	refuses(t, "a.docx", packed(t, map[string]string{"EncryptedPackage": "x"}), "encrypted")
	refuses(t, "a.docx", docx(t, strings.Repeat("<w:sdt>", 500)+strings.Repeat("</w:sdt>", 500)), "unpacks to more")
	refuses(t, "a.docx", docx(t, `<w:p><w:r><w:t>&nosuch;</w:t></w:r></w:p>`), "damaged")
	refuses(t, "a.docx", packed(t, map[string]string{"word/document.xml": `<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>`}), "damaged")
	many := map[string]string{}
	for i := range 10_001 {
		many[fmt.Sprint(i)] = ""
	}
	refuses(t, "a.docx", packed(t, many), "unpacks to more")

	bomb := docx(t, "<w:p><w:r><w:t>"+strings.Repeat("0", 17<<20)+"</w:t></w:r></w:p>")
	if len(bomb) > 1<<20 {
		t.Fatalf("the bomb has %d bytes", len(bomb))
	}
	refuses(t, "a.docx", bomb, "unpacks to more")
	// It may lie about its size, which stands in the directory at the end of the file.
	at := bytes.LastIndex(bomb, []byte("PK\x01\x02"))
	copy(bomb[at+24:], []byte{100, 0, 0, 0})
	if _, err := documents.Read("a.docx", bomb); err == nil {
		t.Error("a bomb that lies is read")
	}
}
