package assembly_test

import (
	"testing"
	"time"
)

// Who has the floor keeps it through a challenge, and the time of its count is not theirs.
func TestCountOfAChallengeIsNobodysSpeakingTime(t *testing.T) {
	m := played(t, `convene "T" on 2026-03-02`, "arrive Ana Ben Cleo Dora Eva", "open", "take facilitator Eva", `move "That we strike." by Ana`, "second Ben",
		"hand Dora against", "call", // second 7
		"hand Cleo order", "call", "ruling dismissed", // the clock stands from 9 to 10
		"move challenge by Cleo", "second Ben", "put by Ben", // and from 11
		"count 1 3 0", "declare", // to 15
		"done") // second 16
	for _, p := range m.State().Roll.People {
		if p.Name == "Dora" && p.Spoken != 4*time.Second {
			t.Errorf("Dora spoke for %v", p.Spoken)
		}
	}
}

// Nor is the time of a recount that comes between what somebody says.
func TestARecountIsNobodysSpeakingTime(t *testing.T) {
	m := played(t, weekly("put", "count 9 5", "declare", "hand Dora", "call", // second 9
		"recount", "count 9 4", "declare", // the clock stands from 10 to 12
		"done")...)
	for _, p := range m.State().Roll.People {
		if p.Name == "Dora" && p.Spoken != 2*time.Second {
			t.Errorf("Dora spoke for %v", p.Spoken)
		}
	}
}
