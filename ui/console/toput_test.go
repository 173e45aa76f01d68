package console_test

import "testing"

// What comes next names everything that is to be put, in its order: amendments that wait come up by the place that they touch, before the
// text that they would change.
func TestThenNamesWhatWaits(t *testing.T) {
	const three = `move "We meet on Mondays.\nWe close at nine.\nWe pay on time." by Ana`
	for _, size := range [][2]int{{60, 16}, {80, 24}, {120, 40}} {
		d := drive(t, size[0], size[1], cafe(three, "second Ben", `amend paragraph 3 strike by Ben`, "second Cleo", `amend 1 strike "nine" insert "ten" by Cleo`,
			`amend 1 strike "Mondays" insert "Fridays" by Ana`)...)
		d.Sees("then: put 1.1, then 1.3, then 1.2, then")
		d.Press("c", "esc").Sees("hands are being counted on 1.1").Press("c", "0", "enter", "3", "enter", "0", "enter", "enter", "esc")
		d.Sees("then: a second").Press("s", "cl", "enter").Sees("then: put 1.3, then 1.2, then 1")
	}
	d := drive(t, 80, 24, cafe(`notice "We meet on Mondays.\nWe close at nine." by Ana`, `notice-amend 1 strike "Mondays" insert "Fridays" by Ben`,
		`move 1 by Ana`, "second Ben", `amend strike "nine" insert "ten" by Cleo`, "second Ana")...)
	d.Sees("then: put 1.2, then 1").Misses("1.1, then")
	drive(t, 80, 24, cafe(`notice "We meet on Mondays.\nWe close at nine." by Ana`, `notice-amend 1 strike "Mondays" insert "Fridays" by Ben`,
		`move 1 by Ana`, "second Ben", `amend strike "nine" insert "ten" by Cleo`, "second Ana", "move 1.1 by Ben")...).Sees("then: put 1.2, then 1.1, then 1")
}
