package console_test

import (
	"strings"
	"testing"
)

// underFormerName is an evening in which somebody does all that people do, and their name is put right in the middle of it, which is mended.
var underFormerName = []string{
	`convene "Branch" on 2026-05-14`, "@18:00", `member "Zebroid Vale" section "Night"`, `arrive "Zebroid Vale" Ana Ben Dov`, "open", "take facilitator Zebroid", "hand-over Dov",
	`item "Money"`, "go 1", "hand Zebroid for", "call", "@+30s", "done", `move "That the hall be rented." by Zebroid`, "second Ana", "put", "count 2 0", "declare",
	`assign "Rent the hall" to Zebroid`, `mandate "Talks" delegates Zebroid`, `move "That we meet." by Ana`, "second Ben", `mend 20 second Zebroid`,
	`rename "Zebroid Vale" to "Cleo Vole"`, `hand "Zebroid Vale" against`, `rename "Zebroid Vale" to "Cleo Vale"`, "undo", "redo", "mend 23 off", "undo",
	"put no-objection", "count 2 0", "declare", "no-action",
	`elect "Chair"`, `nominate "Zebroid Vale"`, "nominate Ana", "put", `count "Zebroid Vale" 2 Ana 0`, "declare", `apologies "Gus Lind"`, `leave "Zebroid Vale"`,
}

// A name that was put right stands nowhere as it was before: on no screen and wall, in no paper, export, log or show, in no refusal, neither
// that evening nor once it is sealed. It is found by it until then.
func TestFormerNameIsToldNowhere(t *testing.T) {
	if testing.Short() {
		t.Skip("one desk and one record, one thing after the other: there is nothing to race, and with the detector it takes minutes")
	}
	h := house{t, t.TempDir()}
	file := h.file("1.db")
	_, said := h.call(strings.Join(underFormerName, "\n"), "run", "--plain", file, "-")
	if after := strings.Index(said, "rename"); after < 0 || strings.Contains(said[after:], "Zebroid") || strings.Contains(said[after:], "Vole joins the roll") {
		t.Errorf("the answers tell the former name, or somebody new:\n%s", said[max(after, 0):])
	}
	searchTellers(t, h, file)
	searchRecord(t, h, file)
	if found := h.must("", "search", "zebroid vale"); !strings.Contains(found, "Cleo Vale") {
		t.Errorf("search finds %q", found)
	}
	h.must("close\nseal 4 17 2", "run", file, "-")
	searchTellers(t, h, file)
	searchRecord(t, h, file)
}

// asOnePerson is an evening in which somebody does all that people do under two names, which are found to be one person's.
var asOnePerson = []string{
	`convene "Branch" on 2026-05-14`, "@18:00", `member "Zebroid Vale" section "Night"`, `arrive "Zebroid Vale" "Cleo Vale" Ana Ben Dov`, "open", "take facilitator Zebroid", "hand-over Dov",
	`item "Money" by Zebroid`, "go 1", "hand Zebroid for", "call", "@+30s", "done", `move "That the hall be rented." by Zebroid`, "second Ana", "put", "count 2 0", "declare",
	`assign "Rent the hall" to Zebroid`, `mandate "Talks" delegates Zebroid`, `move "That we meet." by Ana`, "second Zebroid", "hand Zebroid", "undo", `hand Zebroid against`, `hand Cleo`,
	`same "Zebroid Vale" as "Cleo Vale" because "entered twice"`, `pass "Zebroid Vale"`, "undo", "undo", "redo", "redo", `mend 14 second Ben`, "undo",
	"put no-objection", "count 2 0", "declare", "no-action",
	`elect "Chair"`, `nominate "Zebroid Vale"`, "nominate Ana", "put", `count "Zebroid Vale" 2 Ana 0`, "declare", `leave "Zebroid Vale"`,
}

// Of two entries of the roll that were one person, the name of the one that went stands nowhere.
func TestMergedNameIsToldNowhere(t *testing.T) {
	h := house{t, t.TempDir()}
	file := h.file("1.db")
	_, said := h.call(strings.Join(asOnePerson, "\n"), "run", "--plain", file, "-")
	if after := strings.Index(said, "same"); after < 0 || strings.Contains(said[after:], "Zebroid") {
		t.Errorf("the answers tell the name that went, or somebody new:\n%s", said[max(after, 0):])
	}
	searchTellers(t, h, file)
	searchRecord(t, h, file)
	if found := h.must("", "search", "zebroid vale"); !strings.Contains(found, "Cleo Vale") {
		t.Errorf("search finds %q", found)
	}
	h.must("close\nseal 4 17 2", "run", file, "-")
	searchTellers(t, h, file)
	searchRecord(t, h, file)
}

// searchRecord looks at what tells the record itself.
func searchRecord(t *testing.T, h house, file string) {
	t.Helper()
	for _, args := range [][]string{
		{"log", file},
		{"log", "--json", file},
		{"show", file},
		{"show", "--json", file},
		{"show", "--json", "--entry", "8", file},
		{"show", "--json", "--entry", "15", file},
		{"search", "--closed", "zebroid vale"},
	} {
		_, told := h.call("", args...)
		if at := strings.Index(told, "Zebroid"); at >= 0 {
			t.Errorf("%s tells the former name: … %s …", strings.Join(args, " "), told[max(at-100, 0):min(at+100, len(told))])
		}
	}
}
