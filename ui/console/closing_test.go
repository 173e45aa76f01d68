package console_test

import "testing"

// The meeting is closed by a row with one question where something stands over; a bare end asks nothing. What
// "close" finds first is the same whether people wait or not.
func TestClosingAsksWhatStandsOver(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], cafe(`move "That we meet." by Ana`, "second Ben", "hand Cleo", "hand Ana")...)
		d.Press("tab", "close").Marked("closes the meeting").Press("esc")
		d.Press("tab", "closes the meeting", "enter").Sees("close the meeting?", "motion 1 is pending: That we meet.", "Cleo, Ana still wait").Marked("")
		d.Press("down", "enter").Wrote("hand Ana").Press("tab", "closes the meeting", "enter", "down", "down", "enter")
		drive(t, size[0], size[1], cafe()...).Press("tab", "closes the meeting", "enter").Wrote("close")
		drive(t, size[0], size[1], cafe(`item "One"`, `item "Two"`, "go")...).Press("tab", "close", "enter").Sees("1 item not reached").Press("esc").Sees("One")
	}
}

// The agenda is typed item by item until an empty Enter or Esc; a paste of several lines makes an item of each, which is seen before it is
// done, and is one act.
func TestItemsOneAfterTheOther(t *testing.T) {
	for _, size := range sizes {
		d := drive(t, size[0], size[1], cafe()...).Press("2", "i", "Opening", "enter", "Report of the chair", "enter").Wrote(`item "Opening"`, `item "Report of the chair"`)
		d.Press("enter").Misses("title").Press("i", "esc")
		d.Press("i").Paste("1. Minutes of the last assembly\n2) Reports\n\n- The budget\n• Any other business\n").Sees("4 in all", "3 Minutes of the last assembly", "4 Reports").Entries(5)
		d.Press("enter").Wrote(`item "Minutes of the last assembly"`, `item "Reports"`, `item "The budget"`, `item "Any other business"`)
		d.Press("1. May", "enter").Wrote(`item "1. May"`).Press("esc", "u", "u").Entries(6 + 4 + 1 + 4)
	}
}

// What people call it finds it, and where it is not in order the row says why.
func TestRarerMotionsAreFound(t *testing.T) {
	for _, c := range []struct {
		words, row, why string
		more            []string
	}{
		{"recall", "a delegate is recalled", "", []string{`mandate "Council" delegates Ben report 2026-06-01`}},
		{"recall", "a delegate is recalled", "one motion at a time", []string{`move "That we meet." by Ana`}},
		{"call the question", "the debate is closed", "", []string{`move "That we meet." by Ana`, "second Ben"}},
		{"end debate", "the debate is closed", "none is pending", nil},
		{"rescind", "a decision is rescinded", "", nil},
		{"roll call", "put the question by roll call", "nothing", nil},
		{"named vote", "put the question by roll call", "", []string{"rule roll-call yes", `move "That we meet." by Ana`, "second Ben"}},
		{"declin", "a candidate takes back", "", []string{`elect "Treasurer"`, "nominate Ana"}},
		{"stands down", "a candidate takes back", "election", nil},
		{"next business", "go on to the next business", "", []string{`move "That we meet." by Ana`, "second Ben"}},
	} {
		d := drive(t, 120, 40, cafe(c.more...)...).Press("tab", c.words).Sees(c.row)
		if c.why != "" {
			d.Sees(c.why)
		}
	}
	d := drive(t, 80, 24, cafe(`mandate "Council" delegates Ben report 2026-06-01`)...).Press("tab", "recall a", "ctrl+u", "recalled", "enter").Sees("RECALL").Press("be", "enter", "an", "enter", "enter")
	d.Wrote("move recall Ben by Ana")
	drive(t, 80, 24, cafe(`elect "Treasurer"`, "nominate Ana")...).Press("tab", "stands down", "enter", "an", "enter").Wrote("withdraw-name Ana")
	drive(t, 80, 24, cafe(`move "That we meet." by Ana`, "second Ben")...).Press("tab", "call the question", "enter", "enter").Sees("moved by", "close debate")
}

// What is provisional is named before the meeting is closed: it stands over to the next, which ratifies it.
func TestCloseNamesWhatIsProvisional(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], `convene "X" on 2026-05-14`, "@18:00", "rule quorum 10", "rule second no", "open", "arrive Ana Ben Cleo",
			`move "That we go." by Ana anyway "x"`, "put", "count 2 1", "declare", "no-action", `elect "Treasurer" anyway "x"`, "nominate Ben", "put", "count 2 1", "declare")
		d.Press("tab", "closes the meeting", "enter").Sees("provisional until ratified: 1, Treasurer").Press("clo", "enter").Wrote("close")
	}
}
