package assembly

import (
	"slices"

	"stacktaker/assembly/language"
)

// RecordedVote is how somebody wished their own vote to be recorded, and said so in the room. Nothing else knows who voted which way
// (docs/rules.md, section 5).
type RecordedVote struct {
	Person string `json:"person"`
	Vote   string `json:"vote"` // for, against, abstained
}

// VoteRecorded is somebody's own wish.
type VoteRecorded struct {
	Motion string `json:"motion"`
	RecordedVote
}

func (e *VoteRecorded) apply(s *State, _ moment) {
	m := s.Motions.Get(e.Motion)
	others := slices.DeleteFunc(slices.Clone(m.Recorded), func(r RecordedVote) bool { return r.Person == e.Person })
	m.Recorded = append(others, e.RecordedVote)
}

func (e *VoteRecorded) tell(h hearing) Fact {
	return but(h.motion(e.Motion) || h.whole.Motions.Get(e.Motion).decidedApart(), e)
}

func recordedFacts() []factKind { return []factKind{fact[VoteRecorded]("vote-recorded", 1)} }

func recordedVerbs() []*verb {
	return []*verb{{
		name: "recorded", forms: language.NewForms("<who:name> {for|against|abstained:vote}"), phases: open | recess, topic: topicCount,
		guard: (*State).guardRecorded, judge: judgeRecorded,
	}}
}

// votedOn is the motion on which people voted last: that is being counted, or was decided and followed by no other business; nil for none, and
// in the open for what a closed session decided.
func (s *State) votedOn() *Motion {
	id := s.Motions.Last
	if s.Count != nil {
		id = s.Count.Of
	}
	m := s.Motions.Get(id)
	if m != nil && m.decidedApart() && !s.Info.InCamera {
		return nil
	}
	return m
}

// guardRecorded asks for a vote that everybody has before them, and that was not secret: of a ballot nothing is recorded but its figures, since
// with each vote that is told less of the others is unknown.
func (s *State) guardRecorded() *Refusal {
	m := s.votedOn()
	switch {
	case m == nil:
		return refuse("recorded.none")
	case s.byBallot(m):
		return refuse("recorded.ballot", s.Called(m))
	}
	return nil
}

// byBallot tells whether the last vote on a motion is secret, or was.
func (s *State) byBallot(m *Motion) bool {
	if s.Count != nil && s.Count.Of == m.ID {
		return s.Count.Ballot
	}
	return m.Result != nil && m.Result.Manner == ByBallot
}

func judgeRecorded(t *turn, a language.Args) error {
	p, err := t.person(a, "who")
	if err != nil {
		return err
	}
	if err := t.mayVote(p); err != nil {
		return err
	}
	m, vote := t.s.votedOn(), RecordedVote{p.ID, a.Text("vote")}
	switch {
	case t.s.rollCalled(m):
		return refuse("recorded.roll-call", t.s.Called(m))
	case slices.Contains(m.Recorded, vote):
		return refuse("recorded.again", p.Name)
	case slices.ContainsFunc(t.s.interestIn(t.s.matterOf(m)), func(i Interest) bool { return i.Person == p.ID }):
		return refuse("recorded.interest", p.Name, t.s.Called(m))
	}
	if r := m.mayRecord(vote); r != nil {
		return r
	}
	t.takenPresent(p)
	t.emit(&VoteRecorded{m.ID, vote})
	return nil
}

// mayRecord asks that the figures, where there are any, leave room for one more who voted so.
func (m *Motion) mayRecord(vote RecordedVote) *Refusal {
	r := m.Result
	if r == nil || !r.Counted() || m.State == Counting {
		return nil
	}
	figure := map[string]int{"for": r.For, "against": r.Against, "abstained": r.Abstain}[vote.Vote]
	so := 1
	for _, other := range m.Recorded {
		if other.Vote == vote.Vote && other.Person != vote.Person {
			so++
		}
	}
	if so > figure {
		return refuse("recorded.more", figure, so)
	}
	return nil
}
