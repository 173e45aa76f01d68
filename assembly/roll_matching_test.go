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
		"anab":    {"", ""}, // more than any word of theirs
		"ruizs":   {"", ""},
		"":        {"", ""},
	} {
		found, matching := called(m.State().Roll.Find(typed)), called(m.State().Roll.Matching(typed))
		if found != want[0] || matching != want[1] {
			t.Errorf("%q finds %q, and matches %q; want %q", typed, found, matching, want)
		}
	}
}

// Names are found by the starts of their words in any order, without apostrophes, hyphens, accents and titles.
func TestMatchingByStarts(t *testing.T) {
	m := assembly.New()
	for _, line := range []string{
		`convene "Names"`, "open",
		`arrive "Zoë Duarte" "Jean-Luc Picard" "Sean O'Brien" "Peter Müller" "Ana Maria Ruiz" "J.R. Smith" "Søren Ågård" "李娜" "N’Golo Kanté" "D'Angelo Russell" "Öå"`,
	} {
		if _, err := m.Do(line, assembly.Stamp{}); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	for typed, want := range map[string]string{
		"zo d": "Zoë Duarte", "d zoe": "Zoë Duarte", "jean luc": "Jean-Luc Picard", "jeanluc": "Jean-Luc Picard", "jean-l": "Jean-Luc Picard",
		"luc pic": "Jean-Luc Picard", "pic jeanl": "Jean-Luc Picard", "obrien": "Sean O'Brien", "o’brien": "Sean O'Brien", "o brien": "Sean O'Brien", "brien s": "Sean O'Brien",
		"mueller": "Peter Müller", "muller": "Peter Müller", "Müll p": "Peter Müller", "dr. mueller": "Peter Müller", "mrs ruiz": "Ana Maria Ruiz", "ruiz ana": "Ana Maria Ruiz",
		"ana ana": "", "jr smi": "J.R. Smith", "soeren": "Søren Ågård", "aagaard": "Søren Ågård", "李": "李娜", "ngolo": "N’Golo Kanté", "dangelo": "D'Angelo Russell",
		"uiz": "", "anamaria": "", "dr": "", "'": "", "-": "", "jean-luc-picard": "Jean-Luc Picard", "oeaa": "Öå", "oa": "Öå",
	} {
		if got := called(m.State().Roll.Matching(typed)); got != want {
			t.Errorf("%q matches %q, not %q", typed, got, want)
		}
	}
	// A line means less than what is typed may: the order of the words is kept, a hyphen or an apostrophe is not needed.
	for said, want := range map[string]string{"jean luc": "Jean-Luc Picard", "OBrien": "Sean O'Brien", "Picard Jean": "", "zo d": ""} {
		if got := called(m.State().Roll.Find(said)); got != want {
			t.Errorf("%q means %q, not %q", said, got, want)
		}
	}
}

// Of a name of more words than are told apart the last has the rest.
func TestMatchingAMostWordyName(t *testing.T) {
	var name []string
	for i := range 66 {
		name = append(name, string([]rune{rune('a' + i/26), rune('a' + i%26)}))
	}
	long := strings.Join(name, " ")
	m := played(t, `convene "Names"`, "open", `arrive "`+long+`"`)
	for typed, want := range map[string]string{name[62]: long, name[63]: long, name[63] + name[64]: long, name[64]: "", name[65]: ""} {
		if got := called(m.State().Roll.Matching(typed)); got != want {
			t.Errorf("%q matches %q", typed, got)
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
