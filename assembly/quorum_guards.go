package assembly

// Where people are counted by name, others may be in the room whom nobody named. What is refused for want of people is
// refused with the way out: they are named, or counted at the door.

// tooMany refuses more hands than there are voters.
func (s *State) tooMany(hands int, section string, voters int) *Refusal {
	if section == "" && !s.Roll.Headcount.On {
		return refuse("count.too-many.named", hands, named(section), voters)
	}
	return refuse("count.too-many", hands, named(section), voters)
}

// guardQuorum refuses what needs a quorum where there is none.
func (s *State) guardQuorum() *Refusal {
	if s.Quorum.Met {
		return nil
	}
	key := "quorum.lost"
	if !s.Quorum.Reached {
		key = "quorum.short"
	}
	if !s.Roll.Headcount.On {
		key += ".named"
	}
	return s.bars(key, s.QuorumPresent(), s.QuorumNeeded())
}
