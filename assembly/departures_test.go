package assembly

import (
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly/refusal"
)

// TestEveryRuleIsPassedOver plays the transcripts: whatever a rule of conduct refuses in them is refused by it no longer where the line
// departs from it, and what was passed over is kept; what makes no sense is refused with the same words.
func TestEveryRuleIsPassedOver(t *testing.T) {
	files, err := filepath.Glob("testdata/*.transcript")
	if err != nil || len(files) == 0 {
		t.Fatalf("no transcripts: %v", err)
	}
	met := map[string]bool{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		m, clock := New(), ScriptClock{}
		for _, written := range strings.Split(string(text), "\n") {
			sign, line, _ := strings.Cut(strings.TrimSpace(written), " ")
			if sign == "^" || sign == "+" {
				break // another meeting, or a sheet
			}
			if sign != ">" && sign != "x" {
				continue
			}
			line, _, _ = strings.Cut(line, " ::")
			line, at, err := clock.Read(m, line, time.Date(2026, 5, 14, 17, 0, 0, 0, time.UTC))
			if err != nil || line == "" {
				continue
			}
			stamp := Stamp{At: at, Seed: sha256.Sum256([]byte{byte(m.Len()), byte(m.Len() >> 8)})}
			_, err = m.Do(line, stamp)
			var told *Refusal
			if !errors.As(err, &told) {
				continue
			}
			past, err := m.Until(m.Len())
			if err != nil {
				t.Fatal(err)
			}
			over := &departures{}
			past.state.departs = over
			_, err = past.Do(line, stamp)
			var again *Refusal
			switch errors.As(err, &again); {
			case told.Kind() == refusal.Sense && (again == nil || again.Error() != told.Error()):
				t.Errorf("%s: %s: it made no sense (%v), and now: %v", filepath.Base(file), line, told, err)
			case told.Kind() == refusal.Sense || told.Key == "recount.none":
			case again != nil && again.Kind() == refusal.Conduct:
				t.Errorf("%s: %s: passed over, and still refused by a rule: %v", filepath.Base(file), line, again)
			case len(over.from) == 0 || over.from[0].Key != told.Key:
				t.Errorf("%s: %s: what was passed over is not kept: %v", filepath.Base(file), line, over.from)
			default:
				met[told.Key] = true
			}
		}
	}
	for _, key := range refusal.Keys() {
		if refusal.New(key).Kind() == refusal.Conduct && !met[key] {
			t.Logf("in no transcript: %s", key)
		}
	}
	if len(met) < 40 {
		t.Errorf("only %d rules were met", len(met))
	}
}
