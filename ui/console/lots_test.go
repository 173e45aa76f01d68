package console_test

import "testing"

// A lot that was taken back is told on the floor, with its number and what it had led to, and what is drawn then is told as drawn again.
func TestLotTakenBackIsTold(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], `convene "Branch" on 2026-05-14`, "@18:00", "headcount 20", "open", `elect "Delegate"`, "nominate Ana", "nominate Ben",
			"put", "count Ana 10 Ben 10", "declare", "count Ana 10 Ben 10", "declare", "lot 4")
		d.Sees("lot 4").Misses("taken back").Press("u").Sees("taken back:", "lot 4, for")
		d.Press(":", "lot 7", "enter").Sees("lot 7, drawn again", "taken back:", "lot 4, for")
	}
}

// After a lot the small floor, too, has the round before it and the number.
func TestSmallFloorHasTheRoundOfTheLot(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], `convene "Branch" on 2026-05-14`, "@18:00", "headcount 49", "open", `item "Elections"`, "go 1", `elect "Delegates" seats 2`,
			`nominate "Anna García"`, `nominate "Bo Yıldız"`, `nominate "Cy Featherstone"`, `nominate "Di Villanueva"`, `take facilitator "Mina Roy"`, "put",
			`count "Anna García" 30 Bo 20 Cy 20 Di 9`, "declare", "count Bo 20 Cy 20", "declare", "lot 4")
		d.Press("esc").Sees("round 2:", "lot 4", "elected:")
	}
}
