package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// How often a lot was drawn and taken back stands in the minutes, each with its number and what it would have led to: whoever drew again knew.
func TestLotsTakenBackAreMinuted(t *testing.T) {
	tie := []string{`elect "Delegate"`, "nominate Ana", "nominate Ben", "put", "count Ana 2 Ben 2", "declare", "count Ana 2 Ben 2", "declare"}
	for _, c := range []struct {
		lines        []string
		tells, lacks []string
	}{
		{[]string{"lot 4"}, []string{"The tie was settled by lot, with the number 4"}, []string{"taken back", "again"}},
		{[]string{"lot 4", "undo", "redo"}, []string{"The tie was settled by lot, with the number 4"}, []string{"taken back", "again"}},
		{
			[]string{"@18:20", "lot 4", "@18:21", "undo", "lot 5", "@18:22", "undo", "@18:23", "lot 6"},
			[]string{"At 18:20 a lot was drawn with the number 4", "taken back at 18:21", "At 18:21 a lot was drawn with the number 5", "taken back at 18:22", "drawn again, and settled the tie with the number 6"},
			[]string{"The tie was settled by lot"},
		},
		{[]string{"@18:20", "lot 4", "@18:21", "undo"}, []string{"At 18:20 a lot was drawn with the number 4", "would have been elected", "taken back at 18:21"}, []string{"settled the tie"}},
		{
			[]string{"@18:20", "lot 4", "@18:21", "undo", "undo", "count Ana 2 Ben 3", "declare"},
			[]string{"At 18:20 a lot was drawn with the number 4", "The votes stood at 2 and 2 then, and were put right since."},
			[]string{"settled the tie"},
		},
		{[]string{"lot 4", "undo", "undo", "declare", "lot 5"}, []string{"taken back"}, []string{"The votes stood"}},
		{[]string{"in-camera on", "lot 4", "undo", "in-camera off", "lot 6"}, []string{"with the number 6"}, []string{"number 4"}},
	} {
		got := dump(minutes.From(after(t, begun(append(tie, c.lines...)...)...), minutes.Options{}))
		for _, words := range c.tells {
			if !strings.Contains(got, words) {
				t.Errorf("after %q the minutes lack %q", c.lines, words)
			}
		}
		for _, words := range c.lacks {
			if strings.Contains(got, words) {
				t.Errorf("after %q the minutes have %q", c.lines, words)
			}
		}
		if t.Failed() {
			t.Fatal(got)
		}
	}
}
