package console_test

import (
	"slices"
	"testing"
)

// agreed is three sections on which both tellers agreed, not yet declared.
func agreed() []string {
	return told(`count 10 4 2 section "Office" teller 1`, `count 10 4 2 section "Office" teller 2`, `count 12 7 1 section "Drivers" teller 1`,
		`count 12 7 1 section "Drivers" teller 2`, `count 5 6 0 section "Workshop" teller 1`, `count 5 6 0 section "Workshop" teller 2`)
}

// What a teller types in the place of a figure on which both agreed is as unseen as a first figure is: the other counts again, too.
func TestCorrectionOfATellerIsUnseen(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], agreed()...)
		d.Press("c", "r", "enter", "home", "pgup").Marked("Office").Sees("10").typing("9⏎3").Misses("Office 9", "Office 16 9", "[ 3]", "9 for", "3 against").Sees("••", "counting, not yet entered")
		d.typing("⏎2⏎").Sees("both tellers agreed on it; Enter again counts it anew").Misses("9 for", "Office 9", "Office 16 9")
		d.Press("enter").Wrote("count …").Misses("Office 9", "Office 16 9")

		d = drive(t, size[0], size[1], room("9", `take teller "Tom Kerr"`, `take teller "Tia Berg"`, "put", "count 6 2 1 teller 1", "count 6 2 1 teller 2")...)
		d.Press("c", "r", "enter").typing("1⏎3").Sees("FOR", "••", "Enter").Misses("1 for", "3 against", "counting 5")
	}
}

// Who is reading is asked by r also where every figure is in, and what one teller typed and did not enter is neither lost nor passed over.
func TestAsksWhoReadsWhereAllIsIn(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], agreed()...)
		at := len(d.meeting.Entries())
		d.Press("c", "r", "enter").Sees("reading: Tom").Press("pgdown").Marked("Workshop").typing("1").Press("r").Sees("who is reading now?").Marked("Tia").Entries(at)
		d.Press("enter").Sees("reading: Tia").Misses("Enter declares it").Press("enter").Sees("another figure is not entered yet", "who is reading now?").Marked("Tom").Entries(at)
		d.Press("enter").Marked("Workshop").Sees("not yet entered").typing("⏎⏎⏎").Sees("counts it anew").Press("enter").Entries(at + 1).Wrote("count …")

		// Nor where the floor lies between.
		d = drive(t, size[0], size[1], agreed()...)
		d.Press("c", "r", "enter", "pgdown").typing("1").Press("r", "enter", "esc", "enter").Sees("who is reading now?").Entries(at)
		d.Press("esc", "c").Sees("who is reading now?").Entries(at)
	}
}

// Half a number is left and come back to: by Esc and c, by r, and in a table without tellers.
func TestHalfANumberGoesOn(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], sections("put")...)
		d.Press("c").typing("1").Press("esc", "c").typing("0⏎4⏎2⏎").Wrote(`count 10 4 2 section "Office"`)
		d = drive(t, size[0], size[1], told()...)
		d.Press("c", "enter").typing("1").Press("r", "up", "enter").Marked("Office").typing("0⏎4⏎2").Sees("••")
		d.Press("enter").Wrote("count …").Marked("Drivers")
	}
}

// Whoever comes back to the table is asked who is reading, as whoever came to it was: the same is marked, and Enter enters nothing.
func TestWhoComesBackIsAskedWhoReads(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], told()...)
		at := len(d.meeting.Entries())
		d.Press("c", "down", "enter").Sees("reading: Tia").typing("10⏎4⏎2").Press("esc", "c").Sees("who is reading now?").Marked("Tia")
		d.Press("enter").Entries(at).Sees("reading: Tia").Marked("Office").Press("enter").Entries(at + 1).Marked("Drivers")
		d.Press("esc", "c").Sees("who is reading now?", "1 of 3 entered").Press("up", "enter").Sees("reading: Tom").Marked("Office")
	}
}

// A figure that is taken back unseen is told by its section and its teller.
func TestTakenBackFigureIsToldByItsRow(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], told()...)
		d.Press("c", "down", "enter").typing("10⏎4⏎2⏎12⏎7⏎1⏎ 5").Press("u").Sees("undone: count … (Drivers, Tia)").Misses("12 7").Press("U").Sees("(Drivers, Tia)")
	}
}

// A figure that nobody sees goes on where the table was left with half of it typed, as every other does, and the line says so.
func TestHalfANumberThatNobodySeesGoesOn(t *testing.T) {
	for _, size := range sizes {
		for _, away := range [][]string{{"esc", "c", "enter"}, {"n", "esc"}, {"o", "ned", "enter", "right", "enter"}} {
			d := drive(t, size[0], size[1], told()...)
			d.Press("c", "enter").typing("3⏎1").Press(away...)
			if away[0] != "o" { // then the line says what was ruled
				d.Sees("half typed here")
			}
			d.typing("2").Misses("half typed here").typing("⏎1⏎")
			if f := d.meeting.State().Count.Figures; len(f) != 1 || f[0].For != 3 || f[0].Against != 12 || f[0].Abstain != 1 {
				t.Errorf("after %v it holds %v", away, f)
			}
		}
	}
}

// The room is asked for hands in the count of a challenge, though whoever was interrupted has the floor: they are held until the verdict.
func TestChallengeCallsForHands(t *testing.T) {
	d := drive(t, 80, 24, `convene "A" on 2026-05-14`, "@18:00", "headcount 20", "open", `move "That we meet." by Ana`, "second Ben", "hand Cleo", "call",
		"hand Dov order", "call", "ruling dismissed", "move challenge by Dov", "second Eva", "put no-objection")
	d.Press("c").typing("5").Asks("for")
}

// While a point of order is on its way into the record the room is asked for no hands: neither before its entries nor between them.
func TestNoHandsAreAskedForWhileAPointIsEntered(t *testing.T) {
	d := drive(t, 80, 24, `convene "A"`, `headcount 10`, `open`, `move "That we go." by "Ana Ruiz"`, `second "Ben Sarr"`)
	d.Press("c", "2", "o", "c", "y", "space", "d", "o", "e", "enter").Sees("Ruling on Cy").Asks("")
	if want := []string{"for", ""}; !slices.Equal(d.calls, want) {
		t.Errorf("the room was asked for %q, not %q", d.calls, want)
	}
	d.Press("right", "enter").Asks("for")
}
