package console_test

import "testing"

// Notice of an amendment is given as an amendment is moved: its motion is chosen, its words in the text or its paragraph, and who gives it; nothing
// else is asked.
func TestNoticeOfAmendmentByKeys(t *testing.T) {
	lines := []string{
		`convene "Branch" on 2026-05-14`, "@18:00", "member Ana vote", "member Ben vote", `notice "That the depot is painted." by Ana`,
		`notice "Hours\n\nThat we close at nine.\nThat we open at six." by Ana`,
	}
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], lines...)
		d.Press("tab", "notice of an am", "enter").Sees("1  That the depot is painted.", "2  Hours").Press("down", "enter").Sees("strike which words?", "Hours")
		d.Press("nine", "enter", "ten", "enter").Sees("moved by:").Press("ben", "enter").Wrote(`notice-amend 2 strike "nine" insert "ten" by Ben`)
		d = drive(t, size[0], size[1], lines...)
		d.Press("tab", "notice of an am", "enter", "down", "enter", "tab", "3", "enter").Sees("That we open at six.").Press("ctrl+u", "That we rest.", "enter", "ben", "enter").
			Wrote(`notice-amend 2 paragraph 3 text "That we rest." by Ben`)
	}
}
