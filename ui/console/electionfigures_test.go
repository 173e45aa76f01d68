package console_test

import "testing"

// A figure of an election that was read off wrongly is put right where one sees it: from the floor's menu, and from who is in office on screen 5; so
// is that of a competition.
func TestFiguresOfAnElectionArePutRightWhereTheyAreSeen(t *testing.T) {
	lines := []string{
		`convene "Branch" on 2026-05-14`, "@18:00", "headcount 20", "open", `elect "Clerk"`, `nominate "Ana Lund"`, "nominate Ben", "put",
		`count "Ana Lund" 9 Ben 7`, "declare",
	}
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], lines...).Press("tab", "miscount")
		d.Marked(`put right: count "Ana Lund" 9 Ben 7`).Press("enter").Sees("PUT RIGHT 8", `count "Ana Lund" 9 Ben 7`).Entries(9)
		d.Repeat("backspace", 1).Press("9", "enter", "enter").Sees("elected Ana Lund → –")
		d = drive(t, size[0], size[1], lines...).On("mandates").Press("enter").Sees("Clerk · Ana Lund").Marked(`put it right: how it was decided, count "Ana Lund"`)
		d.Press("enter").Sees("PUT RIGHT 8").Repeat("backspace", 1).Press("8", "enter").Sees("hands Ana Lund 9, Ben 7 → Ana Lund 9, Ben 8")
		d.Press("misread", "enter").Wrote(`mend 8 count "Ana Lund" 9 Ben 8 because "misread"`)
		drive(t, size[0], size[1], lines...).On("mandates").Press("enter", "end", "enter").Sees("an election alone changes that")
	}
	// Of several rounds each is, and what was adopted by its line.
	d := drive(t, 80, 24, election("put", `count "Anna García" 40 Bo 30 Cy 20 Di 20 Ed 10`, "declare", "count Cy 25 Di 20", "declare")...)
	d.Press("tab", "miscount").Sees(`count "Anna García" 40`, "count Cy 25 Di 20")
	d = drive(t, 80, 24, `convene "Branch" on 2026-05-14`, "@18:00", "headcount 20", "open", `compete "Red" "Blue"`, "put", `count "Red" 9 "Blue" 7`, "declare")
	d.Press("tab", "miscount").Sees(`put right: count "Red" 9 "Blue" 7, the competing proposals`)
	// A motion that was decided last is on the floor's menu too; what is being counted is put right in its table.
	drive(t, 80, 24, room("40", "put", "count 20 10 1", "declare")...).Press("tab", "miscount").Sees("put right: count 20 10 1, motion 1")
	drive(t, 80, 24, room("40", "put", "count 20 10 1")...).Press("tab", "miscount").Misses("put right: count")
}

// Digits alone are the figures anew, name by name as the row above has them, and nobody edits a line for it; who accepted and is not elected then is
// taken out with it, as one act.
func TestDigitsReplaceTheFiguresOfAnElection(t *testing.T) {
	lines := []string{
		`convene "Branch" on 2026-05-14`, "@18:00", "headcount 20", "open", `elect "Clerk"`, `nominate "Ana Lund"`, "nominate Ben", "put",
		`count "Ana Lund" 9 Ben 7`, "declare", `accepts "Ana Lund"`,
	}
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], lines...).On("mandates").Press("enter").Marked(`put it right: how it was decided, count "Ana Lund"`).Press("enter")
		d.Sees("PUT RIGHT 8", "Ana Lund 9, Ben 7").Press("7").Sees("Ana Lund 9", "7", "Ben 7").Press(lettersOf(" 9")...)
		d.Press("enter").Sees("elected Ana Lund → Ben", "taken out with it", "entry 10").Press(lettersOf("wrong column")...).Press("enter")
		d.Wrote(`mend 10 off`, `mend 8 count "Ana Lund" 7 Ben 9 because "wrong column"`)
		d.Press("u").Sees("Clerk · Ana Lund")
	}
}
