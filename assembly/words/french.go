package words

import (
	"strconv"
	"strings"
)

// French is the table in French. People are told without their gender wherever the language allows it: by what they do,
// and not by what they are.
func French() Table {
	return Table{Language: "fr", sentence: french, grammar: grammar{
		plural:  frenchPlural,
		agrees:  frenchGender,
		ordinal: frenchOrdinal,
		number:  frenchNumber,
		open:    "«\u00a0", close: "\u00a0»",
		clock: "15\u00a0h\u00a004",
		group: "\u00a0",
		set:   spaced,
	}}
}

// frenchPlural: nothing is singular, as one is.
func frenchPlural(n int) int {
	if n == 0 || n == 1 {
		return 0
	}
	return 1
}

// frenchGender tells what is masculine among the things that are decided, as the amendment is, from what is feminine, as
// the motion is.
func frenchGender(arg any, _ string) int {
	if p, named := arg.(Phrase); named && strings.HasSuffix(p.Key, ".amendment") {
		return 1
	}
	return 0
}

// frenchNumber is a number as it is read out before a noun; small ones are words.
func frenchNumber(n int, feminine bool) string {
	small := [...]string{"aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"}
	switch {
	case n >= 0 && n <= 1 && feminine:
		return small[n] + "e"
	case n >= 0 && n < len(small):
		return small[n]
	}
	return strconv.Itoa(n)
}

func frenchOrdinal(n int, feminine bool) string {
	switch {
	case n == 1 && feminine:
		return "1re"
	case n == 1:
		return "1er"
	}
	return strconv.Itoa(n) + "e"
}

// spaced is a French sentence with blanks at which no line breaks before its high signs and percent, and within its quotation marks:
// the tables have plain ones.
func spaced(s string) string {
	var b strings.Builder
	from := 0
	for i := 0; i < len(s); i++ {
		if s[i] != ' ' {
			continue
		}
		after := s[i+1:]
		high := after != "" && strings.IndexByte(":;?!%", after[0]) >= 0 || strings.HasPrefix(after, "»")
		if high || strings.HasSuffix(s[:i], "«") {
			b.WriteString(s[from:i] + "\u00a0")
			from = i + 1
		}
	}
	if from == 0 {
		return s
	}
	return b.String() + s[from:]
}

// french finds a sentence in the tables of the rooms.
func french(key string) string {
	for _, table := range [...]func(string) string{
		frenchLines, frenchMeeting, frenchPeople, frenchFloor, frenchMotions, frenchCounts, frenchDoes, frenchRules, frenchRuleNames, frenchMandates, frenchGrievances, frenchFund, frenchOrders, frenchKinds, frenchPast, frenchFloors, frenchThresholds,
	} {
		if s := table(key); s != "" {
			return s
		}
	}
	return ""
}
