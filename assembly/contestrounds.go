package assembly

import (
	"cmp"
	"slices"
)

// outcome is what a round of a contest leads to.
type outcome struct {
	Elected  []string `json:"elected,omitempty"`
	Fallen   []string `json:"fallen,omitempty"`
	Standing []string `json:"standing,omitempty"` // in the next round, or in the lot
	Stage    Stage    `json:"stage"`              // of the next round
	Lot      bool     `json:"lot,omitempty"`      // the next step is a lot between those who stand
	Survivor string   `json:"survivor,omitempty"`
	Decided  bool     `json:"decided,omitempty"`
}

// round is a contest's round as its hands are in.
type round struct {
	choices  []string
	hands    []int
	standing []string // all who stand, more than the choices where the lowest are tied
	stage    Stage
	left     int // seats to be filled
	voters   int // P
	majority bool
	people   bool
}

// next says what follows from a round.
func (r round) next() outcome {
	if r.left > 1 || r.stage == EdgeTied {
		if r.majority {
			return r.seatsByMajority()
		}
		return r.seats(r.choices)
	}
	return r.one()
}

// of is the hands for a choice.
func (r round) of(choice string) int { return r.hands[slices.Index(r.choices, choice)] }

// one settles a round for one place: who has more than half of the hands has it, else the lowest falls.
func (r round) one() outcome {
	sum := 0
	for _, h := range r.hands {
		sum += h
	}
	half := sum
	if r.majority {
		half = r.voters
	}
	if r.stage != LowestTied {
		for i, h := range r.hands {
			if 2*h > half {
				return r.won(r.choices[i])
			}
		}
	}
	least := slices.Min(r.hands)
	var lowest []string
	for i, h := range r.hands {
		if h == least {
			lowest = append(lowest, r.choices[i])
		}
	}
	switch {
	case len(lowest) == 1:
		return r.falls(lowest[0])
	case r.stage == LowestTied:
		return outcome{Standing: lowest, Stage: LowestTied, Lot: true}
	}
	return outcome{Standing: lowest, Stage: LowestTied}
}

func (r round) won(choice string) outcome {
	if r.people {
		return outcome{Elected: []string{choice}, Decided: true, Stage: AllStanding}
	}
	var fallen []string
	for _, other := range r.standing {
		if other != choice {
			fallen = append(fallen, other)
		}
	}
	return outcome{Survivor: choice, Fallen: fallen, Decided: true, Stage: AllStanding}
}

// falls lets the lowest go; who alone is left has won, but for a majority of those present.
func (r round) falls(choice string) outcome {
	var standing []string
	for _, other := range r.standing {
		if other != choice {
			standing = append(standing, other)
		}
	}
	if len(standing) == 1 && !(r.majority && r.people) {
		r.standing = standing
		o := r.won(standing[0])
		o.Fallen = []string{choice}
		return o
	}
	stage := AllStanding
	if len(standing) == 1 {
		stage = OneByOne
	}
	return outcome{Fallen: []string{choice}, Standing: standing, Stage: stage}
}

// seats fills several seats by the most hands: who is clear of a tie at the edge is elected at once.
func (r round) seats(choices []string) outcome {
	ranked := slices.Clone(choices)
	slices.SortStableFunc(ranked, func(a, b string) int { return cmp.Compare(r.of(b), r.of(a)) })
	if len(ranked) <= r.left {
		return outcome{Elected: ranked, Decided: true, Stage: AllStanding}
	}
	edge := r.of(ranked[r.left-1])
	var clear, tied []string
	for _, c := range ranked {
		switch h := r.of(c); {
		case h > edge:
			clear = append(clear, c)
		case h == edge:
			tied = append(tied, c)
		}
	}
	if len(clear)+len(tied) == r.left {
		return outcome{Elected: append(clear, tied...), Decided: true, Stage: AllStanding}
	}
	return outcome{Elected: clear, Standing: tied, Stage: EdgeTied, Lot: r.stage == EdgeTied}
}

// seatsByMajority fills seats with those who have more than half of the voters; where seats are left, the lowest of
// the others falls and the rest stand again.
func (r round) seatsByMajority() outcome {
	var enough, others []string
	for i, c := range r.choices {
		if 2*r.hands[i] > r.voters {
			enough = append(enough, c)
		} else {
			others = append(others, c)
		}
	}
	if len(enough) >= r.left {
		return r.seats(enough)
	}
	o := outcome{Elected: enough, Stage: AllStanding}
	if len(others) == 0 {
		o.Decided = true
		return o
	}
	least := r.of(others[0])
	for _, c := range others {
		least = min(least, r.of(c))
	}
	for _, c := range others {
		if r.of(c) == least {
			o.Fallen = append(o.Fallen, c)
		} else {
			o.Standing = append(o.Standing, c)
		}
	}
	switch {
	case len(o.Standing) == 0:
		o.Decided = true // the seats left stay vacant
	case len(o.Standing) <= r.left-len(enough):
		o.Stage = OneByOne
	}
	return o
}

// drawn settles a tie by lot: the lowest falls, or wins the place.
func (r round) drawn(draw func(choice string) string) outcome {
	ranked := slices.Clone(r.choices)
	slices.SortFunc(ranked, func(a, b string) int { return cmp.Compare(draw(a), draw(b)) })
	if r.stage == EdgeTied {
		return outcome{Elected: ranked[:r.left], Decided: true, Stage: AllStanding}
	}
	return r.falls(ranked[0])
}
