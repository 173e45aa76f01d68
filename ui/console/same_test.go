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

// Letters say another name on every line that names one, and what stands behind the name stays: a date, and why a rule was departed from.
func TestLettersSayAnotherName(t *testing.T) {
	begun := []string{`convene "C"`, `arrive "Anna Kowalska" "Liam Doyle" "Klaus Richter"`, "open"}
	left := drive(t, 80, 24, append(begun, `leave "Liam Doyle"`)...)
	left.Press("8", "enter", "enter").Sees("Liam Doyle").Press("klaus", "enter", "enter").Wrote(`mend 4 leave "Klaus Richter"`)
	done := drive(t, 80, 24, append(begun, `agree "That we print."`, `assign "Print" to "Liam Doyle" by 2026-12-04`)...)
	done.Press("8", "enter", "enter").Press("klaus", "enter", "enter").Wrote(`mend 5 assign "Print" to "Klaus Richter" by 2026-12-04`)
	anyway := drive(t, 80, 24, append(begun, "rule quorum 9", `move "That we rest." by "Liam Doyle" anyway "as the room wished"`)...)
	anyway.Press("8", "enter", "enter").Press("klaus", "enter", "enter").Wrote(`mend 5 move "That we rest." by "Klaus Richter" anyway "as the room wished"`)
}
