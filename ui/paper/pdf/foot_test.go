package pdf

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// Whatever is taller than a page, nothing runs over the foot.
func TestNothingRunsOverTheFoot(t *testing.T) {
	long := strings.Repeat("word ", 3000) + "last"
	var d minutes.Document
	d.Add(
		minutes.Table{Caption: "Tall", Columns: []minutes.Column{{Title: long}, {Title: "b"}}, Rows: []minutes.Row{minutes.PlainRow("x", "y"), minutes.PlainRow(long, "z")}},
		minutes.Quote{Label: "Quote", Text: minutes.Plain(long)}, minutes.Verdict{Outcome: minutes.Carried, Text: minutes.Plain(long)}, minutes.List{Items: []minutes.Words{minutes.Plain(long)}},
		minutes.Facts{{Label: long, Value: minutes.Plain(long)}},
	)
	chain, err := fonts(nil)
	if err != nil {
		t.Fatal(err)
	}
	p := newPrinter(chain, paper.A4)
	paper.Typeset(d, paper.Letterhead{}, p)
	room := p.height - paper.MarginTop - paper.MarginBottom
	for n, page := range paged(p.pieces, room) {
		if end := page[len(page)-1]; end.y+end.height > room+1e-9 {
			t.Errorf("page %d ends at %v of %v", n+1, end.y+end.height, room)
		}
	}
}
