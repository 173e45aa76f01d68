package console_test

import "testing"

// At the door a comma does what Enter does, as where hands go up; a pasted list is the same, one name a line too.
func TestDoorByComma(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], `convene "Door"`, "open").Press("3", "i", "Xen Ova,Yan Pol,Zed Ray", "enter")
		d.Wrote(`arrive "Xen Ova"`, `arrive "Yan Pol"`, `arrive "Zed Ray"`).Sees("✓ Zed Ray", "3 here of 3")
		d.Paste("Ada One\nBea Two\n")
		d.Press("enter").Wrote(`arrive "Ada One"`, `arrive "Bea Two"`).Sees("5 here of 5")
		d.Press("ada,").Sees("Ada One is here already").Press("cy,").Wrote("arrive Cy").Sees("6 here of 6")
	}
}

// Who types on without looking loses nobody: a name in doubt waits for the end, and the letters behind it are another's.
func TestDoorTypesOn(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], `convene "Door"`, "open").Press("3", "i")
		d.Press("Marta Nowak", "enter", "Maria Nowak", "enter").Sees("did you mean Marta Nowak?").Press("Josef Lind", "enter", "Ben Sarr", "enter")
		d.Wrote(`arrive "Marta Nowak"`, `arrive "Josef Lind"`, `arrive "Ben Sarr"`).Sees("1 open")
		d.Press("enter").Sees("who: Maria Nowak", "did you mean Marta Nowak?").Marked("").Press("down", "down", "enter").Wrote(`arrive "Maria Nowak"`)
		d.Press("mar", "enter").Sees("and others fit; choose with ↓").Press("lena", "enter").Wrote("arrive Lena").Press("enter").Sees("who: mar").Press("backspace", "r").Sees("who: mar")
	}
	d := drive(t, 80, 24, `convene "Door"`, "+ Marta Nowak, Maria Lind, Ben Sarr", "open").Press("3", "i", "mar", "enter").Sees("letters begin another name")
	d.Press(" li", "enter").Wrote(`arrive "Maria Lind"`) // a blank goes on
	d.Press("xan du", "enter").Sees("is not on the roll").Press("ben", "enter").Wrote(`arrive "Ben Sarr"`).Press("enter").Sees("who: xan du").Press("enter", "enter").Wrote(`arrive "Xan Du"`)
}

// Wherever a slip is asked about, the next letter begins the name anew.
func TestLettersBeginAnewBehindASlip(t *testing.T) {
	roll := []string{`convene "Door"`, "+ Marta Nowak, Ben Sarr", "open", "arrive all", `move "That we meet." by Ben`}
	drive(t, 80, 24, roll...).Press("a", "marto nowak", "enter").Sees("did you mean").Press("ben", "enter").Wrote(`hand "Ben Sarr"`)
	drive(t, 80, 24, roll...).Press("s", "marto nowak", "enter").Sees("did you mean").Press("marta", "enter").Wrote(`second "Marta Nowak"`)
	drive(t, 80, 24, roll...).Press("tab", "interest", "enter", "marto nowak", "enter").Sees("did you mean").Press("ben").Sees("▸ Ben Sarr")
}

// A name has a letter: a key that was meant otherwise puts nobody on the roll.
func TestANameHasALetter(t *testing.T) {
	drive(t, 80, 24, `convene "Door"`, "open").Press("a", "!").Misses("new:").Press("enter").Sees("nobody on the roll has that name")
	d := drive(t, 60, 16, gone(`move "That we strike." by Ana`)...).Press("c", "!", "enter")
	d.Sees("↑ and ↓ choose an answer")
}

// Behind a name of several the next is asked for in other words, with what Enter does; where a reason may stand behind the names it may be
// typed there: words that nobody is called are no new voter.
func TestTheReasonOfAnInterestIsNoName(t *testing.T) {
	for _, size := range sizes {
		lines := []string{`convene "B" on 2026-05-14`, "@18:00", "arrive Ana Ben Cleo Herta", `arrive "Marta Nowak"`, "open", `move "That we buy it." by Cleo`}
		d := drive(t, size[0], size[1], lines...).Press("tab", "interest", "enter").Sees("who: letters of the name").Press("ana", "enter")
		d.Sees("who else, or why in a few words; Enter: nobody else").Press("her").Marked("Herta").Press(" daughter goes").Marked("why: her daughter goes").Misses("new:")
		d.Press("enter").Wrote(`interest Ana "her daughter goes"`)
		d = drive(t, size[0], size[1], lines...).Press("tab", "interest", "enter", "ana", "enter", "be", "enter", "enter").Sees("why, in a few words").Press("they sell it", "enter")
		d.Wrote(`interest Ana and Ben "they sell it"`)
		drive(t, size[0], size[1], lines...).Press("tab", "interest", "enter", "ana", "enter", "enter").Sees("why, in a few words", "may be left out").Press("enter").Wrote(`interest Ana`)
		drive(t, size[0], size[1], lines...).Press("tab", "interest", "enter", "ana", "enter", "marto nowak", "enter").Sees("did you mean Marta Nowak").Press("down", "enter", "enter", "enter").Wrote(`interest Ana and "Marta Nowak"`)
		drive(t, size[0], size[1], lines...).Press("tab", "apologies", "enter", "Gus", "enter").Sees("who else: letters of the name; Enter: nobody else").Press("enter").Wrote("apologies Gus")
	}
}

// At the door Backspace takes the last name back where nothing is typed, as where hands go up, and no line of before.
func TestBackspaceAtTheDoor(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], `convene "Door"`, "open").Press("3", "i", "backspace").Wrote("open").Press("Xen Ova", "enter", "Yan Pol,")
		d.Press("backspace").Wrote(`arrive "Yan Pol"`, "undo").Sees("1 here of").Press("backspace", "backspace").Wrote("undo", "undo").Entries(6)
	}
}
