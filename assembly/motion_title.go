package assembly

import (
	"strings"
	"unicode/utf8"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// MotionTitled gives a motion a title, or another one: what lists call it. Its text is untouched.
type MotionTitled struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

func (e *MotionTitled) apply(s *State, m moment) {
	mo := s.Motions.Get(e.ID)
	mo.Title, mo.titledApart = e.Title, m.closed && !mo.Closed
}

// tell keeps a title that a closed session gave, and that of a motion of one.
func (e *MotionTitled) tell(h hearing) Fact { return but(h.closed || h.motion(e.ID), e) }

func titleFacts() []factKind { return []factKind{fact[MotionTitled]("titled", 1)} }

func titleVerbs() []*verb {
	return []*verb{{name: "title", forms: language.NewForms("<motion:id> <title:text>"), phases: anyPhase, topic: topicMotions, judge: judgeTitle}}
}

func judgeTitle(t *turn, a language.Args) error {
	id, title := a.Text("motion"), a.Text("title")
	m := t.s.Motions.Get(id)
	switch {
	case m == nil:
		return refuse("motion.unknown", words.Quote(id))
	case m.Procedural() || m.Amendment():
		return refuse("title.kind", t.s.Called(m))
	case blank(title):
		return refuse("title.empty")
	case m.Title == title:
		return refuse("title.same", t.s.Called(m))
	}
	t.emit(&MotionTitled{id, title})
	return nil
}

// titled gives a motion that was just moved the title that the line says.
func (t *turn) titled(id string, a language.Args) error {
	switch m := t.s.Motions.Get(id); {
	case !a.Has("title"):
		return nil
	case m.Procedural():
		return refuse("title.kind", t.s.Called(m))
	case blank(a.Text("title")):
		return refuse("title.empty")
	}
	t.emit(&MotionTitled{id, a.Text("title")})
	return nil
}

// InList is what lists call a motion: its title where it was given one, or where its text has several paragraphs, else its text or what it
// asks for.
func (s *State) InList(m *Motion) words.Phrase {
	several := !m.Procedural() && !m.Amendment() && len(Paragraphs(m.Text)) > 1
	if (m.Title != "" || several) && !(s.outside && (m.Closed || m.Reworded)) {
		return words.Say("title.main", m.Head())
	}
	return s.Title(m)
}

// longestHeading is how many letters a first line has at most to be a heading, and headWords how many words stand for a text without one.
const (
	longestHeading = 60
	headWords      = 8
)

// Head is what a motion is called in few words: as given; else the first line of its text where that is a heading, else the first words. ""
// for what has no title: an amendment, or what is about the way of dealing with business.
func (m *Motion) Head() string {
	if heading := m.Heading(); heading != "" || m.Procedural() || m.Amendment() {
		return heading
	}
	said := strings.Fields(m.Text)
	return strings.Join(said[:min(headWords, len(said))], " ")
}

// Heading is the title that a motion was given, or the heading of its text; "" where it has neither.
func (m *Motion) Heading() string {
	if m.Title != "" || m.Procedural() || m.Amendment() {
		return m.Title
	}
	first, rest, several := strings.Cut(strings.TrimSpace(m.Text), "\n")
	first = strings.TrimSpace(first)
	next, _, _ := strings.Cut(rest, "\n")
	if several && blank(next) && utf8.RuneCountInString(first) <= longestHeading && !strings.ContainsAny(last(first), ".;:") {
		return first
	}
	return ""
}

// last is the last sign of a text.
func last(text string) string {
	_, size := utf8.DecodeLastRuneInString(text)
	return text[len(text)-size:]
}
