package env

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// awkward is text as people, or their enemies, may have typed it.
func awkward() *rapid.Generator[string] {
	piece := rapid.SampledFrom([]string{
		"Ana", " ", "é", "漢", "🏳️‍🌈", "\n", "\t", "\r", "\x1b[31m", "\x00", "\x7f", "\u009b", "\u202e", "\u2066", "\u200f", "\u2028", "\xff", "\xe6\xbc", `"`, `\`, "<&>",
	})
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(piece, 0, 12).Draw(t, "pieces"), "")
	})
}

// What is written comes out without what a terminal obeys, and otherwise whole, however it is cut into pieces.
func TestCleaned(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := awkward().Draw(t, "text")
		var whole, pieces bytes.Buffer
		if n, err := (&cleaned{to: &whole}).Write([]byte(text)); n != len(text) || err != nil {
			t.Fatalf("%d of %d bytes, %v", n, len(text), err)
		}
		c := &cleaned{to: &pieces}
		for rest := []byte(text); len(rest) > 0; {
			n := rapid.IntRange(1, len(rest)).Draw(t, "piece")
			_, _ = c.Write(rest[:n])
			rest = rest[n:]
		}
		if whole.String() != pieces.String() {
			t.Fatalf("in one piece %q, in several %q", whole.String(), pieces.String())
		}
		for _, r := range whole.String() {
			if r != '\n' && isObeyed(r) {
				t.Fatalf("%q is let through", r)
			}
		}
		kept := strings.Map(func(r rune) rune {
			if r == '\t' {
				return ' '
			}
			if r != '\n' && isObeyed(r) {
				return -1
			}
			return r
		}, text)
		if utf8.ValidString(text) && whole.String() != kept {
			t.Fatalf("%q comes out as %q", text, whole.String())
		}
	})
}

// JSON says the same when it is escaped, and nothing in it is obeyed.
func TestEscaped(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := awkward().Draw(t, "text")
		plain, _ := json.Marshal(map[string]string{text: text})
		safe := escaped(plain)
		var was, is map[string]string
		if err := json.Unmarshal(plain, &was); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(safe, &is); err != nil {
			t.Fatalf("%s: %v", safe, err)
		}
		for key, value := range was {
			if is[key] != value {
				t.Fatalf("%q became %q", was, is)
			}
		}
		for _, r := range string(safe) {
			if isObeyed(r) {
				t.Fatalf("%q is let through", r)
			}
		}
	})
}
