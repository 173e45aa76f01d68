package words

import "strconv"

// English is the table from which the others are translated.
func English() Table {
	return Table{Language: "en", sentence: english, grammar: grammar{
		plural:  oneIsSingular,
		ordinal: englishOrdinal,
		number:  englishNumber,
		open:    `"`, close: `"`,
		clock: "15:04",
	}}
}

// oneIsSingular is the rule of languages in which one is singular, and nothing and everything else plural.
func oneIsSingular(n int) int {
	if n == 1 {
		return 0
	}
	return 1
}

// englishNumber is a number as it is read out; small ones are words.
func englishNumber(n int, _ bool) string {
	small := [...]string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	if n >= 0 && n < len(small) {
		return small[n]
	}
	return strconv.Itoa(n)
}

func englishOrdinal(n int, _ bool) string {
	ending := "th"
	if n/10%10 != 1 {
		switch n % 10 {
		case 1:
			ending = "st"
		case 2:
			ending = "nd"
		case 3:
			ending = "rd"
		}
	}
	return strconv.Itoa(n) + ending
}

// english finds a sentence in the tables of the rooms.
func english(key string) string {
	for _, table := range [...]func(string) string{
		englishLines, englishMeeting, englishPeople, englishFloor, englishMotions, englishCounts, englishDoes, englishRules, englishRuleNames, englishMandates, englishGrievances, englishFund, englishOrders, englishKinds, englishPast, englishFloors, englishThresholds,
	} {
		if s := table(key); s != "" {
			return s
		}
	}
	return ""
}
