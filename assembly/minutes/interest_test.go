package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// Who had an interest is named where they said so, and why; to people outside it is a handle, and no reason.
func TestInterest(t *testing.T) {
	m := after(t, begun(
		`move "That the hall be let." by Ana`, "second Ben", `interest Cleo Dov "they own it"`, "put", "count 2 1", "declare", "no-action",
		`elect "Clerk"`, "nominate Eva", "interest Ana", "put", "count 3 1", "declare", "close",
	)...)
	for language, has := range map[string][]string{
		"en": {
			"Cleo and Dov had an interest in motion 1 (\"they own it\") and took no part in the vote.",
			"Ana had an interest in the election to Clerk and took no part in the vote.",
		},
		"es": {"Cleo y Dov tenían un interés en el asunto (la moción 1", "Ana tenía un interés en el asunto (elección: Clerk)"},
		"fr": {"Cleo et Dov avaient un intérêt dans l'affaire", "Ana avait un intérêt dans l'affaire"},
		"de": {"Cleo und Dov waren in der Sache (Antrag 1) befangen", "Ana war in der Sache (Wahl: Clerk) befangen"},
	} {
		says(t, m, language, has...)
	}
	outside := dump(minutes.From(m, minutes.Options{For: minutes.Circulation}))
	if strings.Contains(outside, "own it") || strings.Contains(outside, "Cleo") || !strings.Contains(outside, "had an interest in motion 1 and took no part") {
		t.Error(outside)
	}
}

// What a voter wished recorded of their own vote stands in the minutes of members alone.
func TestRecordedVote(t *testing.T) {
	m := after(t, begun(
		`move "That the hall be let." by Ana`, "second Ben", "put", "count 2 2 1", "declare", "recorded Cleo against", "recorded Dov abstained", "recorded Eva for", "close",
	)...)
	for language, has := range map[string][]string{
		"en": {
			"At their wish it is recorded that Cleo voted against motion 1.", "At their wish it is recorded that Dov abstained on motion 1.",
			"At their wish it is recorded that Eva voted for motion 1.",
		},
		"es": {"A petición propia consta el voto en contra de Cleo (la moción 1)."},
		"fr": {"À sa demande, le vote contre de Cleo est consigné (la motion 1)."},
		"de": {"Auf eigenen Wunsch wird vermerkt: Cleo stimmte mit Nein (Antrag 1)."},
	} {
		says(t, m, language, has...)
	}
	for _, outside := range []minutes.Audience{minutes.Circulation, minutes.Notice} {
		if got := dump(minutes.From(m, minutes.Options{For: outside})); strings.Contains(got, "recorded") {
			t.Error(got)
		}
	}
}

// Who voted how as the roll was called stands in the minutes of members; that it was called, and the figures, in all where figures may.
func TestRollCall(t *testing.T) {
	m := after(t, begun(
		"rule roll-call yes", `move "That the hall be let." by Ana`, "second Ben", "put roll-call", "vote Cleo against", "vote Dov abstain", "vote Ana for", "vote Ben for",
		"vote Cleo for", "declare", "no-action", "close",
	)...)
	for language, has := range map[string][]string{
		"en": {"The roll was called, and each one voted by name.", "For: Ana, Ben and Cleo. Abstaining: Dov.", "3 for, nobody against"},
		"es": {"La votación fue nominal", "A favor: Ana, Ben y Cleo. Abstenciones: Dov."},
		"fr": {"par appel nominal", "Pour : Ana, Ben et Cleo. Abstentions : Dov."},
		"de": {"Es wurde namentlich abgestimmt.", "Dafür: Ana, Ben und Cleo. Enthaltungen: Dov."},
	} {
		got := strings.ReplaceAll(dump(minutes.From(m, minutes.Options{Language: language})), "\u00a0", " ")
		for _, words := range has {
			if !strings.Contains(got, words) {
				t.Errorf("in %s they lack %q", language, words)
			}
		}
		if t.Failed() {
			t.Fatal(got)
		}
	}
	for _, outside := range []minutes.Audience{minutes.Circulation, minutes.Notice} {
		got := dump(minutes.From(m, minutes.Options{For: outside}))
		for _, name := range []string{"Cleo", "Dov", "Abstaining:", "For:"} {
			if strings.Contains(got, name) {
				t.Errorf("%s stands in a paper for people outside: %s", name, got)
			}
		}
	}
}
