package tty

import (
	"bytes"
	"io"
	"strings"
	"unicode/utf8"
)

// The marks that a terminal with bracketed paste puts around what is pasted.
const (
	pasteBegins = "\x1b[200~"
	pasteEnds   = "\x1b[201~"
)

// lettersAfter is so many letters behind an Enter, in what is read at once, as nobody types (screens.md, "Typing texts").
const lettersAfter = 20

// pasted is the keys of a terminal. Where it marks what is pasted, they go through as they are. From one that does not a pasted text comes
// as keys, and its first line break would be the Enter that says it: while a text box is open, what is read at once with an Enter before
// twenty letters or more is given on in the marks of a paste, with all that comes right behind it.
type pasted struct {
	in    io.Reader
	boxed func() bool // whether a text box has the keys; asked with each read
	more  func() bool // whether more can be read now or in a moment

	marked bool   // the terminal's own mark of a paste is open
	ours   bool   // one that was put in here is
	tail   []byte // the last bytes that were read, in which a mark may have begun
}

// Read reads keys. It needs room for the marks beside them.
func (p *pasted) Read(data []byte) (int, error) {
	room := len(data) - len(pasteBegins) - len(pasteEnds)
	if room <= 0 {
		return p.in.Read(data)
	}
	n, err := p.in.Read(data[:room])
	if n == 0 {
		return 0, err
	}
	keys := bytes.Clone(data[:n])
	was := p.marked
	p.follow(keys)
	out := data[:0]
	switch isKeys := bytes.IndexByte(keys, 0x1b) >= 0; {
	case p.ours && isKeys: // which are no text
		p.ours = false
		return len(append(append(out, pasteEnds...), keys...)), err
	case p.ours:
	case was || p.marked || isKeys || !isPaste(keys) || !p.boxed():
		return n, err
	default:
		p.ours = true
		out = append(out, pasteBegins...)
	}
	out = append(out, keys...)
	if err != nil || !p.more() {
		p.ours = false
		out = append(out, pasteEnds...)
	}
	return len(out), err
}

// follow takes note of the terminal's own marks.
func (p *pasted) follow(keys []byte) {
	seen := string(p.tail) + string(keys)
	begun, ended := strings.LastIndex(seen, pasteBegins), strings.LastIndex(seen, pasteEnds)
	if begun >= 0 || ended >= 0 {
		p.marked = begun > ended
	}
	p.tail = []byte(seen[max(len(seen)-len(pasteBegins)+1, 0):])
}

// isPaste tells whether there is an Enter with as many letters behind it as nobody types.
func isPaste(keys []byte) bool {
	at := bytes.IndexByte(keys, '\r')
	return at >= 0 && utf8.RuneCount(keys[at+1:]) >= lettersAfter
}
