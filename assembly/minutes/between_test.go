package minutes_test

import (
	"crypto/sha256"
	"strings"
	"testing"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

func TestWhatBindsMeetings(t *testing.T) {
	demanded := []string{`grievance "No water in the yard." area "Yard" people 14`, `grievance "The tap is dry." people 9`, "merge 2 into 1", "rank 1 5", "demand 1 by Ana", "second Ben", "put", "count 4 1", "declare"}
	for name, test := range map[string]struct {
		lines  []string
		o      minutes.Options
		has    []string
		hasNot []string
	}{
		"grievances and what became of them": {
			lines: begun(append(demanded, `mandate "Yard" delegates Ana Ben from 1`, "presented 1", `answered 1 partly "Bottles, no tap."`, "settled 1 escalated", `grievance "Dust."`)...),
			has: []string{
				"##  Grievances\n", "Grievance 1, of 14 people (Yard): No water in the yard.", "Grievance 2 was merged into grievance 1.", "The grievances were ranked by hands: grievance 1 with 5.",
				"Grievance 1 was presented.", "Grievance 1 was answered, won in part: Bottles, no tap.", "Grievance 1: escalated.",
				"What is wrong, for how many, and what became of it", "3 | Dust. | 1 | raised",
			},
		},
		"a demand": {
			lines: begun(demanded...),
			has:   []string{"| demanded by motion 1"},
		},
		"a grievance is told without names to people outside": {
			lines:  begun(`grievance "Ana shouts at Dov." people 2`),
			o:      minutes.Options{For: minutes.Circulation},
			has:    []string{"1 | [A member] shouts at [a member]. | 2 | raised"},
			hasNot: []string{"Dov"},
		},
		"what happened to grievances in closed session is not told": {
			lines:  begun(`grievance "Dust."`, "in-camera on", `grievance "Heat."`, "rank 1 3", "merge 2 into 1 distinct", "in-camera off"),
			has:    []string{"1 | Dust. | 1 | raised"},
			hasNot: []string{"Heat", "merged", "ranked", "Votes"},
		},
		"reports": {
			lines: begun(`mandate "Talks" delegates Ana Ben report 2026-06-01`, `report "Talks" "They offer 3 %." proposal "That 3 % is accepted."`, `renew "Talks" report 2026-07-01`, `report "Talks" "Signed."`, `discharge "Talks"`),
			has: []string{
				"*Mandate: Talks.*", "*Talks.* They offer 3 %.", "What was brought back as a proposal is motion 1.",
				`The mandate "Talks" was renewed; it reports next on 1 July 2026.`, "*Talks.* Signed.", `The mandate "Talks" was discharged.`,
			},
			hasNot: []string{"Mandates in force"},
		},
		"a report heard in closed session": {
			lines:  begun(`mandate "Talks" delegates Ana Ben`, "in-camera on", `report "Talks" "They offer 3 %."`, "in-camera off"),
			has:    []string{"Mandates in force"},
			hasNot: []string{"3 %", "*Talks.*"},
		},
		"the fund": {
			lines: begun(`move "That we rent the hall." by Ana spend 50000 "the hall"`, "second Ben", "put", "count 5 0", "declare", "no-action", "paid 1 12000 \"Deposit.\"",
				`move "That we print." by Ana spend 700 "paper"`, "second Ben", "put", "count 5 0", "declare", "no-action"),
			has: []string{
				"It asks for 50\u00a0000: the hall.", "Money that the members authorized",
				"the hall | motion 1 | 50\u00a0000 | 12\u00a0000 | 38\u00a0000", "Together |  | 50\u00a0700 | 12\u00a0000 | 38\u00a0700",
				"Of what motion 1 authorized, 12\u00a0000 was paid, entered at 18:00: Deposit.",
			},
		},
		"money voted in closed session": {
			lines:  begun("in-camera on", `move "That we rent." by Ana spend 50000 "the hall"`, "second Ben", "put", "count 5 0", "declare", "no-action", "in-camera off"),
			hasNot: []string{"hall", "50"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := dump(minutes.From(after(t, test.lines...), test.o))
			body, _, _ := strings.Cut(got, "\nmeta:")
			for _, want := range test.has {
				if !strings.Contains(body, want) {
					t.Errorf("%q is not told:\n%s", want, got)
				}
			}
			for _, not := range test.hasNot {
				if strings.Contains(body, not) {
					t.Errorf("%q is told:\n%s", not, got)
				}
			}
		})
	}
}

// TestTheNextMeetingTellsWhatItTookOver: a mandate of an earlier meeting stands among those in force and is not told as
// given again, and its report is heard; what an earlier meeting authorized keeps its name.
func TestTheNextMeetingTellsWhatItTookOver(t *testing.T) {
	first := after(t, begun(`move "That we rent the hall." by Ana spend 50000 "the hall"`, "second Ben", "put", "count 5 0", "declare",
		`mandate "Talks" delegates Ana Ben from 1 report 2026-06-01`, `report "Talks" "Not yet."`, `renew "Talks" report 2026-06-11`, `grievance "Dust."`, "close")...)
	legacy := first.Leaves("")
	next := assembly.New()
	for i, line := range []string{`convene "Branch" on 2026-06-11`, "open", `paid #1/1 500 "Deposit."`, `report "Talks" "They offer 3 %."`} {
		st := assembly.Stamp{Seed: sha256.Sum256([]byte{byte(i)})}
		if i == 0 {
			st.After = &legacy
		}
		if _, err := next.Do(line, st); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	got := dump(minutes.From(next, minutes.Options{}))
	for _, want := range []string{"*Talks.* They offer 3 %.", "Mandates in force", "the hall | motion 1 of meeting 1 | 50\u00a0000 | 500 | 49\u00a0500", "1 | Dust. | 1 | raised"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not told:\n%s", want, got)
		}
	}
	for _, not := range []string{"Not yet.", "Delegates ="} {
		if strings.Contains(got, not) {
			t.Errorf("%q is told again:\n%s", not, got)
		}
	}
}
