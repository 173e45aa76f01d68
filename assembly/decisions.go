package assembly

// Decisions is what the meeting decided, in the order in which it was begun: the business that was carried, of which only this meeting
// could take back what it carried, and the elections. Motions about the way of dealing with business, and amendments, decide nothing by
// themselves. Whatever counts or lists decisions asks here.
func (s *State) Decisions() (motions []*Motion, elections []*Contest) {
	for _, m := range s.Motions.All {
		if m.State == Carried && !m.Amendment() && !m.Procedural() && !m.Rescinded {
			motions = append(motions, m)
		}
	}
	for _, c := range s.Contests {
		if c.State == Chosen && !c.Competition() && !c.Closed {
			elections = append(elections, c)
		}
	}
	return motions, elections
}

// Wordless tells whether the words of a motion belong to a closed session: they were moved or changed there, whatever was decided of it
// in the open.
func (m *Motion) Wordless() bool { return m.Closed || m.Reworded }
