package assembly

// Move is a verb and whether it is in order now.
type Move struct {
	Verb  string
	Topic string
	// Why says why the verb is not in order; nil where it is.
	Why *Refusal
}

// InOrder lists every verb of the language with the reason why it is not in order now, if it is not. The bottom
// line, the menu, completion and the refusals all come from it. What a verb is said with may still be refused.
func (m *Meeting) InOrder() []Move {
	moves, kept := make([]Move, len(m.language.verbs)), m.kept()
	for i, v := range m.language.verbs {
		moves[i] = Move{v.name, string(v.topic), kept.why(m.why(v))}
	}
	return moves
}

// May tells whether a verb is in order now.
func (m *Meeting) May(name string) bool { return m.Why(name) == nil }

// Why says why a verb is not in order now, nil where it is.
func (m *Meeting) Why(name string) *Refusal {
	v := m.language.byName[name]
	if v == nil {
		return refuse("verb.unknown", name)
	}
	why := m.why(v)
	if why == nil || len(why.Args) == 0 {
		return why
	}
	return m.kept().why(why)
}

func (m *Meeting) why(v *verb) *Refusal {
	switch v.name {
	case "mend":
		return m.mendInOrder()
	case "undo":
		return m.undoInOrder()
	case "redo":
		return m.redoInOrder()
	}
	return v.inOrder(m.state)
}
