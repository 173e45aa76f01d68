package assembly

import (
	"cmp"
	"slices"
)

// leavesMotions are the motions that stand over, the oldest first, under new numbers from 1.
func (s *State) leavesMotions() []Standing {
	var all []Standing
	number := map[string]string{}
	n := 0
	for _, m := range s.Motions.All {
		over := m.State.LaidAside() || m.Noticed
		switch {
		case !over, m.Procedural(), m.Amends.gone:
			continue
		case !m.Amendment():
			n++
			number[m.ID] = itoa(n)
		case number[m.Parent] == "":
			continue
		default:
			number[m.ID] = s.amendmentNumber(m, number)
		}
		of := cmp.Or(m.Meeting, s.Info.Number)
		stands := Standing{
			ID: number[m.ID], Of: of, Kind: m.Kind, Parent: number[m.Parent], Text: m.Text, Original: m.Original, Mover: m.Mover,
			Seconder: m.Seconder, With: m.With, Seconded: m.SecondedWith, Backers: m.Backers, State: m.State, Before: m.before, Threshold: m.Threshold.String(), Needs: m.needs, Person: m.Person,
			Waits: m.Waits, Camera: m.Closed, Reworded: m.Reworded, Noticed: m.Noticed, Published: m.Published, Grievance: m.Grievance, Spend: m.Spend, Behind: m.SumBehind(), Floors: m.Floors,
		}
		if !m.titledApart {
			stands.Title = m.Title
		}
		if m.Amendment() {
			change := m.Amends
			stands.Amends = &change
		}
		all = append(all, stands)
	}
	for i := range all {
		for _, m := range s.Motions.All {
			if number[m.ID] == all[i].ID {
				all[i].Hung = renumbered(m.hung, number)
			}
		}
	}
	return all
}

// amendmentNumber numbers an amendment within its parent.
func (s *State) amendmentNumber(m *Motion, number map[string]string) string {
	n := 1
	for _, other := range s.Motions.All {
		if other == m {
			break
		}
		if other.Parent == m.Parent && number[other.ID] != "" {
			n++
		}
	}
	return number[m.Parent] + "." + itoa(n)
}

func renumbered(ids []string, number map[string]string) []string {
	var again []string
	for _, id := range ids {
		if n := number[id]; n != "" {
			again = append(again, n)
		}
	}
	return again
}

// leavesDecisions are the decisions in force, those of earlier meetings first.
func (s *State) leavesDecisions() []Decision {
	all := slices.DeleteFunc(s.Past.decisions(), s.fell)
	for _, m := range s.Motions.All {
		if m.State == Carried && m.kind().rank == MainRank && !m.Rescinded && m.Kind != "rescind" && m.Kind != "recall" && !m.decidedApart() {
			all = append(all, Decision{s.Info.Number, m.ID, m.Text})
		}
	}
	return all
}
