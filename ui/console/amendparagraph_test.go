package console_test

import "testing"

// A text of several paragraphs is amended by their numbers too: Tab goes from words to a paragraph, and to one that is put in. The words of a
// paragraph are there to be changed; without any it is struck.
func TestAmendByParagraph(t *testing.T) {
	motion := cafe(`move "Strike\n\nWe note\nthat wages fell.\nthat we meet." by Ana`, "second Ben")
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], motion...)
		d.Press("e", "tab").Sees("a paragraph", "which paragraph, by its number?").Press("5", "enter").Sees("there is no paragraph 5 in motion 1; it has 4 paragraphs")
		d.Press("backspace", "3", "enter").Sees("how is it to read?", "that wages fell.").Press("backspace", " twice.", "enter").Sees("moved by:").Press("cl", "enter")
		d.Wrote(`amend paragraph 3 text "that wages fell twice." by Cleo`).Sees("seconded by")
	}
	d := drive(t, 80, 24, motion...)
	d.Press("e", "tab", "2", "enter", "ctrl+u", "enter", "cl", "enter").Wrote(`amend paragraph 2 strike by Cleo`)
	d = drive(t, 80, 24, motion...)
	d.Press("e", "tab", "tab").Sees("after which paragraph?").Press("0", "enter", "Heading", "enter").Sees("+Heading+").Press("cl", "enter").Wrote(`amend after 0 insert "Heading" by Cleo`)
	d = drive(t, 80, 24, cafe(`move "That we meet." by Ana`, "second Ben")...)
	d.Press("e").Misses("Tab kind").Press("meet", "enter", "march", "enter", "cl", "enter").Wrote(`amend strike "meet" insert "march" by Cleo`)
}

// A box of several lines: Ctrl+J breaks a line, arrows go up and down in it, and all of it is one text.
func TestBoxOfSeveralLines(t *testing.T) {
	d := drive(t, 60, 16, cafe()...)
	d.Press("n", "one", "ctrl+j", "three", "up", "end", "ctrl+j", "two").Sees("one", "two", "three").Press("down", "end", "!", "enter").Wrote(`note "one\ntwo\nthree!"`)
}
