package assembly

import (
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// Calling is when a meeting was called, by whom and how. Whether the call was made in time is for the room to find.
type Calling struct {
	Date string // YYYY-MM-DD; "" while nobody said it
	By   string // who called it, in the words in which it was said: a committee, an office, a person
	How  string // "" where nobody said it
}

// MeetingCalled is how the meeting was called. Said again it takes the place of what was said.
type MeetingCalled struct {
	Date string `json:"date"`
	By   string `json:"by"`
	How  string `json:"how,omitempty"`
}

func (e *MeetingCalled) apply(s *State, _ moment) { s.Info.Called = Calling(*e) }

// tell keeps what was said in a closed session.
func (e *MeetingCalled) tell(h hearing) Fact { return but(h.closed, e) }

func howCalledFacts() []factKind { return []factKind{fact[MeetingCalled]("meeting-called", 1)} }

func howCalledVerbs() []*verb {
	return []*verb{{
		name: "called", forms: language.NewForms("<date:date> by <caller:text> [ how <how:text> ]"), phases: notClosed, topic: topicMeeting, judge: judgeCalled,
	}}
}

func judgeCalled(t *turn, a language.Args) error {
	e := &MeetingCalled{a.Text("date"), strings.TrimSpace(a.Text("caller")), strings.TrimSpace(a.Text("how"))}
	switch {
	case blank(e.By):
		return refuse("called.who")
	case a.Has("how") && blank(e.How):
		return refuse("called.how")
	case e.Date > t.s.Info.Date: // both as ISO 8601 has them
		return refuse("called.late", e.Date, t.s.Info.Date)
	case Calling(*e) == t.s.Info.Called:
		return refuse("called.same", words.Quote(e.By))
	}
	t.emit(e)
	return nil
}
