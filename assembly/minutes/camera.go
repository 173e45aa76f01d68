package minutes

import (
	"slices"
	"time"

	"stacktaker/assembly"
)

// hidden is what belongs to a closed session: the minutes say that it was held and how many decisions were taken in it, and nothing
// of what was said and decided.
type hidden struct {
	now       bool // the entry that is followed belongs to one
	since     time.Time
	decisions int // in the closed session that goes on
	all       int // in all of them
	actions   map[int]bool
	items     map[int]bool // set in closed session, and not taken in the open since
	mandates  map[string]bool
	payments  map[assembly.Payment]bool
	proposals map[string]bool // that competed
	roles     map[string]bool // of the assembly's own, named there first
}

func newHidden() hidden {
	return hidden{
		actions: map[int]bool{}, items: map[int]bool{}, mandates: map[string]bool{}, payments: map[assembly.Payment]bool{}, proposals: map[string]bool{}, roles: map[string]bool{},
	}
}

func behindDoors(inCamera bool, phase assembly.Phase) bool {
	return inCamera && phase != assembly.Closed
}

// enterHidden keeps to itself what an entry of a closed session leads to, the first and the last one included.
func (c *scribe) enterHidden(e assembly.Entry, s *assembly.State) {
	was, is := behindDoors(c.was.inCamera, c.was.phase), behindDoors(s.Info.InCamera, s.Info.Phase)
	if is && !was {
		c.hidden.since, c.hidden.decisions = e.At, 0
	}
	c.hidden.now = was || is
}

// leaveHidden tells that a closed session was held, once it has ended.
func (c *scribe) leaveHidden(e assembly.Entry, s *assembly.State) {
	if c.hidden.now && !behindDoors(s.Info.InCamera, s.Info.Phase) {
		c.tellHidden(assembly.Span{From: c.hidden.since, To: e.At})
	}
}

func (c *scribe) tellHidden(lasted assembly.Span) {
	c.hidden.now = false
	c.hidden.all += c.hidden.decisions
	key := "camera"
	if c.hidden.decisions == 0 {
		key = "camera.none"
	}
	c.tell("", Plain(c.say(key, c.span(lasted), c.hidden.decisions)))
}

// followHidden keeps which items and roles were first named behind closed doors. What is taken in the open after that is open.
func (c *scribe) followHidden(s *assembly.State) {
	for id := c.was.items + 1; id <= len(s.Agenda.Items); id++ {
		c.hidden.items[id] = c.hidden.now
	}
	for _, t := range s.Roles.Terms[min(c.was.terms, len(s.Roles.Terms)):] {
		_, known := c.hidden.roles[t.Role]
		c.hidden.roles[t.Role] = c.hidden.now && (!known || c.hidden.roles[t.Role]) && !slices.Contains(assembly.StandardRoles(), t.Role)
	}
	if !c.hidden.now {
		c.hidden.items[s.Agenda.CurrentID()] = false
	}
}
