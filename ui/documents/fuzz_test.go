package documents_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"stacktaker/ui/documents"
)

// sound asks of whatever comes in that it is read into paragraphs of one line each, or refused in a sentence.
func sound(t *testing.T, name string, b []byte) documents.Document {
	t.Helper()
	d, err := documents.Read(name, b)
	var r *documents.Refusal
	if err != nil && (!errors.As(err, &r) || err.Error() == "" || strings.HasPrefix(err.Error(), "[")) {
		t.Fatalf("it says %q", err)
	}
	for _, p := range d.Paragraphs {
		if p.Text == "" || strings.TrimSpace(p.Text) != p.Text || strings.Contains(p.Text, "\n") || !utf8.ValidString(p.Text) {
			t.Fatalf("a paragraph is %q", p.Text)
		}
	}
	return d
}

// Of plain text each letter that is no blank is read, in its order.
func FuzzPlain(f *testing.F) {
	for _, seed := range []string{"Motion 1\r\n\r\nThat we\tmeet.", "a\fb\u2028c\u00a0", strings.Repeat("a long line that is broken at a width, and goes on in the\nnext ", 4), "\xff\xfea\x00\n\x00"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		d := sound(t, "a.txt", b)
		if len(d.Paragraphs) == 0 {
			return
		}
		text, _ := documents.Decode(b)
		var read strings.Builder
		for _, p := range d.Paragraphs {
			read.WriteString(p.Text)
		}
		if got, want := strings.Join(strings.Fields(read.String()), ""), strings.Join(strings.Fields(string(text)), ""); got != want {
			t.Fatalf("%q is read as %q", want, got)
		}
	})
}

func FuzzMarkdown(f *testing.F) {
	for _, seed := range []string{"# a\n\n1. b\n1. c\n   - d\n\n| e | f |\n|---|---|\n| g | h |", "a\n===\n> b\n```\nc\n```\n**d** _e_ [f](g) \\*h &amp;", "<!-- a -->"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, b []byte) { sound(t, "a.md", b) })
}

// What stands in the parts of a document of Word is anything.
func FuzzWord(f *testing.F) {
	f.Add(said("a", `<w:pStyle w:val="H1"/>`)+said("b", `<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>`), lists, styles)
	f.Add(`<w:tbl><w:tr><w:tc>`+said("a")+`</w:tc><w:tc><w:tbl/></w:tc></w:tr></w:tbl><w:p><w:ins/></w:p>`, `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="A"/></w:abstractNum>`,
		`<w:style w:type="numbering" w:styleId="A"><w:basedOn w:val="A"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`)
	f.Fuzz(func(t *testing.T, body, lists, styles string) {
		sound(t, "a.docx", docx(t, body, "numbering.xml", lists, "styles.xml", styles, "footnotes.xml", body))
	})
}

func FuzzOpenDocument(f *testing.F) {
	f.Add(`<text:h text:outline-level="1">a</text:h><text:list text:style-name="L"><text:list-item><text:p>b</text:p></text:list-item></text:list>`,
		`<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" text:display-levels="9"/></text:list-style>`)
	f.Add(`<table:table><table:table-row><table:table-cell><text:p>a<text:note><text:note-body><text:p>b</text:p></text:note-body></text:note></text:p></table:table-cell></table:table-row></table:table>`, "")
	f.Fuzz(func(t *testing.T, body, styles string) { sound(t, "a.odt", odt(t, body, "styles.xml", styles)) })
}

// A file is anything, whatever its name says.
func FuzzFile(f *testing.F) {
	f.Add("a.docx", docx(f, said("a")))
	f.Add("a.odt", odt(f, "<text:p>a</text:p>"))
	f.Add("a.md", []byte("\xD0\xCF\x11\xE0"))
	f.Fuzz(func(t *testing.T, name string, b []byte) { sound(t, name, b) })
}
