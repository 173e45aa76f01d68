package console_test

import "testing"

// The title that a motion was given stands beside its number while it is on the floor; one with which its words begin is read there.
func TestTheTitleIsOnTheFloor(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}, {120, 40}} {
		lines := cafe(`move "That ten a month are paid in.\nThat it is told." title "Strike fund" by Ana`, "second Ben")
		drive(t, size[0], size[1], lines...).Sees("Strike fund", "simple majority")
		drive(t, size[0], size[1], append(lines, "hand Ana", "call", "hand Ben", "hand Cleo")...).Sees("Strike fund", "simple majority")
		drive(t, size[0], size[1], append(lines, `amend strike "ten" insert "five" by Cleo`)...).Sees("Strike fund")
		drive(t, size[0], size[1], cafe(`move "Strike fund\n\nThat ten a month are paid in." by Ana`, `title 1 "Strike fund"`)...).Once("Strike fund")
		long := cafe(`move "That we meet." title "A title of many words that is longer than any line of a small window has room for, and than two as well" by Ana`)
		drive(t, size[0], size[1], long...).Sees("A title of many", "That we meet.", "simple majority")
	}
}
