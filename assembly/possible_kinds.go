package assembly

import (
	"cmp"
	"slices"

	"stacktaker/assembly/tally"
	"stacktaker/assembly/threshold"
)

func (s *State) possibleSpeech(e Fact) (string, bool) {
	kinds := func(k Kind) string { return word(k, everyKind...) }
	switch e := e.(type) {
	case *HandRaised:
		return cmp.Or(s.someone(e.Person), kinds(e.Kind), s.anyMotion(e.Motion)), true
	case *HandChanged:
		return cmp.Or(word(e.Kind, Speak, For, Against), s.anyMotion(e.Motion)), true
	case *SpeakerCalled:
		return cmp.Or(s.someone(e.Person), kinds(e.Kind), figure(e.Seconds)), true
	case *RulingGiven, *ClockStopped, *ClockStarted:
		return s.speaking(), true
	case *SpeechExtended:
		return cmp.Or(s.speaking(), figure(e.Seconds)), true
	case *GapLeftOut:
		return must(!e.To.Before(e.From), badDate), true
	case *RoundBegun:
		return figure(e.Seconds), true
	case *SilenceKept:
		return figure(e.Seconds), true
	case *PriorityAsked:
		return s.someone(e.Person), true
	case *SpeechEnded, *SpeechVoid, *HandDropped, *PersonNotThere, *HandMovedUp, *ListClosed, *ListReopened:
		return "", true // of a hand that is not there they say nothing
	}
	return "", false
}

func (s *State) possibleCount(e Fact) (string, bool) {
	counting := must(s.Count != nil, noCount)
	switch e := e.(type) {
	case *CountOpened:
		return cmp.Or(s.motion(e.Of), s.onRoll(e.By), figure(e.Voters, e.Members), sections(e.Sections),
			must(e.Only == "" || findSection(e.Sections, e.Only) >= 0, badWord)), true
	case *VotersFrozen:
		return cmp.Or(counting, figure(e.Voters, e.Members), sections(e.Sections)), true
	case *FigureEntered:
		return cmp.Or(counting, figure(e.For, e.Against, e.Abstain, e.Blank, e.Spoilt), must(e.Teller >= 0 && e.Teller <= 2, badFigure),
			must(e.Section == "" || counting == "" && findSection(s.Count.Sections, e.Section) >= 0, badWord)), true
	case *VoteCalled:
		return cmp.Or(counting, must(counting != "" || s.Count.Of == e.Motion, noMotion), s.someone(e.Person), word(e.Vote, "for", "against", "abstain"),
			must(e.Section == "" || counting == "" && findSection(s.Count.Sections, e.Section) >= 0, badWord)), true
	case *ObjectionsCounted:
		return cmp.Or(counting, figure(e.Blocks, e.Asides)), true
	case *ConsensusMissed:
		return cmp.Or(counting, figure(e.Blocks, e.Asides), thresholds(e.Threshold), must(counting == "" && s.motion(s.Count.Of) == "", noMotion)), true
	case *CastingGiven:
		return cmp.Or(counting, must(counting != "" || s.Count.Of != "", noMotion), s.someone(e.By)), true
	case *MajoritySeen:
		return cmp.Or(counting, manner(e.Manner)), true
	case *VerdictDeclared:
		return cmp.Or(s.motion(e.Of), s.verdict(e)), true
	case *StrawTaken:
		return figure(e.For, e.Against, e.Abstain), true
	case *PledgesCounted:
		return cmp.Or(s.motion(e.Motion), figure(e.Pledges)), true
	case *RulesDepartedFrom:
		return cmp.Or(s.anyMotion(e.Motion), must(len(e.Rules) > 0, badWord)), true
	case *HeldResumed:
		return "", true
	}
	return s.possibleContest(e)
}

// manner asks for one in which nobody counts, or none.
func manner(said Manner) string {
	return must(said == "" || slices.Contains(uncounted(), said), badWord)
}

// verdict asks for figures that were of a count. What they come to is kept as it was judged then.
func (s *State) verdict(e *VerdictDeclared) string {
	says := cmp.Or(figure(e.For, e.Against, e.Abstain, e.Present, e.Members, e.Base, e.Needed), figure(max(e.Margin, -e.Margin)), possiblePapers(e.Papers, e.Abstain))
	for _, part := range e.Sections {
		says = cmp.Or(says, figure(part.For, part.Against, part.Abstain, part.Present), possiblePapers(part.Papers, part.Abstain))
	}
	says = cmp.Or(says, manner(e.Manner))
	if by := e.Casting; by != nil {
		says = cmp.Or(says, s.onRoll(by.By))
	}
	if o := e.Objections; o != nil {
		says = cmp.Or(says, figure(o.Blocks, o.Asides))
	}
	if w := e.Other; w != nil {
		says = cmp.Or(says, figure(w.Base, w.Needed))
	}
	return says
}

// possiblePapers asks that no more papers were blank than abstained.
func possiblePapers(p threshold.Papers, abstained int) string {
	return cmp.Or(figure(p.Blank, p.Spoilt), must(p.Blank <= abstained, badFigure))
}

func (s *State) possibleContest(e Fact) (string, bool) {
	c := s.Contest()
	begun := must(c != nil, noContest)
	switch e := e.(type) {
	case *ContestBegun:
		return cmp.Or(must(e.Seats >= 0 && e.Seats <= mostFigure, badFigure), must(e.Office == "" || s.onRoll(e.Choices...) == "", nobody)), true
	case *PersonNominated:
		return cmp.Or(begun, s.named(c, []string{e.Person}), s.onRoll(e.By)), true
	case *VoteRecorded:
		return cmp.Or(s.motion(e.Motion), s.someone(e.Person), must(slices.Contains([]string{"for", "against", "abstained"}, e.Vote), badWord)), true
	case *InterestDeclared:
		return cmp.Or(must(len(e.People) > 0, nobody), s.onRoll(e.People...), must(e.Motion != "" || s.Election(e.Contest) != nil, noContest),
			must(e.Motion == "" || s.anyMotion(e.Motion) == "", noMotion)), true
	case *ElectionAnswered:
		of := s.Election(e.Contest)
		return cmp.Or(must(of != nil, noContest), must(of == nil || slices.Contains(of.Elected, e.Person), nobody)), true
	case *ReopeningNominated:
		return cmp.Or(begun, s.onRoll(e.By)), true
	case *NameWithdrawn:
		says := cmp.Or(begun, s.someone(e.Person))
		if e.Outcome != nil {
			says = cmp.Or(says, s.outcome(c, *e.Outcome))
		}
		return says, true
	case *ContestPut:
		return cmp.Or(begun, s.named(c, e.Choices), figure(e.Voters, e.Members), word(e.Stage, AllStanding, LowestTied, EdgeTied, OneByOne, ByRank)), true
	case *BatchTyped:
		return cmp.Or(must(s.Count != nil && s.Count.Contest != nil, noCount), figure(e.Batch, e.Blank, e.Spoilt), must(e.Teller >= 0 && e.Teller <= 2, badFigure), s.onPapers(e.Marked)), true
	case *EachNameEntered:
		return cmp.Or(must(s.Count != nil && s.Count.Contest != nil && len(e.Each) == len(s.Count.Choices), noCount), figure(e.Blank, e.Spoilt), eachFigure(e.Each)), true
	case *PapersGiven:
		return cmp.Or(must(s.Count != nil, noCount), figure(e.Number)), true
	case *HandsEntered:
		return cmp.Or(must(s.Count != nil && s.Count.Contest != nil && len(e.Hands) == len(s.Count.Choices), noCount), figure(e.Hands...), figure(e.Blank, e.Spoilt)), true
	case *ContestDeclared:
		says := cmp.Or(begun, must(s.Count != nil && s.Count.Contest != nil, noCount), figure(e.Hands...), figure(e.Blank, e.Spoilt), s.outcome(c, e.outcome))
		says = cmp.Or(says, manner(e.Manner), s.onPapers(e.Marked), eachFigure(e.Each))
		if says == "" && e.Each != nil {
			says = must(len(e.Each) == len(s.Count.Choices), badFigure)
		}
		if says == "" && e.Single == nil && e.Manner == "" {
			says = must(len(e.Hands) == len(s.Count.Choices), badFigure)
		}
		if t := e.Single; t != nil {
			says = cmp.Or(says, must(s.Count != nil && len(s.Count.Choices) > 0, badFigure)) // the name that was put for and against
			says = cmp.Or(says, figure(t.For, t.Against, t.Abstain, t.Present, t.Members), possiblePapers(t.Papers, t.Abstain))
		}
		return says, true
	case *ContestAdopted:
		return cmp.Or(begun, must(s.Count == nil || s.Count.Contest != nil, noContest), must(c == nil || !c.Competition(), noContest),
			figure(e.Voters, e.Members), s.named(c, e.Elected), must(c == nil || len(e.Elected) <= c.Left, badFigure)), true
	case *LotDrawn:
		return cmp.Or(begun, must(c != nil && len(c.Rounds) > 0, noContest), figure(e.Number), s.outcome(c, e.outcome)), true
	}
	return "", false
}

// onPapers asks that papers name choices of the round that is counted, each once.
func (s *State) onPapers(papers []Marked) string {
	for _, p := range papers {
		says := cmp.Or(figure(p.Count), must(len(p.Choices) > 0 && s.Count != nil, badFigure))
		for i, choice := range p.Choices {
			says = cmp.Or(says, must(slices.Contains(s.Count.Choices, choice) && !slices.Contains(p.Choices[:i], choice), nobody))
		}
		if says != "" {
			return says
		}
	}
	return ""
}

func eachFigure(each []EachName) string {
	for _, e := range each {
		if says := figure(e.For, e.Against, e.Abstain); says != "" {
			return says
		}
	}
	return ""
}

// named asks that the choices of an election are people on the roll; those of a competition are texts.
func (s *State) named(c *Contest, choices []string) string {
	if c == nil || c.Competition() {
		return ""
	}
	return must(s.onRoll(people(choices)...) == "" && !slices.Contains(choices, ""), nobody)
}

func (s *State) outcome(c *Contest, o outcome) string {
	return cmp.Or(s.named(c, o.Elected), s.named(c, o.Fallen), s.named(c, o.Standing), must(!slices.Contains(o.Elected, Reopen), nobody),
		must(c == nil || len(o.Elected) <= c.Left, badFigure))
}

func (s *State) possibleMotion(e Fact) (string, bool) {
	switch e := e.(type) {
	case *MotionMoved:
		return s.moved(e), true
	case *DecisionAgreed:
		return cmp.Or(s.freshID(e.ID), s.anyItem(e.Item), figure(e.Voters, e.Members), thresholds(e.Threshold)), true
	case *NoticeGiven:
		return cmp.Or(s.freshID(e.ID), s.onRoll(e.By), s.onRoll(e.With...), s.onRoll(e.Seconders...), must(e.Threshold == "" || thresholds(e.Threshold) == "", badWord), possibleFloors(e.Floors), s.amends(e)), true
	case *NoticeMoved:
		return cmp.Or(s.motion(e.ID), kindOfMotion(e.Kind), s.onRoll(e.Mover), s.onRoll(e.With...), thresholds(e.Threshold), e.Spend.possible()), true
	case *MotionSeconded:
		return cmp.Or(s.motion(e.ID), s.onRoll(e.Seconder), s.onRoll(e.With...)), true
	case *MotionEnded:
		return cmp.Or(s.motion(e.ID), stateOfMotion(e.State)), true
	case *MotionTitled:
		return s.motion(e.ID), true
	case *AmendmentAccepted:
		return s.motion(e.ID), true
	case *AmendmentCameUp:
		return s.motion(e.ID), true
	case *TextChanged:
		return cmp.Or(s.motion(e.ID, e.By), e.Sum.possible()), true
	case *ChainLaidAside:
		return cmp.Or(must(len(e.Chain) > 0, noMotion), s.motion(e.Chain...), stateOfMotion(e.State)), true
	case *MotionReturned:
		return s.motion(e.ID), true
	case *DebateClosed:
		return s.motion(e.ID), true
	case *LimitSet:
		return figure(e.Seconds), true
	case *DecisionRescinded:
		return s.motion(e.ID), true
	case *DecisionStands:
		return s.motion(e.ID), true
	case *ThresholdRuled:
		return cmp.Or(s.motion(e.Motion), thresholds(e.Threshold)), true
	case *ThresholdFollowed:
		return cmp.Or(s.motion(e.Motion), thresholds(e.Threshold)), true
	case *RulingReversed:
		return figure(e.Ruling), true
	case *PastDecisionRescinded:
		return figure(e.Meeting), true
	}
	return "", false
}

func (s *State) moved(e *MotionMoved) string {
	k, _ := kindNamed(e.Kind)
	says := cmp.Or(s.freshID(e.ID), kindOfMotion(e.Kind), s.onRoll(e.Mover, e.Person), s.onRoll(e.With...), thresholds(e.Threshold), possibleFloors(e.Floors), e.Spend.possible())
	if k.group == amending {
		says = cmp.Or(says, s.motion(e.Parent))
	}
	if k.group == returning {
		says = cmp.Or(says, s.anyMotion(e.Target))
	}
	if e.Kind == "ratify" && e.Target != "" {
		says = cmp.Or(says, s.leftToRatify(e.Target))
	}
	if e.Grievance != 0 {
		says = cmp.Or(says, s.grievance(e.Grievance))
	}
	return cmp.Or(says, e.Amends.possible())
}

// amends asks that an amendment of which notice is given is to a motion that there is.
func (s *State) amends(e *NoticeGiven) string {
	if e.Amends == nil {
		return must(e.Parent == "", noMotion)
	}
	return cmp.Or(s.motion(e.Parent), e.Amends.possible(), e.Spend.possible())
}

func (c *Change) possible() string {
	if c == nil {
		return ""
	}
	return cmp.Or(figure(c.Nth), figure(c.Paragraph), figure(c.After))
}

// freshID asks that a motion has a number, and one that no other has.
func (s *State) freshID(id string) string { return must(id != "" && s.Motions.Get(id) == nil, twice) }

func kindOfMotion(name string) string {
	_, known := kindNamed(name)
	return must(known, badWord)
}

func stateOfMotion(said MotionState) string {
	return word(said, Moved, Seconded, Counting, Carried, NotCarried, Lapsed, RuledOut, Withdrawn, Tabled, Postponed, Referred, Suspended, Counted, Dropped)
}

func possibleFloors(f tally.Floors) string {
	return cmp.Or(must(f.Mode == "" || slices.Contains(tally.Modes(), f.Mode), badWord), must(f.Sizes == nil || len(f.Sizes) == len(f.Of), badFigure), figure(f.Sizes...))
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
