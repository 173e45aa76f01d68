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
			"Dov moved, as motion 1", "Notice of it had been given.", "Motion 1 was put at 18:00 by asking who objected, with 5 entitled to vote; nobody did. Fin facilitated.",
			"Motion 1 was carried unopposed.", "Amendment 2.1 was carried unopposed.", "The words of motion 2 were changed accordingly",
			"Motion 2, as amended, was put at 18:20 by asking who objected", "Motion 3 was not carried, by voice; hands were not counted.",
			"Motion 4 was carried, as everybody could see without a count; it needed 2/3 of the votes cast.", "Motion 5 was carried by acclamation.",
			"Motion 6 was carried unanimously; hands were not counted.", "Put forward for 3 seats: Eva and Dov.",
			"There being no contest, it was asked at 18:20 who objected to Eva and Dov; nobody did.", "Elected: Eva and Dov. 1 seat stays vacant.", "Eva was elected.",
		},
		"es": {"La moción 1 se aprobó sin oposición.", "La moción 3 no se aprobó, de viva voz", "La moción 5 se aprobó por aclamación.", "quién se oponía a Eva y Dov; nadie se opuso."},
		"fr": {"La motion 1 a été adoptée sans opposition.", "L'amendement 2.1 a été adopté sans opposition.", "La motion 5 a été adoptée par acclamation.", "qui s'opposait à Eva et Dov"},
		"de": {"Antrag 1 wurde ohne Widerspruch angenommen.", "Antrag 3 wurde durch Zuruf nicht angenommen", "Antrag 5 wurde durch Akklamation angenommen.", "wer Eva und Dov widerspricht"},
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
	for _, words := range []string{"unopposed", "nobody did", "acclamation", "unanimous", "voice"} {
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
			"From the chair it was proposed at 18:00, as motion 1, with 5 entitled to vote:", "That we meet here next month.", "Nobody objected: motion 1 was agreed.",
			"Motion 3 was carried on a tie, by the chair's casting vote: 2 for and 2 against", "Motion 4 was not carried, on a tie, by the chair's casting vote",
		},
		"es": {"Nadie se opuso: se acordó la moción 1.", "La moción 3 se aprobó con un empate, por el voto de calidad de la presidencia"},
		"fr": {"la motion 1 a été convenue.", "La motion 3 a été adoptée à égalité, par la voix prépondérante de la présidence"},
		"de": {"Antrag 1 ist beschlossen.", "Antrag 3 wurde bei Stimmengleichheit durch Stichentscheid der Leitung angenommen"},
	} {
		says(t, m, language, has...)
	}
}

// Several who move or second together are all named.
func TestMovedTogether(t *testing.T) {
	m := after(t, begun(`move "That we sing." by Ana and Ben and Cleo`, "second Dov and Eva", "adopt", "close")...)
	got := dump(minutes.From(m, minutes.Options{}))
	if want := "Ana (with Ben and Cleo) moved, seconded by Dov (with Eva), as motion 1"; !strings.Contains(got, want) {
		t.Errorf("they lack %q:\n%s", want, got)
	}
}
