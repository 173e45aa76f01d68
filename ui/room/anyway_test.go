package room

import (
	"strings"
	"testing"
)

// What was done against a rule stands on the verdict, at every size, and on no other one.
func TestVerdictSaysWhatItDepartedFrom(t *testing.T) {
	const script = convened + "headcount 39\nopen\nmove \"That we meet.\" by Ana\nput anyway \"nobody asked for a second\"\ncount 30 2\ndeclare\n"
	const after = script + "no-action\nmove \"That we sing.\" by Ana\nsecond Ben\nput\ncount 30 2\ndeclare\n"
	for _, size := range [][2]int{{60, 16}, {80, 24}, {120, 40}} {
		if said := read(t, script, "", size[0], size[1]); !strings.Contains(said, "departing from the rules: without a second") {
			t.Errorf("%v: the room reads %q", size, said)
		}
		if said := read(t, after, "", size[0], size[1]); strings.Contains(said, "departing") {
			t.Errorf("%v: of the next one the room reads %q", size, said)
		}
	}
}

// So it does on an election.
func TestElectionSaysWhatItDepartedFrom(t *testing.T) {
	const script = convened + "rule quorum 50\nheadcount 39\nopen\nelect \"Committee\" seats 1 anyway \"the term ends today\"\nnominate Ana\nnominate Ben\nput\ncount Ana 20 Ben 9\ndeclare\n"
	for _, size := range [][2]int{{80, 24}, {120, 40}} {
		if said := read(t, script, "", size[0], size[1]); !strings.Contains(said, "departing from the rules: without a quorum: 39 present, 50 needed") {
			t.Errorf("%v: the room reads %q", size, said)
		}
	}
}

// Whoever has no row of their own, for want of room, is counted in one: nobody who is elected is left out without a word.
func TestNobodyIsLeftOutWithoutAWord(t *testing.T) {
	const script = convened + "headcount 45\nopen\nelect \"Committee\" seats 3\nnominate \"Marek Novak\"\nnominate \"Irina Jansen\"\nnominate \"Bruno Conti\"\nnominate \"Teresa Urban\"\nnominate \"Karim Lahlou\"\n" +
		"put\ncount \"Marek Novak\" 30 \"Irina Jansen\" 25 \"Bruno Conti\" 20 \"Teresa Urban\" 20 \"Karim Lahlou\" 4\ndeclare\n" +
		"count \"Bruno Conti\" 20 \"Teresa Urban\" 20\ndeclare\n"
	for _, more := range []string{"", "lot 17\nundo\n", "lot 17\nundo\nlot 18\nundo\n"} {
		for h := 14; h <= 17; h++ {
			said := read(t, script+more, "", 60, h)
			if !strings.Contains(said, "Irina Jansen") && !strings.Contains(said, "more") {
				t.Errorf("after %q, in %d rows, the room reads %q", more, h, said)
			}
		}
	}
}
