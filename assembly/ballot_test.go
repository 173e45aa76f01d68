package assembly_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/assembly/snapshot"
)

// ranked plays a ranked election of four for two seats, and gives the meeting.
func ranked(t *testing.T, batches ...string) *assembly.Meeting {
	t.Helper()
	m := assembly.New()
	lines := append([]string{
		`convene "Students" on 2026-05-14`, "headcount 200", "open", `elect "Committee" seats 2 ballot ranked`,
		"nominate Ana", "nominate Ben", "nominate Cleo", "nominate ron", "put",
	}, batches...)
	for i, line := range lines {
		at := time.Date(2026, 5, 14, 18, 0, i, 0, time.UTC)
		if _, err := m.Do(line, assembly.Stamp{At: at, Seed: [32]byte{byte(i), byte(i >> 8)}}); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	return m
}

func elections(m *assembly.Meeting) string {
	b, _ := json.Marshal(snapshot.Of(m, snapshot.Record{}).Elections)
	return string(b)
}

// papersByChance are papers as they lie in a batch.
func papersByChance(r *rand.Rand) []string {
	papers := make([]string, 1+r.IntN(assembly.MostInBatch))
	for i := range papers {
		names := []string{"Ana", "Ben", "Cleo", "ron"}
		r.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
		papers[i] = strings.Join(names[:1+r.IntN(4)], ">")
	}
	return papers
}

// typed is a line of a batch, paper by paper as they lie.
func typed(batch int, teller string, papers []string) string {
	line := fmt.Sprintf("ballot batch %d%s", batch, teller)
	for _, p := range papers {
		line += " " + language.Quoted(p) + " 1"
	}
	return line
}

// In whatever order the batches come in, by one typist or by two, the same are elected by the same digits at every stage.
func TestOrderOfBatchesDecidesNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(18, 12))
	for range 60 {
		var once, twice []string
		for batch := range 3 {
			papers := papersByChance(r)
			once = append(once, typed(batch+1, "", papers))
			second := slices.Clone(papers)
			r.Shuffle(len(second), func(i, j int) { second[i], second[j] = second[j], second[i] })
			twice = append(twice, typed(batch+1, " teller 1", papers), typed(batch+1, " teller 2", second))
		}
		r.Shuffle(len(twice), func(i, j int) { twice[i], twice[j] = twice[j], twice[i] })
		first, second := ranked(t, append(once, "declare")...), ranked(t, append(twice, "declare")...)
		if a, b := elections(first), elections(second); a != b {
			t.Fatalf("%v\n%s\n-- and in another order\n%s", once, a, b)
		}
	}
}

// What is stored of a batch is the same in whatever order its papers lay, so that nothing tells which was above which.
func TestNothingTellsHowPapersLay(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	stored := func(papers []string) string {
		m := ranked(t, typed(1, "", papers))
		b, err := json.Marshal(m.Entries()[m.Len()-1])
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	for range 40 {
		papers := papersByChance(r)
		first := stored(papers)
		r.Shuffle(len(papers), func(i, j int) { papers[i], papers[j] = papers[j], papers[i] })
		if again := stored(papers); again != first {
			t.Fatalf("stored is\n%s\nand in another order\n%s", first, again)
		}
	}
}

// A batch that only one teller typed, or on which two differ, stands in no written form of the record.
func TestBatchesAreBlind(t *testing.T) {
	m := ranked(t, `ballot batch 1 teller 1 "Ana>Ben" 14 blank 1`)
	written := func() string { return m.Written(m.Entries()[m.Len()-1]) }
	if got := written(); got != "ballot …" {
		t.Errorf("what one teller typed is written %q", got)
	}
	say := func(line string) {
		if _, err := m.Do(line, assembly.Stamp{At: time.Date(2026, 5, 14, 19, 0, 0, 0, time.UTC), Seed: [32]byte{99, byte(m.Len())}}); err != nil {
			t.Fatal(err)
		}
	}
	say(`ballot batch 1 teller 2 "Ana>Ben" 15`)
	for _, e := range m.Entries()[m.Len()-2:] {
		if got := m.Written(e); got != "ballot …" {
			t.Errorf("what two typed differently is written %q", got)
		}
	}
	say(`ballot batch 1 teller 2 "Ana>Ben" 14 blank 1`)
	if got := written(); got != `ballot batch 1 teller 2 "Ana>Ben" 14 blank 1` {
		t.Errorf("what agrees is written %q", got)
	}
	say("undo")
	if got := m.Written(m.Entries()[m.Len()-2]); got != "ballot …" {
		t.Errorf("what agreed and was taken back is written %q", got)
	}
}

// What is written of a batch has names and no ids, wherever on a paper the mark for re-opening nominations stands, and can be said again.
func TestPapersAreWrittenByName(t *testing.T) {
	m := ranked(t, `ballot batch 1 "ron>Ana" 2 "Ana>ron>Ben" 1 "ron" 1`)
	var lines []string
	for _, e := range m.Entries() {
		lines = append(lines, m.Written(e))
	}
	last := lines[len(lines)-1]
	if strings.Contains(last, "~") || !strings.Contains(last, `"ron>Ana" 2`) {
		t.Errorf("a batch is written %s", last)
	}
	if again := ranked(t, last); elections(again) != elections(m) {
		t.Errorf("said again, %s gives\n%s\nand not\n%s", last, elections(again), elections(m))
	}
}

// How many names each may choose is told where it is bounded, and nowhere else: two seats by hands are two hands, on a ranked paper any number.
func TestHowManyNamesEach(t *testing.T) {
	for kind, want := range map[string]int{"": 2, " ballot single": 1, " ballot approval": 0, " ballot yes-no": 0, " ballot ranked": 0} {
		m := played(t, `convene "Students" on 2026-05-14`, "headcount 20", "open", `elect "Committee" seats 2`+kind, "nominate Ana", "nominate Ben", "nominate Cleo", "put")
		if got := m.State().Contest().Each(); got != want {
			t.Errorf("%q: %d names each, not %d", kind, got, want)
		}
	}
}
