package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// An amendment of which notice was given, and that nobody moved before its motion was settled, stands in the minutes with its words, and so does
// where words were to be put in. What was put right in the words of a noticed motion is told where it comes before the assembly.
func TestWhatWasNoticedIsTold(t *testing.T) {
	m := after(t, begun(
		`notice "That the branch note\nthe rent of 800." by Ana`, `notice-amend 1 strike "800" insert "700" by Ben`, `notice-amend 1 paragraph 2 strike by Cleo`,
		`mend 5 notice "That the branch note\nthe rents of 800." by Ana because "misread"`, "move 1 by Ana", "second Dov",
		`amend after 2 insert "That it be told." by Eva`, "second Ben", "put", "count 1 3", "declare",
		"move 1.2 by Cleo", "second Ben", "put", "count 4 0", "declare", "put", "count 4 0", "declare", "no-action", "close")...)
	got := dump(minutes.From(m, minutes.Options{}))
	for _, want := range []string{
		"The words of motion 1 were put right at 18:00: \"misread\".", "the [-rent-] {+rents+} of 800.", "Moved by Eva, seconded by Ben, after paragraph 2, put at 18:00",
		"Amendment 1.1, of which Ben had given notice, fell, since amendment 1.2 was carried and its words stood there no longer:",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("they lack %q", want)
		}
	}
	if strings.Contains(got, "What was first recorded") {
		t.Error("the minutes tell of a mend and not of what")
	}
	if t.Failed() {
		t.Log(got)
	}
}

// A name that was said and taken back is nobody's: in papers for people outside what people wrote stays.
func TestUndoneNameIsNobodys(t *testing.T) {
	m := after(t, begun(`hand "Senate Hall"`, "undo", `move "That the Senate opens the hall." by Ana`, "second Ben", "put", "count 4 1", "declare", "no-action", "close")...)
	if got := dump(minutes.From(m, minutes.Options{For: minutes.Circulation})); !strings.Contains(got, "That the Senate opens the hall.") {
		t.Error(got)
	}
}

// Amendments that nobody moved, and what is not settled, stand in the order of their numbers.
func TestNotMovedByNumber(t *testing.T) {
	m := after(t, begun(`notice "That the branch note\nthe rent of 800." by Ana`, `notice-amend 1 strike "800" insert "700" by Ben`, `notice-amend 1 paragraph 2 strike by Cleo`,
		`notice-amend 1.1 strike "700" insert "600" by Cleo`, "move 1 by Ana", "second Dov")...)
	got := dump(minutes.From(m, minutes.Options{}))
	first, second, third := strings.Index(got, "Amendment 1.1,"), strings.Index(got, "Amendment 1.1.1,"), strings.Index(got, "Amendment 1.2,")
	if first < 0 || first > second || second > third {
		t.Error(got)
	}
}
