package cli_test

import (
	"strings"
	"testing"
)

// verify tells what the room sealed and what was written up since, and that none of that changes a decision.
func TestVerifyTellsWhatWasWrittenUp(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Branch" on 2026-05-14`, "@18:00 member Ana", "member Ben", "arrive Ana", "open", "close", "seal 4")
	if said := h.must("", "verify", file); strings.Contains(said, "written up") {
		t.Errorf("nothing was written up: %s", said)
	}
	h.must("apologies Ben\nnote \"It was cold.\"\n", "run", file, "-")
	has(t, h.must("", "verify", file), "sealed in the room: 1-7; written up since: 2 entries, none of which changes a decision")
}
