package assembly

import (
	"slices"
	"time"

	"stacktaker/assembly/order"
	"stacktaker/assembly/words"
)

// Kind is for what somebody raises their hand.
type Kind string

// The kinds of hand.
const (
	Order         Kind = "order"
	Privilege     Kind = "privilege"
	QuorumCheck   Kind = "quorum"
	Information   Kind = "information"
	Clarification Kind = "clarification"
	Answer        Kind = "answer" // of who reports on the item
	Response      Kind = "response"
	Speak         Kind = "speak"
	For           Kind = "for"
	Against       Kind = "against"
)

// lanes are the kinds of hand by lane, a lower one of which goes first (docs/rules.md, section 3).
func lanes() [4][]Kind {
	return [...][]Kind{{Order, Privilege, QuorumCheck}, {Information, Clarification, Answer}, {Response}, {Speak, For, Against}}
}

// everyKind are the kinds of hand, those of the lowest lane first. It is never changed.
var everyKind = func() (all []Kind) {
	for _, lane := range lanes() {
		all = append(all, lane...)
	}
	return all
}()

// Kinds lists the kinds of hand, those of the lowest lane first.
func Kinds() []Kind { return slices.Clone(everyKind) }

// Lane is the lane of a kind; of what is no kind of hand the last.
func (k Kind) Lane() int {
	switch k {
	case Speak, For, Against: // the most common
		return 3
	}
	for n, lane := range lanes() {
		if slices.Contains(lane, k) {
			return n
		}
	}
	return 3
}

// side is the side on which a kind of hand speaks.
func (k Kind) side() order.Side {
	switch k {
	case For:
		return order.For
	case Against:
		return order.Against
	}
	return order.Neither
}

// discipline is the order in force.
func (s *State) discipline() order.Discipline { return order.Called(s.Rules.Get("order")) }

// BySides tells whether the order in force has those for and those against answer each other.
func (s *State) BySides() bool { return s.discipline().Sides }

// Hand is somebody who waits to speak.
type Hand struct {
	ID     uint64 // the entry in which it was raised
	Person string
	Kind   Kind
	About  string
	At     time.Time
	Motion string // the motion that was pending then, "" without one

	place  uint64 // of the entry among those that count: the order of asking
	item   int    // on which it was raised
	Absent int    // how often the person was not there when looked for
	passed int    // how often others were moved ahead of it
	Reason string // of the last move ahead
}

// Place is one row of the stack: who waits there, and why there.
type Place struct {
	*Hand
	TurnsItem int
	Why       words.Phrase
}

// Stack lists everybody who waits, all lanes, in the order in which they would be called.
func (s *State) Stack() []Place {
	places := make([]Place, 0, len(s.Floor.hands))
	by, overtaken := s.discipline(), s.Floor.given.Overtaken()
	for _, h := range s.order() {
		p := s.Roll.Person(h.Person)
		turns := s.heardOnItem(p)
		places = append(places, Place{h, turns, s.why(h, p, turns, by, overtaken)})
		overtaken = overtaken && h.Kind.Lane() < 3 // it is the first of lane 3 who is due
	}
	return places
}

// Waiting is how many people wait, in all lanes.
func (s *State) Waiting() int { return len(s.Floor.hands) }

// order is everybody who waits in the order in which they would be called.
func (s *State) order() []*Hand {
	hands := make([]*Hand, 0, len(s.Floor.hands))
	for lane := range 3 {
		from := len(hands)
		for _, h := range s.Floor.hands {
			if h.Kind.Lane() == lane {
				hands = append(hands, h)
			}
		}
		if lane == Answer.Lane() {
			s.answerFirst(hands[from:])
		}
		shift(hands[from:], s.Floor.shifts)
	}
	return append(hands, s.laneThree()...)
}

// answerFirst puts who answers before the others of the lane, once a question was asked (docs/rules.md, section 3).
func (s *State) answerFirst(lane []*Hand) {
	i := slices.IndexFunc(lane, func(h *Hand) bool { return h.Kind == Answer })
	if s.Floor.asked && i > 0 { // one person reports
		answer := lane[i]
		copy(lane[1:i+1], lane[:i])
		lane[0] = answer
	}
}

// laneThree is lane 3 by the discipline in force, with the moves that were made by hand.
func (s *State) laneThree() []*Hand {
	lane := make([]order.Waiting, 0, len(s.Floor.hands))
	for i, h := range s.Floor.hands {
		if h.Kind.Lane() != 3 {
			continue
		}
		p := s.Roll.Person(h.Person)
		lane = append(lane, order.Waiting{
			Of: i, Asked: h.place, Side: h.Kind.side(), TurnsItem: s.turnsOnItem(p), Turns: p.Turns, Last: p.LastSpoke, First: s.Floor.first[h.Person],
			Seconds: int(p.Spoken / time.Second),
		})
	}
	s.discipline().Arrange(lane, s.Floor.given)
	hands := make([]*Hand, len(lane))
	for i, w := range lane {
		hands[i] = s.Floor.hands[w.Of]
	}
	shift(hands, s.Floor.shifts)
	return s.replyInPlace(hands)
}

// turnsOnItem is t: how many lane-3 turns a person took on this item.
func (s *State) turnsOnItem(p *Person) int {
	if p == nil {
		return 0
	}
	return p.turnsOn[s.Agenda.CurrentID()]
}

// heardOnItem is how many of these are told.
func (s *State) heardOnItem(p *Person) int {
	if p == nil {
		return 0
	}
	return s.turnsOnItem(p) - p.unheard.on[s.Agenda.CurrentID()]
}

// tookTurn counts a turn on an item, or takes one back.
func (p *Person) tookTurn(item, n int) {
	if p.turnsOn == nil {
		p.turnsOn = map[int]int{}
	}
	p.turnsOn[item] = max(0, p.turnsOn[item]+n)
}

// why says why a hand stands where it does.
func (s *State) why(h *Hand, p *Person, turns int, by order.Discipline, overtaken bool) words.Phrase {
	if by.Queues && h.Kind.Lane() == 3 {
		return words.Say("why.in-turn")
	}
	if h.Absent > 0 {
		return words.Say("why.absent")
	}
	if h.Reason != "" {
		return words.Say("why.moved", h.Reason)
	}
	switch h.Kind.Lane() {
	case 0:
		return words.Say("why.interrupts")
	case 1:
		if h.Kind == Answer && s.Floor.asked {
			return words.Say("why.answer")
		}
		return words.Say("why.after-speaker")
	case 2:
		return words.Say("why.response")
	}
	switch {
	case s.mayReply(h.Person) && !s.repliesLast(h.Person):
		return words.Say("why.reply")
	case s.mayReply(h.Person):
		return words.Say("why.replies")
	}
	if says := s.whyBy(by, h, overtaken); !says.Empty() {
		return says
	}
	if turns == 0 {
		return words.Say("why.first") // before the first item, this item is the meeting so far
	}
	_, spoken := p.Heard()
	return words.Say("why.again", words.Say("ordinal", turns+1), words.Clock(spoken))
}

// whyBy says of somebody in lane 3 why they stand there, where the discipline in force says it otherwise than by how often they have spoken.
func (s *State) whyBy(by order.Discipline, h *Hand, overtaken bool) words.Phrase {
	switch given := s.Floor.given; {
	case by.Name == "fifo":
		return words.Say("why.asked", h.At)
	case by.Name == "least-time":
		_, spoken := s.Roll.Person(h.Person).Heard()
		return words.Say("why.spoken", words.Clock(spoken))
	case by.Sides && overtaken:
		return words.Say("why.overtaken", given.Again)
	case by.Sides && h.Kind.side().Answers(given.Side):
		return words.Say("why.answers", string(h.Kind))
	}
	return words.Phrase{}
}

// ShortWhy is why in a few cells, for a row of a screen.
func (s *State) ShortWhy(p Place) words.Phrase {
	if p.Kind.Lane() < 3 || p.Absent > 0 || p.Reason != "" || p.TurnsItem == 0 && !s.discipline().Queues {
		switch p.Why.Key {
		case "why.first":
			return words.Say("why.first.short")
		case "why.absent":
			return words.Say("why.absent.short")
		}
	}
	switch p.Why.Key {
	case "why.reply", "why.replies":
		return words.Say(p.Why.Key + ".short")
	case "why.again":
		return words.Say("why.again.short", words.Say("ordinal", p.TurnsItem+1), p.Why.Args[1])
	}
	return p.Why
}

// HandRaised is a hand of one kind.
type HandRaised struct {
	Person string `json:"person"`
	Kind   Kind   `json:"kind"`
	About  string `json:"about,omitempty"`
	Motion string `json:"motion,omitempty"`
}

func (e *HandRaised) apply(s *State, m moment) {
	s.Floor.hands = append(s.Floor.hands, &Hand{ID: m.seq, place: m.place, Person: e.Person, Kind: e.Kind, About: e.About, At: m.at, Motion: e.Motion, item: s.Agenda.CurrentID()})
	if e.Kind == Response {
		p := s.Roll.Person(e.Person)
		if p.responded == nil {
			p.responded = map[int]bool{}
		}
		p.responded[s.Agenda.CurrentID()] = true
		s.Floor.responses++
	}
}

// HandChanged makes a hand that waits in lane 3 one of another kind. It keeps its place.
type HandChanged struct {
	Hand   uint64 `json:"hand"`
	Kind   Kind   `json:"kind"`
	About  string `json:"about,omitempty"`
	Motion string `json:"motion,omitempty"`
}

func (e *HandChanged) apply(s *State, _ moment) {
	if h := s.Floor.hand(e.Hand); h != nil {
		h.Kind, h.Motion = e.Kind, e.Motion
		if e.About != "" {
			h.About = e.About
		}
	}
}

// HandDropped takes a hand down.
type HandDropped struct {
	Hand uint64 `json:"hand"`
}

func (e *HandDropped) apply(s *State, _ moment) {
	if h := s.Floor.hand(e.Hand); h != nil && h.Kind == Response {
		s.notResponded(h)
	}
	s.Floor.drop(e.Hand)
}

// notResponded takes back a response that was asked for and not given.
func (s *State) notResponded(h *Hand) {
	s.Floor.responses--
	if p := s.Roll.Person(h.Person); p != nil {
		delete(p.responded, h.item)
	}
}

// ListClosed takes no more hands for the question.
type ListClosed struct{}

func (*ListClosed) apply(s *State, m moment) { s.Floor.ListClosed = m.at }

// ListReopened takes hands again.
type ListReopened struct{}

func (*ListReopened) apply(s *State, _ moment) { s.Floor.ListClosed = time.Time{} }

func stackFacts() []factKind {
	return []factKind{
		fact[HandRaised]("hand", 1), fact[HandChanged]("hand-changed", 1), fact[HandDropped]("hand-dropped", 1), fact[PersonNotThere]("not-there", 1),
		fact[HandMovedUp]("bumped", 1), fact[ListClosed]("list-closed", 1), fact[ListReopened]("list-reopened", 1),
	}
}
