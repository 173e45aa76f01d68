package assembly_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"sort"
	"testing"
	"time"

	"pgregory.net/rapid"

	"stacktaker/assembly"
)

// rotating plays a meeting in which roles pass about, and gives it with the number that the room called out.
func rotating(t *rapid.T) (*assembly.Meeting, int) {
	m := assembly.New()
	now := time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC)
	do := func(line string) {
		now = now.Add(time.Minute)
		_, _ = m.Do(line, assembly.Stamp{At: now, Seed: seed(m.Len() + 7)})
	}
	do(`convene "Rotating" on 2026-03-02`)
	people := rapid.IntRange(2, 7).Draw(t, "people")
	name := func() string { return fmt.Sprintf("P%d", rapid.IntRange(1, people).Draw(t, "who")) }
	for i := range people {
		do(fmt.Sprintf("arrive P%d", i+1))
	}
	do("open")
	role := func() string {
		return rapid.SampledFrom([]string{"facilitator", "facilitator", "stack-keeper", "minute-taker"}).Draw(t, "role")
	}
	for range rapid.IntRange(0, 12).Draw(t, "steps") {
		switch rapid.IntRange(0, 6).Draw(t, "step") {
		case 0, 1:
			do("take " + role() + " " + name())
		case 2:
			do("hand-over " + name())
		case 3:
			do("leave-role " + role() + " " + name())
		case 4:
			do("unwilling " + role() + " " + name())
		case 5:
			do("decline " + role() + " " + name())
		case 6:
			do("leave " + name())
		}
	}
	n := rapid.IntRange(0, 99).Draw(t, "lot")
	do(fmt.Sprintf("rotate facilitator lot %d", n))
	return m, n
}

// TestRotationEqualsTheReference orders by the plain words of docs/rules.md, section 2, from the terms alone.
func TestRotationEqualsTheReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, n := rotating(t)
		s := m.State()
		if _, called := s.Roles.Lots["facilitator"]; !called {
			return // nobody could be asked
		}
		list := s.Rotation("facilitator")
		key := func(id string) string {
			served, any := map[string]int{}, 0
			for _, term := range s.Roles.Terms {
				if term.Person == id && served[term.Role] == 0 {
					served[term.Role]++
					any++
				}
			}
			lot := sha256.Sum256([]byte(s.Info.ID + "|facilitator|" + id + "|" + fmt.Sprint(n)))
			last := served["facilitator"] // in this meeting, the first, or never
			return fmt.Sprintf("%d %d %02d %s", served["facilitator"], last, any, hex.EncodeToString(lot[:]))
		}
		if !sort.SliceIsSorted(list, func(i, j int) bool { return key(list[i].Person) < key(list[j].Person) }) {
			t.Fatalf("the order is not that of the rule: %v", list)
		}
		for _, c := range list {
			p := s.Roll.Person(c.Person)
			if !p.Present || slices.Contains(p.Unwilling, "facilitator") || s.Roles.Holder("facilitator") == p.ID {
				t.Fatalf("%s stands in the list", p.Name)
			}
		}
		again, err := m.Until(m.Len())
		if err != nil {
			t.Fatal(err)
		}
		if fmt.Sprint(again.State().Rotation("facilitator")) != fmt.Sprint(list) {
			t.Fatal("the record gives another order")
		}
	})
}

// TestNobodyServesTwiceBeforeEverybodyServed seats whoever is proposed, again and again.
func TestNobodyServesTwiceBeforeEverybodyServed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := assembly.New()
		now := time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC)
		do := func(line string) {
			now = now.Add(time.Minute)
			if _, err := m.Do(line, assembly.Stamp{At: now, Seed: seed(m.Len() + 7)}); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
		}
		people := rapid.IntRange(2, 8).Draw(t, "people")
		do(`convene "Rotating" on 2026-03-02`)
		for i := range people {
			do(fmt.Sprintf("arrive P%d", i+1))
		}
		do("open")
		served := map[string]bool{}
		for i := range people {
			do(fmt.Sprintf("rotate facilitator lot %d", rapid.IntRange(0, 99).Draw(t, "lot")))
			next := m.State().Roles.Proposed["facilitator"].Person
			if served[next] {
				t.Fatalf("%s is proposed again as number %d of %d", m.State().Roll.Name(next), i+1, people)
			}
			served[next] = true
			if i == 0 {
				do("take facilitator ~" + next)
			} else {
				do("hand-over ~" + next)
			}
		}
	})
}
