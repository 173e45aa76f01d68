package console

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// daysMeant are the days that somebody may mean by what they typed, in any of the languages: a date, friday, by Friday, 4 December, in 3
// days. None: it is no day. Several: it is said of more than one, as next friday is, and who said it chooses.
func daysMeant(typed string, today time.Time, own words.Table) []time.Time {
	today = time.Date(today.Year(), today.Month(), today.Day(), 0, 0, 0, 0, time.UTC)
	if day, err := time.Parse(time.DateOnly, strings.TrimSpace(typed)); err == nil {
		return []time.Time{day}
	}
	if days := daysInFigures(strings.TrimSpace(typed), today); days != nil {
		return days
	}
	tags := append([]string{own.Language}, words.Languages()...)
	for _, tag := range tags {
		if days := (calendar{words.Of(tag), today}).read(typed); days != nil {
			return days
		}
	}
	return nil
}

// calendar reads days in one language.
type calendar struct {
	language words.Table
	today    time.Time
}

// dayTokens are the words and numbers of a text, as they are compared.
func dayTokens(text string) []string {
	return strings.FieldsFunc(names.Fold(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// list is a list of words of the language, which stands in its table with commas between them.
func (k calendar) list(key string) [][]string {
	var all [][]string
	for _, text := range strings.Split(k.language.Own("console").Say(words.Say("day."+key)), ",") {
		all = append(all, dayTokens(text))
	}
	return all
}

// has tells whether a list of the language has these words.
func (k calendar) has(key string, tokens ...string) bool {
	return slices.ContainsFunc(k.list(key), func(of []string) bool { return slices.Equal(of, tokens) })
}

func (k calendar) read(typed string) []time.Time {
	all := dayTokens(typed)
	said := slices.DeleteFunc(slices.Clone(all), func(t string) bool { return k.has("fillers", t) })
	for n, key := range []string{"today", "tomorrow", "after"} {
		if k.has(key, all...) || k.has(key, said...) {
			return []time.Time{k.today.AddDate(0, 0, n)}
		}
	}
	if day, is := k.ahead(said); is {
		return []time.Time{day}
	}
	rest := slices.DeleteFunc(slices.Clone(said), func(t string) bool { return k.has("next", t) })
	on := slices.IndexFunc(rest, func(t string) bool { return k.weekday(t) >= 0 })
	if on < 0 {
		return k.date(said)
	}
	weekday := k.weekday(rest[on])
	coming := int(weekday-k.today.Weekday()+6)%7 + 1
	if rest = slices.Delete(rest, on, on+1); k.has("week-on", rest...) { // Saturday week
		return []time.Time{k.today.AddDate(0, 0, coming+7)}
	}
	if len(rest) > 0 {
		return slices.DeleteFunc(k.date(rest), func(day time.Time) bool { return day.Weekday() != weekday })
	}
	days := []time.Time{k.today.AddDate(0, 0, coming)}
	if of := (int(k.today.Weekday())+6)%7 + coming; len(said) > 1 && of < 7 { // the week after is next, too
		days = append(days, days[0].AddDate(0, 0, 7))
	}
	return days
}

// ahead is so many days, weeks or months from today.
func (k calendar) ahead(said []string) (time.Time, bool) {
	if len(said) == 3 && k.has("in", said[0]) {
		said = said[1:]
	}
	if len(said) != 2 {
		return time.Time{}, false
	}
	n, err := strconv.Atoi(said[0])
	switch far := 1000; {
	case err != nil || n < 0 || n > far:
	case k.has("days", said[1]):
		return k.today.AddDate(0, 0, n), true
	case k.has("weeks", said[1]):
		return k.today.AddDate(0, 0, 7*n), true
	case k.has("months", said[1]):
		return k.today.AddDate(0, n, 0), true
	}
	return time.Time{}, false
}

// weekday is the day of the week that a word is, or begins with three letters; -1: none.
func (k calendar) weekday(word string) time.Weekday {
	if n := beginsOne(k.list("weekdays"), word); n >= 0 {
		return time.Weekday((n + 1) % 7) // they begin with Monday
	}
	return -1
}

// beginsOne is which of some names a word begins with three letters, where it is one alone; -1: none.
func beginsOne(names [][]string, word string) int {
	const least = 3
	found := -1
	for n, name := range names {
		switch {
		case len(name) != 1:
		case name[0] == word:
			return n
		case len(word) >= least && strings.HasPrefix(name[0], word) && found >= 0:
			return -1
		case len(word) >= least && strings.HasPrefix(name[0], word):
			found = n
		}
	}
	return found
}

// date is a day of a month, whose name stands on either side of it, with its year or without.
func (k calendar) date(said []string) []time.Time {
	if len(said) < 2 || len(said) > 3 {
		return nil
	}
	names := make([][]string, 12)
	for n := range names {
		names[n] = dayTokens(k.language.Own("minutes").Say(words.Say("month." + strconv.Itoa(n+1))))
	}
	month := beginsOne(names, said[0])
	number := said[1]
	if month < 0 {
		month, number = beginsOne(names, said[1]), said[0]
	}
	day, err := strconv.Atoi(strings.TrimRightFunc(number, unicode.IsLetter)) // 4th, 1er
	if month < 0 || err != nil {
		return nil
	}
	return dayOf(day, month+1, said[2:], k.today)
}

// daysInFigures are the days that 4.12. and 4/12/2026 are. Between slashes either number may be the month.
func daysInFigures(typed string, today time.Time) []time.Time {
	slashes := strings.Contains(typed, "/")
	parts := strings.FieldsFunc(typed, func(r rune) bool { return r == '/' || r == '.' })
	if len(parts) < 2 || len(parts) > 3 || !slashes && !strings.Contains(typed, ".") {
		return nil
	}
	first, err := strconv.Atoi(parts[0])
	second, err2 := strconv.Atoi(parts[1])
	if err != nil || err2 != nil {
		return nil
	}
	days := dayOf(first, second, parts[2:], today)
	if slashes && first != second {
		days = append(days, dayOf(second, first, parts[2:], today)...)
	}
	return days
}

// dayOf is a day of a month, in the year that stands behind it, else the next that comes; none where there is no such day.
func dayOf(day, month int, behind []string, today time.Time) []time.Time {
	year, leap := today.Year(), 4
	if len(behind) > 0 {
		given, err := strconv.Atoi(behind[0])
		if err != nil {
			return nil
		}
		if year, leap = given, 0; given < 100 {
			year += 2000
		}
	}
	for n := 0; n <= leap; n++ { // 29 February may be years away
		t := time.Date(year+n, time.Month(month), day, 0, 0, 0, 0, time.UTC)
		if t.Day() == day && int(t.Month()) == month && (len(behind) > 0 || !t.Before(today)) {
			return []time.Time{t}
		}
	}
	return nil
}

// dayTold is a day with its day of the week.
func (c *console) dayTold(day time.Time) string {
	minutes, date := c.tongue.own.Own("minutes"), "date"
	if day.Day() == 1 {
		date = "date.first"
	}
	weekdays := strings.Split(c.tell("day.weekdays"), ",")
	return strings.TrimSpace(weekdays[(int(day.Weekday())+6)%7]) + " " +
		minutes.Say(words.Say(date, day.Day(), words.Say("month."+strconv.Itoa(int(day.Month()))), day.Year()))
}

// days are those of the coming week, and some weeks on.
func (c *console) days() []known {
	var all []known
	for _, ahead := range []int{0, 1, 2, 3, 4, 5, 6, 7, 14, 28} {
		all = append(all, c.knownDay(c.now.AddDate(0, 0, ahead)))
	}
	return all
}

func (c *console) knownDay(day time.Time) known {
	return known{day.Format(time.DateOnly), c.dayTold(day)}
}

// knownDays are the days that somebody may mean by what they typed.
func (c *console) knownDays(typed string) []known {
	var all []known
	for _, day := range daysMeant(typed, c.now, c.tongue.own) {
		all = append(all, c.knownDay(day))
	}
	return all
}

// exampleDay is a day to come, as a line has it.
func (c *console) exampleDay() string { return c.now.AddDate(0, 0, 14).Format(time.DateOnly) }
