package formats

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"codeberg.org/go-fonts/dejavu/dejavusansmono"
	"codeberg.org/go-fonts/dejavu/dejavuserif"
	"golang.org/x/text/unicode/norm"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
	"stacktaker/ui/paper/pdf"
)

func pdfFormat() Format { return Format{Name: "pdf", write: pdf.PDF} }

// unseenIn tells the letters that a PDF leaves out: they have no shape.
func unseenIn(r rune) bool {
	return r == '\u00ad' || r == '\u034f' || r >= '\u200b' && r <= '\u200f' || r >= '\u2060' && r <= '\u2064' || r == '\ufeff' || unicode.Is(unicode.Variation_Selector, r)
}

// dry is text without blanks, and without the signs of changed words.
func dry(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unseenIn(r) {
			return -1
		}
		return r
	}, norm.NFC.String(s))
	return strings.NewReplacer("[-", "", "-]", "", "{+", "", "+}", "").Replace(s)
}

// All that a document says is drawn.
func TestPDFSaysWhatTheDocumentSays(t *testing.T) {
	for name, d := range map[string]minutes.Document{"meeting": meeting(), "hostile": printable(hostile())} {
		var drawn strings.Builder
		for _, page := range pdfPages(t, written(t, pdfFormat(), d)) {
			head := 1
			if d.Title == "" {
				head--
			}
			drawn.WriteString(strings.Join(page[head:len(page)-1], " "))
		}
		all := dry(drawn.String())
		for l := range strings.Lines(said(d)) {
			if want := dry(l); !strings.Contains(all, want) {
				for _, w := range strings.Fields(l) { // cells of several lines stand beside each other
					if !strings.Contains(all, dry(w)) && len(w) < 16 {
						t.Errorf("%s lacks %q of %q", name, w, l)
					}
				}
			}
		}
	}
}

// At the head of each page stands of what it is, and that it is a draft on the first alone; at its foot its number and how many there are.
func TestPDFPages(t *testing.T) {
	d := meeting()
	for range 4 {
		d.Blocks = append(d.Blocks, d.Blocks...)
	}
	pages := pdfPages(t, written(t, pdfFormat(), d))
	if len(pages) < 10 {
		t.Fatalf("%d pages", len(pages))
	}
	for i, page := range pages {
		if page[0] != d.Title || slices.Contains(page, d.Status) != (i == 0) {
			t.Errorf("page %d begins with %q, and says that it is a draft: %v", i+1, page[0], slices.Contains(page, d.Status))
		}
		if want := fmt.Sprintf("%d / %d", i+1, len(pages)); page[len(page)-1] != want {
			t.Errorf("page %d ends with %q, want %q", i+1, page[len(page)-1], want)
		}
	}
	d.Draft = false
	for i, page := range pdfPages(t, written(t, pdfFormat(), d)) {
		if page[0] != d.Title {
			t.Errorf("page %d of what is no draft begins with %q", i+1, page[0])
		}
	}
}

// The head of a table stands on each page on which it goes on.
func TestPDFTableHeads(t *testing.T) {
	var d minutes.Document
	table := minutes.Table{Caption: "Long", Columns: []minutes.Column{{Title: "Count"}, {Title: "Hands", Align: minutes.End}}}
	for n := range 150 {
		table.Add(fmt.Sprint("row ", n), "1")
	}
	table.Total = minutes.PlainRow("In all", "150")
	d.Add(table)
	pages := pdfPages(t, written(t, pdfFormat(), d))
	if len(pages) < 3 {
		t.Fatalf("%d pages", len(pages))
	}
	for i, page := range pages {
		all := strings.Join(page, "\n")
		if strings.Count(all, "Count\nHands\n") != 1 || strings.Count(all, "row") < 2 {
			t.Errorf("page %d has no head, or no rows:\n%s", i+1, all)
		}
	}
}

// What is taller than a page goes on on the next: a head, a cell, a quote, a frame.
func TestPDFTallerThanAPage(t *testing.T) {
	long := strings.Repeat("word ", 3000) + "last"
	var d minutes.Document
	d.Add(
		minutes.Table{Caption: "Tall", Columns: []minutes.Column{{Title: long}, {Title: "b"}}, Rows: []minutes.Row{minutes.PlainRow("x", "y"), minutes.PlainRow(long, "z")}},
		minutes.Quote{Label: "Quote", Text: minutes.Plain(long)}, minutes.Verdict{Outcome: minutes.Carried, Text: minutes.Plain(long)}, minutes.List{Items: []minutes.Words{minutes.Plain(long)}},
		minutes.Facts{{Label: long, Value: minutes.Plain(long)}},
	)
	file := written(t, pdfFormat(), d)
	if n := strings.Count(dry(readable(t, pdfFormat(), file)), "last"); n != 7 {
		t.Errorf("%d of 7 ends are drawn", n)
	}
}

// Nobody signs a page on which nothing stands: wherever a page ends, the seal is on the page of the signatures.
func TestPDFSignaturesStandByTheSeal(t *testing.T) {
	d := meeting()
	before := d.Blocks
	for n := range 60 {
		page := pdfPages(t, written(t, pdfFormat(), d))
		last := strings.Join(page[len(page)-1], "\n")
		if !strings.Contains(last, "canvas ribbon able orbit") || !strings.Contains(last, "Minute-taker") || !strings.Contains(last, "Mina Roy, Facilitator") {
			t.Fatalf("with %d lines more the last page is\n%s", n, last)
		}
		d.Blocks = append([]minutes.Block{minutes.Paragraph{Text: minutes.Plain("One line more.")}}, before...)
		before = d.Blocks
	}
}

func TestPDFProperties(t *testing.T) {
	got := unpacked(t, written(t, pdfFormat(), meeting()))
	for _, want := range []string{
		"/Lang (en)", "/CreationDate (D:20260514180500)", "/ModDate (D:20260514180500)", "[0 0 595.28 841.89]", "/PageMode /UseOutlines",
		utf16Of("Minutes of the Depot 4 General Assembly"), utf16Of("Depot 4 General Assembly"), utf16Of("stacktaker 1.0"),
		utf16Of("4. Overtime"), utf16Of("Motion 2"), // bookmarks
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in it", want)
		}
	}
	if n := strings.Count(got, "/Dest ["); n != 9 {
		t.Errorf("%d bookmarks", n)
	}
	if got := unpacked(t, written(t, pdfFormat().With(paper.Options{Page: paper.Letter}), meeting())); !strings.Contains(got, "[0 0 612.00 792.00]") {
		t.Error("a letter page is none")
	}
	if got := written(t, pdfFormat(), minutes.Document{}); !strings.Contains(unpacked(t, got), "/CreationDate (D:19700101000000)") || len(pdfPages(t, got)) != 1 {
		t.Error("a document that says nothing is no page, or was written now")
	}
}

func utf16Of(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.WriteByte(byte(r >> 8))
		b.WriteByte(byte(r))
	}
	return b.String()
}

// Letters that cannot be shown are named, with the formats that can show them, and nothing is written.
func TestPDFMissingLetters(t *testing.T) {
	for text, want := range map[string]string{
		"Zażółć, Việt Nam, Ελλάδα, Київ, İı, ẹ́, №, ½ €": "",
		"日本": "the font of the PDF has no sign for 日 (U+65E5), 本 (U+672C); html and docx can show them, or name a font that has them with --font FILE",
		"م日": "the font of the PDF has no sign for 日 (U+65E5); the PDF is set letter by letter, and would tear apart م (U+0645); html and docx can show them",
		"一二三四五六七八九十": "the font of the PDF has no sign for 一 (U+4E00), 七 (U+4E03), 三 (U+4E09), 九 (U+4E5D), 二 (U+4E8C), 五 (U+4E94), 八 (U+516B), 六 (U+516D) and 2 more; " +
			"html and docx can show them, or name a font that has them with --font FILE",
		"\u200d\u200f\ufe0f\u00ad": "",
	} {
		var d minutes.Document
		d.Say(minutes.Text("x " + text))
		var b strings.Builder
		err := pdf.PDF(&b, d, paper.Options{})
		if want == "" {
			if err != nil {
				t.Errorf("%s: %v", text, err)
			}
			continue
		}
		var cannot *paper.UnprintableError
		if !errors.As(err, &cannot) || err.Error() != want || b.Len() > 0 {
			t.Errorf("%s: %v; want %s", text, err, want)
		}
	}
}

// An accent stands on its letter, however it was typed.
func TestPDFComposes(t *testing.T) {
	var d minutes.Document
	d.Say(minutes.Text("Jose\u0301 Nu\u0301n\u0303ez"))
	if got := readable(t, pdfFormat(), written(t, pdfFormat(), d)); !strings.Contains(got, "José Núñez") {
		t.Errorf("it says %q", got)
	}
}

// TestPDFTakesLettersFromFurtherFonts: of a chain the first font that has a letter gives it, and only what none has is refused.
func TestPDFTakesLettersFromFurtherFonts(t *testing.T) {
	serif, mono := paper.Font{Name: "serif.ttf", Data: dejavuserif.TTF}, paper.Font{Name: "mono.ttf", Data: dejavusansmono.TTF}
	const sign = "ꙮ" // neither the font of the PDF nor DejaVu Sans Mono has it
	// What the font of the PDF lacks is told by what is refused; of that each of the others is asked what it has.
	var lacks *paper.UnprintableError
	var all minutes.Document
	for r := rune(0x20); r < 0xd800; r++ {
		all.Say(minutes.Text("x" + string(r)))
	}
	if err := pdf.PDF(&strings.Builder{}, all, paper.Options{}); !errors.As(err, &lacks) {
		t.Fatal(err)
	}
	others := map[int]string{}
	hasMono := pdf.Has(mono, lacks.Missing)
	for _, r := range pdf.Has(serif, lacks.Missing) {
		if !slices.Contains(hasMono, r) && len(others[2]) == 0 {
			others[2] = string(r)
		}
	}
	if len(hasMono) > 0 {
		others[1] = string(hasMono[0])
	}
	if others[1] == "" {
		t.Fatal("DejaVu Sans Mono has no letter of its own")
	}
	var d minutes.Document
	words := "That " + others[1] + "is " + others[1] + " kept" + others[2] + "."
	d.Add(minutes.Heading{Level: 1, Text: words}, minutes.Paragraph{Text: minutes.Words{minutes.Text(words), minutes.Strong(" " + words)}})
	file := written(t, pdfFormat().With(paper.Options{Fonts: []paper.Font{mono, serif}}), d)
	if got := dry(readable(t, pdfFormat(), file)); strings.Count(got, dry(words)) != 3 {
		t.Errorf("it says %q", got)
	}
	want := 2 + len(others) // as usual, bold, and each of the others
	if n := strings.Count(unpacked(t, file), "/FontFile2"); n != want {
		t.Errorf("%d fonts are in the file, want %d", n, want)
	}
	d.Say(minutes.Text(sign + "日"))
	err := pdf.PDF(&strings.Builder{}, d, paper.Options{Fonts: []paper.Font{mono}})
	if err == nil || !strings.HasPrefix(err.Error(), "none of the fonts has a sign for ") || !strings.HasSuffix(err.Error(), "日 (U+65E5); html and docx can show them, or name a font that has them with --font FILE") {
		t.Errorf("%v", err)
	}
	if has := pdf.Has(mono, []rune("a日b")); string(has) != "ab" {
		t.Errorf("the font has %q", string(has))
	}
}

// Charts are drawn where there is something to see: the figures in the bars, the times below the line.
func TestPDFCharts(t *testing.T) {
	d := minutes.Document{}
	d.Add(
		minutes.Chart{
			Kind: minutes.Bars, Caption: "By section", Series: []minutes.ChartSeries{{Title: "For", Role: minutes.RoleFor}, {Title: "Against", Role: minutes.RoleAgainst}, {Title: "Nobody"}},
			Points: []minutes.Point{{Label: "Day", Values: []int{22, 6, 0}}, {Label: "Night", Values: []int{18}}},
		},
		minutes.Chart{Kind: minutes.Bars, Caption: "Nothing", Series: []minutes.ChartSeries{{Title: "For"}}, Points: []minutes.Point{{Values: []int{0}}}},
		minutes.Chart{
			Kind: minutes.Steps, Caption: "Quorum", Series: []minutes.ChartSeries{{Title: "Present", Role: minutes.RolePresent}, {Title: "Needed", Role: minutes.RoleNeeded}},
			Points: []minutes.Point{{Label: "18:05", Values: []int{64, 36}}, {Label: "19:02", Values: []int{34, 36}}},
		},
		minutes.Chart{Kind: minutes.Steps, Caption: "One moment", Series: []minutes.ChartSeries{{Title: "Present"}}, Points: []minutes.Point{{Values: []int{9}}}},
	)
	file := written(t, pdfFormat(), d)
	got := pdfPages(t, file)[0]
	want := []string{
		"By section", "Day", "22", "6", "Night", "18", "For", "Against", "Quorum", "0", "64", "36", "18:05", "19:02", "Present", "Needed", "1 / 1",
	}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("drawn: %q", got)
	}
}

// The seal is text on paper like everything else, and nothing is drawn over the words of a page: there is no filled area but those
// of charts.
func TestPDFCoversNothing(t *testing.T) {
	d := meeting()
	if file := written(t, pdfFormat(), d); regexp.MustCompile(`(?m) re f$`).MatchString(strings.Join(pdfPages(t, file)[0], "")) {
		t.Error("something is painted over a page")
	}
	if got := readable(t, pdfFormat(), written(t, pdfFormat(), d)); !strings.Contains(got, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") {
		t.Error("the seal is not to be read")
	}
}
