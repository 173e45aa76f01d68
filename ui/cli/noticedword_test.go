package cli_test

import "testing"

// What was given notice of is not called moved before somebody moves it, neither in the list nor where it is found.
func TestNoticedIsNotMoved(t *testing.T) {
	h := newHouse(t)
	h.first("member Ana", `notice "Buses run at night." by Ana`)
	has(t, h.must("", "show"), "1 given notice of: ")
	has(t, h.must("", "search", "Buses"), "motion 1, given notice of: ")
}
