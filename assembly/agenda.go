package assembly

import (
	"cmp"
	"slices"
	"time"

	"stacktaker/assembly/language"
)

// Agenda is the items of the meeting in their order. An item's number is its place, from 1.
type Agenda struct {
	Items   []*Item
	Current *Item // nil before the first
}

// ItemState is where an item stands.
type ItemState string

// The states of an item.
const (
	ItemWaiting  ItemState = "waiting"
	ItemCurrent  ItemState = "current"
	ItemDone     ItemState = "done"
	ItemDeferred ItemState = "deferred"
)

// Item is one point of the agenda.
type Item struct {
	ID      int // stays when numbers move; from 1
	Title   string
	Planned time.Duration // 0 without one
	State   ItemState
	Began   time.Time     // of its current stretch, zero where it is not current
	Spent   time.Duration // in earlier stretches
	Closed  bool          // set in a closed session
	// Meeting is the number of the meeting from which it stands over, 0: it is of this one.
	Meeting int
	// Actions are the numbers of the actions for which the agenda wrote the item.
	Actions []int
	By      string // person id, who reports on it; "" for nobody
	ItemAbout

	wrote    bool   // by itself, for what the meeting before left
	language string // in which it wrote the title
}

// Untaken tells whether an item was not reached, or put off.
func (i *Item) Untaken() bool {
	return i.State == ItemWaiting || i.State == ItemDeferred
}

// Number is the place of an item, from 1; 0 for one that is not on the agenda.
func (a *Agenda) Number(i *Item) int { return slices.Index(a.Items, i) + 1 }

// CurrentID identifies the current item, 0 before the first.
func (a *Agenda) CurrentID() int {
	if a.Current == nil {
		return 0
	}
	return a.Current.ID
}

// Item finds an item by its lasting id.
func (a *Agenda) Item(id int) *Item {
	for _, i := range a.Items {
		if i.ID == id {
			return i
		}
	}
	return nil
}

// SpentOn is the time that an item took until now.
func (s *State) SpentOn(i *Item, now time.Time) time.Duration {
	if i.Began.IsZero() {
		return i.Spent
	}
	return i.Spent + s.Elapsed(i.Began, now)
}

// end stops the current item's clock.
func (a *Agenda) end(s *State, at time.Time) {
	if c := a.Current; c != nil {
		c.Spent, c.Began = s.SpentOn(c, at), time.Time{}
		if c.State == ItemCurrent {
			c.State = ItemDone
		}
		a.Current = nil
	}
}

// Next is the item that "go" alone goes on to: the next one behind the current that waits, else the first that waits; nil
// where none does.
func (a *Agenda) Next() *Item {
	waits := func(i *Item) bool { return i.State == ItemWaiting }
	behind := slices.Index(a.Items, a.Current) + 1 // 0 where none is current
	if n := slices.IndexFunc(a.Items[behind:], waits); n >= 0 {
		return a.Items[behind+n]
	}
	if n := slices.IndexFunc(a.Items, waits); n >= 0 {
		return a.Items[n]
	}
	return nil
}

// ItemAdded puts an item on the agenda.
type ItemAdded struct {
	ID      int    `json:"id"`
	Title   string `json:"title"`
	Seconds int    `json:"seconds,omitempty"`
	At      int    `json:"at"`
	Meeting int    `json:"meeting,omitempty"` // from which it stands over
	Closed  bool   `json:"closed,omitempty"`  // it was set in a closed session there
	// Actions are those that the item is for, and Language is that in which its title is written again when one is finished.
	Actions  []int  `json:"actions,omitempty"`
	Language string `json:"language,omitempty"`
	By       string `json:"by,omitempty"` // who reports on it
	ItemAbout
}

// ItemAbout is what the meeting before left for an item that the agenda wrote by itself: at most one of these.
type ItemAbout struct {
	Minutes int    `json:"minutes,omitempty"` // the meeting whose minutes are to be approved
	Ratify  string `json:"ratify,omitempty"`  // a provisional decision, as a line names it
	Motion  string `json:"motion,omitempty"`  // one that stands over
	Office  string `json:"office,omitempty"`  // for which an election stands over
}

func (e *ItemAdded) apply(s *State, m moment) {
	i := &Item{
		ID: e.ID, Title: e.Title, Planned: time.Duration(e.Seconds) * time.Second, State: ItemWaiting, Closed: m.closed || e.Closed,
		Meeting: e.Meeting, Actions: e.Actions, By: e.By, wrote: m.seq == s.Info.convened && e.Meeting == 0, language: e.Language, ItemAbout: e.ItemAbout,
	}
	s.Agenda.Items = slices.Insert(s.Agenda.Items, min(max(e.At-1, 0), len(s.Agenda.Items)), i)
}

// ItemBegun is going on to an item, which ends the one before.
type ItemBegun struct {
	ID int `json:"id"`
}

func (e *ItemBegun) apply(s *State, m moment) {
	s.Agenda.end(s, m.at)
	i := s.Agenda.Item(e.ID)
	if i == nil {
		return
	}
	i.State, i.Began, s.Agenda.Current = ItemCurrent, m.at, i
	s.Floor.newItem()
	s.endBusiness()
}

// ItemPutOff ends an item, begun or not, that the meeting will not take now.
type ItemPutOff struct {
	ID int `json:"id"`
}

func (e *ItemPutOff) apply(s *State, m moment) {
	if i := s.Agenda.Item(e.ID); i != nil {
		i.State = ItemDeferred
		if s.Agenda.Current == i {
			s.Agenda.end(s, m.at)
			s.Floor.newItem() // what held until the item ends has ended
		}
	}
}

// ItemTimeSet is how long an item may take; 0: as long as it takes.
type ItemTimeSet struct {
	ID      int `json:"id"`
	Seconds int `json:"seconds"`
}

func (e *ItemTimeSet) apply(s *State, _ moment) {
	if i := s.Agenda.Item(e.ID); i != nil {
		i.Planned = time.Duration(e.Seconds) * time.Second
	}
}

func agendaFacts() []factKind {
	return []factKind{
		fact[ItemAdded]("item", 1), fact[ItemBegun]("item-begun", 1), fact[ItemPutOff]("item-deferred", 1),
		fact[ItemTimeSet]("item-time", 1), fact[ItemRetitled]("item-title", 1), fact[ItemMoved]("item-moved", 1), fact[ItemStruck]("item-off", 1), fact[ItemReporter]("item-by", 1),
	}
}

func agendaVerbs() []*verb {
	return []*verb{
		{
			name: "item", phases: anyPhase, topic: topicAgenda, judge: judgeItem,
			forms: language.NewForms("<title:text> [ time <time:duration> ] [ at <at:number> ] [ by <by:name> ]",
				"<n:number> title <title:text>", "<n:number> time <time:duration>", "<n:number> at <at:number>", "<n:number> by <by:name>", "<n:number> {off:way}"),
		},
		{name: "go", forms: language.NewForms("[ <n:number> ]"), phases: open, topic: topicAgenda, guard: guardGo, judge: judgeGo},
		{name: "defer", forms: language.NewForms("<n:number>"), phases: notClosed, topic: topicAgenda, guard: guardItems, judge: judgeDefer},
		{name: "item-time", forms: language.NewForms("<time:duration>"), phases: open | recess, topic: topicAgenda, guard: guardCurrent, judge: judgeItemTime},
	}
}

// ItemInOrder is why nothing is put on the agenda, or taken off it, now; nil where it may be. What an item is called may be put right after
// the close too.
func (s *State) ItemInOrder() *Refusal {
	if s.Info.Phase == Closed {
		return refuse("phase.closed")
	}
	return nil
}

func judgeItem(t *turn, a language.Args) error {
	items := t.s.Agenda.Items
	switch r := t.s.ItemInOrder(); {
	case a.Has("n"):
		return judgeItemChange(t, a)
	case r != nil:
		return r
	case blank(a.Text("title")):
		return refuse("item.title")
	}
	at := len(items) + 1
	if a.Has("at") {
		at = a.Number("at")
		if at < 1 || at > len(items)+1 {
			return refuse("item.place", at, len(items)+1)
		}
	}
	e := &ItemAdded{Title: a.Text("title"), Seconds: int(a.Duration("time") / time.Second), At: at}
	if a.Has("by") {
		by, err := t.peopleAbsent(a, "by")
		if err != nil {
			return err
		}
		e.By = by[0].ID
	}
	e.ID = t.number("item", len(items)+1)
	t.emit(e)
	return nil
}

func guardItems(s *State) *Refusal {
	if len(s.Agenda.Items) == 0 {
		return refuse("item.none")
	}
	return nil
}

func guardCurrent(s *State) *Refusal {
	if s.Agenda.Current == nil {
		return refuse("item.no-current")
	}
	return nil
}

func guardGo(s *State) *Refusal {
	return cmp.Or(guardItems(s), s.guardNothingPending(), s.guardNoContest(), s.guardBusiness(), s.guardNoRuling())
}

// guardNothingPending refuses to leave an item while a motion is on the floor.
func (s *State) guardNothingPending() *Refusal {
	if m := s.Motions.Pending(); m != nil {
		return s.bars("go.pending", s.Called(m))
	}
	return nil
}

func judgeGo(t *turn, a language.Args) error {
	var i *Item
	if a.Has("n") {
		var err error
		if i, err = t.item(a.Number("n")); err != nil {
			return err
		}
		if i == t.s.Agenda.Current {
			return refuse("go.here", i.Title)
		}
	} else if i = t.s.Agenda.Next(); i == nil {
		return refuse("go.none")
	}
	t.endSpeeches()
	t.emit(&ItemBegun{i.ID})
	return nil
}

// item finds an item by the number it has now.
func (t *turn) item(n int) (*Item, error) {
	items := t.s.Agenda.Items
	if n < 1 || n > len(items) {
		return nil, refuse("item.unknown", n, len(items))
	}
	return items[n-1], nil
}

func judgeDefer(t *turn, a language.Args) error {
	i, err := t.item(a.Number("n"))
	if err != nil {
		return err
	}
	switch {
	case i.State == ItemDone:
		return refuse("defer.done", a.Number("n"))
	case i.State == ItemDeferred:
		return refuse("defer.again", a.Number("n"))
	case i.State == ItemCurrent:
		if r := cmp.Or(t.s.guardNothingPending(), t.s.guardNoContest()); r != nil {
			return r
		}
	}
	t.emit(&ItemPutOff{i.ID})
	return nil
}

func judgeItemTime(t *turn, a language.Args) error {
	t.emit(&ItemTimeSet{t.s.Agenda.Current.ID, int(a.Duration("time") / time.Second)})
	return nil
}
