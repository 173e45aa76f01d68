package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// The bulletin of an annual meeting tells on its page of each text what was resolved, matters of form in one line, what was lost, and everybody
// elected; nothing of it is left to the minutes.
func TestBulletinOfAnAnnualMeeting(t *testing.T) {
	board := dump(minutes.Bulletin(played(t, "testdata/annual.script"), minutes.Options{}))
	for _, want := range []string{
		"*Motion 5: Pay claim for 2026.* This branch resolves: 1. to claim seven per cent for all grades", "3. to ballot for industrial action if no offer is made by the middle of May.\n",
		"*Motion 6: Strike fund.* That 2,500 be moved", "*Motion 7: Night shift.* That no member works",
		"Also carried, as matters of form: motion 1 (That the minutes of the annual meeting of 2025 be approved), motion 2",
		"Not carried: motion 9 (Rule 9, open committee).", "Chair, one seat, filled: Margaret Hollis", "Trustees, two seats, filled: Piotr Zawada and Dilys Evans",
	} {
		if !strings.Contains(board, want) {
			t.Errorf("it lacks %q", want)
		}
	}
	if strings.Contains(board, "in the minutes") || strings.Contains(board, "more decision") {
		t.Error("it tells what was noted, or leaves something to the minutes")
	}
	if t.Failed() {
		t.Log(board)
	}
}

// A matter of form is one in whichever language the minutes are.
func TestFormalInAnyLanguage(t *testing.T) {
	for language, want := range map[string]string{"fr": "Autres adoptions", "es": "Aprobado también", "de": "Außerdem angenommen"} {
		for what, d := range map[string]minutes.Document{
			"bulletin": minutes.Bulletin(played(t, "testdata/annual.script"), minutes.Options{Language: language}),
			"minutes":  minutes.From(played(t, "testdata/annual.script"), minutes.Options{Language: language}),
		} {
			if got := dump(d); !strings.Contains(got, want) {
				t.Errorf("in %s the %s lacks %q:\n%.2500s", language, what, want, got)
			}
		}
	}
}

// What was resolved begins with the sentence that says so, in each language, whoever is said to have resolved something before.
func TestBulletinTellsWhatWasResolved(t *testing.T) {
	for _, text := range []string{
		`This branch notes that conference, which met in a far too small room in a far too hot month, resolves little. It believes that no. 5 is right.\n\nThis branch resolves:\n1. to march;\n2. to sing.`,
		`Considerando que llueve mucho. La asamblea acuerda:\n- salir;\n- cantar.`,
		`Vu la pluie. L'assemblée décide de chanter.`,
		`Es regnet viel. Die Versammlung beschließt, dass gesungen wird.`,
	} {
		board := dump(minutes.Bulletin(after(t, begun(`move "`+text+`" by Ana`, "second Ben", "put", "count 3 1", "declare", "no-action", "close")...), minutes.Options{}))
		for _, no := range []string{"notes", "believes", "Considerando", "Vu la", "regnet"} {
			if strings.Contains(strings.Split(board, "meta:")[0], no) {
				t.Errorf("%q is told:\n%s", no, board)
			}
		}
	}
}
