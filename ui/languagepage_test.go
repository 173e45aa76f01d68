package ui_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

var rewrite = flag.Bool("rewrite", false, "write the forms in docs/language.md anew")

const languagePage = "../docs/language.md"

// docs/language.md lists every verb with its forms, and when it is in order.
func TestPageOfLanguage(t *testing.T) {
	text, err := os.ReadFile(languagePage)
	if err != nil {
		t.Fatal(err)
	}
	const begin, end = "<!-- forms -->\n", "<!-- /forms -->\n"
	before, rest, is := strings.Cut(strings.ReplaceAll(string(text), "\r\n", "\n"), begin)
	got, after, ends := strings.Cut(rest, end)
	if !is || !ends {
		t.Fatalf("%s has no place for the forms", languagePage)
	}
	want := formsTable(t)
	if *rewrite {
		if err := os.WriteFile(languagePage, []byte(before+begin+want+end+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got != want {
		t.Errorf("%s lists other forms than the program has; write them with: go test ./ui -run TestPageOfLanguage -rewrite", languagePage)
	}
}

// formsTable is a table of forms for each subject.
func formsTable(t *testing.T) string {
	t.Helper()
	inPhase := phasesOf(t)
	language := assembly.NewLanguage()
	var topics []string
	rows := map[string]string{}
	for _, move := range assembly.New().InOrder() {
		if !slices.Contains(topics, move.Topic) {
			topics = append(topics, move.Topic)
		}
		does, phases := words.English().Say(language.Does(move.Verb)), inPhase[move.Verb]
		for _, form := range language.Forms(move.Verb) {
			rows[move.Topic] += fmt.Sprintf("| `%s` | %s | %s |\n", strings.ReplaceAll(form, "|", `\|`), does, phases)
			does, phases = "", "" // once a verb
		}
	}
	var b strings.Builder
	for _, topic := range topics {
		fmt.Fprintf(&b, "\n**%s**\n\n| form | does | in order |\n|---|---|---|\n%s", topic, rows[topic])
	}
	return b.String() + "\n"
}

// phasesOf tells of every verb in which phases it is in order, or could be.
func phasesOf(t *testing.T) map[string]string {
	t.Helper()
	names := []string{"first line", "convened", "open", "recess", "closed"}
	lines := []string{"", `convene "A"`, "open", "recess", "close"}
	all := map[string][]string{}
	m := assembly.New()
	for i, line := range lines {
		if line != "" {
			if _, err := m.Do(line, assembly.Stamp{At: time.Unix(int64(i), 0), Seed: [32]byte{byte(i)}}); err != nil {
				t.Fatal(err)
			}
		}
		for _, move := range m.InOrder() {
			if move.Why == nil || !strings.HasPrefix(move.Why.Key, "phase.") {
				all[move.Verb] = append(all[move.Verb], names[i])
			}
		}
	}
	told := map[string]string{}
	for verb, phases := range all {
		switch told[verb] = strings.Join(phases, ", "); {
		case len(phases) > 3:
			told[verb] = "always"
		case told[verb] == "convened, open, recess":
			told[verb] = "until the close"
		}
	}
	return told
}
