package paper

import (
	"testing"

	"stacktaker/assembly/minutes"
)

// Where words are struck or put in, a mark within them is a part of them; a single paragraph is no list.
func TestNoListsWhereNoneAre(t *testing.T) {
	for _, q := range []minutes.Quote{
		{Text: minutes.Plain("1. Mai ist frei.")},
		{Text: minutes.Words{minutes.Struck("1. old\n2. older"), minutes.Text("\n"), minutes.Inserted("3. new")}},
	} {
		for _, c := range Clauses(q) {
			if c.Mark != "" || c.List != 0 {
				t.Errorf("%v is an item of a list", c)
			}
		}
	}
}
