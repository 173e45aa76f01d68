package cli_test

import (
	"fmt"
	"strings"
	"testing"
)

// counted is a floor's meeting that ran the paper, counted and was sealed, and its slip.
func (h *house) counted(paper, title string, members, present int, figures string) (file, slip string) {
	h.t.Helper()
	h.meeting(title+".meeting",
		fmt.Sprintf("convene %q on 2026-05-12", title), fmt.Sprint("members ", members), "@18:00", fmt.Sprint("headcount ", present), "open")
	file = h.file(title + ".meeting")
	h.must("", "run", file, paper)
	h.must("@18:30\nmove ratify 1 by Ana\nsecond Ben\nput\ncount "+figures+"\ndeclare\nclose\nseal 4 17\n", "run", file, "-")
	return file, h.put(title+".slip", h.must("", "question", file, "--slip"))
}

// TestRatification puts one question on four floors, in each mode, and tallies it by files, by slips and by both.
func TestRatification(t *testing.T) {
	for _, c := range []struct{ mode, says string }{
		{"aggregate", "50 for, 28 against, 3 abstained; a simple majority of 78 needs 40; CARRIED"},
		{"every-floor", "2 of 4 floors carried it; every one of 4 floors is needed; NOT CARRIED, two short"},
		{"majority-of-floors", "2 of 4 floors carried it; a majority of 4 floors needs 3; NOT CARRIED, one short"},
		{"card", "floors of 57 members for, of 30 against, of 12 on neither side; a simple majority of 87 needs 44; CARRIED"},
	} {
		t.Run(c.mode, func(t *testing.T) {
			h := newHouse(t)
			central := h.meeting("central.meeting", `convene "Central" on 2026-05-10`,
				`notice "That we accept." by Rosa needs simple floors `+c.mode+` of "Day" 48 "Night" 30 "Yard" "Office" 9`)
			paper := h.put("paper.txt", h.must("", "question", central))
			day, daySlip := h.counted(paper, "Day", 48, 44, "30 12 2")
			night, nightSlip := h.counted(paper, "Night", 30, 20, "8 11")
			yard, yardSlip := h.counted(paper, "Yard", 12, 9, "4 4 1")
			office, officeSlip := h.counted(paper, "Office", 9, 9, "8 1")
			has(t, h.must("", "tally", day, night, yard, office), c.says)
			has(t, h.must("", "tally", officeSlip, day, yardSlip, night), c.says)
			has(t, h.must("", "tally", nightSlip, daySlip, paper, officeSlip, yardSlip, "--json"), c.says, `"title": "Day"`, `"mode": "`+c.mode+`"`, "That we accept.")
			has(t, h.must("", "tally", day, night, yard, office, "-f", "md"), "# A question put on several floors", c.says, "| Yard ")

			for _, wrong := range []struct {
				says string
				args []string
			}{
				{`the floor "Office" is missing`, []string{day, nightSlip, yard}},
				{`the floor "Day" is there twice`, []string{day, daySlip, night, yard, office}},
				{`"Day" has 74 votes of 44 voters`, []string{paper, h.put("bad1.slip", strings.Replace(h.content(daySlip), "30 12 2", "30 12 32", 1)), night, yard, office}},
				{`"Day" has 47 members, and the paper says 48`, []string{h.put("bad2.slip", strings.Replace(h.content(daySlip), "48", "47", 1)), night, yard, office}},
				{"slips alone do not say the text", []string{daySlip, nightSlip, yardSlip, officeSlip}},
				{`other.txt says "That we refuse."`, []string{h.put("other.txt", strings.Replace(h.content(paper), "accept", "refuse", 1)), day, night, yard, office}},
				{"Central (" + central + ") has not counted the question yet", []string{central, day, night, yard, office}},
				{"line 6 of the slip: a slip ends in the eight words", []string{h.put("bad3.slip", strings.Replace(h.content(daySlip), `sealed "`, `sealed "one `, 1)), night, yard, office}},
			} {
				s := h.call("", append([]string{"tally"}, wrong.args...)...)
				if s.code != 1 {
					t.Errorf("%s: exit %d", wrong.says, s.code)
				}
				has(t, s.err, wrong.says)
			}
		})
	}
}

func TestQuestionOfNothing(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("a.meeting", `convene "Branch"`, "open", `notice "That we meet." by Ana`)
	for _, args := range [][]string{{"question", file}, {"question", file, "--slip"}, {"tally", file}} {
		if s := h.call("", args...); s.code != 1 || !strings.Contains(s.err, "question for several floors") {
			t.Errorf("%v: exit %d: %s", args, s.code, s.err)
		}
	}
}
