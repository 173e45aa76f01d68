package documents

import (
	"bytes"
	"unicode/utf16"
	"unicode/utf8"
)

// A text is saved in the encoding of its program and its country, with the line ends of its system. What it is is found out from the bytes:
// by a mark at the beginning, by the zeros between the letters of UTF-16, and else by whether they are UTF-8; what is none of these is taken
// for Windows-1252, in which programs write in western Europe, and it is told.

// Encoding is a way of writing letters as bytes.
type Encoding string

// The encodings that are known.
const (
	UTF8    Encoding = "UTF-8"
	UTF16   Encoding = "UTF-16"
	Windows Encoding = "Windows-1252"
)

// Decode is a text in UTF-8, without a mark, with one line feed at the end of each line. Letters that are lost in it become U+FFFD, or stay
// bytes that are no UTF-8; [Spoiled] finds them.
func Decode(b []byte) (text []byte, from Encoding) {
	switch high := wide(b); {
	case high >= 0:
		units := make([]uint16, 0, len(b)/2)
		for i := 0; i+1 < len(b); i += 2 {
			units = append(units, uint16(b[i+high])<<8|uint16(b[i+1-high]))
		}
		text, from = []byte(string(utf16.Decode(units))), UTF16
	case isUTF8(b):
		text, from = b, UTF8
	default:
		text, from = fromWindows(b), Windows
	}
	text = bytes.TrimPrefix(text, []byte("\uFEFF"))
	text = bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))
	return bytes.ReplaceAll(text, []byte("\r"), []byte("\n")), from
}

// Spoiled tells whether letters of a line are lost.
func Spoiled(line []byte) bool { return !utf8.Valid(line) || bytes.ContainsRune(line, utf8.RuneError) }

// wide is which byte of two is the higher one in UTF-16, -1 where it is none. Without a mark it is told by the zeros, which are every
// second byte of most texts and stand nowhere in any other.
func wide(b []byte) int {
	switch {
	case bytes.HasPrefix(b, []byte{0xFE, 0xFF}):
		return 0
	case bytes.HasPrefix(b, []byte{0xFF, 0xFE}):
		return 1
	}
	const sample = 4096
	var zeros [2]int
	for i, c := range b[:min(len(b), sample)] {
		if c == 0 {
			zeros[i%2]++
		}
	}
	for i, n := range zeros {
		if len(b)%2 == 0 && n > min(len(b), sample)/8 && zeros[1-i] == 0 {
			return i
		}
	}
	return -1
}

// isUTF8 tells whether bytes are UTF-8, or were before some were spoiled: then most letters beyond ASCII are whole, and it is better to
// say which are not.
func isUTF8(b []byte) bool {
	whole, spoiled := 0, 0
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		switch {
		case r == utf8.RuneError && n == 1:
			spoiled++
		case n > 1:
			whole++
		}
		b = b[n:]
	}
	return spoiled == 0 || whole > spoiled
}

// fromWindows reads Windows-1252. The five bytes that mean nothing in it become U+FFFD.
func fromWindows(b []byte) []byte {
	special := []rune("€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ") // 0x80 to 0x9F
	text := make([]byte, 0, len(b)+len(b)/8)
	for _, c := range b {
		r := rune(c)
		if c >= 0x80 && c <= 0x9F {
			r = special[c-0x80]
		}
		text = utf8.AppendRune(text, r)
	}
	return text
}

// readText reads a text in whatever encoding, and refuses one that is none, or in which letters are lost.
func readText(b []byte, read func(lines []string) error) (Encoding, error) {
	text, from := Decode(b)
	n := 0
	for line := range bytes.Lines(text) {
		n++
		switch {
		case bytes.IndexByte(line, 0) >= 0:
			return from, refuse("no-text")
		case Spoiled(line):
			return from, refuse("lost", n)
		}
	}
	return from, read(lines(string(text)))
}
