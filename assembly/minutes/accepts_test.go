package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// Whether somebody took what they were elected to stands where they were elected, and what was said after the close is listed there.
func TestElectedAndAccepting(t *testing.T) {
	m := after(t, begun(
		`item "Elections"`, `item "Rent"`, "go 1", `elect "Chair"`, "nominate Eva", "adopt", `elect "Clerk"`, "nominate Dov", "adopt", `elect "Cook"`, "nominate Ana", "adopt",
		"go 2", "accepts Eva", "refuses Dov", "close", "accepts Ana",
	)...)
	for language, has := range map[string][]string{
		"en": {"Eva accepted.", "Dov did not accept the election to Clerk; the seat is vacant.", "Ana accepted."},
		"es": {"Eva aceptó.", "Dov no aceptó el cargo: Clerk"},
		"fr": {"Eva a accepté.", "Dov n'a pas accepté la fonction"},
		"de": {"Eva nahm die Wahl an.", "Dov nahm die Wahl nicht an: Clerk; der Platz ist unbesetzt."},
	} {
		got := dump(minutes.From(m, minutes.Options{Language: language}))
		for _, words := range has {
			if !strings.Contains(got, words) {
				t.Errorf("in %s they lack %q", language, words)
			}
		}
		if strings.Contains(got, "Clerk | Dov") || language == "en" && strings.Index(got, "Eva accepted") > strings.Index(got, "Rent") {
			t.Errorf("in %s who refused holds office, or an answer stands elsewhere", language)
		}
		if t.Failed() {
			t.Fatal(got)
		}
	}
	if outside := dump(minutes.From(m, minutes.Options{For: minutes.Circulation})); strings.Contains(outside, "Dov") {
		t.Error(outside)
	}
}

// On the notice board stand the names of those who accepted in public, and nobody else's.
func TestBoardNamesWhoAccepted(t *testing.T) {
	m := after(t, begun(`elect "Chair"`, "nominate Eva", "adopt", "accepts Eva", `elect "Clerk"`, "nominate Dov", "adopt", `elect "Cook"`, "nominate Ana", "adopt", "refuses Ana", "close")...)
	board := dump(minutes.Bulletin(m, minutes.Options{}))
	if !strings.Contains(board, "Election: Chair, one seat, filled: Eva.") || strings.Contains(board, "Dov") || strings.Contains(board, "Ana") {
		t.Error(board)
	}
	if notice := dump(minutes.From(m, minutes.Options{For: minutes.Notice})); strings.Contains(notice, "Eva") {
		t.Error(notice)
	}
}

// Who was elected and declined is not among those elected where it is told what was decided, and the seat is open there, unless somebody was
// elected to it afterwards.
func TestDeclinedIsNotElected(t *testing.T) {
	lines := begun(`elect "Board" seats 2`, "nominate Eva", "nominate Dov", "adopt", "accepts Eva", "refuses Dov", `elect "Clerk"`, "nominate Ana", "adopt", "refuses Ana")
	m := after(t, append(lines, "close")...)
	for language, has := range map[string][]string{
		"en": {"Eva was elected. Dov declined; one seat is vacant.", "Clerk. Ana declined; one seat is vacant."},
		"es": {"La asamblea eligió a Eva. Dov no aceptó; queda un puesto sin cubrir."},
		"fr": {"L'assemblée a élu Eva. Dov n'a pas accepté ; un siège reste vacant."},
		"de": {"Gewählt ist: Eva. Dov nahm die Wahl nicht an; ein Platz bleibt unbesetzt."},
	} {
		for paper, got := range map[string]string{
			"minutes": dump(minutes.From(m, minutes.Options{Language: language})),
			"year":    dump(minutes.Year(2026, []minutes.Held{{Meeting: m}}, minutes.LeftOut{}, minutes.Options{Language: language})),
		} {
			for _, words := range has {
				if got := strings.NewReplacer("\u00a0", " ", "\u202f", " ", "*", "").Replace(got); !strings.Contains(got, words) {
					t.Errorf("in %s the %s lack %q:\n%s", language, paper, words, got)
				}
			}
		}
	}
	board := dump(minutes.Bulletin(m, minutes.Options{}))
	if !strings.Contains(board, "Election: Board, two seats, 1 of them vacant: Eva; one elected has declined.") {
		t.Error(board)
	}
	if notice := dump(minutes.From(m, minutes.Options{For: minutes.Notice})); !strings.Contains(notice, "Election: Clerk, one seat, 1 of them vacant; one elected has declined.") {
		t.Error(notice)
	}
	again := after(t, append(lines, `elect "Clerk"`, "nominate Eva", "adopt", "close")...)
	if got := strings.ReplaceAll(dump(minutes.From(again, minutes.Options{})), "*", ""); !strings.Contains(got, "Election: Clerk. Ana declined.") || !strings.Contains(got, "Election: Clerk. Eva was elected.") {
		t.Error(got)
	}
}
