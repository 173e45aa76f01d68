package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// What was suspended for want of a quorum and is put all the same is told to be on the floor again, before it is put.
func TestWhatIsPutWithoutAQuorumIsOnTheFloorAgain(t *testing.T) {
	got := dump(minutes.From(after(t, `convene "Branch" on 2026-05-14`, "@18:00", "members 100", "rule quorum 50", "headcount 60", "open", `move "That we send a letter." by Ana`, "second Ben",
		"@18:05", "headcount 43", "@18:06", `put anyway "the room wished to go on"`, "count 30 5 2", "declare", "no-action", "close"), minutes.Options{}))
	rest := got
	for _, told := range []string{"Moved by Ana", "At 18:05 the quorum was lost", "= aside: ", "Motion 1 was on the floor again, as it stood.", "Motion 1 was put at 18:06", "= carried: 30 for"} {
		_, behind, found := strings.Cut(rest, told)
		if !found {
			t.Fatalf("%q is not told at its place:\n%s", told, got)
		}
		rest = behind
	}
}

// A count that opens again with the quorum stands behind it.
func TestCountOpenedAgainStandsBehindTheQuorum(t *testing.T) {
	got := dump(minutes.From(after(t, `convene "Branch" on 2026-05-14`, "@18:00", "members 100", "rule quorum 50", "headcount 60", "open", `move "That we send a letter." by Ana`, "second Ben", "@18:04", "put",
		"@18:05", "headcount 43", "@18:06", `headcount 60`, "@18:07", "count 30 5 2", "declare", "no-action", "close"), minutes.Options{}))
	rest := got
	for _, told := range []string{"At 18:05 the quorum was lost", "At 18:06 the quorum was met again", "Motion 1 was on the floor again", "Motion 1 was put at 18:06", "= carried: 30 for"} {
		_, behind, found := strings.Cut(rest, told)
		if !found {
			t.Fatalf("%q is not told at its place:\n%s", told, got)
		}
		rest = behind
	}
}
