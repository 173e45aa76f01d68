package console

import (
	"strings"
	"testing"
)

func (d *desk) firstRow() string {
	d.t.Helper()
	m, ok := d.c.top().(*menu)
	if !ok || len(m.shown()) == 0 {
		d.t.Fatalf("no menu with a row:\n%s", d.screen())
	}
	return m.shown()[0].says
}

// What was decided closely can be counted again, but not by a menu that is opened and entered blindly.
func TestRecountIsNeverFirst(t *testing.T) {
	for _, lines := range [][]string{
		countLines("count 2 1", "declare"),
		countLines("count 1 2", "declare"),
		twoLines("arrive Cleo", `move "That we meet weekly." by Ana`, "second Ben", `amend strike "weekly" insert "daily" by Ana`, "second Cleo", "put", "count 2 1", "declare"),
	} {
		for _, size := range []size{{60, 16}, {80, 24}} {
			d := newDesk(t, size.w, size.h, lines...)
			d.keys("tab").shows("it was close: count")
			if first := d.firstRow(); strings.Contains(first, "again") {
				t.Errorf("the first row is %q", first)
			}
			d.keys("enter").is("declared", d.declared())
		}
	}
}

// While hands are counted, a blind Enter in the menu says nothing about a majority either.
func TestClearMajorityIsNeverFirst(t *testing.T) {
	d := newDesk(t, 60, 16, countLines()...)
	if first := d.keys("tab").shows("a clear majority for it").firstRow(); strings.Contains(first, "majority") {
		t.Errorf("the first row is %q", first)
	}
}

// What is typed in the menu finds verbs first that are called so, then words that begin so; what is not in order is last.
func TestMenuSearch(t *testing.T) {
	close := countLines("count 2 1", "declare")
	for _, c := range []struct {
		typed, verb string // of the first row
		lines       []string
	}{
		{"clos", "close", close},
		{"close", "close", close},
		{"close-l", "close-list", close},
		{"recou", "recount", close},
		{"adj", "move", twoLines()},
		{"table", "move", twoLines(`move "That we meet." by Ana`, "second Ben")},
		{"chal", "", append(debateLines(), "call", "ruling dismissed")},
		{"challenge the ruling on Dov Lev", "", append(debateLines(), "call", "ruling dismissed")},
		{"chal", "move", append(debateLines(), "call", "ruling dismissed", "rule-out \"no\"", "rule-out \"no\"", "go", "hand Dov order", "drop Dov")},
		{"open", "", twoLines()},
	} {
		d := newDesk(t, 80, 24, c.lines...)
		d.keys("tab", c.typed)
		m := d.c.top().(*menu)
		if rows := m.shown(); len(rows) == 0 || c.verb != "" && rows[0].side != c.verb {
			t.Errorf("%q finds\n%s", c.typed, d.screen())
		}
	}
}

// A ruling is challenged from the menu, as the m key moves it.
func TestChallengeFromMenu(t *testing.T) {
	d := newDesk(t, 80, 24, append(debateLines(), "call", "ruling dismissed")...)
	d.keys("tab", "chal", "enter").shows("MOTION it needs no words; Enter", "challenge")
	d.keys("enter", "lena", "enter").shows("to overturn the ruling of 19:41").hides("p1")
	newDesk(t, 80, 24, twoLines()...).keys("tab", "chal").shows("there is no ruling to challenge")
}

// A row that is too long for its window is told in full where it is chosen.
func TestChosenRowIsWhole(t *testing.T) {
	d := newDesk(t, 60, 16, append(debateLines(), "call", "ruling dismissed")...)
	d.keys("tab", "clocks").shows("takes the time without the program off the clocks").hides("Mina Roy facilitates")
	d.keys("backspace", "backspace", "backspace", "backspace", "backspace", "backspace", "seal").shows("seal is for a closed meeting; close it first")
	d.keys("backspace", "backspace", "backspace", "backspace", "mover withdraws").shows("the mover withdraws, nobody objecting")
}
