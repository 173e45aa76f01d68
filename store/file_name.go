package store

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"stacktaker/assembly/names"
)

// suffix is how the files in a folder of meetings end.
const suffix = ".meeting"

// fileName is a file's name that tells which meeting it is: 007-2026-05-14-depot-4.meeting. It holds letters, digits
// and hyphens only, so that every system takes it; it begins with a digit, as no device of Windows does.
func fileName(number int, date, title string) string {
	name := fmt.Sprintf("%03d-%s", number, plain(date))
	if title = plain(title); title != "" {
		name += "-" + title
	}
	return name + suffix
}

// numbered reads a meeting's number and date off a name that fileName made, with false where it did not.
func numbered(name string) (number int, date string, ok bool) {
	first, rest, found := strings.Cut(strings.TrimSuffix(name, suffix), "-")
	number, err := strconv.Atoi(first)
	if !found || err != nil || number < 1 || len(rest) < len("2006-01-02") {
		return 0, "", false
	}
	return number, rest[:len("2006-01-02")], true
}

// plain is a text in letters, digits and hyphens, no longer than a file's name can bear. Latin letters lose their
// accents; those of other alphabets stay as they are.
func plain(text string) string {
	const longest = 80 // bytes
	var b strings.Builder
	gap := false
	for _, c := range names.Fold(text) {
		switch {
		case c == '\'':
			continue // within a word: it's
		case c != unicode.ReplacementChar && (unicode.IsLetter(c) || unicode.IsDigit(c)):
			piece := string(c)
			if gap && b.Len() > 0 {
				piece = "-" + piece
			}
			if b.Len()+len(piece) > longest {
				return b.String()
			}
			gap = false
			b.WriteString(piece)
		default:
			gap = true
		}
	}
	return b.String()
}
