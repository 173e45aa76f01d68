package look

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// Of a text of several paragraphs their numbers stand beside it, as it was before it was changed; of one paragraph none.
func TestNumbersOfParagraphs(t *testing.T) {
	text := "Strike\n\nWe note\nthat wages fell and rents rose;\nthat we meet."
	plain := func(segs []Segment, w int) []string {
		var lines []string
		for _, l := range DrawDiff(segs, w, Dark(), true) {
			lines = append(lines, strings.TrimRight(ansi.Strip(l), " "))
		}
		return lines
	}
	at := strings.Index(text, "\nthat we")
	for _, test := range []struct {
		segs []Segment
		want []string
	}{
		{[]Segment{{Text: "That we meet."}}, []string{"That we meet."}},
		{[]Segment{{Text: text}}, []string{"1 Strike", "", "2 We note", "3 that wages fell", "  and rents rose;", "4 that we meet."}},
		{Diff(text, at, at, "\nthat we march;"), []string{"1 Strike", "", "2 We note", "3 that wages fell", "  and rents rose;", "  +that we march;+", "4 that we meet."}},
		{Diff(text, at, len(text), ""), []string{"1 Strike", "", "2 We note", "3 that wages fell", "  and rents rose;", "4 −that we meet.−"}},
		{Diff(text, 0, 6, "March"), []string{"1 −Strike− +March+", "", "2 We note", "3 that wages fell", "  and rents rose;", "4 that we meet."}},
	} {
		if got := plain(test.segs, 19); !slices.Equal(got, test.want) {
			t.Errorf("drawn is\n%s\nand not\n%s", strings.Join(got, "\n"), strings.Join(test.want, "\n"))
		}
	}
	pages, _ := DrawPages([]Segment{{Text: text}}, 19, 3, 0, Dark(), true)
	if last := pages[len(pages)-1]; len(pages) != 2 || strings.TrimSpace(ansi.Strip(last[len(last)-1])) != "4 that we meet." {
		t.Errorf("the pages are %q", pages)
	}
}
