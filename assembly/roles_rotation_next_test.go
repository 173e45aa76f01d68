package assembly_test

import (
	"fmt"
	"testing"
	"time"

	"stacktaker/assembly"
)

// Who is proposed at the end of one meeting is who the next one proposes first, whoever else comes.
func TestTheSameFacilitatorIsProposed(t *testing.T) {
	names := []string{"Ana", "Ben", "Cleo", "Dov", "Eva", "Fin", "Gil", "Hua"}
	p := newPlayer(t)
	must := func(line string) {
		t.Helper()
		if err := p.say(line); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	must(`convene "Branch" on 2026-01-05`)
	for _, name := range names {
		must("member " + name)
	}
	for n := range 9 {
		if proposed := p.m.State().Past.Last; proposed != nil {
			who := proposed.Facilitates
			must(fmt.Sprintf("arrive %s", p.m.State().Roll.Name(who)))
			if first := p.m.State().Rotation("facilitator")[0].Person; first != who {
				t.Fatalf("meeting %d proposes %s, and the one before %s", n+1, p.m.State().Roll.Name(first), p.m.State().Roll.Name(who))
			}
		}
		for i, name := range names { // some come, others not
			if (i*7+n*3)%5 != 0 && !p.m.State().Roll.Find(name)[0].Present {
				must("arrive " + name)
			}
		}
		must("open")
		if last := p.m.State().Past.Last; last != nil && p.m.State().Rotation("facilitator")[0].Person != last.Facilitates {
			t.Fatalf("with others here meeting %d proposes another", n+1)
		}
		must("rotate facilitator")
		must("take facilitator ~" + p.m.State().Roles.Proposed["facilitator"].Person)
		if n%3 == 1 {
			must("take co-facilitator ~" + p.m.State().Rotation("co-facilitator")[0].Person)
		}
		must("close")
		l := p.m.Leaves("eight words")
		if l.Facilitates != p.m.State().NextFacilitator() || l.Facilitates == "" {
			t.Fatalf("it leaves %q", l.Facilitates)
		}
		p.m = assembly.New()
		p.clock = assembly.ScriptClock{}
		day := time.Date(2026, 2+time.Month(n), 2, 0, 0, 0, 0, time.UTC)
		if _, err := p.m.Do(`convene "Branch" on `+day.Format(time.DateOnly), assembly.Stamp{At: day, Seed: seed(uint64(1000 + n)), After: &l}); err != nil {
			t.Fatal(err)
		}
	}
}

// Of those whom the rules do not tell apart it is who was there and was proposed that the next meeting proposes, though others come
// who were not.
func TestWhoWasProposedComesBeforeTheirEquals(t *testing.T) {
	names := []string{"Ana", "Ben", "Cleo", "Dov", "Eva", "Fin", "Gil", "Hua"}
	for _, who := range names {
		p := newPlayer(t)
		lines := []string{`convene "Branch" on 2026-01-05`}
		for _, name := range names {
			lines = append(lines, "member "+name)
		}
		for _, line := range append(lines, "arrive "+who, "open", "close") {
			if err := p.say(line); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
		}
		l := p.m.Leaves("")
		p.m, p.clock = assembly.New(), assembly.ScriptClock{}
		day := time.Date(2026, 2, 2, 0, 0, 0, 0, time.UTC)
		if _, err := p.m.Do(`convene "Branch" on 2026-02-02`, assembly.Stamp{At: day, Seed: seed(1000), After: &l}); err != nil {
			t.Fatal(err)
		}
		if err := p.say("arrive all"); err != nil {
			t.Fatal(err)
		}
		roll := p.m.State().Roll
		if first := p.m.State().Rotation("facilitator")[0].Person; roll.Name(first) != who || l.Facilitates != first {
			t.Errorf("%s was there alone; the meeting after proposes %s, and this one %s", who, roll.Name(l.Facilitates), roll.Name(first))
		}
	}
}
