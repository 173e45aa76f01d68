package paper

import (
	"strconv"
	"strings"

	"stacktaker/ui/look"
)

// Numbering is what the marks of a list count by.
type Numbering int

// What the marks of lists may count by: 1, a, A, i, I; bullets count nothing.
const (
	unmarked Numbering = iota
	Decimals
	LowerLetters
	UpperLetters
	LowerRomans
	UpperRomans
	Bullets
	sections // "1.2": as they were typed
)

// Marking is a kind of mark: the signs before and behind what counts, or those of a bullet.
type Marking struct {
	Numbering
	Before, Behind string
}

// prints is the mark of a value, as a numbering of this kind prints it; "" where none does.
func (m Marking) prints(value int) string {
	counts := ""
	switch m.Numbering {
	case Decimals:
		counts = strconv.Itoa(value)
	case LowerLetters:
		counts = string(rune('a' + value - 1))
	case UpperLetters:
		counts = string(rune('A' + value - 1))
	case LowerRomans:
		counts = roman(value)
	case UpperRomans:
		counts = strings.ToUpper(roman(value))
	case Bullets:
		return m.Before
	default:
		return ""
	}
	return m.Before + counts + m.Behind
}

var (
	countedMark = look.Pattern(`^(\(?)([0-9]{1,3}|[a-z]|[A-Z]|[ivx]{2,7}|[IVX]{2,7})([.)]) `)
	partedMark  = look.Pattern(`^[0-9]{1,3}(?:\.[0-9]{1,3})+[.)]? `)
	bulletMark  = look.Pattern(`^[-–—•*+◦▪‣·●○■□] `)
)

// marks is the mark of a list with which a text begins, and what it may count by; none where it begins with none. A single letter may be a
// Roman number.
func marks(text string) (mark string, readings []Clause) {
	read := func(m Marking, value int) {
		if value > 0 {
			readings = append(readings, Clause{Marking: m, Value: value})
		}
	}
	text = strings.ReplaceAll(text, "\u00a0", " ")
	if sign := bulletMark().FindString(text); sign != "" {
		mark = strings.TrimSuffix(sign, " ")
		read(Marking{Bullets, mark, ""}, 1)
		return mark, readings
	}
	if sign := partedMark().FindString(text); sign != "" {
		mark = strings.TrimSuffix(sign, " ")
		read(Marking{sections, strings.Repeat(".", strings.Count(mark, ".")), ""}, 1)
		return mark, readings
	}
	found := countedMark().FindStringSubmatch(text)
	if found == nil || found[1] == "(" && found[3] != ")" {
		return "", nil
	}
	before, counts, behind := found[1], found[2], found[3]
	lower := strings.ToLower(counts)
	as := func(n Numbering) Marking { return Marking{n, before, behind} }
	letters, romans := LowerLetters, LowerRomans
	if lower != counts {
		letters, romans = UpperLetters, UpperRomans
	}
	n, err := strconv.Atoi(counts)
	switch {
	case err == nil:
		read(as(Decimals), n)
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

// OrderType is the type of an ordered list.
func OrderType(n Numbering) string {
	return map[Numbering]string{Decimals: "1", LowerLetters: "a", UpperLetters: "A", LowerRomans: "i", UpperRomans: "I"}[n]
}
