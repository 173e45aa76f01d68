package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// Re-open nominations is told as what it is, a withdrawal when it was, and a name that nobody counted by how it was decided.
func TestElectionsAsTheyWent(t *testing.T) {
	m := after(t, begun(
		`elect "Chair"`, "nominate Eva", "nominate Dov", "nominate ron", "@18:05", "withdraw-name Dov", "put", `count "Eva" 1 ron 3 blank 1`, "declare",
		`elect "Auditors" seats 3`, "nominate Ana", "nominate ron", "put", `count "Ana" 3 ron 1`, "declare",
		`elect "Clerk"`, "nominate Ben", "put", "clear carried acclamation", "declare",
		`elect "Cook"`, "nominate Cleo", "put", "clear lost voice", "declare", "close",
	)...)
	for language, has := range map[string][]string{
		"en": {
			"Dov withdrew at 18:05.", "Candidates for 1 seat, put at 18:05: Eva and re-open nominations.", "re-open nominations | 3", "Re-open nominations won; the seat stays vacant.",
			"Elected: Ana. For the rest re-open nominations won; 2 seats stay vacant.", "It was by acclamation.", "Ben was elected.", "It was lost by voice; hands were not counted.",
		},
		"es": {"Dov retiró su candidatura a las 18:05.", "Ganó la opción de reabrir las candidaturas", "Fue por aclamación."},
		"fr": {"Dov a retiré sa candidature à 18", "ouvrir les candidatures l'a emporté", "Ce fut par acclamation."},
		"de": {"Dov zog die Kandidatur um 18:05 Uhr zurück.", "Die Neuausschreibung gewann", "Dies geschah durch Akklamation."},
	} {
		says(t, m, language, has...)
	}
	if outside := dump(minutes.From(m, minutes.Options{For: minutes.Circulation})); strings.Contains(outside, "acclamation") || strings.Contains(outside, "Dov") {
		t.Error(outside)
	}
	var hows, choices []string
	for _, v := range minutes.Votes(m) {
		hows, choices = append(hows, string(v.How)), append(choices, v.Choice)
	}
	if got := strings.Join(hows, " ") + " " + strings.Join(choices, " "); got != "hands hands hands hands acclamation voice Eva ron Ana ron Ben Cleo" {
		t.Error(got)
	}
}
