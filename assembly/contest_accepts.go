package assembly

import (
	"slices"

	"stacktaker/assembly/language"
	"stacktaker/assembly/names"
)

// ElectionAnswered is whether somebody takes what they were elected to.
type ElectionAnswered struct {
	Contest uint64 `json:"contest"` // the entry that began it
	Person  string `json:"person"`
	Accepts bool   `json:"accepts"`
}

func (e *ElectionAnswered) apply(s *State, _ moment) {
	c := s.Election(e.Contest)
	without := func(list []string) []string {
		return slices.DeleteFunc(slices.Clone(list), func(p string) bool { return p == e.Person })
	}
	c.Accepted, c.Refused = without(c.Accepted), without(c.Refused)
	if e.Accepts {
		c.Accepted = append(c.Accepted, e.Person)
		return
	}
	c.Refused = append(c.Refused, e.Person)
	if m := s.Mandate(c.Office); m != nil { // which the election had sent them with
		m.Delegates = without(m.Delegates)
	}
}

func (e *ElectionAnswered) tell(h hearing) Fact {
	c := h.whole.Election(e.Contest)
	return but(h.closed || c == nil || c.Closed, e)
}

// Election is the contest that an entry began, nil for none.
func (s *State) Election(began uint64) *Contest {
	i := slices.IndexFunc(s.Contests, func(c *Contest) bool { return c.began == began })
	if i < 0 {
		return nil
	}
	return s.Contests[i]
}

// Holders are those who were elected and did not refuse.
func (c *Contest) Holders() []string {
	return slices.DeleteFunc(slices.Clone(c.Elected), func(p string) bool { return slices.Contains(c.Refused, p) })
}

// Unanswered are those who were elected and said neither whether they accept.
func (c *Contest) Unanswered() []string {
	return slices.DeleteFunc(c.Holders(), func(p string) bool { return slices.Contains(c.Accepted, p) })
}

func acceptFacts() []factKind { return []factKind{fact[ElectionAnswered]("election-answered", 1)} }

func acceptVerbs() []*verb {
	answer := func(accepts bool) func(*turn, language.Args) error {
		return func(t *turn, a language.Args) error { return t.answerElection(a, accepts) }
	}
	return []*verb{
		{name: "accepts", forms: language.NewForms("<who:name>"), phases: open | recess | closed, topic: topicCount, guard: (*State).guardAnswer, judge: answer(true)},
		{name: "refuses", forms: language.NewForms("<who:name>"), phases: open | recess | closed, topic: topicCount, guard: (*State).guardAnswer, judge: answer(false)},
	}
}

// guardAnswer asks for an election that somebody won.
func (s *State) guardAnswer() *Refusal {
	if !slices.ContainsFunc(s.Contests, func(c *Contest) bool { return len(c.Elected) > 0 && (!c.Closed || s.Info.InCamera) }) {
		return refuse("accepts.none")
	}
	return nil
}

// answerElection is about the last election in which somebody was elected and has not said so yet; else they change what they said, as long
// as nobody was elected to the office after them.
func (t *turn) answerElection(a language.Args, accepts bool) error {
	p, err := t.knownPerson(a, "who")
	if err != nil {
		return err
	}
	c := t.electionOf(p.ID, func(c *Contest) bool { return slices.Contains(c.Unanswered(), p.ID) })
	if c == nil {
		c = t.electionOf(p.ID, func(c *Contest) bool { return slices.Contains(c.Accepted, p.ID) != accepts })
	}
	switch {
	case c != nil:
	case t.electionOf(p.ID, func(*Contest) bool { return true }) == nil:
		return refuse("accepts.not", p.Name)
	case accepts:
		return refuse("accepts.again", p.Name)
	default:
		return refuse("refuses.again", p.Name)
	}
	t.emit(&ElectionAnswered{c.began, p.ID, accepts})
	if accepts {
		t.seatDelegates(c)
	}
	return nil
}

// electionOf is the last election that somebody won and that may be spoken of, of those that are so and that no later one to the same office
// has taken the place of.
func (t *turn) electionOf(person string, so func(*Contest) bool) *Contest {
	var later []*Contest
	passed := func(c *Contest) bool {
		return slices.ContainsFunc(later, func(l *Contest) bool { return names.Fold(l.Office) == names.Fold(c.Office) && l.Seats >= c.Seats })
	}
	for _, c := range slices.Backward(t.s.Contests) {
		if c.Competition() || c.Closed && !t.closed {
			continue
		}
		if slices.Contains(c.Elected, person) && so(c) && !passed(c) {
			return c
		}
		if c.State == Chosen {
			later = append(later, c)
		}
	}
	return nil
}
