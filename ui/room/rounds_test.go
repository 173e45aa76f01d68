package room

import (
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"stacktaker/ui/look"
)

// plainText is a drawing in one line.
func plainText(lines []string) string {
	return strings.Join(strings.Fields(ansi.Strip(strings.Join(lines, " "))), " ")
}

// Figures of two rounds are never told as if they were of one: the column is of the last round, which is named, and what is of an earlier
// one says so.
func TestFiguresAreNamedByTheirRound(t *testing.T) {
	const board = opened + "elect \"Board\" seats 2\nnominate Ana\nnominate Ben\nnominate \"Cleo Fox\"\nnominate Dov\nput\n"
	const tied = board + "count Ana 30 Ben 20 \"Cleo Fox\" 20 Dov 9\ndeclare\n"
	const petition = opened + "compete \"A\" \"B\" \"C\"\nput\ncount \"A\" 16 \"B\" 13 \"C\" 9\ndeclare\n"
	const byMajority = opened + "rule election \"majority of present\"\nelect \"Chair\"\nnominate Ana\nnominate Ben\nput\ncount Ana 20 Ben 19\ndeclare\n"
	for _, c := range []struct {
		script string
		shows  []string
		lacks  []string
	}{
		{board + "count Ana 30 Ben 20 \"Cleo Fox\" 19 Dov 9\ndeclare\n", []string{"30 Ana", "20 Ben"}, []string{"round"}},
		{tied, []string{"round 1: 30 - elected"}, []string{"30 Ana"}},
		{tied + "count Ben 21 \"Cleo Fox\" 20\n", []string{"21 Ben", "20 Cleo", "round 1: 30 - elected"}, []string{"30 Ana"}},
		{tied + "count Ben 21 \"Cleo Fox\" 20\ndeclare\n", []string{"round 2", "21 Ben", "20 Cleo", "round 1: 30 - elected", "round 1: 9"}, []string{"30 Ana", "9 Dov"}},
		{tied + "count Ben 20 \"Cleo Fox\" 20\ndeclare\n", []string{"round 2", "20 Ben", "round 1: 30 - elected"}, []string{"30 Ana"}},
		{petition + "count \"A\" 18 \"B\" 20\ndeclare\n", []string{"round 2", "18 A", "20 B", "round 1: 9"}, []string{"9 C"}},
		{byMajority + "count 30 5\ndeclare\n", []string{"round 1: 19", "round 2: 30 for, 5 against"}, []string{"20 Ana", "19 Ben"}},
	} {
		for _, w := range []int{60, 80} {
			s, now := scene{script: c.script, after: time.Second}.sight(t)
			said := plainText(Draw(s, now, w, 16, Look{look.Dark(), false})) // without half-blocks no name is in large letters
			for _, s := range c.shows {
				if !strings.Contains(said, s) {
					t.Errorf("after %q the room does not read %q: %q", c.script[len(opened):], s, said)
				}
			}
			for _, s := range c.lacks {
				if strings.Contains(said, s) {
					t.Errorf("after %q the room reads %q: %q", c.script[len(opened):], s, said)
				}
			}
		}
	}
}

// A tie is told of its round, so that it is not taken for one of the figures beside it, and for the seat that it is about.
func TestATieIsToldOfItsRound(t *testing.T) {
	const auditor = opened + "elect \"Auditor\"\nnominate Ana\nnominate Ben\nput\ncount Ana 5 Ben 5\ndeclare\n"
	const board = opened + "elect \"Board\" seats 2\nnominate Ana\nnominate Ben\nnominate \"Cleo Fox\"\nput\n"
	for _, c := range []struct{ script, shows string }{
		{auditor, "round 1: a tie with 5 each for the seat: Ana, Ben"},
		{auditor + "count Ana 7 Ben 4\n", "round 1: a tie with 5 each for the seat: Ana, Ben"},
		{auditor + "count Ana 6 Ben 6\ndeclare\n", "a tie with 6 each for the seat: Ana, Ben"},
		{board + "count Ana 30 Ben 20 \"Cleo Fox\" 20\ndeclare\n", "round 1: a tie with 20 each for the last seat: Ben, Cleo Fox"},
		{board + "count Ana 20 Ben 20 \"Cleo Fox\" 20\ndeclare\n", "round 1: a tie with 20 each for the seats: Ana, Ben, Cleo Fox"},
	} {
		for _, size := range [][2]int{{LeastWidth, 14}, {60, 16}, {80, 24}} {
			s, now := scene{script: c.script, after: time.Second}.sight(t)
			if said := plainText(Draw(s, now, size[0], size[1], Look{look.Dark(), false})); !strings.Contains(said, c.shows) {
				t.Errorf("%v: after %q the room reads %q, want %q", size, c.script[len(opened):], said, c.shows)
			}
		}
	}
	if said := read(t, auditor+"count Ana 6 Ben 6\ndeclare\n", "en", 60, 16); strings.Contains(said, ": a tie") {
		t.Errorf("the lot is drawn in no round that is counted, and the room reads %q", said)
	}
}

// Who is nominated is said to be no more than that, also where nobody else is.
func TestNomineesAreNotTakenForAResult(t *testing.T) {
	const one = opened + "elect \"Treasurer\"\nnominate \"Rosa Duarte\"\n"
	for _, size := range [][2]int{{LeastWidth, LeastHeight}, {60, 16}, {80, 24}, {120, 40}} {
		for _, script := range []string{one, one + "nominate Ben\n"} {
			if said := read(t, script, "en", size[0], size[1]); !strings.Contains(said, "nominated") {
				t.Errorf("%v: the room reads %q", size, said)
			}
		}
		for _, script := range []string{opened + "elect \"Treasurer\"\n", one + "put\ncount 20 3\ndeclare\n"} {
			if said := read(t, script, "en", size[0], size[1]); strings.Contains(said, "nominated") {
				t.Errorf("%v: the room reads %q", size, said)
			}
		}
	}
}

// A recount of an amendment that was carried shows the room what it changes, and not where its words stand elsewhere.
func TestRecountOfACarriedAmendmentShowsItsMarks(t *testing.T) {
	const script = opened + "move \"That the old rule goes and the old hall stays.\" by \"Amir Khan\"\nsecond \"Lena Fox\"\n"
	for change, shows := range map[string]string{
		"strike \"old\" nth 1 insert \"new\"":                     "−old− +new+ rule goes and the old hall",
		"text \"That the new rule goes and the old hall stays.\"": "−old− +new+ rule goes and the old hall",
	} {
		said := read(t, script+"amend "+change+" by \"Lena Fox\"\nsecond \"Amir Khan\"\nput\ncount 20 10\ndeclare\nrecount\n", "en", 60, 16)
		if !strings.Contains(said, shows) {
			t.Errorf("the room reads %q", said)
		}
	}
}
