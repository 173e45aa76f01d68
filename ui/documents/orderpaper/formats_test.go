package orderpaper_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"stacktaker/ui/documents"
	"stacktaker/ui/documents/orderpaper"
)

var rewrite = flag.Bool("rewrite", false, "write the papers of testdata/formats anew")

// formatsOf are the formats in which a paper is written besides its own, and how.
var formatsOf = map[string]func(*testing.T, documents.Document) []byte{".txt": asText, ".md": asMarkdown, ".docx": asWord, ".odt": asOpen}

func asText(_ *testing.T, d documents.Document) []byte {
	var b strings.Builder
	for i, p := range d.Paragraphs {
		if i > 0 && (p.Gap || p.Level > 0 || d.Paragraphs[i-1].Level > 0) {
			b.WriteString("\n")
		}
		b.WriteString(p.Text + "\n")
	}
	return []byte(b.String())
}

func asMarkdown(_ *testing.T, d documents.Document) []byte {
	escaped := strings.NewReplacer("*", `\*`, "_", `\_`, "[", `\[`, "`", "\\`", "<", `\<`, "#", `\#`, "|", `\|`)
	var b strings.Builder
	for i, p := range d.Paragraphs {
		if i > 0 && !(p.Item && d.Paragraphs[i-1].Item) {
			b.WriteString("\n")
		}
		if p.Level > 0 {
			b.WriteString(strings.Repeat("#", p.Level) + " ")
		}
		b.WriteString(escaped.Replace(p.Text) + "\n")
	}
	return []byte(b.String())
}

// zipped are files, each a name and what stands in it.
func zipped(t *testing.T, parts ...[2]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, part := range parts {
		w, err := z.Create(part[0])
		if err == nil {
			_, err = w.Write([]byte(part[1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func inXML(t *testing.T, text string) string {
	t.Helper()
	var b bytes.Buffer
	if err := xml.EscapeText(&b, []byte(text)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func asWord(t *testing.T, d documents.Document) []byte {
	var body strings.Builder
	for _, p := range d.Paragraphs {
		properties := ""
		if p.Level > 0 {
			properties = fmt.Sprintf(`<w:pPr><w:outlineLvl w:val="%d"/></w:pPr>`, p.Level-1)
		}
		if p.Gap {
			body.WriteString("<w:p/>")
		}
		body.WriteString("<w:p>" + properties + `<w:r><w:t xml:space="preserve">` + inXML(t, p.Text) + "</w:t></w:r></w:p>")
	}
	return zipped(t, [2]string{"word/document.xml", `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` + body.String() + "</w:body></w:document>"})
}

func asOpen(t *testing.T, d documents.Document) []byte {
	var body strings.Builder
	for _, p := range d.Paragraphs {
		if p.Gap {
			body.WriteString("<text:p/>")
		}
		if p.Level > 0 {
			fmt.Fprintf(&body, `<text:h text:outline-level="%d">%s</text:h>`, p.Level, inXML(t, p.Text))
			continue
		}
		body.WriteString("<text:p>" + inXML(t, p.Text) + "</text:p>")
	}
	const office, text = `xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"`, `xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"`
	return zipped(t, [2]string{"mimetype", "application/vnd.oasis.opendocument.text"},
		[2]string{"content.xml", "<office:document-content " + office + " " + text + "><office:body><office:text>" + body.String() + "</office:text></office:body></office:document-content>"})
}

// Each paper in each of the four formats: as it was made, and in the other three, in testdata/formats, as these functions write what was read.
// Its words are all found again, and so are its motions, with who moves and who seconds them; of what has no headings, as plain text, a title
// may be found elsewhere.
func TestPapersInAllFormats(t *testing.T) {
	for name, wanted := range papers() {
		b, err := os.ReadFile(filepath.Join("testdata", "papers", name))
		if err != nil {
			t.Fatal(err)
		}
		d, err := documents.Read(name, b)
		if err != nil {
			t.Fatal(err)
		}
		for ending, write := range formatsOf {
			if ending == filepath.Ext(name) {
				continue
			}
			other := strings.TrimSuffix(name, filepath.Ext(name)) + ending
			t.Run(other, func(t *testing.T) {
				path := filepath.Join("testdata", "formats", other)
				if *rewrite {
					if err := os.WriteFile(path, write(t, d), 0o600); err != nil {
						t.Fatal(err)
					}
				}
				b, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				read, err := documents.Read(other, b)
				if err != nil {
					t.Fatal(err)
				}
				p, err := orderpaper.Read(read, known)
				if err != nil {
					t.Fatal(err)
				}
				var got, want []string
				for _, m := range p.Motions {
					got = append(got, fmt.Sprintf("%s|%s|%s", m.Number, strings.Join(m.Movers, ","), strings.Join(m.Seconders, ",")))
				}
				for _, f := range wanted {
					want = append(want, fmt.Sprintf("%s|%s|%s", f.number, f.movers, f.seconders))
				}
				if strings.Join(got, " ") != strings.Join(want, " ") {
					t.Errorf("it is read as %q, wanted %q", got, want)
				}
				for i, m := range p.Motions {
					if i < len(wanted) && m.Title != wanted[i].title {
						t.Errorf("the title of motion %d is %q, wanted %q", i+1, m.Title, wanted[i].title)
					}
				}
				var words strings.Builder
				for _, paragraph := range d.Paragraphs {
					words.WriteString(paragraph.Text + "\n")
				}
				eachWord(t, "a.txt", words.String(), read, p)
			})
		}
	}
}
