package assembly

import (
	"slices"

	"stacktaker/assembly/language"
)

// CalledVote is how somebody voted when the roll was called.
type CalledVote struct {
	Person  string `json:"person"`
	Vote    string `json:"vote"`              // for, against, abstain
	Section string `json:"section,omitempty"` // in which it is counted
}

// VoteCalled is the vote of one person in a roll-call, or the correction of one.
type VoteCalled struct {
	Motion string `json:"motion"`
	CalledVote
}

// apply adds the votes up, so that they are figures as any others. With the first vote who may vote is locked, by name.
func (e *VoteCalled) apply(s *State, _ moment) {
	c := s.Count
	if c.called == nil {
		c.called = s.votersByName()
	}
	others := slices.DeleteFunc(slices.Clone(c.Votes), func(v CalledVote) bool { return v.Person == e.Person })
	c.Votes = append(others, e.CalledVote)
	c.Figures, c.Casting = c.addedUp(), nil
}

func (e *VoteCalled) tell(h hearing) Fact {
	return but(h.closed || h.motion(e.Motion) || h.whole.Motions.Get(e.Motion).decidedApart(), e)
}

// addedUp are the votes of a roll-call as figures, those of nobody included: whoever was not asked is not voting.
func (c *Count) addedUp() []Figure {
	figures := []Figure{{}}
	if len(c.Sections) > 0 {
		figures = nil
		for _, s := range c.Sections {
			figures = append(figures, Figure{Section: s.Name})
		}
	}
	for _, v := range c.Votes {
		i := slices.IndexFunc(figures, func(f Figure) bool { return f.Section == v.Section })
		if i < 0 {
			continue
		}
		switch v.Vote {
		case "for":
			figures[i].For++
		case "against":
			figures[i].Against++
		default:
			figures[i].Abstain++
		}
	}
	return figures
}

// votersByName are those who may vote on what is pending, each with the section in which they are counted: the P of a roll-call.
func (s *State) votersByName() map[string]string {
	all, apart := map[string]string{}, s.apartFrom(s.matter())
	for _, p := range s.Roll.People {
		if p.Present && p.Credential == Vote && p != s.ChairApart() && !slices.Contains(apart, p) {
			all[p.ID] = ""
			if len(s.Count.Sections) > 0 {
				all[p.ID] = sectionOf(p)
			}
		}
	}
	return all
}

func rollCallFacts() []factKind { return []factKind{fact[VoteCalled]("vote-called", 1)} }

func rollCallVerbs() []*verb {
	return []*verb{{
		name: "vote", forms: language.NewForms("<who:name> {for|against|abstain:vote}"), phases: open, topic: topicCount, guard: (*State).guardVote, judge: judgeVote,
	}}
}

// RollCallInOrder says why the roll is not called on what is pending, nil where it may be; whether it can be put at all is asked before.
func (s *State) RollCallInOrder() *Refusal {
	m := s.Motions.Pending()
	switch {
	case !s.Rules.Yes("roll-call"):
		return refuse("roll-call.order")
	case m == nil:
		return refuse("roll-call.motion")
	case m.Threshold.Consensus():
		return refuse("roll-call.consensus")
	}
	return s.guardByName()
}

// guardByName asks for voters who are known by name.
func (s *State) guardByName() *Refusal {
	if s.Roll.Headcount.On {
		return refuse("roll-call.headcount")
	}
	return nil
}

// ByNameOnly is why figures are refused while the roll is called; nil where it is not.
func (c *Count) ByNameOnly() *Refusal {
	if c.RollCall {
		return refuse("roll-call.open")
	}
	return nil
}

// FiguresOnly is why nothing stands in the place of figures in this count: each one votes by name, or on paper; nil where it may.
func (c *Count) FiguresOnly() *Refusal {
	if c.Ballot {
		return refuse("ballot.open")
	}
	return c.ByNameOnly()
}

// guardVote asks for a roll-call.
func (s *State) guardVote() *Refusal {
	switch {
	case s.Count == nil || !s.Count.RollCall:
		return refuse("vote.none")
	case s.Count.called == nil:
		return s.guardByName()
	}
	return nil
}

func judgeVote(t *turn, a language.Args) error {
	p, err := t.person(a, "who")
	if err != nil {
		return err
	}
	if err := t.mayBeAsked(p); err != nil {
		return err
	}
	vote := CalledVote{Person: p.ID, Vote: a.Text("vote")}
	if slices.ContainsFunc(t.s.Count.Votes, func(v CalledVote) bool { return v.Person == vote.Person && v.Vote == vote.Vote }) {
		return refuse("vote.again", p.Name)
	}
	called := t.s.Count.called
	if called == nil { // whoever comes with the first vote is among them
		t.joinNewcomers()
		t.takenPresent(p)
		t.attendanceChanged()
		if t.s.Count == nil {
			return nil
		}
		called = t.s.votersByName()
	}
	vote.Section = called[p.ID]
	t.emit(&VoteCalled{t.s.Count.Of, vote})
	return nil
}

// mayBeAsked asks that somebody is among those who may vote: as they stand now, and from the first vote on as they stood then.
func (t *turn) mayBeAsked(p *Person) error {
	s, c := t.s, t.s.Count
	m := s.Motions.Get(c.Of)
	if _, among := c.called[p.ID]; c.called != nil && !among {
		return refuse("vote.outside", p.Name)
	}
	if err := t.mayVote(p); err != nil {
		return err
	}
	switch {
	case c.called != nil:
		return nil
	case slices.ContainsFunc(s.interestIn(s.matterOf(m)), func(i Interest) bool { return i.Person == p.ID }):
		return refuse("vote.interest", p.Name, s.Called(m))
	case s.Roles.Holder("facilitator") == p.ID && !s.Rules.Yes("facilitator-votes"):
		return refuse("vote.chair", p.Name)
	case p.Credential != Vote:
		return refuse("vote.outside", p.Name)
	}
	return nil
}

// rollCalled tells whether each one's vote on a motion was given by name, as it was counted last.
func (s *State) rollCalled(m *Motion) bool {
	if s.Count != nil && s.Count.Of == m.ID {
		return s.Count.RollCall
	}
	return len(m.Rounds) > 0 && len(m.Rounds[len(m.Rounds)-1].Votes) > 0
}
