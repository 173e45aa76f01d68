package minutes

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
)

// chronicle is what happened, as it was written down along the record. The state alone tells how things ended: what an amendment
// found when it was moved, who facilitated the first count, what was pending when the quorum went, is gone from it later.
type chronicle struct {
	items    map[int][]passage        // what is told under each item; 0: outside the agenda
	taken    map[int][]assembly.Span  // when each item was taken
	motions  []*followed              // in the order of the state
	byID     map[string]*followed     //
	seats    []int                    // terms of office that fell into the meeting, by their place in the state
	door     []doorCount              // while voters were counted at the door
	quorum   []quorumFact             //
	orders   []orderChange            // standing orders that changed in the meeting
	usual    map[string]string        // standing orders at the opening that are not the default
	packs    []string                 // set before the opening
	later    []laterEntry             // entered after the close
	sealedAt time.Time                //
	before                            // the state before the entry
}

// before is what a glance at the state before an entry showed.
type before struct {
	phase                                      assembly.Phase
	recess                                     time.Time
	item                                       int
	began                                      time.Time
	chain                                      []string
	last                                       string // decided last
	rulings, straws, notes, actions, rules, qs int
	done                                       []bool
	quorumRule                                 string
	members                                    int
	headcount                                  assembly.Headcount
	openAction                                 string
}

// passage is a numbered paragraph and what belongs to it, under the heading of a motion or none.
type passage struct {
	head   string
	says   Words
	blocks []Block
}

func newChronicle() chronicle {
	return chronicle{items: map[int][]passage{}, taken: map[int][]assembly.Span{}, byID: map[string]*followed{}, usual: map[string]string{}}
}

// tell adds a passage to the item that was current when the entry was made: an entry that closes the meeting ends its item.
func (c *scribe) tell(head string, says Words, blocks ...Block) {
	c.items[c.item] = append(c.items[c.item], passage{head, says, blocks})
}

// tellBeside adds a passage to an item below the last one with the same heading, wherever the meeting has gone since.
func (c *scribe) tellBeside(item int, p passage) {
	list := c.items[item]
	place := 0
	for i := range list {
		if list[i].head == p.head {
			place = i + 1
		}
	}
	if place == 0 && p.head != "" {
		place = len(list)
	}
	c.items[item] = slices.Insert(list, place, p)
}

// pendingHead is the heading of what was pending before the entry, none without it.
func (c *scribe) pendingHead() string {
	if len(c.chain) == 0 {
		return ""
	}
	return c.byID[c.chain[0]].head
}

// follow writes down what one entry led to.
func (c *scribe) follow(e assembly.Entry, s *assembly.State) {
	c.phaseChanged(e, s)
	c.followOrders(e, s)
	c.followDoor(e, s)
	c.followRulings(s)
	c.followStraws(s)
	c.followMotions(e, s)
	c.followActions(e, s)
	c.followNotes(e, s)
	if e.Verb == "seal" {
		c.sealedAt = e.At
	}
	c.glance(s)
}

func (c *scribe) glance(s *assembly.State) {
	b := &c.before
	b.phase, b.recess = s.Info.Phase, s.Info.RecessSince
	b.item = s.Agenda.CurrentID()
	if i := s.Agenda.Current; i != nil {
		b.began = i.Began
	}
	b.chain, b.last = s.Motions.Chain, s.Motions.Last
	b.rulings, b.straws, b.notes, b.actions = len(s.Floor.Rulings), len(s.Straws), len(s.Notes), len(s.Actions)
	b.rules, b.qs = len(s.Rules.Changes), len(s.Quorum.Changes)
	b.quorumRule, b.members, b.headcount = s.Rules.Get("quorum"), s.Roll.Standing(), s.Roll.Headcount
	b.openAction = ""
	if m := s.Motions.Open(); m != nil {
		b.openAction = m.ID
	}
}

// phaseChanged follows the meeting through its opening, its recesses, its items and its close.
func (c *scribe) phaseChanged(e assembly.Entry, s *assembly.State) {
	now := s.Info.Phase
	if now == assembly.Open && c.phase == assembly.Convened {
		c.opened(s)
	}
	if c.phase == assembly.InRecess && now != assembly.InRecess {
		key := "recess.ended"
		if now == assembly.Closed {
			key = "recess.closed"
		}
		c.tell(c.pendingHead(), Plain(c.say(key, c.clock(c.recess), c.clock(e.At))))
	}
	if c.item != 0 && s.Agenda.CurrentID() != c.item {
		c.taken[c.item] = append(c.taken[c.item], assembly.Span{From: c.began, To: e.At})
	}
	for i := range s.Roles.Terms {
		running := s.Roles.Terms[i].To.IsZero()
		if now != assembly.Convened && (running || now != assembly.Closed) && !slices.Contains(c.seats, i) && c.inMeeting(s, i, running) {
			c.seats = append(c.seats, i)
		}
	}
}

// end writes down what the last entry left open.
func (c *scribe) end() {
	if c.item != 0 {
		c.taken[c.item] = append(c.taken[c.item], assembly.Span{From: c.began})
	}
	if c.phase == assembly.InRecess {
		c.tell(c.pendingHead(), Plain(c.say("recess.on", c.clock(c.recess))))
	}
}

// kindWords is a key for a name of the state that may be one the table does not know.
func dashed(name string) string { return strings.ReplaceAll(name, " ", "-") }
