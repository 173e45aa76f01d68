package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// Who says to whom or to when with the word that the sentence has is not told it twice.
func TestToWhomIsToldOnce(t *testing.T) {
	for line, want := range map[string]string{`move refer "to the works committee" by Cleo`: "referred to \"the works committee\"", `move postpone "to 14 June" by Cleo`: "postponed to \"14 June\""} {
		got := dump(minutes.From(after(t, begun(`move "That we strike." by Ana`, "second Ben", line, "second Dov", "put", "count 4 1", "declare", "close")...), minutes.Options{}))
		if strings.Contains(got, "to to") || strings.Contains(got, "to: to") || strings.Contains(got, `to "to`) || !strings.Contains(got, want) {
			t.Errorf("after %s the minutes lack %q: %s", line, want, got)
		}
	}
}
