package console

import (
	"slices"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// hereRefused is why a verb that is in order as such is refused all the same where a key or a row of the menu says it, nil where it
// is not: no hand would be taken that its prompt asks for, people wait, or it would take the meeting itself back.
func (c *console) hereRefused(verb string) *assembly.Refusal {
	s := c.state()
	switch verb {
	case "hand":
		if waits := s.HandInOrder(assembly.Speak); waits != nil && !slices.ContainsFunc(handKinds(), c.mayRaise) {
			return waits
		}
	case "item":
		return s.ItemInOrder()
	case "put":
		return s.PutInOrder()
	case "amend":
		return s.AmendInOrder()
	case "move":
		if len(c.sight.movable) == 0 {
			return s.KindInOrder("main")
		}
	case "undo":
		if len(c.meeting.Standing()) == 1 {
			return &assembly.Refusal{Phrase: words.Say("console:undo.first")}
		}
	}
	return nil
}

// judged is the verbs, each with why it is not in order here and now.
func (c *console) judged() []assembly.Move {
	moves := c.meeting.InOrder()
	for i, m := range moves {
		if m.Why == nil {
			moves[i].Why = c.hereRefused(m.Verb)
		}
	}
	return moves
}
