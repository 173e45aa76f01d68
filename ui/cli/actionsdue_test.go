package cli_test

import (
	"strings"
	"testing"
)

// The call says what is due by the day of the meeting, as long as it is not finished; and the answer to a line that finishes an action
// by its number says which one that was.
func TestTheCallNamesWhatIsDueAndNotFinished(t *testing.T) {
	h := newHouse(t)
	first := h.held("2026-11-30", "open", `assign "Book the hall" to Ben by 2026-12-10`, `assign "Buy the paint" to Ana by 2027-01-15`, "close")
	next := strings.TrimSpace(h.must("", "new", "--on", "2026-12-14", "--after", first))
	call := h.must("", "announce", next, "-f", "txt")
	has(t, call, "Actions due: Book the hall")
	lacks(t, call, "overdue", "paint")
	if s := h.call("finished 1\n", "run", next, "-"); s.code != 0 || !strings.Contains(s.err, "done: Book the hall (Ben") {
		t.Errorf("exit %d: %s%s", s.code, s.out, s.err)
	}
	lacks(t, h.must("", "announce", next, "-f", "txt"), "Book the hall", "Actions due")
	has(t, h.must("", "show", next), "Actions due, finished: Book the hall")
	if s := h.call("finished 1\nfinished 2\n", "run", next, "-", "--keep-going"); !strings.Contains(s.err, "done: Buy the paint (Ana") {
		t.Errorf("exit %d: %s%s", s.code, s.out, s.err)
	}
}
