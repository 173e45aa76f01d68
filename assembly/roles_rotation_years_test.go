package assembly_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"stacktaker/assembly"
)

// years plays meeting after meeting, at which people come and do not, decline and do not.
type years struct {
	*rapid.T
	m    *assembly.Meeting
	past history
	roll []string // ids
	now  time.Time
	seed uint64
	// passed are those who declined tonight, or are not willing.
	passed []string
}

func (y *years) do(line string, after *assembly.Legacy) {
	y.Helper()
	y.now = y.now.Add(time.Minute)
	y.seed++
	if _, err := y.m.Do(line, assembly.Stamp{At: y.now, Seed: seed(y.seed), After: after}); err != nil {
		y.Fatalf("%s: %v", line, err)
	}
}

// convene begins the next meeting. The roll is taken over in another order each time.
func (y *years) convene(number int) {
	var after *assembly.Legacy
	if y.m != nil {
		l := y.m.Leaves("")
		l.People = rapid.Permutation(l.People).Draw(y.T, "roll")
		l.Attended, l.Services = rapid.Permutation(l.Attended).Draw(y.T, "attended"), rapid.Permutation(l.Services).Draw(y.T, "services")
		after = &l
	}
	y.m, y.past, y.passed = assembly.New(), append(y.past, held{}), nil
	y.now = time.Date(2026, time.Month(number), 5, 18, 0, 0, 0, time.UTC)
	y.do(fmt.Sprintf(`convene "Branch" on %s`, y.now.Format(time.DateOnly)), after)
	if number == 1 || rapid.IntRange(0, 3).Draw(y.T, "newcomer") == 0 {
		for range map[bool]int{true: 5, false: 1}[number == 1] {
			y.do(fmt.Sprintf("member P%d", len(y.roll)+1), nil)
			people := y.m.State().Roll.People
			y.roll = append(y.roll, people[len(people)-1].ID)
		}
	}
	for _, who := range rapid.Permutation(y.roll).Draw(y.T, "door") {
		if rapid.IntRange(0, 9).Draw(y.T, "comes") < 7 {
			y.do("arrive ~"+who, nil)
			y.past.tonight().there = append(y.past.tonight().there, who)
		}
	}
	y.do("open", nil)
}

// someone seats somebody who is here in a role.
func (y *years) someone(role string, roles map[string]string) {
	there := y.past.tonight().there
	if len(there) == 0 || rapid.Bool().Draw(y.T, role) {
		return
	}
	who := rapid.SampledFrom(there).Draw(y.T, "who")
	if roles["facilitator"] == who || roles[role] != "" {
		return
	}
	y.do("take "+role+" ~"+who, nil)
	y.serve(role, who, roles)
}

func (y *years) serve(role, who string, roles map[string]string) {
	roles[role] = who
	y.past.tonight().terms = append(y.past.tonight().terms, [2]string{role, who})
}

// facilitated has somebody seated by the rotation, after whoever declines has declined, and compares every step with the
// reference.
func (y *years) facilitated(roles map[string]string) {
	lot := rapid.IntRange(0, 99).Draw(y.T, "lot")
	id := y.m.State().Info.ID
	want, dropped := y.past.next(id, lot, y.roll, y.passed, roles)
	if len(want) == 0 {
		if _, err := y.m.Do(fmt.Sprintf("rotate facilitator lot %d", lot), assembly.Stamp{}); err == nil {
			y.Fatal("somebody is proposed, and nobody can be asked")
		}
		return
	}
	y.do(fmt.Sprintf("rotate facilitator lot %d", lot), nil)
	for {
		y.same(want, dropped)
		if rapid.IntRange(0, 3).Draw(y.T, "declines") > 0 {
			break
		}
		y.do("decline facilitator ~"+want[0], nil)
		y.passed = append(y.passed, want[0])
		if want, dropped = y.past.next(id, lot, y.roll, y.passed, roles); len(want) == 0 {
			return
		}
	}
	next := want[0]
	y.fair(next, want, dropped)
	if roles["facilitator"] == "" {
		y.do("take facilitator ~"+next, nil)
	} else {
		y.do("hand-over ~"+next, nil)
	}
	y.serve("facilitator", next, roles)
}

// fair makes sure that nobody serves again while somebody who could be asked never did, nor twice in a row, unless a rule
// was dropped, which is in the record; and the co-facilitator of the last meeting comes first.
func (y *years) fair(next string, list, dropped []string) {
	if next == y.past.coFacilitator() {
		return
	}
	if n, _ := y.past.served("facilitator", next); n > 0 {
		for _, other := range list {
			if n, _ := y.past.served("facilitator", other); n == 0 {
				y.Fatalf("%s serves again, and %s never did", next, other)
			}
		}
	}
	if y.past.inARow(next) > 0 && !slices.Contains(dropped, "max-consecutive") {
		y.Fatalf("%s serves twice in a row", next)
	}
}

// same compares the list and the record with the reference.
func (y *years) same(want, dropped []string) {
	s := y.m.State()
	var got []string
	for _, c := range s.Rotation("facilitator") {
		got = append(got, c.Person)
	}
	proposed := s.Roles.Proposed["facilitator"]
	if !slices.Equal(got, want) || proposed.Person != want[0] || strings.Join(proposed.Dropped, ",") != strings.Join(dropped, ",") {
		y.Fatalf("meeting %d: next are %v (%s, dropped %v) and not %v (dropped %v)", s.Info.Number, got, proposed.Person, proposed.Dropped, want, dropped)
	}
	again, err := y.m.Until(y.m.Len())
	if err != nil {
		y.Fatal(err)
	}
	if a, b := fmt.Sprint(again.State().Rotation("facilitator")), fmt.Sprint(s.Rotation("facilitator")); a != b {
		y.Fatalf("the record gives another order:\n%s\n%s", a, b)
	}
}

// TestRotationOverYears plays 12 meetings and more, and compares who is next with a naive reference at every step. The
// order of the roll is another one each time, and does not matter.
func TestRotationOverYears(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		y := &years{T: t}
		for number := range rapid.IntRange(12, 15).Draw(t, "meetings") {
			y.convene(number + 1)
			roles := map[string]string{}
			y.someone("stack-keeper", roles) // who may not be asked, then
			for _, who := range y.past.tonight().there {
				if rapid.IntRange(0, 9).Draw(t, "unwilling") == 0 {
					y.do("unwilling facilitator ~"+who, nil)
					y.passed = append(y.passed, who)
				}
			}
			y.facilitated(roles)
			y.someone("co-facilitator", roles)
			y.someone("minute-taker", roles)
			if rapid.IntRange(0, 3).Draw(t, "hands over") == 0 {
				y.facilitated(roles)
			}
			y.do("close", nil)
		}
	})
}

// TestRotationDoesNotKnowTheOrderOfTheRoll convenes one meeting twice, the people in two orders.
func TestRotationDoesNotKnowTheOrderOfTheRoll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		y := &years{T: t}
		for number := range 3 {
			y.convene(number + 1)
			y.facilitated(map[string]string{})
			y.do("close", nil)
		}
		l := y.m.Leaves("")
		order := func(l assembly.Legacy) string {
			m := assembly.New()
			do := func(line string, n uint64, after *assembly.Legacy) {
				if _, err := m.Do(line, assembly.Stamp{Seed: seed(n), After: after}); err != nil {
					t.Fatal(err)
				}
			}
			do(`convene "Branch" on 2026-05-05`, 1, &l)
			for i, p := range l.People {
				do("arrive ~"+p.ID, uint64(10+i), nil)
			}
			do("rotate facilitator lot 7", 2, nil)
			return m.State().Info.ID + fmt.Sprint(m.State().Rotation("facilitator"))
		}
		other := l
		other.People = rapid.Permutation(l.People).Draw(t, "people")
		if a, b := order(l), order(other); a != b {
			t.Fatalf("%s\n%s", a, b)
		}
	})
}
