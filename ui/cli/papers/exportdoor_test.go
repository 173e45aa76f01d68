package papers

import (
	"fmt"
	"testing"
	"time"

	"stacktaker/assembly"
)

// Under a count at the door the table of attendance has the figure of the end, and behind it the one of the beginning.
func TestAttendanceTableHasBothCounts(t *testing.T) {
	for _, c := range []struct {
		lines []string
		want  string
	}{
		{[]string{"headcount 12", "open", "headcount 9"}, "[all 9 0 0 12]"},
		// Whatever is counted between them, in all or by section, each column adds up to who was there at once.
		{[]string{"headcount 12", "open", "headcount 5 section Day", "headcount 4 section Night"}, "[Day 5 0 0 ] [Night 4 0 0 ] [all 0 0 0 12]"},
		{[]string{"open", "headcount 5 section Day", "headcount 4 section Night", "headcount 6 section Day", "headcount 3 section Late"}, "[Day 6 0 0 5] [Night 4 0 0 4] [Late 3 0 0 ]"},
		{[]string{"open", "headcount 5 section Day", "headcount 11", "headcount 6 section Day", "headcount 7 section Night"}, "[Day 6 0 0 5] [Night 7 0 0 ]"},
		{[]string{"open", "headcount 5 section Day", "headcount 11"}, "[all 11 0 0 ] [Day 0 0 0 5]"},
	} {
		m := assembly.New()
		for i, line := range append([]string{`convene "Branch" on 2026-05-14`}, c.lines...) {
			if _, err := m.Do(line, assembly.Stamp{At: time.Date(2026, 5, 14, 18, i, 0, 0, time.UTC), Seed: [32]byte{byte(i + 1)}}); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
		}
		if got, want := fmt.Sprint(attendanceTable(m)), "[[section vote voice observer vote_first] "+c.want+"]"; got != want {
			t.Errorf("after %q the table is %s, not %s", c.lines, got, want)
		}
	}
}
