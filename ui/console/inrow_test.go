package console_test

import "testing"

// A row of a list calls a motion without a title by its first eight words, and says that there are more; the floor reads all of them.
func TestRowsHaveFirstWords(t *testing.T) {
	lines := cafe(`move "That one two three four five six seven eight nine." by Ana`, "second Ben")
	for _, size := range [][2]int{{60, 16}, {80, 24}, {120, 40}} {
		drive(t, size[0], size[1], lines...).Sees("eight nine.").Press("4").Sees("That one two three four five six seven …").Misses("eight nine.")
		drive(t, size[0], size[1], cafe(`move "That one two three four five six seven." by Ana`)...).Press("4").Sees("six seven.").Misses("seven …")
		drive(t, size[0], size[1], cafe(`move "That one two three four five six seven eight nine." title "Numbers" by Ana`)...).Press("4").Sees("Numbers").Misses("Numbers …")
	}
}
