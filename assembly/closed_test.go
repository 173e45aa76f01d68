package assembly_test

import (
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
