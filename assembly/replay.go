package assembly

// Replay goes through the entries that are not undone, in their order, and shows the state as it was after each: for
// whoever tells how a meeting went and not only how it ended. The state is not that of [Meeting.State]; it is the same
// one each time, one entry further on, and must not be changed.
func (m *Meeting) Replay(after func(Entry, *State)) {
	s := newState(m.names)
	for _, seq := range m.live {
		e := m.entries[seq-1]
		e.apply(s)
		after(e, s)
	}
}
