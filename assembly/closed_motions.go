package assembly

import (
	"slices"

	"stacktaker/assembly/threshold"
)

// What of the facts about motions and counts may be told (docs/record.md, section 6). A motion keeps its number, its
// kind and its place, so that what hangs on it can be told.

// DecidedClosed is where a motion stands for those outside that was decided, or ended, in a closed session.
const DecidedClosed MotionState = "decided-closed"

// ofClosed tells whether a motion is made of what a closed session has, as those outside know it: it changes words of one, demands a
// grievance of one, or survived there.
func (s *State) ofClosed(e *MotionMoved) bool {
	if s.closedText(e.Parent) {
		return true
	}
	if e.Grievance != 0 && s.Grievance(e.Grievance) == nil {
		return true
	}
	return e.Mover == "" && e.Kind == "main" && s.contestClosed()
}

// closedText tells whether the words of a motion are those of a closed session; not of one that is not known.
func (s *State) closedText(id string) bool {
	m := s.Motions.Get(id)
	return m != nil && (m.Closed || m.Reworded)
}

// motion tells whether a motion may not be spoken of: what it is to those outside decides, since it may be made of what is closed
// though it was moved in the open.
func (h hearing) motion(id string) bool {
	m := h.told.Motions.Get(id)
	return h.closed || m == nil || m.Closed
}

// from tells whether something is said of a motion that may not be spoken of, "" for none. Of one that was moved in a closed session and
// decided in the open it is known that it was.
func (h hearing) from(motion string) bool {
	m := h.told.Motions.Get(motion)
	return h.closed || m != nil && m.Closed && m.Result == nil
}

func (e *MotionMoved) tell(h hearing) Fact {
	if !h.closed && !h.told.ofClosed(e) {
		return e
	}
	told := &MotionMoved{
		ID: e.ID, Kind: e.Kind, Threshold: e.Threshold, Seconded: e.Seconded, Parent: e.Parent, Waits: e.Waits, Target: e.Target,
	}
	if e.Amends != nil {
		told.Amends = &Change{}
	}
	return told
}

func (e *MotionSeconded) tell(h hearing) Fact {
	if !h.motion(e.ID) {
		return e
	}
	return &MotionSeconded{ID: e.ID}
}

// tell keeps also the words of a proposal that a mandate of a closed session brought, and those of an amendment to a text of one.
func (e *NoticeGiven) tell(h hearing) Fact {
	brought := func(m *Mandate) bool {
		return h.mandate(m.Name) && slices.ContainsFunc(m.Reports, func(r Report) bool { return r.Proposal == e.ID })
	}
	if !h.closed && !h.told.closedText(e.Parent) && !slices.ContainsFunc(h.whole.Mandates, brought) {
		return e
	}
	told := &NoticeGiven{ID: e.ID, Threshold: e.Threshold, Parent: e.Parent}
	if e.Amends != nil {
		told.Amends = &Change{}
	}
	return told
}

// tell keeps the words of a motion whose notice was open, whoever moved it in a closed session.
func (e *NoticeMoved) tell(h hearing) Fact {
	if !h.motion(e.ID) {
		return e
	}
	return &NoticeMoved{ID: e.ID, Kind: e.Kind, Threshold: e.Threshold, Seconded: e.Seconded, Waits: e.Waits}
}

func (e *MotionEnded) tell(h hearing) Fact {
	switch {
	case h.closed:
		return settledQuietly(e.ID)
	case h.motion(e.ID):
		told := *e
		told.Reason = ""
		return &told
	}
	return e
}

func (e *AmendmentAccepted) tell(h hearing) Fact {
	if !h.closed {
		return e
	}
	return settledQuietly(e.ID)
}

func (e *VerdictDeclared) tell(h hearing) Fact {
	if !h.closed {
		return e
	}
	return quietly(func(s *State, m moment) {
		s.endCount(m.at)
		settledQuietly(e.Of).apply(s, m)
	})
}

// settledQuietly takes a motion off the floor without telling how it ended.
func settledQuietly(id string) quietly {
	return func(s *State, m moment) {
		mo := s.Motions.Get(id)
		mo.State, mo.Result, mo.Waits, mo.NeedsAction, mo.DecidedAt = DecidedClosed, nil, false, false, m.at
		mo.settled = m.seq
		s.Motions.endBusiness()
		s.settle(mo)
	}
}

// rewords tells whether a change of a motion's words is of a closed session: it was made there, by an amendment that was
// moved there, or in words that were changed there before.
func (s *State) rewords(e *TextChanged, closed bool) bool {
	m, by := s.Motions.Get(e.ID), s.Motions.Get(e.By)
	return closed || m != nil && m.Reworded || by != nil && by.Closed
}

// tell of words that a closed session changed tells none any more: as they were moved they stand as they were told.
func (e *TextChanged) tell(h hearing) Fact {
	if !h.whole.rewords(e, h.closed) && !h.motion(e.ID) {
		return e
	}
	return quietly(func(s *State, _ moment) {
		m := s.Motions.Get(e.ID)
		m.Text, m.Reworded = "", !m.Closed
		if m.sumOf = ""; e.Sum != nil {
			m.Spend = Spend{}
		}
	})
}

func (e *CountOpened) tell(h hearing) Fact {
	if !h.closed {
		return e
	}
	told := *e
	told.By, told.NoObjection, told.RollCall, told.Ballot = "", false, false, false
	return &told
}

func (e *ConsensusMissed) tell(h hearing) Fact {
	if !h.closed {
		return e
	}
	return quietly(func(s *State, _ moment) {
		s.Motions.Get(s.Count.Of).Threshold, _ = threshold.Parse(e.Threshold)
		s.Count.Objections = nil
	})
}

func (e *FigureEntered) tell(h hearing) Fact     { return but(h.closed, e) }
func (e *ObjectionsCounted) tell(h hearing) Fact { return but(h.closed, e) }
func (e *MajoritySeen) tell(h hearing) Fact      { return but(h.closed, e) }
func (e *PledgesCounted) tell(h hearing) Fact    { return but(h.closed, e) }
func (e *StrawTaken) tell(h hearing) Fact        { return but(h.closed, e) }

// contestClosed tells whether the last election or competition began in a closed session.
func (s *State) contestClosed() bool {
	n := len(s.Contests)
	return n > 0 && s.Contests[n-1].Closed
}

func (h hearing) contest() bool { return h.closed || h.whole.contestClosed() }

func (e *ContestBegun) tell(h hearing) Fact {
	if !h.closed {
		return e
	}
	return &ContestBegun{Seats: e.Seats}
}

func (e *PersonNominated) tell(h hearing) Fact { return but(h.contest(), e) }
func (e *HandsEntered) tell(h hearing) Fact    { return but(h.contest(), e) }

func (e *ContestPut) tell(h hearing) Fact {
	if !h.contest() {
		return e
	}
	return &ContestPut{Stage: e.Stage, Voters: e.Voters, Members: e.Members, Majority: e.Majority, Cast: e.Cast, Ballot: e.Ballot}
}

func (e *ContestDeclared) tell(h hearing) Fact {
	if !h.contest() {
		return e
	}
	return quietly(func(s *State, m moment) {
		c := s.Contest()
		c.Rounds = append(c.Rounds, ContestRound{Present: s.Count.Voters, Closed: true})
		s.endCount(m.at)
		c.takeQuietly(e.outcome, m)
	})
}

func (e *DecisionAgreed) tell(h hearing) Fact {
	if !h.closed {
		return e
	}
	return &DecisionAgreed{ID: e.ID, Threshold: e.Threshold}
}

func (e *CastingGiven) tell(h hearing) Fact { return but(h.closed, e) }

func (e *ContestAdopted) tell(h hearing) Fact {
	if !h.contest() {
		return e
	}
	return quietly(func(s *State, m moment) {
		s.endCount(m.at)
		s.Contest().takeQuietly(outcome{Elected: e.Elected, Stage: OneByOne, Decided: true}, m)
	})
}

func (e *LotDrawn) tell(h hearing) Fact {
	if !h.contest() {
		return e
	}
	return quietly(func(s *State, m moment) { s.Contest().takeQuietly(e.outcome, m) })
}

// takeQuietly takes over how far a round led, and not to whom.
func (c *Contest) takeQuietly(o outcome, m moment) {
	elected := len(o.Elected)
	o.Elected, o.Fallen, o.Standing, o.Survivor = nil, nil, nil, ""
	c.take(o, m)
	c.Left -= elected
	c.Manner = ""
}

// decidedApart tells whether a motion belongs to a closed session: it began there, was decided there, or has its words from
// there.
func (m *Motion) decidedApart() bool {
	return m.Closed || m.Reworded || m.Result != nil && m.Result.Closed
}
