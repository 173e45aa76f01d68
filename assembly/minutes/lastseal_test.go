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

// Which words of the seal were read out the record does not know: the minutes say of which language theirs are, of this meeting and of
// the one before, and do not say that it was these.
func TestNobodyKnowsWhichWordsWereReadOut(t *testing.T) {
	m := next(t, after(t, begun("close")...), "@18:00", "arrive all", "open", "close", "seal 4")
	for language, says := range map[string]struct{ words, claims string }{
		"en": {"in English words", "was read out"}, "es": {"en palabras españolas", "se leyó en voz alta"},
		"fr": {"en mots français", "a été lu à voix haute"}, "de": {"in englischen Wörtern", "wurde vorgelesen"},
	} {
		got := dump(minutes.From(m, minutes.Options{Language: language, SealWords: "able able"}))
		if strings.Count(got, says.words) != 2 || strings.Contains(got, says.claims) {
			t.Errorf("%s: it has not %q twice, or has %q:\n%s", language, says.words, says.claims, got)
		}
	}
}
