package assembly

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly/refusal"
)

// transcriptLines are all lines of all transcripts.
func transcriptLines(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/*.transcript")
	if err != nil || len(files) == 0 {
		t.Fatalf("no transcripts: %v", err)
	}
	var all []string
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, strings.Split(string(text), "\n")...)
	}
	return all
}

// Every rule of conduct is departed from in a transcript, and what was departed from is kept by its name.
func TestAnywayOfEveryRule(t *testing.T) {
	met := map[string]bool{}
	name := regexp.MustCompile(`"rule":"([a-z ]+)"`)
	for _, line := range transcriptLines(t) {
		if strings.HasPrefix(line, "| departed ") {
			for _, found := range name.FindAllStringSubmatch(line, -1) {
				met[found[1]] = true
			}
		}
	}
	for _, key := range refusal.Keys() {
		if r := refusal.New(key); r.Kind() == refusal.Conduct && !met[r.Rule()] {
			t.Errorf("%s: no transcript departs from it", r.Rule())
			met[r.Rule()] = true
		}
	}
}

// beyondTranscripts are verbs that mends reach and no transcript puts right, with the reason.
var beyondTranscripts = map[string]string{
	"objection": "it takes a hand-over back at once, and hits whatever is there", "approve-minutes": "it seals", "redo": "history", "undo": "history",
}

// Every verb that mends reach is put right in a transcript, by another line or by itself.
func TestMendOfEveryVerb(t *testing.T) {
	met := map[string]bool{}
	mend := regexp.MustCompile(`^[>x] mend (?:after )?[0-9]+ ([a-z-]+)`)
	for _, line := range transcriptLines(t) {
		if found := mend.FindStringSubmatch(line); found != nil && (line[0] == '>' || strings.HasSuffix(line, ":: says that already")) {
			met[found[1]] = true
		}
	}
	for _, verb := range NewLanguage().Verbs() {
		if !slices.Contains(beyondMends, verb) && !met[verb] && beyondTranscripts[verb] == "" {
			t.Errorf("%s: no transcript puts it right", verb)
		}
	}
}
