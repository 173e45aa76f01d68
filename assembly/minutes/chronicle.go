package minutes

import (
	"slices"
	"time"

	"stacktaker/assembly"
)

// chronicle is what happened, written down along the record. The state alone tells how things ended: what an amendment found when
// it was moved, who facilitated the first count, what was pending when the quorum went, it knows no more.
type chronicle struct {
	was glance // the state before the entry that is being followed

	items   map[int][]passage       // what is told under each item, by its id; 0: outside the agenda
	taken   map[int][]assembly.Span // when each item was taken
	motions []*followed             // as the state has them
	byID    map[string]*followed
	cause   *followed // what was decided by this entry
	last    spot      // of the passage that was told last

	raised     raised // the point of order that was taken last
	strawVotes []Vote

	contests []*watched    // elections and competing proposals, as the state has them
	mandates []mandateKept // as the state has them
	reports  []Words       // what was reported, renewed and discharged
	hidden   hidden

	opening  *opening // nil before the meeting opens
	door     []doorCount
	quorum   []quorumTurn
	presence []quorumAt
	lastAt   time.Time // of the entry followed last
	orders   []orderChange
	later    []laterEntry
}

// glance is what is compared from one entry to the next.
type glance struct {
	phase       assembly.Phase
	recessSince time.Time
	item        int
	itemBegan   time.Time
	chain       []string // of motions, by id
	decided     string   // the motion decided last
	open        string   // the decision that asks for an action
	choosing    bool     // an election or a competition is pending of which may be spoken
	headcount   assembly.Headcount
	quorumRule  string
	quorumNeeds int

	preferred, rulings, straws, notes, actions, orders, quorumChanges int
}

func glanceAt(s *assembly.State) glance {
	g := glance{
		phase: s.Info.Phase, recessSince: s.Info.RecessSince, item: s.Agenda.CurrentID(), chain: s.Motions.Chain, decided: s.Motions.Last,
		headcount: s.Roll.Headcount, quorumRule: s.Rules.Get("quorum"), quorumNeeds: s.QuorumNeeded(),
		preferred: len(s.Floor.Preferred), rulings: len(s.Floor.Rulings), straws: len(s.Straws), notes: len(s.Notes), actions: len(s.Actions),
		orders: len(s.Rules.Changes), quorumChanges: len(s.Quorum.Changes),
	}
	if s.Agenda.Current != nil {
		g.itemBegan = s.Agenda.Current.Began
	}
	if m := s.Motions.Open(); m != nil {
		g.open = m.ID
	}
	if con := s.Contest(); con != nil {
		g.choosing = !con.Closed
	}
	return g
}

// passage is a numbered paragraph and what belongs to it, under the heading of a motion or under none.
type passage struct {
	head   string
	says   Words
	blocks []Block
}

func newChronicle() chronicle {
	return chronicle{items: map[int][]passage{}, taken: map[int][]assembly.Span{}, byID: map[string]*followed{}}
}

// follow writes down what one entry led to.
func (c *scribe) follow(e assembly.Entry, facts []assembly.Fact, s *assembly.State) {
	c.enterHidden(e, s)
	c.followMeeting(e, s)
	c.followOrders(e, s)
	c.followDoor(e, facts, s)
	c.followFloor(e, facts, s)
	c.followContests(e, s)
	c.followMotions(e, s)
	c.followLaid()
	c.followQuorum(e, s)
	c.followPresence(e, s)
	c.followReturned(e, s)
	c.followClose(e, s)
	c.followMandates(s)
	c.followActions(facts, s)
	c.followNotes(s)
	c.followLater(e, facts, s)
	c.leaveHidden(e, s)
	c.was = glanceAt(s)
}

// followMeeting follows the meeting through its opening, its recesses and its items.
func (c *scribe) followMeeting(e assembly.Entry, s *assembly.State) {
	phase := s.Info.Phase
	if c.was.phase == assembly.Convened && phase == assembly.Open {
		c.opening = newOpening(s)
	}
	if c.was.phase == assembly.InRecess && phase != assembly.InRecess {
		key := "recess.ended"
		if phase == assembly.Closed {
			key = "recess.closed"
		}
		c.tell(c.pendingHead(), Plain(c.say(key, c.clock(c.was.recessSince), c.clock(e.At))))
	}
	if c.was.item != 0 && s.Agenda.CurrentID() != c.was.item {
		c.taken[c.was.item] = append(c.taken[c.was.item], assembly.Span{From: c.was.itemBegan, To: e.At})
	}
}

// breakOff writes down what goes on after the last entry.
func (c *scribe) breakOff() {
	if c.hidden.lasts {
		c.tellHidden(assembly.Span{From: c.hidden.since})
	}
	if c.was.item != 0 {
		c.taken[c.was.item] = append(c.taken[c.was.item], assembly.Span{From: c.was.itemBegan})
	}
	if c.was.phase == assembly.InRecess {
		c.tell(c.pendingHead(), Plain(c.say("recess.since", c.clock(c.was.recessSince))))
	}
}

// tell adds a passage to the item that was current before the entry: the one that closes the meeting ends its item.
func (c *scribe) tell(head string, says Words, blocks ...Block) {
	if c.hidden.now {
		return
	}
	c.tellAt(c.here(), passage{head, says, blocks})
}

// spot is a place among the passages of an item.
type spot struct{ item, at int }

// raised is when a point of order was taken, where that stands, and the heading of what was pending then.
type raised struct {
	when time.Time
	spot
	head string
}

// here is where the next passage comes.
func (c *scribe) here() spot { return spot{c.was.item, len(c.items[c.was.item])} }

// tellAt adds a passage before whatever was told after that place was kept, such as a point of order raised while hands were counted.
func (c *scribe) tellAt(at spot, p passage) {
	if c.hidden.now {
		return
	}
	c.items[at.item] = slices.Insert(c.items[at.item], at.at, p)
	c.last = at
}

// tellUnder adds a passage to another item than the current one.
func (c *scribe) tellUnder(item int, says Words) {
	c.tellAt(spot{item, len(c.items[item])}, passage{says: says})
}

// tellMore adds to the passage that was told last.
func (c *scribe) tellMore(blocks ...Block) {
	if c.hidden.now {
		return
	}
	if list := c.items[c.last.item]; c.last.item != c.was.item || c.last.at >= len(list) {
		c.tell("", nil, blocks...)
		return
	}
	last := &c.items[c.last.item][c.last.at]
	last.blocks = append(last.blocks, blocks...)
}

// tellBeside adds a passage to an item, below the last one with the same heading, wherever the meeting has gone since.
func (c *scribe) tellBeside(item int, p passage) {
	if c.hidden.now {
		return
	}
	list := c.items[item]
	place := len(list)
	for i := range list {
		if list[i].head == p.head {
			place = i + 1
		}
	}
	c.tellAt(spot{item, place}, p)
}

// pendingHead is the heading of what was pending before the entry, or of the decision that still asked who does what; none where there was
// neither, or nothing that readers have seen.
func (c *scribe) pendingHead() string {
	if n := len(c.contests); n > 0 && c.was.choosing {
		return c.contestHead(c.contests[n-1].Contest)
	}
	of := c.was.open
	if len(c.was.chain) > 0 {
		of = c.was.chain[0]
	}
	if f := c.byID[of]; f != nil && f.shown {
		return f.head
	}
	return ""
}
