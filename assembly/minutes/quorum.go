package minutes

import (
	"strings"
	"time"

	"stacktaker/assembly"
)

// quorumTurn is the opening, a change of what the quorum is, its loss or its return.
type quorumTurn struct {
	at      time.Time
	rule    string // where the rule itself is told: at the opening, and when it changed
	members int
	present int
	needed  int
	met     bool
}

// followQuorum keeps what the attendance tells of the quorum, and tells in the item what its loss did to it.
func (c *scribe) followQuorum(e assembly.Entry, s *assembly.State) {
	if c.opening == nil {
		return
	}
	opens := c.was.phase == assembly.Convened
	rule, needed := s.Rules.Get("quorum"), s.QuorumNeeded()
	turn := quorumTurn{at: e.At, present: s.QuorumPresent(), needed: needed, met: s.Quorum.Met, members: s.Roll.Standing()}
	changed := s.Quorum.Changes[c.was.quorumChanges:]
	if opens || s.Info.Phase != assembly.Closed && (rule != c.was.quorumRule || needed != c.was.quorumNeeds) {
		turn.rule = rule
		c.quorum = append(c.quorum, turn)
	} else if len(changed) > 0 {
		last := changed[len(changed)-1]
		turn.present, turn.needed, turn.met = last.Present, last.Needed, last.Met
		c.quorum = append(c.quorum, turn)
	}
	if opens {
		return
	}
	for _, q := range changed {
		if q.Met {
			c.quorumBack(e, q)
		} else {
			c.quorumLost(e, q)
		}
	}
}

func (c *scribe) quorumLost(e assembly.Entry, q assembly.QuorumChange) {
	says := Plain(c.say("quorum.lost.item", c.clock(e.At), q.Present, q.Needed))
	gone := c.gone(assembly.Suspended)
	if gone == nil {
		c.tell("", says)
		return
	}
	c.tell(gone[0].head, says, c.laidAside(gone, "aside.suspended")...)
}

func (c *scribe) quorumBack(e assembly.Entry, q assembly.QuorumChange) {
	back := c.returned()
	if len(back) == 0 && q.Needed == 0 {
		return // no quorum is set any more: the attendance tells it
	}
	head := ""
	if len(back) > 0 {
		head = back[0].head
	}
	c.tell(head, Plain(c.say("quorum.back.item", c.clock(e.At), q.Present, q.Needed)), c.onTheFloorAgain(back)...)
}

// quorumPoints tells the rule, the need, and when it was met or lost.
func (c *scribe) quorumPoints() {
	first := c.quorum[0]
	says := c.quorumRule(first, "quorum.none", "quorum.number", "quorum.percent")
	if first.rule != "none" {
		key := "quorum.opened.without"
		if first.met {
			key = "quorum.opened.with"
		}
		says += " " + c.say(key, first.present)
	}
	told := []string{says}
	lost, set := !first.met, first.rule != "none"
	for _, q := range c.quorum[1:] {
		told = append(told, c.quorumTurned(q))
		lost, set = lost || !q.met, set || q.needed > 0
	}
	if !first.met && len(told) == 1 && c.closed() {
		told[0] += " " + c.say("quorum.never")
	}
	switch {
	case lost:
		told = append(told, c.say("quorum.means"))
	case set && len(told) == 1 && c.closed():
		told[0] += " " + c.say("quorum.kept")
	}
	c.doc.Point(Text(strings.Join(told, " ")))
	c.doc.Add(c.quorumChart())
}

func (c *scribe) quorumRule(q quorumTurn, none, number, percent string) string {
	switch {
	case q.rule == "none":
		return c.say(none, c.clock(q.at))
	case strings.HasSuffix(q.rule, "%"):
		return c.say(percent, strings.TrimSuffix(q.rule, "%"), q.members, q.needed, c.clock(q.at))
	}
	return c.say(number, q.needed, c.clock(q.at))
}

func (c *scribe) quorumTurned(q quorumTurn) string {
	at := c.clock(q.at)
	if q.rule != "" {
		says := c.quorumRule(q, "quorum.none.now", "quorum.number.now", "quorum.percent.now")
		if q.rule == "none" {
			return says
		}
		key := "quorum.now.short"
		if q.met {
			key = "quorum.now.met"
		}
		return says + " " + c.say(key, q.present)
	}
	if q.met {
		return c.say("quorum.back", at, q.present, q.needed)
	}
	return c.say("quorum.lost", at, q.present, q.needed)
}
