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

// A name that was forgotten cannot be looked for in what others wrote, and papers for people outside say so at their head.
func TestCirculationTellsWhatItCannotSeek(t *testing.T) {
	h := newHouse(t)
	file := strings.TrimSpace(h.must("", "new", "Depot"))
	h.must("member \"Anastasia Dee\"\nmember Bo\nopen\nnote \"Anastasia Dee was thanked.\"\nclose\n", "run", file, "-")
	papers := func() []string {
		return []string{
			h.must("", "minutes", file, "--for", "circulation"), h.must("", "minutes", file, "--for", "notice"), h.must("", "bulletin", file),
			h.must("", "announce", file, "--names-found", "replace"),
		}
	}
	const says = "1 name is in the record no more"
	for _, paper := range papers() {
		lacks(t, paper, says)
		lacks(t, paper, "Anastasia")
	}
	h.must("", "forget", file, "Anastasia", "--yes")
	for _, paper := range papers() {
		has(t, paper, says)
	}
	lacks(t, h.must("", "minutes", file), says)
}
