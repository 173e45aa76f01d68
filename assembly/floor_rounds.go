package assembly

import (
	"cmp"
	"time"

	"stacktaker/assembly/language"
)

// SpeakingRound is everybody who wishes once: for checking in, for hearing everyone, for winding down. There is no debate.
type SpeakingRound struct {
	Question string
	Each     time.Duration // 0: the standing order
	spoken   map[string]bool
}

// RoundBegun goes round the room: everybody is asked once.
type RoundBegun struct {
	Question string `json:"question,omitempty"`
	Seconds  int    `json:"seconds,omitempty"`
}

func (e *RoundBegun) apply(s *State, _ moment) {
	s.Floor.Round = &SpeakingRound{e.Question, time.Duration(e.Seconds) * time.Second, map[string]bool{}}
}

// SilenceKept is a pause that the room sees.
type SilenceKept struct {
	Seconds int `json:"seconds"`
}

func (e *SilenceKept) apply(s *State, m moment) {
	s.Floor.SilenceUntil = m.at.Add(time.Duration(e.Seconds) * time.Second)
}

// PriorityAsked is somebody who asked to go first (progressive). It is told nowhere.
type PriorityAsked struct {
	Person string `json:"person"`
}

func (e *PriorityAsked) apply(s *State, _ moment) {
	if s.Floor.first == nil {
		s.Floor.first = map[string]bool{}
	}
	s.Floor.first[e.Person] = true
}

func roundFacts() []factKind {
	return []factKind{
		fact[RoundBegun]("round", 1), fact[SilenceKept]("silence", 1), fact[PriorityAsked]("priority", 1),
	}
}

func roundVerbs() []*verb {
	return []*verb{
		{name: "round", forms: language.NewForms("[ <question:text> ] [ each <each:duration> ]"), phases: open, topic: topicFloor, guard: guardRound, judge: judgeRound},
		{name: "silence", forms: language.NewForms("<for:duration>"), phases: open, topic: topicFloor, guard: guardRound, judge: judgeSilence},
		{name: "priority", forms: language.NewForms("<who:name>"), phases: notClosed, topic: topicFloor, judge: judgePriority},
	}
}

func guardRound(s *State) *Refusal {
	return cmp.Or(s.unless(s.Count == nil, "hand.counting"), s.guardNoRuling())
}

func judgeRound(t *turn, a language.Args) error {
	t.endSpeeches()
	t.emit(&RoundBegun{a.Text("question"), int(a.Duration("each") / time.Second)})
	return nil
}

func judgeSilence(t *turn, a language.Args) error {
	d := a.Duration("for")
	if d <= 0 {
		return refuse("silence.zero")
	}
	t.endSpeeches()
	t.emit(&SilenceKept{int(d / time.Second)})
	return nil
}

func judgePriority(t *turn, a language.Args) error {
	p, err := t.person(a, "who")
	if err != nil {
		return err
	}
	if err := t.here(p); err != nil {
		return err
	}
	t.emit(&PriorityAsked{p.ID})
	return nil
}
