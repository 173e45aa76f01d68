package console_test

import (
	"strings"
	"testing"
)

// noticed is an open meeting to which notice was given of two motions and an amendment.
func noticed(lines ...string) []string {
	return append([]string{
		`convene "Branch" on 2026-05-14`, "@18:00", `member "Ana Ruiz" vote`, `member "Ben Sarr" vote`, `member "Cleo Roy" vote`, `member "Dov Lev" vote`, `member "Eva Lund" vote`,
		`notice "That the depot is painted." by Ana and Ben seconder Cleo and Dov`, `notice "Hours\n\nThat we close at nine.\nThat we open at six." by Dov`,
		`notice-amend 2 paragraph 2 text "That we close at ten." by Eva`, "open", "arrive Ana Ben Cleo Dov",
	}, lines...)
}

// Where a motion is typed those of which notice was given are offered: an arrow chooses one, Enter takes it, and Enter takes whoever gave
// notice and whoever is to second it; arrows and letters name others.
func TestMovesNoticedMotion(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], noticed()...)
		d.Press("m").Marked("").Sees("1  That the depot is painted.", "by notice: Ana Ruiz", "2  Hours", "by notice: Dov Lev", "↓ by notice")
		d.Press("down").Marked("1  That the depot is painted.").Press("enter").Marked("Ana Ruiz").Sees("1  That the depot is painted.")
		d.Press("enter").Wrote(`move 1 by "Ana Ruiz"`).Marked("Cleo Roy, Dov Lev").Sees("seconded by")
		d.Press("enter").Wrote(`move 1 by "Ana Ruiz"`, `second "Cleo Roy" and "Dov Lev"`).Marked("")

		d = drive(t, size[0], size[1], noticed()...)
		d.Press("m", "down", "down").Marked("2  Hours").Press("up").Marked("1  That").Press("up").Marked("")
		d.Press("x").Misses("Hours").Press("backspace").Sees("2  Hours").Press("down", "down", "enter").Marked("Dov Lev").Press("down").Marked("Ana Ruiz").Press("enter").
			Wrote(`move 2 by "Ana Ruiz"`).Marked("").Press("enter").Wrote(`move 2 by "Ana Ruiz"`)
		d.Press("s", "be", "enter").Wrote(`second "Ben Sarr"`)
		d.Press("e").Sees("2.1  paragraph 2:", "by notice: Eva Lund").Press("down", "enter").Marked("").Press("cl", "enter").Wrote(`move 2.1 by "Cleo Roy"`)
		d.Press("esc").Press("e").Misses("by notice")
	}
	d := drive(t, 80, 24, noticed("move 1 by Ana")...)
	d.Press("s").Marked("Cleo Roy, Dov Lev").Press("enter").Wrote(`second "Cleo Roy" and "Dov Lev"`)
	d = drive(t, 80, 24, noticed("leave Cleo")...)
	d.Press("m", "down", "enter", "enter").Marked("Dov Lev").Press("ben").Press("enter").Sees("moved this motion")
}

// On the screen of the motions Enter opens what can be done with one: it is moved.
func TestMovesNoticedFromItsRow(t *testing.T) {
	d := drive(t, 80, 24, noticed()...)
	d.On("motions").Press("enter").Marked("move motion 1").Press("enter").Marked("Ana Ruiz").Press("enter", "esc").Wrote(`move 1 by "Ana Ruiz"`)
	d.On("motions").Press("down", "enter").Misses("move motion").Press("esc")
	d = drive(t, 80, 24, noticed("move 2 by Dov", "second Ana")...)
	d.On("motions").Press("down", "down", "enter").Marked("move amendment 2.1").Press("enter").Marked("").Press("ben", "enter").Wrote(`move 2.1 by "Ben Sarr"`)
}

// The number of a motion of which notice was given means that motion, wherever its words would be typed: nobody moves "1".
func TestNumberOfANoticeMeansIt(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], noticed()...)
		d.Press("m", "1").Marked("1  That the depot is painted.").Press("enter").Marked("Ana Ruiz").Press("enter").Wrote(`move 1 by "Ana Ruiz"`)
		d = drive(t, size[0], size[1], noticed()...)
		d.Press("m", "2").Marked("2  Hours").Press("0").Marked("").Press("backspace", "enter", "an", "enter", "enter").Wrote(`move 2 by "Ana Ruiz"`)
		d.Press("s", "be", "enter", "e", "2.1").Marked("2.1").Press("enter", "cl", "enter").Wrote(`move 2.1 by "Cleo Roy"`)
	}
	// Where there is no such notice it is a text as any other.
	drive(t, 60, 16, cafe()...).Press("m", "1", "enter", "an", "enter", "enter").Wrote(`move "1" by Ana`)
	drive(t, 60, 16, noticed()...).Press("m", "7", "enter", "an", "enter", "enter").Wrote(`move "7" by "Ana Ruiz"`)
}

// A meeting to which no notice was given sees none of it, and a motion takes as many keys as ever.
func TestNoNotices(t *testing.T) {
	d := drive(t, 60, 16, cafe()...)
	d.Press("m").Misses("notice").Press("That we meet.", "enter", "an", "enter", "enter").Wrote(`move "That we meet." by Ana`)
	fresh := drive(t, 60, 16, noticed()...)
	before := fresh.pressed
	fresh.Press("m", "That we meet.", "enter", "an", "enter", "enter").Wrote(`move "That we meet." by "Ana Ruiz"`)
	if d.pressed != fresh.pressed-before {
		t.Errorf("with notices a motion takes %d keys, and %d without", fresh.pressed-before, d.pressed)
	}
	if screen := drive(t, 60, 16, noticed()...).Press("m", strings.Repeat("words ", 60)).Screen(); strings.Count(screen, "words") < 15 {
		t.Errorf("a long text has no room:\n%s", screen)
	}
}

// What the menu asks for keeps its line breaks where the language keeps them: a motion of which notice is given, and what an amendment says.
func TestGuideKeepsBreaks(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], cafe()...)
		d.Press("tab").Press("notice of a motion", "enter").Sees("Ctrl+J new line").Paste("Hours\r\rThat we close at nine.\r").Press("ctrl+j", "That we open at six.", "up", "end", "backspace", "!").
			Sees("Hours", "That we close at nine!").
			Press("enter").Sees("its title", "may be left out", "Tab").Press("tab", "an", "enter", "tab").Wrote(`notice "Hours\n\nThat we close at nine!\nThat we open at six." by Ana`)
	}
}
