package console_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// amended is an evening in which the seconder of an amendment was misheard, and an hour went on after it.
func amended(more ...string) []string {
	return append([]string{
		`convene "Café" on 2026-05-14`, "@18:00", "open", "hand Ana", "hand Ben", "hand Cleo", "call", "done", "call", "done", "call", "done",
		`move "That we meet weekly." by Ana`, "second Ben", `amend strike "weekly" insert "fortnightly" by Cleo`, "second Ana",
		"put", "count 2 1 0", "declare",
	}, more...)
}

// A seconder who was misheard is put right six lines later: the row, Enter Enter, the name, Enter shows what changes, Enter does it.
func TestMendFromTheRecord(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], amended()...)
		d.On("record").Repeat("up", 3).Marked("second Ana").Press("enter").Marked("put it right").Sees("take it out", "put in what was forgotten after it", "see it in full")
		d.Press("enter").Sees("PUT RIGHT 15", "second Ana", "Enter see what changes").Entries(18)
		d.Repeat("backspace", 3).Press("ben", "enter").Sees("amendment 1.1: seconder Ana → Ben", "nothing else changes", "Enter do it").Entries(18)
		d.Press("enter").Wrote("mend 15 second Ben").Sees("put right", "seconder Ana → Ben", "second Ana ✎ second Ben").Marked("second Ana ✎")
		d.Press("enter", "end", "enter").Sees("ENTRY 15", "was: second Ana", "is: second Ben", "put right by entry 19")
		d.Press("esc", "u").Sees("second Ana").Misses("✎ second Ben")
	}
}

// Letters say another name in the place of the one at the end of a line, so that nobody edits the line: twelve keys at most beside them.
func TestMendOfANameAsksForItAlone(t *testing.T) {
	d := drive(t, 80, 24, amended()...)
	d.On("record").Repeat("up", 3).Marked("second Ana").Press("enter", "enter").Sees("PUT RIGHT 15", "letters say another name than Ana")
	d.Press("ben", "enter").Sees("seconder Ana → Ben").Press("enter").Wrote("mend 15 second Ben")
	d = drive(t, 60, 16, amended()...)
	d.On("record").Repeat("up", 4).Press("enter", "enter").Sees("PUT RIGHT 14").Press("ben", "enter").Sees("mover Cleo → Ben").Press("enter").Wrote(`mend 14 amend strike "weekly" insert "fortnightly" by Ben`)
}

// So do they where it stands behind the name why the motion was moved all the same.
func TestMendOfANameKeepsWhatStandsBehindIt(t *testing.T) {
	d := drive(t, 60, 16, `convene "X" on 2026-05-14`, "@18:00", "rule quorum 10", "open", "arrive Ana Ben Cleo", `move "Said by Ben." by Ana anyway "as Dov, standing by Eva, wished"`)
	d.Press("esc").On("motions").Press("enter", "enter").Sees("PUT RIGHT 5", "letters say another name than Ana")
	d.Press("cl", "enter").Sees("mover Ana → Cleo", "nothing else").Press("enter")
	d.Wrote(`mend 5 move "Said by Ben." by Cleo anyway "as Dov, standing by Eva, wished"`)

	d = drive(t, 60, 16, `convene "X" on 2026-05-14`, "@18:00", "open", "arrive Ana Ben", `move "A." by Ana and Ben`, "second Cleo and Dov")
	d.On("motions").Press("enter", "enter").Misses("letters say another name") // of two it is not known whose place it is
}

// What is refused stays in the editor with its sentence; Esc keeps what was typed for the same row.
func TestMendRefused(t *testing.T) {
	d := drive(t, 80, 24, amended()...)
	d.On("record").Repeat("up", 3).Press("enter", "enter", "enter").Sees("entry 15 says that already").Entries(18)
	d.Repeat("backspace", 3).Press("cleo", "enter").Sees("PUT RIGHT 15", "second cleo", "Cleo moved this motion").Misses("Enter do it").Entries(18)
	d.Press("esc").Sees("RECORD").Press("enter", "enter").Sees("second Ana", "↑ the words left at", "second cleo").Press("up").Misses("↑ the words left")
	d.Repeat("backspace", 4).Press("ben", "enter", "enter").Wrote("mend 15 second Ben")
}

// What changes a decision asks why, as a further step, with what it changes before the eyes.
func TestMendAsksWhy(t *testing.T) {
	d := drive(t, 80, 24, amended()...)
	d.On("record").Repeat("up", 1).Marked("count 2 1 0").Press("enter", "enter")
	d.Repeat("backspace", len("2 1 0")).Press("1 2", "enter").Sees("this changes what was decided", "1.1:", "NOT CARRIED").Entries(18)
	d.Press("enter").Sees("type the reason first").Once("say why it is put right").Entries(18)
	d.Press(`because "read off the wrong column"`, "enter").Wrote(`mend 17 count 1 2 because "read off the wrong column"`) // as the language writes it
	d.Sees("count 2 1 0 ✎ count 1 2").Press("enter", "end", "enter").Sees("because: read off the wrong column")
}

// A line is taken out, and one that was forgotten is put in; both show before they are done.
func TestMendTakesOutAndPutsIn(t *testing.T) {
	d := drive(t, 80, 24, amended(`note "One."`, `note "Two."`)...)
	d.On("record").Press("up").Marked(`note "One."`).Press("enter", "down", "enter").Sees("TAKE OUT 19", "also changed: notes", "Enter do it").Entries(20)
	d.Press("enter").Wrote("mend 19 off").Sees(`note "One." ✎ taken out`)
	d.Press("enter").Misses("take it out").Press("esc")
	d.Press("end", "up").Marked(`note "Two."`).Press("enter", "down", "down", "enter").Sees("PUT IN AFTER 20")
	d.Press(`note "Three."`, "enter", "enter").Wrote(`mend after 20 note "Three."`)
}

// What stands is not offered to be put right: what people did, an undo, a mend; nor is what was said behind closed doors.
func TestMendNotOffered(t *testing.T) {
	d := drive(t, 80, 24, amended(`in-camera on`, `note "Ana was ill."`, "in-camera off", `note "x"`, "undo")...)
	for line, offers := range map[string]bool{"declare": true, "6  ": false, "undo": false, "note …": false} {
		d.On("record").Press("home")
		for range 25 {
			if strings.Contains(marked(d), line) {
				break
			}
			d.Press("down")
		}
		d.Press("enter")
		if offers {
			d.Sees("put it right")
		} else {
			d.Misses("put it right")
		}
		d.Press("esc", "esc").On("floor")
	}
}

func marked(d *driver) string {
	for _, line := range strings.Split(d.Screen(), "\n") {
		if strings.Contains(line, "▸") {
			return line
		}
	}
	return ""
}

// Of a long record what would change is found out beside the screen, which goes on meanwhile.
func TestMendBesideTheScreen(t *testing.T) {
	lines := amended()
	for n := range 500 {
		lines = append(lines, fmt.Sprintf(`note "%d"`, n))
	}
	d := drive(t, 80, 24, lines...)
	d.On("record").Press("home").Repeat("down", 14).Marked("second Ana").Press("enter", "enter").Repeat("backspace", 3)
	began := time.Now()
	d.Press("ben", "enter", "enter").Wrote("mend 15 second Ben")
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("it took %s", took)
	}
}

// On the motions Enter Enter leads to the line that moved one, and a row further to the one that seconded it.
func TestMendFromTheMotions(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], amended()...)
		d.On("motions").Press("down", "enter").Marked("put it right: its words, who moved it").Press("enter").Sees("PUT RIGHT 14", "amend strike", "by Cleo").Press("esc")
		d.Press("enter", "down", "enter").Sees("PUT RIGHT 15").Repeat("backspace", 3).Press("ben", "enter", "enter").Wrote("mend 15 second Ben")
	}
}

// A figure that was read off the wrong line is put right from the motion on screen 4 too, and so is a decision without figures.
func TestFiguresPutRightFromTheMotion(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], amended("put", "count 1 2 0", "count 2 1", "declare")...)
		d.On("motions").Press("enter").Sees("how it was decided, count 2 1").Misses("count 1 2 0").Repeat("down", 2).Marked("count 2 1").Press("enter").Sees("PUT RIGHT 21")
		d.Repeat("backspace", len("2 1")).Press("1 2", "enter").Sees("NOT CARRIED").Press("wrong column", "enter").Wrote(`mend 21 count 1 2 because "wrong column"`)
		d.Press("enter").Sees("how it was decided, count 1 2").Press("esc", "down", "enter").Sees("how it was decided, count 2 1 0")
	}
	d := drive(t, 80, 24, amended("put", "clear carried voice", "declare", `agree "That we go."`)...)
	d.On("motions").Press("enter").Sees("how it was decided, clear carried voice")
	d = drive(t, 80, 24, amended("adopt")...)
	d.On("motions").Press("enter").Sees("how it was decided, adopt")
	d = drive(t, 80, 24, amended("rule roll-call yes", "put roll-call", "vote Ana for", "vote Ben for", "vote Cleo against", "declare")...)
	d.On("motions").Press("enter").Misses("how it was decided")
}

// The words of a motion that was given by notice are put right from its row, in a box with its line breaks; of a long text the change is shown with a
// few words around, and why is asked because the room has heard them, as nothing was decided.
func TestMendWordsOfANoticedMotion(t *testing.T) {
	const notice = `notice "Facility time\n\nThat the hours were cut from 120 to 75 a month without any talks whatever, by those who had promised in writing that they would talk first, and did not.\nThat we ask for twelve of them back." by Ana`
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], `convene "Café" on 2026-05-14`, "@18:00", "member Ana vote", "member Ben vote", notice, "open", "arrive Ana Ben", "move 1 by Ana", "second Ben")
		d.On("motions").Press("enter").Sees("its words, who gave notice", "who moved it").Press("enter").Sees("PUT RIGHT 4").Misses(`\n`)
		d.Press("up", "home").Repeat("right", len("That the hours")).Press(" all", "enter").Sees("That the hours all were cut from", "…", "the room has heard these words").Misses("this changes what was decided")
	}
}

// Digits that are typed at the line of a count are other figures, all of them, and what each counts is told; what stands behind them stays.
// Whoever goes back into the line edits it.
func TestFiguresTypedOverFigures(t *testing.T) {
	for _, size := range sizes {
		begun := gone(`move "That we strike." by Ana`, "second Ben", "put", "count 2 1 0", "declare")
		d := drive(t, size[0], size[1], begun...).Press("4", "enter", "decided", "enter").Sees("2 for, 1 against, 0 abstain", "edits them")
		d.Press("3 0 1").Sees("count 3 0 1", "2 for, 1 against").Misses("count 2 1 0 3").Press("enter").Sees("✎").Press("a slip", "enter").Wrote(`mend 11 count 3 0 1 because "a slip"`)
		d = drive(t, size[0], size[1], begun...)
		d.Press("4", "enter", "decided", "enter", "left", "right", "backspace", "1").Sees("count 2 1 1")
		drive(t, size[0], size[1], begun...).Press("4", "enter", "decided", "enter", "1", "enter", "2", "enter").Sees("count 1 2", "NOT CARRIED")
	}
}

// A figure on which two tellers agreed is put right for both from its row: what both stand by goes in behind their last figure, with no teller.
func TestFiguresOfTwoTellersArePutRight(t *testing.T) {
	lines := []string{
		`convene "Branch" on 2026-05-14`, "@18:00", "headcount 43", "open", "take teller Gus", "take teller Hal", `move "That we meet." by Ana`, "second Ben", "put",
		"count 26 4 13 teller 1", "count 26 4 13 teller 2", "declare", "no-action",
	}
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], lines...).On("motions").Press("enter", "how it was", "enter").Sees("count 26 4 13").Misses("teller")
		d.Press("26 13 4").Press("enter").Sees("26 for, 13 against").Press("misread", "enter").Wrote(`mend after 10 count 26 13 4 because "misread"`)
	}
}
