package room

import (
	"slices"
	"time"

	"stacktaker/assembly"
)

// contest tells of the election or competition that is pending, or that was just decided; nil for none.
func (v viewer) contest(desk Desk, verb string, at time.Time) *Contest {
	c := v.s.Contest()
	if c != nil {
		if c.Closed {
			return nil
		}
		return v.choices(c, desk)
	}
	n := len(v.s.Contests)
	if n == 0 || verb != "declare" && verb != "lot" || !v.at.Before(at.Add(seen)) {
		return nil
	}
	if c = v.s.Contests[n-1]; c.Closed || !c.Decided.Equal(at) {
		return nil
	}
	told := v.choices(c, desk)
	told.Until = at.Add(seen)
	return told
}

func (v viewer) choices(c *assembly.Contest, desk Desk) *Contest {
	told := &Contest{Office: c.Office, Seats: c.Seats, Lot: c.State == assembly.ByLot, Again: len(c.Rounds) > 0}
	var in []string // the round that is open, or else the last one
	var hands []int
	if count := v.s.Count; count != nil && count.Contest == c {
		told.Open, told.Voters, told.Asked = true, count.Voters, slices.Index(c.Choices, desk.Choice)+1
		told.Entered = count.Hands != nil
		in, hands = count.Choices, count.Hands
	} else if n := len(c.Rounds); n > 0 {
		in, hands = c.Rounds[n-1].Choices, c.Rounds[n-1].Hands
	}
	if n := len(c.Rounds); n > 0 && len(c.Choices) == 1 && c.Rounds[n-1].Single != nil {
		t := c.Rounds[n-1].Single
		told.Single = &Figures{t.For, t.Against, t.Abstain}
	}
	for _, choice := range c.Choices {
		one := Choice{Name: v.s.ChoiceName(c, choice), State: v.standing(c, choice)}
		if !c.Competition() {
			one.Name = v.name(choice)
		}
		if i := slices.Index(in, choice); i >= 0 {
			one.In = told.Open
			if i < len(hands) {
				n := hands[i]
				one.Hands = &n
			}
		}
		told.Choices = append(told.Choices, one)
	}
	return told
}

// standing is what became of a choice so far.
func (v viewer) standing(c *assembly.Contest, choice string) string {
	switch {
	case slices.Contains(c.Elected, choice):
		return choiceElected
	case c.Survivor == choice && c.Competition():
		return choiceSurvives
	case slices.Contains(c.Fallen, choice) || c.State == assembly.Chosen:
		return choiceFallen
	}
	return choiceStands
}
