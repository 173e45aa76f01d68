package console_test

import "testing"

// Where the order has a casting vote and the figures are tied, the table says so and Tab has both sides; nowhere else.
func TestCastingVoteByKeys(t *testing.T) {
	lines := []string{`convene "Board" on 2026-05-14`, "headcount 10", "rule second no", "open", "take facilitator Mina", `move "That we let the hall." by Ana`}
	for _, size := range sizes {
		d := drive(t, size[0], size[1], lines...)
		d.Press("c").typing("5⏎5⏎0⏎").Sees("entered; Enter declares it").Misses("casting").Press("esc")

		d = drive(t, size[0], size[1], append(lines, "rule casting-vote facilitator")...)
		d.Press("c").typing("6⏎4⏎0⏎").Misses("casting").Press("home").typing("5⏎5⏎0⏎").Sees("a tie: Tab has the chair's casting vote")
		d.Press("tab").typing("casts").Sees("a tie: Mina casts the chair's vote for it", "against it").Press("enter").Wrote("casting for by Mina")
		d.Sees("the chair's casting vote is for it; Enter declares it").Press("enter").Sees("CARRIED", "casting vote")
	}
}

// Re-open nominations is a row while people are put forward, and who is elected accepts or refuses by a row, until they did.
func TestElectedByKeys(t *testing.T) {
	lines := []string{`convene "Students" on 2026-05-14`, "headcount 10", "open", `elect "Chair"`, "nominate Ana", "nominate Ben"}
	for _, size := range sizes {
		d := drive(t, size[0], size[1], lines...)
		d.Press("tab").typing("re-open").Press("enter").Wrote("nominate ron").Sees("re-open nominations")
		d.Press("c").typing("6⏎3⏎1⏎⏎").Sees("Ana").Press("esc")
		d.Press("tab").typing("accepts").Sees("Ana accepts: Chair").Press("down", "enter").Wrote("accepts Ana")
		d.Press("tab").typing("chair").Misses("Ana accepts: Chair", "does not accept")
	}
}

// Blank and spoilt papers that a line entered stay where the table puts the figures right.
func TestTableKeepsPapers(t *testing.T) {
	lines := []string{`convene "Board" on 2026-05-14`, "headcount 10", "rule second no", "open"}
	d := drive(t, 80, 24, append(lines, `move "That we let the hall." by Ana`, "put", "count 5 2 blank 1 spoilt 1")...)
	d.Press("c").Sees("1 blank, 1 spoilt").Press("home").typing("4⏎3⏎0⏎").Wrote("count 4 3 0 blank 1 spoilt 1")
	d = drive(t, 80, 24, append(lines, `elect "Chair"`, "nominate Ana", "nominate Ben", "put", "count Ana 5 Ben 2 blank 2")...)
	d.Press("home").typing("4⏎3⏎").Wrote(`count Ana 4 Ben 3 blank 2`)
}
