package formats

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
	"stacktaker/ui/paper/pdf"
)

// Papers to vote on stand four to a page, each with all its names and their order, tagged; where the names need it, two to a page, or one.
func TestBallotsOnAPage(t *testing.T) {
	for _, c := range []struct{ names, times int }{{1, 4}, {5, 4}, {11, 4}, {25, 2}, {60, 2}} {
		b := minutes.Ballot{Title: "Students", Head: "Election: Committee", How: "Write 1 beside your first choice.", Foot: "lot 12"}
		for i := range c.names {
			b.Names = append(b.Names, fmt.Sprintf("Name%d Surname%d", i, i))
		}
		for _, sides := range [][]string{nil, {"For", "Against", "Abstained"}} {
			b.Sides, b.Numbers = sides, sides == nil
			for _, page := range []paper.Page{paper.A4, paper.Letter} {
				var out bytes.Buffer
				if err := pdf.PDF(&out, minutes.Document{Title: "Ballots", Language: "en", Ballots: []minutes.Ballot{b}}, paper.Options{Page: page}); err != nil {
					t.Fatal(err)
				}
				var told []string
				for _, e := range readTagged(t, out.String()).tree(t) {
					told = append(told, e.text)
				}
				whole := strings.Join(told, "\n")
				if got := strings.Count(whole, "Election: Committee"); got != c.times && c.names < 60 {
					t.Errorf("%d names: %d papers to a page, want %d", c.names, got, c.times)
				}
				if last := fmt.Sprintf("Name%d Surname%d", c.names-1, c.names-1); !strings.Contains(whole, last) || !strings.Contains(whole, "lot 12") {
					t.Errorf("%d names: a paper lacks %s", c.names, last)
				}
			}
		}
	}
}
