package assembly

import (
	"reflect"
	"slices"
)

// What of the facts about items, speeches, actions, mandates, grievances, money, notes and roles may be told (docs/record.md,
// section 6).

func (e *ItemAdded) tell(h hearing) Fact {
	if !h.closed && !e.Closed {
		return e
	}
	return &ItemAdded{ID: e.ID, Seconds: e.Seconds, At: e.At, Meeting: e.Meeting, Closed: true}
}

func (e *HandRaised) tell(h hearing) Fact {
	if !h.closed {
		return e
	}
	told := *e
	told.About = ""
	return &told
}

func (e *HandChanged) tell(h hearing) Fact {
	if !h.closed {
		return e
	}
	told := *e
	told.About = ""
	return &told
}

func (e *HandMovedUp) tell(h hearing) Fact {
	if !h.closed {
		return e
	}
	return &HandMovedUp{Hand: e.Hand, Ahead: e.Ahead, Over: e.Over}
}

func (e *SpeakerCalled) tell(h hearing) Fact {
	if !h.closed {
		return e
	}
	told := *e
	told.Reason = ""
	return &told
}

func (e *RulingGiven) tell(h hearing) Fact {
	if !h.closed {
		return e
	}
	return quietly(func(s *State, m moment) {
		s.Floor.Rulings = append(s.Floor.Rulings, Ruling{At: m.at, Item: s.Floor.Speaker.Item, Closed: true, seq: m.seq})
		s.Floor.giveBack(m.at)
	})
}

// tell keeps why a motion needs what it needs; what it needs hangs on it.
func (e *ThresholdRuled) tell(h hearing) Fact {
	if !h.motion(e.Motion) {
		return e
	}
	return &ThresholdRuled{Motion: e.Motion, Threshold: e.Threshold}
}

func (e *RoundBegun) tell(h hearing) Fact {
	if !h.closed {
		return e
	}
	return &RoundBegun{Seconds: e.Seconds}
}

// tell keeps a note on what is closed, whenever it was taken. What is noted while an item is taken whose title is closed is said in the
// open of what is done there.
func (e *NoteTaken) tell(h hearing) Fact {
	i := h.told.Agenda.Item(e.Item)
	return but(h.from(e.Motion) || i != nil && i.Closed && i.ID != h.told.Agenda.CurrentID(), e)
}

func (e *NextMeetingFixed) tell(h hearing) Fact { return but(h.closed, e) }

// tell keeps the number of an action: the others keep theirs.
func (e *ActionAssigned) tell(h hearing) Fact {
	if !h.from(e.Motion) {
		return e
	}
	return &ActionAssigned{Number: e.Number, Motion: e.Motion}
}

// tell of an action that is closed does not tell that it is done: it is, and is not carried on.
func (e *ActionFinished) tell(h hearing) Fact {
	if a := h.told.Action(e.Number); a != nil && !a.Closed {
		return e
	}
	return quietly(func(s *State, _ moment) {
		if a := s.Action(e.Number); a != nil {
			a.Done = true
		}
	})
}

func (e *NoActionNeeded) tell(h hearing) Fact {
	if !h.from(e.Motion) {
		return e
	}
	return quietly(func(s *State, m moment) {
		if s.Motions.Get(e.Motion) != nil {
			e.apply(s, m)
		}
	})
}

// tell keeps what was paid as a decision has it of which those outside do not know that it was taken. Of what a closed session
// paid as any other has it the sum is told, so that what is left of it is true for everybody, and nothing else.
func (e *PaymentMade) tell(h hearing) Fact {
	known := slices.ContainsFunc(h.told.Register(), func(g Grant) bool { return g.Motion == e.Motion })
	if known && h.closed {
		return &PaymentMade{Motion: e.Motion, Amount: e.Amount}
	}
	return but(!known, e)
}

func (e *MandateGiven) tell(h hearing) Fact { return but(h.from(e.From), e) }

// mandate tells whether a mandate may not be spoken of: those outside have not heard of it.
func (h hearing) mandate(name string) bool { return h.closed || h.told.Mandate(name) == nil }

func (e *ReportHeard) tell(h hearing) Fact        { return but(h.mandate(e.Name), e) }
func (e *DelegateRenewed) tell(h hearing) Fact    { return but(h.mandate(e.Name), e) }
func (e *DelegateDischarged) tell(h hearing) Fact { return but(h.mandate(e.Name), e) }
func (e *DelegateRecalled) tell(h hearing) Fact   { return but(h.closed, e) }

func (e *DelegateSeated) tell(h hearing) Fact {
	return but(h.mandate(e.Name) || h.whole.contestClosed(), e)
}

func (e *GrievanceRaised) tell(h hearing) Fact { return but(h.closed, e) }

// grievance tells whether a grievance may not be spoken of.
func (h hearing) grievance(number int) bool {
	return h.closed || h.told.Grievance(number) == nil
}

func (e *GrievanceMerged) tell(h hearing) Fact {
	return but(h.grievance(e.Number) || h.grievance(e.Into), e)
}

func (e *GrievancesRanked) tell(h hearing) Fact {
	open := slices.DeleteFunc(slices.Clone(e.Ranks), func(r grievanceHands) bool { return h.grievance(r.Number) })
	switch len(open) {
	case 0:
		return nil
	case len(e.Ranks):
		return e
	}
	return &GrievancesRanked{open}
}

func (e *GrievancePresented) tell(h hearing) Fact { return but(h.grievance(e.Number), e) }
func (e *GrievanceAnswered) tell(h hearing) Fact  { return but(h.grievance(e.Number), e) }
func (e *GrievanceSettled) tell(h hearing) Fact   { return but(h.grievance(e.Number), e) }

// role tells whether a role was named in a closed session first: one of the assembly's own of which nobody outside has
// heard. Who holds the others is seen by everybody.
func (h hearing) role(role string) bool {
	return h.closed && !slices.Contains(h.told.RolesNamed(), role)
}

func (e *RoleProposed) tell(h hearing) Fact    { return but(h.role(e.Role), e) }
func (e *RoleDeclined) tell(h hearing) Fact    { return but(h.role(e.Role), e) }
func (e *WillingnessTold) tell(h hearing) Fact { return but(h.role(e.Role), e) }

// ToldLegacy is what of a legacy may be told, where that is less than all of it.
type ToldLegacy struct {
	Services   []Service      `json:"services,omitempty"`
	InARow     []TermsInRow   `json:"in_a_row,omitempty"`
	Motions    []Standing     `json:"motions,omitempty"`
	Elections  []string       `json:"elections,omitempty"`
	Pending    []LeftElection `json:"pending,omitempty"`
	Officers   []Officer      `json:"officers,omitempty"`
	Items      []LeftItem     `json:"items,omitempty"`
	Next       NextMeeting    `json:"-"`
	Actions    []OpenAction   `json:"actions,omitempty"`
	Mandates   []Mandate      `json:"mandates,omitempty"`
	Grievances []Grievance    `json:"grievances,omitempty"`
	Fund       []Grant        `json:"fund,omitempty"`

	Provisional []Provisional `json:"provisional,omitempty"`
}

// tellable is what stands in a legacy of what can be closed.
func (l Legacy) tellable() ToldLegacy {
	return ToldLegacy{
		l.Services, l.InARow, l.Motions, l.Elections, l.Pending, l.Officers, l.Items, l.Next, l.Actions, l.Mandates, l.Grievances, l.Fund, l.Provisional,
	}
}

// tells lets a legacy carry on what of it may be told, where that is not all.
func (l *Legacy) tells(told Legacy) {
	if open := told.tellable(); !reflect.DeepEqual(l.tellable(), open) {
		l.Told = &open
	}
}

// withholds tells whether something in a legacy may not be told. A record from before stamps knows it of motions and
// actions alone.
func (l Legacy) withholds() bool {
	return l.Told != nil ||
		slices.ContainsFunc(l.Motions, func(m Standing) bool { return m.Camera }) ||
		slices.ContainsFunc(l.Actions, func(a OpenAction) bool { return a.Camera })
}

// Outside is a legacy as it may be told.
func (l Legacy) Outside() Legacy {
	if t := l.Told; t != nil {
		l.Services, l.InARow, l.Motions, l.Elections = t.Services, t.InARow, t.Motions, t.Elections
		l.Pending, l.Officers, l.Items, l.Next = t.Pending, t.Officers, t.Items, t.Next
		l.Actions, l.Mandates, l.Grievances, l.Fund = t.Actions, t.Mandates, t.Grievances, t.Fund
		l.Provisional = t.Provisional
		return l
	}
	l.Motions, l.Actions = slices.Clone(l.Motions), slices.Clone(l.Actions)
	for i, m := range l.Motions {
		if m.Camera {
			l.Motions[i] = Standing{
				ID: m.ID, Of: m.Of, Kind: m.Kind, Parent: m.Parent, State: m.State, Before: m.Before, Threshold: m.Threshold, Waits: m.Waits,
				Camera: true, Noticed: m.Noticed, Published: m.Published, Hung: m.Hung,
			}
		}
	}
	for i, a := range l.Actions {
		if a.Camera {
			l.Actions[i] = OpenAction{Number: a.Number, Meeting: a.Meeting, Camera: true}
		}
	}
	return l
}

func (e *CarriedOver) tell(hearing) Fact {
	if !e.withholds() {
		return e
	}
	return &CarriedOver{e.Outside()}
}
