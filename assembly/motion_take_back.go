package assembly

import (
	"slices"
	"time"

	"stacktaker/assembly/language"
)

// takeBack undoes the effect of a motion that a recount found not carried, or that is being reconsidered.
func (t *turn) takeBack(m *Motion) {
	if undo := m.kind().undo; undo != nil {
		undo(t, m)
	}
}

// takeOut takes out of its parent the words that an amendment put in.
func (t *turn) takeOut(m *Motion) {
	if parent := t.s.Motions.Get(m.Parent); parent != nil {
		t.emit(&TextChanged{m.Parent, m.ID, takenOut(m.was, m.made, parent.Text), m.restoresSum(parent)})
	}
}

func openDebate(t *turn, m *Motion) {
	if m.All {
		for _, id := range t.s.Motions.Chain {
			if t.s.Motions.Get(id).DebateClosed {
				t.emit(&DebateClosed{ID: id, Open: true})
			}
		}
		return
	}
	if under := t.s.Motions.under(m); under != nil {
		t.emit(&DebateClosed{ID: under.ID, Open: true})
	}
}

// leaveItem goes back to the item at which another was taken, where that is still under way.
func leaveItem(t *turn, m *Motion) {
	if t.s.Agenda.CurrentID() == m.Takes && t.s.Agenda.Item(m.Item) != nil {
		t.emit(&ItemBegun{m.Item})
	}
}

func unsetLimit(t *turn, m *Motion) {
	t.emit(&LimitSet{int(t.s.Motions.limitBefore(m) / time.Second)})
}

func unfixNext(t *turn, _ *Motion) {
	before := t.s.Info.nextBefore
	t.emit(&NextMeetingFixed{before.Date, before.Time, before.Place})
}

func restoreRule(t *turn, m *Motion) {
	if was, ok := t.s.Rules.before(m.Rule, m.Text); ok {
		t.setRule(RuleSet{Key: m.Rule, Value: was, Suspended: true})
	}
}

func unrescind(t *turn, m *Motion) {
	if m.Target != "" {
		t.emit(&DecisionRescinded{m.Target, true})
	} else if d, ok := decisionMeant(t.s.Past.rescinded, m.Text); ok {
		t.emit(&PastDecisionRescinded{d.Meeting, d.ID, true})
	}
}

func seatAgain(t *turn, m *Motion) { t.emit(&DelegateRecalled{m.Person, true}) }

// bringBack brings back to the floor what was laid aside last.
func bringBack(t *turn, _ *Motion) {
	if ms := &t.s.Motions; ms.Get(ms.laidLast) != nil {
		t.emit(&MotionReturned{ms.laidLast})
	}
}

func tableAgain(t *turn, _ *Motion) { t.layAside(Tabled) }

func unreconsider(t *turn, m *Motion) {
	t.emit(&DecisionStands{m.Target})
	if of := t.s.Motions.Get(m.Target); of.State == Carried {
		t.takeEffect(of)
	}
}

// under is what was pending when a motion was moved: a recount may find others on top of it. Nil where nothing is left of it.
func (ms *Motions) under(m *Motion) *Motion {
	at := slices.Index(ms.All, m)
	for _, id := range slices.Backward(ms.Chain) {
		if under := ms.byID[id]; under != m && slices.Index(ms.All, under) < at {
			return under
		}
	}
	return nil
}

// limitBefore is how long a speech may take by the motions on the same item but for one; 0: as the standing orders say.
func (ms *Motions) limitBefore(m *Motion) time.Duration {
	for _, other := range slices.Backward(ms.All) {
		if other != m && other.Kind == "limit" && other.State == Carried && other.Item == m.Item {
			d, _ := language.ParseDuration(other.Text)
			return d
		}
	}
	return 0
}

// before is what a standing order said before a motion suspended it.
func (r Rules) before(key, value string) (string, bool) {
	for _, c := range slices.Backward(r.Changes) {
		if c.Suspended && c.Key == key && c.Value == value {
			return c.Was, true
		}
	}
	return "", false
}

// stood is a decision as it stood before it was reconsidered.
type stood struct {
	state       MotionState
	result      *Result
	needsAction bool
	final       bool
	turned      bool
	departed    int
}

// DecisionStands is a recount that found a decision not to be reconsidered: it stands as it did, and what was moved on it
// meanwhile lapses.
type DecisionStands struct {
	ID string `json:"id"`
}

func (e *DecisionStands) apply(s *State, at moment) {
	m := s.Motions.Get(e.ID)
	if m.stood == nil {
		return
	}
	for _, other := range s.Motions.with(s.Motions.Chain) {
		if other != m {
			other.State, other.Waits, other.lapsed = Lapsed, false, at.seq
			s.settle(other)
		}
	}
	m.State, m.Result, m.NeedsAction = m.stood.state, m.stood.result, m.stood.needsAction
	m.final, m.turned, m.departed, m.stood = m.stood.final, m.stood.turned, m.stood.departed, nil
	s.settle(m)
	s.followDemand(m)
}

// LapsedBy lists what lapsed by an entry since the decision that it was moved on stands ([DecisionStands]).
func (ms *Motions) LapsedBy(entry uint64) []*Motion {
	var lapsed []*Motion
	for _, m := range ms.All {
		if m.lapsed == entry {
			lapsed = append(lapsed, m)
		}
	}
	return lapsed
}
