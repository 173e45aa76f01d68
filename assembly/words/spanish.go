package words

import (
	"strconv"
	"strings"
)

// Spanish is the table in Spanish. People are told without their gender wherever the language allows it: by what they
// do, and not by what they are.
func Spanish() Table {
	return Table{Language: "es", sentence: spanish, grammar: grammar{
		plural:  oneIsSingular,
		agrees:  spanishSound,
		ordinal: spanishOrdinal,
		number:  spanishNumber,
		open:    "«", close: "»",
		clock: "15:04",
		group: "\u00a0",
	}}
}

// spanishSound tells words that begin with the sound of an i, before which "y" is "e": Irene, higiene, but not hierro or Yago.
func spanishSound(_ any, told string) int {
	told = strings.ToLower(strings.TrimLeft(told, "«\"“"))
	switch {
	case strings.HasPrefix(told, "hia"), strings.HasPrefix(told, "hie"), strings.HasPrefix(told, "hio"),
		strings.HasPrefix(told, "ia"), strings.HasPrefix(told, "ie"), strings.HasPrefix(told, "io"):
		return 0
	case strings.HasPrefix(told, "i"), strings.HasPrefix(told, "í"), strings.HasPrefix(told, "hi"), strings.HasPrefix(told, "hí"):
		return 1
	}
	return 0
}

// spanishNumber is a number as it is read out before a noun; small ones are words.
func spanishNumber(n int, feminine bool) string {
	if n == 1 && feminine {
		return "una"
	}
	small := [...]string{"cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"}
	if n >= 0 && n < len(small) {
		return small[n]
	}
	return strconv.Itoa(n)
}

// spanishOrdinal is written with a full stop before the raised letter, as the Academy has it.
func spanishOrdinal(n int, feminine bool) string {
	if feminine {
		return strconv.Itoa(n) + ".ª"
	}
	return strconv.Itoa(n) + ".º"
}

// spanish finds a sentence in the tables of the rooms.
func spanish(key string) string {
	for _, table := range [...]func(string) string{
		spanishLines, spanishMeeting, spanishPeople, spanishFloor, spanishMotions, spanishCounts, spanishDoes, spanishRules, spanishRuleNames, spanishMandates, spanishGrievances, spanishFund, spanishOrders, spanishKinds, spanishPast, spanishFloors, spanishThresholds,
	} {
		if s := table(key); s != "" {
			return s
		}
	}
	return ""
}
