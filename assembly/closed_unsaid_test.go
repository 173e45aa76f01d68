package assembly_test

import (
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly"
)

// Who acted behind closed doors, where voters are counted at the door, is not told by it that they are here: not at the end, and not
// until something in the open tells of them. No figure is another for it.
func TestWhoActedBehindDoorsIsNotToldHere(t *testing.T) {
	before := []string{
		`convene "Branch" on 2026-05-14`, "@18:00", `member "Rosa Duarte"`, `member "Ola Berg"`, `member "Sam Cole"`, `member "Ida Moe"`, `member "Gus Roy" voice`,
		"headcount 12", "open", `hand "Rosa Duarte"`, "in-camera on",
		`move "That we strike." by "Ola Berg"`, `second "Sam Cole"`, `hand "Gus Roy"`, "put no-objection", "count 9 1", "declare", "no-action",
	}
	for name, c := range map[string]struct{ then, here string }{
		"at the end":                 {`in-camera off`, "Rosa Duarte, Gus Roy"},
		"who came is told":           {`arrive "Ida Moe"; in-camera off`, "Rosa Duarte, Ida Moe, Gus Roy"},
		"with the meeting":           {`close`, "Rosa Duarte, Gus Roy"},
		"who speaks in the open":     {`in-camera off; hand "Ola Berg"`, "Rosa Duarte, Ola Berg, Gus Roy"},
		"who waits":                  {`hand "Ola Berg"; in-camera off`, "Rosa Duarte, Ola Berg, Gus Roy"},
		"who moves in the open":      {`in-camera off; move "That we go." by "Ola Berg"; second "Sam Cole"`, "Rosa Duarte, Ola Berg, Sam Cole, Gus Roy"},
		"undone and done again":      {`in-camera off; undo; redo`, "Rosa Duarte, Gus Roy"},
		"who is checked in":          {`in-camera off; arrive "Ola Berg"`, "Rosa Duarte, Ola Berg, Gus Roy"},
		"all are":                    {`in-camera off; arrive all`, "Rosa Duarte, Ola Berg, Sam Cole, Ida Moe, Gus Roy"},
		"who leads":                  {`take facilitator "Ola Berg"; in-camera off`, "Rosa Duarte, Ola Berg, Gus Roy"},
		"who is given something":     {`in-camera off; assign "Print it" to "Ola Berg"`, "Rosa Duarte, Gus Roy"},
		"who leaves in the open":     {`in-camera off; leave "Ola Berg"`, "Rosa Duarte, Gus Roy"},
		"all leave":                  {`in-camera off; leave all`, ""},
		"who is counted by name":     {`in-camera off; headcount off`, "Rosa Duarte, Ola Berg, Sam Cole, Gus Roy"},
		"counted by name behind":     {`headcount off; in-camera off`, "Rosa Duarte, Ola Berg, Sam Cole, Gus Roy"},
		"an earlier line put right":  {`in-camera off; arrive "Ola Berg"; mend 5 member "Ida Moe" section "Day"`, "Rosa Duarte, Ola Berg, Gus Roy"},
		"behind other doors as well": {`in-camera off; in-camera on; arrive "Ida Moe"; in-camera off`, "Rosa Duarte, Ida Moe, Gus Roy"},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlayer(t)
			for _, line := range append(slices.Clone(before), strings.Split(c.then, "; ")...) {
				if err := p.say(line); err != nil {
					t.Fatalf("%s: %v", line, err)
				}
			}
			again := assembly.New()
			entries := slices.Clone(p.m.Entries())
			entries[0].People = p.m.Namings()
			if err := again.Load(entries); err != nil {
				t.Fatal(err)
			}
			for _, m := range []*assembly.Meeting{p.m, again} {
				told, whole := m.Told(assembly.Outside), m.State()
				if here := present(told); here != c.here {
					t.Errorf("those outside are told that here are %q, not %q", here, c.here)
				}
				if told.Voters() != whole.Voters() || told.QuorumPresent() != whole.QuorumPresent() || told.Present() != whole.Present() {
					t.Errorf("they are told of %d voters, %d for the quorum, %d people; there are %d, %d and %d",
						told.Voters(), told.QuorumPresent(), told.Present(), whole.Voters(), whole.QuorumPresent(), whole.Present())
				}
			}
			if c.then == `in-camera off; leave all` {
				p.m.Replay(assembly.Outside, func(_ assembly.Entry, facts []assembly.Fact, s *assembly.State) {
					for _, f := range facts {
						if left, is := f.(*assembly.PeopleLeft); is && len(left.People) != 2 {
							t.Errorf("that they left is told of %d people", len(left.People))
						}
					}
				})
			}
		})
	}
}

// present is who is here by name.
func present(s *assembly.State) string {
	var names []string
	for _, p := range s.Roll.People {
		if p.Present {
			names = append(names, p.Name)
		}
	}
	return strings.Join(names, ", ")
}

// Where nobody was counted at the door each of those who are here by name is one voter: whoever acts behind doors and was not checked in is told at
// their end, since the number would be false else.
func TestWhoActedBehindDoorsCountsByName(t *testing.T) {
	p := newPlayer(t)
	for _, line := range []string{
		`convene "Branch" on 2026-05-14`, "@18:00", `member "Rosa Duarte"`, `member "Ola Berg"`, `arrive "Rosa Duarte"`, "open", "in-camera on",
		`hand "Ola Berg" anyway "she came late"`, "call", "done", "in-camera off",
	} {
		if err := p.say(line); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	if told := p.m.Told(assembly.Outside); present(told) != "Rosa Duarte, Ola Berg" || told.Voters() != 2 {
		t.Errorf("those outside are told that here are %s, %d voters", present(told), told.Voters())
	}
}
