package paper

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
)

// The directions in which lines run; "" stands for that of the document.
const (
	LeftToRight = "ltr"
	RightToLeft = "rtl"
)

// FirstOfRight is the first letter there is that runs from right to left: before it no text needs to be looked at.
const FirstOfRight = '\u0590'

// DirectionOfLetter is the direction of a letter; "" for signs, digits and blanks, which go with the letters around them.
func DirectionOfLetter(r rune) string {
	switch p, _ := bidi.LookupRune(r); p.Class() {
	case bidi.L:
		return LeftToRight
	case bidi.R, bidi.AL:
		return RightToLeft
	}
	return ""
}

// Leans is the direction of a paragraph whose content is XML: that of its first letter, as a browser has it with dir="auto" (the Unicode
// Bidirectional Algorithm, P2 and P3). It is "" where there is no letter.
func Leans(content string) string {
	for content != "" {
		switch content[0] {
		case '<':
			content = content[strings.IndexByte(content, '>')+1:]
			continue
		case '&':
			content = content[strings.IndexByte(content, ';')+1:]
			continue
		}
		r, size := utf8.DecodeRuneInString(content)
		if to := DirectionOfLetter(r); to != "" {
			return to
		}
		content = content[size:]
	}
	return ""
}

// Stretch is text of one direction.
type Stretch struct {
	Text  string
	Right bool // it runs from right to left
}

// ByDirection parts a text where its direction changes. Signs and digits between two words of one direction are of it; at the end of a text they go
// with the word beside them, between two directions with the one before.
func ByDirection(text string) []Stretch {
	if strings.IndexFunc(text, func(r rune) bool { return r >= FirstOfRight }) < 0 {
		return []Stretch{{Text: text}}
	}
	var all []Stretch
	begins, now := 0, ""
	for at, r := range text {
		to := DirectionOfLetter(r)
		if to == "" || to == now {
			continue
		}
		if now != "" {
			all = append(all, Stretch{text[begins:at], now == RightToLeft})
			begins = at
		}
		now = to
	}
	return append(all, Stretch{text[begins:], now == RightToLeft})
}

// The marks that set no letter and only tell where a direction ends: left-to-right and right-to-left (U+200E, U+200F).
const (
	leftMark  = "\u200e"
	rightMark = "\u200f"
)

// MarkBehind is what has to stand behind some words that are a unit, such as a title, so that figures behind them are not drawn in among them: a mark
// of the direction of the paragraph where the words end in the other one; "" else.
func MarkBehind(text string, right bool) string {
	all := ByDirection(text)
	switch last := all[len(all)-1]; {
	case last.Right && !right:
		return leftMark
	case !last.Right && right && Leans(EscapeXML(last.Text)) == LeftToRight:
		return rightMark
	}
	return ""
}
