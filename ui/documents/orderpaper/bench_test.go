package orderpaper_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/documents"
	"stacktaker/ui/documents/orderpaper"
)

// paperOf is an order paper of so many motions, each of a dozen paragraphs.
func paperOf(n int) string {
	var b strings.Builder
	b.WriteString("# Order paper\n\n")
	for i := range n {
		fmt.Fprintf(&b, "## Motion %d: Subject %d\n\nMoved by Ana Lund, seconded by Ben Sarr\n\nThis branch notes of subject %d:\n\n", i+1, i+1, i+1)
		for clause := range 10 {
			fmt.Fprintf(&b, "%d. that clause %d of motion %d has a dozen words in it, as clauses have.\n", clause+1, clause+1, i+1)
		}
		b.WriteString("\n")
		if i%10 == 9 {
			fmt.Fprintf(&b, "## Amendment 1 to Motion %d\n\nMoved by Ben Sarr\n\nDelete \"clause 3 of motion %d\" and insert \"this clause\".\n\n", i+1, i+1)
		}
	}
	return b.String()
}

// wordOf is the same as a document of Word, with lists.
func wordOf(t testing.TB, n int) []byte {
	t.Helper()
	var body strings.Builder
	for line := range strings.Lines(paperOf(n)) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		properties := ""
		if title, is := strings.CutPrefix(line, "## "); is {
			line, properties = title, `<w:outlineLvl w:val="1"/>`
		} else if _, clause, is := strings.Cut(line, ". "); is {
			line, properties = clause, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`
		}
		body.WriteString("<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + line + "</w:t></w:r></w:p>")
	}
	const space = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, part := range [][2]string{
		{"word/document.xml", "<w:document " + space + "><w:body>" + body.String() + "</w:body></w:document>"},
		{"word/numbering.xml", "<w:numbering " + space + `><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`},
	} {
		w, err := z.Create(part[0])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(part[1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// imported reads a document, and tries its notices in a meeting.
func imported(t testing.TB, m *assembly.Meeting, at time.Time, name string, b []byte, want int) {
	d, err := documents.Read(name, b)
	if err != nil {
		t.Fatal(err)
	}
	n, err := orderpaper.NewNotices(m, assembly.Stamp{At: at}, "")
	if err != nil {
		t.Fatal(err)
	}
	p, err := orderpaper.Read(d, n.Known)
	if err != nil {
		t.Fatal(err)
	}
	n.Add(name, p)
	n.Amend()
	if n.Wrong() || len(n.Lines()) != want+want/10 {
		t.Fatalf("%d of %d motions: %+v", len(n.Lines()), want, n.All[0])
	}
}

func convened(t testing.TB) (*assembly.Meeting, time.Time) {
	t.Helper()
	m, at := assembly.New(), time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)
	for i, line := range []string{`convene "Depot" on 2026-05-14`, `member "Ana Lund"`, `member "Ben Sarr"`} {
		if _, err := m.Do(line, assembly.Stamp{At: at, Seed: [32]byte{byte(i + 1)}}); err != nil {
			t.Fatal(err)
		}
	}
	return m, at
}

// A document of 200 motions, with an amendment to each tenth, costs ten times one of 20 and no more, and one of 2,000 a hundred times, from its bytes to the lines that were tried.
func TestCostGrowsWithSize(t *testing.T) {
	m, at := convened(t)
	for _, name := range []string{"a.md", "a.docx"} {
		cost := func(n int) float64 {
			b := []byte(paperOf(n))
			if name == "a.docx" {
				b = wordOf(t, n)
			}
			return testing.AllocsPerRun(1, func() { imported(t, m, at, name, b, n) })
		}
		few := cost(20)
		for _, times := range []float64{10, 100} {
			if testing.Short() && times > 10 {
				continue
			}
			if many := cost(int(20 * times)); many > 1.1*times*few {
				t.Errorf("%s: 20 motions take %.0f allocations, %.0f times as many take %.0f", name, few, times, many)
			}
		}
	}
}

func BenchmarkImport(b *testing.B) {
	m, at := convened(b)
	for _, n := range []int{20, 200, 2000} {
		for name, content := range map[string][]byte{"a.md": []byte(paperOf(n)), "a.docx": wordOf(b, n)} {
			b.Run(fmt.Sprintf("%s/%d", strings.TrimPrefix(name, "a."), n), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					imported(b, m, at, name, content, n)
				}
			})
		}
	}
}

// One paragraph that begins as an amendment, in which every word may be a name and no quotation mark stands, costs what its letters cost.
func BenchmarkLongAmendment(b *testing.B) {
	for _, words := range []int{1_500, 15_000} {
		text := "Amendment to Motion 1 by Ana Lund Delete " + strings.Repeat("Insert Delete Ana ", words/3)
		d, err := documents.Read("a.md", []byte("## Motion 1: Pay\n\nMoved by Ana Lund\n\nThat we claim.\n\n"+text+"\n"))
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprint(words), func(b *testing.B) {
			for b.Loop() {
				if _, err := orderpaper.Read(d, func(string) bool { return true }); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
