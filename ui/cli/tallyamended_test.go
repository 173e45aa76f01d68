package cli_test

import "testing"

// A floor that amended the question counted on another text: the files are refused together, with what each says.
func TestAFloorThatAmendedItsQuestion(t *testing.T) {
	h := newHouse(t)
	floor := func(name string, amended ...string) string {
		lines := []string{
			`convene "` + name + `" on 2026-05-12`, "@18:00", "members 40", "headcount 30", "open",
			`move "That we accept 3 %." by Ana floors aggregate of "Day" "Night"`, "second Ben",
		}
		return h.meeting(name+".meeting", append(append(lines, amended...), "put", "count 20 5 1", "declare")...)
	}
	day, night := floor("Day"), floor("Night", `amend strike "3 %" insert "5 %" by Cleo`, "second Dov", "put", "count 20 5", "declare")
	s := h.call("", "tally", day, night)
	if s.code != 1 {
		t.Errorf("exit %d, wanted 1: %s", s.code, s.out)
	}
	has(t, s.err, "That we accept 3 %.", "That we accept 5 %.", day, night)
	has(t, h.must("", "show", day), "decided once all floors have counted")
}
