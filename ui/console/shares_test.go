package console_test

import "testing"

// Whoever spoke in a closed session has had no turn that a sum tells of: their first one in the open is the first.
func TestSharesWithoutClosedSession(t *testing.T) {
	d := drive(
		t, 80, 24, `convene "Depot 4" on 2026-05-14`, "@18:00", "arrive Ana Ben Cleo", "open", `item "Wages"`, "go", "hand Ana", "call", "@+1m", "done", "in-camera on",
		"hand Ben", "call", "@+1m", "done", "hand Ana", "call", "@+1m", "done",
	)
	d.On("agenda").Sees("2 first time tonight · 1 again")
	d.Press(":", "in-camera off", "enter").On("agenda").Sees("1 first time tonight · 0 again")
	d.Press(":", "hand Ben", "enter", ":", "call", "enter", ":", "done", "enter").On("agenda").Sees("2 first time tonight · 0 again")
	d.On("roll").Press("enter").Misses("2 turns")
}
