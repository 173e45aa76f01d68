package console_test

import (
	"strings"
	"testing"
)

// eleven is a ranked election of eleven with stages: a surplus, exclusions, and the rest.
func eleven() []string {
	lines := []string{`convene "Students" on 2026-05-14`, "headcount 66", "open", `elect "Committee" seats 3 ballot ranked`}
	for _, n := range strings.Fields("Ana Ben Cleo Dov Eve Fay Gil Hal Ida Jon Kim") {
		lines = append(lines, "nominate "+n)
	}
	return append(lines, "put",
		`ballot batch 1 "Ana>Ben>Cleo" 20 "Cleo>Ben" 9 "Dov>Eve" 8 "Eve>Fay" 7`,
		`ballot batch 2 "Fay>Ben" 6 "Gil>Hal" 5 "Hal" 4 "Ida>Jon" 3 "Jon>Ida>Cleo" 2 "Kim>Cleo" 1`)
}

// A ranked result is told stage by stage, each by a key: nobody is elected before their stage, and Esc tells nothing however often it is pressed.
func TestStagesAreToldByAKey(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], eleven()...)
		d.Press("c", "enter", "enter")
		if d.shown.Stage != 1 {
			t.Error("the room is told by which stage the count begins only when it is declared")
		}
		d.Press("enter", "enter").Wrote("declare")
		d.Sees("stage 1: the first choices", "elected: Ana").Misses("Ana, ")
		if d.shown.Stage != 1 {
			t.Errorf("the room is told stage %d, not 1", d.shown.Stage)
		}
		d.Press("space").Sees("stage 2: the surplus of Ana, 3, is handed on", "Ben 3 (+3)").Misses("ELECTED")
		d.Press("left").Sees("stage 1").Press("enter").Sees("stage 2")
		d.Press("esc", "esc", "esc").Sees("space tells the next one", "stage 2")
		if d.shown.Stage != 2 {
			t.Errorf("Esc tells the room stage %d", d.shown.Stage)
		}
		d.Press("space").Sees("stage 3: ")
		for d.shown.Stage > 0 {
			was := d.shown.Stage
			if d.Press("space"); d.shown.Stage != 0 && d.shown.Stage != was+1 {
				t.Fatalf("from stage %d to %d", was, d.shown.Stage)
			}
		}
		d.Sees("✓ elected: Ana, Cleo, Dov")
		d = drive(t, size[0], size[1], eleven()...).Press("c", "enter", "enter", "enter", "enter").Wrote("declare")
		if d.start(); d.shown.Stage != 0 {
			t.Error("it is not told whole after a restart")
		}
		d = drive(t, size[0], size[1], eleven()...).Press("c", "enter", "enter", "enter", "enter").Wrote("declare").Press("u").Wrote("undo").Misses("stage 1")
		if d.meeting.State().Count == nil {
			t.Error("a declaration that is taken back in the middle is told on")
		}
	}
}

// Where a lot is wanted its stages are told first, and after it those that follow.
func TestStagesGoOnAfterALot(t *testing.T) {
	lines := ranked5("put", `ballot batch 1 "Ana Ruiz" 9 "Cleo Fox" 9 "Ben Sarr>Ana Ruiz" 2 "Dov Lev" 2`)
	lines[3] = `elect "Delegate" ballot ranked`
	d := drive(t, 60, 16, lines...).Press("c", "enter", "enter", "enter", "enter").Wrote("declare").Sees("stage 1")
	d.Press("space").Sees("stage 2: Eve Oma drops out").Press("space").Sees("level at every stage")
	d.Press("esc", "c").Sees("lot").Press("4", "enter").Wrote("lot 4").Sees("stage 3: ", "and a lot decided")
}
