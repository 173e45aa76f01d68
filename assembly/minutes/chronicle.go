package minutes

import (
	"slices"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// chronicle is what happened, written down as the facts of the record tell it. The state alone tells how things ended: what an
// amendment found when it was moved, who facilitated the first count, what was pending when the quorum went, it knows no more.
type chronicle struct {
	place place // where the meeting stands before the entry that is being followed

	items   map[int][]passage       // what is told under each item, by its id; 0: outside the agenda
	taken   map[int][]assembly.Span // when each item was taken
	reached []int                   // items in the order in which they were taken first
	motions []*followed             // as the state has them
	byID    map[string]*followed
	chair   string          // who facilitated, as it was told last
	put     *followed       // the motion on which hands are counted, or were counted last
	cause   *followed       // what was decided by this entry
	facts   []assembly.Fact // of this entry
	last    spot            // of the passage that was told last

	raised     raised // the point of order that was taken last
	strawVotes []Vote

	contests []*watched // elections and competing proposals, as the state has them
	expired  []string   // of mandates whose term had run out before the meeting
	sent     []sent
	hidden   hidden

	// interested tells who had an interest, each as it is told in its item.
	interested []Words

	opening  *opening // nil before the meeting opens
	agenda   []calledItem
	titles   map[int]string // of items, as they were told last
	changes  []agendaChange
	door     []doorCount
	checks   bool // people were checked in by name,
	byName   int  // and so many with a vote had come when they were counted at the door instead
	puts     int  // counts that were opened,
	apart    int  // and those in which whoever facilitated had a vote and did not use it
	quorum   []quorumTurn
	rule     string // of the quorum, as it was told last
	turned   int    // changes of the quorum that were heard
	presence []quorumAt
	lastAt   time.Time // of the entry followed last
	set      int       // standing orders that were heard
	orders   []orderChange
	later    []laterEntry
	up       upLater
	upOn     []any      // the days on which something was written up after the close
	mends    []mendTold // that are to be told, in the order of the entries that were put right
	putIn    map[uint64]bool
	backs    []assembly.BackVerdict // verdicts that were taken back, and are to be told
	mendsDue []uint64               // entries of which it is to be told, once the count is over
	counting bool
}

// place is where what happens next is told.
type place struct {
	item    int // 0: outside the agenda
	began   time.Time
	recess  pause    // that lasts
	over    bool     // the meeting is closed
	contest *watched // the election or competition that is pending, if it may be spoken of
	motion  string   // at the bottom of what is pending, or the decision that asks who does what; "" for neither
}

// pause is a recess that lasts: what happens in it is told behind it.
type pause struct {
	began time.Time // zero: the meeting is not in recess
	*spot           // nil until all is told that the entry led to by which it began
	head  string    // of what was pending then
}

// passage is a numbered paragraph and what belongs to it, under the heading of a motion or under none.
type passage struct {
	head   string
	says   Words
	blocks []Block
}

func newChronicle() chronicle {
	return chronicle{items: map[int][]passage{}, taken: map[int][]assembly.Span{}, byID: map[string]*followed{}, titles: map[int]string{}}
}

// hearer is a subject of the minutes: what it makes of a fact, of the entry that holds it and the state after that.
type hearer func(c *scribe, fact assembly.Fact, e assembly.Entry, s *assembly.State)

// hearers are all subjects. Each hears the whole of an entry before the next does, so that what one entry led to is told in this order.
func hearers() []hearer {
	return []hearer{
		(*scribe).hearMeeting, (*scribe).hearAgenda, (*scribe).hearOrders, (*scribe).hearDoor, (*scribe).hearFloor, (*scribe).hearContests, (*scribe).hearMotions,
		(*scribe).hearLaid, (*scribe).hearQuorum, (*scribe).hearReturned, (*scribe).hearClose, (*scribe).hearMandates, (*scribe).hearGrievances, (*scribe).hearActions,
		(*scribe).hearNotes, (*scribe).hearPapers, (*scribe).hearInterest, (*scribe).hearRecorded, (*scribe).hearDepartures, (*scribe).hearLater, (*scribe).hearRotation,
	}
}

// follow writes down what one entry led to.
func (c *scribe) follow(e assembly.Entry, facts []assembly.Fact, s *assembly.State) {
	c.hidden.now, c.cause, c.facts, c.lastAt = e.Closed, nil, facts, e.At
	c.putRightBefore(e.Seq)
	for _, hear := range c.hearers {
		for _, fact := range facts {
			hear(c, fact, e, s)
		}
	}
	c.putRightWith(e.Seq, s)
	c.verdictsBack(e.Seq, s)
	c.catchUp(e, s)
	c.leaveHidden(e, facts, s)
	for _, fact := range facts { // last, since what else an entry led to is told in the item that it found
		c.hearItem(fact, e)
	}
	c.standAt(s)
	if r := &c.place.recess; !r.began.IsZero() && r.spot == nil {
		here := c.here()
		r.spot, r.head = &here, c.pendingHead()
	}
}

// standAt keeps what is pending, under which the next passages stand.
func (c *scribe) standAt(s *assembly.State) {
	c.place.contest, c.place.motion = nil, ""
	if con := s.Contest(); con != nil && !con.Closed {
		c.place.contest = c.contests[len(c.contests)-1]
	}
	if m := s.Motions.Main(); m != nil {
		c.place.motion = m.ID
	} else if m := s.Motions.Open(); m != nil {
		c.place.motion = m.ID
	}
}

// hearMeeting follows the meeting through its opening and its recesses.
func (c *scribe) hearMeeting(fact assembly.Fact, e assembly.Entry, s *assembly.State) {
	switch fact := fact.(type) {
	case *assembly.SessionClosed:
		if fact.On {
			c.hidden.lasts, c.hidden.since = true, e.At
		}
	case *assembly.LastMinutesApproved:
		c.lastApproved(fact)
	case *assembly.MeetingOpened:
		c.opening = newOpening(e, s)
	case *assembly.RecessBegun:
		c.place.recess = pause{began: e.At}
	case *assembly.MeetingResumed:
		c.recessEnded("recess.ended", e)
	case *assembly.MeetingClosed:
		c.recessEnded("recess.closed", e)
	}
}

func (c *scribe) recessEnded(key string, e assembly.Entry) {
	if r := c.place.recess; !r.began.IsZero() {
		c.tellRecess(c.say(key, c.clock(r.began), c.clock(e.At)))
	}
	c.place.recess = pause{}
}

// tellRecess tells of a recess where it began. What is told more of its end belongs behind what happened in it.
func (c *scribe) tellRecess(says string) {
	r := c.place.recess
	c.tellAt(*r.spot, passage{head: r.head, says: Plain(says)})
	c.last = spot{r.item, max(len(c.items[r.item])-1, 0)}
}

// hearItem follows the meeting from one item to the next.
func (c *scribe) hearItem(fact assembly.Fact, e assembly.Entry) {
	switch fact := fact.(type) {
	case *assembly.ItemBegun:
		c.itemEnded(e.At)
		c.place.item, c.place.began = fact.ID, e.At
		if !slices.Contains(c.reached, fact.ID) {
			c.reached = append(c.reached, fact.ID)
		}
	case *assembly.ItemPutOff:
		if fact.ID == c.place.item {
			c.itemEnded(e.At)
		}
	case *assembly.MeetingClosed:
		c.itemEnded(e.At)
		c.place.over = true
	}
}

// itemEnded keeps when the item was taken that ends now, or goes on where there is no such time.
func (c *scribe) itemEnded(at time.Time) {
	if item := c.place.item; item != 0 {
		c.taken[item] = append(c.taken[item], assembly.Span{From: c.place.began, To: at})
	}
	c.place.item = 0
}

// breakOff writes down what goes on after the last entry.
func (c *scribe) breakOff() {
	c.putRight(func(mendTold) bool { return true })
	c.tellBacks(func(assembly.BackVerdict) bool { return true })
	if c.hidden.lasts {
		c.tellHidden(assembly.Span{From: c.hidden.since})
	}
	if r := c.place.recess; !r.began.IsZero() {
		c.tellRecess(c.say("recess.since", c.clock(r.began)))
	}
	c.itemEnded(time.Time{})
	c.notMoved()
}

// notMoved tells of amendments of which notice was given and that nobody moved before their motion was settled: what fell with another has
// its words on no other page.
func (c *scribe) notMoved() {
	for _, f := range c.byNumber() {
		over := c.byID[f.Parent]
		if !f.Amendment() || !f.Noticed || f.shown || f.secret() || over == nil || !over.shown || !over.Settled() && !c.fell(f) {
			continue
		}
		told := words.Say("not-moved", c.named(f), c.namesIn(f, f.Movers()))
		if by, fell := c.s.Motions.Fell(f.Motion); fell && by != nil && by.ID != over.ID && c.byID[by.ID] != nil && c.byID[by.ID].shown {
			told = words.Say("not-moved.fell", c.named(f), c.namesIn(f, f.Movers()), c.object(by.ID))
		}
		c.tellBeside(over.Item, passage{over.head, Plain(c.say("colon", told)), []Block{c.quote(f, "")}})
	}
}

// fell tells whether an amendment of which notice was given cannot be moved any longer, since its words are gone.
func (c *scribe) fell(f *followed) bool {
	_, fell := c.s.Motions.Fell(f.Motion)
	return fell && f.Noticed
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
func (c *scribe) here() spot { return spot{c.place.item, len(c.items[c.place.item])} }

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
	if list := c.items[c.last.item]; c.last.item != c.place.item || c.last.at >= len(list) {
		c.tell("", nil, blocks...)
		return
	}
	last := &c.items[c.last.item][c.last.at]
	last.blocks = append(last.blocks, blocks...)
}

// standsUnder gives the passage that was told last a heading where it has none.
func (c *scribe) standsUnder(head string) {
	if list := c.items[c.last.item]; !c.hidden.now && c.last.at < len(list) && list[c.last.at].head == "" {
		list[c.last.at].head = head
	}
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
	if w := c.place.contest; w != nil {
		return c.contestHead(w.Contest)
	}
	if f := c.byID[c.place.motion]; f != nil && f.shown {
		return f.head
	}
	return ""
}
