package room

import (
	"strings"
	"testing"

	"stacktaker/ui/look"
)

// againInTram is one of three sections that is counted again.
const againInTram = `
convene "Depot 4" on 2026-05-14
@18:00
headcount 8 section Garage
headcount 5 section Office
headcount 7 section Tram
open
move action "That the gates are held from Monday." by "Amir Khan"
second "Lena Fox"
@18:40
put
count 5 2 0 section Garage
count 2 2 1 section Office
count 4 3 0 section Tram
declare
recount section Tram
`

// Where one section is counted again, those alone may vote who are in it: before, while and after its hands are counted, in the open and
// behind doors.
func TestOneSectionAgainIsPutToThatSection(t *testing.T) {
	for _, script := range []string{againInTram, againInTram + "count 3 4 0 section Tram\n"} {
		for _, camera := range []string{"", "in-camera on\n"} {
			s, now := scene{script: script + camera}.sight(t)
			for _, size := range [][2]int{{60, 16}, {80, 24}} { // in larger ones it stands in large letters
				said := plainText(Draw(s, now, size[0], size[1], Look{look.Dark(), false}))
				if !strings.Contains(said, "Tram, 7 voters") || strings.Contains(said, "20 voters") {
					t.Errorf("%v: the room reads %q", size, said)
				}
			}
		}
	}
}
