package assembly_test

import (
	"errors"
	"testing"

	"stacktaker/assembly"
)

// What the meeting's own state refuses names the rule of that state, and not another one.
func TestPhasesNameTheirRule(t *testing.T) {
	const convened, opened = `convene "Branch" on 2026-05-14`, "open"
	for _, c := range []struct {
		lines []string
		says  string
		rule  string
	}{
		{nil, "open", "opening"},
		{[]string{convened}, convened, "opening"},
		{[]string{convened}, "hand Ana", "opening"},
		{[]string{convened, opened}, "open", "opening"},
		{[]string{convened, opened, "recess 5m"}, "hand Ana", "recesses"},
		{[]string{convened, opened, "recess 5m"}, "put", "recesses"},
		{[]string{convened, opened}, "resume", "recesses"},
		{[]string{convened}, "resume", "recesses"},
		{[]string{convened, opened}, "seal", "the close"},
		{[]string{convened, opened, "close"}, "hand Ana", "the close"},
	} {
		p := newPlayer(t)
		for _, line := range append([]string{"@18:00"}, c.lines...) {
			if err := p.say(line); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
		}
		var refused *assembly.Refusal
		if err := p.say(c.says); !errors.As(err, &refused) || refused.Rule() != c.rule {
			t.Errorf("after %q, %s: %v is by another rule than %q", c.lines, c.says, err, c.rule)
		}
	}
}
