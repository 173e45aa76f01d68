package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// The head says whose meeting it is, where the title does not.
func TestHeadNamesTheOrganisation(t *testing.T) {
	for name, told := range map[string]bool{"Dockers' Union": true, "Branch": false} {
		m := after(t, begun(`organisation "`+name+`"`)...)
		if got := dump(minutes.From(m, minutes.Options{})); strings.Contains(got, "Organisation = "+name) != told {
			t.Errorf("of %q it is told: %t\n%s", name, !told, got)
		}
	}
}
