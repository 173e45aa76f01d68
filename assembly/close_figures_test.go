package assembly_test

import (
	"fmt"
	"testing"
)

// A recount is offered where some were for and some against, and the difference is at most two or a fiftieth of those who may vote.
func TestARecountIsOfferedOfCloseFigures(t *testing.T) {
	for _, c := range []struct {
		voters, favor, against int
		offered                bool
	}{
		{20, 6, 6, true},
		{20, 7, 5, true},
		{20, 5, 7, true},
		{20, 8, 5, false},
		{20, 5, 8, false},
		{20, 1, 1, true},
		{20, 1, 3, true},
		{20, 3, 1, true},
		{20, 2, 0, false},
		{20, 0, 2, false},
		{20, 0, 0, false}, // no hand that was missed would turn it
		{149, 52, 50, true},
		{149, 53, 50, false}, // a fiftieth is two still
		{150, 53, 50, true},
		{150, 50, 53, true},
		{150, 54, 50, false},
		{400, 108, 100, true},
		{400, 100, 108, true},
		{400, 109, 100, false},
		{400, 100, 109, false},
	} {
		m := played(t, `convene "Close" on 2026-03-02`, fmt.Sprint("headcount ", c.voters), "open", `move "That we meet weekly." by Ana`, "second Ben",
			"put", fmt.Sprint("count ", c.favor, " ", c.against), "declare")
		if got := m.State().Motions.Get("1").RecountOffered(); got != c.offered {
			t.Errorf("%d for, %d against of %d: a recount is offered: %v", c.favor, c.against, c.voters, got)
		}
	}
}
