package tally

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"stacktaker/assembly/words"
)

func branch(title string, members, present, f, a, b int) Count {
	return Count{Title: title, Members: members, Present: present, For: f, Against: a, Abstain: b}
}

// TestModes has four floors on which every mode says something else.
func TestModes(t *testing.T) {
	floors := []Count{
		branch("Day", 100, 50, 40, 2, 0), branch("Night", 10, 10, 3, 5, 0), branch("Yard", 12, 9, 4, 4, 1), branch("Office", 8, 8, 5, 3, 0),
	}
	for _, c := range []struct {
		mode, needs string
		carried     bool
		says        string
	}{
		{"aggregate", "simple", true, "52 for, 14 against, 1 abstained; a simple majority of 66 needs 34; CARRIED"},
		{"aggregate", "majority of members", false, "52 for, 14 against, 1 abstained; a majority of 130 members needs 66; NOT CARRIED, 14 short"},
		{"every-floor", "simple", false, "2 of 4 floors carried it; every one of 4 floors is needed; NOT CARRIED, two short"},
		{"majority-of-floors", "simple", false, "2 of 4 floors carried it; a majority of 4 floors needs 3; NOT CARRIED, one short"},
		{"card", "simple", true, "floors of 108 members for, of 10 against, of 12 on neither side; a simple majority of 118 needs 60; CARRIED"},
		{"card", "9/10 of members", false, "floors of 108 members for, of 10 against, of 12 on neither side; 9/10 of 130 members needs 117; NOT CARRIED, nine short"},
	} {
		t.Run(c.mode+" "+c.needs, func(t *testing.T) {
			got, wrong := Combine(Question{"That we accept.", c.needs, Floors{Mode: c.mode}}, floors)
			if len(wrong) > 0 {
				t.Fatal(wrong)
			}
			if said := words.English().Say(got.Verdict.Words()); said != c.says || got.Verdict.Carried != c.carried {
				t.Errorf("carried %v: %s", got.Verdict.Carried, said)
			}
		})
	}
}

func TestFloorsThatCannotBeTallied(t *testing.T) {
	q := Question{"That we accept.", "simple", Floors{Mode: "aggregate", Of: []string{"Day", "Night"}, Sizes: []int{48, 0}}}
	_, wrong := Combine(q, []Count{branch("Day", 47, 10, 9, 2, 0), branch("day", 48, 10, 1, 0, 0), branch("Yard", 5, 5, 1, 1, 1)})
	var said []string
	for _, w := range wrong {
		said = append(said, words.English().Say(w))
	}
	want := []string{
		`"Day" has 11 votes of 10 voters`, `"Day" has 47 members, and the paper says 48`, `the floor "day" is there twice`,
		`"Yard" is not among the floors that the paper names: Day, Night`, `the floor "Night" is missing`,
	}
	if !reflect.DeepEqual(said, want) {
		t.Errorf("it says:\n%s", strings.Join(said, "\n"))
	}
	if _, wrong := Combine(Question{"A", "consensus", Floors{Mode: "card"}}, []Count{branch("Day", 5, 5, 1, 1, 1)}); len(wrong) != 1 {
		t.Errorf("a search for consensus cannot be added up: %v", wrong)
	}
}

// TestCombineEqualsHands counts every hand, floor and card one by one.
func TestCombineEqualsHands(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var floors []Count
		for i := range rapid.IntRange(1, 6).Draw(t, "floors") {
			f := branch(fmt.Sprint("F", i), 0, 0, rapid.IntRange(0, 6).Draw(t, "for"), rapid.IntRange(0, 6).Draw(t, "against"), rapid.IntRange(0, 2).Draw(t, "abstain"))
			f.Present = f.For + f.Against + f.Abstain + rapid.IntRange(0, 3).Draw(t, "silent")
			f.Members = f.Present + rapid.IntRange(0, 5).Draw(t, "away")
			floors = append(floors, f)
		}
		mode := rapid.SampledFrom(Modes()).Draw(t, "mode")
		got, wrong := Combine(Question{"Q", "simple", Floors{Mode: mode}}, floors)
		if len(wrong) > 0 {
			t.Fatal(wrong)
		}
		yes, no, all := 0, 0, 0
		for _, f := range floors {
			weight, neither := 1, 0
			switch mode {
			case "aggregate":
				yes, no = yes+f.For, no+f.Against
				continue
			case "card":
				weight = f.Members
			}
			all += weight
			if f.For > f.Against {
				yes += weight
			} else if f.Against > f.For {
				no += weight
			} else {
				neither += weight
			}
		}
		want := map[string]bool{"aggregate": yes > no, "card": yes > no, "every-floor": yes == all, "majority-of-floors": 2*yes > all}[mode]
		if got.Verdict.Carried != want {
			t.Fatalf("%s: %d for, %d against, of %d: carried %v", mode, yes, no, all, got.Verdict.Carried)
		}
		if mode != "card" && mode != "aggregate" && got.Verdict.Margin != got.Verdict.For-got.Verdict.Needed {
			t.Fatalf("margin %d", got.Verdict.Margin)
		}
	})
}

func TestQuestionSum(t *testing.T) {
	q := Question{"That we accept.", "simple", Floors{Mode: "card", Of: []string{"Day", "Night"}, Sizes: []int{48, 0}}}
	for name, change := range map[string]func(*Question){
		"text": func(q *Question) { q.Text += " " }, "threshold": func(q *Question) { q.Threshold = "2/3 of cast" },
		"mode": func(q *Question) { q.Mode = "aggregate" }, "floors": func(q *Question) { q.Of = []string{"Day", "Nigh"} },
		"sizes": func(q *Question) { q.Sizes = []int{48, 1} },
	} {
		other := q
		change(&other)
		if other.Sum() == q.Sum() {
			t.Errorf("another %s, and the same sum", name)
		}
	}
}

// Floors stand in the order of the paper, in whatever order their counts come in; without a paper as they came.
func TestFloorsInOrder(t *testing.T) {
	counts := []Count{branch("Day", 48, 10, 9, 1, 0), branch("Night", 30, 10, 9, 1, 0)}
	for _, c := range []struct {
		of    []string
		sizes []int
		first string
	}{{[]string{"Night", "Day"}, []int{0, 0}, "Night"}, {nil, nil, "Day"}} {
		got, wrong := Combine(Question{"That we accept.", "simple", Floors{Mode: "card", Of: c.of, Sizes: c.sizes}}, counts)
		if len(wrong) > 0 || got.Floors[0].Title != c.first {
			t.Errorf("of %q: %+v, %v", c.of, got.Floors, wrong)
		}
	}
}
