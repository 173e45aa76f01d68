package assembly

import (
	"slices"
	"strconv"
	"time"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// Note is the minute-taker's own words.
type Note struct {
	Number int
	Text   string
	Item   int    // id of the item, 0 for the meeting as a whole
	Motion string // id of the motion, "" for none
	At     time.Time
	After  bool // written after the close
	Closed bool // taken in a closed session
}

// NoteTaken is a note in the minutes.
type NoteTaken struct {
	Text   string `json:"text"`
	Item   int    `json:"item,omitempty"`
	Motion string `json:"motion,omitempty"`
	Number int    `json:"number,omitempty"` // 0 in a record from before notes had one: the next that is free
}

func (e *NoteTaken) apply(s *State, m moment) {
	number := e.Number
	if number == 0 {
		number = s.nextNote()
	}
	s.Notes = append(s.Notes, &Note{number, e.Text, e.Item, e.Motion, m.at, s.Info.Phase == Closed, m.closed})
}

// NoteReworded puts a note right.
type NoteReworded struct {
	Number int    `json:"number"`
	Text   string `json:"text"`
}

func (e *NoteReworded) apply(s *State, m moment) {
	n := s.Note(e.Number)
	n.Text, n.Closed = e.Text, n.Closed || m.closed
}

// NoteStruck takes a note out.
type NoteStruck struct {
	Number int `json:"number"`
}

func (e *NoteStruck) apply(s *State, _ moment) {
	s.Notes = slices.DeleteFunc(slices.Clone(s.Notes), func(n *Note) bool { return n.Number == e.Number })
}

// tell: what is done in a closed session to a note that those outside know changes nothing for them; of one that they do not know they hear
// nothing.
func (e *NoteReworded) tell(h hearing) Fact { return but(h.closed || h.told.Note(e.Number) == nil, e) }

func (e *NoteStruck) tell(h hearing) Fact { return but(h.closed || h.told.Note(e.Number) == nil, e) }

// Note finds a note by its number; nil for none.
func (s *State) Note(n int) *Note {
	if i := slices.IndexFunc(s.Notes, func(note *Note) bool { return note.Number == n }); i >= 0 {
		return s.Notes[i]
	}
	return nil
}

// nextNote is the number of a note that is taken now: none that was given is given again.
func (s *State) nextNote() int {
	last := s.given[noteNumbers]
	for _, n := range s.Notes {
		last = max(last, n.Number)
	}
	return last + 1
}

// noteNumbers is the kind of number that notes have.
const noteNumbers = "note"

func noteFacts() []factKind {
	return []factKind{fact[NoteTaken]("note", 1), fact[NoteReworded]("note-reworded", 1), fact[NoteStruck]("note-off", 1)}
}

func noteVerbs() []*verb {
	return []*verb{{
		name: "note", phases: anyPhase, topic: topicActions, judge: judgeNote,
		forms: language.NewForms("<text:prose> [ item <item:number> ] [ motion <motion:id> ]", "<n:number> {off:way}", "<n:number> <text:prose>"),
	}}
}

func judgeNote(t *turn, a language.Args) error {
	switch {
	case a.Has("way"):
		return t.changeNote(a.Number("n"), "")
	case blank(a.Text("text")):
		return refuse("note.empty")
	case a.Has("n"):
		return t.changeNote(a.Number("n"), a.Text("text"))
	}
	e := &NoteTaken{Text: a.Text("text"), Item: t.s.Agenda.CurrentID()}
	if a.Has("item") {
		i, err := t.item(a.Number("item"))
		if err != nil {
			return err
		}
		e.Item = i.ID
	}
	if a.Has("motion") {
		m := t.s.Motions.Get(a.Text("motion"))
		if m == nil {
			return refuse("motion.unknown", words.Quote(a.Text("motion")))
		}
		e.Motion, e.Item = m.ID, m.Item
	}
	e.Number = t.number(noteNumbers, t.s.nextNote())
	t.emit(e)
	return nil
}

// changeNote gives a note other words; none take it out.
func (t *turn) changeNote(number int, text string) error {
	n := t.s.Note(number)
	switch {
	case n == nil && len(t.s.Notes) == 0:
		return refuse("note.none")
	case n == nil:
		known := make([]string, len(t.s.Notes))
		for i, note := range t.s.Notes {
			known[i] = strconv.Itoa(note.Number)
		}
		return refuse("note.unknown", number, words.Names(known), len(known))
	case text == "":
		t.emit(&NoteStruck{number})
		return nil
	case text == n.Text:
		return refuse("note.same", number)
	}
	t.emit(&NoteReworded{number, text})
	return nil
}
