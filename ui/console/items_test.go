package console_test

import (
	"strings"
	"testing"
)

// Enter on an item of the agenda opens what can be done with it, putting its title right first; nothing is done by Enter, Enter.
func TestAgendaRows(t *testing.T) {
	for _, size := range []struct{ w, h int }{{80, 24}, {60, 16}} {
		d := drive(t, size.w, size.h, `convene "Branch"`, "open", `item "Minuts"`, `item "Reports"`, `item "Close"`, "go")
		d.On("agenda").Press("enter").Marked("put it right: its title").Sees("how long it may take", "go on to the next").Misses("off the agenda", "one place")
		d.Press("enter").Sees("PUT RIGHT", "Minuts").Press("backspace", "es", "enter").Wrote(`item 1 title "Minutes"`).Entries(7) // "Minut" and "es"
		d.Press("down", "enter", "one place down", "enter").Wrote("item 2 at 3").Sees("3 Reports")
		d.Press("down", "enter", "one place up", "enter").Wrote("item 3 at 2")
		d.Press("enter", "how long", "enter", "10", "enter").Wrote("item 3 time 10m")
		d.Press("up", "enter", "end", "enter").Wrote("item 2 off").Misses("Reports")
		d.Press("enter", "go to", "enter").Wrote("go 2").Press("u").Press("enter", "defer", "enter").Wrote("defer 2")
	}
}

// Enter on somebody on the roll puts the name right first.
func TestRollRows(t *testing.T) {
	for _, size := range []struct{ w, h int }{{80, 24}, {60, 16}} {
		d := drive(t, size.w, size.h, `convene "Branch"`, `member "Ana Ruis"`, "arrive all", "open")
		d.On("roll").Press("enter").Marked("put it right: the name").Press("enter").Sees("who is called Ana Ruis now", "the name:")
		d.Press("backspace", "z", "enter").Wrote(`rename "Ana Ruiz" to "Ana Ruiz"`).Sees("Ana Ruiz").Misses("Ruis")
	}
}

// A motion is given its title from the list of motions, below what puts right who moved it.
func TestMotionsTitle(t *testing.T) {
	d := drive(t, 60, 16, `convene "Branch"`, "open", `move "That we march on Monday, all of us, in the rain." by Ana`, "second Ben")
	d.On("motions").Press("enter").Marked("put it right: its words, who moved it").Press("title", "enter").Sees("its title:").Press("The march", "enter")
	d.Wrote(`title 1 "The march"`).Sees("The march").Misses("rain")
}

// Two entries of the roll that are one person are made one from the roll.
func TestTwoAreOne(t *testing.T) {
	d := drive(t, 60, 16, `convene "Branch"`, `member "Ana Ruiz"`, `member "Anna Ruiz"`, "arrive all", "open")
	d.On("roll").Press("down", "enter", "same person", "enter").Sees("THE SAME PERSON").Press("ana", "down", "enter").Sees("ONE PERSON").Press("enter").Misses("Anna")
}

// What the meeting before left is a row at its item: the year goes on by keys.
func TestTheYearByKeys(t *testing.T) {
	_, d := driveNext(t, 80, 24, `convene "Café" on 2026-05-14`, "@18:00", "open", `move "That we rest." by Ana`, "second Ben", "close")
	for _, line := range []string{"open", "arrive Ana Ben"} {
		d.Press(append([]string{":"}, append(strings.Split(line, ""), "enter")...)...)
	}
	d.Press("g").Sees("Minutes of meeting 1").Press("tab", "down").Sees("approve the minutes of meeting 1")
	d.Press("esc", "tab", "approve", "enter").Sees("what did the room correct?").Press("It was Ben.", "enter").Sees("It was Ben.").Press("At 18:05.", "enter", "enter")
	d.Wrote(`approve-minutes with "It was Ben." "At 18:05."`).Sees("the minutes of meeting 1 are approved with 2 corrections")
	d.Press("tab", "approve the minutes of meeting").Misses("▸ approve").Press("esc")
	d.Press("u").Press("tab", "approve the", "enter", "enter").Wrote("approve-minutes")
	d.On("agenda").Press("down", "enter", "go to", "enter").Press("enter", "take up", "enter", "ana", "enter").Wrote(`move take-up 1 by Ana`)
}

// Who reports on an item is said on its row, and put right there; Tab then knows the answers.
func TestItemReporter(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], `convene "X" on 2026-05-14`, "@18:00", `item "Money"`, `item "Hall"`, `member "Ana Ruiz"`, "open", "arrive Ben", "go")
		d.On("agenda").Press("enter").Sees("who reports on it").Repeat("down", 2).Marked("who reports on it").Press("enter").Sees("REPORTS ON IT who:")
		d.Press("ana", "enter").Wrote(`item 1 by "Ana Ruiz"`).Sees("Money · Ana Ruiz") // who need not be here
		d.Press("enter").Repeat("down", 2).Marked("who reports on it: Ana Ruiz, or somebody else").Press("enter", "ben", "enter").Wrote("item 1 by Ben").Sees("Money · Ben")
		d.Press("u").Sees("Money · Ana Ruiz")
		d.On("floor").Press("a", "ana", "shift+tab").Sees("answer").Press("enter").Wrote(`arrive "Ana Ruiz"`, `hand "Ana Ruiz" answer`)
	}
}

// What people call the approval of the minutes before, and what waits to be ratified, leads there whatever item it is, and says why not where it
// is not in order.
func TestCorrectionsAndProvisionalAreFound(t *testing.T) {
	for _, size := range sizes {
		_, d := driveNext(t, size[0], size[1], `convene "Café" on 2026-05-14`, "@18:00", "rule quorum 3", "arrive Ana Ben", "open",
			`move "That we rest." by Ana anyway "as the room wished"`, "second Ben", "put", "count 2 0 0", "declare", "close")
		d.Press("tab", "provis").Sees("provisional").Misses("nothing fits").Press("esc")
		for _, line := range []string{"open", "arrive Ana Ben Cleo"} {
			d.Press(append([]string{":"}, append(strings.Split(line, ""), "enter")...)...)
		}
		d.Press("tab", "correct").Sees("the minutes of the meeting before").Press("end", "esc", "tab", "corrections", "enter").Sees("what did the room correct?").Press("It was Ben.", "enter", "enter")
		d.Wrote(`approve-minutes with "It was Ben."`)
		d.Press("tab", "provis").Sees("ratify #1/1").Press("enter", "ana", "enter").Wrote("move ratify #1/1 by Ana")
	}
	drive(t, 80, 24, `convene "Café" on 2026-05-14`, "@18:00", "open").Press("tab", "provis").Sees("decided without a quorum").Press("esc", "tab", "correct").Misses("nothing fits")
}
