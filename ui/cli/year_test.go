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

// What was elected is told in the paper on a year, and what was decided in closed session as the notice board has it: the paper never says
// that nothing was decided where something was.
func TestYearTellsElectionsAndClosedSessions(t *testing.T) {
	h := newHouse(t)
	people := []string{"@18:00", `member "Ana Ruiz"`, `member "Ben Sarr"`, `member "Cleo Ito"`, "arrive all", "open", "rule second no"}
	h.held("2026-01-05", append(people, `elect "Delegate"`, `nominate "Ana Ruiz"`, "put", "count 3 0 0", "declare", "close")...)
	h.held("2026-02-02", "@18:00", "arrive all", "open", "in-camera on", `move "Zebra." by "Ben Sarr"`, "put", "count 3 0 0", "declare", "no-action", "in-camera off", "close")
	h.held("2026-03-02", "@18:00", "arrive all", "open", `move "That we pay fifty." by "Ben Sarr"`, "in-camera on",
		`amend strike "fifty" insert "sixty" by "Ana Ruiz"`, "put", "count 3 0 0", "declare", "in-camera off", "put", "count 3 0 0", "declare", "no-action", "close")
	year := h.must("", "year", "2026")
	has(t, year, "- Election: Delegate. Ana Ruiz was elected.", "- One motion was carried; its words were moved in closed session.")
	if n := strings.Count(year, "The meeting was in closed session at 18:00."); n != 2 {
		t.Errorf("%d closed sessions are told:\n%s", n, year)
	}
	lacks(t, year, "Nothing was decided.", "Zebra", "fifty", "sixty")
}

// A private meeting is told on the paper itself to be missing from it, and no paper says that no meeting was held where one was.
func TestYearTellsWhatIsMissing(t *testing.T) {
	makesKeys(t)
	h := newHouse(t)
	h.put("pass", "correct horse battery")
	h.held("2026-01-05", "@18:00", `member "Ana Ruiz"`, "arrive all", "open", "close")
	private := strings.TrimSpace(h.must("", "new", "Branch", "--on", "2026-02-02", "--private", "--passphrase-file", h.file("pass")))
	has(t, h.must("", "year", "2026"), "1 meeting of this year is private and not in this paper.", "In all")
	lacks(t, h.must("", "year", "2026", "--passphrase-file", h.file("pass")), "not in this paper")
	h.put("meetings/003-2027-02-02.meeting", h.content(private))
	year := h.must("", "year", "2027")
	has(t, year, "1 meeting of this year is private and not in this paper.")
	lacks(t, year, "No meeting was held")
	has(t, h.must("", "year", "2028"), "No meeting was held in 2028.")

	h.put("meetings/004-2028-01-01.meeting", "no meeting any more")
	year = h.must("", "year", "2028")
	has(t, year, "1 meeting of this year could not be read")
	lacks(t, year, "No meeting was held")
}

// A year is told under the assembly's own name, whatever its meetings are called; it tells who holds office and who is delegated, until when
// where that is known, and matters of form apart.
func TestYearTellsOfficersAndDelegates(t *testing.T) {
	h := newHouse(t)
	h.held("2026-01-05", "@18:00", `organisation "Harbour Branch"`, `member "Ana Ruiz"`, `member "Ben Sarr"`, `member "Cleo Ito"`, "arrive all", "open", "rule second no",
		`move "That the secretary's report be received." by "Ben Sarr"`, "adopt", `move "That we pay fifty." by "Ben Sarr"`, "put", "count 2 1 0", "declare", "no-action",
		`elect "Chair"`, `nominate "Ana Ruiz"`, "adopt", `accepts "Ana Ruiz"`, "close")
	year := h.must("", "year", "2026")
	has(t, year, "Harbour Branch", "Also carried, as matters of form: motion 1 (That the secretary's report be received).", "- That we pay fifty.", "- Election: Chair. Ana Ruiz was elected.",
		"Officers and delegates", "Facilitator", "Minute-taker", "Ana Ruiz")
	lacks(t, year, "- That the secretary's report", "Until", "facilitator")
	h.held("2026-02-02", "@18:00", "arrive all", "open", `mandate "Council" delegates "Cleo Ito" term 2027-06-01`, "close")
	year = h.must("", "year", "2026")
	has(t, year, "Harbour Branch", "Council", "Cleo Ito", "Until", "1 June 2027")
	lacks(t, year, "Reports on")
	has(t, h.must("", "year", "2026", "-f", "popolo"), `"name": "Harbour Branch"`, `"start_date": "2026-01-05`, `"start_date": "2026-02-02`)
	has(t, h.must("", "year", "2025", "-f", "popolo"), `"name": "Harbour Branch"`)
}
