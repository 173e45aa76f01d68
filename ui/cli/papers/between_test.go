package papers

import (
	"strings"
	"testing"

	"stacktaker/assembly"
)

// TestExportBetween: the lists of grievances and money tell what stands in the open, and nothing of a closed session.
func TestExportBetween(t *testing.T) {
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
	joined := func(table [][]string) string {
		var lines []string
		for _, row := range table[1:] {
			lines = append(lines, strings.Join(row, "|"))
		}
		return strings.Join(lines, "\n")
	}
	if got, want := joined(grievancesTable(m)), "1|Dust.|Yard|3|true|7|raised|||||\n2|More dust.||1|false||merged|1||||"; got != want {
		t.Errorf("the grievances are\n%s\nand not\n%s", got, want)
	}
	if got, want := joined(fundTable(m)), "1|rent|500|200|300|true|false|"; got != want {
		t.Errorf("the fund is %q, not %q", got, want)
	}
}
