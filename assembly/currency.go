package assembly

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"stacktaker/assembly/words"
)

// mostPlaces is the most that a currency can have behind the point.
const mostPlaces = 4

// Money is a sum in the smallest unit, with the currency that the standing orders name (docs/rules.md, section 9).
func (s *State) Money(amount int64) words.Money {
	sign, places := currency(s.Rules.Get("currency"))
	return words.Money{Amount: amount, Sign: sign, Places: places}
}

// currency is the sign and the places of a value of the standing order; no sign and no places where none is set.
func currency(value string) (sign string, places int) {
	sign, written, is := strings.Cut(value, " ")
	if !is {
		return "", 0
	}
	places, _ = strconv.Atoi(written)
	return sign, places
}

// readCurrency reads a sign or a code, and how many places stand behind the point.
func readCurrency(said string) (string, bool) {
	if said == "none" {
		return said, true
	}
	parts := strings.Fields(said)
	if len(parts) != 2 || len(parts[1]) != 1 || parts[1][0] < '0' || parts[1][0] > '0'+mostPlaces || utf8.RuneCountInString(parts[0]) > 4 {
		return "", false
	}
	letter := false
	for _, r := range parts[0] {
		switch {
		case unicode.IsLetter(r), unicode.Is(unicode.Sc, r):
			letter = true
		case r != '.':
			return "", false
		}
	}
	return parts[0] + " " + parts[1], letter
}

// keepsSums refuses another currency than that in which a sum was recorded, which would then mean something else. Where there was
// none, sums were recorded in the smallest unit, and mean the same with one.
func (s *State) keepsSums(key, value string) *Refusal {
	is := s.Rules.Get("currency")
	if key != "currency" || value == is || is == "none" || !s.hasSums() {
		return nil
	}
	return refuse("rule.currency", words.Quote(is))
}

// hasSums tells whether any sum of money is known, voted or only asked for.
func (s *State) hasSums() bool {
	return len(s.Fund.Earlier) > 0 || slices.ContainsFunc(s.Motions.All, func(m *Motion) bool { return m.Spend.Amount > 0 })
}

// readAmount reads money, without sign: a whole number of the smallest unit, and where there is a currency an amount of it, with all its places
// or none.
func (s *State) readAmount(said string) (int64, *Refusal) {
	of := s.Money(0)
	whole, places, pointed := strings.Cut(said, ".")
	digits := said
	if of.Places > 0 {
		if digits = whole + places; !pointed {
			digits += strings.Repeat("0", of.Places)
		}
	}
	wrong := of.Places > 0 && (whole == "" || pointed && len(places) != of.Places)
	var n int64
	for i := 0; i < len(digits) && !wrong; i++ {
		d := digits[i]
		if wrong = d < '0' || d > '9'; wrong {
			break
		}
		if n = 10*n + int64(d-'0'); n > MaxAmount {
			of.Amount = MaxAmount
			return 0, refuse("spend.most", words.Quote(said), of)
		}
	}
	if wrong || n == 0 {
		return 0, s.noAmount(said)
	}
	return n, nil
}

// noAmount refuses what is no amount of money, and tells how one is written here.
func (s *State) noAmount(said string) *Refusal {
	of := s.Money(500)
	if of.Places == 0 {
		return refuse("spend.amount", words.Quote(said))
	}
	whole := of.Amount
	for range of.Places {
		of.Amount *= 10
	}
	return refuse("spend.amount.currency", words.Quote(said), of.Written(), whole, of)
}
