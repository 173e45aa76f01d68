package assembly_test

import (
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly"
)

// Whatever the order in which they came, motions are listed by their numbers.
func TestMotionsByNumber(t *testing.T) {
	all := []string{"p2", "10", "2.1.1", "2", "1.10", "1", "1.2", "2.2", "2.1", "1a", "1b", "p10", "1a.1"}
	slices.SortStableFunc(all, assembly.CompareNumbers)
	if got := strings.Join(all, " "); got != "1 1.2 1.10 1a 1a.1 1b 2 2.1 2.1.1 2.2 10 p2 p10" {
		t.Error(got)
	}
}
