package assembly_test

import (
	"strings"
	"testing"

	"stacktaker/assembly"
)

// Money that was voted in closed session is carried over: it is paid in closed session, at the next meeting and the one after it, and
// nobody outside hears of it, by a refusal either.
func TestMoneyVotedInClosedSessionIsCarriedOver(t *testing.T) {
	p := newPlayer(t)
	say := func(lines ...string) {
		t.Helper()
		for _, line := range lines {
			if err := p.say(line); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
		}
	}
	refused := func(line, want string) {
		t.Helper()
		err := p.say(line)
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "Zebra") {
			t.Errorf("%s: %v, not %q", line, err, want)
		}
	}
	next := func(convene string) {
		t.Helper()
		l := p.m.Leaves("")
		if told := l.Outside().Fund; len(told) != 0 {
			t.Errorf("the money is told outside: %+v", told)
		}
		p.m = assembly.New()
		if _, err := p.m.Do(convene, assembly.Stamp{After: &l, Seed: seed(9)}); err != nil {
			t.Fatal(err)
		}
		say("arrive all", "open")
	}
	say(`convene "Branch" on 2026-05-14`, "@18:00", `member "Ana Ruiz"`, `member "Ben Sarr"`, "arrive all", "open", "rule second no", "in-camera on",
		`move "That we take Zebra's advice." by "Ana Ruiz" spend 30000 "Zebra"`, "put", "count 2 0", "declare", "no-action", "in-camera off", "close")
	next(`convene "Branch" on 2026-06-14`)
	refused(`paid #1/1 12000 "Zebra"`, "no money was voted in open session; move it")
	say("in-camera on")
	refused(`paid 7 12000 "fees"`, "the register has: #1/1")
	refused(`paid #1/1 30001 "fees"`, "30000")
	say(`paid #1/1 12000 "Zebra"`, "in-camera off", "close")
	if told := p.m.Told(assembly.Outside).Register(); len(told) != 0 {
		t.Errorf("the money is told outside: %+v", told)
	}
	next(`convene "Branch" on 2026-07-14`)
	say(`move "That we rent the hall." by "Ana Ruiz" spend 500 "rent"`, "put", "count 2 0", "declare", "no-action")
	refused(`paid #1/1 12000 "Zebra"`, `no money was voted by "#1/1" in open session; the register has: 1`)
	say("in-camera on", `paid #1/1 18000 "Zebra"`)
	if g := p.m.State().Register()[0]; g.Paid != 30000 || g.Left() != 0 || g.Revoked {
		t.Errorf("the register has %+v", g)
	}
}

// Money of a motion that was put in the open with words of a closed session is known to everybody, and paid in the open.
func TestMoneyOfWordsFromClosedSessionIsCarriedOver(t *testing.T) {
	p := newPlayer(t)
	for _, line := range []string{
		`convene "Branch" on 2026-05-14`, "@18:00", `member "Ana Ruiz"`, `member "Ben Sarr"`, "arrive all", "open", "rule second no",
		`move "That we rent the hall." by "Ana Ruiz" spend 500 "rent"`, "in-camera on", `amend strike "hall" insert "Zebra" by "Ben Sarr"`, "put", "count 2 0", "declare",
		"in-camera off", "put", "count 2 0", "declare", "no-action", "close",
	} {
		if err := p.say(line); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	l := p.m.Leaves("")
	p.m = assembly.New()
	if _, err := p.m.Do(`convene "Branch" on 2026-06-14`, assembly.Stamp{After: &l, Seed: seed(9)}); err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"arrive all", "open", `paid #1/1 200 "rent"`} {
		if err := p.say(line); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	if told := p.m.Told(assembly.Outside).Register(); len(told) != 1 || told[0].Paid != 200 {
		t.Errorf("outside the register has %+v", told)
	}
}
