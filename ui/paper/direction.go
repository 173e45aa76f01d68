package paper

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
)

// The directions in which lines run; "" stands for that of the document.
const (
	leftToRight = "ltr"
	rightToLeft = "rtl"
)

// firstOfRight is the first letter there is that runs from right to left: before it no text needs to be looked at.
const firstOfRight = '\u0590'

// runs is the direction of a letter; "" for signs, digits and blanks, which go with the letters around them.
func runs(r rune) string {
	switch p, _ := bidi.LookupRune(r); p.Class() {
	case bidi.L:
		return leftToRight
	case bidi.R, bidi.AL:
		return rightToLeft
	}
	return ""
}

// leans is the direction of a paragraph whose content is XML: that of its first letter, as a browser has it with dir="auto" (the Unicode
// Bidirectional Algorithm, P2 and P3). It is "" where there is no letter.
func leans(content string) string {
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
		if to := runs(r); to != "" {
			return to
		}
		content = content[size:]
	}
	return ""
}

// stretch is text of one direction.
type stretch struct {
	text  string
	right bool // it runs from right to left
}

// directed parts a text where its direction changes. Signs and digits between two words of one direction are of it; at the end of a text they go
// with the word beside them, between two directions with the one before.
func directed(text string) []stretch {
	if strings.IndexFunc(text, func(r rune) bool { return r >= firstOfRight }) < 0 {
		return []stretch{{text: text}}
	}
	var all []stretch
	begins, now := 0, ""
	for at, r := range text {
		to := runs(r)
		if to == "" || to == now {
			continue
		}
		if now != "" {
			all = append(all, stretch{text[begins:at], now == rightToLeft})
			begins = at
		}
		now = to
	}
	return append(all, stretch{text[begins:], now == rightToLeft})
}

// The marks that set no letter and only tell where a direction ends: left-to-right and right-to-left (U+200E, U+200F).
const (
	leftMark  = "\u200e"
	rightMark = "\u200f"
)

// parted is what has to stand behind some words that are a unit, such as a title, so that figures behind them are not drawn in among them: a mark
// of the direction of the paragraph where the words end in the other one; "" else.
func parted(text string, right bool) string {
	all := directed(text)
	switch last := all[len(all)-1]; {
	case last.right && !right:
		return leftMark
	case !last.right && right && leans(escapedXML(last.text)) == leftToRight:
		return rightMark
	}
	return ""
}
