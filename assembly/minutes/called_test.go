package minutes_test

import (
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

const hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

// calledBefore is a meeting that was called with an agenda of three items.
func calledBefore(lines ...string) []string {
	return append([]string{
		`convene "Branch" on 2026-05-14 kind extraordinary call second`, `called 2026-05-01 by "the committee" how "by e-mail"`,
		`item "Minutes"`, `item "Rent"`, `item "Any other business"`, "@18:00", "arrive Ana Ben Cleo", "member Dov", "member Eva", "apologies Eva", "take facilitator Ana", "open",
	}, lines...)
}

func TestCallAndAgenda(t *testing.T) {
	for name, test := range map[string]struct{ lines, has, hasNot []string }{
		"an agenda that was taken as it was called is told by its items": {
			calledBefore("go", "go", "go", "close"),
			[]string{"Meeting 1, extraordinary, second call", "Called on 1 May 2026 by the committee, by e-mail. The agenda was taken as it stood at the opening."},
			[]string{"The agenda at the opening", "the room changed"},
		},
		"one that was not taken whole stands there as it was called": {
			calledBefore("go", "close"),
			[]string{"The agenda at the opening: (1) Minutes, (2) Rent, (3) Any other business."},
			[]string{"the room changed", "was taken as it"},
		},
		"what the room changed in it is told": {
			calledBefore(`item "Heating"`, "item 4 at 1", `item 3 title "The rent"`, "item 4 off", `item "Cake"`, "item 4 off", "item 3 at 2", "go", "close"),
			[]string{
				"(1) Minutes, (2) Rent, (3) Any other business. What the room changed in it: \"Heating\" was put in as item 1, item 2 had been called \"Rent\", \"Any other business\" was taken off, \"The rent\" was moved and is item 2.",
			},
			nil,
		},
		"a title that is put right after the close was that": {
			calledBefore("go", "close", `item 2 title "The rent"`),
			[]string{"(2) The rent,"},
			[]string{"had been called", "(2) Rent,"},
		},
		"without a call and with no change nothing is told of it": {
			begun(`item "Rent"`, "go", "close"), nil, []string{"Call and agenda", "the room changed"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := dump(minutes.From(after(t, test.lines...), minutes.Options{}))
			for _, has := range test.has {
				if !strings.Contains(got, has) {
					t.Errorf("%q is missing", has)
				}
			}
			for _, not := range test.hasNot {
				if strings.Contains(got, not) {
					t.Errorf("%q is there", not)
				}
			}
			if t.Failed() {
				t.Log(got)
			}
		})
	}
}

// A paper stands where it was received and in the list of papers, and programs get the whole of its hash.
func TestPapersReceived(t *testing.T) {
	m := after(t, calledBefore(
		"go", `paper "reports/accounts.pdf" "Accounts for 2025" sha256 `+hash+" pages 4", "go", "close", `paper "letter.txt" sha256 `+strings.Repeat("a", 64)+" item 2",
	)...)
	d := minutes.From(m, minutes.Options{})
	got := dump(d)
	for _, has := range []string{"1.1   Paper 1 was received: \"Accounts for 2025\".", "2.1   Paper 2 was received: \"letter.txt\". °", "9f86d081", "Papers that the meeting received"} {
		if !strings.Contains(got, has) {
			t.Errorf("%q is missing", has)
		}
	}
	if strings.Contains(got, hash) {
		t.Error("the whole hash stands on paper")
	}
	if t.Failed() {
		t.Log(got)
	}
	want := []minutes.ReceivedPaper{{1, "Accounts for 2025", 4, hash}, {2, "letter.txt", 0, strings.Repeat("a", 64)}}
	if !slices.Equal(d.Papers, want) {
		t.Errorf("programs get %v", d.Papers)
	}
	if d := minutes.From(m, minutes.Options{For: minutes.Notice}); d.Papers != nil {
		t.Errorf("a notice has %v", d.Papers)
	}
}

// By the standing order members read everybody by name, present and not; on asking for names those who were there; others never any.
func TestAttendanceByNames(t *testing.T) {
	present, absent := "With a vote: Ana, Ben and Cleo.", "Not present: Dov."
	for name, test := range map[string]struct {
		rule        []string
		o           minutes.Options
		here, apart bool
	}{
		"numbers":                {nil, minutes.Options{}, false, false},
		"numbers, names wanted":  {nil, minutes.Options{Names: true}, true, false},
		"names":                  {[]string{"rule attendance names"}, minutes.Options{}, true, true},
		"names, on a wall":       {[]string{"rule attendance names"}, minutes.Options{Wall: true, Names: true}, false, false},
		"names, for circulation": {[]string{"rule attendance names"}, minutes.Options{For: minutes.Circulation, Names: true}, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			got := dump(minutes.From(after(t, calledBefore(append(test.rule, "close")...)...), test.o))
			if strings.Contains(got, present) != test.here || strings.Contains(got, absent) != test.apart {
				t.Errorf("got %s", got)
			}
		})
	}
}

// A headcount beside names checked in: those are named, and who is not among them may have been counted.
func TestNamesBesideHeadcount(t *testing.T) {
	got := dump(minutes.From(after(t, calledBefore("rule attendance names", "headcount 40", "close")...), minutes.Options{}))
	for _, has := range []string{"Named in the record, beside that count:", "With a vote: Ana, Ben and Cleo.", "On the roll and not named in the record: Dov."} {
		if !strings.Contains(got, has) {
			t.Errorf("%q is missing in %s", has, got)
		}
	}
}
