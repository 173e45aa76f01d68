package cli_test

import (
	"strings"
	"testing"
)

// A name that the next meeting took over is told of when it is forgotten in the first.
func TestForgetTellsOtherMeetings(t *testing.T) {
	h := newHouse(t)
	first := strings.TrimSpace(h.must("", "new", "Depot"))
	h.must("member \"Anastasia Dee\"\nmember Bo\nopen\nclose\n", "run", first, "-")
	second := strings.TrimSpace(h.must("", "new"))
	s := h.call("", "forget", first, "Anastasia", "--yes")
	if s.code != 0 {
		t.Fatal(s.err)
	}
	has(t, s.err, "the name stands in another meeting too", second)
	s = h.call("", "forget", second, "Anastasia", "--yes")
	lacks(t, s.err, "another meeting")
	lacks(t, h.content(first)+h.content(second), "Anastasia")
}
