package look

import (
	"math/bits"
	"strings"

	"charm.land/lipgloss/v2"
)

// SignSet is the signs that stand beside colors and words. Those for terminals
// without UTF-8 may be wider; measure, do not count.
type SignSet struct {
	Check    string // done, present, carried
	Cross    string // not so, not carried
	Urgent   string // interrupts: a point of order
	Alarm    string // time is up, quorum is lost
	Pointer  string // the row under the cursor
	Up       string // arrow keys, and more above
	Down     string
	Left     string
	Right    string
	Then     string // leads to: a hand → a column
	Dot      string // between the parts of a line
	Hidden   string // one character that is typed and not shown
	Minus    string // around struck words, and below zero
	Plus     string // around inserted words
	Ellipsis string // there is more
	Mended   string // put right
}

// Signs is the signs for a terminal with UTF-8 or without.
func Signs(utf8 bool) SignSet {
	if !utf8 {
		return SignSet{
			Check: "ok", Cross: "x", Urgent: "!!", Alarm: "!", Pointer: ">",
			Up: "^", Down: "v", Left: "<", Right: ">", Then: "->",
			Dot: "-", Hidden: "*", Minus: "-", Plus: "+", Ellipsis: "...", Mended: "*",
		}
	}
	return SignSet{
		Check: "✓", Cross: "✗", Urgent: "‼", Alarm: "▲", Pointer: "▸",
		Up: "↑", Down: "↓", Left: "←", Right: "→", Then: "→",
		Dot: "·", Hidden: "•", Minus: "−", Plus: "+", Ellipsis: ellipsis, Mended: "✎",
	}
}

// UTF8 reports whether the locale is one of UTF-8: LC_ALL, LC_CTYPE, LANG, the
// first that is set, as POSIX has it. With none set it is taken to be, since
// that is what the terminals of today are. getenv is os.Getenv, or a test's.
func UTF8(getenv func(string) string) bool {
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if locale := strings.ToLower(getenv(name)); locale != "" {
			return strings.Contains(locale, "utf-8") || strings.Contains(locale, "utf8")
		}
	}
	return true
}

// Box is the lines around and between panes: Top and Left are the straight
// ones, MiddleTop is ┬, Middle ┼, and so on.
func Box(utf8 bool) lipgloss.Border {
	if utf8 {
		return lipgloss.NormalBorder()
	}
	return lipgloss.ASCIIBorder()
}

// Rule is a line of w cells.
func Rule(w int, utf8 bool) string {
	return strings.Repeat(Box(utf8).Top, max(w, 0))
}

// Bar shows how much of total is filled in w cells: ▓▓▓░░. It is full only when
// all is, and empty only when nothing is; in between it is rounded. Filled may
// be below zero or above total, and a total of zero or less is an empty bar.
//
// Draw it in Text or Strong: on a fill or in reverse its halves change places.
func Bar(w int, filled, total int64, utf8 bool) string {
	on, off := "▓", "░"
	if !utf8 {
		on, off = "#", "."
	}
	w = max(w, 0)
	n := share(w, filled, total)
	return strings.Repeat(on, n) + strings.Repeat(off, w-n)
}

// share is w·filled/total cells, rounded to the nearest, without overflow.
func share(w int, filled, total int64) int {
	switch {
	case filled <= 0 || total <= 0 || w <= 0:
		return 0
	case filled >= total:
		return w
	}
	hi, lo := bits.Mul64(uint64(w), uint64(filled))
	lo, carry := bits.Add64(lo, uint64(total)/2, 0)
	n, _ := bits.Div64(hi+carry, lo, uint64(total))
	return min(max(int(n), 1), max(w-1, 0))
}
