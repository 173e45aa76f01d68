package console_test

import (
	"strings"
	"testing"
	"time"
)

// sections is a branch of 49 in three sections, counted at the door, with a motion that is to be put.
func sections(more ...string) []string {
	return append([]string{
		`convene "Branch" on 2026-05-14`, "@18:00", `headcount 16 section "Office"`, `headcount 21 section "Drivers"`,
		`headcount 12 section "Workshop"`, "open", `move "That we strike." by Ana`, "second Ben",
	}, more...)
}

// room is a branch of so many that was counted at the door in all, with a motion that is to be put.
func room(voters string, more ...string) []string {
	return append([]string{`convene "Branch" on 2026-05-14`, "@18:00", "headcount " + voters, "open", `move "That we strike." by Ana`, "second Ben"}, more...)
}

// election is one of five for three seats, in a branch of 49.
func election(more ...string) []string {
	return append([]string{
		`convene "Branch" on 2026-05-14`, "@18:00", "headcount 49", "open", `elect "Delegates" seats 3`, `nominate "Anna García"`, "nominate Bo",
		"nominate Cy", "nominate Di", "nominate Ed",
	}, more...)
}

// sizes are the windows in which every table stands.
var sizes = [][2]int{{60, 16}, {80, 24}, {120, 40}}

// typing types figures as they are called out, ⏎ for Enter.
func (d *driver) typing(keys string) *driver {
	d.t.Helper()
	for _, r := range keys {
		switch r {
		case '⏎':
			d.Press("enter")
		case ' ':
		default:
			d.Press(string(r))
		}
	}
	return d
}

// By section the fingers are those of the plain count: Office 10:4:2 is not 16 of 49 for.
func TestSectionsByThePlainFingers(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], sections()...)
		d.Press("c").Sees("Office", "Drivers", "Workshop", "together").Marked("Office")
		d.typing("10⏎").Sees("10").Marked("Office").typing("4⏎ 2⏎").Wrote(`count 10 4 2 section "Office"`).Marked("Drivers").Sees("together")
		d.typing("12⏎ 7⏎ 1⏎ 5⏎ 6⏎").Sees("27", "17").Marked("Workshop").typing("0⏎")
		d.Wrote(`count 10 4 2 section "Office"`, `count 12 7 1 section "Drivers"`, `count 5 6 0 section "Workshop"`).Sees("Enter declares it")
		d.Press("enter").Sees("27 for, 17 against, 3 abstained")
	}
}

// In an election every figure goes to the name it was read for, and the whole list is one entry.
func TestElectionGoesDownTheList(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], election()...)
		d.Press("c").Marked("Anna García").typing("40⏎").Marked("Bo").typing("30⏎20⏎20⏎").Marked("Ed").Sees("together 110").typing("10⏎")
		d.Wrote("nominate Ed", "put", `count "Anna García" 40 Bo 30 Cy 20 Di 20 Ed 10`).Sees("together 120", "Enter declares it")
		d.Press("enter").Sees("elected so far: Anna García, Bo; this round is for 1 seat more", "Cy", "Di").Misses("Ed ·", "…")
		d.typing("25⏎ 20⏎ ⏎").Sees("elected: Anna García, Bo, Cy")
	}
}

// A competition is the same list.
func TestCompetitionGoesDownTheList(t *testing.T) {
	d := drive(t, 60, 16, `convene "Branch" on 2026-05-14`, "@18:00", "headcount 40", "open", `compete "Red" "Blue" "Leave it"`)
	d.Press("c").typing("4⏎ 21⏎ 0⏎").Wrote("put", `count "Red" 4 "Blue" 21 "Leave it" 0`).Press("enter").Sees("Blue prevailed")
}

// Four figures' fingers declare in every table.
func TestSameFingersEverywhere(t *testing.T) {
	for name, lines := range map[string][]string{
		"in all":      room("5"),
		"one section": room("5")[:2],
		"election":    {`convene "B" on 2026-05-14`, "@18:00", "headcount 5", "open", `elect "Chair"`, "nominate Ana", "nominate Ben", "nominate Cy"},
		"competition": {`convene "B" on 2026-05-14`, "@18:00", "headcount 5", "open", `compete "Red" "Blue" "None"`},
		"one name":    {`convene "B" on 2026-05-14`, "@18:00", "headcount 5", "open", `elect "Chair"`, "nominate Ana"},
	} {
		if name == "one section" {
			lines = append(lines, `headcount 5 section "Office"`, "open", `move "That we strike." by Ana`, "second Ben")
		}
		d := drive(t, 60, 16, lines...)
		d.Press("c").typing("4⏎ 1⏎ 0⏎ ⏎")
		if d.meeting.State().Count != nil {
			t.Errorf("%s: nothing was declared:\n%s", name, d.Screen())
		}
	}
	// Blocks and stand-asides have two cells.
	d := drive(t, 60, 16, `convene "C" on 2026-05-14`, "@18:00", "pack consensus", "headcount 20", "open", `move "That we meet." by Ana`)
	d.Press("c").typing("0⏎ 1⏎ ⏎").Wrote("consensus blocks 0 asides 1", "declare").Sees("CARRIED")
}

// Arrows move, in both directions and in every table, and change nothing.
func TestArrowsChangeNoFigure(t *testing.T) {
	for _, size := range sizes {
		for _, table := range []struct {
			lines []string
			stays string
		}{{sections(), "9 0 0"}, {election(), "together 9"}, {room("49"), "counting 9, not yet entered"}} {
			d := drive(t, size[0], size[1], table.lines...)
			d.Press("c", "9")
			for _, key := range strings.Fields("down up down down pgdown pgup right left left up home end") {
				if d.Press(key).Sees(table.stays); t.Failed() {
					t.Fatalf("%s changed a figure", key)
				}
			}
			d.Wrote("put")
		}
	}
	d := drive(t, 80, 24, sections()...)
	d.Press("c", "9", "down").Marked("Drivers").Press("7", "up").Marked("Office").Press("down").Marked("Drivers").Press("pgdown").Marked("Workshop").Press("pgup").Marked("Office")
	d.Press("down", "+", "-", "-").Sees("counting 6, not yet entered") // the hands of the row one is in
	d = drive(t, 80, 24, election()...)
	d.Press("c", "down").Marked("Bo").Press("down", "up", "right").Marked("Cy").Press("left").Marked("Bo").Press("end").Marked("Ed").Press("down").Marked("Ed").Press("home").Marked("Anna")
}

// Nothing is made 0 but what is empty in the row that is entered, and that is said before and after.
func TestEmptyCellsAreToldBeforeAndAfter(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], sections()...)
		d.Press("c").typing("9").Misses("Enter enters").typing("⏎").Sees("Enter enters 9 for, and 0 for the empty ones")
		d.typing("⏎").Wrote(`count 9 0 0 section "Office"`).Sees("entered: 9 for, and 0 for the empty ones").Marked("Drivers")
		d.Press("enter").Sees("nothing is counted yet").Wrote(`count 9 0 0 section "Office"`).Marked("Drivers")
	}
	// An empty cell with nothing before it is no end.
	d := drive(t, 80, 24, room("9")...)
	d.Press("c", "right").typing("5").Press("left", "enter").Wrote("put").typing("⏎⏎").Sees("entered: 5 against, and 0 for the empty ones").Wrote("count 0 5 0")
}

// Three hands counted one by one, the others 0, and two figures' fingers: as the evening has them.
func TestEveningsCounts(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], room("3")...)
		d.Press("c").Asks("").Press("space").Asks("for").Press("space", "space").Sees("counting 3, not yet entered")
		d.Press("enter").Asks("against").Press("enter").Wrote("count 3 0 0").Sees("together 3").Press("enter").Sees("CARRIED unanimously")
		d.Press("space").Sees("CARRIED unanimously").Press("enter").Misses("Esc floor").Sees("THE FLOOR IS FREE")
		d = drive(t, size[0], size[1], room("3")...)
		d.Press("c", "2", "enter", "1", "enter", "0", "enter", "enter").Sees("2 for, 1 against").Press("esc").Sees("THE FLOOR IS FREE")
	}
}

// A verdict that is hardly meant takes one Enter more, and one sentence says why.
func TestImplausibleVerdict(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], room("49")...)
		d.Press("c").typing("16⏎⏎").Sees("only 16 of 49 are counted, and what is empty becomes 0: Enter again enters it").Wrote("put")
		d.typing("⏎").Wrote("count 16 0 0").typing("⏎").Wrote("declare")

		// Whatever else is pressed takes it back.
		d = drive(t, size[0], size[1], room("49")...)
		d.Press("c").typing("16⏎⏎").Press("left", "right").typing("⏎").Sees("only 16 of 49").Wrote("put").typing("3⏎⏎").Wrote("put").Sees("only 19 of 49")

		// Figures that were all said are nobody's slip.
		d = drive(t, size[0], size[1], room("49")...)
		d.Press("c").typing("16⏎0⏎0⏎").Wrote("count 16 0 0").Misses("only")

		d = drive(t, size[0], size[1], election("put")...)
		d.Press("c").typing("9⏎⏎").Sees("only 9 of 49").Wrote("put").typing("⏎").Wrote(`count "Anna García" 9 Bo 0 Cy 0 Di 0 Ed 0`)
	}
}

// Where two tellers count, the table asks who is reading. Until both are in a figure is dots, and stands nowhere else.
func TestTellersByKey(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], sections(`take teller "Tom Kerr"`, `take teller "Tia Berg"`)...)
		d.Press("c").Sees("who is reading now?", "Tom", "Tia", "0 of 3 entered").Marked("Tom").Press("7").Misses("7 for", "not yet entered")
		d.Press("enter").Sees("reading: Tom").Marked("Office").typing("7").Misses("7").Sees("••", "counting, not yet entered")
		d.typing("⏎5⏎0⏎").Misses("7", "5").Marked("Drivers").typing("11⏎5⏎2⏎ 7").Misses("7", "5").Press("esc").Misses("7", "5").On("record").Misses("7 5").On("floor")
		d.Press("c").Marked("Tom").Press("enter").Marked("Workshop").Misses("7", "5").typing("⏎5⏎0⏎").Misses("7", "5")

		// All of Tom's are in: the other is asked for, and the same fingers read hers. Too many tell no number either.
		d.Sees("who is reading now?", "3 of 3 entered").Marked("Tia").Press("enter").Marked("Office").typing("7⏎5⏎5⏎").Sees("more hands than the 16").Misses("7", "5")
		d.typing("0⏎").Sees("✓ both tellers", "7", "5").typing("11⏎5⏎3⏎ 7⏎5⏎0⏎")

		// Theirs differ in one section: that is said, no total is of figures that nobody agreed on, and both count it again. What one
		// of them counts now is no more to be seen, nor does it agree with what the other had counted before.
		d.Sees("the two tellers of section Drivers counted differently; both recount it", "reading: Tia")
		d.Marked("Drivers").Sees("together", "••").Misses("11", "25", "they differ 11").typing("11⏎5⏎3⏎")
		d.Sees("who is reading now?").Marked("Tom").Press("r").Misses("11").Press("enter").Marked("Drivers").Misses("11", "Enter declares it")
		d.typing("11⏎5⏎2⏎").Sees("the two tellers of section Drivers counted differently; both recount it", "reading: Tom") // still not the same
		d.Marked("Drivers").typing("11⏎5⏎2⏎").Marked("Tia").Press("enter").typing("11⏎5⏎2⏎")
		d.Sees("Enter declares it", "25").Misses("differently").Press("enter").Sees("25 for, 15 against, 2 abstained")
	}
	// In all it is the same: one after the other, and then declared.
	d := drive(t, 60, 16, room("9", `take teller "Tom Kerr"`, `take teller "Tia Berg"`)...)
	d.Press("c", "enter").typing("6").Sees("••").Misses("counting 6").typing("⏎2⏎1⏎").Misses("6 for").Marked("Tia").Press("enter").typing("6⏎2⏎1⏎").Sees("Enter declares it").typing("⏎").Sees("6 for, 2 against")
	// r gives the table to the other before all is in.
	d = drive(t, 60, 16, sections(`take teller "Tom Kerr"`, `take teller "Tia Berg"`, "put")...)
	d.Press("c", "enter", "r").Marked("Tia").Press("up").Marked("Tom").Press("down", "enter").Sees("reading: Tia")
}

// All together instead of by section is one key, and back.
func TestTogetherIsOneKey(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], sections()...)
		d.Press("c").Sees("together").Press("3", "t").Misses("Office", "Drivers").Sees("FOR", "49 may vote on it").Press("t").Sees("counting 3, not yet entered").Marked("Office")
		d.Press("t").typing("30⏎9⏎2⏎").Wrote("count 30 9 2").Misses("t by section").Press("enter").Sees("30 for, 9 against")
	}
	for _, figures := range []string{"30⏎9⏎2⏎", "10⏎4⏎2⏎"} {
		d := drive(t, 60, 16, sections()...)
		if d.Press("c"); figures == "30⏎9⏎2⏎" {
			d.Press("t")
		}
		d.typing(figures).Press("t").Sees("the count goes on as it began")
	}
	d := drive(t, 80, 24, sections()...)
	d.Press("c", "tab", "not by section", "enter").Misses("Office").Sees("FOR")
}

// More hands than the door counted are put right by a row.
func TestMoreThanTheDoorCounted(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], room("55")...)
		d.Press("c").typing("40⏎15⏎3⏎").Sees("58 hands are more than the room has: 55 voters", "there are at least 58: put the door right and go on").Wrote("put")
		d.Press("enter").Wrote("put").Press("down").Marked("at least 58").Press("up").Sees("▸ ABSTAIN").Press("down", "enter")
		d.Wrote("put", "headcount 58", "count 40 15 3").Sees("58 may vote on it", "the door is put right").Press("enter").Sees("40 for, 15 against")

		// By section, when others are in already: theirs are entered again behind it.
		d = drive(t, size[0], size[1], sections()...)
		d.Press("c").typing("10⏎4⏎2⏎ 20⏎2⏎2⏎").Sees("24 hands are more than section Drivers has: 21 voters", "at least 24").Marked("Drivers").Press("down").Marked("at least 24").Press("enter")
		d.Wrote(`headcount 24 section "Drivers"`, `count 10 4 2 section "Office"`, `count 20 2 2 section "Drivers"`).Marked("Workshop").Sees("52")

		// More people than one hand each.
		d = drive(t, size[0], size[1], election()...)
		d.Press("c").typing("51⏎").Sees("at least 51").Press("down", "enter").typing("30⏎20⏎20⏎10⏎").Wrote("headcount 51", `count "Anna García" 51 Bo 30 Cy 20 Di 20 Ed 10`)
	}
	// A figure that is put right is taken back first, since a count stands on who was there from its first figure on.
	d := drive(t, 80, 24, room("55")...)
	d.Press("c").typing("40⏎10⏎4⏎").Press("home").typing("45").Press("end", "enter").Sees("at least 59").Press("down", "enter")
	d.Wrote("undo", "headcount 59", "count 40 10 4", "count 45 10 4").Sees("59 may vote on it")
	// What else was said since is not taken back along with it.
	d = drive(t, 80, 24, sections()...)
	d.Press("c").typing("10⏎4⏎2⏎").Press("n", "Loud.", "enter").typing("20⏎2⏎2⏎").Press("down", "enter").Sees("more was said since the first figure").Wrote(`note "Loud."`)
	// Where the verdict weighs who is here, the room is counted first.
	d = drive(t, 60, 16, `convene "Branch" on 2026-05-14`, "@18:00", "headcount 55", "rule threshold main majority of present", "open", `move "That we strike." by Ana`, "second Ben")
	d.Press("c").typing("40⏎15⏎3⏎").Sees("count the room first").Misses("at least 58")
	// By name the way out stays.
	d = drive(t, 60, 16, `convene "B" on 2026-05-14`, "@18:00", "open", "arrive Ana Ben", `move "That we meet." by Ana`, "second Ben")
	d.Press("c").typing("4⏎1⏎0⏎").Sees("say how many: headcount 5").Misses("at least")
}

// o, n and u do in the table what they do everywhere, and the draft stays.
func TestOrderNoteAndUndoInTheTable(t *testing.T) {
	d := drive(t, 80, 24, sections()...)
	d.Press("c").typing("10⏎4⏎2⏎ 7⏎").Press("n", "Loud.", "enter").Wrote(`note "Loud."`).Sees("counting 7, not yet entered").Marked("Drivers")
	d.Press("o", "be", "enter").Sees("point of order").Press("right", "enter").Sees("counting 7, not yet entered").Asks("against Drivers")
	d = drive(t, 80, 24, sections()...)
	d.Press("c").typing("10⏎4⏎2⏎ 7⏎").Press("u").Sees("undone: count 10 4 2").Marked("Office").Press("U").Marked("Drivers").Sees("counting 7").typing("5⏎1⏎").Wrote(`count 10 4 2 section "Office"`, "undo", "redo", `count 7 5 1 section "Drivers"`)
}

// What is counted is a draft: Esc leaves it, nobody is asked for hands meanwhile, and after a crash it is gone and the count is open.
func TestDraftOutlivesEscAndNotTheProgram(t *testing.T) {
	d := drive(t, 60, 16, sections()...)
	d.Press("c").typing("10⏎4").Press("esc").Asks("").Press("c").Sees("counting 14, not yet entered")
	d.start()
	d.Sees("Office", "together").Misses("not yet entered").Asks("")
}

// The window may change its size in the middle of a row.
func TestResizedInTheMiddle(t *testing.T) {
	d := drive(t, 120, 40, sections()...)
	d.Press("c").typing("10⏎4").Resize(60, 16).Marked("Office").Sees("10", "[ 4]", "counting 14").typing("2⏎").Resize(40, 12).Sees("42").Resize(80, 24).typing("0⏎").Sees("52").Wrote("put")
	d = drive(t, 120, 40, election()...)
	d.Press("c").typing("40⏎3").Resize(60, 16).typing("0⏎").Marked("Cy").Sees("together 70")
}

// What stands at the foot is what the keys do now.
func TestFootersTellTheKeys(t *testing.T) {
	d := drive(t, 80, 24, sections()...)
	d.Press("c").Sees("space hand ↑↓←→ move t together o order").typing("4").Sees("Enter next").typing("⏎").Sees("Enter enter")
	d = drive(t, 60, 16, room("9")...)
	d.Press("c").Sees("space hand ←→ move").typing("5").Sees("space hand Enter next ←→ move Esc back").typing("⏎⏎").Sees("Enter declare")
	d = drive(t, 60, 16, election()...)
	d.Press("c").Sees("space hand ↑↓ move")
}

// A figure that is put right is the same row again.
func TestPutRightInTheTable(t *testing.T) {
	d := drive(t, 80, 24, sections("put", `count 10 4 2 section "Office"`, `count 12 7 1 section "Drivers"`, `count 5 6 0 section "Workshop"`)...)
	d.Press("c").Pass(time.Second)
	d.Press("home", "pgup").Marked("Office").typing("9⏎⏎").Wrote(`count 5 6 0 section "Workshop"`).typing("⏎").Wrote(`count 9 4 2 section "Office"`).typing("⏎").Sees("26 for, 17 against")
	// Nothing is declared while a figure that was put right is not entered: Enter leads there.
	d = drive(t, 80, 24, sections("put", `count 10 4 2 section "Office"`, `count 12 7 1 section "Drivers"`, `count 5 6 0 section "Workshop"`)...)
	d.Press("c", "pgup").typing("11").Press("down").typing("⏎").Sees("this is not entered yet").Marked("Office").Wrote(`count 5 6 0 section "Workshop"`)
}

// A section without voters that is counted again is still a row.
func TestRecountOfAnEmptySection(t *testing.T) {
	d := drive(t, 60, 16, `convene "B" on 2026-05-14`, "@18:00", `headcount 5 section "Office"`, `headcount 0 section "Yard"`, "open", `move "That we strike." by Ana`,
		"second Ben", "put", `count 3 2 section "Office"`, "declare", `recount section "Yard"`)
	d.Press("c").Sees("Yard", "0 may vote on it").typing("0⏎0⏎0⏎").Wrote(`count 0 0 0 section "Yard"`)
}
