package assembly

import (
	"slices"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// Interest is somebody who has an interest in a question: they are outside P as long as it is before the assembly, and the quorum counts
// them (docs/rules.md, section 5).
type Interest struct {
	Person string
	Why    string // "" where nobody said
	question
}

// InterestDeclared is who has an interest in the question that is pending.
type InterestDeclared struct {
	People  []string `json:"people"`
	Why     string   `json:"why,omitempty"`
	Motion  string   `json:"motion,omitempty"`  // the main one, where another hangs on it
	Contest uint64   `json:"contest,omitempty"` // the entry that began it
}

func (e *InterestDeclared) apply(s *State, _ moment) {
	for _, p := range e.People {
		s.Interests = append(slices.Clip(s.Interests), Interest{p, e.Why, question{e.Motion, e.Contest}})
	}
}

func (e *InterestDeclared) tell(h hearing) Fact {
	if e.Contest > 0 {
		c := h.whole.Election(e.Contest)
		return but(h.closed || c == nil || c.Closed, e)
	}
	return but(h.motion(e.Motion), e)
}

// matter is the question at the bottom of what is pending: an interest in it is one in all that hangs on it.
func (s *State) matter() question {
	if len(s.Motions.Chain) > 0 {
		return s.matterOf(s.Motions.Get(s.Motions.Chain[0]))
	}
	if c := s.Contest(); c != nil {
		return question{contest: c.began}
	}
	return question{}
}

// matterOf is the question that a motion hangs on.
func (s *State) matterOf(m *Motion) question {
	for m.Amendment() && s.Motions.Get(m.Parent) != nil {
		m = s.Motions.Get(m.Parent)
	}
	return question{motion: m.ID}
}

// interestIn are those who have an interest in a question.
func (s *State) interestIn(q question) []Interest {
	return slices.DeleteFunc(slices.Clone(s.Interests), func(i Interest) bool { return q == question{} || i.question != q })
}

// InterestsIn are those who have an interest in a motion, and in what hangs on it.
func (s *State) InterestsIn(m *Motion) []Interest { return s.interestIn(question{motion: m.ID}) }

// InterestsFor are those who have an interest in an election or a competition.
func (s *State) InterestsFor(c *Contest) []Interest { return s.interestIn(question{contest: c.began}) }

// apartFrom is who is not among the voters on a question: with a vote, and not the facilitator who is in no number of voters anyway.
func (s *State) apartFrom(q question) []*Person {
	if len(s.Interests) == 0 {
		return nil
	}
	var out []*Person
	chair := s.Roles.Facilitator()
	for _, i := range s.interestIn(q) {
		p := s.Roll.Person(i.Person)
		if p == nil || p.Credential != Vote || !p.Present && !s.Roll.Headcount.On || p.ID == chair && !s.facilitatorVotes() {
			continue
		}
		out = append(out, p)
	}
	return out
}

// without takes those who are outside a question off the voters by section.
func without(sections []SectionVoters, out []*Person) []SectionVoters {
	if len(out) == 0 || len(sections) == 0 {
		return sections
	}
	sections = slices.Clone(sections)
	for _, p := range out {
		if i := findSection(sections, sectionOf(p)); i >= 0 {
			sections[i].Voters = max(sections[i].Voters-1, 0)
		}
	}
	return sections
}

// sectionOf is where somebody is counted.
func sectionOf(p *Person) string {
	if p.Section == "" {
		return NoSection
	}
	return p.Section
}

func interestFacts() []factKind { return []factKind{fact[InterestDeclared]("interest", 1)} }

func interestVerbs() []*verb {
	return []*verb{{
		name: "interest", forms: language.NewForms("<who:names> [ <why:text> ]"), phases: open, topic: topicCount, guard: (*State).guardInterest, judge: judgeInterest,
	}}
}

// guardInterest asks for a question of which nothing is counted yet: with the first figure who may vote is locked.
func (s *State) guardInterest() *Refusal {
	switch {
	case s.matter() == question{}:
		return refuse("interest.none")
	case s.Count != nil && s.Count.Started():
		return refuse("interest.counted")
	}
	return nil
}

// whySaid splits what stands last in a list of names from it, where it is quoted, is no name that is known, and is not joined to the others
// by "and".
func (t *turn) whySaid(a language.Args) (named language.Args, why string) {
	v, _ := a.Find("who")
	last := a.Tokens[v.To-1]
	if v.To-v.From < 2 || !last.Quoted || a.Tokens[v.To-2].Is("and") || len(t.s.Roll.Find(last.Text)) > 0 || t.joinedThen(last) != nil {
		return a, ""
	}
	return language.Filled("who", a.Tokens[v.From:v.To-1]...), last.Text
}

func judgeInterest(t *turn, a language.Args) error {
	a, why := t.whySaid(a)
	people, err := t.people(a, "who")
	if err != nil {
		return err
	}
	q := t.s.matter()
	e := &InterestDeclared{Why: why, Motion: q.motion, Contest: q.contest}
	said := []language.Token{t.tokens[0]}
	for i, p := range people {
		if err := t.here(p); err != nil {
			return err
		}
		if slices.ContainsFunc(t.s.interestIn(q), func(known Interest) bool { return known.Person == p.ID }) {
			return refuse("interest.again", p.Name)
		}
		if i > 0 {
			said = append(said, language.Token{Text: "and"})
		}
		said = append(said, language.Token{Text: "~" + p.ID})
		e.People = append(e.People, p.ID)
	}
	if r := t.s.mayStandApart(people); r != nil {
		return r
	}
	if why != "" {
		said = append(said, language.Token{Text: why, Quoted: true})
	}
	t.tokens = said
	for _, p := range people {
		t.takenPresent(p)
	}
	t.emit(e)
	t.attendanceChanged()
	return nil
}

// mayStandApart asks that those who are outside a question are in the number of its voters, as they were counted at the door.
func (s *State) mayStandApart(people []*Person) *Refusal {
	if !s.Roll.Headcount.On {
		return nil
	}
	chair, left, sections := s.Roles.Facilitator(), s.Voters(), slices.Clone(s.votersBySection())
	for _, p := range people {
		if p.Credential != Vote || p.ID == chair && !s.facilitatorVotes() {
			continue
		}
		if left--; left < 0 {
			return refuse("interest.door", p.Name, words.Say("count.all"))
		}
		if len(sections) == 0 {
			continue
		}
		i := findSection(sections, sectionOf(p))
		if i < 0 || sections[i].Voters == 0 {
			return refuse("interest.door", p.Name, named(sectionOf(p)))
		}
		sections[i].Voters--
	}
	return nil
}
