package console_test

import "testing"

// That two entries are one person shows what it changes before it is done, and asks for a reason where that is a quorum.
func TestSameIsSeenBeforeItIsDone(t *testing.T) {
	d := drive(t, 80, 24, `convene "C"`, "rule quorum 3", `member "Ben Fox"`, `member "Cleo Day"`, `arrive "Anna Keller" "Sinead Byrne" "Shinade Birne"`,
		"open", `move "That A." by "Anna Keller"`, `second "Shinade Birne"`, "put", "count 2 0 0", "declare")
	d.Press("3", "/", "s", "h", "i", "n", "enter", "enter", "s", "a", "m", "e", "enter", "b", "y", "r", "enter")
	d.Sees("ONE PERSON").Sees("could vote").Sees("provisional").Sees("say why")
	d.Press("enter").Sees("ONE PERSON")
	d.Press(lettersOf("misheard")...).Press("enter").Misses("ONE PERSON")
	d.Press("8").Sees(`because "misheard"`)
}
