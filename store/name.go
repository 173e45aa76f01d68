package store

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
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
	for _, c := range strings.ToLower(text) {
		c := letters(c)
		switch {
		case c == "'" || c == "":
			continue // within a word: it's, or a mark over the letter before
		case c == "-":
			gap = true
			continue
		}
		if gap && b.Len() > 0 {
			c = "-" + c
		}
		if b.Len()+len(c) > longest {
			break
		}
		gap = false
		b.WriteString(c)
	}
	return b.String()
}

// letters is a letter as it stands in a file's name, "-" for what does not stand there.
func letters(c rune) string {
	switch {
	case c < 0x80 && (c >= 'a' && c <= 'z' || c >= '0' && c <= '9'):
		return string(c)
	case c == '\'' || c == '’':
		return "'"
	case unicode.Is(unicode.Mn, c):
		return ""
	case c < 0xC0:
		return "-"
	}
	for _, row := range [...]string{
		"aàáâãäåāăąǎạảấầẩẫậắằẳẵặ", "cçćĉċč", "dďđð", "eèéêëēĕėęěẹẻẽếềểễệ", "gĝğġģ", "hĥħ", "iìíîïĩīĭįıịỉ", "jĵ", "kķ",
		"lĺļľŀł", "nñńņňŋ", "oòóôõöøōŏőơọỏốồổỗộớờởỡợ", "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűųưụủứừửữự", "wŵẁẃẅ",
		"yýÿŷỳỵỷỹ", "zźżž",
	} {
		if strings.ContainsRune(row, c) {
			return row[:1]
		}
	}
	switch {
	case c == 'ß':
		return "ss"
	case c == 'æ':
		return "ae"
	case c == 'œ':
		return "oe"
	case c == 'þ':
		return "th"
	case unicode.IsLetter(c) || unicode.IsDigit(c):
		return string(c)
	}
	return "-"
}
