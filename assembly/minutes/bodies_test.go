package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// What a committee moves is moved by the committee, for people outside too; it attended nothing and is on no list.
func TestBodiesMove(t *testing.T) {
	m := after(t, begun("rule attendance names", `move "That we sing." by "der Vorstand"`, "second Ben", "put", "count 5 0", "declare", "no-action", "close")...)
	for _, c := range []struct {
		o   minutes.Options
		has string
	}{
		{minutes.Options{}, "Moved by der Vorstand, seconded by Ben"},
		{minutes.Options{Language: "de"}, "Gestellt von dem Vorstand, unterstützt von Ben"},
		{minutes.Options{For: minutes.Circulation}, "Moved by der Vorstand, seconded by R-"},
	} {
		if got := dump(minutes.From(m, c.o)); !strings.Contains(got, c.has) || strings.Count(got, "Vorstand") != 2 || strings.Contains(got, "7 ") {
			t.Errorf("lacks %q, or tells the body again:\n%s", c.has, got)
		}
	}
}
