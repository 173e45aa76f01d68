package assembly

import (
	"slices"
	"time"

	"stacktaker/assembly/tally"
	"stacktaker/assembly/threshold"
)

// MotionState is where a motion stands.
type MotionState string

// The states of a motion (docs/rules.md, section 4).
const (
	Moved      MotionState = "moved"
	Seconded   MotionState = "seconded"
	Counting   MotionState = "counting"
	Carried    MotionState = "carried"
	NotCarried MotionState = "not-carried"
	Lapsed     MotionState = "lapsed"
	RuledOut   MotionState = "ruled-out"
	Withdrawn  MotionState = "withdrawn"
	Tabled     MotionState = "tabled"
	Postponed  MotionState = "postponed"
	Referred   MotionState = "referred"
	Suspended  MotionState = "suspended"
	Dropped    MotionState = "dropped" // for this meeting, without a decision
	Counted    MotionState = "counted" // one floor of several
)

// Motion is a motion in its exact words, and what became of it.
type Motion struct {
	ID       string // 1, 2 … · 1.1, 1.1.1 amendments · p1, p2 … procedural
	Kind     string
	Parent   string // of an amendment, what it amends; "" otherwise
	Text     string // as it stands; of an amendment, what it would insert
	Original string // as it was moved
	Mover    string // person id
	Seconder string // person id, "" without one
	// With and SecondedWith are who moved or seconded it beside them, by id.
	With, SecondedWith []string
	Backers            []string // who is to second it, as its notice says, by id
	State              MotionState
	Threshold          threshold.Threshold
	Item               int // id of the agenda item, 0 before the first
	MovedAt            time.Time
	DecidedAt          time.Time
	Reason             string // why it was ruled out

	Amends Change // of an amendment
	Target string // the decision that is reconsidered, taken up or rescinded
	Over   string // the motion that was pending when it was moved; where none was, and of a recount, what was decided last
	Under  string // the motion at the bottom of what was pending then, "" for none
	Person string // who is recalled, or takes a role
	Role   string // in which somebody is replaced
	Rule   string // that is suspended
	Takes  int    // the id of the agenda item that is to be taken out of its order, 0 for none
	All    bool   // it closes debate on everything that is pending

	Rounds       []Round
	Result       *Result
	DebateClosed bool
	Waits        bool           // an amendment that waits until another to the same text is settled
	Accepted     bool           // a friendly amendment
	NoObjection  bool           // put while people waited, nobody objecting
	RollCall     bool           // put so that each one votes by name
	Ballot       bool           // put on paper
	PutBy        string         // person id, who put it where that was not the facilitator
	Facilitator  string         // person id, at the verdict
	Pledges      int            // to take part in an authorized action
	Recorded     []RecordedVote // as voters wished it of their own vote, in the order in which they said so
	Missed       []Objections   // searches for consensus that led to a count
	NeedsAction  bool           // carried, and nobody has said who does what by when

	Floors    tally.Floors // where the same question is put
	Noticed   bool         // given by notice, yet to be moved
	Published bool         // given by notice
	Rescinded bool         // by a later decision
	ToRatify  bool         // carried without a quorum, as the room wished: the next meeting ratifies it or lets it fall

	Agreed bool // from the chair, nobody objecting

	Title string // that it was given, "" for none

	Grievance int   // that it demands to be settled, 0 = none
	Spend     Spend // the money that it asks for
	// Closed is set for one that began in a closed session, Reworded where its words are those of one: by an amendment that
	// was moved or decided there.
	Closed   bool
	Reworded bool
	Meeting  int // the earlier meeting in which it was moved, where it stood over; 0: this one

	// Of an amendment that gives a whole text: the amendments carried since whose changes it would undo, and what it says of paragraphs that went
	// since, which it says no longer.
	Undoes, Left []string

	titledApart  bool // its title is from a closed session, and it is not
	ownThreshold bool // it was given to it, and is not what the standing orders ask for

	needs    string      // the threshold that its notice named
	before   MotionState // it was suspended or laid aside
	was      string      // the parent's text before this amendment carried
	made     string      // the parent's text as it made it
	goneBy   string      // the amendment that struck the words that this one changes, "" for none
	stoodAt  Change      // what it changed before
	sumOf    string      // the text with which its sum was given
	asked    sumChanged  // what the parent asked for before this amendment carried
	stood    *stood      // the decision before it was reconsidered
	since    uint64      // the entry that decided it or laid it aside last
	settled  uint64      // the entry that decided it last, by a vote or as a friendly amendment
	reopened uint64      // the entry that brought it back after it was decided
	hung     []string    // what was pending with it when it was laid aside
	spoke    map[string]int
	replied  bool   // the mover has replied to the debate
	final    bool   // decided by a division
	turned   bool   // a recount changed the outcome
	earlier  int    // rounds that were counted before it was brought back
	departed int    // departures of the meeting before it was brought back: what was decided so is not decided so any longer
	moved    uint64 // the entry that moved it
	lapsed   uint64 // entry by which it lapsed, since the decision that it was moved on stands
	ruling   int    // how many rulings there were when it was moved: a challenge is of the last of them
}

// Movers are all who moved the motion, the one first who replies; nobody where nobody did.
func (m *Motion) Movers() []string { return together(m.Mover, m.With) }

// Seconders are all who seconded it.
func (m *Motion) Seconders() []string { return together(m.Seconder, m.SecondedWith) }

func together(first string, others []string) []string {
	if first == "" {
		return nil
	}
	return append([]string{first}, others...)
}

// concerns tells whether somebody moved the motion, seconded it, or is whom it is about.
func (m *Motion) concerns(person string) bool {
	return slices.Contains(m.Movers(), person) || slices.Contains(m.Seconders(), person) || m.Person == person
}

// Procedural tells whether the motion is about the way of dealing with business and not business itself.
func (m *Motion) Procedural() bool { return m.ID[0] == 'p' }

// Amendment tells whether the motion amends another.
func (m *Motion) Amendment() bool { return m.Kind == "amendment" }

// Settled tells whether nothing more is to be done about the motion in this meeting.
func (m *Motion) Settled() bool {
	switch m.State {
	case Moved, Seconded, Counting:
		return false
	}
	return !m.State.LaidAside()
}

// LaidAside tells whether a motion in this state is off the floor and can be taken up again, at the next meeting too.
func (st MotionState) LaidAside() bool {
	switch st {
	case Tabled, Postponed, Referred, Suspended:
		return true
	}
	return false
}

// Held tells whether a motion was on the floor when the quorum was lost, and comes back with it.
func (ms *Motions) Held(id string) bool { return slices.Contains(ms.held, id) }

// StandsOver tells whether it was laid aside, here or at an earlier meeting, and can be taken up again.
func (m *Motion) StandsOver() bool {
	return m.State.LaidAside() && !m.Amendment() && !m.Procedural() && !m.Noticed
}

func (m *Motion) kind() motionKind {
	k, _ := kindNamed(m.Kind)
	return k
}

// Motions is every motion of the meeting, and the chain of those that are pending.
type Motions struct {
	All []*Motion
	// Chain is what is pending, by id: the last is immediately pending, what stands before it waits.
	Chain []string
	// Last is what was decided last, by id; it may be recounted until the next business.
	Last string

	byID         map[string]*Motion
	held         []string // suspended for want of a quorum
	stoodBefore  []string // the chain when the quorum was lost
	laidLast     string   // the motion that was laid aside last, with what hung on it
	business     int      // numbers given
	afterClosure int      // lane-3 speeches until closing debate may be moved again
}

// Get finds a motion by id; nil for an unknown one.
func (ms *Motions) Get(id string) *Motion { return ms.byID[id] }

// Pending is the immediately pending motion, nil without one.
func (ms *Motions) Pending() *Motion {
	if len(ms.Chain) == 0 {
		return nil
	}
	return ms.byID[ms.Chain[len(ms.Chain)-1]]
}

// kindOf is the kind of a motion by its id, "" for an unknown one.
func (ms *Motions) kindOf(id string) string {
	if m := ms.Get(id); m != nil {
		return m.Kind
	}
	return ""
}

func (ms *Motions) pendingID() string {
	if m := ms.Pending(); m != nil {
		return m.ID
	}
	return ""
}

// Main is the motion on which everything pending hangs, nil without one.
func (ms *Motions) Main() *Motion {
	if len(ms.Chain) == 0 {
		return nil
	}
	return ms.byID[ms.Chain[0]]
}

// Waiting lists the amendments to a motion that wait until another is settled.
func (ms *Motions) Waiting(parent string) []*Motion {
	var waiting []*Motion
	for _, m := range ms.All {
		if m.Waits && m.Parent == parent {
			waiting = append(waiting, m)
		}
	}
	return waiting
}

// Open is the carried motion that still asks for who does it by when, nil without one.
func (ms *Motions) Open() *Motion {
	for i := len(ms.All) - 1; i >= 0; i-- {
		if ms.All[i].NeedsAction {
			return ms.All[i]
		}
	}
	return nil
}

// nextID is the number that a motion of this kind gets by what stands in this meeting, from earlier ones too; what was given and stands no
// longer is counted by (*turn).number.
func (ms *Motions) nextID(k motionKind, parent string) string {
	switch {
	case k.group == amending:
		n := 1
		for _, m := range ms.All {
			if m.Parent == parent {
				n++
			}
		}
		return parent + "." + itoa(n)
	case k.rank == MainRank:
		return itoa(ms.business + 1)
	}
	return "p1" // none stands over
}

func (ms *Motions) add(m *Motion) {
	if ms.byID == nil {
		ms.byID = map[string]*Motion{}
	}
	ms.All = append(ms.All, m)
	ms.byID[m.ID] = m
	if m.kind().rank == MainRank {
		ms.business++
	}
}

// pop takes a motion off the chain.
func (ms *Motions) pop(id string) {
	ms.Chain = slices.DeleteFunc(slices.Clone(ms.Chain), func(c string) bool { return c == id })
}

// layAside takes the whole chain off the floor, to come back together.
func (ms *Motions) layAside(chain []string, state MotionState, seq uint64) {
	if len(chain) == 0 {
		return
	}
	main := ms.byID[chain[0]]
	main.hung = slices.Clone(chain)
	for _, m := range ms.with(chain) {
		m.before, m.State, m.since = m.State, state, seq
	}
	ms.Chain = slices.DeleteFunc(slices.Clone(ms.Chain), func(c string) bool { return slices.Contains(chain, c) })
}

// with lists the motions of a chain and the amendments that wait for their turn on them.
func (ms *Motions) with(chain []string) []*Motion {
	var all []*Motion
	for _, m := range ms.All {
		if slices.Contains(chain, m.ID) || m.Waits && slices.Contains(chain, m.Parent) {
			all = append(all, m)
		}
	}
	return all
}

// hold suspends what is pending because the quorum is lost, but for what may be put without one and what the room goes on with anyway.
func (ms *Motions) hold(seq uint64, stays func(*Motion) bool) {
	var chain []string
	for _, id := range ms.Chain {
		if m := ms.byID[id]; !withoutQuorum(m.Kind) && !stays(m) {
			chain = append(chain, id)
		}
	}
	if len(ms.held) == 0 { // else it was regained and lost again in a recess, in which it waited
		ms.stoodBefore = ms.Chain
	}
	ms.held = append(ms.held, chain...)
	ms.layAside(chain, Suspended, seq)
}

// bringBack puts on the floor again, as it stood, what was suspended for want of a quorum.
func (ms *Motions) bringBack() {
	for _, m := range ms.with(ms.held) {
		m.State = m.before
	}
	var chain []string
	for _, id := range ms.stoodBefore {
		if slices.Contains(ms.held, id) || slices.Contains(ms.Chain, id) {
			chain = append(chain, id)
		}
	}
	for _, id := range ms.Chain { // moved without a quorum
		if !slices.Contains(chain, id) {
			chain = append(chain, id)
		}
	}
	for _, id := range chain[:max(len(chain)-1, 0)] { // its count opens again where nothing was moved over it meanwhile
		if m := ms.byID[id]; m.State == Counting {
			m.State = Seconded
		}
	}
	ms.Chain, ms.held, ms.stoodBefore = chain, nil, nil
}

// suspendAll lets whatever is pending stand over to the next meeting.
func (ms *Motions) suspendAll(seq uint64) {
	for _, id := range ms.Chain { // nothing stays half counted
		if m := ms.byID[id]; m.State == Counting {
			m.State = Seconded
		}
	}
	ms.layAside(ms.Chain, Suspended, seq)
	ms.held = nil
}

// newBusiness begins the floor anew for a motion that is business of its own.
func (s *State) newBusiness() {
	s.endBusiness()
	s.Floor.ListClosed, s.Floor.Round = noTime(), nil
	s.Motions.afterClosure = 0 // what was barred was closing the debate before
}

// endBusiness ends what hangs on the business before: the right to a recount, and the offer to say who does what was carried.
func (s *State) endBusiness() {
	s.Motions.endBusiness()
	if !s.asksForActions() {
		for _, m := range s.Motions.All {
			m.NeedsAction = false
		}
	}
}

// asksForActions tells whether who does what was carried is asked, and not offered.
func (s *State) asksForActions() bool { return s.Rules.Get("actions") == "ask" }

// endBusiness ends the right to a recount.
func (ms *Motions) endBusiness() { ms.Last = "" }

// guardBusiness refuses the next business while a decision asks for who does it, where the standing orders have it answered.
func (s *State) guardBusiness() *Refusal {
	if m := s.Motions.Open(); m != nil && s.asksForActions() {
		return s.bars("business.assign", m.ID)
	}
	return nil
}
