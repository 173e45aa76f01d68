package assembly

import (
	"fmt"
	"slices"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// Besides tells what an entry did that its line does not say: whom the rotation proposed and how they take the role, and how much money
// a sum is.
func (m *Meeting) Besides(e Entry) []words.Phrase {
	var told []words.Phrase
	for _, f := range e.Facts {
		switch f := f.(type) {
		case *RoleProposed:
			name := m.state.Roll.Name(f.Person)
			told = append(told, words.Say("rotate.proposed", name, f.Role, language.Quoted(name)))
		case *MotionMoved:
			if f.Spend != nil {
				told = append(told, m.state.sum("spend.told", f.Spend.Amount))
			}
		case *ActionAssigned:
			told = append(told, m.state.followsFrom(f)...)
		case *PaymentMade:
			told = append(told, m.state.sum("paid.told", f.Amount))
		}
	}
	return told
}

// followsFrom tells from which decision an action follows, which nobody said.
func (s *State) followsFrom(e *ActionAssigned) []words.Phrase {
	switch m := s.Motions.Get(e.Motion); {
	case m == nil:
		return []words.Phrase{words.Say("assign.alone", e.Number)}
	case m.Closed && !s.Info.InCamera:
		return []words.Phrase{words.Say("assign.closed", e.Number)}
	default:
		return []words.Phrase{words.Say("assign.from", e.Number, s.Called(m))}
	}
}

// sum tells an amount with its currency, and where none is set as it was typed and in coins of which a hundred are one.
func (s *State) sum(key string, amount int64) words.Phrase {
	if told := s.Money(amount); told.Sign != "" {
		return words.Say(key+".currency", told)
	}
	return words.Say(key, fmt.Sprint(amount), fmt.Sprintf("%d.%02d", amount/100, amount%100))
}

// leftOn is the office of the election that stood over and for which the current item is, "" where it is for none.
func (s *State) leftOn(i *Item) string {
	if i == nil {
		return ""
	}
	for _, e := range s.PendingElections() {
		if !e.Closed && slices.ContainsFunc([]string{i.language, "en"}, func(language string) bool {
			return i.Title == words.Of(language).Say(words.Say("past.election", e.Office))
		}) {
			return e.Office
		}
	}
	return ""
}
