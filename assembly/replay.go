package assembly

// Replay goes through the entries that are not undone, in their order, and gives of each what it holds and the state after it, as they
// may be told to a reader (see [Meeting.Told]): for whoever tells how a meeting went and not only how it ended. The entries are all of
// them; of one that is Closed those outside may be told only that there was one. The state is the same one each time, one entry
// further on. Neither it nor a fact may be changed, and neither may be kept as it was.
func (m *Meeting) Replay(to Reader, hear func(e Entry, facts []Fact, s *State)) {
	_, _, _ = m.fold(func(e Entry, facts []Fact, whole, told *State) { // all of it was folded before
		if to == OfRecord || to == InRoom && m.state.Info.InCamera {
			hear(e, e.Facts, whole)
			return
		}
		hear(e, facts, told)
	})
}
