package cli_test

import "testing"

// What is entered once the minutes are approved was not approved: the head of every paper says so, what was entered is told as that, and
// no paper that differs from the approved one is told as the same.
func TestWhatWasEnteredAfterTheApprovalIsToldAsThat(t *testing.T) {
	for _, line := range []string{"finished 1", `next-meeting 2026-02-09 18:30 "Yard"`} {
		h := newHouse(t)
		file := h.held("2026-01-05", "@18:00", `member "Ana Ruiz"`, `member "Ben Sarr"`, "arrive all", "open", `assign "Book the hall" to "Ben Sarr" by 2026-01-20`,
			`next-meeting 2026-02-02 18:30 "Hall"`, "close", `note "The heating failed."`, "seal 1 2 3", "approve-minutes")
		lacks(t, h.must("", "minutes", file), "since the approval", "after the approval", "since it was approved")
		h.must("@+1m "+line+"\n", "run", file, "-")
		minutes := h.must("", "minutes", file)
		has(t, minutes, "Approved on 5 January 2026; more was entered since the approval", "1, and what was entered since it was approved", "5 January 2026, 18:01, after the approval.")
		has(t, h.must("", "bulletin", file), "Approved on 5 January 2026; more was entered since the approval")
		has(t, h.must("", "list"), "approved, entered since")
		has(t, h.must("", "list", "--json"), `"minutes_entered_since": true`)
		h.must("correct \"The hall is the yard.\"\n", "run", file, "-")
		has(t, h.must("", "minutes", file), "Version 1 approved on 5 January 2026; corrected since, and more was entered")
	}
}
