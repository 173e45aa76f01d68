package assembly

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/order"
	"stacktaker/assembly/tally"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

func itoa(n int) string { return strconv.Itoa(n) }

// MotionMoved puts a motion before the assembly.
type MotionMoved struct {
	ID        string   `json:"id"`
	Kind      string   `json:"kind"`
	Text      string   `json:"text"`
	Mover     string   `json:"mover"`
	With      []string `json:"with,omitempty"` // who moves it beside the mover
	Threshold string   `json:"threshold"`
	Own       bool     `json:"own,omitempty"`      // it was asked for; else it is what the standing orders had
	Seconded  bool     `json:"seconded,omitempty"` // no second is needed
	Parent    string   `json:"parent,omitempty"`
	Amends    *Change  `json:"amends,omitempty"`
	Waits     bool     `json:"waits,omitempty"`
	Target    string   `json:"target,omitempty"`
	Person    string   `json:"person,omitempty"`
	Role      string   `json:"role,omitempty"`
	Rule      string   `json:"rule,omitempty"`
	Takes     int      `json:"takes,omitempty"`     // the id of the agenda item that is to be taken out of its order
	All       bool     `json:"all,omitempty"`       // debate is to be closed on everything that is pending
	Sustain   bool     `json:"sustain,omitempty"`   // of a challenge: shall the chair be sustained?
	Grievance int      `json:"grievance,omitempty"` // that it demands to be settled
	Spend     *Spend   `json:"spend,omitempty"`
	Holds     bool     `json:"holds,omitempty"` // whoever has the floor keeps it, and their clock stands until this is settled
	tally.Floors
}

func (e *MotionMoved) apply(s *State, m moment) {
	th, _ := threshold.Parse(e.Threshold)
	th = th.Sustaining(e.Sustain)
	mo := &Motion{
		ID: e.ID, Kind: e.Kind, Parent: e.Parent, Text: e.Text, Original: e.Text, Mover: e.Mover, With: e.With, State: Moved, Threshold: th,
		Item: s.Agenda.CurrentID(), MovedAt: m.at, Closed: m.closed || s.ofClosed(e), Waits: e.Waits, Target: e.Target, Person: e.Person, Role: e.Role, Rule: e.Rule, Takes: e.Takes, All: e.All,
		Floors: e.Floors, Grievance: e.Grievance, spoke: map[string]int{}, ruling: len(s.Floor.Rulings), moved: m.seq,
	}
	mo.ownThreshold = e.Own || th.String() != s.Rules.Threshold(e.Kind).String()
	if e.Spend != nil {
		mo.Spend, mo.sumOf = *e.Spend, e.Text
	}
	if g := s.Grievance(e.Grievance); g != nil {
		g.Motion = e.ID
	}
	if e.Amends != nil {
		mo.Amends = *e.Amends
	}
	if e.Seconded {
		mo.State = Seconded
	}
	s.Motions.comesOver(mo)
	if mo.kind().rank == MainRank {
		s.newBusiness()
	}
	s.Motions.add(mo)
	if e.Holds && s.Floor.Speaker != nil {
		s.hold(s.Floor.Speaker, m.at)
	}
	if !e.Waits {
		s.Motions.Chain = append(slices.Clone(s.Motions.Chain), e.ID)
		s.Floor.given.Side = order.For
	}
}

// comesOver keeps what a motion is moved over, before it is pending itself.
func (ms *Motions) comesOver(m *Motion) {
	m.Over = ms.Last
	if main := ms.Main(); main != nil {
		m.Under = main.ID
		if m.Kind != "recount" {
			m.Over = ms.pendingID()
		}
	}
}

// MotionSeconded is a motion that somebody seconds.
type MotionSeconded struct {
	ID       string   `json:"id"`
	Seconder string   `json:"seconder"`
	With     []string `json:"with,omitempty"` // who seconds it beside them
}

func (e *MotionSeconded) apply(s *State, _ moment) {
	mo := s.Motions.Get(e.ID)
	mo.Seconder, mo.SecondedWith, mo.State = e.Seconder, e.With, Seconded
}

// MotionEnded ends a motion without a vote.
type MotionEnded struct {
	ID     string      `json:"id"`
	State  MotionState `json:"state"`
	Reason string      `json:"reason,omitempty"`
}

func (e *MotionEnded) apply(s *State, m moment) {
	mo := s.Motions.Get(e.ID)
	mo.State, mo.Reason, mo.Waits, mo.DecidedAt = e.State, e.Reason, false, m.at
	s.settle(mo)
	if s.Count == nil {
		s.Floor.speakOn(m.at)
	}
}

// settle takes a motion off the chain, and with it the hands that were raised for or against it.
func (s *State) settle(mo *Motion) {
	s.Motions.pop(mo.ID)
	s.Floor.dropLane3(func(h *Hand) bool { return h.Motion == mo.ID && h.Kind != Speak })
	if len(s.Motions.Chain) == 0 {
		s.Floor.ListClosed = noTime()
		s.Floor.given.Side = order.Neither
	}
}

func motionFacts() []factKind {
	return append(effectFacts(),
		fact[MotionMoved]("moved", 1), fact[MotionSeconded]("seconded", 1), fact[MotionEnded]("motion-ended", 1))
}

func motionVerbs() []*verb {
	kinds := strings.Join(kindNames(), "|")
	return []*verb{
		{
			name: "move", phases: open, topic: topicMotions, guard: guardMove, judge: judgeMove, misread: misreadMove, rephrase: unquoteMove,
			forms: language.NewForms(
				"recall <person:name> by <mover:name> [ and <with:names> ] [ needs <needs:any> ]",
				"{reconsider|take-up|rescind:kind} [ <id:id> ] by <mover:name> [ and <with:names> ] [ needs <needs:any> ]",
				"{limit|recess:kind} <time:duration> by <mover:name> [ and <with:names> ] [ needs <needs:any> ]",
				"replace <role:word> <person:name> by <mover:name> [ and <with:names> ] [ needs <needs:any> ]",
				"suspend-rules <rule:words> by <mover:name> [ needs <needs:any> ]",
				"{ratify:kind} <decision:decision> by <mover:name> [ and <with:names> ]",
				"take-item <n:number> by <mover:name> [ and <with:names> ] [ needs <needs:any> ]",
				"close-debate {all:scope} by <mover:name> [ and <with:names> ] [ needs <needs:any> ]",
				"challenge {sustain:way} by <mover:name> [ and <with:names> ] [ needs <needs:any> ]",
				"recount <section:any> by <mover:name> [ and <with:names> ] [ needs <needs:any> ]",
				"[ {main|ratify|action:kind} ] <id:id> by <mover:name> [ and <with:names> ] [ needs <needs:any> ] [ spend <amount:any> <for:text> ]",
				"[ {"+kinds+":kind} ] [ <text:prose> ] [ title <title:text> ] by <mover:name> [ and <with:names> ] [ needs <needs:any> ] [ floors "+floorModes+" [ of <of:floors> ] ] [ spend <amount:any> <for:text> ]",
			),
		},
		{name: "second", forms: language.NewForms("<who:name> [ and <with:names> ]"), phases: open, topic: topicMotions, guard: guardSecond, judge: judgeSecond},
		{name: "withdraw", forms: language.NewForms(""), phases: open, topic: topicMotions, guard: guardPending, judge: judgeWithdraw},
		{name: "rule-out", forms: language.NewForms("<reason:text>"), phases: open, topic: topicMotions, guard: guardPending, judge: judgeRuleOut},
		{name: "lapse", forms: language.NewForms(""), phases: open, topic: topicMotions, guard: guardSecond, judge: judgeLapse},
	}
}

func guardMove(s *State) *Refusal {
	if s.Count != nil {
		return refuse("move.counting")
	}
	return nil
}

// whileContest lists what can be moved while an election or competition is pending.
func whileContest(k motionKind) bool { return k.always || k.group == incidental }

// guardPending asks for a motion on the floor that is not being counted.
func guardPending(s *State) *Refusal {
	switch {
	case s.Motions.Pending() == nil:
		return refuse("motion.none")
	case s.Count != nil:
		return refuse("move.counting")
	}
	return nil
}

// guardSecond asks for a motion that has no second yet.
func guardSecond(s *State) *Refusal {
	switch {
	case s.Motions.unseconded() != nil:
		return nil
	case s.Motions.Pending() == nil:
		return refuse("motion.none")
	}
	return refuse("second.has", s.Called(s.Motions.Pending()))
}

// unseconded is the motion that waits for its second: the immediately pending one, else the amendment moved last.
func (ms *Motions) unseconded() *Motion {
	if m := ms.Pending(); m != nil && m.State == Moved {
		return m
	}
	for i := len(ms.All) - 1; i >= 0; i-- {
		if m := ms.All[i]; m.Waits && m.State == Moved {
			return m
		}
	}
	return nil
}

// KindInOrder says why a kind of motion is not in order now; nil where it is.
func (s *State) KindInOrder(name string) *Refusal {
	if s.Info.Phase != Open {
		return refuse("phase.convened")
	}
	if r := guardMove(s); r != nil {
		return r
	}
	k, ok := kindNamed(name)
	if !ok || k.group == amending {
		return refuse("kind.unknown", words.Quote(name), words.Names(kindNames()))
	}
	return s.kindInOrder(k)
}

func (s *State) kindInOrder(k motionKind) *Refusal {
	for _, check := range []struct {
		asked bool
		guard func() *Refusal
	}{
		{!k.always, s.guardQuorum},
		{!whileContest(k), s.guardNoContest},
		{k.rank == MainRank, s.guardBusiness},
		{true, func() *Refusal { return s.guardPrecedence(k) }},
		{k.possible != nil, func() *Refusal { return k.possible(s) }},
	} {
		if !check.asked {
			continue
		}
		if r := check.guard(); r != nil {
			return r
		}
	}
	return nil
}

// guardPrecedence is what a kind of motion must come before or after: what is pending, by its rank, or nothing.
func (s *State) guardPrecedence(k motionKind) *Refusal {
	pending := s.Motions.Pending()
	switch {
	case pending == nil && k.about:
		return refuse("move.nothing", k.name)
	case pending == nil:
		return nil
	}
	over, called := pending.kind(), s.Called(pending)
	unseconded := k.about && pending.State == Moved && over.rank == MainRank // it would lay aside what is not on the floor yet
	if k.group == incidental && over.group != incidental {
		return nil
	}
	return cmp.Or(
		s.unless(!unseconded, "put.second", called),
		s.unless(k.group != returning, "move.only-alone", k.name, called),
		s.unless(over.group != incidental || k.name == "recess" || k.name == "adjourn", "move.incidental", called),
		s.unless(k.rank != MainRank, "move.one-main", called),
		s.unless(over.group == incidental || k.rank > over.rankOf(pending), "move.rank", k.name, called),
	)
}

func (k motionKind) rankOf(m *Motion) int {
	if m.Amendment() && strings.Count(m.ID, ".") > 1 {
		return k.rank + 1
	}
	return k.rank
}

// guardClosure refuses to close a debate that was not gone on with since the last attempt, or that is closed.
func (s *State) guardClosure() *Refusal {
	n := s.Motions.afterClosure
	if r := s.unless(n <= 0, "closure.barred", n); r != nil {
		return r
	}
	if p := s.Motions.Pending(); p.DebateClosed {
		return refuse("closure.closed", s.Called(p))
	}
	return nil
}

// guardTakeItem asks for items, and for nothing on the floor that would be left behind.
func (s *State) guardTakeItem() *Refusal {
	return cmp.Or(guardItems(s), s.guardNothingPending(), s.guardNoContest(), s.guardBusiness())
}

// guardRecountMoved is guardRecount for a motion to count again: after a recount that turned the outcome only a division is left.
func (s *State) guardRecountMoved() *Refusal {
	if r := s.guardRecount(); r != nil {
		return r
	}
	m := s.countedLast()
	return s.unless(!m.turned, "recount.division", s.Called(m))
}
