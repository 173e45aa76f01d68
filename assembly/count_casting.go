package assembly

import (
	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// CastingGiven is the casting vote of the chair on a tie. It stands beside the figures, never in them.
type CastingGiven struct {
	By  string `json:"by"`
	For bool   `json:"for"`
}

func (e *CastingGiven) apply(s *State, _ moment) { s.Count.Casting = &Casting{e.By, e.For} }

// Casting is a casting vote: whose, and for which side.
type Casting struct {
	By  string `json:"by"`
	For bool   `json:"for"`
}

// Side is the side as the language writes it.
func (c *Casting) Side() string {
	if c.For {
		return "for"
	}
	return "against"
}

// words tells on which side the chair broke the tie.
func (c *Casting) words() words.Phrase { return words.Say("casting." + c.Side()) }

func castingFacts() []factKind { return []factKind{fact[CastingGiven]("casting", 1)} }

func castingVerbs() []*verb {
	return []*verb{{
		name: "casting", forms: language.NewForms("{for|against:side} by <by:name>"), phases: open, topic: topicCount, guard: (*State).guardCasting, judge: judgeCasting,
	}}
}

// guardCasting asks for a tie that a vote of the chair decides: the figures are in, as many are for as against, and no share is needed.
// A challenge is a question about the chair, and in an election a lot decides.
func (s *State) guardCasting() *Refusal {
	if r := guardCount(s); r != nil {
		return r
	}
	m := s.Motions.Get(s.Count.Of)
	switch {
	case s.Rules.Get("casting-vote") == "none":
		return refuse("casting.none")
	case m == nil:
		return refuse("casting.election")
	case m.Kind == "challenge":
		return refuse("casting.challenge")
	}
	if r := s.Count.Unready(); r != nil {
		return r
	}
	if !s.Tied() {
		return refuse("casting.tie")
	}
	return nil
}

// Tied tells whether the figures of the open count are in and a tie that the chair may decide.
func (s *State) Tied() bool {
	c := s.Count
	if c == nil || c.Contest != nil || c.uncounted() || c.Unready() != nil {
		return false
	}
	m, e := s.Motions.Get(c.Of), &VerdictDeclared{}
	e.add(c, m)
	return m.Threshold.Simple() && m.Floors.Mode == "" && e.For == e.Against && e.For > 0
}

func judgeCasting(t *turn, a language.Args) error {
	p, err := t.person(a, "by")
	if err != nil {
		return err
	}
	if chair := t.s.Roles.Facilitator(); chair != p.ID {
		return refuse("casting.chair", p.Name)
	}
	t.emit(&CastingGiven{p.ID, a.Text("side") == "for"})
	return nil
}
