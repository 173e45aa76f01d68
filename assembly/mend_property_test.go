package assembly_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"stacktaker/assembly"
)

// spoken is a line that was accepted, and with what stamp.
type spoken struct {
	line string
	at   assembly.Stamp
}

// apartFromOrder are the verbs of which what follows hangs on the order of ids, on a draw, or on who was called: a mend keeps what people did.
var apartFromOrder = []string{
	"call", "rotate", "take", "decline", "willing", "unwilling", "hand-over", "leave-role", "lot", "rule", "pack", "undo", "redo", "mend", "same", "rename", "import", "seal",
	"close", "approve-minutes", "correct", "leave", "member", "arrive",
}

// drawSpoken plays an evening of lines whose verbs may be put right and said again.
func drawSpoken(t *rapid.T, m *assembly.Meeting) []spoken {
	var all []spoken
	now := time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC)
	say := func(line string) {
		now = now.Add(time.Second)
		st := assembly.Stamp{At: now, Seed: seed(uint64(len(all)) + 7)}
		if _, err := m.Do(line, st); err == nil {
			all = append(all, spoken{line, st})
		}
	}
	for _, line := range []string{`convene "Drawn" on 2026-03-02`, "arrive Ana Ben Cleo Dov Eva Fin Gus", "open", "rule second no"} {
		say(line)
	}
	for range rapid.IntRange(3, 25).Draw(t, "lines") {
		if line := plainLineOf(t, m); !slices.Contains(apartFromOrder, strings.Fields(line)[0]) {
			say(line)
		}
	}
	return all
}

// saidAtOnce is the state without what a mend keeps: that something was put right, ids, and what follows from their order.
func saidAtOnce(m *assembly.Meeting) string {
	var v map[string]any
	_ = json.Unmarshal([]byte(told(m)), &v)
	delete(v, "record")
	delete(v, "rotation")
	for _, each := range v["elections"].([]any) {
		delete(each.(map[string]any), "ids")
	}
	b, _ := json.MarshalIndent(v, "", " ")
	return string(b)
}

// numbersOf are the numbers of motions, notes and actions.
func numbersOf(m *assembly.Meeting) []string {
	var all []string
	for _, mo := range m.State().Motions.All {
		all = append(all, mo.ID)
	}
	for _, n := range m.State().Notes {
		all = append(all, itoa(n.Number))
	}
	for _, a := range m.State().Actions {
		all = append(all, itoa(a.Number))
	}
	return all
}

// A mended record has the state of one in which the line was said right at once.
func TestAMendIsAsSaidAtOnce(t *testing.T) {
	mended := 0
	rapid.Check(t, func(t *rapid.T) {
		m := assembly.New()
		all := drawSpoken(t, m)
		k := rapid.IntRange(4, len(all)).Draw(t, "entry") - 1
		verb := strings.Fields(all[k].line)[0]
		right := ""
		for range 30 {
			if line := plainLineOf(t, m); strings.Fields(line)[0] == verb && line != all[k].line {
				right = line
				break
			}
		}
		if right == "" || slices.Contains(apartFromOrder, verb) {
			return
		}
		if _, err := m.Do("mend "+itoa(k+1)+" "+right+` because "it was misheard"`, assembly.Stamp{At: all[len(all)-1].at.At, Seed: seed(999)}); err != nil {
			return
		}
		mended++
		once := assembly.New()
		for i, s := range all {
			if i == k {
				s.line = right
			}
			if _, err := once.Do(s.line, s.at); err != nil {
				t.Fatalf("said at once, %s is refused: %v, after %s\nmended: %s", s.line, err, lines(once), lines(m))
			}
		}
		if !slices.Equal(numbersOf(m), numbersOf(once)) { // what was taken out leaves its number unused
			return
		}
		if a, b := saidAtOnce(m), saidAtOnce(once); a != b {
			t.Fatalf("mended it is\n%s\nand said at once\n%s\nafter %s", a, b, lines(m))
		}
	})
	t.Logf("%d mends were in order", mended)
	least := 5
	if testing.Short() { // a fifth of the draws
		least = 1
	}
	if mended < least {
		t.Errorf("only %d mends were in order", mended)
	}
}

// What a mend changes is told: where it says that nothing else changes and tells of nothing, the state is the same.
func TestAMendTellsWhatItChanges(t *testing.T) {
	mended, silent := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		m := assembly.New()
		all := drawSpoken(t, m)
		entry := itoa(rapid.IntRange(4, len(all)).Draw(t, "entry"))
		line := "off"
		if rapid.Bool().Draw(t, "said") {
			line = plainLineOf(t, m)
		}
		before := wholeState(m)
		e, err := m.Do("mend "+entry+" "+line+` because "it was misheard"`, assembly.Stamp{At: all[len(all)-1].at.At, Seed: seed(999)})
		if err != nil {
			return
		}
		mended++
		if said := m.Ended(e); len(said) > 1 || said[0].Key != "mend.changed.else" {
			return
		}
		silent++
		if after := wholeState(m); before != after {
			t.Fatalf("nothing else changes, it says, and it was\n%s\nand is\n%s\nafter %s", before, after, lines(m))
		}
	})
	t.Logf("%d mends were in order, %d of them changed nothing", mended, silent)
}

// wholeState is all that a state has but that something was put right, and who is proposed for what, which anything may change.
func wholeState(m *assembly.Meeting) string {
	var v map[string]any
	_ = json.Unmarshal([]byte(told(m)), &v)
	delete(v, "record")
	delete(v, "rotation")
	b, _ := json.MarshalIndent(v, "", " ")
	return string(b)
}
