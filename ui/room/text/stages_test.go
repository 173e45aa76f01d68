package text_test

import (
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/room"
	"stacktaker/ui/room/text"
)

// A ranked count is told in words, a stage each as the desk tells it, and who is elected in their stage and not before.
func TestStagesInWords(t *testing.T) {
	m := assembly.New()
	at := time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)
	for i, line := range []string{
		`convene "Students" on 2026-05-14`, "headcount 20", "open", `elect "Committee" seats 2 ballot ranked`, "nominate Ana", "nominate Ben", "nominate Cleo", "nominate Dov",
		"put", `ballot batch 1 "Ana>Ben>Cleo" 9 "Ben" 2 "Cleo>Ben" 5 "Dov" 1 blank 1`, "declare",
	} {
		if _, err := m.Do(line, assembly.Stamp{At: at, Seed: [32]byte{byte(i + 1)}}); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	for language, want := range map[string][]string{
		"en": {
			"stage 1: the first choices, quota 6: Ana 9, Ben 2, Cleo 5, Dov 1", "elected: Ana",
			"stage 2: the surplus of Ana, 3, is handed on: Ben 4.99997 (+2.99997), lost by cutting off 0.00003",
			"stage 3: Dov drops out, and those papers go on: without a next name 1", "out: Dov",
			"stage 4: Ben drops out, and those papers go on: Cleo 7.99997 (+2.99997), without a next name 2", "elected: Cleo", "out: Ben",
			"elected: Ana, Cleo (Ana 9, Ben 2, Cleo 5, Dov 1, 1 blank)",
		},
		"de": {"Stufe 2: der Überschuss von Ana, 3, geht weiter: Ben 4,99997 (+2,99997), durch Abschneiden verloren 0,00003"},
	} {
		var teller text.Teller
		teller.Sees(room.Of(m, at, room.Desk{Language: language, Stage: 1}))
		teller = text.Teller{}
		var told []string
		stages := len(m.State().Ranking(m.State().Contests[0], 0).Stages)
		for stage := 1; stage <= stages; stage++ {
			told = append(told, teller.Sees(room.Of(m, at, room.Desk{Language: language, Stage: stage}))...)
			if again := teller.Sees(room.Of(m, at, room.Desk{Language: language, Stage: stage})); len(again) > 0 {
				t.Errorf("told twice: %v", again)
			}
		}
		told = append(told, teller.Sees(room.Of(m, at, room.Desk{Language: language}))...)
		whole := strings.Join(told, "\n")
		for _, sentence := range want {
			if !strings.Contains(whole, sentence) {
				t.Errorf("%s lacks %q:\n%s", language, sentence, whole)
			}
		}
	}
}
