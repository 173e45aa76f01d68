package look

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Spelled is a sentence of the program's own as a terminal without UTF-8 can show it. It may get longer or shorter, so it
// comes before anything is measured.
func Spelled(said string) string {
	if isPlain(said) {
		return said
	}
	said = strings.NewReplacer("…", "...", "¿", "", "¡", "", "œ", "oe", "Œ", "OE", "«\u00a0", `"`, "\u00a0»", `"`).Replace(said)
	return strings.Map(typed, said)
}

// Typed are drawn lines for a terminal without UTF-8. Where something was cut "~" stands in the place of "…", signs become
// the ASCII character that is nearest to them, and Latin letters lose their accents. Every line keeps its width, and what
// has no such character stays: a name is shown as well as the terminal can.
func Typed(lines []string) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		if out[i] = l; !isASCII(l) {
			out[i] = strings.Map(typed, l)
		}
	}
	return out
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] > 0x7e {
			return false
		}
	}
	return true
}

// typed is the character of ASCII for another of as many cells; the character itself where there is none.
func typed(r rune) rune {
	switch r {
	case '…':
		return '~'
	case '·', '−', '–', '—', '‐', '‑', '•':
		return '-'
	case '‘', '’', '‚':
		return '\''
	case '“', '”', '„', '«', '»':
		return '"'
	case '↑':
		return '^'
	case '↓':
		return 'v'
	case '←':
		return '<'
	case '→':
		return '>'
	case '×':
		return 'x'
	case '\u00a0', '\u202f', '¿', '¡':
		return ' '
	case 'ł', 'Ł', 'ø', 'Ø', 'đ', 'Đ', 'ð', 'Ð', 'ı', 'ß', 'æ', 'Æ', 'œ', 'Œ', 'º', 'ª', '°':
		return rune(barred(r))
	}
	if r < 0xc0 || r > 0x24f && (r < 0x1e00 || r > 0x1eff) && (r < 0x300 || r > 0x36f) {
		return r
	}
	if r >= 0x300 && r <= 0x36f {
		return -1 // a mark over the letter before it
	}
	if letter := norm.NFD.String(string(r))[0]; letter < 0x7f {
		return rune(letter)
	}
	return r
}

// barred is the letter under what is no accent for Unicode.
func barred(r rune) byte {
	const from, to = "łŁøØđĐðÐıßæÆœŒºª°", "lLoOdDdDisaAoOoao"
	n := 0
	for _, f := range from {
		if f == r {
			return to[n]
		}
		n++
	}
	return '?'
}
