package assembly_test

import (
	"strings"
	"testing"

	"stacktaker/assembly"
)

// While a name is typed, who is called just so hides nobody; in a line it is them alone.
func TestMatching(t *testing.T) {
	m := assembly.New()
	for _, line := range []string{`convene "Names"`, "open", `arrive "Ana Ruiz" "Ana" "Zoë Anan" "Ben"`} {
		if _, err := m.Do(line, assembly.Stamp{}); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	for typed, want := range map[string][2]string{
		"ana":     {"Ana", "Ana Ruiz, Ana, Zoë Anan"},
		" ANA ":   {"Ana", "Ana Ruiz, Ana, Zoë Anan"},
		"an":      {"Ana Ruiz, Ana, Zoë Anan", "Ana Ruiz, Ana, Zoë Anan"},
		"zoe ana": {"Zoë Anan", "Zoë Anan"},
		"ben":     {"Ben", "Ben"},
		"#4":      {"", ""},
		"x":       {"", ""},
		"":        {"", ""},
	} {
		found, matching := called(m.State().Roll.Find(typed)), called(m.State().Roll.Matching(typed))
		if found != want[0] || matching != want[1] {
			t.Errorf("%q finds %q, and matches %q; want %q", typed, found, matching, want)
		}
	}
}

func called(people []*assembly.Person) string {
	names := make([]string, len(people))
	for i, p := range people {
		names[i] = p.Name
	}
	return strings.Join(names, ", ")
}
