package formats

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper/text"
)

// The minutes of a branch's annual meeting (eleven motions, three elections, sixteen items) are as long as a secretary would make them: what
// was decided stands in the upper half of the first page, no motion is told more than twice, and five pages are enough.
func TestAnnualMeetingIsShort(t *testing.T) {
	const pages, words, first = 5, 2000, 26 // the lines of half a page
	path := filepath.Join("..", "..", "..", "assembly", "minutes", "testdata", "annual.script")
	d := minutes.From(played(t, path), minutes.Options{SealWords: "canvas ribbon able orbit stone yellow dinner gate", SealHex: strings.Repeat("9f86d081", 8)})
	all := pdfPages(t, written(t, pdfFormat(), d))
	if len(all) > pages {
		t.Errorf("they take %d pages", len(all))
	}
	at := 0
	for n, line := range all[0] {
		if strings.Contains(line, "Trustees") {
			at = n
			break
		}
	}
	if at == 0 || at > 2*first {
		t.Errorf("the last decision is piece %d of the first page: %q", at, all[0])
	}
	text := written(t, Format{Name: "txt", write: text.Text}, d)
	if n := len(strings.Fields(text)); n > words {
		t.Errorf("they take %d words", n)
	}
	flat := strings.Join(strings.Fields(text), " ")
	script, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	told := 0
	for line := range strings.Lines(string(script)) {
		said, is := strings.CutPrefix(line, `move "`)
		if !is {
			continue
		}
		said, _, _ = strings.Cut(said, `"`)
		for _, part := range strings.Split(said, `\n`) {
			if n := strings.Count(flat, strings.TrimLeft(part, "0123456789. ")); len(strings.Fields(part)) > 6 && n > 2 {
				t.Errorf("%q is told %d times", part, n)
			}
		}
		told++
	}
	if told != 11 {
		t.Errorf("the script has %d motions", told)
	}
}
