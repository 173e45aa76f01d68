package assembly

import (
	"fmt"
	"slices"
)

// franchise is how many can vote, by which it is told whether somebody more can, or fewer.
func (s *State) franchise() string {
	q := s.matter()
	return fmt.Sprint(s.votersOn(q), s.Roll.Standing(), s.votersBySectionOn(q))
}

// votersPut is who could vote on what an entry put; nil where it put nothing.
func votersPut(facts []Fact) *VotersFrozen {
	for _, f := range facts {
		switch f := f.(type) {
		case *CountOpened:
			return &VotersFrozen{f.Voters, f.Members, slices.Clone(f.Sections)}
		case *VotersFrozen:
			return &VotersFrozen{f.Voters, f.Members, slices.Clone(f.Sections)}
		case *ContestPut:
			return &VotersFrozen{Voters: f.Voters, Members: f.Members}
		case *ContestAdopted:
			return &VotersFrozen{Voters: f.Voters, Members: f.Members}
		case *DecisionAgreed:
			return &VotersFrozen{Voters: f.Voters, Members: f.Members}
		}
	}
	return nil
}

// taken tells whether a line stands as it is: it took what is not in it, or two people who are one came, waited or spoke by it.
func (l line) taken() bool {
	return slices.Contains([]string{"convene", "import", "seal", "close", "pack", "rename", "same"}, l.Verb) ||
		l.one && slices.Contains([]string{"hand", "call", "drop", "pass", "absent", "bump", "arrive", "leave", "apologies", "member"}, l.Verb)
}

// waitsTwice tells whether a hand goes up of somebody who waits for the same already: they were two then.
func (s *State) waitsTwice(facts []Fact) bool {
	return slices.ContainsFunc(facts, func(f Fact) bool {
		up, is := f.(*HandRaised)
		return is && slices.ContainsFunc(s.Floor.hands, func(h *Hand) bool {
			return h.Person == up.Person && (h.Kind == up.Kind || h.Kind.Lane() == 3 && up.Kind.Lane() == 3)
		})
	})
}
