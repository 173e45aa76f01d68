package console_test

import "testing"

// told are two tellers who count three sections, each for themselves.
func told(more ...string) []string {
	return sections(append([]string{`take teller "Tom Kerr"`, `take teller "Tia Berg"`, "put"}, more...)...)
}

// A section on which both tellers agreed is counted anew only where Enter is asked for twice, and what the others wait for is told on.
func TestAgreedSectionIsNotBrokenByASlip(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], told(`count 10 4 2 section "Office" teller 1`, `count 10 4 2 section "Office" teller 2`,
			`count 12 7 1 section "Drivers" teller 1`, `count 12 6 1 section "Drivers" teller 2`)...)
		at := len(d.meeting.Entries())
		d.Press("c", "enter", "up").Marked("Office").typing("5⏎4⏎2").Sees("counted differently").Press("enter").Entries(at)
		d.Sees("both tellers agreed on it; Enter again counts it anew", "counted differently").Press("down").Entries(at).Misses("counts it anew")
		d.Press("up", "enter").Entries(at).Press("enter").Wrote("count …")
	}
}

// What both agreed on and is counted anew is neither compared with what the other had, nor said to differ; and who gives the new figure
// is asked, also where all figures were in.
func TestAgreedSectionIsCountedAnew(t *testing.T) {
	agreed := []string{
		`count 10 4 2 section "Office" teller 1`, `count 10 4 2 section "Office" teller 2`, `count 12 7 1 section "Drivers" teller 1`,
		`count 12 7 1 section "Drivers" teller 2`, `count 5 6 0 section "Workshop" teller 1`, `count 5 6 0 section "Workshop" teller 2`,
	}
	for _, size := range sizes {
		d := drive(t, size[0], size[1], told(agreed...)...)
		d.Press("c", "9").Sees("say first who is reading", "who is reading now?").Press("down", "enter").Marked("Office").typing("11⏎4⏎1⏎").Press("enter")
		d.Wrote(`count …`).Misses("differ").Sees("waits for teller 1", "2 of 3 entered")
		d = drive(t, size[0], size[1], told(append(agreed, `count 11 4 1 section "Office" teller 2 again`)...)...)
		d.Press("c").Sees("who is reading now?").Press("up", "enter").typing("11⏎4⏎1⏎").Wrote(`count 11 4 1 section "Office" teller 1`).Misses("differ").Press("enter").Sees("CARRIED")
	}
}

// Who is reading is asked when nothing is left for them to enter, a recount too.
func TestReaderKeepsReadingWhileARowIsOpen(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], told(`count 10 4 2 section "Office" teller 1`, `count 12 7 1 section "Drivers" teller 1`, `count 5 6 0 section "Workshop" teller 1`)...)
		d.Press("c").Sees("who is reading now?").Press("enter").Marked("Office").typing("10⏎4⏎1⏎").Sees("counted differently").Marked("Drivers")
		d.typing("12⏎7⏎1⏎").Marked("Workshop").typing("5⏎5⏎0⏎").Misses("who is reading").Marked("Office")
		d.typing("10⏎4⏎2⏎").Marked("Workshop").Misses("who is reading").typing("5⏎6⏎0⏎").Sees("who is reading now?").Marked("Tom")
		d.Press("enter").Marked("Office").typing("10⏎4⏎2⏎").Marked("Workshop").typing("5⏎6⏎0⏎").Sees("Enter declares it").Press("enter").Sees("CARRIED")
	}
}

// A figure that is typed where none is taken is said not to be taken.
func TestNoFigureIsSwallowedInSilence(t *testing.T) {
	for _, key := range []string{"5", "space", "+", "-", "backspace"} {
		drive(t, 60, 16, told()...).Press("c", key).Sees("say first who is reading", "who is reading now?")
	}
	drive(t, 60, 16, room("9", "put")...).Press("c").typing("9⏎9⏎⏎⏎").Press("down").Sees("put the door right").Press("4").Sees("no figure goes here")
	d := drive(t, 60, 16, room("9", "put")...).Press("o", "ana", "enter").Press("4").Sees("then Enter").Misses("counting 4")
	d.Press("right", "enter").Misses("not yet entered")
}

// A teller, too, is asked before a few hands become a whole section, in a recount as well, and no figure is told.
func TestTellersAreAskedOfFewHands(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], told()...)
		at := len(d.meeting.Entries())
		d.Press("c", "enter").typing("1⏎1⏎⏎").Entries(at).Sees("less than half of the 16 are counted, and what is empty becomes 0").Press("enter").Entries(at + 1)
		d = drive(t, size[0], size[1], told(`count 10 4 2 section "Office" teller 1`, `count 10 4 1 section "Office" teller 2`)...)
		d.Press("c", "enter").typing("1⏎1⏎⏎").Marked("Office").Sees("less than half of the 16").Press("enter").Marked("Drivers")
	}
}

// What is taken back is entered again from the first cell of its row.
func TestUndoneFigureBeginsItsRow(t *testing.T) {
	d := drive(t, 80, 24, sections("put")...)
	d.Press("c").typing("10⏎4⏎2⏎12⏎7⏎").Marked("Drivers").Press("u").Marked("Office").typing("9⏎3⏎1⏎").Wrote("undo", `count 9 3 1 section "Office"`)
	d = drive(t, 80, 24, told()...)
	d.Press("c", "enter").typing("10⏎4⏎2⏎").Press("u").Asks("").Press("1").Asks("for Office")
}

// The room is asked for hands only while a cell is being counted.
func TestRoomIsAskedOnlyWhileACellIsCounted(t *testing.T) {
	d := drive(t, 80, 24, told()...)
	d.Asks("").Press("c", "enter").Asks("").Press("1").Asks("for Office").typing("0⏎").Asks("against Office").typing("4⏎2⏎").Asks("for Drivers")
	d.typing("12⏎7⏎1⏎ 5⏎6⏎0⏎").Sees("who is reading now?").Asks("").Press("enter").Asks("for Office").typing("10⏎4⏎1⏎").Asks("for Drivers")
	d.typing("12⏎7⏎1⏎ 5⏎6⏎0⏎").Marked("Office").Asks("for Office").typing("10⏎4⏎2⏎").Sees("who is reading now?").Asks("")
	d.Press("enter").typing("10⏎4⏎2⏎").Sees("Enter declares it").Asks("")

	d = drive(t, 80, 24, room("9", `take teller "Tom Kerr"`, `take teller "Tia Berg"`, "put")...)
	d.Press("c", "enter").typing("4⏎").Asks("against").typing("3⏎2⏎").Asks("").Press("enter").typing("4⏎3⏎2⏎").Sees("Enter declares it").Asks("")
	drive(t, 80, 24, election("put")...).typing("40⏎30⏎20⏎20⏎").Press("9").typing("⏎").Sees("Enter declares it").Asks("")
}

// A key of the evening that is not in order while hands are counted says why, in the table and where it asks who is reading.
func TestKeysOfTheEveningSayWhyNotWhileHandsAreCounted(t *testing.T) {
	for _, size := range sizes {
		for _, open := range [][]string{{"c"}, {"c", "enter"}} {
			on := func() *driver { return drive(t, size[0], size[1], told()...).Press(open...) }
			on().Press("a").Sees("hands are being counted; only a point of order, privilege or quorum is in order")
			for key, why := range map[string]string{"d": "nobody has the floor", "m": "hands are being counted; no motion is in order", "s": "no longer needs a second", "e": "no motion is in order", "c": "the count on motion 1 is open", "A": "only a point of order"} {
				at := len(on().meeting.Entries())
				on().Press(key).Sees(why).Entries(at)
			}
			on().Press("o").Sees("POINT OF ORDER").Press("esc").Press("n").Sees("NOTE")
		}
	}
}

// A table of names that has no room for all of them says so, and two names of a later round are both seen.
func TestLongElectionTellsThatThereIsMore(t *testing.T) {
	d := drive(t, 60, 16, election("nominate Flo", "nominate Gus", "nominate Hal", "nominate Ivo", "put")...)
	d.Sees("2 more ↓").Marked("Anna García").Misses("Ivo").Press("pgdown").Marked("Ivo").Sees("2 more ↑").Misses("Anna")
	for _, size := range append([][2]int{{40, 12}}, sizes...) {
		d = drive(t, size[0], size[1], `convene "Branch" on 2026-05-14`, "@18:00", "headcount 49", "open", `elect "Delegates to the district council" seats 3`,
			`nominate "Bartholomew Featherstonehaugh the Elder"`, `nominate "Concepción Villanueva de la Fuente"`, `nominate "Cy Featherstonehaugh the Younger"`,
			`nominate "Di Villanueva de la Fuente y Ruiz"`, `take facilitator "Mina Roy"`)
		d.Press("c").typing("40⏎30⏎20⏎20⏎⏎").Marked("Cy F").Sees("Di V", "together").typing("20⏎").Marked("Di V").Sees("Cy F", "not yet entered")
	}
}

// What no room can have is refused at the cell in which it was typed.
func TestImpossibleFigureIsRefusedAtItsCell(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], election("put")...).typing("50⏎").Marked("Anna García").Sees("50 hands are more than the room has")
		d.typing("4⏎").Marked("Bo").typing("49⏎").Marked("Cy").typing("49⏎").Marked("Di").typing("49⏎").Marked("Di").Sees("151 hands are more")
		// Where the door was wrong it is put right in the middle of the list, and no name that was not read yet is made 0.
		d = drive(t, size[0], size[1], election("put")...).typing("40⏎51⏎").Press("down").Marked("at least 51").Press("up").Marked("Bo").Press("down", "enter")
		d.Wrote("put", "headcount 51").Marked("Cy").Sees("51").typing("20⏎20⏎10⏎").Wrote("headcount 51", `count "Anna García" 40 Bo 51 Cy 20 Di 20 Ed 10`)
		drive(t, size[0], size[1], election("put")...).typing("51⏎").Press("down", "down").Marked("Bo")
	}
}

// A tie for the last seats is told in full where there is room for it, and never twice.
func TestTieIsToldOnceOnTheFloor(t *testing.T) {
	names := []string{`nominate "Zeynep Arslan"`, `nominate "Bartholomew Featherstonehaugh"`, `nominate "Concepción Villanueva"`}
	for _, size := range sizes {
		d := drive(t, size[0], size[1], append([]string{`convene "Branch" on 2026-05-14`, "@18:00", "headcount 20", "open", `elect "Delegates"`}, names...)...)
		d.Press("c").typing("4⏎8⏎8⏎⏎10⏎10⏎⏎10⏎10⏎⏎").Press("esc")
		d.Once("a tie with").Sees("the lot", "decides")
	}
}

// A recount takes in who arrived since, and the desk says so.
func TestRecountTellsWhoMayVoteNow(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], room("19", "put", "count 10 9 0", "declare", "headcount 20")...)
		d.Press("tab", "it was close", "enter").Sees("20 may vote now; it was put to 19")
		d = drive(t, size[0], size[1], room("19", "put", "count 10 9 0", "declare")...)
		d.Press("tab", "it was close", "enter").Sees("19 may vote on it").Misses("it was put to")
	}
}

// Where one section is counted again it is told how many may vote there, and not how many may in all, before it is said who reads, too.
func TestOneSectionAgainIsPutToThatSection(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], told(`count 10 4 2 section "Office"`, `count 12 7 1 section "Drivers"`, `count 5 6 0 section "Workshop"`,
			"declare", `recount section "Workshop"`)...)
		d.Press("c").Sees("who is reading now?", "Workshop: 12 may vote on it").Press("enter").
			Sees("Workshop: 12 may vote on it")
	}
}

// The verdict of a second count says that it is of one.
func TestVerdictOfASecondCount(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], room("20", "put", "count 12 8", "declare", "recount")...)
		d.Press("c").typing("8⏎12⏎⏎⏎").Sees("NOT CARRIED", "count 2").Press("esc").Sees("count 2")
		d = drive(t, size[0], size[1], room("20", "put")...)
		d.Press("c").typing("8⏎12⏎⏎⏎").Sees("NOT CARRIED").Misses("count 1", "count 2")
	}
}

// Every row of the menu has its words, wherever the count is.
func TestMenuOfTheCountHasItsWords(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], told()...)
		d.Press("c").Sees("who is reading now?").Press("tab", "marked").Sees("take what is marked").Press("esc", "esc", "enter", "tab", "esc").typing("5⏎").Press("tab", "esc")
		d = drive(t, size[0], size[1], room("9", "put")...)
		d.Press("c").typing("9⏎9⏎⏎⏎").Press("down").Sees("put the door right").Press("tab")
		d = drive(t, size[0], size[1], room("20", "put")...)
		d.Press("c").typing("8⏎12⏎⏎").Press("tab")
		drive(t, size[0], size[1], election("put")...).Press("c", "tab", "esc").typing("8⏎").Press("tab")
	}
}

// What both agreed on and is typed once more changes nothing, and a count in which they differ is taken back at its own row.
func TestTheSameFigureOnceMore(t *testing.T) {
	d := drive(t, 80, 24, told(`count 10 4 2 section "Office" teller 1`, `count 10 4 2 section "Office" teller 2`)...)
	at := len(d.meeting.Entries())
	d.Press("c", "enter", "up").Marked("Office").typing("10⏎4⏎2⏎").Entries(at).Sees("✓ both")
	d = drive(t, 80, 24, told(`count 10 4 2 section "Office" teller 1`, `count 12 7 1 section "Drivers" teller 1`, `count 5 6 0 section "Workshop" teller 1`)...)
	d.Press("c", "enter").typing("9⏎4⏎2⏎").Sees("differ").Marked("Drivers").Press("u").Marked("Office")
}

// What a teller counted anew stays unseen where it is taken back and brought back, too.
func TestTakenBackFigureOfATellerIsUnseen(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], told(`count 10 4 2 section "Office" teller 1`, `count 10 4 2 section "Office" teller 2`,
			`count 9 3 4 section "Office" teller 2 again`)...)
		d.Press("c", "u").Sees("undone: count …").Misses("9 3 4").Press("U").Sees("back again: count …").Misses("9 3 4")
	}
}

// A figure that is in and is put right calls for nobody's hands.
func TestCorrectionCallsForNoHands(t *testing.T) {
	d := drive(t, 80, 24, election("put", `count "Anna García" 12 Bo 9 Cy 8 Di 7 Ed 6`)...).Press("c").Asks("").Press("home", "up", "home").typing("11").Asks("").Press("enter").Asks("")
	d.typing("⏎⏎⏎⏎").Wrote(`count "Anna García" 11 Bo 9 Cy 8 Di 7 Ed 6`)
	drive(t, 80, 24, sections("put")...).Press("c").typing("10⏎4⏎2⏎").Press("up").typing("9").Asks("").Press("down").Asks("for Drivers")
}
