package assembly_test

import (
	"strings"
	"testing"

	"stacktaker/assembly"
)

// What a closed session entered is not in what may be told outside, in that meeting and in the next.
func TestToldOutside(t *testing.T) {
	p := newPlayer(t)
	lines := []string{
		`convene "Branch" on 2026-05-14`, "@18:00", `member "Ana Ruiz"`, `member "Ben Sarr"`, "arrive all", "open", "in-camera on",
		`mandate "Zebra" delegates "Ana Ruiz"`, `grievance "Zebra"`, `assign "Zebra" to "Ben Sarr"`, `note "Zebra"`, `item "Zebra"`,
		`move "Zebra" by "Ana Ruiz"`, "in-camera off", "close",
	}
	for _, line := range lines {
		if err := p.say(line); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	legacy := p.m.Leaves("")
	if legacy.Told == nil {
		t.Fatal("nothing says what of the legacy may be told")
	}
	for _, told := range [][]assembly.Mandate{legacy.Outside().Mandates} {
		if len(told) != 0 {
			t.Errorf("mandates are told: %v", told)
		}
	}
	s := p.m.Told(assembly.Outside)
	if len(s.Mandates)+len(s.Grievances)+len(s.Notes) != 0 || s.Actions[0].What != "" || s.Agenda.Items[0].Title != "" || s.Motions.All[0].Text != "" {
		t.Error("what a closed session entered is told")
	}
	if p.m.Told(assembly.OfRecord) != p.m.State() {
		t.Error("the record does not tell everything")
	}
}

// A line is judged by everything that is so, and refused without the words of a closed session that is over, but for those said.
func TestRefusalsAfterClosedSession(t *testing.T) {
	p := newPlayer(t)
	lines := []string{
		`convene "Branch" on 2026-05-14`, "@18:00", `member "Ana Ruiz"`, `member "Ben Sarr"`, "arrive all", "open", "rule second no",
		"in-camera on", `item "Zebra matter"`, "go 1", `mandate "Zebra talks" delegates "Ana Ruiz"`, `elect "Zebra office"`, `nominate "Ana Ruiz"`,
	}
	refused := func(line, want string) {
		t.Helper()
		if err := p.say(line); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %q is not said, but: %v", line, want, err)
		}
	}
	for _, line := range lines {
		if err := p.say(line); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	refused(`move "That we go." by "Ana Ruiz"`, "Zebra office") // those who hold the session are told
	if err := p.say("in-camera off"); err != nil {
		t.Fatal(err)
	}
	refused(`move "That we go." by "Ana Ruiz"`, "words of a closed session")
	refused(`discharge "Talks"`, "words of a closed session")
	refused(`mandate "Zebra talks" delegates "Ben Sarr"`, "Zebra talks")
	for _, move := range p.m.InOrder() {
		if move.Why != nil && strings.Contains(move.Why.Error(), "Zebra") {
			t.Errorf("%s: %v", move.Verb, move.Why)
		}
	}
}

// What a closed session paid counts in the sums, and has no line.
func TestPaidInClosedSession(t *testing.T) {
	p := newPlayer(t)
	for _, line := range []string{
		`convene "Branch" on 2026-05-14`, "@18:00", `member "Ana Ruiz"`, `member "Ben Sarr"`, "arrive all", "open", "rule second no",
		`move "That we rent the hall." by "Ana Ruiz" spend 500 "rent"`, "put", "count 2 0", "declare", "no-action",
		"in-camera on", `paid 1 200 "Zebra"`, "in-camera off",
	} {
		if err := p.say(line); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	told := p.m.Told(assembly.Outside).Register()
	if len(told) != 1 || told[0].Paid != 200 || told[0].Left() != 300 {
		t.Fatalf("the register is told as %+v", told)
	}
	if paid := told[0].Payments; len(paid) != 1 || !paid[0].Closed || paid[0].Text != "" {
		t.Errorf("the payment is told as %+v", paid)
	}
}
