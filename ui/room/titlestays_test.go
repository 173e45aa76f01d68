package room

import (
	"strings"
	"testing"
)

// Whatever page of a long text is seen, the title, the figures and the verdict stand on it; and so does the title while the motion or an amendment
// to it is before the room.
func TestTitleAndVerdictStayOnEveryPage(t *testing.T) {
	long := "This branch resolves:" + strings.Repeat(`\n1. to march on the hall in May, and to sing there until nobody can hear it any longer;`, 12)
	script := convened + "headcount 45\nopen\nmove \"" + long + "\" title \"March on the hall\" by Ana\nsecond Ben\n"
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		if said := read(t, script, "", size[0], size[1]); !strings.Contains(said, "March on the hall") {
			t.Errorf("%v: the room reads %q", size, said)
		}
		amended := script + "amend strike \"hall in May, and to sing there until nobody can hear it any longer;\" nth 2 insert \"x\" by Cleo\nsecond Dov\n"
		if said := read(t, amended, "", size[0], size[1]); !strings.Contains(said, "March on the hall") {
			t.Errorf("%v: of an amendment the room reads %q", size, said)
		}
		for _, later := range []string{"", "@+9s\n", "@+30s\n", "@+61s\n"} {
			said := read(t, script+"put\ncount 24 2 1\ndeclare\n"+later, "", size[0], size[1])
			if !strings.Contains(said, "March on the hall") || !strings.Contains(said, "a simple majority of 26 needs 14") {
				t.Errorf("%v %q: the room reads %q", size, later, said)
			}
		}
	}
}
