package assembly

import (
	"cmp"
	"slices"
)

func (s *State) possibleSpeech(e Event) (string, bool) {
	kinds := func(k Kind) string {
		return word(k, Speak, For, Against, Response, Information, Clarification, Order, Privilege, QuorumCheck)
	}
	switch e := e.(type) {
	case *handRaised:
		return cmp.Or(s.someone(e.Person), kinds(e.Kind), s.anyMotion(e.Motion)), true
	case *called:
		return cmp.Or(s.someone(e.Person), kinds(e.Kind), figure(e.Seconds)), true
	case *ruled, *clockStopped, *clockStarted:
		return s.speaking(), true
	case *speechExtended:
		return cmp.Or(s.speaking(), figure(e.Seconds)), true
	case *gapLeftOut:
		return must(!e.To.Before(e.From), badDate), true
	case *roundBegun:
		return figure(e.Seconds), true
	case *silenceKept:
		return figure(e.Seconds), true
	case *priorityAsked:
		return s.someone(e.Person), true
	case *speechEnded, *speechVoid, *handDropped, *notThere, *bumped, *listClosed, *listReopened:
		return "", true // of a hand that is not there they say nothing
	}
	return "", false
}

func (s *State) possibleCount(e Event) (string, bool) {
	counting := must(s.Count != nil, noCount)
	switch e := e.(type) {
	case *countOpened:
		return cmp.Or(s.motion(e.Of), s.onRoll(e.By), figure(e.Voters, e.Members), sections(e.Sections),
			must(e.Only == "" || findSection(e.Sections, e.Only) >= 0, badWord)), true
	case *votersFrozen:
		return cmp.Or(counting, figure(e.Voters, e.Members), sections(e.Sections)), true
	case *figureEntered:
		return cmp.Or(counting, figure(e.For, e.Against, e.Abstain), must(e.Teller >= 0 && e.Teller <= 2, badFigure),
			must(e.Section == "" || counting == "" && findSection(s.Count.Sections, e.Section) >= 0, badWord)), true
	case *objectionsCounted:
		return cmp.Or(counting, figure(e.Blocks, e.Asides)), true
	case *consensusMissed:
		return cmp.Or(counting, figure(e.Blocks, e.Asides), thresholds(e.Threshold), must(counting == "" && s.motion(s.Count.Of) == "", noMotion)), true
	case *clearlySeen:
		return counting, true
	case *verdictDeclared:
		return cmp.Or(s.motion(e.Of), s.verdict(e)), true
	case *strawTaken:
		return figure(e.For, e.Against, e.Abstain), true
	case *pledged:
		return cmp.Or(s.motion(e.Motion), figure(e.Pledges)), true
	}
	return s.possibleContest(e)
}

// verdict asks for figures that were of a count. What they come to is kept as it was judged then.
func (s *State) verdict(e *verdictDeclared) string {
	says := cmp.Or(figure(e.For, e.Against, e.Abstain, e.Present, e.Members, e.Base, e.Needed), figure(max(e.Margin, -e.Margin)))
	for _, part := range e.Sections {
		says = cmp.Or(says, figure(part.For, part.Against, part.Abstain, part.Present))
	}
	if o := e.Objections; o != nil {
		says = cmp.Or(says, figure(o.Blocks, o.Asides))
	}
	if w := e.Other; w != nil {
		says = cmp.Or(says, figure(w.Base, w.Needed))
	}
	return says
}

func (s *State) possibleContest(e Event) (string, bool) {
	c := s.Contest()
	begun := must(c != nil, noContest)
	switch e := e.(type) {
	case *contestBegun:
		return cmp.Or(must(e.Seats >= 0 && e.Seats <= mostFigure, badFigure), must(e.Office == "" || s.onRoll(e.Choices...) == "", nobody)), true
	case *nominated:
		return cmp.Or(begun, s.named(c, []string{e.Person}), s.onRoll(e.By)), true
	case *contestPut:
		return cmp.Or(begun, s.named(c, e.Choices), figure(e.Voters, e.Members), word(e.Stage, AllStanding, LowestTied, EdgeTied, OneByOne)), true
	case *handsEntered:
		return cmp.Or(must(s.Count != nil && s.Count.Contest != nil && len(e.Hands) == len(s.Count.Choices), noCount), figure(e.Hands...)), true
	case *contestDeclared:
		says := cmp.Or(begun, must(s.Count != nil && s.Count.Contest != nil, noCount), figure(e.Hands...), s.outcome(c, e.outcome))
		if says == "" && e.Single == nil {
			says = must(len(e.Hands) == len(s.Count.Choices), badFigure)
		}
		if t := e.Single; t != nil {
			says = cmp.Or(says, figure(t.For, t.Against, t.Abstain, t.Present, t.Members))
		}
		return says, true
	case *contestLot:
		return cmp.Or(begun, must(c != nil && len(c.Rounds) > 0, noContest), figure(e.Number), s.outcome(c, e.outcome)), true
	}
	return "", false
}

// named asks that the choices of an election are people on the roll; those of a competition are texts.
func (s *State) named(c *Contest, choices []string) string {
	if c == nil || c.Competition() {
		return ""
	}
	return must(s.onRoll(choices...) == "" && !slices.Contains(choices, ""), nobody)
}

func (s *State) outcome(c *Contest, o outcome) string {
	return cmp.Or(s.named(c, o.Elected), s.named(c, o.Fallen), s.named(c, o.Standing), must(c == nil || len(o.Elected) <= c.Left, badFigure))
}

func (s *State) possibleMotion(e Event) (string, bool) {
	switch e := e.(type) {
	case *motionMoved:
		return s.moved(e), true
	case *noticeGiven:
		return cmp.Or(s.freshID(e.ID), s.onRoll(e.By), must(e.Threshold == "" || thresholds(e.Threshold) == "", badWord), e.Floors.possible()), true
	case *noticeMoved:
		return cmp.Or(s.motion(e.ID), kindOfMotion(e.Kind), s.onRoll(e.Mover), thresholds(e.Threshold), e.Spend.possible()), true
	case *motionSeconded:
		return cmp.Or(s.motion(e.ID), s.onRoll(e.Seconder)), true
	case *motionEnded:
		return cmp.Or(s.motion(e.ID), stateOfMotion(e.State)), true
	case *amendmentAccepted:
		return s.motion(e.ID), true
	case *cameUp:
		return s.motion(e.ID), true
	case *textChanged:
		return cmp.Or(s.motion(e.ID, e.By), e.Sum.possible()), true
	case *chainLaidAside:
		return cmp.Or(must(len(e.Chain) > 0, noMotion), s.motion(e.Chain...), stateOfMotion(e.State)), true
	case *motionReturned:
		return s.motion(e.ID), true
	case *debateClosed:
		return s.motion(e.ID), true
	case *limitSet:
		return figure(e.Seconds), true
	case *decisionRescinded:
		return s.motion(e.ID), true
	case *decisionStands:
		return s.motion(e.ID), true
	case *thresholdRuled:
		return cmp.Or(s.motion(e.Motion), thresholds(e.Threshold)), true
	case *thresholdFollowed:
		return cmp.Or(s.motion(e.Motion), thresholds(e.Threshold)), true
	case *rulingReversed:
		return figure(e.Ruling), true
	case *pastRescinded:
		return figure(e.Meeting), true
	}
	return "", false
}

func (s *State) moved(e *motionMoved) string {
	k, _ := kindNamed(e.Kind)
	says := cmp.Or(s.freshID(e.ID), kindOfMotion(e.Kind), s.onRoll(e.Mover, e.Person), thresholds(e.Threshold), e.Floors.possible(), e.Spend.possible())
	if k.group == amending {
		says = cmp.Or(says, s.motion(e.Parent))
	}
	if k.group == returning {
		says = cmp.Or(says, s.anyMotion(e.Target))
	}
	if e.Grievance != 0 {
		says = cmp.Or(says, s.grievance(e.Grievance))
	}
	if e.Amends != nil {
		says = cmp.Or(says, figure(e.Amends.Nth))
	}
	return says
}

// freshID asks that a motion has a number, and one that no other has.
func (s *State) freshID(id string) string { return must(id != "" && s.Motions.Get(id) == nil, twice) }

func kindOfMotion(name string) string {
	_, known := kindNamed(name)
	return must(known, badWord)
}

func stateOfMotion(said MotionState) string {
	return word(said, Moved, Seconded, Counting, Carried, NotCarried, Lapsed, RuledOut, Withdrawn, Tabled, Postponed, Referred, Suspended, Counted)
}

func (f Floors) possible() string {
	return cmp.Or(must(f.Mode == "" || slices.Contains(FloorModes(), f.Mode), badWord), must(f.Sizes == nil || len(f.Sizes) == len(f.Of), badFigure), figure(f.Sizes...))
}

func (e *sumChanged) possible() string {
	if e == nil {
		return ""
	}
	return money(e.Amount)
}

func (m *Spend) possible() string {
	if m == nil {
		return ""
	}
	return money(m.Amount)
}
