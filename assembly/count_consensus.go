package assembly

import (
	"cmp"
	"strconv"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// Objections are what is counted instead of hands where consensus is sought: blocks, which are heard, and people who
// stand aside.
type Objections struct {
	Blocks int `json:"blocks"`
	Asides int `json:"asides"`
}

// ObjectionsCounted are the blocks and stand-asides in a search for consensus.
type ObjectionsCounted struct{ Objections }

func (e *ObjectionsCounted) apply(s *State, _ moment) {
	o := e.Objections
	s.Count.Objections = &o
}

// ConsensusMissed leaves the question open under the threshold to fall back on.
type ConsensusMissed struct {
	Objections
	Threshold string `json:"threshold"`
}

func (e *ConsensusMissed) apply(s *State, _ moment) {
	m := s.Motions.Get(s.Count.Of)
	m.Missed = append(m.Missed, e.Objections)
	m.Threshold, _ = threshold.Parse(e.Threshold)
	s.Count.Objections = nil
}

// MajoritySeen is what everybody could see or hear, and nobody asked to count.
type MajoritySeen struct {
	Carried bool   `json:"carried"`
	Manner  Manner `json:"manner,omitempty"` // seen, where it is not said
}

func (e *MajoritySeen) apply(s *State, _ moment) {
	carried := e.Carried
	s.Count.Clear, s.Count.Manner = &carried, e.Manner
}

// PledgesCounted are the people who pledged to take part in an authorized action; they are no votes.
type PledgesCounted struct {
	Motion  string `json:"motion"`
	Pledges int    `json:"pledges"`
}

func (e *PledgesCounted) apply(s *State, _ moment) { s.Motions.Get(e.Motion).Pledges = e.Pledges }

func consensusFacts() []factKind {
	return []factKind{
		fact[ObjectionsCounted]("objections", 1), fact[ConsensusMissed]("consensus-missed", 1), fact[MajoritySeen]("clear", 1),
		fact[PledgesCounted]("pledged", 1),
	}
}

func consensusVerbs() []*verb {
	return []*verb{
		{
			name: "consensus", forms: language.NewForms("blocks <blocks:number> [ asides <asides:number> ]"), phases: open, topic: topicCount,
			guard: guardConsensus, judge: judgeConsensus,
		},
		{name: "clear", forms: language.NewForms("{carried|lost:what} [ {" + manners() + ":how} ]"), phases: open, topic: topicCount, guard: guardClear, judge: judgeClear},
		{name: "pledge", forms: language.NewForms("<n:number>"), phases: open | recess, topic: topicCount, guard: guardPledge, judge: judgePledge},
	}
}

func guardConsensus(s *State) *Refusal {
	if r := guardCount(s); r != nil {
		return r
	}
	if m := s.Motions.Get(s.Count.Of); m == nil || !m.Threshold.Consensus() {
		return refuse("consensus.none")
	}
	return nil
}

func judgeConsensus(t *turn, a language.Args) error {
	c := t.s.Count
	o := Objections{a.Number("blocks"), a.Number("asides")}
	switch {
	case o.Blocks < 0 || o.Asides < 0:
		return refuse("count.negative", named(""), c.Voters)
	case o.Blocks+o.Asides > c.Voters:
		return t.s.tooMany(o.Blocks+o.Asides, "", c.Voters)
	}
	t.emit(&ObjectionsCounted{o})
	return nil
}

func guardClear(s *State) *Refusal {
	if r := guardCount(s); r != nil {
		return r
	}
	if r := s.Count.FiguresOnly(); r != nil {
		return r
	}
	m := s.Motions.Get(s.Count.Of)
	switch {
	case m == nil && s.Count.Contest.Competition():
		return refuse("clear.choices")
	case m == nil && s.Count.Contest.Stage != OneByOne:
		return refuse("clear.election", s.Count.Contest.Office)
	case m == nil && s.Count.Started() && s.Count.Clear == nil:
		return refuse("clear.counted")
	case m == nil:
		return nil
	case s.Count.Started() && s.Count.Clear == nil && !m.Threshold.Consensus():
		return refuse("clear.counted")
	}
	return m.guardUncounted()
}

// countThreshold is what the motion that is being counted needs, or a name that is put for and against.
func (s *State) countThreshold() threshold.Threshold {
	if c := s.Count.Contest; c == nil {
		return s.Motions.Get(s.Count.Of).Threshold
	} else if c.needs == threshold.Present {
		return threshold.Majority(threshold.Present)
	}
	return threshold.Majority(threshold.Cast)
}

func judgeClear(t *turn, a language.Args) error {
	e := &MajoritySeen{Carried: a.Text("what") == "carried"}
	how := cmp.Or(Manner(a.Text("how")), BySight)
	if r := takes(t.s.countThreshold(), how, e.Carried); r != nil {
		return r
	}
	if how != BySight {
		e.Manner = how
	}
	t.emit(e)
	return nil
}

// authorized is the action that was authorized last.
func (s *State) authorized() *Motion {
	for i := len(s.Motions.All) - 1; i >= 0; i-- {
		if m := s.Motions.All[i]; m.Kind == "action" && m.State == Carried {
			return m
		}
	}
	return nil
}

func guardPledge(s *State) *Refusal {
	if s.authorized() == nil {
		return refuse("pledge.none")
	}
	return nil
}

func judgePledge(t *turn, a language.Args) error {
	n := a.Number("n")
	if n < 0 {
		return refuse("pledge.negative")
	}
	t.emit(&PledgesCounted{t.s.authorized().ID, n})
	return nil
}

// judgeObjections is the verdict where consensus was sought: no block but those that are borne, and not too many who
// stand aside.
func (t *turn) judgeObjections(e *VerdictDeclared, m *Motion) {
	o := *t.s.Count.Objections
	p := t.s.Count.Voters
	e.Objections = &o
	e.For, e.Against, e.Abstain = p-o.Blocks-o.Asides, o.Blocks, o.Asides
	e.Base, e.Condition = p, m.Threshold.String()
	e.Carried = p > 0 && o.Blocks <= m.Threshold.Bears() && t.s.fewAside(o.Asides, p)
}

// fewAside tells whether no more stand aside than the standing orders bear.
func (s *State) fewAside(asides, p int) bool {
	share := s.Rules.Get("max-asides")
	if share == "none" {
		return true
	}
	above, below, _ := strings.Cut(share, "/")
	a, _ := strconv.Atoi(above)
	b, _ := strconv.Atoi(below)
	return b*asides <= a*p
}

// fallback is the threshold under which a question is counted that found no consensus, "" without one.
func (s *State) fallback() string {
	if f := s.Rules.Get("consensus-fallback"); f != "none" {
		return f
	}
	return ""
}

// objectionWords tells blocks and stand-asides.
func objectionWords(o Objections, p int) words.Phrase {
	return words.Say("verdict.objections", o.Blocks, o.Asides, p)
}
