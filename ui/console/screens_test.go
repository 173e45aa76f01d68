package console

import (
	"fmt"
	"testing"
	"time"

	"stacktaker/assembly"
)

// The handover card proposes by the rotation, with its reasons, and hands over to who is chosen.
func TestHandover(t *testing.T) {
	d := newDesk(t, 80, 24, debateLines()...)
	d.pass(10 * time.Minute)
	d.shows("▲ term is over: Mina Roy facilitates since 19:05 · Tab hands over")
	d.keys("tab", "hand over", "enter").shows("HANDOVER", "Mina Roy facilitates since 19:05", "Rosa Duarte, for, 10:54 of 2:00",
		"Dov Lev, Ben Sarr, Eva Lund, Ana Ruiz; list closed 19:40", "being debated", "10 present, 8 needed", "served 0 of 1 meeting")
	next := d.state().Rotation("facilitator")
	d.keys("down", "enter").is(next[1].Person, d.state().Roles.Holder("facilitator")).hides("term is over")
	d.keys("tab", "hand over", "enter", "end", "enter", "lena", "enter").is("Lena Fox", d.state().Roll.Name(d.state().Roles.Holder("facilitator")))

	// Where nobody facilitates yet, somebody is asked for.
	d = newDesk(t, 80, 24, twoLines()...)
	d.keys("tab", "somebody facilitates", "enter", "an", "enter").shows("Ana facilitates since 18:00")
	d.shows("1 voting")
}

// While a point of order waits for its ruling, help tells the keys that answer it, and no other for Enter.
func TestHelpWhileRuling(t *testing.T) {
	ruling := append(debateLines(), "call")
	newDesk(t, 80, 24, ruling...).keys("?").shows("←→ choose the ruling: upheld or dismissed", "Enter says that ruling").hides("declare the verdict")
	newDesk(t, 80, 24, debateLines()...).keys("?").shows("Enter declare the verdict").hides("choose the ruling")
	newDesk(t, 80, 24, countLines("hand Ben order", "call")...).keys("?").shows("KEYS WHILE HANDS ARE COUNTED", "←→ choose the ruling").hides("0-9")
}

// What the menu has ready is said as it stands.
func TestReadyRows(t *testing.T) {
	for _, c := range []struct{ row, line string }{
		{"one minute more", "extend 1m"},
		{"Rosa Duarte passes", "pass Rosa"},
		{"Rosa Duarte is not there", "absent Rosa"},
		{"stop the speaker", "pause"},
		{"open the list again", "reopen-list"},
		{"is friendly", "accept"},
	} {
		d := newDesk(t, 80, 24, debateLines()...)
		d.keys("tab", c.row, "enter")
		verb, _, _ := cutWord(c.line)
		if n := len(d.keeper.lines); n != 1 || len(d.keeper.lines[0]) < len(verb) || d.keeper.lines[0][:len(verb)] != verb {
			t.Errorf("%s says %q", c.row, d.keeper.lines)
		}
	}
	d := newDesk(t, 80, 24, `convene "C" on 2026-05-14`, "@18:00")
	d.shows("The meeting is not open yet.").keys("tab", "down", "enter").is(string(assembly.Open), string(d.state().Info.Phase))
	d.keys(":", "recess 5m", "enter").shows("RECESS since 18:00", "5:00 left").keys("tab", "down", "enter").hides("RECESS")
	d.keys("tab", "voters counted", "enter", "40", "enter").shows("40 voting")
}

func cutWord(s string) (string, string, bool) {
	var a, b string
	n, _ := fmt.Sscan(s, &a, &b)
	return a, b, n == 2
}

// A refused verb stands at the end of the menu with its reason, and tells it when it is chosen.
func TestMenuTellsWhyNot(t *testing.T) {
	d := newDesk(t, 120, 40, twoLines()...)
	d.keys("tab", "declare").shows("not now", "no count is open").keys("enter").shows("no count is open; put a motion first")
	d.keys("backspace", "backspace", "esc").hides("MENU")
	d.keys("tab", "xyzzy").shows("nothing fits")
}

// The agenda: one goes to an item, or puts it off.
func TestAgenda(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines()...)
	d.keys("2").shows("The agenda is empty").keys("enter").shows("The agenda is empty")
	d.keys("i", "Reports", "enter", "Overtime", "enter", "esc").shows("1 Reports", "2 Overtime", "waiting")
	d.keys("down", "enter").shows("Item 2, Overtime", "go to it", "defer it").keys("go to", "enter")
	d.is("Overtime", d.state().Agenda.Current.Title).shows("2/2 Overtime")
	d.keys("up", "enter", "defer", "enter").shows("deferred")
	d.keys("esc").shows("2/2 Overtime", "THE FLOOR IS FREE")
}

// The roll: what can be done with who is chosen.
func TestRoll(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines(`member "Cleo"`, "hand Ana")...)
	d.keys("3", "end", "enter").shows("Cleo arrives").keys("down", "enter").shows("3 here of 3")
	d.keys("home", "enter").shows("Ana leaves: hands come down, roles end").keys("enter", "esc").shows("3 here of 3")
	d.keys("enter", "leaves", "enter").shows("2 here of 3").is("", d.stack())
	if d.keys("tab", "Ana sends apologies", "enter"); !d.state().Roll.People[0].Apologies {
		t.Error("the apologies are not noted")
	}
}

// The list of motions opens each in full, with every round.
func TestMotionInFull(t *testing.T) {
	d := newDesk(t, 80, 24, sectionLines(
		`count 11 9 3 section "Day shift"`, `count 10 7 section "Night shift"`, "declare", "recount",
		`count 9 11 3 section "Day shift"`, `count 10 7 section "Night shift"`, "declare")...)
	d.keys("4").shows("1 CARRIED That the ban on overtime goes on.").keys("enter", "end", "enter")
	d.shows("moved Ana · seconded Ben", "count 1: 21 for, 16 against, 3 abstained", "Day shift: 11 for, 9 against, 3 abstained · 23 voters",
		"count 2: 19 for, 18 against, 3 abstained", "a simple majority of 37 needs 19")
	d.keys("esc").shows("MOTIONS")

	d = newDesk(t, 60, 16, debateLines()...)
	d.keys("?").shows("KEYS ON THE FLOOR", "more ↓").keys("end").hides("more ↓").shows("redo").keys("home", "esc").hides("KEYS ON THE FLOOR")
}

// A window that is too small says how to help.
func TestTooSmall(t *testing.T) {
	d := newDesk(t, 39, 12, debateLines()...)
	d.shows("Enlarge it to 40×12").hides("Rosa")
	d = newDesk(t, 40, 12, debateLines()...)
	d.shows("ROSA DUARTE")
}
