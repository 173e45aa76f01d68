package room

import (
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"stacktaker/ui/look"
)

// A decision that is put right stands on the wall, the old beside the new, with the reason, until something else happens; what changes no
// decision does not, nor what was said behind doors.
func TestMendedStandsOnTheWall(t *testing.T) {
	script := convened + `
rule quorum none
headcount 9
open
move "That we march." by Ana
second Ben
put
count 5 3 1
declare
`
	wall := func(more string, language string, w, h int) string {
		m := meeting(t, script+more)
		s := Of(m, m.State().Last, Desk{Language: language})
		return strings.Join(strings.Fields(ansi.Strip(strings.Join(Draw(s, m.State().Last.Add(time.Second), w, h, Look{Theme: look.Dark(), UTF8: true}), "\n"))), " ")
	}
	mend := `mend 10 count 3 5 1 because "the columns were swapped"`
	for _, size := range [][2]int{{80, 24}, {60, 16}, {40, 12}} {
		seen := wall(mend, "", size[0], size[1])
		for _, want := range []string{"motion 1", "5", "3", "the columns were swapped"} {
			if !strings.Contains(seen, want) {
				t.Errorf("%v: the wall lacks %q: %s", size, want, seen)
			}
		}
	}
	for _, more := range []string{"mend 8 second Cleo", mend + "\nrecess 5m", mend + "\nundo"} {
		if seen := wall(more, "", 60, 16); strings.Contains(seen, "swapped") || strings.Contains(seen, "second") && strings.Contains(seen, "Cleo") {
			t.Errorf("%s: %s", more, seen)
		}
	}
	for language, want := range map[string]string{"es": "porque", "fr": "parce que", "de": "weil"} {
		if seen := wall(mend, language, 60, 16); !strings.Contains(seen, want) {
			t.Errorf("%s: %s", language, seen)
		}
	}
}
