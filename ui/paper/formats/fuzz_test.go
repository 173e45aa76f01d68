package formats

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	ical "github.com/emersion/go-ical"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/look"
	"stacktaker/ui/paper"
	"stacktaker/ui/paper/data"
	"stacktaker/ui/paper/pdf"
	"stacktaker/ui/paper/text"
)

// everywhere is a document with one text in every place that has room for one.
func everywhere(s string) minutes.Document {
	words := minutes.Words{
		minutes.Text(s), minutes.Strong(s), minutes.Emphasis(s), minutes.Struck(s), minutes.Inserted(s), minutes.Code(s), minutes.Text(" " + s + " "), minutes.Strong(s),
	}
	d := minutes.Document{
		Title: s, Subtitle: s, Status: s, Draft: true, Facts: minutes.Facts{{Label: s, Value: words}}, Meta: minutes.Meta{ID: s, Publisher: s, Program: s},
	}
	d.Decisions = []minutes.Decision{{
		Number: s, Kind: s, Text: s, Mover: s, Seconder: s, Needs: s, Outcome: minutes.Outcome(s), Rounds: []minutes.Round{{Counts: []minutes.Count{{Section: s, For: 1}}}},
	}}
	d.Dates = []minutes.Date{{ID: s, Title: s, Place: s}, {ID: "x" + s, Title: s, AllDay: true}}
	d.Blocks = []minutes.Block{
		minutes.Heading{Level: 1, Number: s, Text: s},
		minutes.Heading{Level: 2, Text: s},
		minutes.Paragraph{Number: s, Text: words},
		minutes.Paragraph{Text: minutes.Plain(s)},
		minutes.List{Items: []minutes.Words{words, minutes.Plain(s)}},
		minutes.List{Ordered: true, Items: []minutes.Words{minutes.Plain(s)}},
		minutes.Table{
			Caption: s, Columns: []minutes.Column{{Title: s}, {Title: s, Align: minutes.End}}, Rows: []minutes.Row{{words, minutes.Plain(s)}}, Total: minutes.PlainRow(s, s),
		},
		minutes.Quote{Label: s, Text: words},
		minutes.Verdict{Outcome: minutes.Carried, Text: words},
		minutes.Facts{{Label: s, Value: minutes.Plain(s)}},
		minutes.Rule{},
		minutes.Chart{Caption: s, Series: []minutes.ChartSeries{{Title: s, Role: minutes.RoleFor}}, Points: []minutes.Point{{Label: s, Values: []int{7, 1}}, {Values: []int{2}}}},
		minutes.Chart{Kind: minutes.Steps, Caption: s, Series: []minutes.ChartSeries{{Title: s}, {Title: s, Role: minutes.RoleNeeded}}, Points: []minutes.Point{{Label: s, Values: []int{7}}, {Label: s}}},
		minutes.Signatures{Lines: []minutes.Signature{{Role: s, Name: s}}, Date: s},
	}
	return d
}

// FuzzWriters puts a text everywhere in a document. Whatever it is, no control character and no bidirectional override comes out in
// any format, the HTML has the elements that it has for harmless letters in the same places, and plain text stays narrow.
func FuzzWriters(f *testing.F) {
	for _, s := range starts() {
		f.Add(s)
	}
	for _, s := range []string{
		"", " ", "\n\n", "\x00\x1b[31m\x7f\u0080\u009b\u0085", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "\xff\xc3(", "\ufeff\ufffe\uffff", "a\r\nb\rc\u2028d\u2029e",
		"1. a\n2. b\n(i) c\n- d", "</title></style><script>", "\"'>", "<!--", "]]>", "<?xml?>", "&#8238;&#x202e;", "\U0001f469\u200d\U0001f527", "\u0301", "\u0915\u094d\u0937", strings.Repeat("\u65e5", 90),
		strings.Repeat("long", 40), "x: " + strings.Repeat("a b ", 60), "\ufdfd", "\u05d0\u05d1\u200f!",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := everywhere(s)
		for _, format := range Formats() {
			if format.Name == "pdf" {
				continue // see FuzzPDF
			}
			got := written(t, format, d)
			if written(t, format, d) != got {
				t.Errorf("%s is another the second time", format.Name)
			}
			if format.Binary {
				parts, _ := unzipped(t, got)
				for name, text := range parts {
					if strings.HasSuffix(name, ".xml") || strings.HasSuffix(name, ".rels") {
						xmlNodes(t, text)
					}
				}
				got = readable(t, format, got)
			}
			if !utf8.ValidString(got) {
				t.Errorf("%s is not UTF-8", format.Name)
			}
			for i, r := range got {
				if r != '\n' && (r != '\r' || format.Name != "ics") && unicode.IsControl(r) || paper.IsOverride(r) {
					t.Fatalf("%s has %U at %d: %q", format.Name, r, i, got[max(0, i-20):i])
				}
			}
			switch format.Name {
			case "txt":
				for l := range strings.Lines(got) {
					if w := look.Width(strings.TrimSuffix(l, "\n")); w > 72 {
						t.Errorf("a line of %d columns: %q", w, l)
					}
				}
			case "json":
				back, err := data.ReadJSON(strings.NewReader(got))
				if err != nil {
					t.Fatal(err)
				}
				md := Format{Name: "md", write: text.Markdown}
				if written(t, md, back) != written(t, md, d) {
					t.Error("the Markdown is another after a way through JSON")
				}
			case "popolo":
				if !json.Valid([]byte(got)) {
					t.Errorf("no JSON: %s", got)
				}
			case "ics":
				if _, err := ical.NewDecoder(strings.NewReader(got)).Decode(); err != nil {
					t.Errorf("%v in %q", err, got)
				}
			case "docx", "odt":
				want := everywhere(s)
				want.Blocks[0] = minutes.Heading{Number: paper.OneLine(s), Text: s}
				if !strings.HasSuffix(dense(got), dense(said(paper.WithStatus(want)))) {
					t.Errorf("%s reads\n%s\nand says\n%s", format.Name, dense(got), dense(said(want)))
				}
			case "html":
				sameElements(t, got, written(t, format, everywhere(harmless(s))))
			}
		}
	})
}

// FuzzPDF puts a text everywhere in a document. Either all of it can be drawn, or the letters that cannot be are named.
func FuzzPDF(f *testing.F) {
	for _, s := range []string{strings.Join(starts(), "\n"), "", " \n\n", "\x00", "\u202e", "日本", "مرحبا", "e\u0301", strings.Repeat("long", 90), strings.Repeat("a b ", 90), "\U0001f469\u200d\U0001f527"} {
		f.Add(s)
	}
	pdf := Format{Name: "pdf", write: pdf.PDF}
	f.Fuzz(func(t *testing.T, s string) {
		d := everywhere(s)
		var b strings.Builder
		err := pdf.Write(&b, d)
		var cannot *paper.UnprintableError
		if errors.As(err, &cannot) {
			if len(cannot.Missing)+len(cannot.Joined) == 0 || b.Len() > 0 {
				t.Errorf("it says %v, and writes %d bytes", err, b.Len())
			}
			d = printable(d)
			b.Reset()
			err = pdf.Write(&b, d)
		}
		if err != nil {
			t.Fatal(err)
		}
		if again := written(t, pdf, d); again != b.String() {
			t.Error("it is another the second time")
		}
		if !strings.HasPrefix(b.String(), "%PDF-") || len(pdfPages(t, b.String())) == 0 {
			t.Error("it is no PDF")
		}
	})
}

// harmless is a text of the same layout that has no sign in it.
func harmless(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return r
		}
		return 'x'
	}, paper.Clean(s))
}

func sameElements(t *testing.T, got, want string) {
	t.Helper()
	a, err := parsed(got)
	if err != nil {
		t.Fatalf("%v in %s", err, got)
	}
	b, err := parsed(want)
	if err != nil {
		t.Fatal(err)
	}
	if x, y := names(a), names(b); x != y {
		t.Errorf("elements are\n%s\nwant\n%s", x, y)
	}
}

// names are the elements of a page. Those of a quote depend on the marks of lists in it: of these it is told whether all are such as a list
// has.
func names(all []element) string {
	quotes := []string{"p", "br", "ol", "ul", "li", "div", "span", "strong", "em", "del", "ins", "code"}
	var b strings.Builder
	quoted := false
	for _, e := range all {
		quoted = e.name == "blockquote" || quoted && e.name != "/blockquote"
		if quoted && e.name != "blockquote" && slices.Contains(quotes, strings.TrimPrefix(e.name, "/")) {
			continue
		}
		if e.name != "" {
			b.WriteString("<" + e.name + ">")
		}
	}
	return b.String()
}
