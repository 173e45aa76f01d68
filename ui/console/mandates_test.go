package console_test

import "testing"

// The day on which somebody is to report on an action stands beside the day by which it is done.
func TestReportOfAnAction(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], `convene "X" on 2026-05-14`, "@18:00", "open", `agree "That we go."`, `assign "book" to Ana by 2026-05-20 report 2026-06-01`, `assign "pay" to Ben report 2026-06-02`, `assign "sing" to Ben by 2026-06-03`)
		d.On("mandates").Sees("by 2026-05-20 · report 2026-06-01", "report 2026-06-02", "by 2026-06-03")
	}
}
