package assembly

import (
	"slices"
	"strings"
	"time"
)

func noTime() time.Time { return time.Time{} }

// The events by which a carried motion takes effect by itself.

type chainLaidAside struct {
	Chain []string    `json:"chain"`
	State MotionState `json:"state"`
}

func (e *chainLaidAside) apply(s *State, m moment) {
	s.Motions.layAside(e.Chain, e.State, m.seq)
	s.Motions.laidLast = e.Chain[0]
	s.Floor.given.side = ""
}

type motionReturned struct {
	ID string `json:"id"`
}

func (e *motionReturned) apply(s *State, now moment) {
	m := s.Motions.Get(e.ID)
	chain := m.hung
	if m.Settled() || len(chain) == 0 {
		chain = []string{m.ID}
	}
	if m.Settled() {
		m.reopened, m.earlier = now.seq, len(m.Rounds)
		m.stood = &stood{m.State, m.Result, m.NeedsAction, m.final, m.turned}
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
	s.Floor.given.side = For
}

type debateClosed struct {
	ID   string `json:"id"`
	Open bool   `json:"open,omitempty"` // reopened by a recount
}

func (e *debateClosed) apply(s *State, _ moment) {
	m := s.Motions.Get(e.ID)
	m.DebateClosed = !e.Open
	if !e.Open {
		s.Floor.dropLane3(func(h *Hand) bool { return !m.Amendment() || h.Motion == m.ID })
	}
}

type limitSet struct {
	Seconds int `json:"seconds"`
}

func (e *limitSet) apply(s *State, _ moment) { s.Floor.limit = time.Duration(e.Seconds) * time.Second }

type decisionRescinded struct {
	ID   string `json:"id"`
	Back bool   `json:"back,omitempty"` // a recount found the rescission not carried
}

func (e *decisionRescinded) apply(s *State, _ moment) {
	m := s.Motions.Get(e.ID)
	m.Rescinded, m.NeedsAction = !e.Back, false
	s.followDemand(m)
}

type rulingReversed struct {
	Ruling int  `json:"ruling,omitempty"` // which, from 1; 0: the last one
	Back   bool `json:"back,omitempty"`
}

func (e *rulingReversed) apply(s *State, _ moment) {
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

func effectEvents() []eventKind {
	return []eventKind{
		fact[chainLaidAside]("laid-aside", 1), fact[motionReturned]("returned", 1), fact[debateClosed]("debate-closed", 1),
		fact[limitSet]("limit", 1), fact[rulingReversed]("ruling-reversed", 1),
		fact[decisionRescinded]("rescinded", 1), fact[decisionStands]("stands", 1),
	}
}

// takeEffect does what a carried motion says, where it takes effect by itself.
func (t *turn) takeEffect(m *Motion) {
	ms := &t.s.Motions
	switch m.Kind {
	case "amendment":
		t.rewrite(m)
	case "table":
		t.layAside(Tabled)
	case "postpone":
		t.layAside(Postponed)
	case "refer":
		t.layAside(Referred)
	case "close-debate":
		if under := ms.under(m); under != nil {
			t.emit(&debateClosed{ID: under.ID})
		}
	case "limit":
		d, _ := parseDuration(m.Text)
		t.emit(&limitSet{int(d / time.Second)})
	case "recess":
		d, _ := parseDuration(m.Text)
		t.recess(d)
	case "adjourn":
		t.close()
	case "next-meeting":
		if f := strings.Fields(m.Text); len(f) >= 2 && isDate(f[0]) && isClock(f[1]) {
			t.emit(&nextFixed{f[0], f[1], strings.Join(f[2:], " ")})
		}
	case "replace":
		t.seat(m.Role, t.s.Roll.Person(m.Person))
	case "suspend-rules":
		t.setRule(ruleSet{Key: m.Rule, Value: m.Text, Suspended: true})
	case "take-up":
		t.emit(&motionReturned{m.Target})
	case "reconsider":
		if of := ms.Get(m.Target); of.State == Carried {
			t.takeBack(of)
		}
		t.emit(&motionReturned{m.Target})
	case "recall":
		t.emit(&delegateRecalled{Person: m.Person})
	case "rescind":
		if d, ok := decisionMeant(t.s.Past.decisions(), m.Text); m.Target != "" {
			t.emit(&decisionRescinded{ID: m.Target})
		} else if ok {
			t.emit(&pastRescinded{Meeting: d.Meeting, ID: d.ID})
		}
	}
}

func (t *turn) layAside(state MotionState) {
	if chain := t.s.Motions.Chain; len(chain) > 0 {
		t.emit(&chainLaidAside{slices.Clone(chain), state})
	}
}

// takeUp brings back at once what was postponed, referred or suspended: that needs no second and no vote. What was tabled
// comes back by a vote.
func (t *turn) takeUp(e *motionMoved) {
	if e.Kind == "take-up" && t.s.Motions.Get(e.Target).State != Tabled {
		t.emit(&motionEnded{e.ID, Carried, ""})
		t.emit(&motionReturned{e.Target})
	}
}

func isDate(s string) bool { _, err := time.Parse(time.DateOnly, s); return err == nil }

func isClock(s string) bool { _, err := time.Parse("15:04", s); return err == nil }
