package minutes

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// quorumTurn is the opening, a change of what the quorum is, its loss or its return.
type quorumTurn struct {
	entry   uint64
	at      time.Time
	rule    string // where the rule itself is told: at the opening, and when it changed
	members int
	present int
	needed  int
	met     bool
	again   bool // it had been met before
	parts   []assembly.QuorumPart
}

// hearQuorum keeps what the attendance tells of the quorum, and tells in the item what its loss did to it.
func (c *scribe) hearQuorum(fact assembly.Fact, e assembly.Entry, s *assembly.State) {
	if c.opening == nil || !weighs(fact) {
		return
	}
	c.keepPresence(e, s)
	turn := quorumTurn{entry: e.Seq, at: e.At, present: s.QuorumPresent(), needed: s.QuorumNeeded(), met: s.Quorum.Met, members: s.Roll.Standing(), parts: s.QuorumParts()}
	rule := s.Rules.Get("quorum")
	n := len(c.quorum)
	if n == 0 || s.Info.Phase != assembly.Closed && (rule != c.rule || turn.needed != c.quorum[n-1].needed) {
		turn.rule, c.rule = rule, rule
		c.quorum = append(c.quorum, turn)
	}
	if _, is := fact.(*assembly.QuorumChanged); !is {
		return
	}
	q := s.Quorum.Changes[c.turned]
	c.turned++
	if c.quorum[len(c.quorum)-1].entry != e.Seq {
		turn.present, turn.needed, turn.met, turn.again = q.Present, q.Needed, q.Met, q.Again
		c.quorum = append(c.quorum, turn)
	}
	switch {
	case c.opening.entry == e.Seq:
	case q.Met:
		c.quorumBack(e, q)
	default:
		c.quorumLost(e, q, s)
	}
}

// weighs tells whether a fact may change how many the quorum counts or needs.
func weighs(fact assembly.Fact) bool {
	switch fact.(type) {
	case *assembly.MeetingOpened, *assembly.QuorumChanged, *assembly.RuleSet, *assembly.MembersStated, *assembly.HeadcountTaken, *assembly.HeadcountEnded,
		*assembly.PersonJoined, *assembly.PersonChanged, *assembly.PeopleStruck, *assembly.PeopleArrived, *assembly.PeopleLeft,
		*assembly.RoleTaken, *assembly.RoleLeft:
		return true
	}
	return false
}

func (c *scribe) quorumLost(e assembly.Entry, q assembly.QuorumChange, s *assembly.State) {
	key := "quorum.lost.item"
	if !q.Again {
		key = "quorum.short.item"
	}
	says := Plain(c.say(key, c.clock(e.At), q.Present, q.Needed))
	gone := c.gone(s.Motions.LaidAside(e.Seq), assembly.Suspended)
	if gone == nil {
		if c.place.item != 0 { // else who was there tells it
			c.tell("", says)
		}
		return
	}
	c.tell(gone[0].head, says, c.laidAside(gone, "aside.suspended")...)
}

// waits tells whether a motion waits for a quorum.
func (c *scribe) waits() bool {
	return slices.ContainsFunc(c.motions, func(f *followed) bool { return f.shown && f.State == assembly.Suspended })
}

func (c *scribe) quorumBack(e assembly.Entry, q assembly.QuorumChange) {
	back := c.returned()
	if len(back) == 0 && (q.Needed == 0 || c.place.item == 0 && c.put == nil && !c.waits()) {
		return // who was there tells it
	}
	head := ""
	if len(back) > 0 {
		head = back[0].head
	}
	key := "quorum.back.item"
	if !q.Again {
		key = "quorum.reached.item"
	}
	c.tell(head, Plain(c.say(key, c.clock(e.At), q.Present, q.Needed)), c.onTheFloorAgain(back)...)
	for _, f := range back {
		if f == c.put { // its count was opened again by that
			f.spot = c.here()
		}
	}
}

// quorumPoints tells the rule, the need, and when it was met or lost.
func (c *scribe) quorumPoints() {
	first := c.quorum[0]
	says := c.quorumRule(first, "")
	if first.rule != "none" {
		key := "quorum.opened.without"
		switch {
		case first.met && len(c.quorum) == 1 && c.closed():
			key = "quorum.opened.kept"
		case first.met:
			key = "quorum.opened.with"
		}
		says += " " + c.say(key, first.present)
	}
	told := []string{says}
	lost := !first.met
	for _, q := range c.quorum[1:] {
		told = append(told, c.quorumTurned(q))
		lost = lost || !q.met
	}
	if !first.met && len(told) == 1 && c.closed() {
		told[0] += " " + c.say("quorum.never")
	}
	if lost {
		told = append(told, c.say("quorum.means"))
	}
	c.doc.Point(Text(strings.Join(told, " ")))
	c.doc.Add(c.quorumChart())
}

// quorumRule tells what the quorum was at the opening, or what it became: now is ".now" then.
func (c *scribe) quorumRule(q quorumTurn, now string) string {
	at := c.clock(q.at)
	switch {
	case len(q.parts) == 0:
		return c.say("quorum.none"+now, at)
	case len(q.parts) > 1:
		return c.say("quorum.both"+now, c.quorumPart(q.parts[0], q.members), c.quorumPart(q.parts[1], q.members), q.needed, at)
	}
	share := q.parts[0].Share
	percent, is := strings.CutSuffix(share, "%")
	switch {
	case is:
		return c.say("quorum.percent"+now, percent, q.members, q.needed, at)
	case share != "":
		return c.say("quorum.share"+now, share, q.members, q.needed, at)
	}
	return c.say("quorum.number"+now, q.needed, at)
}

// quorumPart tells one of two conditions of a quorum.
func (c *scribe) quorumPart(p assembly.QuorumPart, members int) words.Phrase {
	percent, is := strings.CutSuffix(p.Share, "%")
	switch {
	case is:
		return words.Say("quorum.part.percent", percent, members)
	case p.Share != "":
		return words.Say("quorum.part.share", p.Share, members)
	}
	return words.Say("quorum.part.number", p.Needed)
}

func (c *scribe) quorumTurned(q quorumTurn) string {
	at := c.clock(q.at)
	if q.rule != "" {
		says := c.quorumRule(q, ".now")
		if q.rule == "none" {
			return says
		}
		key := "quorum.now.short"
		if q.met {
			key = "quorum.now.met"
		}
		return says + " " + c.say(key, q.present)
	}
	switch {
	case q.met && q.again:
		return c.say("quorum.back", at, q.present, q.needed)
	case q.met:
		return c.say("quorum.reached", at, q.present, q.needed)
	case q.again:
		return c.say("quorum.lost", at, q.present, q.needed)
	}
	return c.say("quorum.short", at, q.present, q.needed)
}
