package words

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Money is a sum in the smallest unit of a currency, with the currency's sign and how many places it has behind the point. Without a sign
// nothing is known of the currency, and it is told as the whole number that it is.
type Money struct {
	Amount int64
	Sign   string // such as £, kr or EUR
	Places int
}

// Written is a sum as the language of the assembly writes it: 500.50.
func (m Money) Written() string { return m.figures(".", "") }

// figures is a sum without its sign, with what stands before its places and between groups of three digits.
func (m Money) figures(point, group string) string {
	whole := strconv.FormatInt(m.Amount, 10)
	negative := strings.HasPrefix(whole, "-")
	whole = strings.TrimPrefix(whole, "-")
	if missing := m.Places + 1 - len(whole); missing > 0 {
		whole = strings.Repeat("0", missing) + whole
	}
	whole, places := whole[:len(whole)-m.Places], whole[len(whole)-m.Places:]
	if group != "" && len(whole) > 3 {
		for i := len(whole) - 3; i > 0; i -= 3 {
			whole = whole[:i] + group + whole[i:]
		}
	}
	if places != "" {
		whole += point + places
	}
	if negative {
		return "-" + whole
	}
	return whole
}

// Money tells a sum as a language writes it. Where the sign stands first a code of letters keeps a blank at which no line breaks.
func (t Table) Money(m Money) string {
	if m.Sign == "" {
		return strconv.FormatInt(m.Amount, 10)
	}
	g := t.own.grammar
	told := m.figures(g.point, g.parts)
	last, _ := utf8.DecodeLastRuneInString(m.Sign)
	switch {
	case !g.signFirst:
		return told + "\u00a0" + m.Sign
	case unicode.Is(unicode.Sc, last):
		return m.Sign + told
	}
	return m.Sign + "\u00a0" + told
}

// Decimal is a number with places behind the point, in the smallest of them: 150000 with five places is 1.50000.
type Decimal struct {
	Amount int64
	Places int
}

// Decimal tells a number with its places as a language writes it.
func (t Table) Decimal(d Decimal) string {
	g := t.own.grammar
	return Money{Amount: d.Amount, Places: d.Places}.figures(g.point, g.parts)
}
