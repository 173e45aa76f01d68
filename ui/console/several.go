package console

import (
	"slices"
	"strings"

	"stacktaker/assembly/language"
)

// Several people are named at once by a comma between their names, or by "and", as they are said: who moves or seconds together. A name that
// has a comma or that word in it, such as Rao, Deepa or Bread and Roses, is looked for as a whole first.

// severalNames are the names in what is typed, by commas or by "and", and whether a comma is among what parts them; none where it is one.
func (c *console) severalNames(typed string) (names []string, comma bool) {
	and := []string{"and", c.tell("names.and")}
	name := ""
	next := func() {
		if name != "" {
			names = append(names, name)
		}
		name = ""
	}
	for i, part := range strings.Split(typed, ",") {
		if comma = comma || i > 0; i > 0 {
			next()
		}
		for _, word := range strings.Fields(part) {
			if slices.ContainsFunc(and, func(and string) bool { return strings.EqualFold(word, and) }) && name != "" {
				next()
				continue
			}
			name = strings.TrimSpace(name + " " + word)
		}
	}
	if next(); len(names) < 2 && !comma {
		return nil, false
	}
	return names, comma
}

// findSeveral are those whom several names mean, all together: each way in which they may be meant is a candidate. Who is new may be among them
// where another is found; by "and" alone that may as well be one name, and it is not sure that it can only be several. None where nobody is found.
func (c *console) findSeveral(typed string, q search) (found []candidate, only bool) {
	const most = 20 // ways
	names, comma := c.severalNames(typed)
	if len(names) == 0 {
		return nil, false
	}
	var ways [][]candidate
	any := false
	for i, name := range names {
		list := c.findPeople(name, q)
		for _, p := range q.open(c.state().Roll.Slips(name)) {
			if len(list) > 0 {
				break
			}
			list = []candidate{{person: p, slip: true}}
		}
		if any = any || len(list) > 0; len(list) == 0 && q.newcomers {
			list = c.newcomers(freshName(name), nil)
			for n := range list {
				list[n].meant = n == 0
			}
		}
		var longer [][]candidate
		for _, k := range list {
			if i == 0 {
				longer = append(longer, []candidate{k})
			}
			for _, way := range ways {
				if len(longer) < most && !slices.ContainsFunc(way, func(o candidate) bool { return o.person != nil && o.person == k.person }) {
					longer = append(longer, append(slices.Clone(way), k))
				}
			}
		}
		ways = longer
	}
	if !any {
		return nil, false
	}
	all := make([]candidate, len(ways))
	for i, way := range ways {
		slices.SortStableFunc(way, func(a, b candidate) int { // who is found stands before who is new: there is one in every way
			return len(a.fresh) - len(b.fresh)
		})
		k := way[0]
		k.with = way[1:]
		for _, other := range k.with {
			k.meant, k.slip = k.meant && other.meant, k.slip || other.slip
		}
		all[i] = k
	}
	slices.SortStableFunc(all, func(a, b candidate) int {
		switch {
		case a.meant == b.meant:
			return 0
		case a.meant:
			return -1
		}
		return 1
	})
	return all, comma
}

// withSeveral is a line that ends in who moves or seconds, with several names there as the language has them: where a comma parts them, of
// whom one is on the roll, or "and", of whom all are.
func (c *console) withSeveral(line string) string {
	head, name, tail := oneName(line)
	if name == "" || !slices.Contains([]string{"second", "move", "amend"}, language.Verb(line)) || len(c.state().Roll.Find(name)) > 0 {
		return line
	}
	names, comma := c.severalNames(name)
	known := 0
	for i, n := range names {
		if len(c.state().Roll.Find(n)) > 0 {
			known++
		}
		names[i] = language.Quoted(n)
	}
	if known == 0 || known < len(names) && !comma {
		return line
	}
	return head + strings.Join(names, " and ") + tail
}
