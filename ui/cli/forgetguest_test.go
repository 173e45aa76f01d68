package cli_test

import "testing"

// Of a guest who was given the vote no entry keeps the name once it is forgotten.
func TestForgetWhoWasGivenTheVote(t *testing.T) {
	h := newHouse(t)
	path := h.meeting("a.meeting", `convene "Depot 4" on 2026-05-14`, "open", `member "Anastasia Quill" voice`, `member "Anastasia Quill" vote`, "close")
	s := h.call("", "forget", path, "Anastasia Quill", "--yes")
	if s.code != 0 || s.out != "" {
		t.Errorf("exit %d: entries with the name: %q, %s", s.code, s.out, s.err)
	}
	lacks(t, h.content(path), "Anastasia", "Quill")
	lacks(t, h.must("", "log", path), "Anastasia", "Quill")
}
