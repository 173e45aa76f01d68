package console

import (
	"fmt"
	"strings"
	"testing"
)

// Before Enter the screen says what it enters, and what becomes of the cells in which nothing stands; where it only goes on, nothing.
func TestEnterIsToldBefore(t *testing.T) {
	for _, size := range []size{{60, 16}, {80, 24}} {
		d := newDesk(t, size.w, size.h, countLines()...)
		d.hides("Enter enters")
		d.keys("2").hides("Enter enters").keys("right").shows("Enter enters 2 for, and 0 for the empty ones")
		d.keys("1").hides("Enter enters").keys("right").shows("Enter enters 2 for, 1 against, and 0 for the empty one")
		d.keys("0").shows("Enter enters 2 for, 1 against, 0 abstained").hides("empty")
		d.keys("backspace").shows("and 0 for the empty one") // taken back, it is as if it had never been typed
		d.keys("enter").hides("Enter enters").shows("Enter declares it").is("[{ 0 2 1 0}]", d.figures())

		// Of a figure that is put right every cell is told, and none is empty.
		d.keys("home", "3", "end").shows("Enter enters 3 for, 1 against, 0 abstained").hides("empty")
	}
}

// Whoever types one figure after the other, each with Enter, enters them all, as one figure: none overwrites what is in.
func TestFiguresOneByOne(t *testing.T) {
	room := twoLines("headcount 20", `move "That we meet." by Ana`, "second Ben", "put")
	for _, c := range []struct {
		keys    string
		figures string
	}{
		{"4 enter 1 enter", "[]"}, // the row is not full
		{"4 enter 1 enter 0 enter", "[{ 0 4 1 0}]"},
		{"4 enter 1 enter 2 enter", "[{ 0 4 1 2}]"},
		{"4 enter 0 enter 2 enter", "[{ 0 4 0 2}]"},
		{"right 3 home 5 enter 8 enter enter", "[{ 0 5 8 0}]"},         // figures go where the cursor is
		{"4 right 1 right 0 enter home 5 end enter", "[{ 0 5 1 0}]"},   // put right
		{"4 enter 6 enter enter left 7 right enter", "[{ 0 4 7 0}]"},   // and after cells became 0
		{"9 enter enter left 5 enter enter enter", "[{ 0 5 0 0}]"},     // the arrows still go anywhere
		{"9 enter 1 enter 2 enter home 8 end enter u", "[{ 0 9 1 2}]"}, // and undo takes back one figure at a time
		{"9 enter backspace enter", "[{ 0 9 0 0}]"},                    // nothing to take back in an empty cell
		{"9 enter 1 backspace enter", "[{ 0 9 0 0}]"},                  // and what was taken back is empty
		{"9 - - + space enter - enter", "[{ 0 9 0 0}]"},                // nor is a hand taken off where there is none
	} {
		d := newDesk(t, 80, 24, room...)
		d.keys("c").keys(strings.Fields(c.keys)...)
		if c.figures != "[]" && d.figures() == "[]" {
			d.keys("enter") // few were counted, and that was told
		}
		d.is(c.figures, d.figures())
	}
}

// What is taken back to nothing is no figure, and changes none.
func TestDraftTakenBack(t *testing.T) {
	d := newDesk(t, 80, 24, countLines()...)
	d.keys("1", "backspace").hides("not yet entered").keys("enter").shows("nothing is counted yet").is("[]", d.figures())
	d.keys("2", "enter", "enter", "home", "backspace").shows("counting 0, not yet entered").keys("right", "backspace", "right", "backspace")
	d.hides("not yet entered").shows("together 2", "Enter declares it").is("[{ 0 2 0 0}]", d.figures())
}

// In a room in which two tellers count, what one has is not told before the other's figure is in.
func TestEnterTellsNothingOfTellers(t *testing.T) {
	d := newDesk(t, 60, 16, sectionLines()...)
	d.keys("enter", "1", "1", "enter").shows("Enter enters this; an empty column is 0").hides("11")
	d.keys("enter").shows("less than half of the 23 are counted").hides("11").keys("enter").shows("entered, and 0 for what was empty").hides("11")
	d.keys("r", "enter", "1", "0", "enter").shows("Enter enters this; an empty column is 0", "•• [ ·] ·").hides("10") // in the table an empty cell has no number yet
}

// In an election one Enter enters the hands for everybody who stands.
func TestEnterEntersAllChoices(t *testing.T) {
	d := newDesk(t, 60, 16, electionLines()...)
	d.keys("1", "5", "right").shows("Enter enters the hands for all, and 0 for the empty ones")
	d.keys("9", "right").shows("and 0 for the empty one").keys("0").shows("Enter enters the hands for all").hides("empty")
}

// Enter declares nothing while a figure that was put right is not entered: it goes there first.
func TestDraftElsewhereIsNotForgotten(t *testing.T) {
	d := newDesk(t, 80, 24, sectionLines(`count 11 9 3 section "Day shift"`, `count 10 7 1 section "Night shift"`)...)
	d.shows("Enter declares it")
	d.keys("1", "2", "end", "2", "pgdown").shows("12").hides("Enter declares it")
	d.keys("enter").shows("this is not entered yet: Enter enters it", "▸Day shift").is("not declared", d.declared())
	d.keys("end", "enter").shows("Enter declares it").is("not declared", d.declared()).keys("enter").is("declared", d.declared())
}

func (d *desk) declared() string {
	if d.state().Count == nil {
		return "declared"
	}
	return "not declared"
}

// A count that is come back to begins at the first empty column, so that digits land where nothing stands, or in the cell that was half typed.
func TestCountBeginsWhereNothingStands(t *testing.T) {
	at := func(d *desk) string {
		p := d.c.top().(*panel)
		return fmt.Sprint(p.part(d.c).place, p.column)
	}
	d := newDesk(t, 80, 24, countLines()...)
	d.keys("right", "1", "right", "esc", "c").shows("▸ FOR", "counting 1, not yet entered").keys("2", "esc", "c").shows("▸ FOR")
	d.keys("enter", "home", "right", "right", "0", "enter", "esc", "c").shows("together 3") // entered: nothing is half typed

	d = newDesk(t, 80, 24, sectionLines(`count 11 9 3 section "Day shift"`)...)
	d.keys("enter", "pgup", "right", "right", "esc", "c", "enter").is("{Night shift 1} 0", at(d))
	d.keys("1", "pgup", "esc", "c", "enter").is("{Night shift 1} 1", at(d)) // from a row that is in, to the first that is not
}

// Where it was said who the tellers are, they are asked for by their names, each pair in its section.
func TestTellersByName(t *testing.T) {
	for _, size := range []size{{60, 16}, {80, 24}} {
		newDesk(t, size.w, size.h, sectionLines()...).shows("▸ Tom", "Tia").keys("down", "enter").shows("reading: Tia")
		d := newDesk(t, size.w, size.h, twoLines("arrive Cleo", `member "Tom Longfellow" section "North"`, `member Uma section "North"`, `member Vera section "South"`,
			"arrive Tom Uma Vera", `take teller Tom`, "take teller Uma", "take teller Vera", `move "That we meet." by Ana`, "second Ben", "put")...)
		d.shows("▸ teller 1 Tom", "teller 2 Uma").keys("enter").shows("North", "reading: teller 1 Tom")
		if strings.Contains(d.screen(), "1 Vera") || strings.Contains(d.screen(), "2 Vera") {
			t.Errorf("nobody said which of the tellers counts the south:\n%s", d.screen())
		}
	}
}

// One figure where two tellers count stands, and the row says that it is one.
func TestOneFigureOfTwoTellers(t *testing.T) {
	for _, size := range []size{{60, 16}, {80, 24}} {
		d := newDesk(t, size.w, size.h, sectionLines(`count 11 9 3 section "Day shift"`)...)
		d.keys("enter").shows("✓ one figure")
		d = newDesk(t, size.w, size.h, sectionLines()...).keys(":", "count 20 9 3", "enter")
		d.shows("one figure, not two tellers'", "Enter declares it")
	}
}

// What is still missing is told in full, and names as the foot of the screen has them.
func TestCountTellsInFull(t *testing.T) {
	d := newDesk(t, 60, 16, twoLines(`headcount 23 section "Day shift"`, `headcount 18 section "Night shift"`, `take teller "Tomasz Kowalski"`, "take teller Tia",
		`move "That we strike." by Ana`, "second Ben", "put", `count 11 9 section "Day shift" teller 1`, `count 11 8 section "Day shift" teller 2`)...)
	d.shows("▸ Tomasz", "Tia", "the two tellers of section Day shift counted differently; both recount it")
}
