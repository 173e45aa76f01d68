package console_test

import "testing"

// Who takes up again what stood over is asked for; a second only where there is a vote on it, which is of what was tabled.
func TestTakingUpAsksForNoSecond(t *testing.T) {
	for how, second := range map[string]bool{`move postpone "next meeting" by Ben`: false, `move refer "the committee" by Ben`: false, `move table by Ben`: true} {
		d := drive(t, 80, 24, gone(`move "That we strike." by Ana`, "second Ben", how, "second Cleo", "put", "count 4 0", "declare")...)
		d.Press("tab", "take up", "enter").Sees("MOTION  who:").Press("Ana", "enter").Wrote("move take-up 1 by Ana")
		if second {
			d.Sees("seconded by")
		} else {
			d.Misses("seconded by").Sees("being debated")
		}
	}
}
