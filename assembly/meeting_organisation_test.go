package assembly_test

import (
	"testing"

	"stacktaker/assembly"
)

// The next meeting is of the same organisation, by the name that was said in the open, and all its meetings know each other by one id.
func TestOrganisationGoesOn(t *testing.T) {
	p := newPlayer(t)
	play := func(p *player, lines ...string) {
		t.Helper()
		for _, line := range lines {
			if err := p.say(line); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
		}
	}
	play(p, `convene "First" on 2026-05-14`, "@18:00", `organisation "Branch 4"`, "open", "in-camera on", `organisation "Zebra"`, "in-camera off", "close")
	legacy := p.m.Leaves("")
	next := assembly.New()
	if _, err := next.Do(`convene "Second" on 2026-06-11`, assembly.Stamp{At: p.m.State().Last, Seed: seed(77), After: &legacy}); err != nil {
		t.Fatal(err)
	}
	if got := next.State().Info; got.Organisation != "Branch 4" || got.Publisher() != "Branch 4" || got.Title != "Second" {
		t.Errorf("the next meeting is %q of %q", got.Title, got.Organisation)
	}
	if a, b := p.m.State().Assembly(), next.State().Assembly(); a != b || a != p.m.State().Info.ID {
		t.Errorf("the two meetings know their assembly as %s and %s", a, b)
	}
	replays(t, next)
	if p := (assembly.Info{Title: "Club"}).Publisher(); p != "Club" {
		t.Errorf("without an organisation papers go out under %q", p)
	}
}
