package paper

import (
	"strings"

	"stacktaker/ui/look"
)

// Hung is text with a sign before its first line, and the others set in below it.
func Hung(sign, text string) string {
	return Hanging(sign, strings.Repeat(" ", look.Width(sign)), text)
}

// Hanging is text with one prefix before its first line and another before the others. No line ends in a blank.
func Hanging(first, rest, text string) string {
	if text == "" {
		return strings.TrimRight(first, " ")
	}
	var b strings.Builder
	for i, l := range strings.Split(text, "\n") {
		if i == 0 {
			l = first + l
		} else {
			l = "\n" + strings.TrimRight(rest+l, " ")
		}
		b.WriteString(l)
	}
	return b.String()
}
