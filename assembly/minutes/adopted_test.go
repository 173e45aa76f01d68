package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// What nobody counted is told by how it was decided, and never with figures; to people outside not even that nobody objected.
func TestDecidedWithoutFigures(t *testing.T) {
	decided := begun(
		`notice "That the minutes be displayed." by Dov`, "adopt 1", "no-action",
		`move "That we meet weekly." by Ana`, "second Ben", `amend strike "weekly" insert "fortnightly" by Cleo`, "second Dov", "adopt", "@18:20", "adopt", "no-action",
		`move "That we sing." by Ana`, "second Ben", "put", "clear lost voice", "declare",
		`move "That we strike." by Ana needs "2/3"`, "second Ben", "put", "clear carried", "declare", "no-action",
		`move "That we march." by Ana`, "second Ben", "put", "clear carried acclamation", "declare", "no-action",
		`move "That we rest." by Ana`, "second Ben", "put", "clear carried unanimous", "declare", "no-action",
		`elect "Auditors" seats 3`, "nominate Eva", "nominate Dov", "adopt", `elect "Steward"`, "nominate Eva", "put", "adopt", "close",
	)
	m := after(t, decided...)
	for language, has := range map[string][]string{
		"en": {
			"Moved by Dov, put at 18:00:", "Notice of it had been given.", "= carried: Carried without objection.",
			"That we meet [-weekly-] {+fortnightly+}.",
			"At 18:20 it was asked who objected to motion 2, as amended; nobody did.", "Not carried, by voice, without a count.",
			"Carried, as could be seen without a count; it needed 2/3 of the votes cast.", "Carried by acclamation.",
			"Carried unanimously, without a count.", "Candidates for 3 seats: Eva and Dov.",
			"There was no other candidate, and nobody objected.", "Elected: Eva and Dov. 1 seat stays vacant.", "Eva was elected.",
		},
		"es": {"Aprobada sin oposición.", "Rechazada, de viva voz", "Aprobada por aclamación.", "No hubo más candidaturas, y nadie se opuso."},
		"fr": {"Adoptée sans opposition.", "Adopté sans opposition.", "Adoptée par acclamation.", "Personne d'autre ne se présentait"},
		"de": {"Ohne Gegenrede angenommen.", "Durch Zuruf abgelehnt", "Per Akklamation angenommen.", "Sonst kandidierte niemand"},
	} {
		got := dump(minutes.From(m, minutes.Options{Language: language}))
		for _, words := range has {
			if !strings.Contains(got, words) {
				t.Errorf("in %s they lack %q", language, words)
			}
		}
		if strings.Contains(got, "0 for") || t.Failed() {
			t.Errorf("in %s:\n%s", language, got)
		}
	}
	outside := dump(minutes.From(m, minutes.Options{For: minutes.Circulation}))
	for _, words := range []string{"objection", "unopposed", "nobody did", "acclamation", "unanimous", "voice"} {
		if strings.Contains(outside, words) {
			t.Errorf("people outside read %q:\n%s", words, outside)
		}
	}
}

// What was agreed from the chair stands under its item, and a casting vote beside its figures.
func TestAgreedAndCasting(t *testing.T) {
	m := after(t, begun(
		`item "Hall"`, `item "Rent"`, "go 1", `agree "That we meet here next month."`, `agree "That the rent be paid." item 2`,
		"rule casting-vote facilitator", `move "That we sing." by Ana`, "second Ben", "put", "count 2 2 1", "casting for by Fin", "declare",
		`move "That we dance." by Ana`, "second Ben", "put", "count 2 2", "casting against by Fin", "declare", "close",
	)...)
	for language, has := range map[string][]string{
		"en": {
			"From the chair it was proposed at 18:00, as motion 1:", "That we meet here next month.", "Nobody objected: motion 1 was agreed.",
			"2 for, 2 against, 1 abstained: a tie, carried by the chair's casting vote.", "2 for, 2 against: a tie, not carried, by the chair's casting vote.",
		},
		"es": {"Nadie se opuso: se acordó la moción 1.", "empate, aprobada por el voto de calidad de la presidencia"},
		"fr": {"la motion 1 a été convenue.", "égalité, adoptée par la voix prépondérante de la présidence"},
		"de": {"Antrag 1 ist beschlossen.", "Stimmengleichheit, durch Stichentscheid der Leitung angenommen"},
	} {
		says(t, m, language, has...)
	}
}

// Several who move or second together are all named.
func TestMovedTogether(t *testing.T) {
	m := after(t, begun(`move "That we sing." by Ana and Ben and Cleo`, "second Dov and Eva", "adopt", "close")...)
	got := dump(minutes.From(m, minutes.Options{}))
	if want := "Moved by Ana, Ben and Cleo, seconded by Dov and Eva"; !strings.Contains(got, want) {
		t.Errorf("they lack %q:\n%s", want, got)
	}
}
