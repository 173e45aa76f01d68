package minutes_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

// TestPlantedFacts plays a meeting in which every fact that must not be told is planted with a word of its own, and looks for the
// words in everything that a document holds.
func TestPlantedFacts(t *testing.T) {
	m := played(t, "testdata/planted.script")
	for n := 1; n <= len(m.Entries()); n += 7 { // at any moment, not only at the end
		past, err := m.Until(uint64(n))
		if err != nil {
			t.Fatal(err)
		}
		searchPlanted(t, past)
	}
	searchPlanted(t, m)

	members := everything(minutes.From(m, sealed()))
	for _, told := range []string{"Yyrosa", "Yysmall", "Yykit Yymoor", "Yyberg"} {
		if !strings.Contains(members, told) {
			t.Errorf("members are not told %q, so nothing is proved", told)
		}
	}
}

func searchPlanted(t *testing.T, m *assembly.Meeting) {
	t.Helper()
	never := regexp.MustCompile(`(?i)zz\w+`)
	named := regexp.MustCompile(`(?i)yy[\w\x{200b}áÁ]+`)
	for _, audience := range minutes.Audiences() {
		o := sealed()
		o.For, o.Names = audience, audience != minutes.Members // with --names who attended is told, and who only spoke did
		told := everything(minutes.From(m, o))
		if found := never.FindString(told); found != "" {
			t.Errorf("after %d entries %s are told %q: …%s…", m.Len(), audience, found, around(told, found))
		}
		if found := named.FindString(told); found != "" && audience != minutes.Members {
			t.Errorf("after %d entries the %s tells %q: …%s…", m.Len(), audience, found, around(told, found))
		}
	}
	if found := named.FindString(everything(minutes.Bulletin(m, sealed()))); found != "" {
		t.Errorf("after %d entries the bulletin tells %q", m.Len(), found)
	}
	for what, d := range map[string]minutes.Document{"bulletin": minutes.Bulletin(m, sealed()), "call": minutes.Announce(m, sealed())} {
		if found := never.FindString(everything(d)); found != "" {
			t.Errorf("after %d entries the %s tells %q", m.Len(), what, found)
		}
	}
}

// everything is every word that a document holds, whether a writer shows it or not.
func everything(d minutes.Document) string { return fmt.Sprintf("%+v", d) }

func around(text, word string) string {
	i := strings.Index(text, word)
	return text[max(0, i-80):min(len(text), i+80)]
}
