package formats

import (
	"errors"
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/look"
	"stacktaker/ui/paper/text"
)

func TestFind(t *testing.T) {
	for _, f := range Formats() {
		for _, name := range []string{f.Name, strings.ToUpper(f.Name), " " + f.Name + "\n"} {
			if got, err := Find(name); err != nil || got.Name != f.Name {
				t.Errorf("Find(%q) = %q, %v", name, got.Name, err)
			}
		}
		if f.Extension != "."+f.Name && f.Extension != "."+f.Name+".json" {
			t.Errorf("%s has the extension %s", f.Name, f.Extension)
		}
	}
	for name, want := range map[string]string{
		"htm":  `there is no format "htm"; write one of html, md, txt, pdf, odt, ics, docx, json, popolo`,
		"text": `there is no format "text"; write one of txt, odt, md, html, pdf, docx, json, ics, popolo`,
		"mkd":  `there is no format "mkd"; write one of md, txt, pdf, odt, ics, html, docx, json, popolo`,
		"":     `there is no format ""; write one of md, txt, pdf, odt, ics, html, docx, json, popolo`,
		".md":  `there is no format ".md"; write one of md, txt, html, pdf, odt, ics, docx, json, popolo`,
	} {
		if f, err := Find(name); err == nil || err.Error() != want || f.Name != "" {
			t.Errorf("Find(%q) says %v, want %s", name, err, want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"", "md", 2}, {"docx", "", 4}, {"md", "md", 0}, {"odt", "dot", 2}, {"htm", "html", 1}, {"kitten", "sitting", 3}, {"é", "e", 1}} {
		if got := distance(c.a, c.b); got != c.want {
			t.Errorf("distance(%q, %q) = %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

// full is a disk without room for more than some bytes.
type full struct{ room int }

var errFull = errors.New("no space left")

func (f *full) Write(p []byte) (int, error) {
	if len(p) > f.room {
		n := f.room
		f.room = 0
		return n, errFull
	}
	f.room -= len(p)
	return len(p), nil
}

func TestWriteErrorsAreReturned(t *testing.T) {
	for _, f := range Formats() {
		size := len(written(t, f, meeting()))
		for _, room := range []int{0, 1, size / 2, size - 1} {
			if err := f.Write(&full{room}, meeting()); !errors.Is(err, errFull) {
				t.Errorf("%s into %d bytes of %d: error %v", f.Name, room, size, err)
			}
		}
		if err := f.Write(&full{size}, meeting()); err != nil {
			t.Errorf("%s into just enough room: %v", f.Name, err)
		}
	}
}

// A document is not changed by writing it, though its tables and blocks are put in order.
func TestWritingChangesNothing(t *testing.T) {
	d := hostile()
	before := written(t, Format{Name: "md", write: text.Markdown}, hostile())
	for range 2 {
		for _, f := range Formats() {
			written(t, f, fit(f, d))
		}
	}
	if after := written(t, Format{Name: "md", write: text.Markdown}, d); after != before {
		t.Error("the document is another after it was written")
	}
	if len(d.Blocks) != len(hostile().Blocks) {
		t.Error("blocks were taken from the document")
	}
}

// Sentences of a motion are found in every format as they were said.
func TestPlainSentencesComeOutVerbatim(t *testing.T) {
	sentences := []string{
		"That overtime is refused from 15 April.", "1 May", "well-known, 50% + 1 (see 4.2): yes/no; who? we!", "14:05-15:30, gate B #4", "Müller & Söhne", "a_b", "2 * 3 = 6",
		"-5 °C", "+1", "costs $5", "a > b", "3 < 4", "1.5 hours", "12. Mai", "C:\\dir", "x", "…", "“no”",
	}
	for _, s := range sentences {
		var d minutes.Document
		d.Point(minutes.Text("Somebody said: "), minutes.Text(s))
		d.Add(minutes.Quote{Text: minutes.Plain(strings.ReplaceAll(s, "12. Mai", "am 12. Mai"))})
		for _, f := range []Format{{Name: "md", write: text.Markdown}, {Name: "txt", write: text.Text}} {
			if got := written(t, f, d); strings.Count(got, s) != 2 {
				t.Errorf("%s lacks %q twice:\n%s", f.Name, s, got)
			}
		}
	}
}

func TestDraft(t *testing.T) {
	for _, f := range forPeople() {
		if got := readable(t, f, written(t, f, minutes.Document{Draft: true})); !strings.Contains(got, "DRAFT") {
			t.Errorf("%s of a draft without a status does not say so:\n%s", f.Name, got)
		}
		if got := readable(t, f, written(t, f, minutes.Document{Draft: true, Status: "BORRADOR"})); !strings.Contains(got, "BORRADOR") || strings.Contains(got, "DRAFT") {
			t.Errorf("%s of a draft has other words than its own:\n%s", f.Name, got)
		}
		if got := readable(t, f, written(t, f, minutes.Document{Title: "Minutes"})); strings.Contains(got, "DRAFT") {
			t.Errorf("%s says DRAFT of what is none:\n%s", f.Name, got)
		}
	}
}

func TestTextIsNarrow(t *testing.T) {
	for name, d := range map[string]minutes.Document{"meeting": meeting(), "hostile": hostile()} {
		got := written(t, Format{Name: "txt", write: text.Text}, d)
		for l := range strings.Lines(got) {
			l = strings.TrimSuffix(l, "\n")
			if w := look.Width(l); w > 72 {
				t.Errorf("%s: a line of %d columns: %s", name, w, l)
			}
			if strings.TrimRight(l, " ") != l {
				t.Errorf("%s: a line ends in blanks: %q", name, l)
			}
		}
	}
}

// Columns are as wide as their cells, by cells of the terminal and not by letters.
func TestTextTableOfWideLetters(t *testing.T) {
	table := minutes.Table{Columns: []minutes.Column{{Title: "部"}, {Title: "賛成", Align: minutes.End}}}
	table.Add("日勤", "22")
	table.Add("Nacht", "7")
	var d minutes.Document
	d.Add(table)
	const want = "部     賛成\n-----  ----\n日勤     22\nNacht     7\n"
	if got := written(t, Format{Name: "txt", write: text.Text}, d); got != want {
		t.Errorf("got:\n%swant:\n%s", got, want)
	}
}

func TestFrenchColon(t *testing.T) {
	d := minutes.Document{Language: "fr-CA", Facts: minutes.Facts{{Label: "Lieu", Value: minutes.Plain("Cantine")}}}
	if got := written(t, Format{Name: "md", write: text.Markdown}, d); got != "- **Lieu\u00a0:** Cantine\n" {
		t.Errorf("got %q", got)
	}
}

// A label that is too long for its column stands above its value, and never runs into it.
func TestTextFacts(t *testing.T) {
	for n, want := range map[int]string{
		3:  "lll                       b\n",
		24: "llllllllllllllllllllllll  b\n",
		25: "lllllllllllllllllllllllll b\n",
		26: "llllllllllllllllllllllllll\n                          b\n",
	} {
		facts := minutes.Facts{{Label: strings.Repeat("x", 24), Value: minutes.Plain("a")}, {Label: strings.Repeat("l", n), Value: minutes.Plain("b")}}
		if _, got, _ := strings.Cut(written(t, Format{Name: "txt", write: text.Text}, minutes.Document{Facts: facts}), "\n"); got != want {
			t.Errorf("a label of %d letters:\n%swant:\n%s", n, got, want)
		}
	}
}

// A long sign is broken and stands above its lines, here a number of a paragraph and a place to sign.
func TestTextLongSigns(t *testing.T) {
	var d minutes.Document
	d.Add(
		minutes.Paragraph{Number: "10.12", Text: minutes.Plain("a\nb")}, minutes.Paragraph{Number: "10.12.1", Text: minutes.Plain("a\nb")},
		minutes.Signatures{Lines: []minutes.Signature{{Name: "Mina Roy", Role: strings.Repeat("deputy ", 6) + "clerk"}}, Date: strings.Repeat("date ", 9)},
	)
	const want = `10.12 a
      b

10.12.1
      a
      b


____________________________________________    ________________________
Mina Roy, deputy deputy deputy deputy deputy    date date date date date
deputy clerk                                    date date date date
`
	if got := written(t, Format{Name: "txt", write: text.Text}, d); got != want {
		t.Errorf("got:\n%s", got)
	}
}
