package paper

import (
	"bytes"
	"encoding/binary"
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
)

func pdfFormat() Format { return Format{Name: "pdf", write: PDF} }

// dry is text without blanks, and without the signs of changed words.
func dry(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unseen(r) {
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

// What is taller than a page goes on on the next: a head, a cell, a quote, a frame. Nothing runs over the foot.
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
	chain, err := fonts(nil)
	if err != nil {
		t.Fatal(err)
	}
	p := newPrinter(chain, A4)
	typeset(d, Letterhead{}, p)
	room := p.height - marginTop - marginBottom
	for n, page := range paged(p.pieces, room) {
		if end := page[len(page)-1]; end.y+end.height > room+1e-9 {
			t.Errorf("page %d ends at %v of %v", n+1, end.y+end.height, room)
		}
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
	if got := unpacked(t, written(t, pdfFormat().With(Options{Page: Letter}), meeting())); !strings.Contains(got, "[0 0 612.00 792.00]") {
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
		err := PDF(&b, d, Options{})
		if want == "" {
			if err != nil {
				t.Errorf("%s: %v", text, err)
			}
			continue
		}
		var cannot *UnprintableError
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
	serif, mono := Font{"serif.ttf", dejavuserif.TTF}, Font{"mono.ttf", dejavusansmono.TTF}
	const sign = "ꙮ" // neither the font of the PDF nor DejaVu Sans Mono has it
	chain, err := fonts([]Font{mono, serif})
	if err != nil {
		t.Fatal(err)
	}
	k := newInk(chain, 100, 100)
	others := map[int]string{}
	for r := rune(0x20); r < 0xd800; r++ {
		if of := k.fontOf(r); of > 0 && setSingly(r) && !unseen(r) && len(others[of]) == 0 {
			others[of] = string(r)
		}
	}
	if others[1] == "" {
		t.Fatal("DejaVu Sans Mono has no letter of its own")
	}
	var d minutes.Document
	words := "That " + others[1] + "is " + others[1] + " kept" + others[2] + "."
	d.Add(minutes.Heading{Level: 1, Text: words}, minutes.Paragraph{Text: minutes.Words{minutes.Text(words), minutes.Strong(" " + words)}})
	file := written(t, pdfFormat().With(Options{Fonts: []Font{mono, serif}}), d)
	if got := dry(readable(t, pdfFormat(), file)); strings.Count(got, dry(words)) != 3 {
		t.Errorf("it says %q", got)
	}
	want := 2 + len(others) // as usual, bold, and each of the others
	if n := strings.Count(unpacked(t, file), "/FontFile2"); n != want {
		t.Errorf("%d fonts are in the file, want %d", n, want)
	}
	d.Say(minutes.Text(sign + "日"))
	err = PDF(&strings.Builder{}, d, Options{Fonts: []Font{mono}})
	if err == nil || !strings.HasPrefix(err.Error(), "none of the fonts has a sign for ") || !strings.HasSuffix(err.Error(), "日 (U+65E5); html and docx can show them, or name a font that has them with --font FILE") {
		t.Errorf("%v", err)
	}
	if has := mono.Has([]rune("a日b")); string(has) != "ab" {
		t.Errorf("the font has %q", string(has))
	}
}

// TestPDFFontsThatCannotBeUsed are refused, each with its name and with what is wrong with it, whether they would be needed or not.
func TestPDFFontsThatCannotBeUsed(t *testing.T) {
	mono := dejavusansmono.TTF
	restricted := bytes.Clone(mono)
	tables, err := directory(restricted, 0)
	if err != nil {
		t.Fatal(err)
	}
	tables["OS/2"][9] = 2
	for name, test := range map[string]struct {
		font []byte
		says string
	}{
		"text":       {[]byte("no font at all"), "is no font that is known here; TrueType is: .ttf, .otf or .ttc"},
		"half":       {mono[:len(mono)/2], "is cut short"},
		"head":       {mono[:12], "is cut short"},
		"postscript": {append([]byte("OTTO"), mono[4:]...), "has PostScript outlines, which a PDF is not given here; choose a font with TrueType outlines"},
		"web":        {append([]byte("wOF2"), mono[4:]...), "is packed for the web; choose the font itself: .ttf, .otf or .ttc"},
		"restricted": {restricted, "may not be put into documents, or only whole; choose another font"},
		"collection": {collected([]byte("no font at all")), "is no font that is known here; TrueType is: .ttf, .otf or .ttc"},
	} {
		var b strings.Builder
		if err := PDF(&b, meeting(), Options{Fonts: []Font{{"some " + name, test.font}}}); err == nil || err.Error() != `the font "some `+name+`" `+test.says || b.Len() > 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// collected is fonts as a collection.
func collected(all ...[]byte) []byte {
	out := append([]byte("ttcf\x00\x01\x00\x00"), binary.BigEndian.AppendUint32(nil, uint32(len(all)))...)
	at := len(out) + 4*len(all)
	for _, f := range all {
		out = binary.BigEndian.AppendUint32(out, uint32(at))
		at += len(f)
	}
	for _, f := range all {
		moved, from := bytes.Clone(f), uint32(len(out))
		if _, err := directory(f, 0); err == nil {
			for i := range int(binary.BigEndian.Uint16(f[4:])) {
				entry := moved[12+16*i+8:]
				binary.BigEndian.PutUint32(entry, binary.BigEndian.Uint32(entry)+from)
			}
		}
		out = append(out, moved...)
	}
	return out
}

// TestPDFFontOfACollection: the first font of a collection that can be used is.
func TestPDFFontOfACollection(t *testing.T) {
	ttc := collected(append([]byte("OTTO"), dejavuserif.TTF[4:]...), dejavusansmono.TTF)
	data, cover, err := usable(ttc)
	if err != nil {
		t.Fatal(err)
	}
	alone, err := covered(dejavusansmono.TTF)
	if err != nil || !slices.Equal(alone, cover) {
		t.Errorf("%v: it has other letters", err)
	}
	var letter rune
	chain, _ := fonts([]Font{{"a collection", ttc}})
	for r := rune(0x20); letter == 0; r++ {
		if newInk(chain, 1, 1).fontOf(r) == 1 && setSingly(r) && !unseen(r) {
			letter = r
		}
	}
	var d minutes.Document
	d.Say(minutes.Text("a " + string(letter)))
	if got := readable(t, pdfFormat(), written(t, pdfFormat().With(Options{Fonts: []Font{{"a collection", ttc}}}), d)); !strings.Contains(got, string(letter)) {
		t.Errorf("it says %q", got)
	}
	if len(data) >= len(ttc) {
		t.Error("the whole collection is taken")
	}
}

// What font was chosen may be anything.
func FuzzFont(f *testing.F) {
	mono := dejavusansmono.TTF
	f.Add(mono[:2000], 0, byte(0))
	f.Add(collected(mono[:4000])[:3000], 7, byte(1))
	for _, at := range []int{4, 5, 12, 40, 300, 1000} {
		f.Add(mono[:4000], at, byte(255))
	}
	f.Fuzz(func(t *testing.T, font []byte, at int, b byte) {
		if _, cover, err := usable(font); err != nil && cover != nil {
			t.Errorf("%v, and it has %v", err, cover)
		}
		damaged := []byte(strings.Clone(string(mono)))
		damaged[uint(at)%uint(len(damaged))] = b
		var d minutes.Document
		d.Say(minutes.Text("Some words to be written, with accents: é, and from the font: ⌕."))
		var out strings.Builder
		if err := PDF(&out, d, Options{Fonts: []Font{{"damaged", damaged}}}); err != nil && out.Len() > 0 {
			t.Errorf("%v, and %d bytes are written", err, out.Len())
		}
	})
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
