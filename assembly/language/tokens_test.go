package language_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"stacktaker/assembly/language"
)

// The words of a line stand where they say, from the first letter or mark to the last.
func TestWordsStandWhereTheySay(t *testing.T) {
	for line, want := range map[string][]string{
		`hand Ana for "about \"x\""`:                   {"hand", "Ana", "for", `"about \"x\""`},
		`  second   "Ana Lund" and Ben`:                {"second", `"Ana Lund"`, "and", "Ben"},
		`move ratify #3/"Branch secretary" by Ana # x`: {"move", "ratify", `#3/"Branch secretary"`, "by", "Ana"},
		`arrive #7 #DE-0042`:                           {"arrive", "#7", "#DE-0042"},
		`# a comment`:                                  nil,
		"move \"a\nb\" by Ana":                         {"move", "\"a\nb\"", "by", "Ana"},
		``:                                             nil,
	} {
		tokens, refused := language.Lex(line)
		if refused != nil || len(tokens) != len(want) {
			t.Fatalf("%q: %v, %v", line, tokens, refused)
		}
		for i, tok := range tokens {
			if line[tok.From:tok.To] != want[i] {
				t.Errorf("%q: word %d stands at %q, not %q", line, i, line[tok.From:tok.To], want[i])
			}
		}
	}
}

// Of a line that is being typed an open text is the last word, and so is a comment; where it is whole both ways of reading agree.
func TestTyped(t *testing.T) {
	for line, want := range map[string]string{
		`hand "Ana Lu`: `"Ana Lu`, `hand Ana`: `Ana`, `hand Ana "`: `"`, `hand #`: `#`, `move "x\"y`: `"x\"y`, `move ratify #3/"Bra`: `#3/"Bra`, `hand "Ana"`: `"Ana"`,
	} {
		tokens := language.Typed(line)
		last := tokens[len(tokens)-1]
		if line[last.From:last.To] != want {
			t.Errorf("the last word of %q is %q, not %q", line, line[last.From:last.To], want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		line := strings.Join(rapid.SliceOf(rapid.SampledFrom([]string{" ", `"`, `\`, "a", "bc", "#", "/", "7", "\n", "é"})).Draw(t, "line"), "")
		typed := language.Typed(line)
		at := 0
		for _, tok := range typed {
			if tok.From < at || tok.To <= tok.From || tok.To > len(line) {
				t.Fatalf("%q: %+v", line, typed)
			}
			at = tok.To
		}
		lexed, refused := language.Lex(line)
		if refused != nil != (len(typed) > 0 && typed[len(typed)-1].Open) || language.Unfinished(line) != (refused != nil) {
			t.Fatalf("%q: %v, and typed %+v", line, refused, typed)
		}
		for i, tok := range lexed {
			if tok != typed[i] {
				t.Fatalf("%q: %+v is %+v", line, tok, typed[i])
			}
		}
	})
}
