package assembly

import (
	"strings"

	"stacktaker/assembly/words"
)

// Called is what a refusal calls a motion: by its number, by which the room knows it. One about the way of dealing with
// another has a number for the record alone, and is called by its words; and so is what would amend it.
func (s *State) Called(m *Motion) words.Phrase {
	switch {
	case m.Amendment() && m.Procedural():
		return words.Say("called.procedural.amendment", s.Called(s.Motions.Get(m.Parent)))
	case m.Amendment():
		return words.Say("called.amendment", m.ID)
	case m.Procedural():
		return words.Say("called.procedural", s.Title(m))
	}
	return words.Say("called", m.ID)
}

// calledWithKind is [State.Called], with the kind where the words do not tell it.
func (s *State) calledWithKind(m *Motion) words.Phrase {
	if m.Procedural() || m.Amendment() {
		return s.Called(m)
	}
	return words.Say("called.kind", s.Called(m), m.Kind)
}

// Outcome tells whether the motion is carried, and how clearly, as [Result.Outcome] does and in the gender of what was decided, for
// the languages that have one. It is empty before the verdict.
func (m *Motion) Outcome() words.Phrase {
	if m.Result == nil {
		return words.Phrase{}
	}
	on := words.Say("called", m.ID)
	if m.Amendment() {
		on = words.Say("called.amendment", m.ID)
	}
	told := m.Result.Outcome()
	return words.Phrase{Key: strings.Replace(told.Key, "outcome.", "outcome.on.", 1), Args: append([]any{on}, told.Args...)}
}
