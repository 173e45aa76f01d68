package minutes_test

import (
	"crypto/sha256"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

// next is a meeting convened after another one.
func next(t *testing.T, before *assembly.Meeting, lines ...string) *assembly.Meeting {
	t.Helper()
	legacy, m := before.Leaves("eight words"), newMeeting()
	st := assembly.Stamp{At: time.Date(2026, 6, 11, 18, 0, 0, 0, time.UTC), Seed: sha256.Sum256([]byte("next")), After: &legacy}
	if _, err := m.Do(`convene "Branch" on 2026-06-11`, st); err != nil {
		t.Fatal(err)
	}
	for _, line := range lines {
		if err := m.say(line); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	return m.Meeting
}

func TestWhatAnEarlierMeetingLeft(t *testing.T) {
	before := after(t, begun(`move "That we sing." by Ana`, "second Ben", "put", "count 4 1", "declare", `assign "Sing" to Cleo by 2026-06-01`,
		`move "That we dance." by Dov`, "second Eva", "move table by Ana", "second Ben", "put", "count 4 1", "declare",
		`move "That we rest." by Ana`, "second Ben", `amend strike "rest" insert "sleep" by Cleo`, "second Dov", "close")...)
	m := next(t, before, "@18:00", "arrive all", "open", "move take-up 1 by Ana", "second Ben", "put", "count 5 1", "declare", "put", "count 5 1", "declare", "no-action", "close")
	got := dump(minutes.From(m, minutes.Options{}))
	told, programs, _ := strings.Cut(got, "\nmeta:")
	for _, words := range []string{
		"Minutes of the last meeting\n", "The minutes of meeting 1, of 14 May 2026, were to be approved",
		"Motion 1 was on the floor again, as it stood. It stood over from meeting 1, where Dov had moved it and Eva seconded it; it needs a simple majority.",
		"> Motion 1, as it stood: That we dance.", "- *Motion 2, which stood over from meeting 1.* That we rest.⏎With it: amendment 2.1.",
		"| 1 | Sing | Cleo | 1 June 2026 | Meeting 1",
	} {
		if !strings.Contains(told, words) {
			t.Errorf("lacks %q", words)
		}
	}
	for _, words := range []string{"*Action 1.*", "Dov moved"} {
		if strings.Contains(told, words) {
			t.Errorf("has %q", words)
		}
	}
	if strings.Contains(programs, "rest") {
		t.Error("what was not taken up is given to programs as a motion of this meeting")
	}
	if t.Failed() {
		t.Log(got)
	}
}

// What the agenda wrote by itself does not stand over as an item: the next agenda writes it anew where there is still cause. While the
// meeting goes on it is not settled.
func TestItemsThatStandOver(t *testing.T) {
	before := after(t, begun(`item "Roof" time 10m`, `item "Rota"`, "go 2", "close")...)
	dump := func(m *assembly.Meeting) string { return dump(minutes.From(m, minutes.Options{})) }
	if got := dump(before); !strings.Contains(got, "Item 1: Roof, not reached") || strings.Contains(got, "Rota, not reached") {
		t.Error(got)
	}
	if got := dump(next(t, before, "@18:00", "arrive all", "open")); !strings.Contains(got, "Item 1: Minutes of meeting 1, not reached") || !strings.Contains(got, "Item 2: Roof, not reached") {
		t.Error(got)
	}
	if got := dump(next(t, before, "@18:00", "arrive all", "open", "close")); strings.Contains(got, "Minutes of meeting 1, not reached") || !strings.Contains(got, "Item 2: Roof, not reached") {
		t.Error(got)
	}
}
