package assembly

import (
	"slices"
	"time"

	"stacktaker/assembly/order"
)

// SpeakerCalled gives somebody the floor.
type SpeakerCalled struct {
	Hand    uint64 `json:"hand"`
	Person  string `json:"person"`
	Kind    Kind   `json:"kind"`
	Seconds int    `json:"seconds"`
	Reason  string `json:"reason,omitempty"`
	Turn    bool   `json:"turn,omitempty"`
}

func (e *SpeakerCalled) apply(s *State, m moment) {
	f := &s.Floor
	h := f.hand(e.Hand)
	if h == nil {
		h = &Hand{ID: e.Hand, Person: e.Person, Kind: e.Kind}
	}
	if f.Speaker != nil { // only lane 0 interrupts; every other speech was ended before
		f.Speaker.stood = f.Speaker.Stopped()
		s.stop(f.Speaker, m.at)
		f.Interrupted = append(f.Interrupted, f.Speaker)
	}
	f.drop(e.Hand)
	p := s.Roll.Person(e.Person)
	sp := &Speech{
		Person: e.Person, Kind: e.Kind, About: h.About, Began: m.at, since: m.at, Limit: time.Duration(e.Seconds) * time.Second,
		Item: s.Agenda.CurrentID(), Motion: s.Motions.pendingID(), Reason: e.Reason, hand: h, turn: e.Turn, Closed: m.closed,
	}
	f.Speaker = sp
	if sp.asked = f.asked; e.Kind.Lane() > 0 {
		f.asked = e.Kind == Information || e.Kind == Clarification
	}
	f.preferred(Preference{At: m.at, Person: e.Person, Reason: e.Reason, Called: true, Item: sp.Item})
	f.SilenceUntil = noTime()
	if e.Turn && f.Round != nil {
		f.Round.spoken[e.Person] = true
	}
	if !e.Turn || p == nil {
		return
	}
	turns, _ := p.Heard()
	sp.First, sp.place, sp.heard, sp.given = turns == 0, p.LastSpoke, p.unheard.last, f.given
	f.given.Spoke(e.Kind.side(), s.overtakes(p))
	p.tookTurn(s.Agenda.CurrentID(), 1)
	p.Turns++
	if s.keepsBack(sp) {
		p.unheard.had(s.Agenda.CurrentID(), 1)
	} else {
		p.unheard.last = m.place
	}
	p.LastSpoke = m.place
	f.given.Queue(s.discipline(), f.first[e.Person])
	for _, h := range f.hands {
		if h.Kind == Response {
			s.notResponded(h)
		}
	}
	f.hands = slices.DeleteFunc(f.hands, func(h *Hand) bool { return h.Kind == Response })
	f.answerable, f.responses = true, 0
	if mo := s.Motions.Pending(); mo != nil {
		mo.spoke[e.Person]++
	}
	if mo := s.replies(); mo != nil && mo.Mover == e.Person {
		sp.reply, mo.replied = !mo.replied, true
	}
}

// overtakes tells whether somebody who is called goes again before the one who was next by rounds.
func (s *State) overtakes(p *Person) bool {
	called := order.Waiting{TurnsItem: s.turnsOnItem(p), Last: p.LastSpoke}
	var due *order.Waiting
	for _, h := range s.Floor.hands {
		w := order.Waiting{Asked: h.place, TurnsItem: s.turnsOnItem(s.Roll.Person(h.Person))}
		if h.Kind.Lane() == 3 && (due == nil || w.BeforeByRounds(*due)) {
			due = &w
		}
	}
	return due != nil && called.Overtakes(*due)
}

// SpeechEnded ends the speech of who has the floor, and of who was interrupted for it.
type SpeechEnded struct{}

func (*SpeechEnded) apply(s *State, m moment) {
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
	if !s.keepsBack(sp) {
		s.Floor.Speeches = append(s.Floor.Speeches, sp)
	}
	if p := s.Roll.Person(sp.Person); p != nil && sp.turn {
		p.Spoken += sp.ran
		if s.keepsBack(sp) {
			p.unheard.spoken += sp.ran
		}
		s.Motions.afterClosure = max(0, s.Motions.afterClosure-1)
	}
}

// giveBack gives floor and clock back to who was interrupted last.
func (f *Floor) giveBack(at time.Time) {
	f.Speaker = nil
	if n := len(f.Interrupted); n > 0 {
		f.Speaker, f.Interrupted = f.Interrupted[n-1], f.Interrupted[:n-1]
		if !f.Speaker.stood {
			f.Speaker.since = at
		}
	}
}

// leave ends what somebody had on the floor.
func (s *State) leaveFloor(person string, at time.Time) {
	f := &s.Floor
	for _, h := range f.hands {
		if h.Person == person && h.Kind == Response {
			s.notResponded(h)
		}
	}
	f.dropAll(person)
	f.Interrupted = slices.DeleteFunc(f.Interrupted, func(sp *Speech) bool {
		if sp.Person == person {
			s.endSpeech(sp, at)
		}
		return sp.Person == person
	})
}

// SpeechVoid takes a call back: who was called passed, or was not there. It is no turn.
type SpeechVoid struct {
	Back bool `json:"back,omitempty"` // onto the stack
}

func (e *SpeechVoid) apply(s *State, m moment) {
	f := &s.Floor
	sp := f.Speaker
	if sp == nil {
		return
	}
	f.giveBack(m.at)
	f.asked = sp.asked
	switch {
	case e.Back:
		f.hands = append(f.hands, sp.hand)
	case sp.Kind == Response:
		s.notResponded(sp.hand)
	}
	if p := s.Roll.Person(sp.Person); p != nil && sp.turn {
		p.Turns--
		if s.keepsBack(sp) {
			p.unheard.had(sp.Item, -1)
		}
		p.tookTurn(sp.Item, -1)
		p.LastSpoke, p.unheard.last = sp.place, sp.heard
		f.given = sp.given
		if mo := s.Motions.Pending(); mo != nil && mo.spoke[sp.Person] > 0 {
			mo.spoke[sp.Person]--
		}
		if mo := s.Motions.Main(); mo != nil && sp.reply {
			mo.replied = false
		}
	}
}

// RulingGiven answers the point of order of who has the floor, and gives floor and clock back to who was interrupted.
type RulingGiven struct {
	Upheld bool   `json:"upheld"`
	Text   string `json:"text,omitempty"`
}

func (e *RulingGiven) apply(s *State, m moment) {
	f := &s.Floor
	sp := f.Speaker
	f.Rulings = append(f.Rulings, Ruling{
		At: m.at, Raised: sp.Began, Person: sp.Person, Kind: sp.Kind, About: sp.About, Upheld: e.Upheld, Text: e.Text,
		Facilitator: s.Roles.Facilitator(), Item: sp.Item, Closed: m.closed, seq: m.seq,
	})
	f.giveBack(m.at)
}

// ClockStopped stops the clock of who has the floor.
type ClockStopped struct{}

func (*ClockStopped) apply(s *State, m moment) { s.stop(s.Floor.Speaker, m.at) }

// ClockStarted lets it go on.
type ClockStarted struct{}

func (*ClockStarted) apply(s *State, m moment) {
	s.Floor.Speaker.since, s.Floor.Speaker.held = m.at, false
}

// SpeechExtended adds to the time of who has the floor.
type SpeechExtended struct {
	Seconds int `json:"seconds"`
}

func (e *SpeechExtended) apply(s *State, _ moment) {
	s.Floor.Speaker.Limit += time.Duration(e.Seconds) * time.Second
}

// GapLeftOut takes the time without the program off all clocks.
type GapLeftOut struct {
	From time.Time `json:"from"`
	To   time.Time `json:"to"`
}

func (e *GapLeftOut) apply(s *State, _ moment) { s.LeftOut = append(s.LeftOut, Span{e.From, e.To}) }

func floorFacts() []factKind {
	return []factKind{
		fact[SpeakerCalled]("called", 1), fact[SpeechEnded]("speech-ended", 1), fact[SpeechVoid]("speech-void", 1), fact[RulingGiven]("ruling", 1),
		fact[ClockStopped]("clock-stopped", 1), fact[ClockStarted]("clock-started", 1), fact[SpeechExtended]("extended", 1),
		fact[GapLeftOut]("left-out", 1),
	}
}
