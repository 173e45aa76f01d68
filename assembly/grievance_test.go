package assembly_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"stacktaker/assembly"
)

// TestNobodyRaisesAGrievance: nothing in the entry of a grievance leads to a person, not even to one who is named in the
// line before it.
func TestNobodyRaisesAGrievance(t *testing.T) {
	m := assembly.New()
	for i, line := range []string{
		`convene "Box" on 2026-03-02`, "member Ana number 4", "member Ben", "arrive Ana Ben", "open", "hand Ana", "call",
		`grievance "No water in the yard." area "Yard" people 2`, "rank 1 2", `grievance "The tap is dry."`, "merge 2 into 1",
	} {
		e, err := m.Do(line, assembly.Stamp{Seed: seed(uint64(i))})
		if err != nil {
			t.Fatal(err)
		}
		if e.Verb != "grievance" && e.Verb != "rank" && e.Verb != "merge" {
			continue
		}
		if len(e.People) != 0 {
			t.Errorf("%s names %v", line, e.People)
		}
		b, err := assembly.NewCodec().Encode(e)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range m.State().Roll.People {
			if strings.Contains(string(b), p.ID) || strings.Contains(string(b), p.Name) {
				t.Errorf("%s is kept as %s, which has %s in it", line, b, p.Name)
			}
		}
	}
	for _, form := range m.Language().Forms("grievance") {
		if strings.Contains(form, " by ") {
			t.Errorf("a grievance is written %s", form)
		}
	}
}

// TestMergedGrievances: however grievances are merged, those that are left count at least the largest of all, and no
// more than all together; exactly all where nobody is in two.
func TestMergedGrievances(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := assembly.New()
		do := func(line string) bool {
			_, err := m.Do(line, assembly.Stamp{Seed: seed(m.Len())})
			return err == nil
		}
		do(`convene "Box" on 2026-03-02`)
		largest, all := 0, 0
		for _, n := range rapid.SliceOfN(rapid.IntRange(1, 50), 1, 12).Draw(t, "people") {
			do(`grievance "x" people ` + itoa(n))
			largest, all = max(largest, n), all+n
		}
		distinct := true
		for range rapid.IntRange(0, 20).Draw(t, "merges") {
			a, b := rapid.IntRange(1, 12).Draw(t, "a"), rapid.IntRange(1, 12).Draw(t, "b")
			apart := rapid.Bool().Draw(t, "distinct")
			line := "merge " + itoa(a) + " into " + itoa(b)
			if apart {
				line += " distinct"
			}
			if do(line) {
				distinct = distinct && apart
			}
		}
		left, most, exact := 0, 0, true
		for _, g := range m.State().Grievances {
			if g.State != assembly.Merged {
				left, most, exact = left+g.People, max(most, g.People), exact && !g.AtLeast
			}
		}
		switch {
		case most < largest || left > all:
			t.Fatalf("%d in all, the largest %d; left are %d, the largest %d", all, largest, left, most)
		case exact != distinct:
			t.Fatalf("merged apart: %v; told as exact: %v", distinct, exact)
		case distinct && left != all:
			t.Fatalf("%d in all, and %d are left", all, left)
		}
	})
}
