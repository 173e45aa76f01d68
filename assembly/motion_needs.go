package assembly

import (
	"stacktaker/assembly/language"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// ThresholdRuling is what the chair ruled about without a point of order: what the motion that is pending needs.
const ThresholdRuling Kind = "needs"

// ThresholdRuled is the chair's ruling of what a motion needs.
type ThresholdRuled struct {
	Motion    string `json:"motion"`
	Threshold string `json:"threshold"`
	Because   string `json:"because,omitempty"`
}

func (e *ThresholdRuled) apply(s *State, m moment) {
	mo := s.Motions.Get(e.Motion)
	s.Floor.Rulings = append(s.Floor.Rulings, Ruling{
		At: m.at, Person: s.Roles.Facilitator(), Kind: ThresholdRuling, Upheld: true, Text: e.Because, Facilitator: s.Roles.Facilitator(), Item: s.Agenda.CurrentID(),
		Motion: e.Motion, Needs: e.Threshold, Was: mo.Threshold.String(), owned: mo.ownThreshold, Closed: m.closed, seq: m.seq,
	})
	mo.Threshold, _ = threshold.Parse(e.Threshold)
	mo.ownThreshold = true
}

// overturn gives a motion the threshold back that it had before the ruling, or the ruling's where that stands after all. What
// was put since keeps what it was put under.
func (r *Ruling) overturn(s *State, back bool) {
	mo := s.Motions.Get(r.Motion)
	if mo == nil || !mo.notPut() {
		return
	}
	needs, owned := r.Was, r.owned
	if back {
		needs, owned = r.Needs, true
	}
	mo.Threshold, _ = threshold.Parse(needs)
	mo.ownThreshold = owned
}

// ThresholdFollowed is a motion whose threshold a changed standing order changed.
type ThresholdFollowed struct {
	Motion    string `json:"motion"`
	Threshold string `json:"threshold"`
}

func (e *ThresholdFollowed) apply(s *State, _ moment) {
	mo := s.Motions.Get(e.Motion)
	sustains := mo.Threshold.Sustains()
	mo.Threshold, _ = threshold.Parse(e.Threshold)
	mo.Threshold = mo.Threshold.Sustaining(sustains)
}

// notPut tells whether the motion is yet to be put, now or when it comes back.
func (m *Motion) notPut() bool { return !m.Settled() && m.State != Counting && m.Result == nil }

// followOrder gives everything that is not yet put, and was not given a threshold of its own, what a changed standing order asks for.
func (t *turn) followOrder(kind, needs string) {
	for _, m := range t.s.Motions.All {
		th := m.Threshold.Sustaining(false)
		if m.Kind == kind && m.notPut() && !m.ownThreshold && th.String() != needs {
			t.emit(&ThresholdFollowed{m.ID, needs})
		}
	}
}

func needsFacts() []factKind {
	return []factKind{fact[ThresholdRuled]("needs", 1), fact[ThresholdFollowed]("threshold", 1)}
}

func needsVerbs() []*verb {
	return []*verb{{
		name: "needs", forms: language.NewForms("<needs:any> [ because <because:text> ]"), phases: open, topic: topicMotions,
		guard: (*State).guardNeeds, judge: judgeNeeds,
	}}
}

// guardNeeds asks for a motion whose threshold is not locked yet: from the first figure it is, and so it is where that was counted
// before.
func (s *State) guardNeeds() *Refusal {
	m := s.Motions.Pending()
	switch {
	case m == nil && s.Contest() != nil && s.Contest().Competition():
		return refuse("needs.choices")
	case m == nil && s.Contest() != nil:
		return refuse("needs.election", s.Contest().Office)
	case m == nil:
		return refuse("motion.none")
	case m.Kind == "challenge": // nobody could challenge that ruling
		return refuse("needs.challenge")
	case m.Result != nil || len(m.Missed) > 0 || s.Count != nil && s.Count.Started():
		return refuse("needs.locked", s.Called(m))
	}
	return nil
}

func judgeNeeds(t *turn, a language.Args) error {
	m := t.s.Motions.Pending()
	th, err := threshold.Parse(a.Text("needs"))
	switch {
	case err != nil:
		return err
	case th.Consensus() && m.Floors.Mode != "":
		return refuse("floors.consensus")
	case a.Has("because") && blank(a.Text("because")):
		return refuse("needs.because", words.Quote(th.String()))
	}
	t.emit(&ThresholdRuled{m.ID, th.String(), a.Text("because")})
	return nil
}
