package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
)

// lastWord is the word at the end of a line, an open quotation mark included, and what stands before it.
func lastWord(line string) (word, before string) {
	start, quoted := 0, false
	for i := 0; i < len(line); i++ {
		switch {
		case line[i] == '\\' && quoted:
			i++
		case line[i] == '"':
			if !quoted {
				start = i
			}
			quoted = !quoted
		case line[i] == ' ' && !quoted:
			start = i + 1
		}
	}
	start = min(start, len(line))
	return line[start:], line[:start]
}

// completions is the word at the end of a line and what it may become, in the order in which it is offered.
func (c *console) completions(line string) (word string, fits []string) {
	word, before := lastWord(line)
	want := strings.ToLower(strings.TrimPrefix(word, `"`))
	add := func(all ...string) {
		for _, s := range all {
			if strings.HasPrefix(strings.ToLower(strings.TrimPrefix(s, `"`)), want) && s != word && !slices.Contains(fits, s) {
				fits = append(fits, s)
			}
		}
	}
	fields := strings.Fields(before)
	if len(fields) == 0 {
		for _, inOrder := range []bool{true, false} {
			for _, v := range c.meeting.Language().Verbs() {
				if c.may(v) == inOrder {
					add(v)
				}
			}
		}
		return word, fits
	}
	slots := c.slots(fields[0])
	add(slots.keywords...)
	s := c.state()
	for _, slot := range slots.names {
		switch slot {
		case "ID", "MOTION":
			for _, id := range s.Motions.Chain {
				add(id)
			}
			for _, m := range s.Motions.All {
				add(m.ID)
			}
		case "ROLE":
			add(assembly.StandardRoles()...)
		case "KEY", "RULE":
			add(c.ruleKeys()...)
		case "SECTION":
			for _, sec := range c.sight.sections {
				add(assembly.Quoted(sec))
			}
		case "NAME":
			if fields[0] == "pack" {
				add(assembly.Packs()...)
			}
		}
	}
	if !slots.people || strings.Trim(word, `"`) == "" {
		return word, fits
	}
	name := c.nameTyped(line, word)
	for i, fit := range fits { // which stand for the last word alone
		fits[i] = strings.TrimSuffix(name, word) + fit
	}
	return name, append(fits, c.nameCompletions(name)...)
}

// nameTyped is as many words at the end of a line as together are a name, without quotation marks; else its last word.
func (c *console) nameTyped(line, word string) string {
	name, at := word, len(line)-len(word)
	for !strings.Contains(word, `"`) {
		var before string
		word, before = lastWord(strings.TrimRight(line[:at], " "))
		at = len(before)
		if strings.TrimSpace(before) == "" { // that is the verb
			break
		}
		if !strings.Contains(word, `"`) && len(c.state().Roll.Find(line[at:])) > 0 {
			name = line[at:]
		}
	}
	return name
}

// slots is what may stand behind a verb: its keywords, the names of its places, and whether people are among them.
type slots struct {
	keywords []string
	names    []string
	people   bool
}

// slots reads the forms of a verb, as they are told: keywords in lower case, places in capitals.
func (c *console) slots(verb string) (found slots) {
	for _, form := range c.meeting.Language().Forms(verb) {
		for _, word := range strings.Fields(form)[1:] {
			for _, w := range strings.Split(strings.Trim(word, `[]"`), "|") {
				w = strings.TrimRight(w, "…")
				switch {
				case w == "":
				case strings.ToUpper(w) != w:
					found.keywords = append(found.keywords, w)
				default:
					found.names = append(found.names, w)
				}
			}
		}
	}
	for _, n := range found.names {
		found.people = found.people || slices.Contains([]string{"WHO", "PEOPLE", "MOVER", "PERSON", "BY"}, n)
	}
	return found
}

// nameCompletions are the people whom a word may mean, as a line names them.
func (c *console) nameCompletions(word string) []string {
	const most = 12
	var fits []string
	roll := &c.state().Roll
	for _, p := range roll.Find(strings.Trim(word, `"`)) {
		name := roll.Called(p)
		if strings.HasPrefix(word, `"`) || strings.ContainsAny(name, " \"\\#") {
			name = assembly.Quoted(name)
		}
		if name != word {
			fits = append(fits, name)
		}
		if len(fits) == most {
			break
		}
	}
	return fits
}

func (c *console) ruleKeys() []string {
	var keys []string
	for k := range c.state().Rules.All() {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
