package minutes

import (
	"slices"
	"strings"

	"stacktaker/assembly"
)

// opening is how things stood when the meeting opened.
type opening struct {
	entry  uint64
	seats  []int         // terms that ran then, by their place in the state
	terms  int           // all terms until then
	orders []orderChange // standing orders that were not the default
}

func newOpening(e assembly.Entry, s *assembly.State) *opening {
	o := &opening{entry: e.Seq, terms: len(s.Roles.Terms), orders: unusualOrders(s)}
	for i, t := range s.Roles.Terms {
		if t.To.IsZero() {
			o.seats = append(o.seats, i)
		}
	}
	return o
}

// officersHere tells who held which role when. Where nobody is named, how many held one says nothing.
func (c *scribe) officersHere() Facts {
	var held Facts
	if c.nameless() {
		return held
	}
	for _, role := range c.roles() {
		held.Add(c.roleLabel(role), c.holders(role))
	}
	return held
}

// roles lists the roles that somebody held, those that every assembly has first.
func (c *scribe) roles() []string {
	roles := assembly.StandardRoles()
	for _, t := range c.s.Roles.Terms {
		if !slices.Contains(roles, t.Role) {
			roles = append(roles, t.Role)
		}
	}
	return roles
}

// roleLabel is what stands before the holders; an assembly's own role is called as it calls it.
func (c *scribe) roleLabel(role string) string {
	if key := "role." + role; c.table.Has(key) {
		return c.say(key)
	}
	return c.typed(role)
}

// served are the terms in a role that fell into the meeting; before it opens, those that run.
func (c *scribe) served(role string) []assembly.Term {
	var served []assembly.Term
	for i, t := range c.s.Roles.Terms {
		if t.Role != role {
			continue
		}
		if o := c.opening; o == nil && t.To.IsZero() || o != nil && (i >= o.terms || slices.Contains(o.seats, i)) {
			served = append(served, t)
		}
	}
	return served
}

func (c *scribe) holders(role string) string {
	var told []string
	for _, t := range c.served(role) {
		name := c.name(t.Person)
		if p := c.s.Roll.Person(t.Person); role == assembly.Teller && p != nil && p.Section != "" {
			name = c.say("teller", p.Name, p.Section)
		}
		told = append(told, c.term(name, t))
	}
	return strings.Join(told, c.say("terms.between"))
}

// term is a name with the time of office, but for who held it throughout.
func (c *scribe) term(name string, t assembly.Term) string {
	opened, closed := c.s.Info.Opened, c.s.Info.Closed
	early := opened.IsZero() || !t.From.After(opened)
	late := t.To.IsZero() || !closed.IsZero() && !t.To.Before(closed)
	switch {
	case early && late:
		return name
	case early:
		return c.say("term.until", name, c.clock(t.To))
	case late:
		return c.say("term.from", name, c.clock(t.From))
	}
	return c.say("term", name, c.clock(t.From), c.clock(t.To))
}
