package assembly_test

import (
	"testing"
	"time"

	"stacktaker/assembly"
)

// A line as the log writes it can be read again: a name that is a keyword behind its verb stands in quotation marks there.
func TestNamesLikeKeywordsAreWrittenQuoted(t *testing.T) {
	m := assembly.New()
	for i, line := range []struct{ said, written string }{
		{`convene "Names" on 2026-05-14`, `convene "Names" on 2026-05-14`},
		{`open`, `open`},
		{`arrive "all"`, `arrive "all"`},
		{`hand "for" against`, `hand "for" against`},
		{`drop "for"`, `drop for`},
		{`hand all for`, `hand all for`},
		{`move "That we meet." by "needs"`, `move "That we meet." by "needs"`},
		{`second "by"`, `second by`},
	} {
		e, err := m.Do(line.said, assembly.Stamp{At: time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC), Seed: seed(uint64(i))})
		if err != nil {
			t.Fatalf("%s: %v", line.said, err)
		}
		if got := m.Written(e); got != line.written {
			t.Errorf("%s is written %s, wanted %s", line.said, got, line.written)
		}
	}
}
