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
