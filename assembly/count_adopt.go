package assembly

import (
	"cmp"
	"slices"

	"stacktaker/assembly/language"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// ContestAdopted is an election to which nobody objected: everybody who stands is elected, and nobody counted.
type ContestAdopted struct {
	Elected []string `json:"elected"`
	Voters  int      `json:"voters"`
	Members int      `json:"members"`
}

func (e *ContestAdopted) apply(s *State, m moment) {
	c := s.Contest()
	s.endCount(m.at)
	c.take(outcome{Elected: e.Elected, Stage: OneByOne, Decided: true}, m)
	c.Manner, c.ToRatify = Unopposed, !s.Quorum.Met && s.departedFor("quorum", c)
}

// ratifyLater lets what one line decided and departed from the quorum for be ratified, as what was put before and decided after.
func (s *State) ratifyLater(e *RulesDepartedFrom, m moment) {
	if mo := s.Motions.Get(e.Motion); mo != nil && mo.settled == m.seq && mo.State == Carried && mo.kind().rank == MainRank {
		mo.ToRatify = !s.Quorum.Met
	}
	for _, c := range s.Contests {
		if e.Contest > 0 && c.began == e.Contest && c.settled == m.seq {
			c.ToRatify = !s.Quorum.Met
		}
	}
}

func adoptFacts() []factKind { return []factKind{fact[ContestAdopted]("adopted", 1)} }

func adoptVerbs() []*verb {
	return []*verb{{
		name: "adopt", forms: language.NewForms("[ <id:id> ]"), phases: open, topic: topicCount, aimed: true, guard: (*State).guardAdopt, judge: judgeAdopt,
	}}
}

// guardAdopt asks for a question to which one can ask for objections: what is pending, or a motion of which notice was given.
func (s *State) guardAdopt() *Refusal {
	m, c := s.Motions.Pending(), s.Contest()
	switch {
	case m != nil:
		return s.guardAdoptMotion(m)
	case c != nil:
		return s.guardAdoptContest(c)
	case slices.ContainsFunc(s.Motions.All, func(m *Motion) bool { return m.Noticed && !m.Amendment() }):
		return nil
	}
	return refuse("put.nothing")
}

// guardAdoptMotion asks that a motion can be put, and decided without figures; what is being counted is put already. Tellers may have moved
// it, since nobody counts.
func (s *State) guardAdoptMotion(m *Motion) *Refusal {
	if s.Count == nil {
		return cmp.Or(guardPut(s), m.guardUncounted())
	}
	if r := s.Count.FiguresOnly(); r != nil {
		return r
	}
	if s.Count.Started() && s.Count.Clear == nil && !m.Threshold.Consensus() {
		return refuse("clear.counted")
	}
	return cmp.Or(s.guardNoRuling(), m.guardUncounted())
}

// guardAdoptContest asks for an election in which nobody has to be chosen before another, and in which nobody counted yet.
func (s *State) guardAdoptContest(c *Contest) *Refusal {
	switch {
	case c.Competition():
		return refuse("clear.choices")
	case len(c.candidates()) > c.Seats:
		return refuse("adopt.more", c.Office, len(c.candidates()), c.Seats)
	case slices.Contains(c.Standing, Reopen):
		return refuse("adopt.ron", c.Office)
	case len(c.Rounds) > 0 || s.Count != nil && s.Count.Started() && s.Count.Clear == nil:
		return refuse("clear.counted")
	case s.Count != nil:
		return s.guardNoRuling()
	}
	return guardPut(s)
}

func judgeAdopt(t *turn, a language.Args) error {
	switch m := t.s.Motions.Pending(); {
	case a.Has("id") && (m == nil || m.ID != a.Text("id")):
		return t.adoptNoticed(a)
	case m != nil:
		t.adopt(m)
	case t.s.Contest() != nil:
		t.adoptContest(t.s.Contest())
	default:
		return refuse("put.nothing")
	}
	return nil
}

// adoptNoticed moves a motion of which notice was given, for whoever gave it, and adopts it.
func (t *turn) adoptNoticed(a language.Args) error {
	m := t.s.Motions.noticed(a.Text("id"))
	if m == nil {
		return refuse("notice.unknown", words.Quote(a.Text("id")))
	}
	if m.Amendment() {
		return refuse("adopt.amendment", t.s.Called(m), m.ID, language.Quoted(t.s.Roll.Name(m.Mover)))
	}
	k := m.kind()
	if r := cmp.Or(guardMove(t.s), t.s.kindInOrder(k), t.s.guardNoRuling()); r != nil {
		return r
	}
	e, err := t.noticedMove(m, k, m.Mover, a)
	if err != nil {
		return err
	}
	moved := *m
	moved.Threshold, _ = threshold.Parse(e.Threshold)
	if r := moved.guardUncounted(); r != nil {
		return r
	}
	e.Seconded, e.With = true, m.With
	t.emit(e)
	t.adopt(m)
	return nil
}

// adopt carries a motion to which nobody objects: it is put, decided and declared at once.
func (t *turn) adopt(m *Motion) {
	if t.s.Count == nil {
		t.checkQuorum()
		if t.s.Count == nil {
			if t.s.Motions.Pending() != m {
				return
			}
			t.openCount(m, "", true, putting{})
		}
	}
	t.emit(&MajoritySeen{Carried: true, Manner: Unopposed})
	t.declareMotion()
}

// adoptContest elects everybody who stands.
func (t *turn) adoptContest(c *Contest) {
	t.endSpeeches()
	f := t.freeze()
	t.emit(&ContestAdopted{slices.Clone(c.Standing), f.Voters, f.Members})
	t.afterRound(c)
}
