package console_test

import "testing"

const paragraphs = "That the branch resolves:\r1. to strike;\r\n2. to meet\u2028\u2028again\vand\fagain\u0085at noon.\u2029"

// keptLines is that text as the language writes it.
const keptLines = `That the branch resolves:\n1. to strike;\n2. to meet\n\nagain\nand\nagain\nat noon.`

// A terminal sends a pasted text with CR, a word processor with other breaks; a text keeps them, in a field of one line each is a blank,
// and no two words are joined.
func TestPasteJoinsNoWords(t *testing.T) {
	drive(t, 80, 24, `convene "Paste" on 2026-05-14`, "@18:00", "open", "hand Ana").
		Press("m").Paste(paragraphs).Press("enter", "an", "enter", "enter").Wrote(`move "` + keptLines + `" by Ana`).
		Press("n").Paste(paragraphs).Press("enter").Wrote(`note "` + keptLines + `"`).
		Press("a").Paste("rosa duarte\r").Press("enter").Wrote(`hand "Rosa Duarte"`)
	drive(t, 80, 24).Paste("Depot 4\rGeneral Assembly\r").Press("enter").Wrote(`convene "Depot 4 General Assembly"`, "open")
	drive(t, 80, 24, `convene "Paste" on 2026-05-14`, "@18:00", "open", `move "That we meet weekly." by Ana`, "second Ben").
		Press("e").Paste("\rweekly\r").Press("enter").Paste("on\rMondays\r").Press("enter", "be", "enter").
		Wrote(`amend strike "weekly" insert "on\nMondays" by Ben`)
}

// Two pastes after each other are two words too, and what is typed behind a paste goes on in it where it ends a sentence.
func TestPasteAfterPaste(t *testing.T) {
	d := drive(t, 80, 24, `convene "Paste" on 2026-05-14`, "@18:00", "open", "hand Ana")
	d.Press("n").Paste("one\r").Paste("two\r").Press(".", "enter").Wrote(`note "one\ntwo."`)
	d.Press("n", "ad", "left").Paste("\rb\r").Press("enter").Wrote(`note "a\nb\nd"`)
}

// Filters take a pasted text as well.
func TestPasteIntoFilters(t *testing.T) {
	d := drive(t, 80, 24, `convene "Paste" on 2026-05-14`, "@18:00", "open", "hand Ana")
	d.Press("tab").Paste("point\rof order").Sees("point of order").Press("esc")
	d.Press("?").Paste("point\rof order").Sees("point of order")
}

// Several lines pasted on the command line stay several: each is shown before its Enter says it. A line that is refused keeps
// those behind it.
func TestPasteOfLines(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], `convene "Paste" on 2026-05-14`, "@18:00", "open")
		d.Press(":").Paste("hand Ana\r# the others\r\rhand Ben for\rnote \"two\rlines\"\r").Entries(2).Sees(": hand Ana", "2 more lines were pasted")
		d.Press("enter").Wrote("open", "hand Ana").Sees(": hand Ben for", "1 more line was pasted")
		d.Press("enter").Wrote("hand Ana", "hand Ben for").Sees(`: note "two\nlines"`).Misses("pasted")
		d.Press("enter").Wrote("hand Ben for", `note "two\nlines"`).Sees("STACK")

		d.Press(":").Paste("hand Ana\rdrop Ana").Press("enter").Entries(5).Sees(": hand Ana", "1 more line")
	}
}

// A pasted list of names is several names, with whatever break a terminal sends: each goes up as with a comma between, "Lund, Ana" stays one; where
// one is asked for the first stands and the others are told.
func TestPasteOfNames(t *testing.T) {
	open := []string{`convene "Paste" on 2026-05-14`, "@18:00", `member "Ana Lund"`, `member "Ben Sarr"`, `member "Cleo Fox"`, "arrive all", "open"}
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		for _, sign := range []string{"\r", "\n", "\r\n", "\u2028", "\r\r", ",\r"} {
			list := "Ana Lund" + sign + "Ben Sarr" + sign + "Cleo Fox" + sign
			drive(t, size[0], size[1], open...).Press("a").Paste(list).Press("enter").Wrote(`hand "Ana Lund"`, `hand "Ben Sarr"`, `hand "Cleo Fox"`)
			drive(t, size[0], size[1], `convene "Door"`, "open").Press("3", "i").Paste(list).Press("enter").Wrote(`arrive "Ana Lund"`, `arrive "Ben Sarr"`, `arrive "Cleo Fox"`)
			drive(t, size[0], size[1], open...).Press("m", "That we meet.", "enter").Paste(list).Press("enter").Wrote(`move "That we meet." by "Ana Lund" and "Ben Sarr" and "Cleo Fox"`)
			drive(t, size[0], size[1], open...).Press("tab", "leaves", "enter").Paste(list).Press("enter", "enter").Wrote(`leave "Ana Lund" "Ben Sarr" "Cleo Fox"`)
			drive(t, size[0], size[1], open...).Press("o").Paste(list).Sees("left out: Ben Sarr, Cleo Fox")
		}
		drive(t, size[0], size[1], open...).Press("a").Paste("Lund, Ana\rSarr, Ben\r").Press("enter").Wrote(`hand "Ana Lund"`, `hand "Ben Sarr"`)
	}
}
