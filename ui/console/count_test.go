package console

import (
	"fmt"
	"strings"
	"testing"

	"stacktaker/ui/hub"
)

func (d *desk) figures() string {
	if d.state().Count == nil {
		return "no count"
	}
	return strings.ReplaceAll(fmt.Sprint(d.state().Count.Figures), " {0 0}}", "}") // papers only where there are any
}

// Hands are a draft until Enter; columns are chosen by arrows or letters, hands added one by one or typed.
func TestCountDraft(t *testing.T) {
	d := newDesk(t, 80, 24, countLines()...)
	d.shows("MOTION 1", "That we meet weekly.", "simple majority", "3 may vote on it")
	d.keys("enter").shows("nothing is counted yet").said(verbs(d))
	d.keys("+", "space", "-").shows("counting 1, not yet entered")
	d.keys("right", "1", "right", "space", "home").shows("counting 3, not yet entered").is("[]", d.figures())
	d.keys("1", "2", "backspace").shows("counting 3, not yet entered") // figures typed begin a number, and go on with it
	d.keys("+", "5").shows("counting 7, not yet entered")
	d.keys("end", "enter").shows("7 hands are more than the room has: 3 voters", "counting 7, not yet entered").is("[]", d.figures())
	d.keys("home", "-", "-", "-", "-", "-", "-", "end", "enter").hides("not yet entered").is("[{ 0 0 1 1}]", d.figures())

	// A correction begins with what was entered.
	d.keys("home", "space").shows("counting 3, not yet entered").keys("end", "enter").is("[{ 0 1 1 1}]", d.figures())
	d.keys("esc").shows("the figures on 1 are in and not", "c count").keys("c").shows("Enter declares")
	d.keys("u").is("[{ 0 0 1 1}]", d.figures())
	d.keys("u", "u").is("no count", d.figures()).shows("THE FLOOR IS FREE")
}

// The count is what the program begins with when it was open, with the figures entered and no draft.
func TestCountAfterCrash(t *testing.T) {
	d := newDesk(t, 80, 24, countLines("count 2 1")...)
	d.shows("Enter declares").hides("not yet entered").keys("enter").shows("✓ CARRIED")
	d = newDesk(t, 60, 16, countLines()...)
	d.shows("FOR", "3 may vote on it")
}

// A point of order is taken while hands are counted, and the count goes on where it was.
func TestOrderWhileCounting(t *testing.T) {
	d := newDesk(t, 80, 24, countLines()...)
	d.keys("space", "space", "o", "be", "enter").is("Ben", d.speaker())
	d.shows("counting 2, not yet entered", "Ben ‼ point of order", "Ruling on Ben: upheld dismissed ←→ Enter").hides("space hand", "▸")
	d.keys("up", "space", "5", "a", "backspace").shows("counting 2, not yet entered").is("Ben", d.speaker())
	d.keys("right").shows("▸ dismissed").keys("left", "right", "enter").is("", d.speaker())
	d.is("dismissed", rulingOf(d)).shows("counting 2, not yet entered", "▸ FOR", "space hand").hides("point of order", "Ruling")
	d.keys("enter", "enter", "enter").shows("✓ CARRIED")

	// Half a number goes on where it was, at the column where it was, in the smallest window too.
	d = newDesk(t, 60, 16, countLines()...)
	d.keys("right", "1", "o", "be", "enter").shows("Ben ‼ point of order", "Ruling on Ben")
	d.keys("left", "enter").is("upheld", rulingOf(d)).keys("0").shows("counting 10, not yet entered", "▸ AGAINST")
}

// rulingOf is how the last point of order was answered.
func rulingOf(d *desk) string {
	d.t.Helper()
	last := d.keeper.lines[len(d.keeper.lines)-1]
	ruling, is := strings.CutPrefix(last, "ruling ")
	if !is {
		d.t.Errorf("the last line is %q", last)
	}
	return ruling
}

// A draft outlives a look elsewhere, but not the count that it is of, nor the program.
func TestDraftIsKept(t *testing.T) {
	d := newDesk(t, 80, 24, countLines()...)
	d.keys("right", "1", "0", "esc").shows("hands are being counted").keys("c").shows("counting 10, not yet entered")
	d.keys("left", "2", "esc", "tab", "put it, and count", "enter").shows("counting 12, not yet entered")
	d.keys("tab", "count", "enter").shows("counting 12").keys("esc").shows("hands are being counted").keys("c") // never twice

	d.keys("u").is("no count", d.figures()).keys("c").shows("FOR", "3 may vote on it").hides("not yet entered")
	d.keys("1", "esc", "u", "c").hides("not yet entered")                                   // undone while the panel was away
	d.keys("2", "enter", "1", "enter", "enter", "5", "esc", ":", "declare", "enter", "esc") // with a draft that nobody entered
	d.keys("tab", "it was close", "enter").shows("count 2", "FOR").hides("not yet entered").keys("1")

	again, err := newConsole(Options{Hub: hub.New(d.keeper, hub.Options{}), Now: d.c.o.Now})
	if err != nil {
		t.Fatal(err)
	}
	if p, ok := again.top().(*panel); !ok || len(p.drafts) > 0 {
		t.Error("a count that was open begins with a draft, or not at all")
	}
}

// However small the window, the way back is told.
func TestPanelTellsBack(t *testing.T) {
	for _, size := range []size{{40, 12}, {60, 16}, {80, 24}} {
		d := newDesk(t, size.w, size.h, countLines()...)
		d.shows("Esc back", "Tab more ? help").keys("1").shows("Esc back")
		if size.w == 60 {
			d.shows("space hand Enter next ←→ move Esc back")
		}
		d.keys("enter").shows("Esc back")
	}
}

// What one teller counted cannot be read in the record, in what is told of a line, or in the minutes, until the two agree.
func TestTellersUnseenElsewhere(t *testing.T) {
	d := newDesk(t, 80, 24, sectionLines()...)
	d.keys("esc", ":", `count 17 4 2 section "Day shift" teller 1`, "enter").shows("✓ count …").hides("17 4 2")
	d.keys("8").shows("count …").hides("17 4 2").keys("enter").shows("count …").hides("17 4 2")
	d.keys("esc", "u").shows("undone: count …").hides("17 4 2")
	d.keys("U", "8").shows("count …").hides("17 4 2")
	d.keys("7").hides("17")
	d.keys("8", ":", `count 16 4 3 section "Day shift" teller 2`, "enter", "8").shows("count …").hides("17 4 2", "16 4 3") // they differ
	d.keys(":", `count 17 4 2 section "Day shift" teller 2`, "enter", "8").shows("count 17 4 2", "count 16 4 3")
	d = newDesk(t, 80, 24, sectionLines(`count 17 4 2 section "Day shift" teller 1`, "undo")...)
	d.keys("esc", "8").shows("count …").hides("17 4 2")
	d = newDesk(t, 80, 24, sectionLines(`count 17 4 2 section "Day shift"`, "count 3 2 1 section \"Night shift\"", "declare")...)
	d.keys("esc", "8").shows("count 17 4 2")
}

// A close figure offers a recount as a row of the menu, and a recount shows that it is one.
func TestRecountIsOffered(t *testing.T) {
	d := newDesk(t, 80, 24, countLines("count 2 1", "declare")...)
	d.shows("MOTION 1 · ✓ CARRIED", "it was close: Tab offers a recount")
	d.keys("tab", "it was close", "enter").shows("count 2", "FOR")
	d.keys("1", "enter", "2", "enter", "enter", "enter").shows("✗ NOT CARRIED")
}

// c says who waits; nobody objecting, c at once after that puts it all the same, and so does the menu.
func TestPutWhilePeopleWait(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("arrive Cleo", `move "That we meet weekly." by Ana`, "second Ben", "hand Cleo")...)
	d.keys("c").shows("Cleo still waits to speak; c again puts it, nobody objecting").is("no count", d.figures())
	d.keys("n", "esc", "c").shows("Cleo still waits").is("no count", d.figures()) // another key came between
	d.keys("c").shows("3 may vote on it").keys("esc", "u").hides("3 may vote on it")
	d.keys("tab", "nobody objecting", "enter").shows("3 may vote on it")
	if m := d.state().Motions.Get("1"); !m.NoObjection {
		t.Error("it was not put without objection")
	}
}

// What a verdict was is told at a glance, and every key of the floor does its own at once.
func TestVerdictCard(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("arrive Cleo", `move "That we meet weekly." by Ana`, "second Ben",
		`amend strike "weekly" insert "daily" by Cleo`, "second Ana", "put")...)
	d.keys("3", "enter", "enter", "enter").shows("CARRIED unanimously", "then: put 1")
	d.keys("c").shows("That we meet daily.", "3 may vote on it").is("1", d.state().Count.Of)
}

// The cells go round in the order in which they are read, and in one row too.
func TestCellsGoRound(t *testing.T) {
	d := newDesk(t, 120, 40, sectionLines()...)
	at := func() string {
		p := d.c.top().(*panel)
		return fmt.Sprint(p.part(d.c).place, p.column)
	}
	d.keys("enter").is("{Day shift 1} 0", at()).keys("left").is("{Night shift 1} 2", at())
	d.keys("right").is("{Day shift 1} 0", at()).keys("right", "right", "right").is("{Night shift 1} 0", at())
	d.keys("1").shows("t together").keys("enter", "enter", "enter").hides("t together") // by sections from now on

	d = newDesk(t, 80, 24, countLines()...)
	d.keys("left").is("{ 0} 2", at()).keys("right").is("{ 0} 0", at())
}

// Where nobody voted on the other side it was not close, however few they were: no recount is offered, and it can be had.
func TestUnanimousIsNotClose(t *testing.T) {
	for _, figures := range []string{"2 0", "1 0", "0 2"} {
		d := newDesk(t, 80, 24, countLines("count "+figures)...)
		d.keys("enter").shows("MOTION 1 · ").hides("it was close")
		d.keys("tab", "recount").shows("recount")
	}
	d := newDesk(t, 80, 24, countLines("count 2 1")...)
	d.keys("enter").shows("✓ CARRIED", "it was close: Tab offers a recount")
}
