package assembly

import (
	"cmp"

	"stacktaker/assembly/language"
	"stacktaker/assembly/threshold"
)

// DecisionAgreed is what was agreed from the chair, nobody objecting: nobody moved it, and it asks nothing of anybody.
type DecisionAgreed struct {
	ID        string `json:"id"`
	Text      string `json:"text"`
	Item      int    `json:"item,omitempty"`
	Voters    int    `json:"voters"`
	Members   int    `json:"members"`
	Threshold string `json:"threshold"` // of a main motion, where it is counted after all
}

func (e *DecisionAgreed) apply(s *State, m moment) {
	th, _ := threshold.Parse(e.Threshold)
	mo := &Motion{
		ID: e.ID, Kind: "main", Text: e.Text, Original: e.Text, Threshold: th, Item: e.Item, MovedAt: m.at, Closed: m.closed, Agreed: true,
		spoke: map[string]int{}, ruling: len(s.Floor.Rulings),
	}
	s.newBusiness()
	s.Motions.add(mo)
	(&VerdictDeclared{
		Of: e.ID, Tally: threshold.Tally{Present: e.Voters, Members: e.Members}, Carried: true, Condition: e.Threshold, Clear: true, Manner: Unopposed,
	}).apply(s, m)
	mo.NeedsAction = false
	if e.Text == "" { // as it is told of a closed session
		settledQuietly(e.ID).apply(s, m)
	}
}

func agreeFacts() []factKind { return []factKind{fact[DecisionAgreed]("agreed", 1)} }

func agreeVerbs() []*verb {
	return []*verb{{
		name: "agree", forms: language.NewForms("<text:prose> [ item <item:number> ]"), phases: open, topic: topicMotions, guard: (*State).guardAgree, judge: judgeAgree,
	}}
}

// guardAgree asks for room for a motion of its own.
func (s *State) guardAgree() *Refusal {
	k, _ := kindNamed("main")
	return cmp.Or(guardMove(s), s.kindInOrder(k), s.guardNoRuling())
}

func judgeAgree(t *turn, a language.Args) error {
	k, _ := kindNamed("main")
	f := t.freeze()
	e := &DecisionAgreed{
		ID: t.motionID(k, ""), Text: a.Text("text"), Item: t.s.Agenda.CurrentID(), Voters: f.Voters, Members: f.Members,
	}
	if blank(e.Text) {
		return refuse("move.text", k.name)
	}
	if a.Has("item") {
		i, err := t.item(a.Number("item"))
		if err != nil {
			return err
		}
		e.Item = i.ID
	}
	th := t.s.Rules.Threshold(k.name)
	if th.Of(threshold.Members) {
		return refuse("clear.members")
	}
	if r := t.s.guardLost(k, e.Text, "", ""); r != nil {
		return r
	}
	e.Threshold = th.String()
	t.endSpeeches()
	t.emit(e)
	t.checkQuorum()
	return nil
}
