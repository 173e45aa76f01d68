package cli

import (
	"fmt"
	"testing"
	"time"

	"stacktaker/assembly"
)

// Under a count at the door the table of attendance has the figure of the end, and behind it the one of the beginning.
func TestAttendanceTableHasBothCounts(t *testing.T) {
	m := assembly.New()
	for i, line := range []string{`convene "Branch" on 2026-05-14`, "headcount 12", "open", "headcount 9"} {
		if _, err := m.Do(line, assembly.Stamp{At: time.Date(2026, 5, 14, 18, i, 0, 0, time.UTC), Seed: [32]byte{byte(i + 1)}}); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	if got, want := fmt.Sprint(attendanceTable(m)), "[[section vote voice observer vote_first] [ 9 0 0 12]]"; got != want {
		t.Errorf("the table is %s, not %s", got, want)
	}
}
