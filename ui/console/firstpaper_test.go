package console_test

import "testing"

// A meeting that never voted on paper is asked nothing about it when an election begins; people's own words lead to the first paper, and from then on
// the kind of ballot is asked.
func TestTheFirstPaper(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		lines := []string{`convene "Students" on 2026-05-14`, "headcount 60", "open"}
		d := drive(t, size[0], size[1], lines...)
		d.Press("tab").typing("election").Press("enter").typing("Clerk⏎").Misses("ballot").typing("1⏎").Wrote(`elect "Clerk" seats 1`)
		for _, word := range []string{"stv", "ranked", "preferential"} {
			drive(t, size[0], size[1], lines...).Press("tab").typing(word).Sees("an election on paper")
		}
		d = drive(t, size[0], size[1], lines...).Press("tab").typing("stv").Press("enter").Sees("single", "approval", "yes-no", "ranked").typing("ranked").Press("enter")
		d.typing("Clerk⏎").Misses("leave it out").typing("2⏎").Wrote(`elect "Clerk" seats 2 ballot ranked`)
		drive(t, size[0], size[1], append(lines, "rule ballot ranked")...).Press("tab").typing("election").Press("enter").typing("Clerk⏎1⏎").Sees("ballot")
	}
	d := drive(t, 80, 24, ranked5("put")...)
	d.Press("tab").Sees("say how many papers were given out")
}
