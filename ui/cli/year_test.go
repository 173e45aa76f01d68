package cli_test

import (
	"strings"
	"testing"
)

// A year counts those whom the minutes of each meeting count, and says nothing of what a meeting decided that has not met.
func TestYearAgreesWithMinutes(t *testing.T) {
	h := newHouse(t)
	h.env["TZ"] = "UTC"
	first := h.held("2026-01-05", "@18:00", `member "Ana"`, `member "Ben"`, `member "Cleo" voice`, `member "Dov" observer`, `member "Eva"`, "arrive Ana Ben Cleo Dov Eva", "@18:10", "leave Eva",
		"@18:20", "open", "hand Ana", "call", "done", "close")
	counted := h.held("2026-02-02", "@18:00", "headcount 40", "open", "arrive Cleo", "headcount 58", "headcount 12", "close")
	running := h.held("2026-03-02", "@18:00", "open")
	has(t, h.must("", "minutes", first), "2 people with a vote attended. Besides them 1 person attended with a voice and no vote, and 1 as an observer.")
	has(t, h.must("", "minutes", counted), "most, 58,", "Besides them 1 person")
	s := h.call("", "year", "2026")
	row := func(cells ...string) {
		t.Helper()
		for line := range strings.Lines(s.out) {
			if strings.Join(strings.Fields(strings.ReplaceAll(line, "|", " ")), " ") == strings.Join(cells, " ") {
				return
			}
		}
		t.Errorf("no row says %q:\n%s", cells, s.out)
	}
	row("#1", "2", "2", "1", "1", "0")
	row("#2", "58", "1", "0", "0", "0")
	has(t, s.out, "Nothing has been decided yet.")
	lacks(t, s.out, "has not been opened")
	h.must("close\n", "run", running, "-")

	h.must("", "new", "Branch", "--on", "2026-06-14")
	s = h.call("", "year", "2026")
	has(t, s.out, "14 June 2026", "This meeting has not been opened yet.")
	if n := strings.Count(s.out, "#4"); n != 0 {
		t.Errorf("a meeting still to come is counted:\n%s", s.out)
	}
	lacks(t, s.out, "Nothing has been decided yet.")
	if n := strings.Count(s.out, "Nothing was decided."); n != 3 {
		t.Errorf("nothing was decided %d times:\n%s", n, s.out)
	}
	for lang, says := range map[string]string{"es": "Esta asamblea aún no se ha abierto.", "fr": "Cette assemblée n'est pas encore ouverte."} {
		has(t, h.must("", "year", "2026", "--lang", lang), says)
	}
}
