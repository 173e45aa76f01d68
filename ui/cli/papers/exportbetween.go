package papers

import (
	"strconv"

	"stacktaker/assembly"
)

// grievancesTable is the list of the grievances and what became of them. It has no name in it.
func grievancesTable(m *assembly.Meeting) [][]string {
	t := [][]string{{"number", "text", "area", "people", "at_least", "hands", "state", "merged_into", "motion", "mandate", "outcome", "answer"}}
	for _, g := range m.Told(assembly.Outside).Grievances {
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

// fundTable is what the members authorized and what was paid of it, in numbers that a spreadsheet adds, with the
// sign of the currency in a column of its own.
func fundTable(m *assembly.Meeting) [][]string {
	t := [][]string{{"motion", "for", "voted", "paid", "open", "in_force", "words_amended", "currency"}}
	s := m.Told(assembly.Outside)
	for _, g := range s.Register() {
		t = append(t, []string{
			g.Motion, g.For, s.Money(g.Voted).Written(), s.Money(g.Paid).Written(), s.Money(g.Left()).Written(),
			strconv.FormatBool(!g.Revoked), strconv.FormatBool(g.Behind), s.Money(0).Sign,
		})
	}
	return t
}
