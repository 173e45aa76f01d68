package look

import (
	"strings"
	"unicode"
)

// bigSpelling is a text in the letters that a face has: capitals without
// accents, and plain quotes and dashes. What has no such spelling stays.
func bigSpelling(s string) string {
	if isPlain(s) {
		return strings.ToUpper(s)
	}
	var b strings.Builder
	for _, r := range s {
		if unicode.Is(unicode.Mn, r) {
			continue // the accent of a decomposed letter
		}
		r = unicode.ToUpper(r)
		if plain := bare(r); plain != "" {
			b.WriteString(plain)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// bare is a capital without its accent, or a sign in its plain form.
func bare(r rune) string {
	switch r {
	case 'À', 'Á', 'Â', 'Ã', 'Ä', 'Å', 'Ā', 'Ă', 'Ą', 'Ǎ', 'Ạ', 'Ả', 'Ấ', 'Ầ', 'Ẩ', 'Ẫ', 'Ậ', 'Ắ', 'Ằ', 'Ẳ', 'Ẵ', 'Ặ':
		return "A"
	case 'Æ', 'Ǽ':
		return "AE"
	case 'Ç', 'Ć', 'Ĉ', 'Ċ', 'Č':
		return "C"
	case 'Ď', 'Đ', 'Ð', 'Ḍ':
		return "D"
	case 'È', 'É', 'Ê', 'Ë', 'Ē', 'Ĕ', 'Ė', 'Ę', 'Ě', 'Ẹ', 'Ẻ', 'Ẽ', 'Ế', 'Ề', 'Ể', 'Ễ', 'Ệ', 'Ə':
		return "E"
	case 'Ĝ', 'Ğ', 'Ġ', 'Ģ', 'Ǧ':
		return "G"
	case 'Ĥ', 'Ħ', 'Ḥ':
		return "H"
	case 'Ì', 'Í', 'Î', 'Ï', 'Ĩ', 'Ī', 'Ĭ', 'Į', 'İ', 'Ǐ', 'Ỉ', 'Ị':
		return "I"
	case 'Ĵ':
		return "J"
	case 'Ķ', 'Ǩ':
		return "K"
	case 'Ĺ', 'Ļ', 'Ľ', 'Ŀ', 'Ł':
		return "L"
	case 'Ñ', 'Ń', 'Ņ', 'Ň', 'Ŋ':
		return "N"
	case 'Ò', 'Ó', 'Ô', 'Õ', 'Ö', 'Ø', 'Ō', 'Ŏ', 'Ő', 'Ǒ', 'Ơ', 'Ọ', 'Ỏ', 'Ố', 'Ồ', 'Ổ', 'Ỗ', 'Ộ', 'Ớ', 'Ờ', 'Ở', 'Ỡ', 'Ợ':
		return "O"
	case 'Œ':
		return "OE"
	case 'Ŕ', 'Ŗ', 'Ř':
		return "R"
	case 'Ś', 'Ŝ', 'Ş', 'Š', 'Ș', 'Ṣ':
		return "S"
	case 'ß', 'ẞ':
		return "SS"
	case 'Ţ', 'Ť', 'Ŧ', 'Ț', 'Ṭ':
		return "T"
	case 'Þ':
		return "TH"
	case 'Ù', 'Ú', 'Û', 'Ü', 'Ũ', 'Ū', 'Ŭ', 'Ů', 'Ű', 'Ų', 'Ǔ', 'Ư', 'Ụ', 'Ủ', 'Ứ', 'Ừ', 'Ử', 'Ữ', 'Ự':
		return "U"
	case 'Ŵ', 'Ẁ', 'Ẃ', 'Ẅ':
		return "W"
	case 'Ý', 'Ŷ', 'Ÿ', 'Ỳ', 'Ỵ', 'Ỷ', 'Ỹ':
		return "Y"
	case 'Ź', 'Ż', 'Ž', 'Ẓ':
		return "Z"
	case '‘', '’', 'ʼ', '´', '`':
		return "'"
	case '“', '”', '„', '«', '»':
		return "\""
	case '−', '–', '—', '‐', '‑':
		return "-"
	case '×':
		return "X"
	case '…':
		return "..."
	case '\u00a0', '\u202f':
		return " "
	case '✔':
		return "✓"
	case '✘':
		return "✗"
	}
	return ""
}
