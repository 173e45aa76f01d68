package minutes_test

import (
	"crypto/sha256"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

// A length is told in whole seconds that are over, as the clocks of the screens and the table of speeches tell it.
func TestLengthsAreToldAsTheClocksTellThem(t *testing.T) {
	m := after(t, begun("hand Ana", "hand Ben")...)
	at := m.State().Last
	for _, line := range []string{"call", "call", "done"} {
		if _, err := m.Do(line, assembly.Stamp{At: at, Seed: sha256.Sum256([]byte(at.String()))}); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		at = at.Add(25800 * time.Millisecond)
	}
	if got := dump(minutes.From(m, minutes.Options{})); !strings.Contains(got, "25 seconds") || strings.Contains(got, "26 seconds") {
		t.Errorf("the minutes have other lengths: %s", got)
	}
}

// Nobody is called to a meeting that is over: what is printed then is the call as it was.
func TestNobodyIsCalledToAClosedMeeting(t *testing.T) {
	if got := minutes.Announce(after(t, begun()...), minutes.Options{}); !strings.HasPrefix(got.Title, "You are called to") {
		t.Errorf("the call to an open meeting is headed %q", got.Title)
	}
	if got := minutes.Announce(after(t, begun("close")...), minutes.Options{}); got.Title != "The call as it was: Branch" {
		t.Errorf("the call to a closed meeting is headed %q", got.Title)
	}
}
