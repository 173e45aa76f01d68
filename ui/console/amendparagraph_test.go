package console_test

import "testing"

// A text of several paragraphs is amended by their numbers too: Tab goes from words to a paragraph, and to one that is put in. The words of a
// paragraph are there to be changed; without any it is struck.
func TestAmendByParagraph(t *testing.T) {
	motion := cafe(`move "Strike\n\nWe note\nthat wages fell.\nthat we meet." by Ana`, "second Ben")
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], motion...)
		d.Press("e", "tab").Sees("a paragraph", "which one? (2, or: resolves 2)").Press("5", "enter").Sees("there is no paragraph 5 in motion 1; it has 4 paragraphs")
		d.Press("backspace", "3", "enter").Sees("how is it to read?", "that wages fell.").Press("backspace", " twice.", "enter").Sees("moved by:").Press("cl", "enter")
		d.Wrote(`amend paragraph 3 text "that wages fell twice." by Cleo`).Sees("seconded by")
	}
	d := drive(t, 80, 24, motion...)
	d.Press("e", "tab", "2", "enter", "ctrl+u", "enter", "cl", "enter").Wrote(`amend paragraph 2 strike by Cleo`)
	d = drive(t, 80, 24, motion...)
	d.Press("e", "tab", "tab").Sees("after which paragraph?").Press("0", "enter", "enter").Sees("what is put in there?").Misses("moved by:").Press("Heading", "enter").Sees("+Heading+").Press("cl", "enter").Wrote(`amend after 0 insert "Heading" by Cleo`)
	d = drive(t, 80, 24, cafe(`move "That we meet." by Ana`, "second Ben")...)
	d.Press("e").Misses("Tab kind").Press("meet", "enter", "march", "enter", "cl", "enter").Wrote(`amend strike "meet" insert "march" by Cleo`)
}

// order is a motion as order papers have them: a heading, and clauses counted anew below each.
const order = `move "Staffing\n\nConference notes:\n\n1. That twenty-two cases are open and two were lost, which is more than in any of the years since the branch was founded by those who worked here then.\n2. That forty left.\n\nConference resolves:\n\n1. To ask.\n2. To instruct two people:\na) to inspect;\nb) to report." by Ana`

// A clause is named as people speak of it; a number that may be the one beside the text or a mark is asked about, and an arrow chooses.
func TestAmendClauseByItsName(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], cafe(order, "second Ben")...)
		d.Press("e", "tab", "resolves 2").Sees("7 2. To instruct").Press("enter").Sees("how is it to read?", "7 2. To instruct").
			Press(" at once", "enter", "cl", "enter").Wrote(`amend paragraph 7 text "2. To instruct two people: at once" by Cleo`)
		d = drive(t, size[0], size[1], cafe(order, "second Ben")...)
		d.Press("e", "tab", "2", "enter").Sees("may be any of 3 places").Marked("").Press("down", "down").Marked("4  2. That forty left.").Press("enter").Sees("how is it to read?", "2. That forty left.")
		d.Press("esc", "backspace", "9", "enter").Sees("a) to inspect;").Press("esc").Press("ctrl+u", "b)", "enter").Sees("how is it to read?", "b) to report.")
		d.Press("esc", "ctrl+u", "believes 2", "enter").Sees("is called").Press("ctrl+u", "99", "enter").Sees("there is no paragraph 99 in motion 1")
		d = drive(t, size[0], size[1], cafe(order, "second Ben")...)
		d.Press("e", "notes 2", "enter").Sees("how is it to read?", "2. That forty left.")
		// What stands under a clause that is struck stays, which is told before it is done.
		d = drive(t, size[0], size[1], cafe(order, "second Ben")...)
		d.Press("e", "tab", "resolves 2", "enter", "ctrl+u", "enter").Sees("moved by:", "the points under it stay (a b)").Press("cl", "enter").Wrote(`amend paragraph 7 strike by Cleo`)
		d = drive(t, size[0], size[1], cafe(order, "second Ben")...)
		d.Press("e", "tab", "resolves 1", "enter", "ctrl+u", "enter").Sees("moved by:").Misses("the points under it")
		// What comes after a clause comes after its points; after a paragraph that is named by its number, right behind that.
		d = drive(t, size[0], size[1], cafe(order, "second Ben")...)
		d.Press("e", "tab", "tab", "resolves 2", "enter").Sees("9 b) to report.").Press("3. To ballot.", "enter", "cl", "enter").Wrote(`amend after 9 insert "3. To ballot." by Cleo`)
		d = drive(t, size[0], size[1], cafe(order, "second Ben")...)
		d.Press("e", "tab", "tab", "7", "enter", "3. To ballot.", "enter", "cl", "enter").Wrote(`amend after 7 insert "3. To ballot." by Cleo`)
	}
}

// What is seen of the text is the paragraph that is named, before a letter of it is changed, and more of it by PgDn and ↓.
func TestAmendPreviewFollows(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], cafe(order, "second Ben")...)
		d.Press("e", "tab", "8").Sees("8 a) to inspect;").Press("enter").Sees("8 a) to inspect;").Press("pgup").Misses("8 a) to inspect;").Press("pgdown").Sees("8 a) to inspect;")
	}
}

// Words that stand at several places are chosen before Enter goes on; a part of a word is none where they stand as a word elsewhere.
func TestAmendWordsThatStandSeveralTimes(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], cafe(order, "second Ben")...)
		d.Press("e", "two", "enter").Sees("may be any of 2 places", "open and two were lost").Misses("insert which words?").Press("enter").Misses("insert which words?")
		d.Press("down", "down").Marked("7  To instruct two people").Press("enter").Sees("insert which words?").Press("three", "enter").
			Press("cl", "enter").Wrote(`amend strike "two" nth 3 insert "three" by Cleo`)
		d = drive(t, size[0], size[1], cafe(order, "second Ben")...)
		d.Press("e", "lost", "enter", "won", "enter", "cl", "enter").Wrote(`amend strike "lost" insert "won" by Cleo`)
	}
	d := drive(t, 80, 24, cafe(`move "That twenty-two cases and two more are open." by Ana`, "second Ben")...)
	d.Press("e", "two", "enter").Sees("insert which words?").Press("three", "enter", "cl", "enter").Sees("twenty-two cases and −two− +three+")
}

// Where the whole text is given anew, letters take the place of what stands, and arrows edit it.
func TestAmendWholeText(t *testing.T) {
	motion := cafe(`move "That we meet.\nThat we eat." by Ana`, "second Ben")
	d := drive(t, 60, 16, motion...)
	d.Press("e", "enter").Sees("the new text (arrows edit what stands)").Press("That we rest.", "enter", "cl", "enter").Wrote(`amend text "That we rest." by Cleo`)
	d = drive(t, 60, 16, motion...)
	d.Press("e", "enter", "end", " Daily.", "enter", "cl", "enter").Wrote(`amend text "That we meet.\nThat we eat. Daily." by Cleo`)
	d = drive(t, 60, 16, motion...)
	d.Press("e", "enter", "esc", "meet", "enter", "march", "enter", "cl", "enter").Wrote(`amend strike "meet" insert "march" by Cleo`)
}

// A box of several lines: Ctrl+J breaks a line, arrows go up and down in it, and all of it is one text.
func TestBoxOfSeveralLines(t *testing.T) {
	d := drive(t, 60, 16, cafe()...)
	d.Press("n", "one", "ctrl+j", "three", "up", "end", "ctrl+j", "two").Sees("one", "two", "three").Press("down", "end", "!", "enter").Wrote(`note "one\ntwo\nthree!"`)
}
