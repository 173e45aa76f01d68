package assembly_test

import (
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
)

// FuzzLine says whatever comes to a meeting in the middle of its business: it is accepted or refused in words, it
// never panics, a refusal changes nothing, and what is accepted is written so that it reads back as itself.
func FuzzLine(f *testing.F) {
	for _, line := range []string{
		`hand Ana for "the rents"`, `count 1 2 3 section "Day" teller 2`, `move "That \"we\" meet \\ go." by Ana needs "2/3 of cast"`,
		`amend 1 strike "meet" nth 1 insert "march" by Ben`, "headcount +3 # late", `member "Łukasz (Day)" number 17`, "@18:05 open",
		`mandate "A" delegates Ana Ben alternate Cleo must "x"`, `compete "A" "B"`, "rule threshold main 2/3 of cast", "seal 1 2 3",
		"hand #17", `grievance "x" area "y" people 3`, "rank 1 2", "merge 1 into 2 distinct", `report "A" "x" proposal "y"`, `move "x" by Ana spend 5 "y"`, `paid #1/2 5 "x"`, `hand "~x"`, "hand ~x", `call Ana "a"`, "next-meeting 2026-03-02 18:00", `rule quorum 30%`, "put no-objection by Ana",
	} {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line string) {
		m := assembly.New()
		now := time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC)
		for i, said := range []string{
			`convene "Fuzzed" on 2026-03-02`, `headcount 12 section "Day"`, "open", `item "One"`, `move "That we meet." by Ana`, "second Ben", "hand Ben",
		} {
			if _, err := m.Do(said, assembly.Stamp{At: now, Seed: seed(uint64(i))}); err != nil {
				t.Fatal(err)
			}
		}
		before := told(m)
		e, err := m.Do(line, assembly.Stamp{At: now, Seed: seed(99)})
		if err != nil {
			if err.Error() == "" {
				t.Errorf("%q is refused without a word", line)
			}
			if told(m) != before {
				t.Errorf("%q was refused (%v) and changed the state", line, err)
			}
			return
		}
		again := assembly.New()
		for i := range m.Entries() {
			entry := m.Entries()[i]
			said := m.Written(entry)
			if i == len(m.Entries())-1 && entry.Verb == "priority" {
				return
			}
			if _, err := again.Do(said, assembly.Stamp{At: now, Seed: seed(uint64(i + 200))}); err != nil {
				t.Fatalf("%q was written %q, which is refused: %v", line, said, err)
			}
		}
		if a, b := m.Written(e), again.Written(again.Entries()[len(again.Entries())-1]); a != b {
			t.Errorf("%q is written %q, and read back %q", line, a, b)
		}
	})
}

// FuzzSlip reads anything as a slip: it is refused in one sentence, or read as it would be read out again.
func FuzzSlip(f *testing.F) {
	f.Add("convene \"Day\"\nmembers 48\nheadcount 44\nquestion \"lamp ocean tiger\"\ncount 30 12 2\nsealed \"a b c d e f g h\"\n")
	f.Add("convene \"Day\" on 2026-01-02\nmembers 1\nheadcount 1\nnotice \"A\" by B floors card of \"X\" 3 \"Y\"\ncount 1 0\nsealed \"a b c d e f g h\"")
	f.Fuzz(func(t *testing.T, text string) {
		slip, err := assembly.ReadSlip(text)
		if err != nil {
			if strings.TrimSpace(err.Error()) == "" || strings.Contains(err.Error(), "\n") {
				t.Fatalf("an error of no sentence: %q", err)
			}
			return
		}
		if slip.Question != nil {
			return
		}
		again, err := assembly.ReadSlip(slip.Lines())
		if err != nil || again != slip {
			t.Fatalf("%+v is read again as %+v, %v", slip, again, err)
		}
	})
}
