package room

import (
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
)

// TestWhatIsBroughtBackIsPublished: the room sees the words of a proposal as soon as it is reported, and until something
// else happens.
func TestWhatIsBroughtBackIsPublished(t *testing.T) {
	m := assembly.New()
	at := time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)
	say := func(line string) string {
		t.Helper()
		at = at.Add(time.Second)
		if _, err := m.Do(line, assembly.Stamp{At: at}); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		sight := Of(m, at, Desk{})
		if sight.Motion == nil {
			return ""
		}
		var words strings.Builder
		for _, part := range sight.Motion.Text {
			words.WriteString(part.Text)
		}
		return words.String()
	}
	say(`convene "Branch" on 2026-05-14`)
	say("open")
	say(`mandate "Talks" delegates Ana Ben`)
	if got := say(`report "Talks" "They offer 3 %." proposal "That 3 % is accepted."`); got != "That 3 % is accepted." {
		t.Errorf("the room sees %q", got)
	}
	if got := say(`note "Read out."`); got != "That 3 % is accepted." {
		t.Errorf("after a note the room sees %q", got)
	}
	say("hand Cleo")
	if got := say("call"); got != "" {
		t.Errorf("once somebody speaks the room still sees %q", got)
	}
	say("done")
	if got := say(`report "Talks" "Nothing more."`); got != "" {
		t.Errorf("a report without a proposal shows %q", got)
	}
	say("in-camera on")
	if got := say(`report "Talks" "They offer 4 %." proposal "That 4 % is accepted."`); strings.Contains(got, "4 %") {
		t.Errorf("from a closed session the room sees %q", got)
	}
}
