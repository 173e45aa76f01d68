package assembly

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly/language"
	"stacktaker/assembly/order"
)

func noTime() time.Time { return time.Time{} }

// The events by which a carried motion takes effect by itself.

// ChainLaidAside is what was pending when its chain was laid aside, referred or put off.
type ChainLaidAside struct {
	Chain []string    `json:"chain"`
	State MotionState `json:"state"`
}

func (e *ChainLaidAside) apply(s *State, m moment) {
	s.Motions.layAside(e.Chain, e.State, m.seq)
	s.Motions.laidLast = e.Chain[0]
	s.Floor.given.Side = order.Neither
}

// LaidAside is what an entry took off the floor together and is still off it, by id: first what the others hang on.
func (ms *Motions) LaidAside(by uint64) []string {
	for _, m := range ms.All {
		if m.State.LaidAside() && m.since == by && len(m.hung) > 0 {
			return m.hung
		}
	}
	return nil
}

// MotionReturned is a motion that is taken up again.
type MotionReturned struct {
	ID string `json:"id"`
}

func (e *MotionReturned) apply(s *State, now moment) {
	m := s.Motions.Get(e.ID)
	chain, decided := m.hung, m.Settled() && m.State != Dropped
	if decided || len(chain) == 0 {
		chain = []string{m.ID}
	}
	if decided {
		m.reopened, m.earlier = now.seq, len(m.Rounds)
		m.stood = &stood{m.State, m.Result, m.NeedsAction, m.final, m.turned, m.departed}
		m.departed = len(s.Departures)
		m.final, m.turned = false, false // what is decided anew can be counted again
	}
	for _, other := range s.Motions.with(chain) {
		other.State, other.Result, other.DebateClosed = Seconded, nil, false
		if other.before == Moved {
			other.State = Moved
		}
		other.NeedsAction = false
	}
	m.hung = nil
	s.followDemand(m)
	s.Motions.Chain = append(slices.Clone(chain), s.Motions.Chain...)
	s.Floor.given.Side = order.For
}

// DebateClosed ends the debate on a motion, or opens it again.
type DebateClosed struct {
	ID   string `json:"id"`
	Open bool   `json:"open,omitempty"` // reopened by a recount
}

func (e *DebateClosed) apply(s *State, _ moment) {
	m := s.Motions.Get(e.ID)
	m.DebateClosed = !e.Open
	if !e.Open {
		s.Floor.dropLane3(func(h *Hand) bool { return !m.Amendment() || h.Motion == m.ID })
	}
}

// LimitSet is how long a speech may be; the limit before it holds again when it is taken back.
type LimitSet struct {
	Seconds int `json:"seconds"`
}

func (e *LimitSet) apply(s *State, _ moment) { s.Floor.limit = time.Duration(e.Seconds) * time.Second }

// DecisionRescinded takes a decision of this meeting out of force.
type DecisionRescinded struct {
	ID   string `json:"id"`
	Back bool   `json:"back,omitempty"` // a recount found the rescission not carried
}

func (e *DecisionRescinded) apply(s *State, _ moment) {
	m := s.Motions.Get(e.ID)
	m.Rescinded, m.NeedsAction = !e.Back, false
	s.followDemand(m)
}

// RulingReversed is the room's decision against a ruling of the chair.
type RulingReversed struct {
	Ruling int  `json:"ruling,omitempty"` // which, from 1; 0: the last one
	Back   bool `json:"back,omitempty"`
}

func (e *RulingReversed) apply(s *State, _ moment) {
	n := e.Ruling
	if n == 0 {
		n = len(s.Floor.Rulings)
	}
	if n > 0 && n <= len(s.Floor.Rulings) {
		r := &s.Floor.Rulings[n-1]
		r.Reversed = !e.Back
		r.overturn(s, e.Back)
	}
}

func effectFacts() []factKind {
	return []factKind{
		fact[ChainLaidAside]("laid-aside", 1), fact[MotionReturned]("returned", 1), fact[DebateClosed]("debate-closed", 1),
		fact[LimitSet]("limit", 1), fact[RulingReversed]("ruling-reversed", 1),
		fact[DecisionRescinded]("rescinded", 1), fact[DecisionStands]("stands", 1),
	}
}

// takeEffect does what a carried motion says, where it takes effect by itself.
func (t *turn) takeEffect(m *Motion) {
	if effect := m.kind().effect; effect != nil {
		effect(t, m)
	}
}

func laysAside(state MotionState) func(*turn, *Motion) {
	return func(t *turn, _ *Motion) { t.layAside(state) }
}

// closeDebate closes it on what the motion was moved over, and on everything pending where that was moved.
func closeDebate(t *turn, m *Motion) {
	if m.All {
		for _, id := range t.s.Motions.Chain {
			if of := t.s.Motions.Get(id); of != m && of.kind().debate {
				t.emit(&DebateClosed{ID: id})
			}
		}
		return
	}
	if under := t.s.Motions.under(m); under != nil {
		t.emit(&DebateClosed{ID: under.ID})
	}
}

// takeItem goes to the item at once; the one before is ended.
func takeItem(t *turn, m *Motion) {
	if t.s.Agenda.Item(m.Takes) != nil {
		t.endSpeeches()
		t.emit(&ItemBegun{m.Takes})
	}
}

func setLimit(t *turn, m *Motion) {
	d, _ := language.ParseDuration(m.Text)
	t.emit(&LimitSet{int(d / time.Second)})
}

func beginRecess(t *turn, m *Motion) {
	d, _ := language.ParseDuration(m.Text)
	t.recess(d)
}

func adjourn(t *turn, _ *Motion) { t.close() }

func fixNext(t *turn, m *Motion) {
	if f := strings.Fields(m.Text); len(f) >= 2 && isDate(f[0]) && isClock(f[1]) {
		t.emit(&NextMeetingFixed{f[0], f[1], strings.Join(f[2:], " ")})
	}
}

func replace(t *turn, m *Motion) { t.seat(m.Role, t.s.Roll.Person(m.Person)) }

func suspendRule(t *turn, m *Motion) {
	t.setRule(RuleSet{Key: m.Rule, Value: m.Text, Suspended: true})
}

func takeUpAgain(t *turn, m *Motion) { t.emit(&MotionReturned{m.Target}) }

func reconsider(t *turn, m *Motion) {
	if of := t.s.Motions.Get(m.Target); of.State == Carried {
		t.takeBack(of)
	}
	t.emit(&MotionReturned{m.Target})
}

func recallDelegate(t *turn, m *Motion) { t.emit(&DelegateRecalled{Person: m.Person}) }

func rescind(t *turn, m *Motion) {
	if d, ok := decisionMeant(t.s.Past.decisions(), m.Text); m.Target != "" {
		t.emit(&DecisionRescinded{ID: m.Target})
	} else if ok {
		t.emit(&PastDecisionRescinded{Meeting: d.Meeting, ID: d.ID})
	}
}

func (t *turn) layAside(state MotionState) {
	if chain := t.s.Motions.Chain; len(chain) > 0 {
		t.emit(&ChainLaidAside{slices.Clone(chain), state})
	}
}

// takeUp brings back at once what was postponed, referred or suspended: that needs no second and no vote. What was tabled
// comes back by a vote.
func (t *turn) takeUp(e *MotionMoved) {
	if e.Kind == "take-up" && t.s.Motions.Get(e.Target).State != Tabled {
		t.emit(&MotionEnded{e.ID, Carried, ""})
		t.emit(&MotionReturned{e.Target})
	}
}

func isDate(s string) bool { _, err := time.Parse(time.DateOnly, s); return err == nil }

func isClock(s string) bool { _, err := time.Parse("15:04", s); return err == nil }
