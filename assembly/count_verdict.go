package assembly

import (
	"cmp"
	"slices"

	"stacktaker/assembly/language"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// Result is the verdict on a motion with its working.
type Result struct {
	threshold.Tally
	Carried   bool
	NotVoting int
	Base      int
	Needed    int
	Margin    int
	Condition string             // the condition whose working this is, as the language writes it
	Other     *threshold.Working // of the other condition, where two are set
	Manner    Manner
	Casting   *Casting // the chair's, where it decided a tie
	// Objections are set where consensus was sought; then nothing was needed.
	Objections *Objections
	Closed     bool // declared in a closed session
}

// VerdictDeclared is what a count led to. Its working is kept as it was, whatever later rules would say.
type VerdictDeclared struct {
	Of string `json:"of"`
	threshold.Tally
	Sections  []SectionTally `json:"sections,omitempty"`
	Recount   string         `json:"recount,omitempty"`
	Division  bool           `json:"division,omitempty"`
	RollCall  bool           `json:"roll-call,omitempty"`
	Ballot    bool           `json:"ballot,omitempty"`
	Carried   bool           `json:"carried"`
	Base      int            `json:"base"`
	Needed    int            `json:"needed"`
	Margin    int            `json:"margin"`
	Condition string         `json:"condition"`

	Other *threshold.Working `json:"other,omitempty"`

	Objections *Objections `json:"objections,omitempty"`
	Clear      bool        `json:"clear,omitempty"`  // nobody counted
	Manner     Manner      `json:"manner,omitempty"` // how it was decided then; seen, where it is not said
	Casting    *Casting    `json:"casting,omitempty"`
}

// manner is how it was decided.
func (e *VerdictDeclared) manner() Manner {
	switch {
	case e.Clear:
		return cmp.Or(e.Manner, BySight)
	case e.Objections != nil:
		return ByConsensus
	case e.Division:
		return ByDivision
	case e.RollCall:
		return ByRollCall
	case e.Ballot:
		return ByBallot
	}
	return ByFigures
}

// result is the verdict with its working.
func (e *VerdictDeclared) result() *Result {
	r := &Result{
		Tally: e.Tally, Carried: e.Carried, NotVoting: e.Silent(),
		Base: e.Base, Needed: e.Needed, Margin: e.Margin, Condition: e.Condition, Other: e.Other, Objections: e.Objections,
		Manner: e.manner(), Casting: e.Casting,
	}
	if e.Clear {
		r.NotVoting = 0
	}
	return r
}

func (e *VerdictDeclared) apply(s *State, m moment) {
	ms := &s.Motions
	mo := ms.Get(e.Of)
	again := len(mo.Rounds) > 0 && mo.Result != nil
	wasCarried := again && mo.Result.Carried
	mo.turned = again && wasCarried != e.Carried && !e.Division
	mo.final = mo.final || e.Division
	round := Round{Tally: e.Tally, Sections: e.Sections, Recount: e.Recount, Division: e.Division, Carried: e.Carried, Closed: m.closed, Uncounted: e.Clear}
	if s.Count != nil {
		round.Votes = s.Count.Votes
		s.Count.toldBy(&round)
	}
	mo.Rounds = append(mo.Rounds, round)
	mo.Result = e.result()
	mo.Result.Closed = m.closed
	asked := again && wasCarried && !mo.NeedsAction // who does it was said before the recount
	mo.State = mo.decidedState()
	mo.DecidedAt, mo.since, mo.settled, mo.Facilitator = m.at, m.seq, m.seq, s.Roles.Facilitator()
	mo.ToRatify = mo.State == Carried && mo.kind().rank == MainRank && !s.Quorum.Met && s.departedOn("quorum", mo)
	mo.NeedsAction = mo.State == Carried && mo.kind().rank == MainRank && !asked
	s.endCount(m.at)
	s.followDemand(mo)
	s.settle(mo)
	if mo.Kind != "recount" {
		ms.Last = mo.ID
	}
	if mo.Kind == "close-debate" && !e.Carried {
		ms.afterClosure = 3
	}
}

// decidedState is where the result of a motion leaves it.
func (m *Motion) decidedState() MotionState {
	switch {
	case m.Result == nil:
		return DecidedClosed
	case m.Floors.Mode != "":
		return Counted // a floor's own figures decide nothing until all are in
	case m.Result.Carried:
		return Carried
	}
	return NotCarried
}

// guardDeclare asks for figures that can be read out.
func guardDeclare(s *State) *Refusal {
	if r := guardCount(s); r != nil {
		return r
	}
	return s.Count.Unready()
}

func judgeDeclare(t *turn, _ language.Args) error {
	if t.s.Count.Contest != nil {
		return t.declareContest()
	}
	t.declareMotion()
	return nil
}

// declareMotion is the verdict on the motion that is being counted, and what follows from it.
func (t *turn) declareMotion() {
	c, m := t.s.Count, t.s.Motions.Get(t.s.Count.Of)
	e := &VerdictDeclared{Of: m.ID, Recount: c.Only, Division: c.Division, RollCall: c.RollCall, Ballot: c.Ballot}
	e.Present, e.Members = c.Voters, c.Members
	switch {
	case c.Objections != nil:
		t.judgeObjections(e, m)
		if fallback := t.s.fallback(); !e.Carried && fallback != "" {
			t.emit(&ConsensusMissed{*c.Objections, fallback})
			t.attendanceChanged() // a count follows, of who is here now
			return
		}
	case c.Clear != nil:
		e.Clear, e.Carried, e.Condition, e.Manner = true, *c.Clear, m.Threshold.String(), c.Manner
	default:
		e.add(c, m)
		v := m.Threshold.Judge(e.Tally)
		e.Carried, e.Base, e.Needed, e.Margin, e.Condition = v.Carried, v.Base, v.Needed, v.Margin, v.By()
		e.Other = m.Threshold.Other(v, e.Tally)
		if e.Casting = c.Casting; e.Casting != nil {
			e.Carried = e.Casting.For
		}
	}
	was := m.Result
	t.emit(e)
	switch {
	case m.State == Counted:
	case m.Kind == "challenge":
		t.challenged(m, was)
	case e.Carried && (was == nil || !was.Carried):
		t.takeEffect(m)
		if m.Kind == "recount" {
			t.recountMoved(m)
			return
		}
	case !e.Carried && was != nil && was.Carried:
		t.takeBack(m)
	case !e.Carried && m.Kind == "replace" && t.s.Roles.Proposed[m.Role].Person == m.Person:
		t.passOver(m.Role, m.Person)
	}
	t.nextAmendment()
	t.checkQuorum()
}

// add puts the figures together: of one section that was counted again with those of the round before.
func (e *VerdictDeclared) add(c *Count, m *Motion) {
	if !c.bySection() {
		f, _, _ := c.Figure("")
		e.For, e.Against, e.Abstain, e.Papers = f.For, f.Against, f.Abstain+f.Blank, f.Papers
		return
	}
	for i, s := range c.Sections {
		f, _, _ := c.Figure(s.Name)
		tally := SectionTally{s.Name, f.For, f.Against, f.Abstain + f.Blank, s.Voters, f.Papers}
		if c.Only != "" && c.Only != s.Name {
			tally = m.Rounds[len(m.Rounds)-1].Sections[i]
		}
		e.Sections = append(e.Sections, tally)
		e.For += tally.For
		e.Against += tally.Against
		e.Abstain += tally.Abstain
		e.Papers = e.Plus(tally.Papers)
	}
}

// Unanimous tells whether everybody entitled to vote was for it.
func (r *Result) Unanimous() bool { return r.Counted() && r.For > 0 && r.For == r.Present }

// NemCon tells whether nobody was against it, though not everybody was for it.
func (r *Result) NemCon() bool { return r.Counted() && r.For > 0 && r.Against == 0 && !r.Unanimous() }

// Counted tells whether hands were counted, so that there is something needed and a margin.
func (r *Result) Counted() bool {
	return slices.Contains([]Manner{ByFigures, ByDivision, ByRollCall, ByBallot}, r.Manner)
}

// Uncounted tells whether nobody counted anything, so that there are no figures.
func (r *Result) Uncounted() bool { return !r.Counted() && r.Manner != ByConsensus }

// Tie tells whether as many were for as against where that alone decides: elsewhere it says nothing of how many were short.
func (r *Result) Tie() bool { return r.For == r.Against && r.Condition == "simple" }

// Words tells the verdict with its working in one sentence.
func (r *Result) Words() words.Phrase {
	if !r.Counted() {
		return words.Say("verdict.uncounted", r.Working(), r.Outcome())
	}
	return words.Say("verdict", r.Figures(), r.Working(), r.Outcome())
}

// Figures tells the hands that were counted.
func (r *Result) Figures() words.Phrase {
	return r.Behind(words.Say("verdict.figures", r.For, r.Against, r.Raised()))
}

// Working tells what was needed, and of what.
func (r *Result) Working() words.Phrase {
	switch {
	case r.Objections != nil:
		return objectionWords(*r.Objections, r.Present)
	case r.Manner == BySight && r.Condition != "simple" && r.Condition != threshold.Sustaining:
		th, _ := threshold.Parse(r.Condition)
		return words.Say("manner.seen.of", th.Words())
	case r.Uncounted():
		return words.Say("manner." + string(r.Manner))
	}
	if r.Casting != nil {
		return r.Casting.words()
	}
	working := threshold.Working{Condition: r.Condition, Base: r.Base, Needed: r.Needed}.Words()
	if r.Other != nil {
		return words.Say("verdict.both", working, r.Other.Words())
	}
	return working
}

// Outcome tells whether it is carried, and how clearly.
func (r *Result) Outcome() words.Phrase {
	switch {
	case r.Carried && r.Unanimous():
		return words.Say("outcome.unanimous")
	case r.Carried && r.NemCon():
		return words.Say("outcome.nem-con")
	case r.Carried:
		return words.Say("outcome.carried")
	case r.Casting != nil:
		return words.Say("outcome.lost")
	case r.Counted() && r.Tie() && r.For > 0:
		return words.Say("outcome.tie")
	case !r.FellShort():
		return words.Say("outcome.lost")
	}
	return words.Say("outcome.not-carried", r.Short())
}

// FellShort tells whether it is lost in such a way that a chair says by how many votes. More against than for needs no such
// words, and neither does somebody against where nobody may be.
func (r *Result) FellShort() bool {
	return r.Counted() && !r.Carried && threshold.TellsShort(r.Condition)
}

// Short tells by how many votes it fell short.
func (r *Result) Short() words.Phrase { return words.Say("verdict.short", -r.Margin) }

// RecountOffered tells whether the figures are so close that the screen offers a recount; of votes by name nobody counted hands.
func (m *Motion) RecountOffered() bool {
	return m.Result != nil && m.Result.Counted() && m.Result.Manner != ByRollCall && !m.final && !m.turned && m.Result.Close()
}
