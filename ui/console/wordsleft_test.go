package console_test

import "testing"

// The words of a motion that were left are offered until they are said, whatever else is moved meanwhile, and for nothing that takes
// no words or other ones.
func TestWordsLeftOutliveAnotherKind(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], `convene "Branch" on 2026-05-14`, "headcount 20", "open", "take facilitator Mina")
		d.Press("m").Paste("That we hold the gates.").Press("esc", "o", "jon", "enter", "right", "enter")
		d.Press("tab", "chall", "enter").Misses("the words left").Press("enter", "kof", "enter", "esc").Sees("needs a second")
		d.Press("s", "ana", "enter", "c").typing("2⏎9⏎0⏎⏎").Press("esc", "m").Sees("↑ the words left", "That we hold the gates.")
		d.Press("up", "enter", "ana", "enter", "enter").Sees("MOTION 1").Press("tab", "refer", "enter").Misses("the words left")

		// Nor are the words of one kind lost by those of another.
		d = drive(t, size[0], size[1], room("20")...)
		d.Press(":", "withdraw", "enter").Press("m").Paste("That we march.").Press("esc", "tab", "propose a recess", "enter").Misses("the words left")
	}
}

// What was said in words and is taken back is offered again where it was typed, and no more once it is brought back.
func TestWordsTakenBackAreOfferedAgain(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], room("20")...)
		d.Press("e", "strike", "enter", "march", "enter", "cleo", "enter", "enter").Press("u", "e").Sees("↑ the words left", "strike")
		d.Press("up", "enter").Sees("↑ the words left", "march").Press("up").Sees("−strike− +march+").Press("esc", "esc", "U", "s", "dov", "enter").Press("e").Misses("the words left")

		d = drive(t, size[0], size[1], `convene "Branch" on 2026-05-14`, "headcount 20", "open")
		d.Press("m", "That we march.", "enter", "ana", "enter", "enter").Press("u", "m").Sees("↑ the words left", "That we march.")
	}
}

// An amendment that leaves nothing or changes nothing is refused where its words are typed, before anybody is named.
func TestEmptyAmendmentIsRefusedAtItsStep(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], room("20")...)
		d.Press("e", "That we strike.", "enter", "enter").Sees("an amendment leaves words standing").Misses("mover")
		d.Press("esc", "esc", "e", "strike", "enter", "strike", "enter").Sees("this amendment changes nothing")
		d = drive(t, size[0], size[1], room("20")...)
		d.Press("e", "enter", "enter").Sees("this amendment changes nothing")
	}
}
