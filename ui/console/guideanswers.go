package console

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// offer is one row that answers a question.
type offer struct {
	answerTo
	shown string
	meant bool // of people: as good as any other, so that with another such one it is in doubt who is meant
}

// isPerson tells whether somebody is asked for.
func (q *question) isPerson() bool { return q.place.Type == "name" || q.place.Type == "names" }

// noneKey tells that nothing fits what is typed.
func (q *question) noneKey() string {
	if q.isPerson() {
		return "nobody"
	}
	return "menu.none"
}

// hasRows tells whether there is a list to choose from, whatever is typed.
func (q *question) hasRows(c *console) bool { return q.isPerson() || len(q.known(c)) > 0 }

// known is what the place may be filled with as far as the meeting knows it.
func (q *question) known(c *console) []known {
	if q.place.Type == "pairs" { // which are several in one
		return nil
	}
	place, before := q.place, q.before
	if kw := q.keyword(); kw != "" {
		place.Words, before = nil, before+" "+kw
	}
	return c.knownFor(before, place)
}

// answers are the rows that fit what is typed, the best first.
func (q *question) answers(c *console) []offer {
	typed := strings.TrimSpace(q.field.text)
	var rows []offer
	if typed == "" && q.hasRows(c) {
		switch {
		case len(q.several) > 0:
			rows = append(rows, offer{answerTo: answerTo{out: true}, shown: c.tell("guide.enough")})
		case !q.place.Needed:
			rows = append(rows, offer{answerTo: answerTo{out: true}, shown: c.tell("guide.out")})
		}
	}
	if q.isPerson() {
		return slices.Concat(rows, q.keywords(c, typed), q.persons(c), q.reasons(c, typed))
	}
	all, same := q.known(c), false
	var meant []known // days, by their names
	if q.place.Type == "date" {
		meant = c.knownDays(typed)
	}
	for n, k := range slices.Concat(meant, all) {
		if n >= len(meant) && (!fitsKnown(k, typed) || slices.Contains(meant, k)) {
			continue
		}
		same = same || typed == k.line || typed == k.told
		shown, told := look.Clean(k.line), k.line
		if k.told != "" {
			shown = k.told
			if !strings.HasPrefix(k.line, `"`) {
				shown = look.Clean(k.line) + "  " + k.told
			}
		}
		rows = append(rows, offer{answerTo: answerTo{line: k.line, told: told}, shown: shown})
	}
	if line, fits := q.written(typed); len(all) > 0 && typed != "" && !same && fits && len(q.place.Words) == 0 {
		rows = append(rows, offer{answerTo: answerTo{line: line, told: line}, shown: look.Clean(line)})
	}
	return rows
}

// fitsKnown tells whether something known has what is typed, in its line or in what it is called.
func fitsKnown(k known, typed string) bool {
	want := strings.ToLower(typed)
	return strings.HasPrefix(strings.ToLower(strings.Trim(k.line, `"`)), want) || strings.Contains(strings.ToLower(k.told), want)
}

// keywords are the words of the language that stand for people: all.
func (q *question) keywords(c *console, typed string) []offer {
	var rows []offer
	for _, e := range c.meeting.Language().Expects(q.before) {
		if e.Type == "" && e.Slot == "" && e.Needed && len(q.several) == 0 && strings.HasPrefix(e.Words[0], typed) && typed != "" {
			rows = append(rows, offer{answerTo: answerTo{line: e.Words[0], told: e.Words[0]}, shown: e.Words[0]})
		}
	}
	return rows
}

// persons are the people whom a name that is being typed may mean.
func (q *question) persons(c *console) []offer {
	verb := language.Verb(q.before)
	find := search{newcomers: !concernsKnown(verb), away: verb == "arrive", fit: mayVote}
	if concernsWaiting(verb) {
		find.fit, find.only = func(s *assembly.State, p *assembly.Person) bool { return !c.notWaiting(s, p) }, true
	}
	find.among = c.candidaciesFor(verb)
	if _, why := q.textBehind(c); why {
		find.newcomers = false // what nobody is called is the text
	}
	var rows []offer
	for _, k := range c.candidates(&q.people, q.field.text, find) {
		ref, before := c.reference(k)
		if slices.ContainsFunc(q.several, func(a answerTo) bool { return a.line == ref }) {
			continue // who was named already
		}
		a := answerTo{line: ref, told: language.Quoted(k.fresh), before: before, fresh: k.fresh}
		if k.person != nil {
			a.told = language.Quoted(c.name(k.person.ID))
			if !takesPart(verb) {
				a.before = nil // who need not be here
			}
		}
		rows = append(rows, offer{a, c.candidateRow(k, find.away), k.meant})
	}
	return rows
}

// textBehind is the text that may stand behind the names that were given so far, as the reason does behind who has an interest; false: more
// names are all that may follow.
func (q *question) textBehind(c *console) (language.Expected, bool) {
	if len(q.several) == 0 || !q.isPerson() {
		return language.Expected{}, false
	}
	line, _, _ := q.filled(answerTo{out: true})
	for _, e := range c.meeting.Language().Expects(line) {
		if e.Type == "text" && len(e.Words) == 0 {
			return e, true
		}
	}
	return language.Expected{}, false
}

// reasons is what is typed as the text behind the names, where nobody is called so.
func (q *question) reasons(c *console, typed string) []offer {
	e, is := q.textBehind(c)
	if !is || look.Clean(typed) == "" || slices.ContainsFunc(q.people.list, func(k candidate) bool { return k.meant && k.person != nil }) {
		return nil
	}
	line := language.Quoted(typed)
	return []offer{{answerTo: answerTo{line: line, told: line, ends: e.Usage}, shown: c.tell("guide.words", look.Clean(typed))}}
}

// candidaciesFor are those whom alone a verb about a candidacy can mean: who stands, or who was elected and has not said whether they take
// it, and where all have, whoever was elected. nil: the verb is about no candidacy, or nobody has one.
func (c *console) candidaciesFor(verb string) (ids []string) {
	switch verb {
	case "withdraw-name":
		if k := c.state().Contest(); k != nil {
			ids = slices.DeleteFunc(slices.Clone(k.Standing), func(id string) bool { return id == assembly.Reopen })
		}
	case "accepts", "refuses":
		var elected []string
		for _, k := range c.state().Contests {
			if !k.Competition() {
				ids, elected = append(ids, k.Unanswered()...), append(elected, k.Elected...)
			}
		}
		if len(ids) == 0 {
			ids = elected
		}
	}
	return ids
}

// concernsWaiting tells of verbs about who waits or speaks.
func concernsWaiting(verb string) bool {
	return slices.Contains([]string{"drop", "absent", "bump", "pass", "call"}, verb)
}

// concernsKnown tells of verbs that are about somebody who is known already.
func concernsKnown(verb string) bool {
	return concernsWaiting(verb) || slices.Contains([]string{"leave", "leave-role", "decline", "unwilling", "priority", "withdraw-name", "accepts", "refuses"}, verb)
}

// takesPart tells of verbs by which somebody acts in the meeting, and so has come. Who is nominated acts by nothing.
func takesPart(verb string) bool {
	return slices.Contains([]string{"take", "hand-over", "hand", "call", "second", "demand", "move", "amend", "notice", "put"}, verb)
}

// marked is the row that Enter takes, -1 where none. While nothing is typed no row is marked but the one that leaves the place
// out, and of people nobody in doubt, unless an arrow chose it.
func (q *question) marked(c *console) int {
	rows := q.answers(c)
	q.rows.clamp(len(rows))
	switch typed := strings.TrimSpace(q.field.text); {
	case len(rows) == 0:
		return -1
	case q.chosen:
		return q.rows.at
	case typed == "" && rows[0].out, typed != "" && rows[0].line == typed: // a word of the language, all of it
		return 0
	case typed == "":
		return -1
	case q.place.Type == "date" && len(c.knownDays(typed)) > 1: // which of them is to be chosen
		return -1
	case !q.isPerson():
		return q.rows.at
	}
	n, at := 0, -1
	for i, r := range rows {
		if r.meant {
			n, at = n+1, i
		}
	}
	switch {
	case n == 1:
		return at
	case n == 0 && (rows[0].fresh != "" || rows[0].ends != ""):
		return 0
	}
	return -1
}

// choose moves the mark; the first arrow marks the first row.
func (q *question) choose(c *console, by int) {
	if at := q.marked(c); at >= 0 {
		q.rows.at = at
		q.rows.move(by, len(q.answers(c)))
	} else {
		q.rows = list{}
	}
	q.chosen = true
}

// clear makes the question as it was before anything was typed.
func (q *question) clear() {
	q.field, q.rows, q.chosen, q.people = field{lines: q.field.lines}, list{}, false, people{}
}

// answer is the row that is marked, or what is typed; false: it will not do, and why was told.
func (q *question) answer(c *console) (answerTo, bool) {
	typed := strings.TrimSpace(q.field.text)
	if at := q.marked(c); at >= 0 {
		a := q.answers(c)[at].answerTo
		if a.fresh != "" && !q.chosen && a.fresh != q.doubt && c.doubts(a.fresh) { // and nobody who is known fits
			q.doubt, q.spent = a.fresh, true
			return answerTo{}, false
		}
		return a, true
	}
	if typed == "" && (!q.place.Needed || len(q.several) > 0) {
		return answerTo{out: true}, true
	}
	if q.isPerson() && (typed == "" || len(q.answers(c)) > 0) {
		if c.flash(c.tell("door.type")); typed != "" {
			c.flash(c.doubt(q.people.list))
			q.spent = q.people.list[0].slip
		}
		return answerTo{}, false
	}
	line, fits := q.written(typed)
	switch {
	case len(q.answers(c)) > 0 && (typed == "" || q.place.Type == "date"):
		c.flash(c.tell("menu.choose"))
	case q.isPerson():
		c.complain(c.tell("who"))
		q.spent = true
	case len(q.place.Words) > 0 && q.keyword() == "":
		c.complain(c.tell("menu.none"))
	case !fits && typed == "" && strings.Contains("text texts any word words rest", q.place.Type):
		c.complain(c.tell("text"))
	case !fits:
		c.complain(c.tell("guide.form", c.tell("fill."+q.place.Type, c.exampleDay())))
	default:
		return answerTo{line: line, told: line}, true
	}
	return answerTo{}, false
}

// written is what is typed as a line has it, in quotation marks where it needs them; false: it is not of the kind that the
// place takes.
func (q *question) written(typed string) (line string, fits bool) {
	plain := strings.Join(strings.Fields(typed), " ")
	number := func(s string) bool { _, err := strconv.Atoi(s); return err == nil }
	switch q.place.Type {
	case "number":
		return plain, number(plain)
	case "any":
		if number(plain) {
			return plain, true
		}
		return language.Quoted(typed), plain != ""
	case "change":
		return plain, plain == "off" || number(plain)
	case "duration":
		if number(plain) { // minutes, as people say it
			plain += "m"
		}
		_, err := time.ParseDuration(plain)
		return plain, err == nil
	case "date":
		_, err := time.Parse(time.DateOnly, plain)
		return plain, err == nil
	case "time":
		_, err := time.Parse("15:04", plain)
		return plain, err == nil
	case "id":
		return plain, regexp.MustCompile(`^p?[0-9]+(\.[0-9]+)*$`).MatchString(plain)
	case "pairs":
		return plain, regexp.MustCompile(`^[0-9]+ [0-9]+( [0-9]+ [0-9]+)*$`).MatchString(plain)
	case "word":
		return strings.ReplaceAll(plain, " ", "-"), plain != ""
	case "words", "rest":
		if q.isCalledOut() {
			return plain, regexp.MustCompile(`^[0-9]+( [0-9]+)*$`).MatchString(plain)
		}
		return plain, plain != "" && !strings.Contains(plain, `"`)
	}
	return language.Quoted(typed), look.Clean(typed) != ""
}
