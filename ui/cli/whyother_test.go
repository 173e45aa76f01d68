package cli_test

import (
	"strings"
	"testing"
)

// Of a line that is about another motion why tells how it changed who could vote, and nothing else of it; where it changed nothing of that,
// it tells nothing.
func TestWhyTellsNoOtherMotionsMends(t *testing.T) {
	h := newHouse(t)
	second := func(date, wrong string, then ...string) string {
		return h.held(date, append([]string{
			"@18:00", `arrive "Amir Khan" "Deepa Rao" "Joao Pinto"`, "open", `move "That A." by "Amir Khan"`, "second " + wrong,
			"put", "count 2 0 0", "declare", "no-action", `mend 5 second "Deepa Rao" because "a slip"`,
		}, append(then, `move "That B." by "Amir Khan"`, `second "Joao Pinto"`, "put", "count 2 0 0", "declare")...)...)
	}
	why := func(path, id string) string {
		return strings.Join(strings.Fields(h.must("", "why", path, id)), " ")
	}
	path := second("2026-05-04", `"Deepa And Marek"`)
	got := why(path, "2")
	if want := "who could vote is otherwise by a line about something else: no longer Deepa And Marek (entries 5, 10)"; !strings.Contains(got, want) || strings.Contains(got, "was: second") {
		t.Errorf("why 2 lacks %q:\n%s", want, got)
	}
	if got := why(path, "1"); !strings.Contains(got, `was: second "Deepa And Marek"; is: second "Deepa Rao"; because a slip (entries 5, 10)`) {
		t.Error(got)
	}
	for _, path := range []string{
		second("2026-05-11", `"Joao Pinto"`),
		second("2026-05-18", "Eva", "arrive Eva"), // she could vote all the same
	} {
		if got := why(path, "2"); strings.Contains(got, "put right") {
			t.Error(got)
		}
	}
}
