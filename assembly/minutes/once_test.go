package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// Nobody is called to a meeting that is over: what is printed then is the call as it was.
func TestNobodyIsCalledToAClosedMeeting(t *testing.T) {
	if got := minutes.Announce(after(t, begun()...), minutes.Options{}); !strings.HasPrefix(got.Title, "Notice of meeting") {
		t.Errorf("the call to an open meeting is headed %q", got.Title)
	}
	if got := minutes.Announce(after(t, begun("close")...), minutes.Options{}); got.Title != "The call as it was: Branch" {
		t.Errorf("the call to a closed meeting is headed %q", got.Title)
	}
}
