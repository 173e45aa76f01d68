package cli

import (
	"strconv"

	"stacktaker/assembly"
)

// grievancesTable is the list of the grievances and what became of them. It has no name in it; what happened to one in
// closed session is not told.
func grievancesTable(m *assembly.Meeting) [][]string {
	stand, open := openGrievances(m)
	t := [][]string{{"number", "text", "area", "people", "at_least", "hands", "state", "merged_into", "motion", "mandate", "outcome", "answer"}}
	for i, g := range stand {
		if !open[i] {
			continue
		}
		hands, into := "", ""
		if g.Ranked {
			hands = strconv.Itoa(g.Hands)
		}
		if g.Into > 0 {
			into = strconv.Itoa(g.Into)
		}
		t = append(t, []string{
			strconv.Itoa(g.Number), g.Text, g.Area, strconv.Itoa(g.People), strconv.FormatBool(g.AtLeast), hands, string(g.State), into,
			g.Motion, g.Mandate, g.Outcome, g.Answer,
		})
	}
	return t
}

// openGrievances are the grievances as they stood when the room was open last, and which of them may be told at all.
func openGrievances(m *assembly.Meeting) (stand []assembly.Grievance, open []bool) {
	var seen []assembly.Grievance
	replayOpen(m, func(s *assembly.State, hidden bool) {
		for i, g := range s.Grievances {
			if i == len(seen) {
				seen, stand, open = append(seen, assembly.Grievance{}), append(stand, assembly.Grievance{}), append(open, false)
			}
			if !hidden && *g != seen[i] {
				stand[i], open[i] = *g, true
			}
			seen[i] = *g
		}
	})
	return stand, open
}

// fundTable is what the members authorized and what was paid of it, but for what was moved in closed session.
func fundTable(m *assembly.Meeting) [][]string {
	secret, motions := map[string]bool{}, 0
	replayOpen(m, func(s *assembly.State, hidden bool) {
		for _, mo := range s.Motions.All[motions:] {
			secret[mo.ID] = hidden
		}
		motions = len(s.Motions.All)
	})
	t := [][]string{{"motion", "for", "voted", "paid", "open", "in_force"}}
	for _, g := range m.State().Register() {
		if !secret[g.Motion] {
			t = append(t, []string{g.Motion, g.For, amount(g.Voted), amount(g.Paid), amount(g.Left()), strconv.FormatBool(!g.Revoked)})
		}
	}
	return t
}

func amount(n int64) string { return strconv.FormatInt(n, 10) }

// replayOpen goes through the entries and tells of each whether it belongs to a closed session, as those by which one
// begins and ends do.
func replayOpen(m *assembly.Meeting, after func(s *assembly.State, hidden bool)) {
	was := false
	m.Replay(func(_ assembly.Entry, s *assembly.State) {
		is := s.Info.InCamera && s.Info.Phase != assembly.Closed
		after(s, was || is)
		was = is
	})
}
