package window

import (
	"bufio"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"stacktaker/ui/room"
)

// Two walls, two languages: a window that asks for one is told in it, whatever the desk and the other window speak.
func TestTwoLanguages(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := run(t, `convene "Depot 4"`, "open", "hand Ana for")
		defer r.feed.Close()
		r.feed.Show(room.Desk{Language: "fr"}, false)
		for asked, want := range map[string]string{"": "fr", "es": "es", "de": "de", "tlh": "en"} {
			conn := r.call()
			defer conn.Close()
			fmt.Fprint(conn, greet(asked))
			s := r.next(bufio.NewReader(conn)).Sight
			told := room.Of(r.meeting, time.Now(), room.Desk{Language: want}).Next[0].Why
			if s.Language != want || s.Next[0].Why != told || told == "" {
				t.Errorf("asked for %q, it is told in %q: %q, want %q", asked, s.Language, s.Next[0].Why, told)
			}
		}
	})
}

// A window asks for its language as it greets; one of before, or without a wish, asks for none.
func TestGreeting(t *testing.T) {
	for said, want := range map[string]string{"stacktaker room 1": "", "stacktaker room 1 es": "es", "stacktaker room": "", greet("de"): "de", greet(""): ""} {
		if got := wants([]byte(said)); got != want {
			t.Errorf("%q asks for %q, want %q", said, got, want)
		}
	}
	if len(greet("zh-Hant-TW")) > longestWord {
		t.Error("a greeting is longer than may be said")
	}
}
