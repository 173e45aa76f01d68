package room

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// contest tells of the election or competition that is pending, or that was just decided; nil for none.
func (v viewer) contest(desk Desk, last assembly.Entry) *Contest {
	c := v.s.Contest()
	n := len(v.s.Contests)
	if desk.Stage > 0 && n > 0 && !v.s.Contests[n-1].Closed {
		if told := v.staged(v.s.Contests[n-1], desk.Stage); told != nil {
			return told
		}
	}
	if c != nil {
		if c.Closed {
			return nil
		}
		return v.choices(c, desk)
	}
	if n == 0 || last.Closed {
		return nil
	}
	if c = v.s.Contests[n-1]; c.Closed || !c.DecidedBy(last.Seq) {
		return nil
	}
	told := v.choices(c, desk)
	told.Decided = c.Decided
	return told
}

func (v viewer) choices(c *assembly.Contest, desk Desk) *Contest {
	told := &Contest{Office: c.Office, Seats: c.Seats, Lot: c.State == assembly.ByLot, Again: len(c.Rounds) > 0, Before: len(c.Rounds), Tie: v.tie(c), Back: v.back(c), Anyway: v.anyway("", v.s.DeparturesFor(c)), Reopened: c.Reopened}
	if count := v.s.Count; count != nil && count.Contest == c {
		told.Open, told.Voters, told.Entered = true, count.MayVote(), count.Hands != nil
		if each := c.Each(); !c.Competition() && each > 1 {
			told.Each = each
		}
	}
	if n := len(c.Rounds); n > 0 && len(c.Choices) == 1 && c.Rounds[n-1].Single != nil {
		t := c.Rounds[n-1].Single
		told.Single = &Figures{t.For, t.Against, t.Raised(), t.Papers}
	}
	shown, column := v.shownChoices(c), v.column(c)
	if max(column, len(c.Rounds)) > 1 {
		told.Round = column
	}
	switch {
	case column > len(c.Rounds):
		told.Papers = v.s.Count.Papers
	case column > 0:
		told.Papers = c.Rounds[column-1].Papers
	}
	switch {
	case told.Open && v.s.Count.Ballot:
		told.Paper = true
	case told.Open:
		told.Asked = slices.Index(shown, desk.Choice) + 1
	}
	for _, choice := range shown {
		one := Choice{Name: v.s.ChoiceName(c, choice), State: v.standing(c, choice), In: slices.Contains(v.inRound(c), choice)}
		one.Hands, one.Before = v.handsFor(c, choice, column)
		if !c.Competition() {
			one.Name = v.candidate(choice)
		}
		told.Choices = append(told.Choices, one)
	}
	return told
}

// inRound is who is in the round that is open, or in the lot; nobody where there is neither.
func (v viewer) inRound(c *assembly.Contest) []string {
	switch count := v.s.Count; {
	case count != nil && count.Contest == c:
		return count.Choices
	case c.State == assembly.ByLot:
		return c.Standing
	}
	return nil
}

// shownChoices are all choices, and in a later round or a lot those who are in it, then those who were elected before, and behind them
// those who stand whoever of the lowest falls. For whoever is out of it no hand is raised.
func (v viewer) shownChoices(c *assembly.Contest) []string {
	in := v.inRound(c)
	if len(c.Rounds) == 0 || len(in) == 0 {
		return c.Offered()
	}
	shown := slices.Concat(in, c.Elected)
	if c.Stage != assembly.LowestTied {
		return shown
	}
	for _, choice := range c.Offered() {
		if !slices.Contains(shown, choice) && v.standing(c, choice) == choiceStands {
			shown = append(shown, choice)
		}
	}
	return shown
}

// column is which round the column of hands is of, from 1: the one that is open, once its hands are in, else the one declared last. It is 0
// where there is none: before the first, while another is counted, and where a name was put for and against.
func (v viewer) column(c *assembly.Contest) int {
	n := len(c.Rounds)
	if count := v.s.Count; count != nil && count.Contest == c {
		if count.Hands == nil {
			return 0
		}
		return n + 1
	}
	if n > 0 && (c.Rounds[n-1].Single != nil || c.Rounds[n-1].Manner != "") {
		return 0
	}
	return n
}

// handsFor is the hands for a choice in the round of the column, and else those in the last round in which it was, with which that is. Of
// who is in the open round nothing is told before its hands are in.
func (v viewer) handsFor(c *assembly.Contest, choice string, column int) (hands *int, before string) {
	if count := v.s.Count; count != nil && count.Contest == c {
		switch i := slices.Index(count.Choices, choice); {
		case i >= 0 && i < len(count.Hands):
			return &count.Hands[i], ""
		case i >= 0:
			return nil, ""
		}
	}
	for n, r := range slices.Backward(c.Rounds) {
		i := slices.Index(r.Choices, choice)
		switch {
		case i < 0, r.Manner != "":
		case n+1 == column:
			return &r.Hands[i], ""
		case r.Single != nil:
			return nil, v.tell("choice.earlier.single", n+1, r.Single.For, r.Single.Against)
		default:
			return nil, v.tell("choice.earlier", n+1, r.Hands[i])
		}
	}
	return nil, ""
}

// tie is who is tied, with how many hands each, and for what; and where it is decided, that a lot decided it.
func (v viewer) tie(c *assembly.Contest) string {
	hands, tied := c.Tied()
	n := len(c.Rounds)
	switch {
	case n > 0 && c.State == assembly.Chosen && c.Rounds[n-1].Lot != nil:
		if len(c.Backs(n)) > 0 {
			return v.tell("contest.drawn.again", *c.Rounds[n-1].Lot)
		}
		return v.tell("contest.drawn", *c.Rounds[n-1].Lot)
	case c.State == assembly.ByLot && c.Stage == assembly.ByRank:
		return v.tell("contest.tie.ranked", v.choiceNames(c, c.Standing))
	case !tied:
		return ""
	}
	key := "contest.tie"
	switch {
	case c.Stage == assembly.LowestTied && !c.TieElects():
		key = "contest.tie.lowest"
	case c.Left == c.Seats:
		key = "contest.tie.all"
	}
	told := v.tell(key, v.choiceNames(c, c.Standing), hands, c.Left)
	if c.State == assembly.Choosing { // of the round before the one whose figures come to stand beside it
		return v.tell("choice.earlier", n, told)
	}
	return told
}

// back is the lots that were drawn and taken back, and for whom each was, or without whom; "" for none.
func (v viewer) back(c *assembly.Contest) string {
	var told []string
	for _, lot := range c.Back {
		if len(lot.Elected) > 0 {
			told = append(told, v.tell("contest.back.for", lot.Number, v.choiceNames(c, lot.Elected)))
		} else {
			told = append(told, v.tell("contest.back.without", lot.Number, v.choiceNames(c, lot.Fallen)))
		}
	}
	if told == nil {
		return ""
	}
	return v.tell("contest.back", strings.Join(told, "; "))
}

// candidate is what a choice in an election is called.
func (v viewer) candidate(choice string) string {
	if choice == assembly.Reopen {
		return v.say(words.Say("reopen"))
	}
	return v.name(choice)
}

// choiceNames is what some of the choices are called.
func (v viewer) choiceNames(c *assembly.Contest, of []string) words.List {
	names := make(words.List, len(of))
	for i, choice := range of {
		if names[i] = v.s.ChoiceName(c, choice); !c.Competition() {
			names[i] = v.candidate(choice)
		}
	}
	return names
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
