package console

import (
	"crypto/sha256"
	"slices"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
)

// In a file that is opened again the names stand in no entry: what a mend would change is seen with them all the same.
func TestMendIsSeenWithTheNamesOfAFileOpenedAgain(t *testing.T) {
	first, at := assembly.New(), time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)
	for _, line := range []string{
		`convene "B" on 2026-05-14`, `member "Ana Lund" vote`, `member "Ben Sarr" vote`, `member "Edith Brown" vote`, "arrive all", "open", `move "That A." by Ana`, "second Ben",
	} {
		if _, err := first.Do(line, assembly.Stamp{At: at, Seed: sha256.Sum256([]byte(line))}); err != nil {
			t.Fatal(err)
		}
	}
	entries := slices.Clone(first.Entries())
	for i := range entries {
		entries[i].People, entries[i].Renamed = nil, nil
	}
	again := assembly.New()
	again.Name(first.Namings())
	if err := again.Load(entries); err != nil {
		t.Fatal(err)
	}
	c := &console{meeting: again, now: at}
	seen := seeMend(c.copied(), []string{`mend 8 second "Edith Brown"`}, assembly.Stamp{At: at})
	if seen.refused != nil {
		t.Fatal(seen.refused)
	}
	var told []string
	for _, change := range seen.changes {
		told = append(told, speaking("en").assembly.Say(change))
	}
	if got := strings.Join(told, "\n"); !strings.Contains(got, "Ben Sarr → Edith Brown") || strings.Contains(got, "new on the roll") {
		t.Error(got)
	}
}
