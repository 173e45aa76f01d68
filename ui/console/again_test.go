package console_test

import "testing"

// differing are two tellers who differed in Office, and of whom the other sections have no figure.
func differing() []string {
	return told(`count 10 4 2 section "Office" teller 1`, `count 10 4 1 section "Office" teller 2`)
}

// What is on the screen is on the disk: what one of two tellers who differed counts again is written at once, unseen, and a program
// that is killed before the other has read knows it.
func TestWhatIsCountedAgainIsWrittenAtOnce(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], differing()...)
		at := len(d.meeting.Entries())
		d.Press("c", "enter").typing("10⏎4⏎0⏎").Entries(at+1).Wrote("count …").Misses("both recount it", "✓ both")
		d.Press("up").Marked("Office").Misses("10")
		d.start()
		d.Press("c").Sees("who is reading now?", "1 of 3 entered", "0 of 3 entered").Press("down", "enter").Marked("Office").Misses("10")
		d.typing("10⏎4⏎0⏎").Entries(at+2).Wrote(`count 10 4 0 section "Office" teller 1 again`, `count 10 4 0 section "Office" teller 2 again`)
	}
}

// What was counted again is taken back as any figure is, and no other row with it.
func TestWhatIsCountedAgainIsTakenBack(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], differing()...)
		d.Press("c", "enter").typing("10⏎4⏎0⏎").Marked("Drivers").Press("u").Marked("Office").Wrote("count …", "undo").Sees("differ")
		d.Press("U").Wrote("undo", "redo").Marked("Drivers").Misses("both recount it")
	}
}

// A count that is given again and is what the other had before is no agreement: the other counts again, too.
func TestNoAgreementWithAFigureThatWasGivenUp(t *testing.T) {
	d := drive(t, 80, 24, differing()...)
	d.Press("c", "enter").typing("10⏎4⏎1⏎").Wrote("count …").Misses("✓ both").Press("up").Marked("Office").Sees("waiting for teller 2")
}

// Where figures are still missing nothing is told to be declared first.
func TestNothingIsToBeDeclaredBeforeItsFigures(t *testing.T) {
	for _, size := range sizes {
		drive(t, size[0], size[1], told()...).Press("c", "c").Sees("the count on motion 1 is open; enter its figures, then declare it").Misses("declare it first")
		d := drive(t, size[0], size[1], told(`count 10 4 2 section "Office" teller 1`)...).Press("c", "c").Sees("enter its figures")
		d.Press("esc", ":", "recess 5m", "enter").Sees("enter its figures")
		drive(t, size[0], size[1], room("9", "put", "count 9 0 0")...).Press("c", "c").Sees("the count on motion 1 is open; declare it first")
		drive(t, size[0], size[1], election("put")...).Press("c", "c").Sees("is open; enter its figures")
	}
}
