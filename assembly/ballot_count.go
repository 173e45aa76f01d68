package assembly

import (
	"cmp"
	"slices"
	"strings"

	"stacktaker/assembly/stv"
	"stacktaker/assembly/threshold"
)

// Ranking is the count of a ranked round, stage by stage, and whom its numbers mean.
type Ranking struct {
	stv.Result
	Choices []string // the candidates of the count, by their numbers
}

// Who are the choices behind numbers of a ranking.
func (r *Ranking) Who(numbers []int) []string {
	who := make([]string, len(numbers))
	for i, n := range numbers {
		who[i] = r.Choices[n]
	}
	return who
}

// Ranking counts a round of a ranked election, with the lots that were drawn for it; nil for any other round. It is counted from the papers
// each time: the same papers and lots give the same digits.
func (s *State) Ranking(c *Contest, round int) *Ranking {
	if c.Kind != RankedBallot || round < 0 || round >= len(c.Rounds) || c.Rounds[round].Closed && len(c.Rounds[round].Marked) == 0 {
		return nil
	}
	r := c.Rounds[round]
	return s.rank(c, r.Choices, r.Marked, r.Lots)
}

// rank counts papers. Whose name was withdrawn after the first batch is passed over on every paper.
func (s *State) rank(c *Contest, choices []string, papers []Marked, lots []int) *Ranking {
	standing := slices.DeleteFunc(slices.Clone(choices), func(p string) bool { return slices.Contains(c.Withdrawn, p) })
	e := stv.Election{Candidates: len(standing), Seats: c.Left + len(c.electedBy(choices)), Reopen: slices.Index(standing, Reopen)}
	number := map[string]int{}
	for i, p := range standing {
		number[p] = i
	}
	for _, p := range papers {
		var ranks []int
		for _, choice := range p.Choices {
			if n, stands := number[choice]; stands {
				ranks = append(ranks, n)
			}
		}
		e.Papers = append(e.Papers, stv.Papers{Ranks: ranks, Count: p.Count})
	}
	draw := func(number int, tie stv.Tie) (int, bool) {
		if number >= len(lots) {
			return 0, false
		}
		place, lowest := 0, ""
		for i, among := range tie.Among {
			if drawn := Lot(s.Info.ID, c.Office, standing[among], lots[number]); lowest == "" || drawn < lowest {
				place, lowest = i, drawn
			}
		}
		return place, true
	}
	return &Ranking{stv.Count(e, draw), standing}
}

// electedBy is who of a round's choices was elected by it.
func (c *Contest) electedBy(choices []string) []string {
	return slices.DeleteFunc(slices.Clone(c.Elected), func(p string) bool { return !slices.Contains(choices, p) })
}

// ranked is what a ranked count leads to: it is decided, or a lot is asked for between those who are level.
func (s *State) ranked(c *Contest, choices []string, papers []Marked, lots []int) outcome {
	r := s.rank(c, choices, papers, lots)
	if r.Tie != nil {
		return outcome{Standing: r.Who(r.Tie.Among), Stage: ByRank, Lot: true}
	}
	o := outcome{Elected: r.Who(r.Elected), Reopened: r.Reopened, Decided: true, Stage: AllStanding}
	for _, st := range r.Stages {
		if st.Step == stv.Exclusion {
			o.Fallen = append(o.Fallen, r.Choices[st.Whose])
		}
	}
	return o
}

// takes takes over what stands in the batches: the papers, and how many name each choice; of ranked papers, name it first.
func (e *ContestDeclared) takes(c *Count) {
	box := c.Box()
	e.Marked, e.Papers = box.Marked, box.Papers
	e.Hands = make([]int, len(c.Choices))
	for _, m := range box.Marked {
		named := m.Choices
		if c.Contest.Kind == RankedBallot {
			named = named[:1]
		}
		for _, choice := range named {
			e.Hands[slices.Index(c.Choices, choice)] += m.Count
		}
	}
}

// forEach is the votes for each name on a yes-no paper.
func forEach(each []EachName) []int {
	votes := make([]int, len(each))
	for i, e := range each {
		votes[i] = e.For
	}
	return votes
}

// eachName is what a yes-no ballot leads to: of the names that are carried those with the most votes for them are elected. Two that are level for the
// last seat stand in another round, and then in the lot.
func (r round) eachName(each []EachName) outcome {
	var carried, fallen []string
	for i, e := range each {
		if r.carries(e) {
			carried = append(carried, r.choices[i])
		} else {
			fallen = append(fallen, r.choices[i])
		}
	}
	o := r.seats(carried)
	o.Fallen = fallen
	return o
}

// carries tells whether a name on a yes-no paper is carried (docs/rules.md, sections 5 and 12).
func (r round) carries(e EachName) bool {
	switch r.needs {
	case threshold.Present:
		return 2*e.For > r.voters
	case threshold.Cast: // of the valid papers
		return 2*e.For > e.Sum()
	}
	return e.For > e.Against
}

// Printed is the order in which names stand on the papers of an election: that of the lot with a number which the room called out, as ties are drawn
// (docs/rules.md, section 5), and "re-open nominations" last; with 0 the order in which they were nominated. The same number gives the same order.
func Printed(meeting, office string, choices []string, lot int) []string {
	printed := slices.Clone(choices)
	if lot <= 0 {
		return printed
	}
	what := cmp.Or(office, "compete")
	slices.SortStableFunc(printed, func(a, b string) int {
		if (a == Reopen) != (b == Reopen) {
			if a == Reopen {
				return 1
			}
			return -1
		}
		return strings.Compare(Lot(meeting, what, a, lot), Lot(meeting, what, b, lot))
	})
	return printed
}
