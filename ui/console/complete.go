package console

import (
	"slices"
	"strings"

	"stacktaker/assembly/language"
)

// lastWord is the word at the end of a line, an open quotation mark included, and what stands before it.
func lastWord(line string) (word, before string) {
	typed := language.Typed(line)
	if n := len(typed); n > 0 && typed[n-1].To == len(line) {
		return line[typed[n-1].From:], line[:typed[n-1].From]
	}
	return "", line
}

// completions is the word at the end of a line, or as many words as together are a name, and what it may become, in the
// order in which it is offered: what fits its place, and nothing else.
func (c *console) completions(line string) (word string, fits []known) {
	word, before := lastWord(line)
	want := strings.ToLower(strings.TrimPrefix(word, `"`))
	add := func(k known) {
		same := func(f known) bool { return f.line == k.line }
		if strings.HasPrefix(strings.ToLower(strings.TrimPrefix(k.line, `"`)), want) && k.line != word && !slices.ContainsFunc(fits, same) {
			fits = append(fits, k)
		}
	}
	if strings.TrimSpace(before) == "" {
		for _, inOrder := range []bool{true, false} {
			for _, v := range c.meeting.Language().Verbs() {
				if c.may(v) == inOrder {
					add(known{line: v})
				}
			}
		}
		return word, fits
	}
	people := false
	for _, e := range c.expects(before) {
		for _, k := range c.knownFor(before, e) {
			add(k)
		}
		people = people || takesPeople(e)
	}
	name := c.nameTyped(line, word)
	if name != word {
		for i := range fits { // which stand for the last word alone
			fits[i].line = strings.TrimSuffix(name, word) + fits[i].line
		}
		people = true
	}
	if people {
		fits = append(fits, c.nameCompletions(name)...)
	}
	return name, fits
}

// expects is what may stand next in a line, in which names of several words may stand without quotation marks.
func (c *console) expects(before string) []language.Expected {
	return c.meeting.Language().Expects(c.withNames(before))
}

// takesPeople tells whether somebody is named at a place; behind a keyword only once that is written.
func takesPeople(e language.Expected) bool {
	return len(e.Words) == 0 && (e.Type == "name" || e.Type == "names")
}

// takesName tells whether somebody may be named next.
func (c *console) takesName(before string) bool {
	return slices.ContainsFunc(c.meeting.Language().Expects(before), takesPeople)
}

// nameTyped is as many words at the end of a line as together are a name, without quotation marks; else its last word.
func (c *console) nameTyped(line, word string) string {
	name, at := word, len(line)-len(word)
	for word != "" && !strings.Contains(word, `"`) {
		var before string
		word, before = lastWord(strings.TrimRight(line[:at], " "))
		at = len(before)
		if strings.TrimSpace(before) == "" { // that is the verb
			break
		}
		if !strings.Contains(word, `"`) && len(c.state().Roll.Find(line[at:])) > 0 && c.takesName(c.withNames(before)) {
			name = line[at:]
		}
	}
	return name
}

// withNames puts quotation marks around names of several words in a line: words that together are somebody on the roll,
// where one word would be a name. Where people stand one after the other the language itself finds where a name ends.
func (c *console) withNames(line string) string {
	const most = 5 // words in a name
	known, rest := "", line
	for strings.TrimSpace(rest) != "" {
		next := wordsOf(rest, most)
		taken := next[0]
		if known != "" && !strings.Contains(taken, `"`) && slices.ContainsFunc(c.meeting.Language().Expects(known), takesOne) {
			for _, several := range next[1:] {
				if !strings.Contains(several, `"`) && len(c.state().Roll.Find(several)) > 0 {
					taken = several
				}
			}
		}
		rest = rest[len(taken):]
		if trimmed := strings.TrimSpace(taken); taken != next[0] {
			taken = strings.Replace(taken, trimmed, language.Quoted(strings.Join(strings.Fields(trimmed), " ")), 1)
		}
		known += taken
	}
	return known + rest
}

// withDays is a line in which each day that is named as people say it is written as a date; either are the days of which one was said and the
// other may be meant: of friday on a monday there is one, of next friday there are two.
func (c *console) withDays(line string) (written string, either []known) {
	const most = 5 // words in a day
	rest := line
	for strings.TrimSpace(rest) != "" {
		next := wordsOf(rest, most)
		taken, meant := next[0], []known(nil)
		if written != "" && slices.ContainsFunc(c.meeting.Language().Expects(written), takesDay) {
			for _, several := range next {
				if days := c.knownDays(several); len(days) > 0 && !strings.Contains(several, `"`) {
					taken, meant = several, days
				}
			}
		}
		rest = rest[len(taken):]
		if len(meant) > 1 {
			return line, meant
		}
		if len(meant) == 1 {
			taken = " " + meant[0].line
		}
		written += taken
	}
	return written + rest, nil
}

// takesDay tells whether a day is said at a place.
func takesDay(e language.Expected) bool { return e.Type == "date" && len(e.Words) == 0 }

// takesOne tells whether one person is named at a place.
func takesOne(e language.Expected) bool { return takesPeople(e) && e.Type == "name" }

// wordsOf are the first word of a line, its first two, and so on, with the blanks before each.
func wordsOf(line string, most int) []string {
	var all []string
	for _, word := range language.Typed(line) {
		if len(all) == most {
			break
		}
		all = append(all, line[:word.To])
	}
	return all
}

// nameCompletions are the people whom a word may mean, as a line names them; for none typed those who are here.
func (c *console) nameCompletions(word string) []known {
	const most = 40
	var fits []known
	roll := &c.state().Roll
	found := roll.Find(strings.Trim(word, `"`))
	if strings.Trim(word, `"`) == "" {
		found = attending(roll.People, true)
	}
	for _, p := range found {
		name := roll.Called(p)
		if strings.HasPrefix(word, `"`) || strings.ContainsAny(name, " \"\\#") {
			name = language.Quoted(name)
		}
		if name != word {
			fits = append(fits, known{line: name})
		}
		if len(fits) == most {
			break
		}
	}
	return fits
}
