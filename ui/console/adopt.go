package console

import (
	"strings"

	"stacktaker/assembly"
)

// mayAdopt tells whether it can be asked who objects to what is pending.
func (c *console) mayAdopt() bool { return c.may("adopt") && c.questioned() != subject{} }

// questioned is what is pending, and can be decided by asking who objects.
func (c *console) questioned() subject {
	s := c.state()
	switch m := s.Motions.Pending(); {
	case m != nil:
		return subject{motion: m.ID}
	case s.Contest() != nil:
		return subject{contest: len(s.Contests)}
	}
	return subject{}
}

// askAdopt names what is carried, or who is elected, where nobody objects; Enter says that nobody does.
func (c *console) askAdopt() {
	if !c.mayAsk("adopt") {
		return
	}
	s, of := c.state(), c.questioned()
	q := &chooser{answers: []reply{{"adopt.carried", nil}}}
	switch {
	case of.motion != "":
		m := s.Motions.Get(of.motion)
		q.question = c.tell("adopt.motion", c.headOf(m), c.title(m))
	case of.contest > 0:
		k := s.Contest()
		q.answers[0].says = "adopt.elected"
		q.question = c.tell("adopt.election", k.Office, c.standing(k))
	default:
		c.complain(c.tell("adopt.nothing"))
		return
	}
	q.answers[0].do = func(c *console) {
		if c.questioned() != of || !c.line.idle() {
			c.flash(c.tell("moved-on"))
			return
		}
		c.say("adopt")
	}
	c.push(q)
}

// standing are the names of those who stand.
func (c *console) standing(k *assembly.Contest) string {
	return c.names(k.Choices)
}

// names is several people in a row.
func (c *console) names(ids []string) string {
	names := make([]string, len(ids))
	for i, person := range ids {
		names[i] = c.name(person)
	}
	return strings.Join(names, ", ")
}

// adopted is what an entry decided at once; nothing where it decided nothing.
func (c *console) adopted(e assembly.Entry) subject {
	for _, fact := range e.Facts {
		switch fact := fact.(type) {
		case *assembly.VerdictDeclared:
			return subject{motion: fact.Of}
		case *assembly.DecisionAgreed:
			return subject{motion: fact.ID}
		case *assembly.ContestAdopted:
			return subject{contest: len(c.state().Contests)}
		}
	}
	return subject{}
}
