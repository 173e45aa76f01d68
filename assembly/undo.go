package assembly

// CommandUndone takes back the command of one entry, redone brings it back; the meeting itself acts on them.
type CommandUndone struct {
	Seq uint64 `json:"seq"`
}

// CommandRedone brings back the command of one entry; the meeting itself acts on it.
type CommandRedone struct {
	Seq uint64 `json:"seq"`
}

func (*CommandUndone) apply(*State, moment) {}
func (*CommandRedone) apply(*State, moment) {}

func (m *Meeting) judgeUndo(t *turn) error {
	if refused := m.undoInOrder(); refused != nil {
		return refused
	}
	if _, refused := m.language.byName["undo"].match(t.s, t.tokens[1:]); refused != nil {
		return refused
	}
	t.facts = []Fact{&CommandUndone{m.live[len(m.live)-1]}}
	return nil
}

// redoInOrder says why there is nothing to be brought back; nil where there is.
func (m *Meeting) redoInOrder() *Refusal {
	if refused := m.state.Info.approved("redo"); refused != nil {
		return refused
	}
	if len(m.undone) == 0 {
		return refuse("redo.nothing")
	}
	return nil
}

func (m *Meeting) judgeRedo(t *turn) error {
	if refused := m.redoInOrder(); refused != nil {
		return refused
	}
	if _, refused := m.language.byName["redo"].match(t.s, t.tokens[1:]); refused != nil {
		return refused
	}
	t.facts = []Fact{&CommandRedone{m.undone[len(m.undone)-1]}}
	return nil
}

func (m *Meeting) undoInOrder() *Refusal {
	if refused := m.state.Info.approved("undo"); refused != nil {
		return refused
	}
	switch {
	case len(m.live) == 0:
		return refuse("undo.nothing")
	case m.live[len(m.live)-1] <= m.state.Info.LastSeal():
		return refuse("undo.seal")
	}
	return nil
}

// LastLive is the entry that undo would take back, with false where there is none.
func (m *Meeting) LastLive() (Entry, bool) {
	if m.undoInOrder() != nil {
		return Entry{}, false
	}
	return m.entries[m.live[len(m.live)-1]-1], true
}

// Standing are the numbers of the entries that are not undone, in the order in which they came; undo takes back the last.
func (m *Meeting) Standing() []uint64 { return m.live }

// TakenBack are the numbers of the entries that redo would bring back, from the end on.
func (m *Meeting) TakenBack() []uint64 { return m.undone }

// mendInOrder says why nothing can be put right; nil where it can.
func (m *Meeting) mendInOrder() *Refusal {
	if refused := m.state.Info.approved("mend"); refused != nil {
		return refused
	}
	if len(m.live) == 0 {
		return refuse("mend.nothing")
	}
	return nil
}
