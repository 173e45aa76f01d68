package assembly

import (
	"cmp"
	"slices"

	"stacktaker/assembly/language"
)

func stackVerbs() []*verb {
	return []*verb{
		{
			name: "hand", topic: topicFloor, phases: open, judge: judgeHand,
			forms: language.NewForms("<who:name> [ {speak|for|against|response|information|clarification|answer|order|privilege|quorum:kind} ] [ <about:text> ]"),
		},
		{name: "drop", forms: language.NewForms("<who:name>"), phases: open, topic: topicFloor, guard: guardWaiting, judge: judgeDrop},
		{name: "absent", forms: language.NewForms("<who:name>"), phases: open, topic: topicFloor, guard: guardAbsent, judge: judgeAbsent},
		{name: "bump", forms: language.NewForms("<who:name> <reason:text> [ to <place:number> ]"), phases: open, topic: topicFloor, guard: guardWaiting, judge: judgeBump},
		{name: "close-list", forms: language.NewForms(""), phases: open, topic: topicFloor, guard: guardListOpen, judge: judgeCloseList},
		{name: "reopen-list", forms: language.NewForms(""), phases: open, topic: topicFloor, guard: guardListClosed, judge: judgeReopenList},
	}
}

func judgeHand(t *turn, a language.Args) error {
	p, err := t.person(a, "who")
	if err != nil {
		return err
	}
	kind := Kind(a.Text("kind"))
	if kind == "" {
		kind = Speak
	}
	if h := t.s.otherKind(p, kind); h != nil && a.Has("kind") {
		return t.changeHand(h, kind, a.Text("about"))
	}
	if err := t.mayRaise(p, kind); err != nil {
		return err
	}
	if err := t.here(p); err != nil {
		return err
	}
	t.takenPresent(p)
	t.emit(&HandRaised{Person: p.ID, Kind: kind, About: a.Text("about"), Motion: t.s.Motions.pendingID()})
	return nil
}

// otherKind is the hand of somebody who waits in lane 3 for another of its kinds; nil for none.
func (s *State) otherKind(p *Person, kind Kind) *Hand {
	for _, h := range s.Floor.hands {
		if h.Person == p.ID && h.Kind != kind && h.Kind.Lane() == 3 && kind.Lane() == 3 {
			return h
		}
	}
	return nil
}

// changeHand lets who waits speak for, against, or just speak: the place stays.
func (t *turn) changeHand(h *Hand, kind Kind, about string) error {
	if r := t.s.unless(t.s.Count == nil, "hand.counting"); r != nil {
		return r
	}
	t.emit(&HandChanged{Hand: h.ID, Kind: kind, About: about, Motion: t.s.Motions.pendingID()})
	return nil
}

func (t *turn) mayRaise(p *Person, kind Kind) error {
	s, lane := t.s, kind.Lane()
	if r := cmp.Or(s.unless(p.Credential != Observer, "hand.observer", p.Name), s.unless(s.Count == nil || lane == 0, "hand.counting")); r != nil {
		return r
	}
	if kind == Response {
		if err := t.mayRespond(p); err != nil {
			return err
		}
	}
	if lane == 3 {
		if err := t.maySpeak(p); err != nil {
			return err
		}
	}
	if kind == Answer {
		if r := s.mayAnswer(p); r != nil {
			return r
		}
	}
	for _, h := range s.order() {
		if h.Person == p.ID && (h.Kind == kind || lane == 3 && h.Kind.Lane() == 3) {
			return refuse("hand.waits", p.Name, s.numberedAhead(h)+1)
		}
	}
	return nil
}

// maySpeak is what lane 3 asks for besides.
func (t *turn) maySpeak(p *Person) error {
	s := t.s
	if r := s.unless(s.Rules.Yes("facilitator-moves") || s.Roles.Facilitator() != p.ID, "facilitator.hand", p.Name); r != nil {
		return r
	}
	m := s.Motions.Pending()
	reply := s.mayReply(p.ID)
	if r := s.listOpen(reply); r != nil {
		return r
	}
	if r := s.unless(s.Floor.Round == nil || !s.Floor.Round.spoken[p.ID], "hand.round", p.Name); r != nil {
		return r
	}
	if m == nil {
		return nil
	}
	if reply {
		return nil
	}
	if r := s.debateOpen(); r != nil {
		return r
	}
	most := s.Rules.Number("speeches")
	if r := s.unless(most <= 0 || m.spoke[p.ID] < most, "hand.speeches", p.Name, s.Called(m), most); r != nil {
		return r
	}
	return nil
}

// mayAnswer lets who reports on the item answer what is asked.
func (s *State) mayAnswer(p *Person) *Refusal {
	if r := s.answerInOrder(); r != nil {
		return r
	}
	by := s.Agenda.Current.By
	return s.unless(by == p.ID, "answer.other", s.Roll.Name(by))
}

func (t *turn) mayRespond(p *Person) error {
	if r := t.s.responseInOrder(); r != nil {
		return r
	}
	if r := t.s.unless(!p.responded[t.s.Agenda.CurrentID()], "response.once", p.Name); r != nil {
		return r
	}
	return nil
}

func guardWaiting(s *State) *Refusal {
	if len(s.Floor.hands) == 0 {
		return refuse("stack.empty")
	}
	return nil
}

// handOf finds for what a person waits: what they would be called for first.
func (s *State) handOf(p *Person) (*Hand, *Refusal) {
	for _, h := range s.order() {
		if h.Person == p.ID {
			return h, nil
		}
	}
	return nil, refuse("stack.not-waiting", p.Name)
}

func judgeDrop(t *turn, a language.Args) error {
	p, err := t.knownPerson(a, "who")
	if err != nil {
		return err
	}
	h, refused := t.s.handOf(p)
	if refused != nil {
		return refused
	}
	t.emit(&HandDropped{h.ID})
	return nil
}

func guardAbsent(s *State) *Refusal {
	if s.Floor.Speaker != nil {
		return s.guardNoRuling()
	}
	return guardWaiting(s)
}

// judgeAbsent puts who was not there behind all who wait now, the second time off the list. It is no turn.
func judgeAbsent(t *turn, a language.Args) error {
	p, err := t.knownPerson(a, "who")
	if err != nil {
		return err
	}
	f := &t.s.Floor
	var h *Hand
	if f.Speaker != nil && f.Speaker.Person == p.ID {
		h = f.Speaker.hand
	} else {
		var refused *Refusal
		if h, refused = t.s.handOf(p); refused != nil {
			return refused
		}
	}
	if f.Speaker != nil && f.Speaker.hand == h {
		t.emit(&SpeechVoid{Back: h.Absent == 0})
	}
	if h.Absent > 0 {
		if f.hand(h.ID) != nil {
			t.emit(&HandDropped{h.ID})
		}
		return nil
	}
	var behind []uint64
	for _, other := range f.hands {
		if other != h && other.Kind.Lane() == h.Kind.Lane() {
			behind = append(behind, other.ID)
		}
	}
	t.emit(&PersonNotThere{h.ID, behind})
	return nil
}

func judgeBump(t *turn, a language.Args) error {
	p, err := t.knownPerson(a, "who")
	if err != nil {
		return err
	}
	if blank(a.Text("reason")) {
		return refuse("bump.reason")
	}
	lane := t.s.laneThree()
	i := slices.IndexFunc(lane, func(h *Hand) bool { return h.Person == p.ID })
	if i < 0 { // who waits in another lane is moved up in that one
		h, refused := t.s.handOf(p)
		if refused != nil {
			return refused
		}
		lane = slices.DeleteFunc(t.s.order(), func(other *Hand) bool { return other.Kind.Lane() != h.Kind.Lane() })
		i = slices.Index(lane, h)
	}
	if i == 0 {
		return refuse("bump.first", p.Name)
	}
	to := i - 1
	if a.Has("place") {
		ahead := t.s.numberedAhead(lane[0])
		if to = a.Number("place") - ahead - 1; to < 0 || to >= i {
			return refuse("bump.place", p.Name, i+ahead+1, ahead+1, i+ahead)
		}
	}
	if r := t.s.unless(lane[i].Kind.Lane() != 3 || !t.s.repliesLast(p.ID), "bump.reply", p.Name); r != nil {
		return r
	}
	e := &HandMovedUp{Hand: lane[i].ID, Ahead: lane[to].ID, Reason: a.Text("reason")}
	for _, h := range lane[to:i] {
		if r := t.s.unless(h.passed < 2, "bump.twice", t.s.Roll.Name(h.Person)); r != nil {
			return r
		}
		if a.Has("place") {
			e.Over = append(e.Over, h.ID)
		}
	}
	t.emit(e)
	return nil
}

// numberedAhead is how many of those who wait have a place before a hand: as the screen numbers them, who interrupts has none.
func (s *State) numberedAhead(h *Hand) (ahead int) {
	for _, other := range s.order() {
		if other == h {
			break
		}
		if other.Kind.Lane() > 0 {
			ahead++
		}
	}
	return ahead
}

func guardListOpen(s *State) *Refusal {
	if !s.Floor.ListClosed.IsZero() {
		return refuse("list.closed", s.Floor.ListClosed)
	}
	return nil
}

func guardListClosed(s *State) *Refusal {
	if s.Floor.ListClosed.IsZero() {
		return refuse("list.open")
	}
	return nil
}

func judgeCloseList(t *turn, _ language.Args) error {
	t.emit(&ListClosed{})
	return nil
}

func judgeReopenList(t *turn, _ language.Args) error {
	t.emit(&ListReopened{})
	return nil
}
