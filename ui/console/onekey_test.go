package console_test

import (
	"strings"
	"testing"
)

// cafe is an open meeting of three, and what was said in it besides.
func cafe(lines ...string) []string {
	return append([]string{`convene "Café" on 2026-05-14`, "@18:00", "open", "arrive Ana Ben Cleo"}, lines...)
}

// When the menu opens nothing is marked, and Enter does nothing: an arrow or letters choose first.
func TestTabEnterDoesNothing(t *testing.T) {
	for _, lines := range [][]string{cafe(), cafe("hand Ana", "call"), cafe("hand Ana"), cafe(`move "That we meet." by Ana`, "second Ben"), cafe("close")} {
		d := drive(t, 80, 24, lines...)
		d.Press("tab").Marked("").Press("enter").Entries(len(lines)-1).Sees("MENU", "an arrow or letters choose a row first")
		d.Press("down").Misses("▸ Ana is not there").Press("esc", "tab").Marked("")
	}
	// The rows that are always there keep their places.
	d, e := drive(t, 80, 24, cafe()...), drive(t, 80, 24, cafe("hand Ana", "call")...)
	for range 5 {
		d.Press("tab", "down")
		e.Press("tab", "down")
	}
	rows := func(d *driver) string {
		_, menu, _ := strings.Cut(d.Screen(), "MENU")
		return strings.Join(strings.Split(menu, "\n")[1:6], "\n")
	}
	d.Press("esc", "tab")
	e.Press("esc", "tab")
	if got, want := rows(e), rows(d); got != want {
		t.Errorf("the first rows are\n%s\nand were\n%s", got, want)
	}
}

// Tab is the menu over every page and prompt that has no choices of its own, and Esc leads back to what was there.
func TestTabIsTheMenu(t *testing.T) {
	for _, keys := range [][]string{{"2"}, {"3"}, {"4"}, {"8"}, {"?"}, {"s", "an"}, {"n", "words"}, {"q"}, {"8", "enter", "end", "enter"}} {
		d := drive(t, 80, 24, cafe(`move "That we meet." by Ana`)...).Press(keys...)
		before := d.Screen()
		d.Press("tab").Sees("MENU").Press("esc")
		if d.Screen() != before {
			t.Errorf("after %v, Tab and Esc the screen is\n%s", keys, d.Screen())
		}
	}
}

// Ctrl+U takes back what narrows the menu and the help.
func TestFilterIsCleared(t *testing.T) {
	d := drive(t, 80, 24, cafe()...)
	d.Press("tab", "xyzzy").Sees("nothing fits").Press("ctrl+u").Sees("somebody facilitates", "letters narrow it").Marked("")
	d.Press("esc", "?", "xyzzy").Sees("nothing fits").Press("ctrl+u").Sees("a hand goes up")
}

// No ruling is marked before an arrow chose it: Enter says what to do.
func TestNoRulingIsMarked(t *testing.T) {
	d := drive(t, 80, 24, cafe("hand Ana", "call")...)
	d.Press("o", "be", "enter").Marked("").Press("enter").Sees("← upholds it, → dismisses it").Wrote("hand Ben order", "call")
	d.Press("right").Marked("dismissed").Press("enter").Wrote("call", "ruling dismissed").Sees("✓ dismissed")
	d.Press("o", "cl", "enter", "left").Marked("upheld").Press("enter").Wrote("call", "ruling upheld").Sees("✓ upheld")
}

// With nothing typed, Enter in a prompt of names closes it and does nothing else; space calls the next.
func TestEmptyNamePrompt(t *testing.T) {
	d := drive(t, 80, 24, cafe("hand Ana")...)
	d.Press("a", "enter").Entries(4).Misses("HAND").Press("a", "esc").Entries(4)
	d.Press("a", "space").Wrote("hand Ana", "call").Misses("HAND")
	d.Press("m", "That we meet.", "enter", "enter").Sees("moved by", "type letters of the name").Entries(5).Press("an", "enter").Sees("seconded by")
	d.Press("enter").Misses("SECOND").Press("s", "enter").Misses("SECOND").Entries(6)
}

// A refused name is told and not kept, and the next key is a key again: in a storm no hand is lost.
func TestRefusedNameEatsNothing(t *testing.T) {
	d := drive(t, 80, 24, cafe("hand Ana")...)
	d.Press("a", "an", "enter").Sees("Ana is waiting already, at place 1").Misses("HAND")
	d.Press("a", "be", "enter").Wrote("hand Ana", "hand Ben")
	d = drive(t, 80, 24, cafe("rule newcomers refuse", "hand Ana")...)
	d.Press("a", "lukas", "enter").Sees("nobody on the roll has that name").Press("a", "be", "enter").Wrote("hand Ana", "hand Ben")
}

// In doubt nobody is hit by chance: more letters or an arrow choose.
func TestDoubtTakesNobody(t *testing.T) {
	d := drive(t, 80, 24, `convene "Jeans" on 2026-05-14`, "@18:00", "open", `arrive "Jean-Luc Petit" "Jean-Luc Roux" "María Müller" "Sean O'Brien"`)
	d.Press("a", "jean").Marked("").Sees("2 people").Press("enter").Sees("2 people fit").Entries(3)
	d.Press(" r", "enter").Wrote("hand \"Jean-Luc Roux\"")
	d.Press("a", "jean", "down").Marked("Jean-Luc").Press("esc")
	d.Press("a", "obrien", "enter").Wrote(`hand "Sean O'Brien"`).Press("a", "mu ma").Marked("María Müller").Press("enter").Wrote(`hand "María Müller"`)
}

// Letters narrow those who are proposed to facilitate next, too.
func TestHandoverNarrows(t *testing.T) {
	d := drive(t, 80, 24, cafe("take facilitator Cleo")...)
	d.Press("tab", "hand over", "enter", "be").Marked("Ben").Press("enter").Wrote("hand-over Ben")
	d.Press("tab", "hand over", "enter", "dov").Marked("somebody else").Press("enter").Sees("new: Dov")
}

// There is never more than one ▸: what stands over a list has it.
func TestOneMark(t *testing.T) {
	lines := cafe("hand Ana", `item "One"`, `move "That we meet." by Ana`, "second Ben")
	for _, screen := range []string{"floor", "agenda", "roll", "motions", "record"} {
		for _, over := range [][]string{nil, {"a", "be"}, {"o", "be"}, {"n"}, {":"}, {"/", "be"}, {"tab"}, {"tab", "down"}, {"enter"}, {"q"}, {"c", "o", "be"}, {"c", "o", "be", "enter", "left"}} {
			d := drive(t, 80, 24, lines...).On(screen).Press(over...)
			if n := strings.Count(d.Screen(), "▸"); n > 1 {
				t.Errorf("%s, %v: %d marks\n%s", screen, over, n, d.Screen())
			}
		}
	}
}

// Wherever the ▸ is, the stack shows who is next, and every hand and call brings it back to its front.
func TestStackShowsWhoIsNext(t *testing.T) {
	lines := []string{`convene "Long" on 2026-05-14`, "@18:00", "open"}
	for _, name := range strings.Fields("Ana Ben Cleo Dov Eva Fay Gil Hal Ida Jon Kim Leo Mia Noa Oli Pia") {
		lines = append(lines, "hand "+name)
	}
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], lines...)
		d.Press("down", "down", "down").Sees("1 Ana").Marked("3 Cleo").Press("pgdown", "pgdown").Sees("1 Ana", "16 Pia")
		d.Press("a", "quin", "enter").Sees("1 Ana", "2 Ben").Press("down", "down", "space").Sees("1 Ben", "2 Cleo").Marked("")
	}
}

// The prompt of a postponement asks to when.
func TestPromptsAskInWords(t *testing.T) {
	d := drive(t, 60, 16, cafe(`move "That we meet." by Ana`, "second Ben")...)
	d.Press("tab", "postpone", "enter").Sees("to when:").Press("esc")
}

// "go" goes on behind the item that is current, and comes to a skipped one when the others are done.
func TestGoGoesOn(t *testing.T) {
	d := drive(t, 80, 24, cafe(`item "Minutes"`, `item "Reports"`, `item "Pay"`, "go 2")...)
	d.Press("tab", "go to item").Sees("go to item 3, Pay").Press("enter").Wrote("go").Press("tab", "go to item").Sees("go to item 1, Minutes")
	d.Press("esc", ":", "go", "enter").Wrote("go")
	d.On("agenda").Sees("→ 1 Minutes")
}

// A refused line is seen and begins anew with what is typed; ↑ brings it back, and whatever edits it does.
func TestRefusedLineBeginsAnew(t *testing.T) {
	d := drive(t, 60, 16, cafe()...)
	d.Press(":", "hand Zed order speak", "enter").Sees("hand Zed order speak")
	d.Press("hand Ana", "enter").Wrote("hand Ana")
	for _, back := range [][]string{{"up"}, {"backspace", "s"}, {"end"}, {"home", "end"}} {
		d = drive(t, 60, 16, cafe("hand Ana")...).Press(":", "second Bens", "enter").Entries(4).Press(back...)
		d.Press("!").Sees(": second Bens!").Entries(4)
	}
	d = drive(t, 60, 16, cafe("hand Ana")...).Press(":", "hand Ana", "enter").Sees("waiting already")
	d.Press(":", "hand Ben", "enter").Wrote("hand Ana", "hand Ben")
	d.Press(":", "hand Ben", "enter", "note", "up").Sees(": hand Ben").Press("up").Sees(": hand Ben")
	d.Press("esc", ":", ":hand Cleo", "enter").Wrote("hand Ben", "hand Cleo")
	// Of pasted lines, those behind the refused one still follow.
	d = drive(t, 60, 16, cafe("hand Ana")...).Press(":").Paste("hand Ana\nhand Cleo\n").Press("enter").Sees("1 more line")
	d.Press("hand Ben", "enter").Wrote("hand Ana", "hand Ben").Press("enter").Wrote("hand Ben", "hand Cleo")
}

// While hands are counted only what interrupts is in order: a hand is refused at its key. Behind a closed list the way to the
// other kinds stays open.
func TestHandRefusedAtItsKey(t *testing.T) {
	d := drive(t, 60, 16, cafe(`move "That we meet." by Ana`, "second Ben", "put")...)
	d.Press("esc", "a").Sees("hands are being counted; only a point of order").Misses("HAND").Press("a").Entries(6)
	d.Press("o", "be", "enter").Wrote("hand Ben order", "call")
	d = drive(t, 60, 16, cafe("hand Ana", "call", "hand Ben", "close-list")...)
	d.Press("a").Sees("the list was closed", "HAND").Press("cl", "enter").Sees("the list was closed").Misses("HAND").Entries(7)
	d.Press("a", "cl", "tab", "tab", "tab").Sees("response").Press("enter").Wrote("hand Cleo response")
	drive(t, 60, 16, cafe(`move "That we meet." by Ana`, "second Ben", "close-list")...).Press("a").Misses("the list was closed").Sees("HAND")
}

// What is not in order is refused at its key, with what would be, before anything is typed.
func TestRefusedAtItsKey(t *testing.T) {
	moved, seconded := []string{`move "That we meet." by Ana`}, []string{`move "That we meet." by Ana`, "second Ben"}
	for _, c := range []struct {
		key, sees string
		lines     []string
	}{
		{"s", "no motion is pending", nil},
		{"s", "no longer needs a second", seconded},
		{"e", "no motion is pending", nil},
		{"e", "needs a second", moved},
		{"c", "no motion", nil},
		{"c", "needs a second", moved},
		{"m", "hands are being counted", append(seconded[:2:2], "put")},
		{"e", "hands are being counted", append(seconded[:2:2], "put")},
	} {
		lines := cafe(c.lines...)
		d := drive(t, 60, 16, lines...).Press("esc", c.key).Sees(c.sees).Misses("the exact words", "strike which", "who:").Entries(len(lines) - 1)
		d.Press("a").Entries(len(lines) - 1)
	}
}

// While a decision waits for who does it, m begins with the main motion all the same, says what is owed, and keeps the words until
// that is done; other kinds are chosen by their names.
func TestMotionWhileOwed(t *testing.T) {
	owed := cafe("rule actions ask", `move "That we meet." by Ana`, "second Ben", "put", "count 3 0 0", "declare")
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], owed...).Press("m").Sees("the exact words", "first: who does motion 1, and by when? Tab: who does what, or no action").Misses("how long")
		d.Press("That we sing.", "enter").Sees("That we sing.", "first: who does motion 1").Misses("moved by").Wrote("declare")
		d.Press("tab").Marked("motion").Sees("motion 1: who does what, by when", "motion 1 needs no action", "limit speeches")
		d.Press("no action").Marked("motion 1 needs no action").Press("enter").Wrote("declare", "no-action").Sees("That we sing.", "the exact words")
		d.Press("enter", "an", "enter").Wrote("no-action", `move "That we sing." by Ana`)
		drive(t, size[0], size[1], owed...).Press("m", "tab", "limit", "enter").Sees("how long").Misses("first: who").Press("esc", "m", "tab", "who does", "enter").Sees("assign")
	}
}

// The kinds of motions are a list with their names: Tab opens it, arrows and letters choose, Enter takes, Esc leaves everything as
// it was. The words stay throughout. What is not in order stands there with the reason.
func TestKindsAreAList(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], cafe()...).Press("m", "an hour of songs", "tab").Sees("WHAT IS MOVED").Marked("motion").Misses("MENU")
		d.Press("down").Marked("direct action").Press("esc").Sees("an hour of songs", "the exact words").Misses("direct action")
		d.Press("tab", "down", "enter").Sees("an hour of songs", "direct action").Press("tab").Marked("direct action")
		d.Press("rec").Marked("recess").Press("enter").Sees("an hour of songs", "how long", "recess").Press("enter").Sees("takes a time")
		d.Press("tab", "close deb").Sees("close debate").Press("enter").Sees("WHAT IS MOVED").Misses("how long") // refused, with the reason
		d.Press("esc", "tab", "home", "enter", "enter", "an", "enter").Wrote(`move "an hour of songs" by Ana`)
		d = drive(t, size[0], size[1], cafe(`move "That we meet." by Ana`, "second Ben")...).Press("m", "tab").Marked("close debate").Sees("table")
		d.Press("down", "enter").Sees("table").Press("enter", "be", "enter").Wrote("second Ben", "move table by Ben")
	}
}

// A motion costs m, Enter and Enter beside its words and the mover's letters, and nothing more.
func TestMotionCostsThree(t *testing.T) {
	d := drive(t, 60, 16, cafe()...)
	if d.Press("m", "x", "enter", "an", "enter").Wrote(`move "x" by Ana`); d.pressed != 3+1+2 {
		t.Errorf("it took %d keys", d.pressed)
	}
}

// The evening's keys are the same on every screen, and what they hit is seen.
func TestKeysAreTheSameEverywhere(t *testing.T) {
	for _, screen := range []string{"agenda", "roll", "motions", "record"} {
		d := drive(t, 60, 16, cafe("hand Ana", "hand Ben")...).On(screen)
		d.Press("space").Wrote("hand Ben", "call").Sees("HAS THE FLOOR", "ANA").On(screen).Press("d").Wrote("call", "done").Sees("THE FLOOR IS FREE")
		d.On(screen).Press("m").Sees("the exact words", "THE FLOOR IS FREE").Press("That we meet.", "enter", "an", "enter", "enter")
		d.On(screen).Press("s", "be", "enter").Wrote(`move "That we meet." by Ana`, "second Ben").Sees("THE FLOOR IS FREE")
		d.On(screen).Press("e").Sees("AMEND", "THE FLOOR IS FREE").Press("esc")
		before := d.On(screen).Screen()
		d.Press("s").Sees("no longer needs a second")
		if strings.Split(d.Screen(), "\n")[2] != strings.Split(before, "\n")[2] {
			t.Errorf("a refused key leads away from %s:\n%s", screen, d.Screen())
		}
		d.Press("space", "d").On(screen).Press("c").Sees("FOR")
	}
}

// A comma puts a hand up as Enter does, and waits for the next name; a refused name is told and cleared.
func TestCommaPutsUpAndWaits(t *testing.T) {
	d := drive(t, 60, 16, cafe()...)
	d.Press("a", "ana,ben,cl", "enter").Wrote("hand Ana", "hand Ben", "hand Cleo").Misses("HAND")
	d = drive(t, 60, 16, cafe()...).Press("a", "an", "tab", ",").Wrote("hand Ana for").Sees("HAND", "speak").Press("be,").Wrote("hand Ana for", "hand Ben")
	d.Press("an,").Sees("Ana is waiting already, at place 1", "who:").Press("cl,").Wrote("hand Ben", "hand Cleo").Entries(6)
	d.Press(",").Entries(6).Press("backspace").Wrote("hand Cleo", "undo").Sees("HAND").Press("backspace", "backspace", "backspace").Entries(9)
	d.Press("esc").Misses("HAND").Sees("THE FLOOR IS FREE", "nobody waits")
	d.Press("a", "an,", "space").Wrote("hand Ana", "call")
	d.Press("a").Paste("ben, cleo").Sees("Cleo").Press("enter").Wrote("call", "hand Ben", "hand Cleo")
	d = drive(t, 60, 16, `convene "Jeans" on 2026-05-14`, "@18:00", "open", `arrive "Jean-Luc Petit" "Jean-Luc Roux"`)
	d.Press("a", "jean,").Sees("Jean-Luc Petit and others fit", "who: jean").Entries(3).Press(" r,").Wrote(`hand "Jean-Luc Roux"`)
}

// Where another motion is pending m tells at once that the main one has to wait.
func TestMotionWhilePending(t *testing.T) {
	d := drive(t, 60, 16, cafe(`move "That we meet." by Ana`, "second Ben")...).Press("m").Sees("motion 1 is pending", "close debate")
	d.Press("esc", "tab", "close debate", "enter").Misses("motion 1 is pending")
}
