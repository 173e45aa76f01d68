package cli_test

import (
	"os"
	"strings"
	"testing"
)

// The call says at what time the meeting begins where the one before fixed it for that day, and no other time.
func TestTheCallHasTheHourThatWasFixed(t *testing.T) {
	h := newHouse(t)
	first := strings.TrimSpace(h.must("", "new", "Branch", "--on", "2026-05-14"))
	h.must("@18:00\narrive Ana Ben\nopen\nnext-meeting 2026-06-11 18:30 \"Canteen\"\nclose\n", "run", first, "-")
	same := strings.TrimSpace(h.must("", "new", "--on", "2026-06-11", "--after", first))
	has(t, h.must("", "announce", same), "11 June 2026, 18:30", "Canteen")
	has(t, h.must("", "announce", same, "-f", "ics"), "DTSTART:20260611T", "3000Z")
	other := strings.TrimSpace(h.must("", "new", "--on", "2026-06-12", "--after", first, "--file", h.file("other.meeting")))
	lacks(t, h.must("", "announce", other), "18:30", "Canteen")
	has(t, h.must("", "announce", other, "-f", "ics"), "DTSTART;VALUE=DATE:20260612")
	if err := os.Remove(first); err != nil {
		t.Fatal(err)
	}
	has(t, h.must("", "announce", same), "11 June 2026, 18:30", "Canteen") // it stands in the file itself
}
