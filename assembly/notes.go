package assembly

import (
	"time"

	"stacktaker/assembly/words"
)

// Note is the minute-taker's own words.
type Note struct {
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
}

func (e *NoteTaken) apply(s *State, m moment) {
	s.Notes = append(s.Notes, &Note{e.Text, e.Item, e.Motion, m.at, s.Info.Phase == Closed, m.closed})
}

func noteFacts() []factKind { return []factKind{fact[NoteTaken]("note", 1)} }

func noteVerbs() []*verb {
	return []*verb{{
		name: "note", forms: forms("<text:text> [ item <item:number> ] [ motion <motion:id> ]"), phases: anyPhase, topic: topicActions,
		judge: judgeNote,
	}}
}

func judgeNote(t *turn, a args) error {
	if blank(a.text("text")) {
		return refuse("note.empty")
	}
	e := &NoteTaken{Text: a.text("text"), Item: t.s.Agenda.CurrentID()}
	if a.has("item") {
		i, err := t.item(a.number("item"))
		if err != nil {
			return err
		}
		e.Item = i.ID
	}
	if a.has("motion") {
		m := t.s.Motions.Get(a.text("motion"))
		if m == nil {
			return refuse("motion.unknown", words.Quote(a.text("motion")))
		}
		e.Motion, e.Item = m.ID, m.Item
	}
	t.emit(e)
	return nil
}
