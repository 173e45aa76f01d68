package cli_test

import "testing"

// Money is told in the currency of the standing orders wherever it is told, and as each language writes it.
func TestCurrency(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Branch" on 2026-05-14`, "@18:00", `rule currency "£ 2"`, "arrive Ana Ben Cleo", "open")
	s := h.call("move \"That we buy ovens.\" by Ana spend 12500.50 \"ovens\"\nsecond Ben\namend text \"That we buy an oven.\" by Ben\nsecond Cleo\nput\ncount 3 0\ndeclare\nput\ncount 3 0\ndeclare\npaid 1 84 \"oven\"\nclose\n", "run", file, "-")
	has(t, s.err, "it asks for £12,500.50\n", "£84.00 is paid\n")
	lacks(t, s.err, "smallest unit")
	has(t, h.must("", "show", file), "FUND\n", "£12,500.50 voted, £84.00 paid, £12,416.50 open")
	has(t, h.must("", "show", file, "--lang", "de"), "12.500,50\u00a0£")
	has(t, h.must("", "export", "fund", file), "1,ovens,12500.50,84.00,12416.50,true,true,£")
	has(t, h.must("", "minutes", file), "It asks for £12,500.50: ovens.", "| £12,500.50 | £84.00 | £12,416.50 |", "£84.00 was paid")
	has(t, h.must("", "minutes", file, "--lang", "fr"), "12\u00a0500,50\u00a0£")
	lacks(t, h.must("", "minutes", file), "smallest unit")
}
