package console

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// newcomers are the rows of a name that is new: as the standing orders admit people, but with voice once the roll was
// put together beforehand, since a name that is not on it is rather a guest's, or a slip.
func (c *console) newcomers(name string, found []candidate) []candidate {
	for _, f := range found {
		if f.person.Name == name && f.person.Section == "" {
			return nil
		}
	}
	_, number := isNumber(name) // which nobody has
	letters := strings.ContainsFunc(name, unicode.IsLetter)
	switch rule := c.state().Newcomers(); {
	case rule == "refuse" || strings.HasPrefix(name, "#") || strings.HasPrefix(name, "~") || number || !letters:
		return nil
	case rule != c.state().Rules.Get("newcomers"):
		return []candidate{{fresh: name, as: assembly.Voice}, {fresh: name, as: assembly.Vote}}
	default:
		return []candidate{{fresh: name, as: assembly.Credential(rule)}}
	}
}

// doubts asks for Enter once more where the roll was put together beforehand and nobody on it is called so: with one hand
// that is sooner a slip than a guest. The next letter begins the name anew, at the door another's. Who chose the row by the arrows meant it.
func (p *prompt) doubts(c *console, k candidate) bool {
	if i := slices.IndexFunc(k.with, func(other candidate) bool { return other.person == nil }); i >= 0 && k.person != nil {
		k = k.with[i]
	}
	if k.person != nil || k.chair || p.step().chosen || p.doubt == k.fresh || !c.doubts(k.fresh) {
		return false
	}
	p.doubt, p.spent, p.waits = k.fresh, true, p.stays
	return true
}

// doubts asks for Enter once more for a name that is not on the roll; false: there was no roll beforehand.
func (c *console) doubts(fresh string) bool {
	if like := c.state().Roll.Alike(fresh); like != nil {
		c.flash(c.tell("new.alike", look.Clean(fresh), look.Clean(c.state().Roll.Called(like))))
		return true
	}
	if !c.state().Roll.Imported {
		return false
	}
	c.flash(c.tell("new.doubt", look.Clean(fresh)))
	return true
}

// freshName is a name as it is put on the roll: one typed all in lower case gets its capitals.
func freshName(typed string) string {
	name := strings.Join(strings.Fields(typed), " ")
	if strings.ToLower(name) != name {
		return name
	}
	start := true
	return strings.Map(func(r rune) rune {
		was := start
		start = r == ' ' || r == '-'
		if was {
			return unicode.ToTitle(r)
		}
		return r
	}, name)
}

// tellNew tells whom an entry put on the roll by the way: a name that nobody has may be a slip, and then u takes it back.
// Where there is no roll nobody is told of one by a key, whose row said already that the name is new.
func (c *console) tellNew(e assembly.Entry, s saying) {
	meant := []string{"convene", "import"}
	if s.typed {
		meant = append(meant, "member") // typed on purpose
	}
	byTheWay := s.typed || c.state().Roll.Imported
	if len(e.People) == 0 || slices.Contains(meant, e.Verb) || !byTheWay || c.atTheDoor() {
		return
	}
	var names []string
	for _, n := range e.People {
		if p := c.state().Roll.Person(n.ID); p != nil {
			names = append(names, look.Clean(p.Name)+" ("+c.tell("credential."+string(p.Credential))+")")
		}
	}
	told := c.tell("new.told", strings.Join(names, ", "))
	if near := c.meeting.Newcomers(e); len(near) > 0 {
		told = c.says(near[0])
	}
	if len(s.lines) == 1 { // and nothing else
		told = c.tell("new.undo", told)
	}
	c.add(told)
}

// joined is when somebody came onto a roll that was there already because a line named them; the zero time where they
// were put on it on purpose, and where there was none, since then everybody is new.
func (c *console) joined(id string) time.Time {
	all := c.meeting.Entries()
	roll := false
	for i, e := range all {
		onPurpose := slices.Contains([]string{"convene", "import", "member"}, e.Verb)
		if slices.ContainsFunc(e.People, func(n assembly.Naming) bool { return n.ID == id }) {
			if e.Verb == "member" && i+1 < len(all) && all[i+1].Line == "arrive ~"+id { // as the screen says for who comes in
				onPurpose = false
			}
			if onPurpose || !roll {
				return time.Time{}
			}
			return e.At
		}
		roll = roll || onPurpose && len(e.People) > 0
	}
	return time.Time{}
}
