package console_test

import "testing"

// What a carried motion needs is three prompts: what, who and when. No second day is asked for.
func TestThreePromptsForAnAction(t *testing.T) {
	lines := cafe(`move "That we meet." by Ana`, "second Ben", "put", "count 3 0 0", "declare")
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], lines...).Press("tab", "assign", "enter").Press("Book the hall", "enter", "be", "enter", "tomorrow", "enter")
		d.Wrote("declare", `assign "Book the hall" to Ben by 2026-05-15`).Misses("report")
		d = drive(t, size[0], size[1], lines...).Press("tab", "assign", "enter").Press("Book the hall", "enter", "be", "enter", "enter")
		d.Wrote("declare", `assign "Book the hall" to Ben`)
	}
	drive(t, 60, 16, lines...).Press(":", `assign "Book the hall" to Ben by tomorrow report friday`, "enter").Wrote("declare", `assign "Book the hall" to Ben by 2026-05-15 report 2026-05-15`)
}
