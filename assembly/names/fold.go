package names

import (
	"strings"
	"unicode"
)

// Fold makes two spellings of a name, or of any text, comparable: case and accents ignored, Ł ø đ ß æ œ ı as they are
// typed on a keyboard without them, composed and decomposed spellings the same.
func Fold(s string) string {
	ascii := true
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			ascii = false
			break
		}
	}
	if ascii {
		return strings.ToLower(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Mn, r), unicode.Is(unicode.Cf, r), Filler(r):
			continue // a combining mark, or a sign that is not seen
		case r >= 0xAC00 && r <= 0xD7A3:
			foldHangul(&b, r)
			continue
		}
		r = unicode.ToLower(narrow(r))
		switch r {
		case 'ß':
			b.WriteString("ss")
		case 'æ', 'ǽ':
			b.WriteString("ae")
		case 'œ':
			b.WriteString("oe")
		case 'þ':
			b.WriteString("th")
		case '’', 'ʼ', '‘':
			b.WriteByte('\'')
		case 'ς':
			b.WriteRune('σ')
		default:
			b.WriteRune(BaseLetter(r))
		}
	}
	// Lower case may have split a letter into one and a combining mark (İ).
	return b.String()
}

// narrow is a sign of the full-width forms as it is typed on most keyboards.
func narrow(r rune) rune {
	if r >= '！' && r <= '～' {
		return r - '！' + '!'
	}
	return r
}

// foldHangul writes a composed syllable as the letters of which its decomposed spelling consists.
func foldHangul(b *strings.Builder, r rune) {
	const vowels, tails = 21, 28
	i := r - 0xAC00
	b.WriteRune(0x1100 + i/(vowels*tails))
	b.WriteRune(0x1161 + i%(vowels*tails)/tails)
	if t := i % tails; t > 0 {
		b.WriteRune(0x11A7 + t)
	}
}

// BaseLetter is a lower-case letter without its accent.
func BaseLetter(r rune) rune {
	if r < 0xC0 {
		return r
	}
	for _, row := range accented() {
		if i := strings.IndexRune(row, r); i > 0 {
			base, _ := firstRune(row)
			return base
		}
	}
	return r
}

func firstRune(s string) (rune, string) {
	for i, r := range s {
		return r, s[i+len(string(r)):]
	}
	return 0, ""
}

// accented lists, behind each letter, the letters that are folded to it.
func accented() [37]string {
	return [...]string{
		"aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặª", "bḃḅḇƀ", "cçćĉċčḉ", "dďđḋḍḏḑḓð", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệə", "fḟ",
		"gĝğġģǧǵḡǥ", "hĥħȟḣḥḧḩḫẖ", "iìíîïĩīĭįǐȉȋḭḯỉịı", "jĵǰ", "kķǩḱḳḵ", "lĺļľŀłḷḹḻḽ", "mḿṁṃ", "nñńņňŉǹṅṇṉṋŋ",
		"oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợº", "pṕṗ", "rŕŗřȑȓṙṛṝṟ", "sśŝşšșṡṣṥṧṩſ", "tţťŧțṫṭṯṱẗ",
		"uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏỳỵỷỹẙ", "zźżžẑẓẕ",
		"αάὰᾶἀἁ", "εέὲἐἑ", "ηήὴῆἠἡ", "ιίὶῖϊΐἰἱ", "οόὸὀὁ", "υύὺῦϋΰὐὑ", "ωώὼῶὠὡ",
		"ийѝ", "еёѐ", "іїӣ", "уўӯ", "гѓ",
	}
}

// StartsWord tells whether part stands in a text at the start of one of its words; both are folded.
func StartsWord(name, part string) bool {
	for from := 0; from <= len(name)-len(part); {
		i := strings.Index(name[from:], part)
		if i < 0 {
			return false
		}
		i += from
		if i == 0 || !withinWord(name[:i]) {
			return true
		}
		from = i + 1
	}
	return false
}

// withinWord tells whether the text ends within a word.
func withinWord(before string) bool {
	var last rune
	for _, r := range before[max(0, len(before)-4):] {
		last = r
	}
	return unicode.IsLetter(last) || unicode.IsDigit(last)
}
