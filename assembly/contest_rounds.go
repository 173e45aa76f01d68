package assembly

import (
	"cmp"
	"slices"

	"stacktaker/assembly/threshold"
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
	Reopened bool     `json:"reopened,omitempty"` // "re-open nominations" won
}

// round is a contest's round as its hands are in.
type round struct {
	choices  []string
	hands    []int
	standing []string // all who stand, more than the choices where the lowest are tied
	stage    Stage
	left     int            // seats to be filled
	voters   int            // P
	needs    threshold.Base // of what more than half is needed, "" where the most hands win
	people   bool
	kind     BallotKind
}

// next says what follows from a round.
func (r round) next() outcome {
	switch {
	case r.stage == EdgeTied, r.kind == ApproveBallot: // between those who had enough; the names most often approved of
		return r.seats(r.choices)
	case r.left == 1 || r.stage == LowestTied:
		return r.one()
	case r.needs != "":
		return r.seatsByMajority()
	}
	return r.seats(r.choices)
}

// enough tells whether hands are more than half of those present, or more than half of what each of the seats would have if all
// hands cast were shared out among them.
func (r round) enough(hands int) bool {
	if r.needs == threshold.Present {
		return 2*hands > r.voters
	}
	sum := 0
	for _, h := range r.hands {
		sum += h
	}
	if r.kind == SingleBallot { // each paper names one
		return 2*hands > sum
	}
	return 2*r.left*hands > sum
}

// of is the hands for a choice.
func (r round) of(choice string) int { return r.hands[slices.Index(r.choices, choice)] }

// one settles a round for one place: who has more than half of the hands has it, else the lowest falls.
func (r round) one() outcome {
	if r.stage != LowestTied {
		for i, h := range r.hands {
			if r.enough(h) {
				return r.won(r.choices[i])
			}
		}
	}
	lowest := r.lowestOf(r.choices)
	if len(lowest) == 1 {
		return r.falls(lowest[0])
	}
	return outcome{Standing: lowest, Stage: LowestTied, Lot: r.stage == LowestTied}
}

// lowestOf is who of some choices has the fewest hands.
func (r round) lowestOf(choices []string) []string {
	least := r.of(choices[0])
	for _, c := range choices {
		least = min(least, r.of(c))
	}
	return slices.DeleteFunc(slices.Clone(choices), func(c string) bool { return r.of(c) > least })
}

func (r round) won(choice string) outcome {
	if r.people && choice == Reopen {
		return outcome{Reopened: true, Decided: true, Stage: AllStanding}
	}
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

// falls lets the lowest go; who alone is left has won, but for a majority of those present. Where no more are left than seats,
// each is put for and against.
func (r round) falls(choice string) outcome {
	var standing []string
	for _, other := range r.standing {
		if other != choice {
			standing = append(standing, other)
		}
	}
	if len(standing) == 1 && (r.left == 1 && r.needs != threshold.Present || standing[0] == Reopen) {
		r.standing = standing
		o := r.won(standing[0])
		o.Fallen = []string{choice}
		return o
	}
	return outcome{Fallen: []string{choice}, Standing: standing, Stage: stageOf(standing, r.left)}
}

// stageOf is what the next round is for, between those who stand: no more than the seats are put one by one, unless nominations might
// rather be re-opened.
func stageOf(standing []string, left int) Stage {
	if len(standing) <= left && !slices.Contains(standing, Reopen) {
		return OneByOne
	}
	return AllStanding
}

// ranked are choices by their hands, the most first.
func (r round) ranked(choices []string) []string {
	ranked := slices.Clone(choices)
	slices.SortStableFunc(ranked, func(a, b string) int { return cmp.Compare(r.of(b), r.of(a)) })
	return ranked
}

// around is who has more hands than a number, and who has as many.
func (r round) around(hands int, choices []string) (more, as []string) {
	for _, c := range choices {
		switch h := r.of(c); {
		case h > hands:
			more = append(more, c)
		case h == hands:
			as = append(as, c)
		}
	}
	return more, as
}

// seats fills several seats by the most hands: who is clear of a tie at the edge is elected at once.
func (r round) seats(choices []string) outcome {
	if slices.Contains(choices, Reopen) {
		return r.seatsWithReopening(choices)
	}
	ranked := r.ranked(choices)
	if len(ranked) <= r.left {
		return outcome{Elected: ranked, Decided: true, Stage: AllStanding}
	}
	clear, tied := r.around(r.of(ranked[r.left-1]), ranked)
	if len(clear)+len(tied) == r.left {
		return outcome{Elected: append(clear, tied...), Decided: true, Stage: AllStanding}
	}
	return outcome{Elected: clear, Standing: tied, Stage: EdgeTied, Lot: r.stage == EdgeTied}
}

// seatsByMajority fills seats with those who have more than half; where seats are left, the lowest of the others falls and the
// rest stand again.
func (r round) seatsByMajority() outcome {
	var enough, others []string
	for i, c := range r.choices {
		if r.enough(r.hands[i]) {
			enough = append(enough, c)
		} else {
			others = append(others, c)
		}
	}
	if len(enough) >= r.left || slices.Contains(enough, Reopen) {
		return r.seats(enough)
	}
	lowest := r.lowestOf(others)
	if len(lowest) > 1 {
		return outcome{Elected: enough, Standing: lowest, Stage: LowestTied}
	}
	o := outcome{Elected: enough, Fallen: lowest, Stage: AllStanding}
	o.Standing = slices.DeleteFunc(others, func(c string) bool { return c == lowest[0] })
	if len(people(o.Standing)) == 0 { // nominations are re-opened unless that fell itself; what is left stays vacant either way
		o.Reopened, o.Standing, o.Decided = len(o.Standing) > 0, nil, true
		return o
	}
	o.Stage = stageOf(o.Standing, r.left-len(enough))
	return o
}

// drawn settles a tie by lot: the lowest falls, or wins the place.
func (r round) drawn(draw func(choice string) string) outcome {
	ranked := slices.Clone(r.choices)
	slices.SortFunc(ranked, func(a, b string) int { return cmp.Compare(draw(a), draw(b)) })
	if r.stage == EdgeTied {
		if i := slices.Index(ranked[:min(r.left, len(ranked))], Reopen); i >= 0 {
			return outcome{Elected: ranked[:i], Reopened: true, Decided: true, Stage: AllStanding}
		}
		return outcome{Elected: people(ranked[:r.left]), Decided: true, Stage: AllStanding}
	}
	return r.falls(ranked[0])
}
