package minutes

import "slices"

// part is a part of the minutes, by the name under which a template asks for it. It writes nothing where it has nothing to say.
type part struct {
	name  string
	write func(*scribe)
	// notice writes what a notice reads of it; nil: nothing.
	notice func(*scribe)
	// several is set where it has sections of its own, so that a heading above it takes the place of none of them.
	several bool
}

// full is the minutes with everything that they can say, in order. A new part is a row here, and the function that writes it.
func full() []part {
	return []part{
		{name: "decided", write: (*scribe).whatWasDecided, notice: (*scribe).noticeDecided},
		{name: "called", write: (*scribe).called},
		{name: "attendance", write: (*scribe).attendance},
		{name: "last", write: (*scribe).lastMinutes},
		{name: "items", write: (*scribe).byItem, several: true},
		{name: "grievances", write: (*scribe).grievances},
		{name: "actions", write: (*scribe).actions},
		{name: "fund", write: (*scribe).fund},
		{name: "mandates", write: (*scribe).inForce},
		{name: "offices", write: (*scribe).inOffice},
		{name: "standing", write: (*scribe).standsOver},
		{name: "next", write: (*scribe).nextMeeting, notice: (*scribe).nextMeeting},
		{name: "papers", write: (*scribe).papers},
		{name: "orders", write: (*scribe).standingOrders},
		{name: "later", write: (*scribe).enteredLater},
		{name: "corrections", write: (*scribe).corrections},
		{name: "seal", write: (*scribe).seal},
	}
}

// tells writes a part as far as the audience reads it.
func (p part) tells(c *scribe) {
	switch {
	case c.o.audience() != Notice:
		p.write(c)
	case p.notice != nil:
		p.notice(c)
	}
}

// further are pieces of parts, and parts that the full minutes do without, for templates with an order of their own.
func further() []part {
	return []part{
		{name: "calling", write: (*scribe).callAlone},
		{name: "agenda", write: (*scribe).calledAgenda},
		{name: "officers", write: (*scribe).officersAlone},
		{name: "present", write: (*scribe).whoWasThere},
		{name: "apologies", write: (*scribe).apologiesSent},
		{name: "quorum", write: (*scribe).quorumHeld},
		{name: "interests", write: (*scribe).interests},
		{name: "outcomes", write: (*scribe).outcomes, several: true},
		{name: "elections", write: (*scribe).elections},
		{name: "discharge", write: func(c *scribe) { c.decidedAbout("discharge") }},
		{name: "powers", write: func(c *scribe) { c.decidedAbout("powers") }},
		{name: "camera", write: (*scribe).closedSessions},
		{name: "seals", write: (*scribe).seals},
		{name: "signatures", write: (*scribe).signed},
	}
}

func partOf(name string) (part, bool) {
	all := append(full(), further()...)
	if i := slices.IndexFunc(all, func(p part) bool { return p.name == name }); i >= 0 {
		return all[i], true
	}
	return part{}, false
}

// Parts lists the names of the parts that a template can ask for: those of the full minutes in their order, then further ones.
func Parts() (ofFull, others []string) {
	for _, p := range full() {
		ofFull = append(ofFull, p.name)
	}
	for _, p := range further() {
		others = append(others, p.name)
	}
	return ofFull, others
}
