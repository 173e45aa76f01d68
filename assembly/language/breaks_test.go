package language_test

import (
	"testing"

	"stacktaker/assembly/language"
)

// Every kind of break is one, and in one line a blank; nothing else of a text is changed.
func TestBreaks(t *testing.T) {
	for text, want := range map[string][2]string{
		"":                          {"", ""},
		" two  words ":              {" two  words ", " two  words "},
		"a\rb":                      {"a\nb", "a b"},
		"a\r\nb":                    {"a\nb", "a b"},
		"a\vb\fc\u0085d":            {"a\nb\nc\nd", "a b c d"},
		"a\u2028b\u2029c":           {"a\nb\nc", "a b c"},
		"a \r\n\r\n  b":             {"a \n\n  b", "a b"},
		"\n\na\n":                   {"\n\na\n", " a "},
		"not\tone, cet\u00e9\u00a0": {"not\tone, cet\u00e9\u00a0", "not\tone, cet\u00e9\u00a0"},
	} {
		if got := language.LineBreaks(text); got != want[0] {
			t.Errorf("%q becomes %q", text, got)
		}
		if got := language.OneLine(text); got != want[1] {
			t.Errorf("%q in one line is %q", text, got)
		}
	}
	if got := language.Quoted("a\r\nb\u2028\"c\""); got != `"a\nb\n\"c\""` {
		t.Error(got)
	}
}
