package console_test

import (
	"fmt"
	"strings"
	"testing"
)

// On every screen the digits, the twelve keys, /, Tab, Esc, ? and : do the same.
func TestOneKeyMeansTheSameOnEveryScreen(t *testing.T) {
	lines := cafe(`item "Pay"`, `grievance "No water."`, `move "That we meet." by Ana`, "second Ben", "hand Ben", "hand Cleo", "call")
	heads := []string{"HAS THE FLOOR", "AGENDA", "ROLL", "MOTIONS", "MANDATES AND ACTIONS", "GRIEVANCES", "MINUTES", "RECORD"}
	screens := []string{"floor", "agenda", "roll", "motions", "mandates", "grievances", "minutes", "record"}
	for at, screen := range screens {
		on := func() *driver { return drive(t, 80, 24, lines...).On(screen) }
		for n, head := range heads {
			on().Press(fmt.Sprint(n + 1)).Sees(head)
		}
		on().Sees(heads[at]).Press("esc").Sees("HAS THE FLOOR")
		on().Press("/").Sees("FIND", "who:").Press("esc").Sees(heads[at])
		on().Press("tab").Sees("MENU").Marked("").Press("esc").Sees(heads[at])
		on().Press("?").Sees("KEYS").Press("esc").Sees(heads[at])
		on().Press(":", `note "x"`, "enter").Wrote("call", `note "x"`).Sees(heads[at])

		on().Press("a", "ana", "enter").Wrote("call", "hand Ana")
		on().Press("space").Wrote("call", "call").Sees("HAS THE FLOOR")
		on().Press("d").Wrote("call", "done").Sees("THE FLOOR IS FREE")
		on().Press("o", "ana", "enter").Wrote("hand Ana order", "call").Sees("upheld")
		on().Press("m").Sees("HAS THE FLOOR", "MOTION", "close debate")
		on().Press("s").Sees("no longer needs a second").Sees(heads[at])
		on().Press("e").Sees("AMEND", "strike which words")
		on().Press("c").Sees("still waits to speak")
		on().Press("n", "x", "enter").Wrote("call", `note "x"`)
		on().Press("u").Wrote("call", "undo").Press("U").Wrote("undo", "redo")
		on().Press("q").Sees("Leave").Press("esc").Sees(heads[at])
		if before := on().Screen(); strings.Contains(before, "▸") { // Enter takes what is marked, and nothing is said by it
			on().Press("enter").Entries(len(lines) - 1)
		}
	}
}

// Enter on a row of the roll opens what can be done with that person and marks what puts the name right, also while votes are counted; the cursor is
// on whom the search finds.
func TestNothingIsMarkedByEnterOnTheRoll(t *testing.T) {
	d := drive(t, 80, 24, known(`move "That we meet." by Ana`, "second Ben", "put", "count 2 0 0")...)
	d.Press("esc", "3", "/", "dov").Sees("Dov Lev · not here").Press("enter").Marked("Dov Lev").Entries(12)
	d.Press("enter").Sees("Dov Lev arrives", "Dov Lev sends apologies").Marked("put it right").Press("enter").Entries(12).Press("esc").Marked("Dov Lev")
	d.Press("/", "eva").Misses("▸Dov").Press("esc").Marked("Dov Lev").Press("enter", "arr").Marked("Dov Lev arrives").Press("enter").Wrote("count 2 0 0", `arrive "Dov Lev"`)
	d.Press("enter").Sees("Dov Lev leaves: hands come down, roles end").Marked("put it right").Press("esc").Entries(13)
	// After the close nothing of it is in order, and nothing is offered.
	drive(t, 80, 24, known("close")...).On("roll").Press("enter").Misses("arrives", "leaves")
}

// A comma takes one nominee and waits for the next.
func TestNomineesByComma(t *testing.T) {
	d := drive(t, 60, 16, known(`elect "Delegates" seats 2`)...)
	d.Press("tab", "nominate", "enter", "ana,dov,").Wrote(`nominate "Ana Ruiz"`, `nominate "Dov Lev"`).Sees("NOMINATE", "another name", "3 voting")
	d.Press("backspace").Wrote(`nominate "Dov Lev"`, "undo").Press("ben", "enter").Wrote("undo", `nominate "Ben Sarr"`).Misses("NOMINATE")
}

// What the most tonight was is said so.
func TestRollSaysWhatTheMostWas(t *testing.T) {
	drive(t, 80, 24, known("@18:30", "arrive all", "@18:40", "leave Ana Ben")...).On("roll").Sees("3 with vote now · the most tonight was 5").Misses("at most")
}
