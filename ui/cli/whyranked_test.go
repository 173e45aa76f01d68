package cli_test

import (
	"path/filepath"
	"strings"
	"testing"
)

// why of a ranked election tells every transfer to the last digit, who typed what, and the lot; the stages stand in the minutes of every format.
func TestWhyOfARankedElection(t *testing.T) {
	h := newHouse(t)
	path := h.held("2026-05-04", "@18:00", "headcount 40", "open", `elect "Committee" seats 2 ballot ranked`, "nominate Ana", "nominate Ben", "nominate Cleo", "nominate Dov", "nominate Eve", "put",
		"papers given 30", `ballot batch 1 teller 1 "Ana>Ben" 12 "Ana>Cleo" 1 "Ben" 3 "Cleo>Ben" 6 "Dov" 1 "Eve" 1 blank 1 spoilt 2`,
		`ballot batch 1 teller 2 "Ana>Ben" 12 "Ana>Cleo" 1 "Ben" 3 "Cleo>Ben" 6 "Dov" 1 "Eve" 1 blank 1 spoilt 2`, "declare", "lot 3")
	got := strings.Join(strings.Fields(h.must("", "why", path, "committee")), " ")
	for _, want := range []string{
		"11 18:00:00 papers given 30", "12 18:00:00 ballot batch 1 teller 1", "13 18:00:00 ballot batch 1 teller 2", "the quota, or to be among those who remain",
		"24 valid papers for 2 seats: quota 9", "stage 1: the first choices: Ana 13, Ben 3, Cleo 6, Dov 1, Eve 1; elected: Ana (entry 14)",
		"stage 2: the surplus of Ana, 4, is handed on: Ben 6.69228 (+3.69228), Cleo 6.30769 (+0.30769), lost by cutting off 0.00003 (entry 14)",
		"a lot with the number 3 (entry 15) stage 3: ", "and a lot decided: without a next name 1 (entry 15)", "elected: Ana, Ben",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("why lacks %q:\n%s", want, got)
		}
	}
	open := h.held("2026-05-05", "@18:00", "headcount 40", "open", `elect "Clerk" ballot ranked`, "nominate Ana", "nominate Ben", "put",
		`ballot batch 1 teller 1 "Ana>Ben" 11`, `ballot batch 1 teller 2 "Ana>Ben" 11`, `ballot batch 2 teller 1 "Ben>Ana" 13`)
	if got := h.must("", "why", open, "clerk"); !strings.Contains(got, "11") || strings.Contains(got, "13\n") || strings.Contains(got, "Ben>Ana") {
		t.Errorf("a batch that waits for the other teller is told:\n%s", got)
	}
	for _, format := range []string{"md", "txt", "html", "docx", "odt", "pdf"} {
		out := filepath.Join(t.TempDir(), "minutes."+format)
		h.must("", "minutes", path, "--format", format, "--out", out)
	}
	if text := h.must("", "minutes", path, "--format", "txt"); !strings.Contains(text, "Votes after stages") || !strings.Contains(text, "6.69228") {
		t.Error(text)
	}
}
