package assembly

import (
	"slices"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

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

// ActionAssigned is something that somebody, or the meeting, owes.
type ActionAssigned struct {
	Number int    `json:"number"`
	What   string `json:"what"`
	Who    string `json:"who"`
	By     string `json:"by,omitempty"`
	Report string `json:"report,omitempty"`
	Motion string `json:"motion,omitempty"`
}

func (e *ActionAssigned) apply(s *State, m moment) {
	s.Actions = append(s.Actions, &Action{
		Number: e.Number, What: e.What, Who: e.Who, By: e.By, Report: e.Report, Motion: e.Motion, Item: s.Agenda.CurrentID(), Closed: m.closed,
		After: s.Info.Phase == Closed,
	})
	if mo := s.Motions.Get(e.Motion); mo != nil {
		mo.NeedsAction = false
	}
}

// NoActionNeeded is the answer that a decision asks nothing of anybody.
type NoActionNeeded struct {
	Motion string `json:"motion"`
}

func (e *NoActionNeeded) apply(s *State, _ moment) { s.Motions.Get(e.Motion).NeedsAction = false }

// ActionFinished is an action that is done.
type ActionFinished struct {
	Number int `json:"number"`
	// Item is one that waits, written by the agenda for this action and others, and Title what it is called from now on.
	Item  int    `json:"item,omitempty"`
	Title string `json:"title,omitempty"`
}

func (e *ActionFinished) apply(s *State, _ moment) {
	a := s.Action(e.Number)
	a.Done, a.DoneAfter = true, s.Info.Phase == Closed
	s.Info.enter()
	if i := s.Agenda.Item(e.Item); i != nil {
		i.Title = e.Title
	}
}

// Action finds an action by its number, which it keeps from meeting to meeting; nil for none.
func (s *State) Action(n int) *Action {
	if i := slices.IndexFunc(s.Actions, func(a *Action) bool { return a.Number == n }); i >= 0 {
		return s.Actions[i]
	}
	return nil
}

// lastAction is the highest number that was given to an action, in this meeting or before, 0 without one: no paper has one number for
// two of them.
func (s *State) lastAction() int {
	last := 0
	if s.Past.Last != nil {
		last = s.Past.Last.LastAction
	}
	for _, a := range s.Actions {
		last = max(last, a.Number)
	}
	return last
}

func actionFacts() []factKind {
	return []factKind{
		fact[ActionAssigned]("assigned", 1), fact[NoActionNeeded]("no-action", 1), fact[ActionFinished]("finished", 1),
	}
}

func actionVerbs() []*verb {
	return []*verb{
		{
			name: "assign", forms: language.NewForms("<what:text> to <who:name> [ by <by:date> ] [ report <report:date> ]"), phases: open | recess | closed,
			topic: topicActions, judge: judgeAssign,
		},
		{name: "no-action", forms: language.NewForms(""), phases: open | recess | closed, topic: topicActions, guard: guardNoAction, judge: judgeNoAction},
		{name: "finished", forms: language.NewForms("<n:number>"), phases: notClosed | closed, topic: topicActions, guard: guardActions, judge: judgeFinished},
	}
}

func judgeAssign(t *turn, a language.Args) error {
	if blank(a.Text("what")) {
		return refuse("assign.what")
	}
	p, err := t.resolve(a, "who", t.s.Info.Phase != Closed, true)
	if err != nil {
		return err
	}
	e := &ActionAssigned{Number: t.number("action", t.s.lastAction()+1), What: a.Text("what"), Who: p[0].ID, By: a.Text("by"), Report: a.Text("report")}
	if m := followedBy(t.s); m != nil {
		e.Motion = m.ID
	}
	t.emit(e)
	return nil
}

// followedBy is the decision from which an action follows that is given now: the one that waits for it, or, while its item lasts, the
// last one. What is given at another item, after the close, or in the open after the closed session that took the decision follows from
// none that anybody named, but where the standing orders hold up the next business until that decision has its action.
func followedBy(s *State) *Motion {
	if m := s.Motions.Open(); m != nil && (!m.Closed || s.Info.InCamera || s.asksForActions()) {
		return m
	}
	m := s.Motions.Get(s.Motions.Last)
	if m == nil || m.State != Carried || m.kind().rank != MainRank || m.Item != s.Agenda.CurrentID() || s.Info.Phase == Closed ||
		m.Closed && !s.Info.InCamera {
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

func judgeNoAction(t *turn, _ language.Args) error {
	t.emit(&NoActionNeeded{t.s.Motions.Open().ID})
	return nil
}

func guardActions(s *State) *Refusal {
	if len(s.Actions) == 0 {
		return refuse("finished.none")
	}
	return nil
}

func judgeFinished(t *turn, a language.Args) error {
	n := a.Number("n")
	switch action := t.s.Action(n); {
	case action == nil:
		return refuse("finished.unknown", n, t.s.lastAction())
	case action.Done:
		return refuse("finished.again", n)
	}
	e := &ActionFinished{Number: n}
	if i := t.s.itemOfAction(n); i != nil {
		e.Item, e.Title = i.ID, words.Of(i.language).Say(t.s.dueTitle(i.Actions, n))
	}
	t.emit(e)
	return nil
}

// The agenda writes one item for all actions of earlier meetings that are due by the day of the meeting. It is read in the call, weeks
// before, and on the wall: so it names those that are not finished, and once all are, it says so and is in no call.

// dueActions are the actions that are to be done by the day of the meeting and are not, what is due first before the rest.
func (s *State) dueActions() []int {
	var due []*Action
	for _, a := range s.Actions {
		if !a.Done && !a.Closed && a.By != "" && a.By <= s.Info.Date {
			due = append(due, a)
		}
	}
	slices.SortStableFunc(due, func(a, b *Action) int { return strings.Compare(a.By, b.By) })
	numbers := make([]int, len(due))
	for i, a := range due {
		numbers[i] = a.Number
	}
	return numbers
}

// dueTitle is the title of the item that is for these actions, when the action finished is done too, 0 for none.
func (s *State) dueTitle(numbers []int, finished int) words.Phrase {
	var all, open []string
	for _, n := range numbers {
		a := s.Action(n)
		if a == nil {
			continue
		}
		all = append(all, a.What)
		if !a.Done && n != finished {
			open = append(open, a.What)
		}
	}
	if len(open) == 0 {
		return words.Say("past.actions.finished", words.Names(all))
	}
	return words.Say("past.actions", words.Names(open))
}

// itemOfAction is the item that the agenda wrote for an action, while it waits; nil for none. One that was begun keeps the title under
// which it was taken.
func (s *State) itemOfAction(n int) *Item {
	if s.Info.Phase == Closed {
		return nil
	}
	for _, i := range s.Agenda.Items {
		if (i.State == ItemWaiting || i.State == ItemDeferred) && slices.Contains(i.Actions, n) {
			return i
		}
	}
	return nil
}

// Finished tells whether an item was written for actions that are all finished: nobody need be called for it.
func (s *State) Finished(i *Item) bool {
	return len(i.Actions) > 0 && !slices.ContainsFunc(i.Actions, func(n int) bool {
		a := s.Action(n)
		return a == nil || !a.Done
	})
}
