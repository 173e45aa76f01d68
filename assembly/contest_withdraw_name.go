package assembly

import (
	"slices"

	"stacktaker/assembly/language"
)

// NameWithdrawn is somebody who stands no more. Where rounds were counted, or one is open, it says what follows from that.
type NameWithdrawn struct {
	Person  string   `json:"person"`
	Outcome *outcome `json:"outcome,omitempty"`
}

func (e *NameWithdrawn) apply(s *State, m moment) {
	c := s.Contest()
	c.Withdrawn = append(slices.Clip(c.Withdrawn), e.Person)
	if e.Outcome == nil {
		c.Standing = slices.DeleteFunc(slices.Clone(c.Standing), func(p string) bool { return p == e.Person })
		return
	}
	s.endCount(m.at)
	c.take(*e.Outcome, m)
	c.ToRatify = c.State == Chosen && !s.Quorum.Met && s.departedFor("quorum", c)
}

func (e *NameWithdrawn) tell(h hearing) Fact {
	switch {
	case !h.contest():
		return e
	case e.Outcome == nil:
		return nil
	}
	return quietly(func(s *State, m moment) {
		s.endCount(m.at)
		s.Contest().takeQuietly(*e.Outcome, m)
	})
}

func reopenFacts() []factKind {
	return []factKind{fact[ReopeningNominated]("ron-nominated", 1), fact[NameWithdrawn]("name-withdrawn", 1)}
}

func withdrawNameVerbs() []*verb {
	return []*verb{{
		name: "withdraw-name", forms: language.NewForms("<who:name>"), phases: open, topic: topicCount, guard: (*State).guardWithdrawName, judge: judgeWithdrawName,
	}}
}

// guardWithdrawName asks for an election in which nothing is counted at this moment: who stands withdraws before a round, or between two.
func (s *State) guardWithdrawName() *Refusal {
	switch c := s.Contest(); {
	case c == nil || c.Competition():
		return refuse("withdraw-name.none")
	case s.Count != nil && s.Count.Started() && len(s.Count.Batches) > 0 && c.Kind == RankedBallot:
		return nil // every paper is read without the name
	case s.Count != nil && s.Count.Started():
		return refuse("withdraw-name.counted", c.Office)
	}
	return nil
}

func judgeWithdrawName(t *turn, a language.Args) error {
	p, err := t.knownPerson(a, "who")
	if err != nil {
		return err
	}
	c := t.s.Contest()
	if !slices.Contains(c.stillStanding(), p.ID) {
		return refuse("withdraw-name.not", p.Name, c.Office)
	}
	e := &NameWithdrawn{Person: p.ID}
	if t.s.Count != nil && len(t.s.Count.Batches) > 0 {
		t.emit(e)
		return nil
	}
	if c.State != Nominating || c.held || len(c.Rounds) > 0 {
		o := c.without(p.ID)
		e.Outcome = &o
	}
	t.emit(e)
	if e.Outcome != nil {
		t.afterRound(c)
	}
	return nil
}

// without is what follows where somebody stands no more: those who stand with them go on. Those tied for the last seats are elected where no
// more of them are left than seats; who is left without a rival is put for and against.
func (c *Contest) without(person string) outcome {
	gone := func(p string) bool { return p == person }
	standing := slices.DeleteFunc(c.stillStanding(), gone)
	in := slices.DeleteFunc(slices.Clone(c.Standing), gone) // those who go on with what is counted
	concerns := len(in) < len(c.Standing)
	reopens := slices.Contains(in, Reopen)
	switch {
	case len(people(standing)) == 0 && len(c.Rounds) == 0: // others may be put forward
		return outcome{Standing: standing, Stage: AllStanding}
	case len(people(standing)) == 0, concerns && c.Stage == EdgeTied && len(people(in)) == 0:
		return outcome{Decided: true, Reopened: slices.Contains(standing, Reopen), Stage: AllStanding}
	case concerns && c.Stage == EdgeTied && len(in) <= c.Left && !reopens:
		return outcome{Elected: in, Decided: true, Stage: AllStanding}
	case c.Stage == OneByOne, concerns && c.Stage == EdgeTied:
		return outcome{Standing: in, Stage: c.Stage}
	case !concerns:
		return outcome{Standing: in, Stage: c.Stage, Lot: c.State == ByLot}
	case len(standing) <= c.Left && !reopens:
		return outcome{Standing: standing, Stage: OneByOne}
	}
	return outcome{Standing: standing, Stage: AllStanding}
}
