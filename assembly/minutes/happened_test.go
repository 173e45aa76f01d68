package minutes_test

import (
	"slices"
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
				"The rota was read.", "Moved by Ana, seconded by Ben", "There was laughter.", "= carried: 3 for",
				"The manager was called in.", "Ana: Sing", "Moved by Cleo, seconded by Dov", "A collection was taken.",
			},
		},
		"who spoke before their turn, and why": {
			lines: begun(`item "Rota"`, "go", `move "That we sing." by Ana`, "second Ben", "hand Cleo", "hand Dov", "hand Eva",
				`bump Eva "has to catch a train"`, "@18:05", "call", "done", `call Dov "knows the hall"`, "done", "call", "done", "put", "count 3 1", "declare"),
			order: []string{
				"Moved by Ana", `At 18:00 Eva was moved up on the list of speakers: "has to catch a train".`,
				`At 18:05 Dov was called out of turn: "knows the hall".`, "Motion 1 was put",
			},
		},
		"a point of order while hands are counted": {
			lines: begun(`item "Rota"`, "go", `move "That we sing." by Ana`, "second Ben", "@18:05", "put", "@18:06", `hand Cleo order "the doors are open"`, "call", "@18:07",
				`ruling upheld "Close them."`, "@18:08", "count 3 1", "declare"),
			order: []string{"Moved by Ana", "Motion 1 was put at 18:05", "At 18:06 a point of order was raised", "upheld it at 18:07.", "The count on motion 1 ended at 18:08.", "= carried: 3 for"},
		},
		"a point of order that was taken before a motion and ruled on after it": {
			lines: begun(`item "Rota"`, "go", "@18:06", `hand Cleo order "the doors are open"`, "call", "@18:07", `move "That we sing." by Ana`, "second Ben", "@18:08", `ruling dismissed`,
				"put", "count 3 1", "declare"),
			order: []string{"At 18:06 a point of order was raised", "dismissed it at 18:08.", "Moved by Ana", "= carried: 3 for"},
		},
		"a recount behind the motion that asked for it": {
			lines: begun(`item "Rota"`, "go", `move "That we sing." by Ana`, "second Ben", "put", "count 3 1", "declare", "no-action", "move recount by Cleo", "second Dov",
				"put", "count 3 1", "declare", "count 1 3", "declare"),
			order: []string{"= carried: 3 for", "*Procedural motion p1.*", "= carried: 3 for", "Motion 1 was counted again", "= not-carried: 1 for"},
		},
		"an action that follows from no motion": {
			lines: begun(`item "Rota"`, "go", `move "That we sing." by Ana`, "second Ben", "put", "count 1 3", "declare", `assign "Book the hall" to Ben`, "close"),
			order: []string{"Moved by Ana", "= not-carried", "Ben: Book the hall"},
		},
		"an election, with what was said before and after it, in its item": {
			lines: begun(`item "Officers"`, "go", `note "The clerk stood down."`, `elect "Clerk"`, "nominate Ana", `note "Ana spoke."`, "put", "count 3 0", "declare",
				`note "Ana thanked everybody."`, `move "That we sing." by Ben`, "second Cleo", "put", "count 3 1", "declare", "no-action",
				`elect "Steward"`, "nominate Dov", "put", "count 3 0", "declare", `item "Other"`, "go", `note "Other things."`, "close"),
			order: []string{
				"# 1 Officers", "The clerk stood down.", "Election: Clerk", "Ana spoke.", "Candidates for 1 seat, put at 18:00: Ana", "= carried: Ana was elected.", "Ana thanked everybody.",
				"Moved by Ben", "Election: Steward", "= carried: Dov was elected.", "# 2 Other", "Other things.",
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

// TestAfterTheClose makes sure that what is entered after the close is told as that, and rewrites nothing that the room fixed.
func TestAfterTheClose(t *testing.T) {
	fixed := slices.Clip(begun("next-meeting 2026-06-11 18:00 \"Canteen\"", `assign "Print" to Ana`, `assign "Ask" to Ben`, "@19:00", "close"))
	for name, test := range map[string]struct {
		lines       []string
		has, hasNot []string
	}{
		"the next meeting stands as the room fixed it, and the later date beside it": {
			lines: append(fixed, "next-meeting 2026-06-18 19:00 \"Hall\""),
			has: []string{
				"When = 11 June 2026, 18:00\n      Where = Canteen\n      Entered after the close = 18 June 2026, 19:00, Hall",
				"The next meeting was set for 18 June 2026, 19:00, Hall.",
			},
		},
		"where the room fixed none, the date is told as entered after the close": {
			lines:  append(begun("close"), "next-meeting 2026-06-18 19:00"),
			has:    []string{"Entered after the close = 18 June 2026, 19:00\n"},
			hasNot: []string{"When ="},
		},
		"actions given and finished after the close are told as that": {
			lines: append(fixed, "finished 1", `assign "Call" to Cleo`),
			has:   []string{"| 1 | Print | Ana |  | done after the close", "| 2 | Ask | Ben |  | ", "| 3 | Call | Cleo | after the close | "},
		},
		"a correction after the approval is not of the approved version": {
			lines: append(fixed, `correct "It was Ben."`, "@20:00", "approve-minutes", "@20:30", `correct "And Cleo."`),
			has: []string{
				"Version 2 approved on 14 May 2026; corrected since · draft true · version 3",
				"Version = 3, with two corrections, one of them since version 2 was approved",
				"/14 May 2026, 19:00./ It was Ben.", "/14 May 2026, 20:30, after the approval./ And Cleo.",
			},
			hasNot: []string{"Approved on"},
		},
		"who attended by name is told beside a count at the door": {
			lines: []string{`convene "Branch" on 2026-05-14`, "@18:00", "arrive Ana Ben", "headcount 12", "take facilitator Fin", "open", "close"},
			has:   []string{"12 voters were counted at the door. The facilitator is not in that number.", "Named in the record, beside that count:", "With a vote: Ana, Ben and Fin."},
		},
		"and where nobody is, that is told": {
			lines:  []string{`convene "Branch" on 2026-05-14`, "@18:00", "headcount 12", "open", "close"},
			has:    []string{"12 voters were counted at the door.", "Nobody was checked in by name, so that there is no list of who attended."},
			hasNot: []string{"The facilitator is not"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := dump(minutes.From(after(t, test.lines...), minutes.Options{Names: true}))
			for _, has := range test.has {
				if !strings.Contains(got, has) {
					t.Errorf("has no %q", has)
				}
			}
			for _, hasNot := range test.hasNot {
				if strings.Contains(got, hasNot) {
					t.Errorf("has %q", hasNot)
				}
			}
			if t.Failed() {
				t.Log(got)
			}
		})
	}
}

// Sections are counted at the door one after the other: that is one count, and nobody says that those not yet counted had nobody. What is
// counted after something was put is another.
func TestDoorCountedSectionBySection(t *testing.T) {
	door := []string{"@18:05", `headcount 12 section "A"`, `headcount 10 section "B"`, "@18:06", `headcount 8 section "C"`}
	for _, c := range []struct {
		lines []string
		tells string
	}{
		{begun(door...), "30 voters were counted at the door"},
		{begun(append(door, `headcount 7 section "C"`)...), "30 voters were counted at the door at first, and 29 at the end"},
		{
			begun(append(door[:3:3], `move "That we sing." by Ana`, "second Ben", "put", "count 9 1 section \"A\"", "count 9 1 section \"B\"", "declare", "no-action", "@18:30", `headcount 8 section "C"`)...),
			"22 voters were counted at the door at first, and 30 at the end",
		},
	} {
		got := dump(minutes.From(after(t, c.lines...), minutes.Options{}))
		if !strings.Contains(got, c.tells) || c.tells == "30 voters were counted at the door" && strings.Contains(got, "at first") {
			t.Errorf("%q is not told: %s", c.tells, got)
		}
	}
}
