package assembly_test

import (
	"slices"
	"testing"
)

// What the minutes ask of a meeting: apologies by id, who stood outside for an interest, how attendance is told, and the signature.
func TestWhatMinutesAsk(t *testing.T) {
	p := newPlayer(t)
	say := func(lines ...string) {
		t.Helper()
		for _, line := range lines {
			if err := p.say(line); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
		}
	}
	say(`convene "Branch" on 2026-05-14`, "@18:00", "member Ana", "member Ben", "member Cleo", "member Dov", "rule second no", "apologies Cleo", "apologies Dov", "arrive Ana Ben Dov", "open",
		`move "That Ana be paid." by Ben`, `interest Ana "it is her"`, "put", "count 2 0", "declare")
	s := p.m.State()
	id := func(name string) string { return s.Roll.Find(name)[0].ID }
	if got, want := s.Excused(), []string{id("Cleo")}; !slices.Equal(got, want) {
		t.Errorf("apologies of %v, not %v", got, want)
	}
	if got, want := s.LeftForInterest(), []string{id("Ana")}; !slices.Equal(got, want) {
		t.Errorf("an interest of %v, not %v", got, want)
	}
	if s.NamesAttendance() || s.Signs() || s.SignedAt().Entry != 0 {
		t.Error("by default attendance is told in numbers, and minutes are approved")
	}
	say("rule attendance names", "rule minutes signed", "close", "seal 4", `note "Cold."`)
	if s = p.m.State(); !s.NamesAttendance() || !s.Signs() || s.SignedAt().Entry != 0 {
		t.Error("it is sealed in the room, and not signed")
	}
	say("seal 9")
	if s = p.m.State(); s.SignedAt().Entry != p.m.Len() {
		t.Errorf("it was signed with entry %d", s.SignedAt().Entry)
	}
}
