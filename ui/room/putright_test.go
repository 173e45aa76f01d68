package room

import (
	"strconv"
	"strings"
	"testing"
)

// A decision that is put right stands on the wall, old beside new, with its reason, whatever the room has gone on with; and what was put
// right without a word changes nothing there.
func TestWhatWasDecidedIsPutRightOnTheWall(t *testing.T) {
	const script = convened + "headcount 45\nopen\nitem \"Leaflets\"\nitem \"Rota\"\ngo\nmove \"That we print leaflets.\" by Ana\nsecond Ben\nput\ncount 24 20 1\ndeclare\n"
	entry := func(line string) string { // its number in the record
		n := 0
		for said := range strings.Lines(script) {
			if said != "\n" && !strings.HasPrefix(said, "@") {
				n++
			}
			if strings.HasPrefix(said, line) {
				break
			}
		}
		return strconv.Itoa(n)
	}
	mend := "mend " + entry("count 24") + " count 20 24 1 because \"read off the wrong sheet\"\n"
	for name, c := range map[string]struct {
		script string
		shows  bool
	}{
		"at once":          {script + mend, true},
		"an item later":    {script + "go\n" + mend, true},
		"while one speaks": {script + "hand Cleo\ncall\n" + mend, true},
		"until the next":   {script + mend + "hand Cleo\ncall\n", false},
		"taken back":       {script + mend + "undo\n", false},
		"without a word":   {script + "mend " + entry("second") + " second Cleo\n", false},
	} {
		for _, size := range [][2]int{{LeastWidth, LeastHeight}, {60, 16}, {80, 24}} {
			said := read(t, c.script, "", size[0], size[1])
			right := strings.Contains(said, "NOT CARRIED") && strings.Contains(said, "24 for, 20 against") && strings.Contains(said, "20 for, 24 against") &&
				strings.Contains(said, "because \"read off the wrong sheet\"")
			if right != c.shows && (size[0] > LeastWidth || !c.shows) {
				t.Errorf("%s, %v: the room reads %q", name, size, said)
			}
		}
	}
}
