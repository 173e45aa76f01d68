package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// A verdict that the room was told and that was taken back stands in the minutes, where what stands is another.
func TestVerdictsTakenBackAreMinuted(t *testing.T) {
	moved := []string{`item "Pay"`, "go", `move "That we sing." by Ana`, "second Ben"}
	const told = "At 18:20 the room was told of motion 1: 3 for, 1 against, 0 abstained; a simple majority of 4 needs 3; CARRIED. This verdict was taken back at 18:21."
	declared := []string{"put", "count 3 1", "@18:20", "declare", "@18:21", "undo"}
	for _, c := range []struct {
		lines []string
		for_  minutes.Audience
		tells string
	}{
		{append(append([]string{}, declared...), "count 1 3", "declare"), "", told},
		{append(append([]string{}, declared...), "count 1 3", "declare", "next-meeting 2026-05-28 18:00"), "", told},
		{append(append([]string{}, declared...), "undo", "undo"), "", told},
		{append(append([]string{}, declared...), "undo", "undo", "hand Cleo"), "", told},
		{append(append([]string{}, declared...), "in-camera on", "count 1 3", "declare", "in-camera off"), "", told},
		{append(append([]string{}, declared...), "count 1 3", "declare"), minutes.Circulation, "At 18:20 the room was told that motion 1 was carried. This verdict was taken back at 18:21."},
		{append(append([]string{}, declared...), "redo"), "", ""},
		{append(append([]string{}, declared...), "declare"), "", ""},
		{append(append([]string{}, declared...), "undo", "undo", "undo", "undo"), "", ""},
		{[]string{"in-camera on", "put", "count 3 1", "declare", "undo", "in-camera off"}, "", ""},
	} {
		got := dump(minutes.From(after(t, begun(append(append([]string{}, moved...), c.lines...)...)...), minutes.Options{For: c.for_}))
		if c.tells == "" && strings.Contains(got, "taken back") || strings.Count(got, c.tells) != 1 && c.tells != "" {
			t.Errorf("after %q the minutes should have %q once:\n%s", c.lines, c.tells, got)
		}
	}
}
