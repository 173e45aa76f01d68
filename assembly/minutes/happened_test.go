package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// TestInTheOrderOfTheEvening makes sure that within an item everything is told in the order in which it happened.
func TestInTheOrderOfTheEvening(t *testing.T) {
	for name, test := range map[string]struct {
		lines []string
		order []string
	}{
		"notes before, during and after the motions that they go with": {
			lines: begun(`item "Rota"`, "go", `note "The rota was read."`, `move "That we sing." by Ana`, "second Ben", `note "There was laughter."`, "put",
				"count 3 1", "declare", `note "The manager was called in."`, `assign "Sing" to Ana`, `move "That we dance." by Cleo`, "second Dov", "put",
				"count 3 1", "declare", `note "A collection was taken."`, "close"),
			order: []string{
				"The rota was read.", "Ana moved, seconded by Ben", "There was laughter.", "= carried: Motion 1 was carried",
				"The manager was called in.", "Ana: Sing", "Cleo moved, seconded by Dov", "A collection was taken.",
			},
		},
		"who spoke before their turn, and why": {
			lines: begun(`item "Rota"`, "go", `move "That we sing." by Ana`, "second Ben", "hand Cleo", "hand Dov", "hand Eva",
				`bump Eva "has to catch a train"`, "@18:05", "call", "done", `call Dov "knows the hall"`, "done", "call", "done", "put", "count 3 1", "declare"),
			order: []string{
				"Ana moved", `At 18:00 Eva was moved up on the list of speakers: "has to catch a train".`,
				`At 18:05 Dov was called out of turn: "knows the hall".`, "Motion 1 was put",
			},
		},
		"an action that follows from no motion": {
			lines: begun(`item "Rota"`, "go", `move "That we sing." by Ana`, "second Ben", "put", "count 1 3", "declare", `assign "Book the hall" to Ben`, "close"),
			order: []string{"Ana moved", "= not-carried", "Ben: Book the hall"},
		},
		"an election, with what was said before and after it, in its item": {
			lines: begun(`item "Officers"`, "go", `note "The clerk stood down."`, `elect "Clerk"`, "nominate Ana", `note "Ana spoke."`, "put", "count 3 0", "declare",
				`note "Ana thanked everybody."`, `move "That we sing." by Ben`, "second Cleo", "put", "count 3 1", "declare", "no-action",
				`elect "Steward"`, "nominate Dov", "put", "count 3 0", "declare", `item "Other"`, "go", `note "Other things."`, "close"),
			order: []string{
				"Item 1: Officers", "The clerk stood down.", "Election: Clerk", "Ana spoke.", "Put forward for 1 seat: Ana", "= carried: Ana was elected.", "Ana thanked everybody.",
				"Ben moved", "Election: Steward", "= carried: Dov was elected.", "Item 2: Other", "Other things.",
			},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := dump(minutes.From(after(t, test.lines...), minutes.Options{}))
			rest := got
			for _, want := range test.order {
				_, behind, found := strings.Cut(rest, want)
				if !found {
					t.Fatalf("%q is not told at its place:\n%s", want, got)
				}
				rest = behind
			}
		})
	}
}
