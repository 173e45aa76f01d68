package assembly

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly/language"
)

func floorVerbs() []*verb {
	return []*verb{
		{name: "call", forms: language.NewForms("[ <who:name> [ <reason:text> ] ]"), phases: open, topic: topicFloor, aimed: true, guard: guardCall, judge: judgeCall},
		{name: "done", forms: language.NewForms(""), phases: open, topic: topicFloor, aimed: true, guard: guardDone, judge: judgeDone},
		{name: "pass", forms: language.NewForms("<who:name>"), phases: open, topic: topicFloor, guard: guardPass, judge: judgePass},
		{name: "ruling", forms: language.NewForms("{upheld|dismissed:what} [ <text:text> ]"), phases: open, topic: topicFloor, guard: guardRuling, judge: judgeRuling},
		{name: "pause", forms: language.NewForms(""), phases: open, topic: topicFloor, guard: guardRuns, judge: judgePause},
		{name: "continue", forms: language.NewForms(""), phases: open, topic: topicFloor, guard: guardStands, judge: judgeContinue},
		{name: "extend", forms: language.NewForms("<by:duration>"), phases: open, topic: topicFloor, guard: guardSpeaker, judge: judgeExtend},
		{name: "leave-out", forms: language.NewForms(""), phases: open | recess, topic: topicFloor, guard: guardGap, judge: judgeLeaveOut},
	}
}

// guardNoRuling refuses what must wait until the point of order is answered.
func (s *State) guardNoRuling() *Refusal {
	if sp := s.Floor.Speaker; sp != nil && sp.Kind.Lane() == 0 {
		return s.bars("floor.ruling", s.Roll.Name(sp.Person))
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
	return s.unless(s.Count == nil || s.order()[0].Kind.Lane() == 0, "call.counting")
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

func judgeCall(t *turn, a language.Args) error {
	h := t.s.order()[0]
	if who := t.calledThen(); who != nil { // what people did is kept
		var refused *Refusal
		if h, refused = t.s.handOf(who); refused != nil {
			return refused
		}
		if then := t.s.Floor.hand(t.anew.hand); then != nil && then.Person == who.ID {
			h = then
		}
	} else if a.Has("who") {
		p, err := t.knownPerson(a, "who")
		if err != nil {
			return err
		}
		var refused *Refusal
		if h, refused = t.s.handOf(p); refused != nil {
			return refused
		}
		if h != t.s.order()[0] && blank(a.Text("reason")) {
			return refuse("call.reason", p.Name)
		}
	}
	if h.Kind.Lane() > 0 {
		if r := t.s.unless(t.s.Count == nil, "call.counting"); r != nil {
			return r
		}
		t.endSpeeches()
	}
	t.emit(&SpeakerCalled{h.ID, h.Person, h.Kind, int(t.s.limitFor(h) / time.Second), a.Text("reason"), h.Kind.Lane() == 3})
	return nil
}

// limitFor is how long a speech may take (docs/rules.md, section 3).
func (s *State) limitFor(h *Hand) time.Duration {
	switch h.Kind.Lane() {
	case 0, 1:
		return s.Rules.Duration("information")
	case 2:
		return s.Rules.Duration("response")
	}
	m := s.Motions.Pending()
	opens := m != nil && m.Mover == h.Person && m.spoke[h.Person] == 0
	switch {
	case s.mayReply(h.Person) && (!opens || s.Motions.debateClosed() != nil):
		return s.Rules.Duration("reply")
	case opens:
		return s.Rules.Duration("opening")
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
		t.emit(&SpeechEnded{})
	}
}

// endSpeechOf ends the speech of somebody who leaves.
func (t *turn) endSpeechOf(person string) {
	f := &t.s.Floor
	if f.Speaker == nil || f.Speaker.Person != person {
		return
	}
	if f.Speaker.Kind.Lane() == 0 {
		t.emit(&SpeechVoid{})
		return
	}
	t.emit(&SpeechEnded{})
}

// dropHands takes down every hand of somebody.
func (t *turn) dropHands(person string) {
	for _, h := range slices.Clone(t.s.Floor.hands) {
		if h.Person == person {
			t.emit(&HandDropped{h.ID})
		}
	}
}

func judgeDone(t *turn, _ language.Args) error {
	t.emit(&SpeechEnded{})
	return nil
}

// judgePass lets somebody pass, who has the floor or waits. It is no turn.
func judgePass(t *turn, a language.Args) error {
	p, err := t.knownPerson(a, "who")
	if err != nil {
		return err
	}
	if sp := t.s.Floor.Speaker; sp != nil && sp.Person == p.ID {
		t.emit(&SpeechVoid{})
		return nil
	}
	h, refused := t.s.handOf(p)
	if refused != nil {
		return refused
	}
	t.emit(&HandDropped{h.ID})
	return nil
}

func judgeRuling(t *turn, a language.Args) error {
	t.emit(&RulingGiven{a.Text("what") == "upheld", a.Text("text")})
	if t.s.Floor.Rulings[len(t.s.Floor.Rulings)-1].Kind == QuorumCheck {
		t.attendanceChanged()
	}
	return nil
}

func judgePause(t *turn, _ language.Args) error {
	t.emit(&ClockStopped{})
	return nil
}

func judgeContinue(t *turn, _ language.Args) error {
	t.emit(&ClockStarted{})
	return nil
}

func judgeExtend(t *turn, a language.Args) error {
	d := a.Duration("by")
	if d <= 0 {
		return refuse("extend.zero")
	}
	t.emit(&SpeechExtended{int(d / time.Second)})
	return nil
}

func judgeLeaveOut(t *turn, _ language.Args) error {
	if !t.at.After(t.s.Last) {
		return refuse("gap.none")
	}
	t.emit(&GapLeftOut{t.s.Last, t.at})
	return nil
}

func blank(s string) bool { return strings.TrimSpace(s) == "" }
