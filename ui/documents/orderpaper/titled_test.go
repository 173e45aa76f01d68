package orderpaper_test

import (
	"strings"
	"testing"
)

// A heading of a number and a title is that of a motion where the paper says so otherwise: by who moves it, by what stands above it, by an
// amendment to that number, by what each resolves.
func TestHeadsOfNumberAndTitle(t *testing.T) {
	for paper, want := range map[string]string{
		// Movers below each.
		"# Annual meeting\n\n## 11 Pay claim\n\nMoved by Ana Lund\n\nThat we claim.\n\n## 12 Housing\n\nThat we build.\n\nMoved by Ben Sarr\n": "11|Pay claim|Ana Lund|12|Housing|Ben Sarr",
		"## 11. Pay claim\n\nMoved by Ana Lund\n\nThat we claim.\n\n## 12. Housing\n\nMoved by Ben Sarr\n\nThat we build.\n":                   "11|Pay claim|Ana Lund|12|Housing|Ben Sarr",
		"11. Pay claim\nMoved by Ana Lund\n\nThat we claim.\n\n12. Housing\nMoved by Ben Sarr\n\nThat we build.\n":                             "11|Pay claim|Ana Lund|12|Housing|Ben Sarr",
		"A11 Pay claim\nMoved by Ana Lund\n\nThat we claim.\n\nA12 Housing\nMoved by Ben Sarr\n\nThat we build.\n":                             "A11|Pay claim|Ana Lund|A12|Housing|Ben Sarr",
		// Motions above them.
		"# Motions\n\n## A11 Pay claim\n\nThat we claim.\n\n## A12 Housing\n\nThat we build.\n":           "A11|Pay claim||A12|Housing|",
		"# Anträge\n\n## A11 Lohn\n\nWir fordern mehr.\n\n## A12 Wohnen\n\nWir bauen.\n":                  "A11|Lohn||A12|Wohnen|",
		"# Liste des motions\n\n## 11 Salaires\n\nNous demandons.\n\n## 12 Logement\n\nNous bâtissons.\n": "11|Salaires||12|Logement|",
		"# Mociones\n\n## 11 Salarios\n\nPedimos más.\n\n## 12 Vivienda\n\nConstruimos.\n":                "11|Salarios||12|Vivienda|",
		"# Motions\n\n## 11 Pay claim\n\nThat we claim.\n":                                                "11|Pay claim|",
		// What each resolves.
		"## 11 Pay claim\n\nThis branch resolves:\n\n1. to claim.\n\n## 12 Housing\n\nThis branch resolves:\n\n1. to build.\n": "11|Pay claim||12|Housing|",
		// An amendment to one of them, at the end of the paper.
		"## 11 Pay claim\n\nThat we claim.\n\n## 12 Housing\n\nThat we build.\n\n## Amendment 1 to motion 12\n\nDelete \"build\" and insert \"buy\".\n": "11|Pay claim||12|Housing|",
		// One motion with parts: nothing says that these are several.
		"# Strike fund\n\nMoved by Ana Lund\n\n## 1. Why\n\nRents rose.\n\n## 2. What we ask\n\nA fund.\n": "|Strike fund|Ana Lund",
		"# Strike fund\n\n## 1 Why\n\nRents rose.\n\n## 2 What we ask\n\nA fund.\n":                        "|Strike fund|",
	} {
		got := told(t, "a.md", paper)
		if !strings.Contains(paper, "#") && told(t, "a.txt", paper) != got {
			t.Errorf("%s\nis read otherwise as text: %s", paper, told(t, "a.txt", paper))
		}
		var short []string
		for line := range strings.SplitSeq(strings.TrimSpace(got), "\n") {
			if all := strings.Split(line, "|"); len(all) > 3 {
				short = append(short, strings.Join(all[:3], "|"))
			}
		}
		if said := strings.Join(short, "|"); said != want {
			t.Errorf("%s\nis read as %s\n%s", paper, said, got)
		}
	}
}
