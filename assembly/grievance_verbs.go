package assembly

import (
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

func grievanceVerbs() []*verb {
	return []*verb{
		{
			name: "grievance", phases: notClosed, topic: topicGrievances, judge: judgeGrievance,
			forms: language.NewForms("<text:text> [ area <area:text> ] [ people <people:number> ]"),
		},
		{
			name: "merge", phases: notClosed, topic: topicGrievances, guard: guardGrievances, judge: judgeMerge,
			forms: language.NewForms("<a:number> into <b:number> [ {distinct:how} ]"),
		},
		{name: "rank", phases: open, topic: topicGrievances, guard: guardGrievances, judge: judgeRank, forms: language.NewForms("<ranks:pairs>")},
		{
			name: "demand", phases: open, topic: topicGrievances, guard: guardDemand, judge: judgeDemand,
			forms: language.NewForms("<a:number> by <mover:name> [ needs <needs:any> ]"),
		},
		{name: "presented", phases: open | recess, topic: topicGrievances, guard: guardGrievances, judge: judgePresented, forms: language.NewForms("<a:number>")},
		{
			name: "answered", phases: open | recess, topic: topicGrievances, guard: guardGrievances, judge: judgeAnswered,
			forms: language.NewForms("<a:number> {won|partly|refused:how} <text:text>"),
		},
		{
			name: "settled", phases: open | recess, topic: topicGrievances, guard: guardGrievances, judge: judgeSettled,
			forms: language.NewForms("<a:number> {closed|escalated:how}"),
		},
	}
}

func guardGrievances(s *State) *Refusal {
	if len(s.Grievances) == 0 {
		return refuse("grievance.none")
	}
	return nil
}

func guardDemand(s *State) *Refusal {
	if r := guardGrievances(s); r != nil {
		return r
	}
	return guardMove(s)
}

func judgeGrievance(t *turn, a language.Args) error {
	people := 1
	if a.Has("people") {
		people = a.Number("people")
	}
	switch {
	case blank(a.Text("text")):
		return refuse("grievance.text")
	case people < 1:
		return refuse("grievance.people", people)
	}
	n := 1
	for _, g := range t.s.Grievances {
		n = max(n, g.Number+1)
	}
	t.emit(&GrievanceRaised{t.number("grievance", n), a.Text("text"), strings.TrimSpace(a.Text("area")), people})
	return nil
}

// grievance finds the grievance in a slot that has not gone into another one.
func (t *turn) grievance(a language.Args, slot string) (*Grievance, error) {
	g := t.s.Grievance(a.Number(slot))
	switch {
	case g == nil:
		numbers := make([]string, len(t.s.Grievances))
		for i, g := range t.s.Grievances {
			numbers[i] = itoa(g.Number)
		}
		return nil, refuse("grievance.unknown", a.Number(slot), words.Names(numbers))
	case g.State == Merged:
		return nil, refuse("grievance.merged", g.Number, g.Into)
	}
	return g, nil
}

// notYet refuses a step for which it is too early or too late, and says which step is next.
func (s *State) notYet(g *Grievance) *Refusal {
	switch g.State {
	case Raised:
		if m := s.demandOf(g); m != nil {
			return refuse("grievance.pending", g.Number, m.ID)
		}
		return refuse("grievance.raised", g.Number)
	case Demanded:
		return refuse("grievance.demanded", g.Number, g.Motion)
	case Mandated:
		return refuse("grievance.mandated", g.Number, words.Quote(g.Mandate))
	case Presented:
		return refuse("grievance.presented", g.Number)
	case Won, PartlyWon, AnswerRefused:
		return refuse("grievance.answered", g.Number, words.Say("grievance.is."+string(g.State)))
	}
	return refuse("grievance.over", g.Number, words.Say("grievance.is."+string(g.State)))
}

// demandOf is the motion by which a grievance is being demanded, and which is not settled yet; nil without one.
func (s *State) demandOf(g *Grievance) *Motion {
	for _, m := range s.Motions.All {
		if m.Grievance == g.Number && !m.Settled() {
			return m
		}
	}
	return nil
}

// judgeMerge puts a grievance into another. One question is asked: may the same people be in both? Distinct is no.
func judgeMerge(t *turn, a language.Args) error {
	g, err := t.grievance(a, "a")
	if err != nil {
		return err
	}
	into, err := t.grievance(a, "b")
	switch {
	case err != nil:
		return err
	case g == into:
		return refuse("merge.itself", g.Number)
	case g.State != Raised || t.s.demandOf(g) != nil:
		return refuse("merge.late", g.Number, into.Number)
	case !into.Unanswered():
		return t.s.notYet(into)
	case into.People > maxPeople-g.People:
		return refuse("merge.people", maxPeople)
	}
	t.emit(&GrievanceMerged{g.Number, into.Number, a.Has("how")})
	return nil
}

// maxPeople is the largest number of people that a line can say.
const maxPeople = 1_000_000_000

// judgeRank takes the hands for each of several grievances; everybody may raise one for each.
func judgeRank(t *turn, a language.Args) error {
	said := a.Words("ranks")
	e := &GrievancesRanked{}
	for i := 0; i+1 < len(said); i += 2 {
		number, _ := strconv.Atoi(said[i].Text)
		hands, _ := strconv.Atoi(said[i+1].Text)
		one := language.Filled("a", said[i])
		g, err := t.grievance(one, "a")
		switch {
		case err != nil:
			return err
		case slices.ContainsFunc(e.Ranks, func(r grievanceHands) bool { return r.Number == number }):
			return refuse("rank.twice", number)
		case g.State != Raised:
			return refuse("rank.raised", number)
		case hands < 0 || hands > t.s.Voters():
			return refuse("rank.hands", number, hands, t.s.Voters())
		}
		e.Ranks = append(e.Ranks, grievanceHands{number, hands})
	}
	t.emit(e)
	return nil
}

// judgeDemand moves the grievance as a main motion, in its words.
func judgeDemand(t *turn, a language.Args) error {
	g, err := t.grievance(a, "a")
	if err != nil {
		return err
	}
	if m := t.s.demandOf(g); m != nil && m.State != Moved && m.State != Seconded && m.State != Counting {
		return refuse("demand.aside", g.Number, m.ID, string(m.State))
	}
	if g.State != Raised || t.s.demandOf(g) != nil {
		return t.s.notYet(g)
	}
	k, _ := kindNamed("main")
	if refused := t.s.kindInOrder(k); refused != nil {
		return refused
	}
	mover, err := t.person(a, "mover")
	if err != nil {
		return err
	}
	if err := t.mayMove(mover); err != nil {
		return err
	}
	th := t.s.Rules.Threshold(k.name)
	if a.Has("needs") {
		if th, err = threshold.Parse(a.Text("needs")); err != nil {
			return err
		}
	}
	t.takenPresent(mover)
	t.emit(&MotionMoved{
		ID: t.motionID(k, ""), Kind: k.name, Text: g.Text, Mover: mover.ID, Threshold: th.String(),
		Seconded: !t.s.Rules.Yes("second"), Grievance: g.Number,
	})
	return nil
}

func judgePresented(t *turn, a language.Args) error {
	g, err := t.grievance(a, "a")
	if err != nil {
		return err
	}
	if g.State != Mandated {
		return t.s.notYet(g)
	}
	t.emit(&GrievancePresented{g.Number})
	return nil
}

func judgeAnswered(t *turn, a language.Args) error {
	g, err := t.grievance(a, "a")
	switch {
	case err != nil:
		return err
	case g.State != Presented:
		return t.s.notYet(g)
	case blank(a.Text("text")):
		return refuse("answered.text")
	}
	t.emit(&GrievanceAnswered{g.Number, a.Text("how"), a.Text("text")})
	return nil
}

func judgeSettled(t *turn, a language.Args) error {
	g, err := t.grievance(a, "a")
	if err != nil {
		return err
	}
	switch g.State {
	case Won, PartlyWon, AnswerRefused:
		t.emit(&GrievanceSettled{g.Number, a.Text("how")})
		return nil
	}
	return t.s.notYet(g)
}
