package assembly

import "slices"

// Reopen is the choice "re-open nominations" in an election. It is nobody, and never elected: where it wins, the seats that are left stay
// vacant (docs/rules.md, section 5).
const Reopen = "ron"

// ReopeningNominated puts "re-open nominations" among the choices of the pending election.
type ReopeningNominated struct {
	By string `json:"by,omitempty"`
}

func (*ReopeningNominated) apply(s *State, _ moment) { s.Contest().stand(Reopen) }

func (e *ReopeningNominated) tell(h hearing) Fact { return but(h.contest(), e) }

// stand lets a choice stand that was named, also one whose name was withdrawn before.
func (c *Contest) stand(choice string) {
	c.Withdrawn = slices.DeleteFunc(slices.Clone(c.Withdrawn), func(w string) bool { return w == choice })
	if !slices.Contains(c.Choices, choice) {
		c.Choices = append(c.Choices, choice)
	}
	c.Standing = append(c.Standing, choice)
}

// people are choices without "re-open nominations".
func people(choices []string) []string {
	return slices.DeleteFunc(slices.Clone(choices), func(c string) bool { return c == Reopen })
}

// Offered are all choices but the names that were withdrawn.
func (c *Contest) Offered() []string {
	return slices.DeleteFunc(slices.Clone(c.Choices), func(p string) bool { return slices.Contains(c.Withdrawn, p) })
}

// candidates are everybody who was put forward and did not withdraw.
func (c *Contest) candidates() []string {
	return people(c.Offered())
}

// uncontested tells whether those who stand are no more than the seats left, and nobody would rather re-open nominations: each is then put
// for and against.
func (c *Contest) uncontested() bool {
	return !c.Competition() && len(c.Standing) <= c.Left && !slices.Contains(c.Standing, Reopen)
}

// seatsWithReopening fills seats where "re-open nominations" is among the choices: who has more hands than that is elected, as long as
// there are seats, and no seat is filled by anybody behind it. Those who have as many are tied with it.
func (r round) seatsWithReopening(choices []string) outcome {
	before, tied := r.around(r.of(Reopen), people(choices))
	switch {
	case len(before) >= r.left:
		return r.seats(before)
	case len(tied) == 0:
		return outcome{Elected: r.ranked(before), Reopened: true, Decided: true, Stage: AllStanding}
	}
	return outcome{Elected: r.ranked(before), Standing: append(tied, Reopen), Stage: EdgeTied, Lot: r.stage == EdgeTied}
}
