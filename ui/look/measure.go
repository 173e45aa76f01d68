package look

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

const (
	ellipsis = "…"

	// blanks is what padding is sliced from, so that it allocates nothing.
	blanks = "                                                                " +
		"                                                                " +
		"                                                                " +
		"                                                                "
)

// Width is how many cells a line takes, styled or not. It is linear in the
// length of s and allocates nothing.
func Width(s string) int {
	if isPlain(s) {
		return len(s)
	}
	if hasControl(s) {
		return ansi.StringWidth(s)
	}
	w := 0
	for len(s) > 0 {
		size, cells := firstCluster(s)
		w += cells
		s = s[size:]
	}
	return w
}

// Cut is s if it fits into w cells, and else its beginning with "…" as the last
// cell. It is never wider than w, but one cell narrower where a wide character
// would have stood on the edge. A styled s keeps its styles, those that end
// behind the cut too.
func Cut(s string, w int) string {
	if w <= 0 {
		return ""
	}
	if isPlain(s) {
		if len(s) <= w {
			return s
		}
		return s[:w-1] + ellipsis
	}
	if hasControl(s) {
		return ansi.Truncate(s, w, ellipsis)
	}
	used, keep := 0, 0
	for at := 0; at < len(s); {
		size, cells := firstCluster(s[at:])
		if used+cells > w {
			return s[:keep] + ellipsis
		}
		used += cells
		at += size
		if used < w {
			keep = at
		}
	}
	return s
}

// Pad is s in exactly w cells, at their left: cut or followed by blanks. A
// styled s keeps its styles, and the blanks have none.
func Pad(s string, w int) string {
	s, missing := fitted(s, w)
	return s + spaces(missing)
}

// PadLeft is [Pad] with s at the right, as figures stand.
func PadLeft(s string, w int) string {
	s, missing := fitted(s, w)
	return spaces(missing) + s
}

// Center is [Pad] with s in the middle, one cell left of it if need be.
func Center(s string, w int) string {
	s, missing := fitted(s, w)
	left := missing / 2
	return spaces(left) + s + spaces(missing-left)
}

// fitted is s in at most w cells, and how many of them are missing. It returns
// a string that stands beside its blanks without another allocation.
func fitted(s string, w int) (string, int) {
	w = max(w, 0)
	if isPlain(s) {
		if len(s) <= w {
			return s, w - len(s)
		}
		return Cut(s, w), 0
	}
	s = Cut(s, w)
	return s, w - Width(s)
}

// spaces is n blanks.
func spaces(n int) string {
	switch {
	case n <= 0:
		return ""
	case n <= len(blanks):
		return blanks[:n]
	}
	return strings.Repeat(" ", n)
}

// isPlain reports whether s is printable ASCII only, and so one byte a cell.
func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] < 0x20 || s[i] > 0x7e {
			return false
		}
	}
	return true
}

// hasControl reports a byte that is no text: an escape sequence, a line break,
// or a stray byte of a broken character.
func hasControl(s string) bool {
	for i := range len(s) {
		if s[i] < 0x20 || s[i] == 0x7f {
			return true
		}
	}
	return !utf8.ValidString(s)
}

// isSimple reports the characters that take one cell in every terminal and join
// with nothing but a mark after them: the letters of the Latin, Greek and
// Cyrillic scripts, the dashes and quotes, and what lines and blocks are drawn
// with. They are nearly all that a meeting writes, and need no segmentation.
func isSimple(r rune) bool {
	switch {
	case r < 0x20:
		return false
	case r < 0x7f:
		return true
	case r < 0xa0:
		return false
	case r < 0x300:
		return r != 0xad
	case r < 0x370:
		return false
	case r < 0x530:
		return r < 0x483 || r > 0x489
	}
	return r >= 0x2010 && r <= 0x2027 || r >= 0x2500 && r <= 0x259f
}

// isSimpleText reports whether all characters are simple.
func isSimpleText(s string) bool {
	for _, r := range s {
		if !isSimple(r) {
			return false
		}
	}
	return true
}

// leadingSimple is the size of the first character of s, and whether it is
// simple and nothing joins to it.
func leadingSimple(s string) (int, bool) {
	r, size := rune(s[0]), 1
	if r >= utf8.RuneSelf {
		r, size = utf8.DecodeRuneInString(s)
	}
	if !isSimple(r) {
		return size, false
	}
	if size == len(s) || s[size] < utf8.RuneSelf {
		return size, true
	}
	next, _ := utf8.DecodeRuneInString(s[size:])
	return size, isSimple(next)
}

// firstCluster is the size and the width of what a reader takes for the first
// character of s: a letter with its marks.
func firstCluster(s string) (size, cells int) {
	if size, simple := leadingSimple(s); simple {
		return size, 1
	}
	cluster, cells := ansi.FirstGraphemeCluster(s, ansi.GraphemeWidth)
	return len(cluster), cells
}
