package assembly

import (
	"cmp"
	"slices"
)

// GrievanceState is where a grievance stands (docs/rules.md, section 7).
type GrievanceState string

// The states of a grievance.
const (
	Raised          GrievanceState = "raised"
	Merged          GrievanceState = "merged"
	Demanded        GrievanceState = "demanded" // by a motion that carried
	Mandated        GrievanceState = "mandated" // somebody is sent with it
	Presented       GrievanceState = "presented"
	Won             GrievanceState = "won"
	PartlyWon       GrievanceState = "partly"
	AnswerRefused   GrievanceState = "refused"
	GrievanceClosed GrievanceState = "closed"
	Escalated       GrievanceState = "escalated"
)

// Grievance is what is wrong, where, and for how many. It has no name: who raised it is kept nowhere.
type Grievance struct {
	Number int            `json:"number"`
	Text   string         `json:"text"`
	Area   string         `json:"area,omitempty"`
	People int            `json:"people"`
	State  GrievanceState `json:"state"`
	// AtLeast tells that there may be more people than that: the same may have been in two that were merged.
	AtLeast bool   `json:"at_least,omitempty"`
	Into    int    `json:"into,omitempty"` // what it was merged into, 0 = nothing
	Ranked  bool   `json:"ranked,omitempty"`
	Hands   int    `json:"hands,omitempty"`   // when it was ranked
	Motion  string `json:"motion,omitempty"`  // the demand, as [State.Decided] names it
	Mandate string `json:"mandate,omitempty"` // by name
	Answer  string `json:"answer,omitempty"`
	Outcome string `json:"outcome,omitempty"` // won, partly or refused, once it is answered
	Closed  bool   `json:"closed,omitempty"`  // raised in a closed session
	// AnsweredClosed tells that it was answered in one.
	AnsweredClosed bool `json:"answered_closed,omitempty"`
}

// Unanswered tells whether the grievance still waits for its answer.
func (g *Grievance) Unanswered() bool {
	switch g.State {
	case Raised, Demanded, Mandated, Presented:
		return true
	}
	return false
}

// Grievance finds a grievance by number; nil for an unknown one.
func (s *State) Grievance(number int) *Grievance {
	for _, g := range s.Grievances {
		if g.Number == number {
			return g
		}
	}
	return nil
}

// RankedGrievances are the grievances in the order in which they are told: those with the most hands first, those that
// were not ranked after them, those that were merged last; else by number.
func (s *State) RankedGrievances() []*Grievance {
	all := slices.Clone(s.Grievances)
	group := func(g *Grievance) int {
		switch {
		case g.State == Merged:
			return 2
		case !g.Ranked:
			return 1
		}
		return 0
	}
	slices.SortStableFunc(all, func(a, b *Grievance) int {
		return cmp.Or(cmp.Compare(group(a), group(b)), cmp.Compare(b.Hands, a.Hands), cmp.Compare(a.Number, b.Number))
	})
	return all
}

// GrievanceRaised is one line of the box. Nobody's name is in it.
type GrievanceRaised struct {
	Number int    `json:"number"`
	Text   string `json:"text"`
	Area   string `json:"area,omitempty"`
	People int    `json:"people"`
}

func (e *GrievanceRaised) apply(s *State, m moment) {
	s.Grievances = append(s.Grievances, &Grievance{Number: e.Number, Text: e.Text, Area: e.Area, People: e.People, State: Raised, Closed: m.closed})
}

// GrievanceMerged makes two grievances one, with the people of both.
type GrievanceMerged struct {
	Number   int  `json:"number"`
	Into     int  `json:"into"`
	Distinct bool `json:"distinct,omitempty"` // nobody is in both
}

func (e *GrievanceMerged) apply(s *State, _ moment) {
	g, into := s.Grievance(e.Number), s.Grievance(e.Into)
	g.State, g.Into = Merged, e.Into
	if e.Distinct {
		into.People += g.People
		into.AtLeast = into.AtLeast || g.AtLeast
		return
	}
	into.People, into.AtLeast = max(into.People, g.People), true
}

type grievanceHands struct {
	Number int `json:"number"`
	Hands  int `json:"hands"`
}

// GrievancesRanked is the hands for each of some grievances.
type GrievancesRanked struct {
	Ranks []grievanceHands `json:"ranks"`
}

func (e *GrievancesRanked) apply(s *State, _ moment) {
	for _, r := range e.Ranks {
		g := s.Grievance(r.Number)
		g.Ranked, g.Hands = true, r.Hands
	}
}

// GrievancePresented is a grievance that was put to whom it is about.
type GrievancePresented struct {
	Number int `json:"number"`
}

func (e *GrievancePresented) apply(s *State, _ moment) { s.Grievance(e.Number).State = Presented }

// GrievanceAnswered is the answer that was given, in the words of who gave it.
type GrievanceAnswered struct {
	Number int    `json:"number"`
	How    string `json:"how"`
	Text   string `json:"text"`
}

func (e *GrievanceAnswered) apply(s *State, m moment) {
	g := s.Grievance(e.Number)
	g.State, g.Outcome, g.Answer, g.AnsweredClosed = GrievanceState(e.How), e.How, e.Text, m.closed
}

// GrievanceSettled ends a grievance.
type GrievanceSettled struct {
	Number int    `json:"number"`
	How    string `json:"how"`
}

func (e *GrievanceSettled) apply(s *State, _ moment) {
	s.Grievance(e.Number).State = GrievanceState(e.How)
}

func grievanceFacts() []factKind {
	return []factKind{
		fact[GrievanceRaised]("grievance", 1), fact[GrievanceMerged]("merged", 1), fact[GrievancesRanked]("ranked", 1),
		fact[GrievancePresented]("presented", 1), fact[GrievanceAnswered]("answered", 1), fact[GrievanceSettled]("settled", 1),
	}
}

// followDemand keeps the grievance that a motion demands in step with it: demanded while the motion stands as carried,
// and raised again where a recount, a reconsideration or a rescission took that back before anybody was sent.
func (s *State) followDemand(m *Motion) {
	g := s.Grievance(m.Grievance)
	if g == nil {
		return
	}
	switch stands := m.State == Carried && !m.Rescinded; {
	case stands && g.State == Raised:
		g.State, g.Motion = Demanded, m.ID
	case !stands && g.State == Demanded:
		g.State = Raised
	}
}

// followEarlier keeps in step the grievances that an earlier meeting demanded.
func (s *State) followEarlier(ref string, stands bool) {
	for _, g := range s.Grievances {
		switch {
		case g.Motion != ref:
		case stands && g.State == Raised:
			g.State = Demanded
		case !stands && g.State == Demanded:
			g.State = Raised
		}
	}
}

// mandateGrievances gives the grievances that a decision demanded to those who are sent from it.
func (s *State) mandateGrievances(m *Mandate) {
	for _, g := range s.Grievances {
		if m.From != "" && g.Motion == m.From && g.State == Demanded {
			g.State, g.Mandate = Mandated, m.Name
		}
	}
}

// leavesGrievances are the grievances that go on at the next meeting: those not answered, and those whose answer is not
// settled. Who waits for hands is ranked anew.
func (s *State) leavesGrievances() []Grievance {
	var all []Grievance
	for _, g := range s.Grievances {
		switch g.State {
		case Merged, GrievanceClosed, Escalated:
			continue
		}
		left := *g
		left.Ranked, left.Hands, left.Motion = false, 0, s.asEarlier(g.Motion)
		if g.State == Raised {
			left.Motion = ""
		}
		all = append(all, left)
	}
	return all
}

func (s *State) inheritGrievances(all []Grievance) {
	for _, g := range all {
		s.Grievances = append(s.Grievances, &g)
		if m := s.demandOf(&g); m != nil {
			g.Motion = m.ID
		}
	}
}

// unanswered are the texts of the grievances that wait for their answer.
func (s *State) unanswered() []string {
	var texts []string
	for _, g := range s.Grievances {
		if g.Unanswered() {
			texts = append(texts, g.Text)
		}
	}
	return texts
}
