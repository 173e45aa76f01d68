package console_test

import (
	"testing"
	"time"

	"stacktaker/assembly"
)

// driveAfter opens the screens on a meeting that takes over what another left.
func driveAfter(t *testing.T, w, h int, before []string, lines ...string) *driver {
	t.Helper()
	legacy := drive(t, w, h, before...).meeting.Leaves("")
	d := &driver{t: t, meeting: assembly.New(), w: w, h: h, now: time.Date(2026, 6, 11, 18, 0, 0, 0, time.UTC)}
	for i, line := range append([]string{`convene "Next" on 2026-06-11`}, lines...) {
		st := assembly.Stamp{At: d.now, Seed: d.seed()}
		if i == 0 {
			st.After = &legacy
		}
		if _, err := d.meeting.Do(line, st); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	d.start()
	return d
}

// fewLines is a meeting that decided something without its quorum, and left a motion pending.
func fewLines() []string {
	return []string{
		`convene "First" on 2026-05-14`, "@18:00", "rule quorum 4", "rule second no", "open", "arrive Ana Ben Cleo",
		`move "That we go." by Ana anyway "x"`, "put", "count 2 1", "declare", "no-action", `elect "Treasurer" anyway "x"`, "nominate Ben", "put", "count 2 1", "declare",
		`move "That we buy tea." by Ben anyway "x"`, "close",
	}
}

// What is to be ratified is a row where a motion is moved, and its words stand in the record: the mover alone is asked for.
func TestRatifyingAsksForNoWords(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := driveAfter(t, size[0], size[1], fewLines(), "open", "arrive Ana Ben Cleo Dov")
		d.Press("m", "tab", "ratify").Sees("ratify #1/1 · That we go.", `ratify #1/"Treasurer"`).Press("home").Marked("That we go.").Press("enter").Sees("MOTION who:").Press("an", "enter").Wrote("move ratify #1/1 by Ana")
		d.Press("esc", "u", "tab", "ratify").Sees(`#1/"Treasurer"`).Press("esc", ":", "move ratify ", "tab").Sees(`#1/"Treasurer"`)
	}
}

// What stood over is no business of the evening before it is taken up: before anybody is checked in nothing of it stands on the floor, and
// where the quorum is not reached its row tells so, and asks for nobody.
func TestWhatStoodOverOpensNothing(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := driveAfter(t, size[0], size[1], fewLines(), "open")
		d.Misses("MOTION", "suspended", "tea").On("agenda").Press("end", "enter").Sees("Motion 1, which stood over").Press("go to it", "enter").Sees("Motion 1")
		d.Press("2", "end", "enter", "take up").Marked("take up motion 1").Press("enter").Misses("who:").Sees("the quorum is not reached yet").Entries(3)
		d = driveAfter(t, size[0], size[1], fewLines(), "open", "arrive Ana Ben Cleo Dov")
		d.Misses("tea").Press("tab", "take up", "enter", "be", "enter").Wrote("move take-up 1 by Ben").Sees("That we buy tea.")
		d.Press(":", "leave Ana", "enter").Sees("That we buy tea.", "suspended") // when the quorum is lost it is shown
	}
}
