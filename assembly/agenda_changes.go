package assembly

import (
	"slices"
	"time"

	"stacktaker/assembly/language"
)

// An item that was put on the agenda wrongly is put right by its number: item 3 title "…", item 3 time 20m, item 3 at 2, item 3 off
// (docs/rules.md, section 10). Who reports on it is said so too, of one that the agenda wrote by itself as well: item 3 by Ana.

// ItemRetitled puts the title of an item right.
type ItemRetitled struct {
	ID    int    `json:"id"`
	Title string `json:"title"`
}

func (e *ItemRetitled) apply(s *State, m moment) {
	if i := s.Agenda.Item(e.ID); i != nil {
		i.Title, i.Closed = e.Title, i.Closed || m.closed // what was said behind doors is carried over as such
	}
}

// ItemMoved brings an item to another place of the agenda.
type ItemMoved struct {
	ID int `json:"id"`
	At int `json:"at"`
}

func (e *ItemMoved) apply(s *State, _ moment) {
	if i := s.Agenda.Item(e.ID); i != nil {
		rest := slices.DeleteFunc(slices.Clone(s.Agenda.Items), func(o *Item) bool { return o == i })
		s.Agenda.Items = slices.Insert(rest, min(max(e.At-1, 0), len(rest)), i)
	}
}

// ItemReporter says who reports on an item.
type ItemReporter struct {
	ID int    `json:"id"`
	By string `json:"by"`
}

func (e *ItemReporter) apply(s *State, _ moment) {
	if i := s.Agenda.Item(e.ID); i != nil {
		i.By = e.By
	}
}

// tell keeps who reports on an item that is closed, and whom a closed session named.
func (e *ItemReporter) tell(h hearing) Fact {
	i := h.told.Agenda.Item(e.ID)
	return but(h.closed || i == nil || i.Closed, e)
}

// ItemStruck takes an item off the agenda.
type ItemStruck struct {
	ID int `json:"id"`
}

func (e *ItemStruck) apply(s *State, _ moment) {
	s.Agenda.Items = slices.DeleteFunc(slices.Clone(s.Agenda.Items), func(i *Item) bool { return i.ID == e.ID })
}

// tell keeps a title that a closed session gave, and the one of an item that is closed.
func (e *ItemRetitled) tell(h hearing) Fact {
	i := h.told.Agenda.Item(e.ID)
	return but(h.closed || i == nil || i.Closed, e)
}

// judgeItemChange puts right what an item is called, how long it may take, or where it stands, or takes it off.
func judgeItemChange(t *turn, a language.Args) error {
	n := a.Number("n")
	i, err := t.item(n)
	switch r := t.s.ItemInOrder(); {
	case err != nil:
		return err
	case a.Has("title"):
		return t.retitle(i, n, a.Text("title"))
	case r != nil:
		return r
	case i.State == ItemDone, i.State == ItemCurrent && !a.Has("time") && !a.Has("by"):
		return refuse("item.taken", n)
	case a.Has("by"):
		return t.setReporter(i, n, a)
	case a.Has("time"):
		t.emit(&ItemTimeSet{i.ID, int(a.Duration("time") / time.Second)})
		return nil
	case a.Has("at"):
		return t.moveItem(i, n, a.Number("at"))
	}
	return t.strikeItem(i, n)
}

func (t *turn) retitle(i *Item, n int, title string) error {
	switch {
	case blank(title):
		return refuse("item.title")
	case i.Title == title:
		return refuse("item.titled", n)
	}
	t.emit(&ItemRetitled{i.ID, title})
	return nil
}

// setReporter says who reports on an item, who need not be here yet.
func (t *turn) setReporter(i *Item, n int, a language.Args) error {
	by, err := t.peopleAbsent(a, "by")
	switch {
	case err != nil:
		return err
	case i.By == by[0].ID:
		return refuse("item.reports", by[0].Name, n)
	}
	t.emit(&ItemReporter{i.ID, by[0].ID})
	return nil
}

func (t *turn) moveItem(i *Item, n, at int) error {
	most := len(t.s.Agenda.Items)
	switch {
	case at < 1 || at > most:
		return refuse("item.place", at, most)
	case at == n:
		return refuse("item.there", n)
	}
	t.emit(&ItemMoved{i.ID, at})
	return nil
}

func (t *turn) strikeItem(i *Item, n int) error {
	said := slices.ContainsFunc(t.s.Notes, func(note *Note) bool { return note.Item == i.ID }) ||
		slices.ContainsFunc(t.s.Motions.All, func(m *Motion) bool { return m.Item == i.ID }) ||
		slices.ContainsFunc(t.s.Papers, func(p *Paper) bool { return p.Item == i.ID })
	switch {
	case i.State != ItemWaiting:
		return refuse("item.deferred", n)
	case said:
		return refuse("item.said", n)
	}
	t.emit(&ItemStruck{i.ID})
	return nil
}
