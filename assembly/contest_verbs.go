package assembly

import (
	"cmp"
	"slices"

	"stacktaker/assembly/language"
	"stacktaker/assembly/names"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

func contestVerbs() []*verb {
	return []*verb{
		{name: "compete", forms: language.NewForms("<choices:texts>"), phases: open, topic: topicCount, guard: guardContest, judge: judgeCompete},
		{name: "elect", forms: language.NewForms("<office:text> [ seats <seats:number> ] [ ballot {single|approval|yes-no|ranked|hands:kind} ]"), phases: open, topic: topicCount, guard: guardContest, judge: judgeElect},
		{name: "nominate", forms: language.FormsApart("{ron:reopen} [ by <by:name> ]", "<who:name> [ by <by:name> ]"), phases: open, topic: topicCount, guard: guardNominate, judge: judgeNominate},
		{name: "lot", forms: language.NewForms("<n:number>"), phases: open, topic: topicCount, guard: guardLot, judge: judgeLot},
	}
}

// guardContest asks for room for new business.
func guardContest(s *State) *Refusal {
	return cmp.Or(guardMove(s), s.guardNoContest(), s.guardOneMain(), s.guardQuorum(), s.guardBusiness())
}

// guardOneMain refuses business of its own while a motion is on the floor.
func (s *State) guardOneMain() *Refusal {
	if m := s.Motions.Pending(); m != nil {
		return s.bars("move.one-main", s.Called(m))
	}
	return nil
}

// guardNoContest refuses other business while people or proposals stand against each other.
func (s *State) guardNoContest() *Refusal {
	switch c := s.Contest(); {
	case c == nil:
		return nil
	case c.Competition():
		return s.bars("contest.pending")
	default:
		return s.bars("contest.election", c.Office)
	}
}

func judgeCompete(t *turn, a language.Args) error {
	var choices []string
	for _, tok := range a.Words("choices") {
		switch {
		case blank(tok.Text):
			return refuse("compete.empty")
		case slices.Contains(choices, tok.Text):
			return refuse("compete.twice", words.Quote(tok.Text))
		}
		k, _ := kindNamed("main") // the survivor is one
		if r := t.s.guardLost(k, tok.Text, "", ""); r != nil {
			return r
		}
		choices = append(choices, tok.Text)
	}
	if len(choices) < 2 {
		return refuse("compete.two")
	}
	t.emit(&ContestBegun{Seats: 1, Choices: choices})
	return nil
}

func judgeElect(t *turn, a language.Args) error {
	seats := 1
	if a.Has("seats") {
		seats = a.Number("seats")
	}
	switch {
	case blank(a.Text("office")):
		return refuse("elect.office")
	case seats < 1 || seats > 100:
		return refuse("elect.seats", seats)
	}
	e := &ContestBegun{Office: a.Text("office"), Seats: seats, Kind: t.ballotKind(a)}
	if left, is := t.leftElection(e.Office); is { // with whoever stood in it and still may
		e.Office = left.Office
		if !a.Has("seats") {
			e.Seats = left.Seats
		}
		for _, id := range left.Nominees {
			if p := t.s.Roll.Person(id); p != nil && p.Credential == Vote && !slices.Contains(t.s.Roles.holds(id), Teller) {
				e.Choices = append(e.Choices, id)
			}
		}
	}
	t.emit(e)
	return nil
}

// ballotKind is how an election is voted on: as its line says, else as the standing orders have it.
func (t *turn) ballotKind(a language.Args) BallotKind {
	said := a.Text("kind")
	if said == "" {
		said = t.s.Rules.Get("ballot")
	}
	if said == "hands" {
		return Hands
	}
	return BallotKind(said)
}

func guardNominate(s *State) *Refusal {
	c := s.Contest()
	switch {
	case c == nil || c.Competition():
		if office := s.leftOn(s.Agenda.Current); office != "" {
			return refuse("nominate.left", language.Quoted(office))
		}
		return refuse("nominate.none")
	case c.State != Nominating || len(c.Rounds) > 0:
		return refuse("nominate.closed", c.Office)
	}
	return s.guardQuorum()
}

func judgeNominate(t *turn, a language.Args) error {
	by, err := t.nominator(a)
	switch {
	case err != nil:
		return err
	case a.Has("reopen") && slices.Contains(t.s.Contest().Standing, Reopen):
		return refuse("nominate.ron")
	case a.Has("reopen") && t.s.Contest().Kind == YesNoBallot:
		return refuse("nominate.ron.yes-no")
	case a.Has("reopen"):
		t.emit(&ReopeningNominated{by})
		return nil
	}
	p, err := t.person(a, "who")
	if err != nil {
		return err
	}
	switch {
	case p.Credential != Vote:
		if r := t.noVote(p); r != nil {
			return r
		}
	case slices.Contains(t.s.Contest().candidates(), p.ID):
		return refuse("nominate.again", p.Name)
	case slices.Contains(t.s.Roles.holds(p.ID), Teller):
		return refuse("nominate.teller", p.Name)
	}
	t.emit(&PersonNominated{Person: p.ID, By: by})
	return nil
}

// nominator is who puts a choice forward, "" where nobody is named.
func (t *turn) nominator(a language.Args) (string, error) {
	if !a.Has("by") {
		return "", nil
	}
	by, err := t.person(a, "by")
	if err != nil {
		return "", err
	}
	return by.ID, t.mayVote(by)
}

// guardPutContest asks for choices that can be put.
func (s *State) guardPutContest(c *Contest) *Refusal {
	switch {
	case c.State == ByLot:
		return refuse("lot.first")
	case len(people(c.Standing)) == 0:
		return refuse("nominate.nobody", c.Office)
	}
	for _, person := range c.candidates() {
		if r := s.unless(c.Competition() || s.Roles.Facilitator() != person, "nominate.facilitator", s.Roll.Name(person), c.Office); r != nil {
			return r
		}
		if !c.Competition() && slices.Contains(s.Roles.holds(person), Teller) {
			return refuse("nominate.teller", s.Roll.Name(person))
		}
	}
	return nil
}

// putContest opens the next round: between all who stand, or, without a contest, each name for and against.
func (t *turn) putContest(c *Contest, ballot bool) {
	choices, stage := c.Standing, c.Stage
	if len(people(choices)) == 0 {
		return // others may be put forward
	}
	if ranked := c.Kind == ApproveBallot || c.Kind == YesNoBallot || c.Kind == RankedBallot; len(c.Rounds) == 0 && c.uncontested() && !ranked {
		stage = OneByOne
	}
	if stage == OneByOne {
		choices = choices[:1]
	}
	f := t.freeze()
	e := &ContestPut{Choices: slices.Clone(choices), Stage: stage, Voters: f.Voters, Members: f.Members, Ballot: ballot || c.Kind != Hands}
	if !c.Competition() {
		rule := t.s.Rules.Get("election")
		e.Majority, e.Cast = rule == "majority of present", rule == "majority"
	}
	t.emit(e)
}

// judgeHands is the hands for each choice.
func judgeHands(t *turn, a language.Args) error {
	c := t.s.Count
	v, _ := a.Find("choices")
	hands := make([]int, len(c.Choices))
	if papers := papersNamed(a); papers.Blank < 0 || papers.Spoilt < 0 {
		return refuse("count.negative", named(""), c.Voters)
	}
	switch c.Contest.Kind {
	case RankedBallot:
		return refuse("hands.ranked")
	case YesNoBallot:
		return refuse("hands.yes-no", t.s.choiceNames(c))
	}
	if len(c.Batches) > 0 {
		return refuse("hands.batches")
	}
	seen := make([]bool, len(c.Choices))
	for place := v.From; place+1 < v.To; place += 2 {
		i, err := t.choice(c, a.Tokens[place], place)
		if err != nil {
			return err
		}
		n := a.Tokens[place+1].Number()
		switch {
		case seen[i]:
			return refuse("hands.twice", words.Quote(t.s.ChoiceName(c.Contest, c.Choices[i])))
		case n < 0:
			return refuse("count.negative", named(""), c.Voters)
		}
		hands[i], seen[i] = n, true
	}
	if r := t.s.Overfull("", hands, papersNamed(a)); r != nil {
		return r
	}
	for i, known := range seen {
		if !known {
			return refuse("hands.missing", t.s.ChoiceName(c.Contest, c.Choices[i]))
		}
	}
	t.emit(&HandsEntered{hands, papersNamed(a)})
	return nil
}

// choice finds which choice of a round is meant, and puts a person's id into the line.
func (t *turn) choice(c *Count, tok language.Token, place int) (int, error) {
	i, err := t.choiceNamed(c, tok)
	if err == nil && !c.Contest.Competition() && c.Choices[i] != Reopen {
		t.tokens[place+1] = language.Token{Text: "~" + c.Choices[i]}
	}
	return i, err
}

// choiceNamed finds which choice of a round is meant.
func (t *turn) choiceNamed(c *Count, tok language.Token) (int, error) {
	called := make([]string, len(c.Choices))
	for i, choice := range c.Choices {
		called[i] = t.s.ChoiceName(c.Contest, choice)
		if c.Contest.Competition() && choice == tok.Text {
			return i, nil
		}
	}
	found := -1
	if tok.Text == Reopen && slices.Contains(c.Choices, Reopen) && !c.Contest.Competition() {
		return slices.Index(c.Choices, Reopen), nil
	}
	if c.Contest.Competition() {
		for i, name := range called {
			if names.Fold(name) == names.Fold(tok.Text) {
				found = i
			}
		}
	} else {
		var could []string
		for _, p := range t.s.Roll.Find(tok.Text) {
			if i := slices.Index(c.Choices, p.ID); i >= 0 {
				found, could = i, append(could, called[i])
			}
		}
		if len(could) > 1 {
			return 0, refuse("who.ambiguous", words.Quote(tok.Text), words.Names(could))
		}
	}
	if found < 0 {
		said := tok.Text
		if one := t.s.Roll.Find(said); len(one) == 1 && !c.Contest.Competition() { // in the record their id stands there
			said = one[0].Name
		}
		return 0, refuse("hands.unknown", words.Quote(said), words.Names(called))
	}
	return found, nil
}

// declareContest reads a round out, and opens the next at once where there is one.
func (t *turn) declareContest() error {
	count := t.s.Count
	c := count.Contest
	e := &ContestDeclared{Hands: count.Hands, Papers: count.Papers}
	if len(count.Batches) > 0 {
		e.takes(count)
	}
	switch {
	case c.Kind == RankedBallot:
		e.outcome = t.s.ranked(c, count.Choices, e.Marked, nil)
	case count.Each != nil:
		e.Each, e.Hands = count.Each, forEach(count.Each)
		e.outcome = t.round(c, count.Choices, e.Hands, count.Voters).eachName(e.Each)
	case count.Clear != nil:
		e.Manner, e.outcome = cmp.Or(count.Manner, BySight), c.lone(count.Choices[0], *count.Clear)
	case c.Stage == OneByOne:
		f, _, _ := count.Figure("")
		e.Single = &threshold.Tally{For: f.For, Against: f.Against, Abstain: f.Abstain + f.Blank, Present: count.Voters, Members: count.Members, Papers: f.Papers}
		e.Papers = f.Papers
		e.outcome = c.single(count.Choices[0], *e.Single)
	default:
		e.outcome = t.round(c, count.Choices, e.Hands, count.Voters).next()
	}
	t.emit(e)
	t.afterRound(c)
	return nil
}

// round is a contest's round for the arithmetic.
func (t *turn) round(c *Contest, choices []string, hands []int, voters int) round {
	return round{
		choices: choices, hands: hands, standing: c.stillStanding(), stage: c.Stage, left: c.Left, voters: voters,
		needs: c.needs, people: !c.Competition(), kind: c.Kind,
	}
}

// stillStanding is who is neither elected nor fallen, and did not withdraw.
func (c *Contest) stillStanding() []string {
	return slices.DeleteFunc(slices.Clone(c.Choices), func(choice string) bool {
		return slices.Contains(c.Elected, choice) || slices.Contains(c.Fallen, choice) || slices.Contains(c.Withdrawn, choice)
	})
}

// single is a name without a contest, put for and against; lost, the seat stays vacant. More than half of the votes cast is
// more for than against.
func (c *Contest) single(choice string, tally threshold.Tally) outcome {
	carried := tally.For > tally.Against
	if c.needs == threshold.Present {
		carried = 2*tally.For > tally.Present
	}
	return c.lone(choice, carried)
}

// lone is what follows where a name without a contest is carried, or not.
func (c *Contest) lone(choice string, carried bool) outcome {
	o := outcome{Stage: OneByOne, Standing: slices.Clone(c.Standing)}
	o.Standing = slices.DeleteFunc(o.Standing, func(other string) bool { return other == choice })
	if carried {
		o.Elected = []string{choice}
	} else {
		o.Fallen = []string{choice}
	}
	o.Decided = len(o.Standing) == 0 || c.Left == len(o.Elected)
	return o
}

// afterRound opens the next round at once, or lets the survivor of a competition be a motion.
func (t *turn) afterRound(c *Contest) {
	t.seatDelegates(c)
	switch {
	case c.State == Nominating:
		if t.checkQuorum(); t.s.Quorum.Met { // else it is put again when there is one
			t.putContest(c, c.ballot)
		}
	case c.Survivor != "":
		k, _ := kindNamed("main")
		t.emit(&MotionMoved{
			ID: t.motionID(k, ""), Kind: k.name, Text: c.Survivor, Threshold: t.s.Rules.Threshold(k.name).String(), Seconded: true,
		})
		t.checkQuorum()
	default:
		t.checkQuorum()
	}
}

func guardLot(s *State) *Refusal {
	if c := s.Contest(); c == nil || c.State != ByLot {
		return refuse("lot.none")
	}
	return nil
}

func judgeLot(t *turn, a language.Args) error {
	c, n := t.s.Contest(), a.Number("n")
	if n < 0 {
		return refuse("lot.negative")
	}
	what := c.Office
	if c.Competition() {
		what = "compete"
	}
	if c.Stage == ByRank {
		last := c.Rounds[len(c.Rounds)-1]
		t.emit(&LotDrawn{n, t.s.ranked(c, last.Choices, last.Marked, append(slices.Clip(last.Lots), n))})
		t.afterRound(c)
		return nil
	}
	r := t.round(c, c.Standing, make([]int, len(c.Standing)), t.s.Voters())
	t.emit(&LotDrawn{n, r.drawn(func(choice string) string { return Lot(t.s.Info.ID, what, choice, n) })})
	t.afterRound(c)
	return nil
}
