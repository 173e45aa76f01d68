package env

import (
	"bytes"
	"fmt"
	"io"
	"unicode"
	"unicode/utf8"
)

// cleaned is a writer of text for people and programs: what a terminal would obey instead of showing, control
// characters but the line feed and bidirectional overrides, is dropped on the way. Storage keeps text as it was typed.
type cleaned struct {
	to   io.Writer
	rest []byte // the first bytes of a character whose others are still to come
}

// Write writes what can be shown. A character may come in parts.
func (c *cleaned) Write(p []byte) (int, error) {
	b := append(c.rest, p...)
	whole := len(b) - begun(b)
	c.rest = bytes.Clone(b[whole:])
	if _, err := c.to.Write(clean(b[:whole])); err != nil {
		return 0, err
	}
	return len(p), nil
}

// begun is how many bytes at the end are the beginning of a character.
func begun(b []byte) int {
	for n := 1; n < utf8.UTFMax && n <= len(b); n++ {
		if tail := b[len(b)-n:]; utf8.RuneStart(tail[0]) {
			if utf8.FullRune(tail) {
				return 0
			}
			return n
		}
	}
	return 0
}

func clean(b []byte) []byte {
	return bytes.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t':
			return ' '
		case isObeyed(r):
			return -1
		}
		return r
	}, b)
}

// isObeyed tells whether a terminal, or a reader of right-to-left text, obeys the character instead of showing it.
func isObeyed(r rune) bool {
	return unicode.IsControl(r) || r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}

// escaped is JSON in which what [cleaned] would drop stands as an escape: nothing is lost, and nothing is obeyed.
func escaped(json []byte) []byte {
	var b bytes.Buffer
	for len(json) > 0 {
		r, size := utf8.DecodeRune(json)
		if r != '\n' && isObeyed(r) {
			fmt.Fprintf(&b, `\u%04x`, r)
		} else {
			b.Write(json[:size])
		}
		json = json[size:]
	}
	return b.Bytes()
}
