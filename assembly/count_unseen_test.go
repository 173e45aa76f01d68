package assembly_test

import (
	"slices"
	"strings"
	"testing"
)

// What a teller counted stands in no written form of an entry as long as the two of a section do not agree: not before the other has
// counted, not while they differ, not where it was undone. Once they agree all that they had counted may be read.
func TestTellersFiguresAreUnseenUntilTheyAgree(t *testing.T) {
	p := newPlayer(t)
	say := func(lines ...string) {
		t.Helper()
		for _, line := range lines {
			if err := p.say(line); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
		}
	}
	reads := func(want ...string) {
		t.Helper()
		var got []string
		for _, e := range p.m.Entries() {
			if e.Verb == "count" {
				got = append(got, p.m.Written(e))
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("the counts read\n\t%s\nand not\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
		}
	}
	say(`convene "Depot" on 2026-05-14`, "@18:00", `headcount 16 section "Day"`, `headcount 12 section "Night"`, "open", `move "That we strike." by Ana`,
		"second Ben", "put", `count 11 3 1 section "Day" teller 1`)
	reads("count …")
	say(`count 10 4 1 section "Day" teller 2`)
	reads("count …", "count …")
	say(`count 10 4 1 section "Day" teller 1`, `count 7 4 section "Night" teller 2`)
	reads(`count 11 3 1 section "Day" teller 1`, `count 10 4 1 section "Day" teller 2`, `count 10 4 1 section "Day" teller 1`, "count …")
	say("undo")
	reads(`count 11 3 1 section "Day" teller 1`, `count 10 4 1 section "Day" teller 2`, `count 10 4 1 section "Day" teller 1`, "count …")
	say(`count 6 4 section "Night"`, "declare")
	reads(`count 11 3 1 section "Day" teller 1`, `count 10 4 1 section "Day" teller 2`, `count 10 4 1 section "Day" teller 1`, `count 7 4 section "Night" teller 2`, `count 6 4 section "Night"`)

	// What everybody saw counted together stays readable, also where it is taken back and where a teller counts after it.
	p = newPlayer(t)
	say(`convene "Depot" on 2026-05-14`, "@18:00", "headcount 20", "open", `move "That we strike." by Ana`, "second Ben", "put", "count 10 4", "undo", "count 9 4", "count 9 5 teller 1")
	reads("count 10 4", "count 9 4", "count …")
}
