package assembly

import (
	"slices"
	"strings"
	"time"
)

// Floor is who speaks, who waits, and what was said to points of order.
type Floor struct {
	Speaker     *Speech   // nil: nobody has the floor
	Interrupted []*Speech // who gets the floor back after a ruling, the next last
	ListClosed  time.Time // zero: open
	Speeches    []*Speech // that have ended
	Rulings     []Ruling
	// Round is everybody once, while it lasts; nil without one.
	Round *SpeakingRound
	// SilenceUntil is when a pause ends, zero without one.
	SilenceUntil time.Time

	hands      []*Hand
	side       Kind            // of the last speaker who was for or against; the mover counts as for
	first      map[string]bool // who asked to go first (progressive); never told
	queue      int             // lane-3 turns given, for progressive
	answerable bool            // there is a lane-3 speech to respond to
	responses  int             // to that speech
	limit      time.Duration   // of a speech until the item ends, 0 = the standing order
}

// Speech is somebody's time on the floor.
type Speech struct {
	Person string
	Kind   Kind
	About  string
	Began  time.Time
	Ended  time.Time // zero while it goes on
	Limit  time.Duration
	Item   int
	Motion string
	First  bool   // the person's first turn in this meeting
	Reason string // why the person was called out of turn

	ran   time.Duration // until the clock last stopped
	since time.Time     // the clock runs since; zero: it stands
	hand  *Hand
	turn  bool // counts as a turn
	place uint64
}

// Ruling is the answer to a point in lane 0.
type Ruling struct {
	At          time.Time
	Person      string
	Kind        Kind
	About       string
	Upheld      bool
	Text        string
	Facilitator string
	Item        int
	Reversed    bool // by a challenge that carried
}

// Spoken is how long a speech took, or takes until now. Clocks are derived from recorded instants.
func (s *State) Spoken(sp *Speech, now time.Time) time.Duration {
	if sp.since.IsZero() {
		return sp.ran
	}
	return sp.ran + s.Elapsed(sp.since, now)
}

// Stopped tells whether the speaker's clock stands.
func (sp *Speech) Stopped() bool { return sp.since.IsZero() }

func (s *State) stop(sp *Speech, at time.Time) {
	sp.ran, sp.since = s.Spoken(sp, at), time.Time{}
}

func (f *Floor) hand(id uint64) *Hand {
	for _, h := range f.hands {
		if h.ID == id {
			return h
		}
	}
	return nil
}

func (f *Floor) drop(id uint64) {
	f.hands = slices.DeleteFunc(f.hands, func(h *Hand) bool { return h.ID == id })
}

func (f *Floor) dropAll(person string) {
	f.hands = slices.DeleteFunc(f.hands, func(h *Hand) bool { return h.Person == person })
}

// dropLane3 empties lane 3 of the hands that a test finds.
func (f *Floor) dropLane3(test func(*Hand) bool) {
	f.hands = slices.DeleteFunc(f.hands, func(h *Hand) bool { return h.Kind.Lane() == 3 && test(h) })
}

func (f *Floor) clear(time.Time) {
	f.hands, f.Speaker, f.Interrupted, f.ListClosed = nil, nil, nil, time.Time{}
}

// newItem begins the floor anew for another item: hands stay up, what counted on the item before ends.
func (f *Floor) newItem() {
	f.ListClosed, f.side, f.limit, f.answerable, f.responses, f.Round = time.Time{}, "", 0, false, 0, nil
}

// called gives somebody the floor.
type called struct {
	Hand    uint64 `json:"hand"`
	Person  string `json:"person"`
	Kind    Kind   `json:"kind"`
	Seconds int    `json:"seconds"`
	Reason  string `json:"reason,omitempty"`
	Turn    bool   `json:"turn,omitempty"`
}

func (e *called) apply(s *State, m moment) {
	f := &s.Floor
	h := f.hand(e.Hand)
	if h == nil {
		h = &Hand{ID: e.Hand, Person: e.Person, Kind: e.Kind}
	}
	if f.Speaker != nil { // only lane 0 interrupts; every other speech was ended before
		s.stop(f.Speaker, m.at)
		f.Interrupted = append(f.Interrupted, f.Speaker)
	}
	f.drop(e.Hand)
	p := s.Roll.Person(e.Person)
	sp := &Speech{
		Person: e.Person, Kind: e.Kind, About: h.About, Began: m.at, since: m.at, Limit: time.Duration(e.Seconds) * time.Second,
		Item: s.Agenda.CurrentID(), Motion: s.Motions.pendingID(), Reason: e.Reason, hand: h, turn: e.Turn,
	}
	f.Speaker = sp
	f.SilenceUntil = noTime()
	if e.Turn && f.Round != nil {
		f.Round.spoken[e.Person] = true
	}
	if !e.Turn || p == nil {
		return
	}
	sp.First, sp.place = p.Turns == 0, p.LastSpoke
	p.turnsItem, p.turnsOn = s.turnsOnItem(p)+1, s.Agenda.CurrentID()
	p.Turns++
	p.LastSpoke = m.seq
	if e.Kind != Speak {
		f.side = e.Kind
	}
	f.queue++
	f.answerable, f.responses = true, 0
	f.hands = slices.DeleteFunc(f.hands, func(h *Hand) bool { return h.Kind == Response })
	if mo := s.Motions.Pending(); mo != nil {
		mo.spoke[e.Person]++
		mo.replied = mo.replied || mo.Mover == e.Person && !f.ListClosed.IsZero()
	}
}

// speechEnded ends the speech of who has the floor, and of who was interrupted for it.
type speechEnded struct{}

func (*speechEnded) apply(s *State, m moment) {
	f := &s.Floor
	if f.Speaker != nil {
		s.endSpeech(f.Speaker, m.at)
	}
	for _, sp := range f.Interrupted {
		s.endSpeech(sp, m.at)
	}
	f.Speaker, f.Interrupted = nil, nil
	if f.Round != nil && len(f.hands) == 0 && len(f.Round.spoken) > 0 {
		f.Round = nil // everybody who wished has spoken
	}
}

func (s *State) endSpeech(sp *Speech, at time.Time) {
	s.stop(sp, at)
	sp.Ended = at
	s.Floor.Speeches = append(s.Floor.Speeches, sp)
	if p := s.Roll.Person(sp.Person); p != nil && sp.turn {
		p.Spoken += sp.ran
		s.Motions.afterClosure = max(0, s.Motions.afterClosure-1)
	}
}

// giveBack gives floor and clock back to who was interrupted last.
func (f *Floor) giveBack(at time.Time) {
	f.Speaker = nil
	if n := len(f.Interrupted); n > 0 {
		f.Speaker, f.Interrupted = f.Interrupted[n-1], f.Interrupted[:n-1]
		f.Speaker.since = at
	}
}

// leave ends what somebody had on the floor.
func (s *State) leaveFloor(person string, at time.Time) {
	f := &s.Floor
	f.dropAll(person)
	f.Interrupted = slices.DeleteFunc(f.Interrupted, func(sp *Speech) bool {
		if sp.Person == person {
			s.endSpeech(sp, at)
		}
		return sp.Person == person
	})
}

// speechVoid takes a call back: who was called passed, or was not there. It is no turn.
type speechVoid struct {
	Back bool `json:"back,omitempty"` // onto the stack
}

func (e *speechVoid) apply(s *State, m moment) {
	f := &s.Floor
	sp := f.Speaker
	if sp == nil {
		return
	}
	f.giveBack(m.at)
	if e.Back {
		f.hands = append(f.hands, sp.hand)
	}
	if p := s.Roll.Person(sp.Person); p != nil && sp.turn {
		p.Turns--
		p.turnsItem = max(0, p.turnsItem-1)
		p.LastSpoke = sp.place
		f.queue--
		if mo := s.Motions.Pending(); mo != nil && mo.spoke[sp.Person] > 0 {
			mo.replied = mo.replied && mo.Mover != sp.Person
			mo.spoke[sp.Person]--
		}
	}
}

// ruled answers the point of order of who has the floor, and gives floor and clock back to who was interrupted.
type ruled struct {
	Upheld bool   `json:"upheld"`
	Text   string `json:"text,omitempty"`
}

func (e *ruled) apply(s *State, m moment) {
	f := &s.Floor
	sp := f.Speaker
	f.Rulings = append(f.Rulings, Ruling{
		At: m.at, Person: sp.Person, Kind: sp.Kind, About: sp.About, Upheld: e.Upheld, Text: e.Text,
		Facilitator: s.Roles.Holder("facilitator"), Item: sp.Item,
	})
	f.giveBack(m.at)
}

type clockStopped struct{}

func (*clockStopped) apply(s *State, m moment) { s.stop(s.Floor.Speaker, m.at) }

type clockStarted struct{}

func (*clockStarted) apply(s *State, m moment) { s.Floor.Speaker.since = m.at }

type speechExtended struct {
	Seconds int `json:"seconds"`
}

func (e *speechExtended) apply(s *State, _ moment) {
	s.Floor.Speaker.Limit += time.Duration(e.Seconds) * time.Second
}

// gapLeftOut takes the time without the program off all clocks.
type gapLeftOut struct {
	From time.Time `json:"from"`
	To   time.Time `json:"to"`
}

func (e *gapLeftOut) apply(s *State, _ moment) { s.LeftOut = append(s.LeftOut, Span{e.From, e.To}) }

func floorEvents() []eventKind {
	return []eventKind{
		fact[called]("called", 1), fact[speechEnded]("speech-ended", 1), fact[speechVoid]("speech-void", 1), fact[ruled]("ruling", 1),
		fact[clockStopped]("clock-stopped", 1), fact[clockStarted]("clock-started", 1), fact[speechExtended]("extended", 1),
		fact[gapLeftOut]("left-out", 1),
	}
}

func floorVerbs() []*verb {
	return []*verb{
		{name: "call", forms: forms("[ <who:name> [ <reason:text> ] ]"), phases: open, topic: topicFloor, aimed: true, guard: guardCall, judge: judgeCall},
		{name: "done", forms: forms(""), phases: open, topic: topicFloor, aimed: true, guard: guardDone, judge: judgeDone},
		{name: "pass", forms: forms("<who:name>"), phases: open, topic: topicFloor, guard: guardPass, judge: judgePass},
		{name: "ruling", forms: forms("{upheld|dismissed:what} [ <text:text> ]"), phases: open, topic: topicFloor, guard: guardRuling, judge: judgeRuling},
		{name: "pause", forms: forms(""), phases: open, topic: topicFloor, guard: guardRuns, judge: judgePause},
		{name: "continue", forms: forms(""), phases: open, topic: topicFloor, guard: guardStands, judge: judgeContinue},
		{name: "extend", forms: forms("<by:duration>"), phases: open, topic: topicFloor, guard: guardSpeaker, judge: judgeExtend},
		{name: "leave-out", forms: forms(""), phases: open | recess, topic: topicFloor, guard: guardGap, judge: judgeLeaveOut},
	}
}

// guardNoRuling refuses what must wait until the point of order is answered.
func (s *State) guardNoRuling() *Refusal {
	if sp := s.Floor.Speaker; sp != nil && sp.Kind.Lane() == 0 {
		return refuse("floor.ruling", s.Roll.Name(sp.Person))
	}
	return nil
}

func guardCall(s *State) *Refusal {
	if r := s.guardNoRuling(); r != nil {
		return r
	}
	if r := guardWaiting(s); r != nil {
		return r
	}
	if s.Count != nil && s.order()[0].Kind.Lane() > 0 {
		return refuse("call.counting")
	}
	return nil
}

func guardSpeaker(s *State) *Refusal {
	if s.Floor.Speaker == nil {
		return refuse("floor.nobody")
	}
	return nil
}

func guardDone(s *State) *Refusal {
	if r := guardSpeaker(s); r != nil {
		return r
	}
	return s.guardNoRuling()
}

func guardPass(s *State) *Refusal {
	if s.Floor.Speaker == nil && len(s.Floor.hands) == 0 {
		return refuse("stack.empty")
	}
	return s.guardNoRuling()
}

func guardRuling(s *State) *Refusal {
	if s.Floor.Speaker == nil || s.Floor.Speaker.Kind.Lane() != 0 {
		return refuse("ruling.none")
	}
	return nil
}

func guardRuns(s *State) *Refusal {
	if r := guardSpeaker(s); r != nil {
		return r
	}
	if s.Floor.Speaker.Stopped() {
		return refuse("clock.stands")
	}
	return nil
}

func guardStands(s *State) *Refusal {
	if r := guardSpeaker(s); r != nil {
		return r
	}
	if !s.Floor.Speaker.Stopped() {
		return refuse("clock.runs")
	}
	return nil
}

func guardGap(s *State) *Refusal {
	if s.Last.IsZero() {
		return refuse("gap.none")
	}
	return nil
}

func judgeCall(t *turn, a args) error {
	h := t.s.order()[0]
	if a.has("who") {
		p, err := t.knownPerson(a, "who")
		if err != nil {
			return err
		}
		var refused *Refusal
		if h, refused = t.s.handOf(p); refused != nil {
			return refused
		}
		if h != t.s.order()[0] && blank(a.text("reason")) {
			return refuse("call.reason", p.Name)
		}
	}
	if h.Kind.Lane() > 0 {
		if t.s.Count != nil {
			return refuse("call.counting")
		}
		t.endSpeeches()
	}
	t.emit(&called{h.ID, h.Person, h.Kind, int(t.s.limitFor(h) / time.Second), a.text("reason"), h.Kind.Lane() == 3})
	return nil
}

// limitFor is how long a speech may take (rules, section 3).
func (s *State) limitFor(h *Hand) time.Duration {
	switch h.Kind.Lane() {
	case 0, 1:
		return s.Rules.Duration("information")
	case 2:
		return s.Rules.Duration("response")
	}
	if m := s.Motions.Pending(); m != nil && m.Mover == h.Person {
		if m.spoke[h.Person] == 0 {
			return s.Rules.Duration("opening")
		}
		if !s.Floor.ListClosed.IsZero() {
			return s.Rules.Duration("reply")
		}
	}
	if r := s.Floor.Round; r != nil && r.Each > 0 {
		return r.Each
	}
	if s.Floor.limit > 0 {
		return s.Floor.limit
	}
	return s.Rules.Duration("speech")
}

// endSpeeches ends whoever has the floor, and who was interrupted.
func (t *turn) endSpeeches() {
	if t.s.Floor.Speaker != nil {
		t.emit(&speechEnded{})
	}
}

// endSpeechOf ends the speech of somebody who leaves.
func (t *turn) endSpeechOf(person string) {
	f := &t.s.Floor
	if f.Speaker == nil || f.Speaker.Person != person {
		return
	}
	if f.Speaker.Kind.Lane() == 0 {
		t.emit(&speechVoid{})
		return
	}
	t.emit(&speechEnded{})
}

func judgeDone(t *turn, _ args) error {
	t.emit(&speechEnded{})
	return nil
}

// judgePass lets somebody pass, who has the floor or waits. It is no turn.
func judgePass(t *turn, a args) error {
	p, err := t.knownPerson(a, "who")
	if err != nil {
		return err
	}
	if sp := t.s.Floor.Speaker; sp != nil && sp.Person == p.ID {
		t.emit(&speechVoid{})
		return nil
	}
	h, refused := t.s.handOf(p)
	if refused != nil {
		return refused
	}
	t.emit(&handDropped{h.ID})
	return nil
}

func judgeRuling(t *turn, a args) error {
	t.emit(&ruled{a.text("what") == "upheld", a.text("text")})
	if t.s.Floor.Rulings[len(t.s.Floor.Rulings)-1].Kind == QuorumCheck {
		t.checkQuorum()
	}
	return nil
}

func judgePause(t *turn, _ args) error {
	t.emit(&clockStopped{})
	return nil
}

func judgeContinue(t *turn, _ args) error {
	t.emit(&clockStarted{})
	return nil
}

func judgeExtend(t *turn, a args) error {
	d := a.duration("by")
	if d <= 0 {
		return refuse("extend.zero")
	}
	t.emit(&speechExtended{int(d / time.Second)})
	return nil
}

func judgeLeaveOut(t *turn, _ args) error {
	if !t.at.After(t.s.Last) {
		return refuse("gap.none")
	}
	t.emit(&gapLeftOut{t.s.Last, t.at})
	return nil
}

func blank(s string) bool { return strings.TrimSpace(s) == "" }
