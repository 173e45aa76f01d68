package assembly_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly"
)

// tied is an election that only a lot decides, after its second round.
func tied(more ...string) []string {
	return append([]string{
		`convene "Branch" on 2026-05-14`, "@18:00", "headcount 40", "open", `elect "Delegate"`, "nominate Ana", "nominate Ben", "put",
		"count Ana 20 Ben 20", "declare", "count Ana 20 Ben 20", "declare",
	}, more...)
}

// backOf is the lots of the last contest that were drawn and taken back, as those who may be told of them are told.
func backOf(s *assembly.State) string {
	if len(s.Contests) == 0 {
		return ""
	}
	var told []string
	for _, l := range s.Contests[len(s.Contests)-1].Back {
		told = append(told, fmt.Sprintf("%d:%d %s-%s %d fell", l.Round, l.Number, l.Drawn.Format("15:04"), l.Back.Format("15:04"), len(l.Fallen)))
	}
	return strings.Join(told, ", ")
}

// A lot that was drawn and taken back is known as long as its contest is, however far it was taken back and begun again; one that redo
// brought back was not taken back.
func TestLotsThatWereTakenBack(t *testing.T) {
	again := []string{`elect "Delegate"`, "nominate Ana", "nominate Ben", "put", "count Ana 20 Ben 20", "declare", "count Ana 20 Ben 20", "declare"}
	undo := func(n int) []string { return slices.Repeat([]string{"undo"}, n) }
	for _, c := range []struct {
		lines         []string
		back, outside string
	}{
		{tied("lot 4"), "", ""},
		{tied("lot 4", "undo"), "2:4 18:00-18:00 1 fell", ""},
		{tied("lot 4", "undo", "redo"), "", ""},
		{tied("lot 4", "@18:02", "undo", "lot 7", "@18:05", "undo", "@18:06", "lot 5"), "2:4 18:00-18:02 1 fell, 2:7 18:02-18:05 1 fell", ""},
		{tied("lot 4", "undo", "undo", "undo", "count Ana 21 Ben 19", "declare"), "2:4 18:00-18:00 1 fell", ""},
		{slices.Concat(tied("lot 4"), undo(9), again), "2:4 18:00-18:00 1 fell", ""},
		{slices.Concat(tied("lot 4"), undo(9), again, []string{"lot 9", "undo", "lot 3"}), "2:4 18:00-18:00 1 fell, 2:9 18:00-18:00 1 fell", ""},
		{slices.Concat(tied("lot 4"), undo(9), []string{`elect "Chair"`}), "", ""},
		{slices.Concat(tied("lot 4", "undo", "lot 5"), again), "", ""},
		{tied("in-camera on", "lot 4", "undo", "lot 5", "in-camera off"), "2:4 18:00-18:00 1 fell", "nothing"},
	} {
		p := newPlayer(t)
		for _, line := range c.lines {
			if err := p.say(line); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
		}
		if got := backOf(p.m.State()); got != c.back {
			t.Errorf("after %q the lots taken back are %q, not %q", c.lines, got, c.back)
		}
		want := c.back
		if c.outside == "nothing" {
			want = ""
		}
		if got := backOf(p.m.Told(assembly.Outside)); got != want {
			t.Errorf("after %q those outside are told %q, not %q", c.lines, got, want)
		}
		again := assembly.New()
		if err := again.Load(p.m.Entries()); err != nil || backOf(again.State()) != c.back {
			t.Errorf("loaded anew after %q they are %q: %v", c.lines, backOf(again.State()), err)
		}
	}
}
