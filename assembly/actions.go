package assembly

// Action is what somebody is to do, by when.
type Action struct {
	Number int
	What   string
	Who    string // person id
	By     string // YYYY-MM-DD, "" without a date
	Report string // YYYY-MM-DD, "" without a date
	Done   bool
	Motion string // the decision it follows from, "" without one
	Item   int
	Closed bool // assigned in a closed session
	// After tells that it was assigned after the close, and DoneAfter that it was finished after it.
	After, DoneAfter bool
	// Meeting is the number of the earlier meeting in which it was assigned, 0: in this one.
	Meeting int
}

type actionAssigned struct {
	Number int    `json:"number"`
	What   string `json:"what"`
	Who    string `json:"who"`
	By     string `json:"by,omitempty"`
	Report string `json:"report,omitempty"`
	Motion string `json:"motion,omitempty"`
}

func (e *actionAssigned) apply(s *State, m moment) {
	s.Actions = append(s.Actions, &Action{
		Number: e.Number, What: e.What, Who: e.Who, By: e.By, Report: e.Report, Motion: e.Motion, Item: s.Agenda.CurrentID(), Closed: m.closed,
		After: s.Info.Phase == Closed,
	})
	if mo := s.Motions.Get(e.Motion); mo != nil {
		mo.NeedsAction = false
	}
}

type noActionNeeded struct {
	Motion string `json:"motion"`
}

func (e *noActionNeeded) apply(s *State, _ moment) { s.Motions.Get(e.Motion).NeedsAction = false }

type actionFinished struct {
	Number int `json:"number"`
}

func (e *actionFinished) apply(s *State, _ moment) {
	a := s.Actions[e.Number-1]
	a.Done, a.DoneAfter = true, s.Info.Phase == Closed
	s.Info.enter()
}

func actionEvents() []eventKind {
	return []eventKind{
		fact[actionAssigned]("assigned", 1), fact[noActionNeeded]("no-action", 1), fact[actionFinished]("finished", 1),
	}
}

func actionVerbs() []*verb {
	return []*verb{
		{
			name: "assign", forms: forms("<what:text> to <who:name> [ by <by:date> ] [ report <report:date> ]"), phases: open | recess | closed,
			topic: topicActions, judge: judgeAssign,
		},
		{name: "no-action", forms: forms(""), phases: open | recess, topic: topicActions, guard: guardNoAction, judge: judgeNoAction},
		{name: "finished", forms: forms("<n:number>"), phases: notClosed | closed, topic: topicActions, guard: guardActions, judge: judgeFinished},
	}
}

func judgeAssign(t *turn, a args) error {
	if blank(a.text("what")) {
		return refuse("assign.what")
	}
	p, err := t.resolve(a, "who", t.s.Info.Phase != Closed, true)
	if err != nil {
		return err
	}
	e := &actionAssigned{Number: len(t.s.Actions) + 1, What: a.text("what"), Who: p[0].ID, By: a.text("by"), Report: a.text("report")}
	if m := followedBy(t.s); m != nil {
		e.Motion = m.ID
	}
	t.emit(e)
	return nil
}

// followedBy is the decision from which an action follows that is given now: the one that waits for it, or, while its item lasts, the
// last one. What is given at another item or after the close follows from no decision that anybody named.
func followedBy(s *State) *Motion {
	if m := s.Motions.Open(); m != nil {
		return m
	}
	m := s.Motions.Get(s.Motions.Last)
	if m == nil || m.State != Carried || m.kind().rank != MainRank || m.Item != s.Agenda.CurrentID() || s.Info.Phase == Closed {
		return nil
	}
	return m
}

func guardNoAction(s *State) *Refusal {
	if s.Motions.Open() == nil {
		return refuse("no-action.none")
	}
	return nil
}

func judgeNoAction(t *turn, _ args) error {
	t.emit(&noActionNeeded{t.s.Motions.Open().ID})
	return nil
}

func guardActions(s *State) *Refusal {
	if len(s.Actions) == 0 {
		return refuse("finished.none")
	}
	return nil
}

func judgeFinished(t *turn, a args) error {
	n := a.number("n")
	if n < 1 || n > len(t.s.Actions) {
		return refuse("finished.unknown", n, len(t.s.Actions))
	}
	if t.s.Actions[n-1].Done {
		return refuse("finished.again", n)
	}
	t.emit(&actionFinished{n})
	return nil
}
