package console

import (
	"fmt"
	"strings"
	"testing"
)

// Before Enter the screen says what it enters, and what becomes of the columns in which nothing stands.
func TestEnterIsToldBefore(t *testing.T) {
	for _, size := range []size{{60, 16}, {80, 24}} {
		d := newDesk(t, size.w, size.h, countLines()...)
		d.hides("Enter enters")
		d.keys("2").shows("Enter enters 2 for, and 0 for the empty ones")
		d.keys("right", "1").shows("Enter enters 2 for, 1 against, and 0 for the empty one")
		d.keys("right", "0").shows("Enter enters 2 for, 1 against, 0 abstained").hides("empty")
		d.keys("backspace").shows("and 0 for the empty one") // taken back, it is as if it had never been typed
		d.keys("enter").hides("Enter enters").shows("Enter declares it").is("[{ 0 2 1 0}]", d.figures())

		// Of a figure that is put right every column is told, and none is empty.
		d.keys("f", "3").shows("Enter enters 3 for, 1 against, 0 abstained").hides("empty")
	}
}

// Whoever types one figure after the other, each with Enter, enters them all: none overwrites what is in.
func TestFiguresOneByOne(t *testing.T) {
	room := twoLines("headcount 20", `move "That we meet." by Ana`, "second Ben", "put")
	for _, c := range []struct {
		keys    string
		figures string
	}{
		{"4 enter 1 enter 0 enter", "[{ 0 4 1 0}]"},
		{"4 enter 1 enter 2 enter", "[{ 0 4 1 2}]"},
		{"4 enter 0 enter 2 enter", "[{ 0 4 0 2}]"},
		{"right 3 enter 5 enter", "[{ 0 5 3 0}]"},           // the first that is empty
		{"4 right 1 right 0 enter 5 enter", "[{ 0 5 1 0}]"}, // all was said: the next is put right from the first on
		{"4 enter 1 enter 0 enter 5 enter", "[{ 0 5 1 0}]"}, // and so here
		{"4 enter left left right 5 enter", "[{ 0 5 0 0}]"}, // the arrows still go anywhere
		{"4 enter 1 enter 2 enter u u", "[{ 0 4 0 0}]"},     // and undo takes back one at a time
	} {
		d := newDesk(t, 80, 24, room...)
		d.keys("c").keys(strings.Fields(c.keys)...).is(c.figures, d.figures())
	}
	d := newDesk(t, 80, 24, room...)
	d.keys("c", "4", "enter").shows("▸ AGAINST", "Enter declares it").keys("enter").is("declared", d.declared()) // as many keys as ever
}

// What is taken back to nothing is no figure.
func TestDraftTakenBack(t *testing.T) {
	d := newDesk(t, 80, 24, countLines()...)
	d.keys("1", "backspace").hides("not yet entered").keys("enter").shows("nothing is counted yet").is("[]", d.figures())
	d.keys("2", "enter", "f", "backspace").shows("counting 0, not yet entered").keys("enter").is("[{ 0 0 0 0}]", d.figures())
}

// In a room in which two tellers count, what one has is not told before the other's figure is in.
func TestEnterTellsNothingOfTellers(t *testing.T) {
	d := newDesk(t, 60, 16, sectionLines()...)
	d.keys("1", "1").shows("Enter enters this; an empty column is 0").hides("11")
	d.keys("enter", "1", "0").shows("Enter enters 10 for, and 0 for the empty ones")
	d.keys("right").shows("10 [ ·] ·") // in the table an empty column has no number yet
}

// In an election one Enter enters the hands for everybody who stands.
func TestEnterEntersAllChoices(t *testing.T) {
	d := newDesk(t, 60, 16, electionLines()...)
	d.keys("1", "5").shows("Enter enters the hands for all, and 0 for the empty ones")
	d.keys("right", "9").shows("and 0 for the empty one").keys("right", "0").shows("Enter enters the hands for all").hides("empty")
}

// Enter declares nothing while a figure that was put right is not entered: it goes there first.
func TestDraftElsewhereIsNotForgotten(t *testing.T) {
	d := newDesk(t, 80, 24, sectionLines(`count 11 9 3 section "Day shift"`, `count 10 7 1 section "Night shift"`)...)
	d.shows("Enter declares it")
	d.keys("1", "2", "right", "right", "2", "pgdown").shows("12").hides("Enter declares it")
	d.keys("enter").shows("this is not entered yet: Enter enters it", "▸Day shift").is("not declared", d.declared())
	d.keys("enter").shows("Enter declares it").is("not declared", d.declared()).keys("enter").is("declared", d.declared())
}

func (d *desk) declared() string {
	if d.state().Count == nil {
		return "declared"
	}
	return "not declared"
}

// A count that is come back to begins at the first empty column, so that digits land where nothing stands.
func TestCountBeginsWhereNothingStands(t *testing.T) {
	at := func(d *desk) string {
		p := d.c.top().(*panel)
		return fmt.Sprint(p.part(d.c).place, p.column)
	}
	d := newDesk(t, 80, 24, countLines()...)
	d.keys("right", "1", "right", "esc", "c").shows("▸ FOR", "counting 1, not yet entered").keys("2", "esc", "c").shows("▸ ABSTAIN")
	d.keys("0", "esc", "c").shows("▸ FOR").keys("1").shows("Enter enters 1 for, 1 against, 0 abstained") // all told: a number begins anew

	d = newDesk(t, 80, 24, sectionLines(`count 11 9 3 section "Day shift"`)...)
	d.keys("pgup", "right", "right", "esc", "c").is("{Night shift 1 0} 0", at(d))
	d.keys("1", "pgdown", "pgdown", "esc", "c").is("{Night shift 1 0} 1", at(d)) // from a row that is in, to the first that is not
}

// A row up is one key, and the screen says which.
func TestRowsUpAndDown(t *testing.T) {
	for _, size := range []size{{60, 16}, {80, 24}, {120, 40}} {
		d := newDesk(t, size.w, size.h, sectionLines()...)
		d.shows("PgUp row", "→ column", "Enter enter", "Esc back").keys("pgdown", "pgdown", "right")
		row := func() string {
			p := d.c.top().(*panel)
			return fmt.Sprint(p.part(d.c).place, p.column)
		}
		d.is("{Night shift 1 0} 1", row()).keys("pgup", "pgup", "shift+tab").is("{ 2 0} 1", row()).keys("pgdown").is("{Day shift 1 0} 1", row())
	}
	newDesk(t, 80, 24, countLines()...).hides("PgUp").keys("?").hides("PgUp")
	newDesk(t, 120, 40, twoLines("take teller Tom", "take teller Tia", `move "That we meet." by Ana`, "second Ben", "put")...).shows("all together teller 1 Tom")
	newDesk(t, 80, 24, sectionLines()...).keys("?").shows("PgUp the row above; PgDn the one below")
}

// Where it was said who the tellers are, the rows have their names.
func TestTellersByName(t *testing.T) {
	for _, size := range []size{{60, 16}, {80, 24}} {
		newDesk(t, size.w, size.h, sectionLines()...).shows("Day shift · 1 Tom", "Night shift · 2 Tia")
		d := newDesk(t, size.w, size.h, twoLines("arrive Cleo", `member "Tom Longfellow" section "North"`, `member Uma section "North"`, `member Vera section "South"`,
			"arrive Tom Uma Vera", `take teller Tom`, "take teller Uma", "take teller Vera", `move "That we meet." by Ana`, "second Ben", "put")...)
		d.shows("North").shows("1 Tom", "2 Uma")
		if strings.Contains(d.screen(), "1 Vera") || strings.Contains(d.screen(), "2 Vera") {
			t.Errorf("nobody said which of the tellers counts the south:\n%s", d.screen())
		}
	}
}

// One figure where two tellers count stands, and the row says that it is one.
func TestOneFigureOfTwoTellers(t *testing.T) {
	for _, size := range []size{{60, 16}, {80, 24}} {
		d := newDesk(t, size.w, size.h, sectionLines(`count 11 9 3 section "Day shift"`)...)
		d.shows("✓ one figure")
		d = newDesk(t, size.w, size.h, sectionLines()...).keys(":", "count 20 9 3", "enter")
		d.shows("one figure, not two tellers'", "Enter declares it")
	}
}

// What is still missing is told in full, and names as the foot of the screen has them.
func TestCountTellsInFull(t *testing.T) {
	d := newDesk(t, 60, 16, twoLines(`headcount 23 section "Day shift"`, `headcount 18 section "Night shift"`, `take teller "Tomasz Kowalski"`, "take teller Tia",
		`move "That we strike." by Ana`, "second Ben", "put", `count 11 9 section "Day shift" teller 1`, `count 11 8 section "Day shift" teller 2`)...)
	d.shows("Night shift · 1 Tomasz", "Night shift · 2 Tia", "the two tellers of section Day shift counted differently; both recount it")
}
