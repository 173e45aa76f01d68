package console

import "stacktaker/assembly"

// headOf is what stands over a motion or an amendment: its number, by which the room knows it. A motion about the way of dealing with
// another has one for the record alone, and is called what it is.
func (c *console) headOf(m *assembly.Motion) string {
	switch {
	case m.Amendment() && m.Procedural():
		return c.tell("motion.procedural.amendment")
	case m.Amendment():
		return c.tell("motion.amendment", m.ID)
	case m.Procedural():
		return c.tell("motion.procedural")
	}
	return c.tell("motion", m.ID)
}

// numbered is a motion's number before its title, and a dot where nobody knows it by one.
func (c *console) numbered(m *assembly.Motion) string {
	if m.Procedural() {
		return c.pen.signs.Dot
	}
	return m.ID
}

// putTold is what a line calls a motion that is to be put.
func (c *console) putTold(id string) string {
	if m := c.state().Motions.Get(id); m != nil && m.Procedural() {
		return c.tell("motion.procedural.put")
	}
	return id
}
