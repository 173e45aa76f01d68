package assembly

import (
	"cmp"
	"slices"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

func countVerbs() []*verb {
	return []*verb{
		{
			name: "put", forms: language.NewForms("[ {no-objection:how} ] [ {roll-call|ballot:way} ] [ by <by:name> ]"), phases: open, topic: topicCount, aimed: true,
			guard: guardPut, judge: judgePut,
		},
		{
			name: "count", phases: open, topic: topicCount, guard: guardCount, judge: judgeCount,
			forms: language.NewForms(
				"<for:number> <against:number> [ <abstain:number> ] [ section <section:any> ] [ teller <teller:number> ] [ {again:how} ] [ blank <blank:number> ] [ spoilt <spoilt:number> ]",
				"<choices:tally> [ blank <blank:number> ] [ spoilt <spoilt:number> ]",
				"<each:figures> [ blank <blank:number> ] [ spoilt <spoilt:number> ]",
			),
		},
		{name: "declare", forms: language.NewForms(""), phases: open, topic: topicCount, aimed: true, guard: guardDeclare, judge: judgeDeclare},
		{
			name: "recount", forms: language.NewForms("[ section <section:any> ] [ {division:how} ]"), phases: open, topic: topicCount,
			guard: (*State).guardRecount, judge: judgeRecount,
		},
		{
			name: "straw", forms: language.NewForms("<question:text> <for:number> <against:number> [ <abstain:number> ]"), phases: open, topic: topicCount,
			judge: judgeStraw,
		},
	}
}

// guardPut asks for a motion that can be put. People who wait are no obstacle here: they are for judgePut.
func guardPut(s *State) *Refusal {
	m := s.Motions.Pending()
	if r := s.guardNotCounting(); r != nil {
		return r
	}
	if m == nil || !withoutQuorum(m.Kind) {
		if r := s.guardQuorum(); r != nil {
			return r
		}
	}
	switch {
	case m == nil && s.Contest() != nil:
		return s.guardPutContest(s.Contest())
	case m == nil:
		return refuse("put.nothing")
	}
	return cmp.Or(
		s.unless(m.State != Moved, "put.second", s.Called(m)),
		s.unless(!m.Amendment() || s.Rules.Get("amendments") != "friendly", "put.friendly", m.ID),
		s.guardNoRuling(),
	)
}

func judgePut(t *turn, a language.Args) error {
	m := t.s.Motions.Pending()
	noObjection, way := a.Has("how"), putting{rollCall: a.Text("way") == "roll-call", ballot: a.Text("way") == "ballot"}
	if r := way.inOrder(t.s); r != nil {
		return r
	}
	if m == nil {
		t.endSpeeches()
		t.putContest(t.s.Contest(), way.ballot)
		return nil
	}
	if !noObjection {
		if r := t.s.guardWaiting(m); r != nil {
			return r
		}
	}
	if r := t.s.guardTellers(m); r != nil {
		return r
	}
	by := ""
	if a.Has("by") {
		p, err := t.person(a, "by")
		if err != nil {
			return err
		}
		if err := t.here(p); err != nil {
			return err
		}
		by = p.ID
	}
	t.checkQuorum()
	if t.s.Count != nil || t.s.Motions.Pending() != m {
		return nil
	}
	t.openCount(m, by, noObjection, way)
	return nil
}

// PutInOrder says why "put" alone is not in order, nil where it is: unlike its guard it minds those who wait, and who counts.
func (s *State) PutInOrder() *Refusal {
	if r := guardPut(s); r != nil {
		return r
	}
	m := s.Motions.Pending()
	if m == nil {
		return nil
	}
	return cmp.Or(s.guardWaiting(m), s.guardTellers(m))
}

// guardWaiting refuses to put a motion over the heads of those who wait to speak to it.
func (s *State) guardWaiting(m *Motion) *Refusal {
	if !m.kind().debate || m.DebateClosed {
		return nil
	}
	var names []string
	for _, h := range s.laneThree() {
		if s.mayReply(h.Person) {
			continue // a reply holds up nothing
		}
		names = append(names, s.Roll.Name(h.Person))
	}
	if len(names) == 0 {
		return nil
	}
	return s.bars("put.waiting", words.Names(names), len(names))
}

// guardTellers refuses to have a motion counted by its mover, its seconder or whom it is about.
func (s *State) guardTellers(m *Motion) *Refusal {
	for _, h := range s.Roles.Holders {
		if h.Role == Teller && m.concerns(h.Person) {
			return refuse("put.teller", s.Roll.Name(h.Person), s.Called(m))
		}
	}
	return nil
}

// putting is how those who may vote do so, where it is not by hands: each one by name, or on paper.
type putting struct{ rollCall, ballot bool }

// inOrder says why what is pending is not voted on so, nil where it may be.
func (p putting) inOrder(s *State) *Refusal {
	switch {
	case p.rollCall:
		return s.RollCallInOrder()
	case p.ballot:
		return s.BallotInOrder()
	}
	return nil
}

// BallotInOrder says why no ballot on paper is held on what is pending, nil where one may be; whether it can be put at all is asked before.
func (s *State) BallotInOrder() *Refusal {
	if m := s.Motions.Pending(); m != nil && m.Threshold.Consensus() {
		return refuse("ballot.consensus")
	}
	return nil
}

func (t *turn) openCount(m *Motion, by string, noObjection bool, way putting) {
	holds := t.clearFloor(m, false)
	f := t.freeze()
	t.emit(&CountOpened{
		Of: m.ID, Voters: f.Voters, Members: f.Members, Sections: f.Sections, By: by, NoObjection: noObjection, RollCall: way.rollCall, Ballot: way.ballot, Holds: holds,
	})
}

// holdsFloor tells whether a motion of a kind comes between a speaker and what they speak to, so that the floor stays theirs.
func (t *turn) holdsFloor(k motionKind) bool {
	sp := t.s.Floor.Speaker
	return sp != nil && sp.Kind.Lane() > 0 && k.group == incidental
}

// clearFloor ends the speeches before a count, or tells that the speaker's clock is only to stand: where an incidental motion, or a
// recount, comes between what they say and what they speak to (docs/rules.md, section 3: a ruling gives the floor back, also one that is
// challenged).
func (t *turn) clearFloor(m *Motion, again bool) (holds bool) {
	sp := t.s.Floor.Speaker
	if sp != nil && sp.Kind.Lane() > 0 && sp.On() != m.ID && (again || m.kind().group == incidental) {
		return true
	}
	t.endSpeeches()
	return false
}

// guardNotCounting refuses what waits until an open count is declared, and says where its figures come before that.
func (s *State) guardNotCounting() *Refusal {
	if s.Count == nil {
		return nil
	}
	figures := ""
	if s.Count.Unready() != nil {
		figures = ".figures"
	}
	switch {
	case s.Count.Contest == nil:
		return refuse("count.open"+figures, s.Called(s.Motions.Get(s.Count.Of)))
	case s.Count.Contest.Competition():
		return refuse("count.open.choices" + figures)
	}
	return refuse("count.open.election"+figures, s.Count.Contest.Office)
}

// choiceNames lists what stands in a round.
func (s *State) choiceNames(c *Count) words.List {
	names := make([]string, len(c.Choices))
	for i, choice := range c.Choices {
		names[i] = s.ChoiceName(c.Contest, choice)
	}
	return words.Names(names)
}

func guardCount(s *State) *Refusal {
	if s.Count == nil {
		return refuse("count.none")
	}
	return nil
}

func judgeCount(t *turn, a language.Args) error {
	c := t.s.Count
	if r := c.ByNameOnly(); r != nil {
		return r
	}
	single := c.Contest != nil && c.Contest.Stage == OneByOne
	each := c.Contest != nil && c.Contest.Kind == YesNoBallot && !single
	switch {
	case each && a.Has("each"):
		return judgeEachName(t, a)
	case each:
		return refuse("hands.yes-no", t.s.choiceNames(c))
	case a.Has("each") && (c.Contest == nil || single):
		return refuse("hands.figures")
	case a.Has("each"):
		return refuse("hands.choices", t.s.choiceNames(c))
	case a.Has("choices") && (c.Contest == nil || single):
		return refuse("hands.figures")
	case a.Has("choices"):
		return judgeHands(t, a)
	case c.Contest != nil && !single:
		return refuse("hands.choices", t.s.choiceNames(c))
	case c.Contest == nil && t.s.Motions.Get(c.Of).Threshold.Consensus():
		return refuse("consensus.figures")
	}
	f := Figure{Teller: a.Number("teller"), For: a.Number("for"), Against: a.Number("against"), Abstain: a.Number("abstain"), Papers: papersNamed(a)}
	if a.Has("teller") && f.Teller != 1 && f.Teller != 2 {
		return refuse("count.teller", f.Teller)
	}
	voters := c.Voters
	if a.Has("section") {
		i := findSection(c.Sections, a.Text("section"))
		switch {
		case len(c.Sections) == 0:
			return refuse("count.no-sections")
		case i < 0:
			return refuse("count.section.unknown", words.Quote(a.Text("section")), sectionNames(c.Sections))
		case c.Started() && !c.bySection():
			return refuse("count.in-all")
		case c.Only != "" && c.Sections[i].Name != c.Only:
			return refuse("count.only", c.Only)
		}
		f.Section, voters = c.Sections[i].Name, c.Sections[i].Voters
	} else if c.bySection() {
		return refuse("count.by-section", sectionNames(c.Expected()))
	}
	if f.For < 0 || f.Against < 0 || f.Abstain < 0 || f.Blank < 0 || f.Spoilt < 0 {
		return refuse("count.negative", named(f.Section), voters)
	}
	if r := t.s.Overfull(f.Section, []int{f.For, f.Against, f.Abstain}, f.Papers); r != nil {
		return r
	}
	again, agreed := a.Has("how"), c.Agreed(f.Section)
	if again && (f.Teller == 0 || !agreed && !slices.Contains(c.Differed, f.Section)) {
		return refuse("count.again", named(f.Section))
	}
	t.emit(&FigureEntered{Figure: f, Again: again && !agreed, Anew: again && agreed})
	return nil
}

// guardRecount asks for a verdict that can still be counted again.
func (s *State) guardRecount() *Refusal {
	if r := s.guardNotCounting(); r != nil {
		return r
	}
	m := s.countedLast()
	switch {
	case m == nil && s.departs == nil:
		return refuse("recount.none")
	case m == nil:
		return refuse("recount.nothing")
	}
	if r := s.unless(s.Motions.Last != "", "recount.none"); r != nil {
		return r
	}
	if !withoutQuorum(m.Kind) {
		if r := s.guardQuorum(); r != nil {
			return r
		}
	}
	return cmp.Or(s.unless(!m.final, "recount.final", s.Called(m)), s.guardNoRuling())
}

// countedLast is what was decided last: until the next business, and where a line departs from that also after it; nil for nothing.
func (s *State) countedLast() *Motion {
	if m := s.Motions.Get(s.Motions.Last); m != nil || s.departs == nil {
		return m
	}
	var last *Motion
	for _, m := range s.Motions.All {
		if m.Result != nil && m.settled > 0 && m.State.decided() && (last == nil || m.settled > last.settled) {
			last = m
		}
	}
	return last
}

func (st MotionState) decided() bool { return st == Carried || st == NotCarried }

func judgeRecount(t *turn, a language.Args) error {
	m := t.s.countedLast()
	division := a.Has("how")
	if division && a.Has("section") {
		return refuse("recount.all")
	}
	if r := t.s.guardCountAgain(m, division); r != nil {
		return r
	}
	return t.recount(m, a.Text("section"), division)
}

// guardCountAgain asks for another way of counting where a recount changed the outcome, and for tellers whom it does not concern.
func (s *State) guardCountAgain(m *Motion, division bool) *Refusal {
	return cmp.Or(s.unless(!m.turned || division, "recount.division", s.Called(m)), s.guardTellers(m))
}

// recountMoved opens the recount that a motion for it carried. Where it cannot be held, the motion is carried and no count opens.
func (t *turn) recountMoved(by *Motion) {
	if of := t.s.Motions.toRecount(by); of != nil && t.s.guardCountAgain(of, false) == nil {
		_ = t.recount(of, by.Text, false)
	}
}

// toRecount is what a motion asks to count again: what was decided last when it was moved; by a record from before that stood in it,
// what was decided last. Nil where the next business has begun.
func (ms *Motions) toRecount(by *Motion) *Motion { return ms.Get(cmp.Or(by.Target, ms.Last)) }

// guardRecountSection asks for a section that the last round on a motion was counted by.
func (m *Motion) guardRecountSection(section string) error {
	var known []SectionVoters
	for _, r := range m.Rounds[len(m.Rounds)-1].Sections {
		known = append(known, SectionVoters{r.Name, r.Present})
	}
	switch {
	case len(known) == 0:
		return refuse("recount.no-sections")
	case findSection(known, section) < 0:
		return refuse("count.section.unknown", words.Quote(section), sectionNames(known))
	}
	return nil
}

// recount opens another round on a motion that was decided. It is refused before anything is changed.
func (t *turn) recount(m *Motion, section string, division bool) error {
	last := m.Rounds[len(m.Rounds)-1]
	f := t.freezeOn(t.s.matterOf(m))
	e := &CountOpened{Of: m.ID, Voters: f.Voters, Members: f.Members, Sections: f.Sections, Division: division, Ballot: m.Ballot && !division, Again: true}
	if section != "" {
		if err := m.guardRecountSection(section); err != nil {
			return err
		}
		e.Sections, e.Voters, e.Members = nil, last.Present, last.Members
		for _, s := range last.Sections {
			e.Sections = append(e.Sections, SectionVoters{s.Name, s.Present})
		}
		e.Only = e.Sections[findSection(e.Sections, section)].Name
	}
	e.Holds = t.clearFloor(m, true)
	t.emit(e)
	return nil
}
