package console_test

import "testing"

// For and against are meant of what was pending when the hand went up; an amendment that is moved since makes nobody speak to it.
func TestSidesStayWithTheirMotion(t *testing.T) {
	d := drive(t, 80, 24, `convene "B" on 2026-05-14`, "@18:00", "headcount 20", "open", `move "That the gates are held." by Ana`, "second Ben", "hand Cleo for", "hand Dov against", "call")
	d.Sees("CLEO    for", "Dov  against").Misses("(1)")
	d.Press(":", `amend strike "gates" insert "doors" by Eva`, "enter", "esc").Sees("CLEO    for (1)", "Dov  against (1)")
	d.Press("space").Sees("DOV    against (1)")
	d.Press(":", "hand Fay for", "enter", "esc").Sees("Fay  for")
}

// A question that was brought back and is put anew is no recount: nobody doubted the tellers, and who may vote is not compared with then.
func TestPutAnewIsNoRecount(t *testing.T) {
	again := []string{
		`convene "B" on 2026-05-14`, "@18:00", "headcount 20", "open", `move "That the canteen is kept open." by Ana`, "second Ben", "put", "count 12 5", "declare", "no-action",
		"headcount 19", "move reconsider 1 by Cleo", "second Ben", "put", "count 10 9", "declare", "put",
	}
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		drive(t, size[0], size[1], again...).Press("c").Sees("19 may vote").Misses("count 2", "it was put to")
		drive(t, size[0], size[1], append(again, "count 12 5", "declare", "headcount 18", "recount")...).Press("c").Sees("count 2", "18 may vote now; it was put to 19")
	}
}

// Whoever leaves in a count is told what is not on the disk yet.
func TestLeavingTellsOfDrafts(t *testing.T) {
	d := drive(t, 80, 24, `convene "B" on 2026-05-14`, "@18:00", "headcount 20", "open", `elect "Committee" seats 1`, "nominate Ana", "nominate Ben")
	d.Press("c").typing("12⏎").Press("q").Sees("not yet entered are lost").Misses("Nothing is lost").Press("esc")
	d.typing("5⏎").Wrote("count Ana 12 Ben 5").Press("q").Sees("Nothing is lost")
}

// What was typed and left with Esc is offered by the same key, put in by ↑ alone, said as lost before the program is left, and
// forgotten when it was said, or when the closed session in which it was typed is over.
func TestWordsLeftAreOffered(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], `convene "B" on 2026-05-14`, "@18:41", "headcount 20", "open", "hand Eva", "call")
		d.Press("m", "That we hold the gates.", "esc", "o").typing("dov⏎").Press("left", "enter", "m").Sees("↑ the words left at 18:41: That we hold the gates.")
		d.Press("up").Misses("the words left").Press("enter").typing("ana⏎").Wrote("hand Dov order", "call", "ruling upheld", `move "That we hold the gates." by Ana`)
		d.Press("n").Misses("the words left").Press("esc")
		d.Press("n", "Loud.", "esc", "q").Sees("not said are lost").Misses("Nothing is lost").Press("esc")
		d.Press("n", "q").Misses("the words left").Press("backspace").Sees("the words left")
	}
	d := drive(t, 80, 24, `convene "B" on 2026-05-14`, "@18:41", "headcount 20", "open", "in-camera on")
	d.Press("n", "Zebra.", "esc", "n").Sees("Zebra").Press("esc").Press(":", "in-camera off", "enter").Press("n").Misses("Zebra")
}

// A prompt to which Tab added a step is left like any other.
func TestLeavingAPromptWithAnAddedStep(t *testing.T) {
	d := drive(t, 80, 24, `convene "B" on 2026-05-14`, "@18:00", "arrive Ana Ben", "open")
	d.Press("o", "ana", "tab", "the doors", "esc", "esc").Sees("THE FLOOR IS FREE").Press("o", "ben", "enter").Wrote("hand Ben order", "call")
}

// A point of order is one act: one u takes back its hand and its call, so that nobody waits unseen over a count, and one U brings it back.
func TestPointOfOrderIsOneAct(t *testing.T) {
	d := drive(t, 80, 24, sections("put")...).Press("c").typing("10⏎4⏎2⏎").Press("o").typing("paula⏎").Press("u").Sees("undone: call", "undone: hand").Press("home").Misses("Paula", "point of order").Asks("for Drivers")
	d.Press("esc").Misses("Paula").Press("U").Sees("Paula")
}

// What a decision asks for before the next motion is said as long as that is typed.
func TestOwedIsSaidWhileTyping(t *testing.T) {
	d := drive(t, 80, 24, `convene "B" on 2026-05-14`, "@18:00", "headcount 20", "open", "rule actions ask", `move "That we meet." by Ana`, "second Ben", "put", "count 12 5", "declare")
	d.Press("m").Once("first: who does motion 1").Press("That we sing").Once("first: who does motion 1")
}

// A motion to close debate says on what, and shows that.
func TestCloseDebateSaysOnWhat(t *testing.T) {
	long := "That the branch asks the council for the figures of the last four years, of every depot and every shift, in one table, and that it puts them up in every canteen, and that the gates are held."
	lines := []string{
		`convene "B" on 2026-05-14`, "@18:00", "headcount 20", "open", `move "` + long + `" by Ana`, "second Ben",
		`amend strike "gates" insert "doors" by Cleo`, "second Dov", "hand Eva", "call", "done", "hand Fay", "call", "done", "move close-debate by Gus", "second Dov",
	}
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		drive(t, size[0], size[1], lines...).Press("c").Sees("to close debate on amendment 1.1", "gates", "doors")
	}
}

// The way back to a decision is a row of the menu: of the last from everywhere, of each from its row among the motions.
func TestReconsideringByKeys(t *testing.T) {
	lines := []string{
		`convene "B" on 2026-05-14`, "@18:00", "headcount 20", "open", `move "That we meet." by Ana`, "second Ben", "put", "count 12 5", "declare", "no-action",
		`move "That we sing." by Ana`, "second Ben", "put", "count 2 15", "declare",
	}
	d := drive(t, 60, 16, lines...).Press("tab").typing("recon").Sees("reconsider motion 2").Press("enter").typing("cleo⏎")
	d.Wrote("move reconsider 2 by Cleo")
	d = drive(t, 80, 24, lines...).Press("4", "up", "tab").typing("recon").Sees("reconsider motion 1").Misses("reconsider motion 2")
	d.Press("enter").typing("cleo⏎").Wrote("move reconsider 1 by Cleo")
}

// A decision is reopened by whatever people call that, any of them and not the last alone, and by Enter on its row among the motions.
func TestAnyDecisionIsReopened(t *testing.T) {
	lines := []string{
		`convene "B" on 2026-05-14`, "@18:00", "headcount 20", "open", `move "That we meet." by Ana`, "second Ben", "put", "count 12 5", "declare", "no-action",
		`move "That we sing." by Ana`, "second Ben", "put", "count 2 15", "declare",
	}
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		for _, words := range []string{"reopen", "change our mind", "recon"} {
			drive(t, size[0], size[1], lines...).Press("tab").Press(lettersOf(words)...).Sees("reconsider motion 1", "reconsider motion 2")
		}
		d := drive(t, size[0], size[1], lines...).Press("tab").typing("rescind").Sees("rescind motion 1").Misses("rescind motion 2")
		d.Press("enter").typing("cleo⏎").Wrote("move rescind 1 by Cleo")
		d = drive(t, size[0], size[1], lines...).Press("4", "up", "enter").Sees("reconsider motion 1", "rescind motion 1")
		d.typing("recon").Press("enter").typing("cleo⏎").Wrote("move reconsider 1 by Cleo")
	}
}

// Words to strike are found as they are typed, and the text's own letters are struck.
func TestStrikeAsTyped(t *testing.T) {
	d := drive(t, 80, 24, `convene "B" on 2026-05-14`, "@18:00", "headcount 20", "open", `move "That the ﬁnance oﬃcer pays the members’ rent." by Ana`, "second Ben")
	d.Press("e", "members' rent").Sees("−members’ rent−").typing("⏎fees⏎cleo⏎").Wrote(`amend strike "members' rent" insert "fees" by Cleo`).Sees("−members’ rent−", "+fees+")
}

// What is taken back and brought back beside the count leaves the cursor where it is: a figure may be half typed.
func TestUndoBesideTheCountLeavesTheCursor(t *testing.T) {
	d := drive(t, 80, 24, sections()...).Press("c").typing("10⏎4⏎2⏎2").Asks("for Drivers").Press("n", "Loud.", "enter").Asks("for Drivers")
	d.Press("u").Asks("for Drivers").Press("U").Asks("for Drivers").typing("0⏎").Asks("against Drivers").Sees("counting 20, not yet entered")
}

// A figure that is taken back away from the table is the one that is asked for when the table opens again.
func TestUndoAwayFromTheCountLeadsToItsRow(t *testing.T) {
	d := drive(t, 80, 24, sections()...).Press("c").typing("10⏎4⏎2⏎7⏎5⏎1⏎").Press("up", "up", "up").Press("esc", "u", "u").Wrote("undo", "undo")
	d.Press("c").Marked("Office")
	drive(t, 80, 24, sections()...).Press("c").typing("10⏎4⏎2⏎").Press("esc", "u", "c").Marked("Office")
}

// People without a section are told so, and not by the word that the language has for them.
func TestNoSectionInTheCount(t *testing.T) {
	d := drive(t, 80, 24, `convene "B" on 2026-05-14`, "@18:00", `member "Ana" section "East"`, `member "Ben" section "East"`, `member "Cleo"`, "arrive all", "open", `move "That we meet." by Ana`, "second Ben")
	d.Press("c").Sees("no section").typing("1⏎1⏎0⏎1⏎0⏎0⏎").Wrote(`count 1 1 0 section "East"`, `count 1 0 0 section "none"`)
}

// A figure that was typed over one that is in, and not entered, is not passed over by Enter on the floor.
func TestDeclaringGoesBackToWhatIsTyped(t *testing.T) {
	d := drive(t, 80, 24, sections()...).Press("c").typing("10⏎4⏎2⏎7⏎5⏎1⏎9⏎3⏎0⏎").Press("up").typing("6").Press("esc", "enter")
	d.Sees("this is not entered yet").Marked("Drivers").typing("⏎⏎⏎").Wrote(`count 7 5 6 section "Drivers"`).Press("enter").Wrote("declare")
}
