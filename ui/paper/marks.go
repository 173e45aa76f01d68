package paper

import (
	"strconv"
	"strings"

	"stacktaker/ui/look"
)

// numbering is what the marks of a list count by.
type numbering int

const (
	unmarked numbering = iota
	decimals
	lowerLetters
	upperLetters
	lowerRomans
	upperRomans
	bullets
	sections // "1.2": as they were typed
)

// marking is a kind of mark: the signs before and behind what counts, or those of a bullet.
type marking struct {
	numbering
	before, behind string
}

// prints is the mark of a value, as a numbering of this kind prints it; "" where none does.
func (m marking) prints(value int) string {
	counts := ""
	switch m.numbering {
	case decimals:
		counts = strconv.Itoa(value)
	case lowerLetters:
		counts = string(rune('a' + value - 1))
	case upperLetters:
		counts = string(rune('A' + value - 1))
	case lowerRomans:
		counts = roman(value)
	case upperRomans:
		counts = strings.ToUpper(roman(value))
	case bullets:
		return m.before
	default:
		return ""
	}
	return m.before + counts + m.behind
}

var (
	countedMark = look.Pattern(`^(\(?)([0-9]{1,3}|[a-z]|[A-Z]|[ivx]{2,7}|[IVX]{2,7})([.)]) `)
	partedMark  = look.Pattern(`^[0-9]{1,3}(?:\.[0-9]{1,3})+[.)]? `)
	bulletMark  = look.Pattern(`^[-–—•*+◦▪‣·●○■□] `)
)

// marks is the mark of a list with which a text begins, and what it may count by; none where it begins with none. A single letter may be a
// Roman number.
func marks(text string) (mark string, readings []clause) {
	read := func(m marking, value int) {
		if value > 0 {
			readings = append(readings, clause{marking: m, value: value})
		}
	}
	text = strings.ReplaceAll(text, "\u00a0", " ")
	if sign := bulletMark().FindString(text); sign != "" {
		mark = strings.TrimSuffix(sign, " ")
		read(marking{bullets, mark, ""}, 1)
		return mark, readings
	}
	if sign := partedMark().FindString(text); sign != "" {
		mark = strings.TrimSuffix(sign, " ")
		read(marking{sections, strings.Repeat(".", strings.Count(mark, ".")), ""}, 1)
		return mark, readings
	}
	found := countedMark().FindStringSubmatch(text)
	if found == nil || found[1] == "(" && found[3] != ")" {
		return "", nil
	}
	before, counts, behind := found[1], found[2], found[3]
	lower := strings.ToLower(counts)
	as := func(n numbering) marking { return marking{n, before, behind} }
	letters, romans := lowerLetters, lowerRomans
	if lower != counts {
		letters, romans = upperLetters, upperRomans
	}
	n, err := strconv.Atoi(counts)
	switch {
	case err == nil:
		read(as(decimals), n)
	case counts == "i" || counts == "I":
		read(as(romans), 1)
		read(as(letters), 9)
	case len(counts) == 1:
		read(as(letters), int(lower[0]-'a')+1)
		read(as(romans), fromRoman(lower))
	default:
		read(as(romans), fromRoman(lower))
	}
	return before + counts + behind, readings
}

// highestRoman is the highest number that is read as a Roman one: of those that are higher some are words.
const highestRoman = 39

func roman(n int) string {
	if n < 1 || n > highestRoman {
		return ""
	}
	ones := [...]string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"}
	return strings.Repeat("x", n/10) + ones[n%10]
}

// fromRoman is the value of a Roman number in small letters; 0 for what is none.
func fromRoman(text string) int {
	for n := 1; n <= highestRoman; n++ {
		if roman(n) == text {
			return n
		}
	}
	return 0
}
