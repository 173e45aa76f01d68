package minutes_test

import (
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

// The seal of the last meeting, with which this one opened, stands in the minutes, in every language.
func TestLastSealInTheMinutes(t *testing.T) {
	m := next(t, after(t, begun("close")...), "@18:00", "arrive all", "open", "close")
	for _, language := range minutes.Languages() {
		if got := dump(minutes.From(m, minutes.Options{Language: language})); strings.Count(got, "eight words") != 1 {
			t.Errorf("%s: the words stand there %d times", language, strings.Count(got, "eight words"))
		}
	}
}
