package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// rankedOnPaper is a ranked election with a surplus, a lot and exclusions.
func rankedOnPaper(more ...string) []string {
	return append([]string{
		"headcount 40", `elect "Committee" seats 2 ballot ranked`, "nominate Ana", "nominate Ben", "nominate Cleo", "nominate Dov", "nominate Eve", "put",
		`ballot batch 1 "Ana>Ben" 12 "Ana>Cleo" 1 "Ben" 3 "Cleo>Ben" 6 "Dov" 1 "Eve" 1 blank 1 spoilt 2`, "declare",
	}, more...)
}

// The stages of a ranked count stand in the minutes, what each did and the votes after it, before the lot and after it; who reads only what was
// decided reads no figures that tell how somebody voted.
func TestStagesAreMinuted(t *testing.T) {
	m := after(t, begun(rankedOnPaper("lot 3")...)...)
	got := dump(minutes.From(m, minutes.Options{}))
	for _, words := range []string{
		"24 valid papers for 2 seats: quota 9, 1 blank paper, 2 spoilt papers.", "Stage 1: the first choices; elected: Ana.",
		"Stage 2: the surplus of Ana, 4, is handed on.", "Votes after stages 1 to 2", "6.69228", "Cut off", "with the number 3", "level at every stage were Dov, Eve, and a lot decided",
		"Stage 4: ", "Not transferable", "Votes after stages 3 to ",
	} {
		if !strings.Contains(got, words) {
			t.Errorf("the minutes lack %q:\n%s", words, got)
		}
	}
	if strings.Count(got, "Stage 2: ") != 1 || strings.Contains(got, "First round") {
		t.Errorf("a stage is told twice:\n%s", got)
	}
	for _, language := range []string{"es", "fr", "de"} {
		if told := dump(minutes.From(m, minutes.Options{Language: language})); strings.Contains(told, "stage") || !strings.Contains(told, "6,69228") {
			t.Errorf("in %s:\n%s", language, told)
		}
	}
}

// Each kind of paper has its names, its boxes and how it is marked, and the lot of its order; tellers get a sheet for papers.
func TestBallotPapers(t *testing.T) {
	for kind, want := range map[string]struct {
		how     string
		sides   int
		numbers bool
	}{
		" ballot ranked": {"Write 1 beside", 0, false}, " ballot approval": {"Mark every name", 0, true}, " ballot yes-no": {"For each name", 3, false},
		" ballot single": {"Mark one name", 0, true}, "": {"Mark up to 2 names", 0, true},
	} {
		last := "nominate ron"
		if want.sides > 0 {
			last = "nominate Eve"
		}
		m := after(t, begun(`elect "Committee" seats 2`+kind, "nominate Ana", last, "nominate Ben", "nominate Cleo", "nominate Dov")...)
		b := minutes.BallotPapers(m, minutes.Options{}, 12).Ballots[0]
		if !strings.Contains(b.How, want.how) || len(b.Sides) != want.sides || b.Numbers != want.numbers || len(b.Names) != 5 || !strings.Contains(b.Foot, "12") {
			t.Errorf("%s: %+v", kind, b)
		}
		if want.sides == 0 && !strings.Contains(strings.ToLower(b.Names[4]), "re-open") {
			t.Errorf("re-open nominations does not stand last: %v", b.Names)
		}
		plain := minutes.BallotPapers(m, minutes.Options{}, 0).Ballots[0]
		if plain.Names[0] != "Ana" || strings.Contains(plain.Foot, "12") {
			t.Errorf("without a lot they do not stand as nominated: %v", plain.Names)
		}
	}
	m := after(t, begun(`move "That we strike." by Ana`, "second Ben")...)
	if b := minutes.BallotPapers(m, minutes.Options{}, 0).Ballots[0]; !strings.Contains(b.Head, "That we strike.") || len(b.Names) != 3 {
		t.Errorf("%+v", b)
	}
}

// Of a paper on which each name is put for and against, all figures are told: in the minutes, and in the table of votes.
func TestEachNameIsMinuted(t *testing.T) {
	m := after(t, begun("headcount 9", `elect "Committee" seats 2 ballot yes-no`, "nominate Ana", "nominate Ben", "nominate Cleo", "put", "count Ana 4 1 1 Ben 2 4 0 Cleo 3 2 1 blank 1", "declare")...)
	got := dump(minutes.From(m, minutes.Options{}))
	for _, row := range [][]string{{"Ana", "4", "1", "1"}, {"Ben", "2", "4", "0"}, {"Cleo", "3", "2", "1"}} {
		if !strings.Contains(got, strings.Join(row, " | ")) {
			t.Errorf("the minutes lack %v:\n%s", row, got)
		}
	}
	against := map[string]int{}
	for _, v := range minutes.Votes(m) {
		if v.Kind == "election" && v.Hands != nil {
			against[v.Choice] = v.Hands.Against
		}
	}
	if against["Ben"] != 4 || against["Cleo"] != 2 {
		t.Errorf("the votes against are %v", against)
	}
}
