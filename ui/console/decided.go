package console

import "stacktaker/assembly"

// settled is the motion that is shown while none is pending: the one decided last, one that asks for who does it, or
// what was suspended when the quorum was lost. It is nil without one.
func (c *console) settled() *assembly.Motion {
	ms := &c.state().Motions
	if m := ms.Get(ms.Last); m != nil {
		return m
	}
	if m := ms.Open(); m != nil || c.state().Quorum.Met {
		return m
	}
	for _, m := range ms.All {
		if m.State == assembly.Suspended && !m.Amendment() && (m.Meeting == 0 || ms.Held(m.ID)) {
			return m // when the quorum was lost; what only stood over from an earlier meeting was not on the floor
		}
	}
	return nil
}

// decided is the motion decided last, and what it still asks for.
func (c *console) decided(w, h int) []string {
	m := c.settled()
	air := h >= tall
	style := c.pen.NotCarried
	if m.State == assembly.Carried {
		style = c.pen.Carried
	}
	head := []string{" " + c.pen.Heading.Render(c.headOf(m))}
	var tail []string
	if r := m.Result; r != nil && m.State != assembly.Counted {
		head[0] += " " + c.pen.signs.Dot + " " + style.Render(" "+c.verdictSign(r)+" "+c.says(m.Outcome())+" ")
	} else {
		head[0] += " " + c.pen.signs.Dot + " " + c.stateOf(m)
	}
	for _, told := range c.working(m) {
		tail = append(tail, c.wrapped(told, w, 1)...)
	}
	tail = append(tail, c.wrapped(c.departing(c.state().DeparturesOf(m.ID)), w, 1)...)
	if m.NeedsAction {
		tail = append(tail, gap(air)...)
		tail = append(tail, c.wrapped(c.tell("then.assign"), w, 1)...)
	}
	if m.RecountOffered() && c.may("recount") {
		tail = append(tail, gap(air)...)
		tail = append(tail, c.wrapped(c.tell("then.recount"), w, 1)...)
	}
	return c.assembled(head, passage{lines: c.motionText(m, w-2)}, append(gap(air), tail...), size{w, h}, air)
}

// working is the figures of a verdict and what they had to reach, and which count it was where it was not the first.
func (c *console) working(m *assembly.Motion) []string {
	if m.Result == nil {
		return nil
	}
	told := c.reached(m)
	if n := m.Counts(); n > 1 {
		told[0] = c.tell("panel.round", n) + " " + c.pen.signs.Dot + " " + told[0]
	}
	return told
}

// departing is the rules that were departed from for what was decided; "" for none.
func (c *console) departing(from []assembly.Departure) string {
	if len(from) == 0 {
		return ""
	}
	return c.tell("verdict.anyway", assembly.Told(from))
}

// reached is the figures of a verdict and what they had to reach.
func (c *console) reached(m *assembly.Motion) []string {
	r := m.Result
	switch {
	case m.State == assembly.Counted:
		return []string{c.says(r.Figures()), c.tell("verdict.floor")}
	case !r.Counted():
		return []string{c.says(r.Working())}
	case m.Overturns():
		return []string{c.says(r.Figures()), c.says(r.Working()), c.tell("challenge.overturned")}
	case m.Kind == "challenge":
		return []string{c.says(r.Figures()), c.says(r.Working()), c.tell("challenge.stands")}
	}
	return []string{c.says(r.Figures()), c.says(r.Working())}
}

func (c *console) verdictSign(r *assembly.Result) string {
	if r.Carried {
		return c.pen.signs.Check
	}
	return c.pen.signs.Cross
}
