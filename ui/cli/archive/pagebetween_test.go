package archive

import (
	"strings"
	"testing"

	"stacktaker/assembly"
	"stacktaker/assembly/snapshot"
	"stacktaker/ui/cli/env"
)

// TestPageBetween: the page tells what stands in the open between meetings.
func TestPageBetween(t *testing.T) {
	m := assembly.New()
	for i, line := range []string{
		`convene "Branch" on 2026-05-14`, "headcount 10", "open", "rule second no",
		`grievance "Dust." area "Yard" people 3`, `grievance "More dust."`, "merge 2 into 1", "rank 1 7",
		`move "The hall." by Ana spend 500 "rent"`, "put", "count 9 0", "declare", "no-action", `paid 1 200 "May"`,
		"in-camera on", `grievance "Hidden."`, "rank 1 2", `move "Hidden." by Ana spend 900 "hidden"`, "put", "count 9 0", "declare", "no-action", "in-camera off",
	} {
		if _, err := m.Do(line, assembly.Stamp{Seed: [32]byte{byte(i + 1)}}); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	page := pageOf(env.Speaking("en"), m, snapshot.Record{})
	for _, want := range []string{"raised: 1, Dust. (at least 3 people)", "merged into 1: 2, More dust.", "decision 1, rent: 500 voted, 200 paid, 300 open"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q:\n%s", want, page)
		}
	}
}
