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

// Where one section is counted again, those alone may vote who are in it: before, while and after its hands are counted.
func TestOneSectionAgainIsPutToThatSection(t *testing.T) {
	for _, script := range []string{againInTram, againInTram + "count 3 4 0 section Tram\n"} {
		s, now := scene{script: script}.sight(t)
		for _, size := range [][2]int{{60, 16}, {80, 24}} { // in larger ones it stands in large letters
			said := plainText(Draw(s, now, size[0], size[1], Look{look.Dark(), false}))
			if !strings.Contains(said, "Tram, 7 voters") || strings.Contains(said, "20 voters") {
				t.Errorf("%v: the room reads %q", size, said)
			}
		}
	}
}

// The verdict of a second count says so, large and small; that of the first does not.
func TestVerdictOfASecondCount(t *testing.T) {
	first := strings.Replace(againInTram, "recount section Tram\n", "", 1)
	for script, again := range map[string]bool{first: false, againInTram + "count 3 4 0 section Tram\ndeclare\n": true} {
		s, now := scene{script: script}.sight(t)
		for _, size := range append(sizes(), [2]int{LeastWidth, LeastHeight}) {
			if said := plainText(Draw(s, now, size[0], size[1], Look{look.Dark(), false})); strings.Contains(said, "counted again") != again {
				t.Errorf("%v: the room reads %q", size, said)
			}
		}
	}
}

// Where two tellers read, the place whose hands are called for does not say that it waits for one of them.
func TestSecondTellerCallsForHands(t *testing.T) {
	script := strings.Split(againInTram, "count 5 2")[0] + "count 5 2 0 section Garage teller 1\n"
	for name, desk := range map[string]Desk{"HANDS UP FOR": {Asked: For, Section: "Garage"}, "waits for the other teller": {}} {
		s, now := scene{script: script, desk: desk}.sight(t)
		said := plainText(Draw(s, now, 60, 16, Look{look.Dark(), false}))
		if !strings.Contains(said, "Garage 8 "+name) {
			t.Errorf("the room reads %q", said)
		}
	}
}

// A vote on paper calls for no hands, whatever the desk asks for.
func TestVoteOnPaperCallsForNoHands(t *testing.T) {
	script := "convene \"Hall\" on 2026-05-14\n@18:00\nheadcount 20\nopen\n"
	for _, asked := range []string{
		"move \"That we strike.\" by Ana\nsecond Ben\nput ballot\n", "elect \"Chair\"\nnominate Ana\nnominate Ben\nput ballot\n",
		"elect \"Chair\"\nnominate Ana\nput ballot\n",
	} {
		s, now := scene{script: script + asked, desk: Desk{Asked: For, Choice: "ana"}}.sight(t)
		for _, size := range append(sizes(), [2]int{LeastWidth, LeastHeight}) {
			said := plainText(Draw(s, now, size[0], size[1], Look{look.Dark(), false}))
			if strings.Contains(said, "HANDS") || size[0] <= 60 && size[0] > LeastWidth && !strings.Contains(said, "ON PAPER") {
				t.Errorf("%v: the room reads %q", size, said)
			}
		}
	}
}

// While the roll is called the wall says how many have voted, and not that all figures are in.
func TestRollCallSaysHowManyHaveVoted(t *testing.T) {
	const called = "convene \"A\" on 2026-05-14\n@18:00\nrule roll-call yes\narrive Ana Ben Cleo\nopen\nmove \"That we go.\" by Ana\nsecond Ben\nput roll-call\nvote Ana for\nvote Ben for\n"
	for script, said := range map[string]string{called: "2 of 3 have voted", called + "vote Cleo for\n": "3 voters, entered, not yet declared"} {
		if got := read(t, script, "en", 60, 16); !strings.Contains(got, said) {
			t.Errorf("the room reads %q", got)
		}
	}
}
