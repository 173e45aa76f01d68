package minutes

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// watched is an election or a competition, and what was told of it.
type watched struct {
	*assembly.Contest
	number int  // of the elections and competitions, from 1
	put    bool // between whom or what the choice was is told
	votes  []Vote
	putAt  time.Time // when the round was opened that is open, or was last
	intro  spot      // of the passage that tells who stood
	stages int       // of a ranked count that are told
	// answers is set where the last block of the election tells who took it.
	answers bool
}

// roundEnded is what a round of a contest led to, or the lot that was drawn after it.
type roundEnded struct {
	elected, fallen []string
	lot             bool
	at, put         time.Time
}

// hearContests tells elections and competing proposals, round by round.
func (c *scribe) hearContests(fact assembly.Fact, e assembly.Entry, s *assembly.State) {
	if _, begun := fact.(*assembly.ContestBegun); begun {
		n := len(c.contests)
		c.contests = append(c.contests, &watched{Contest: s.Contests[n], number: n + 1})
	}
	if len(c.contests) == 0 {
		return
	}
	if answer, is := fact.(*assembly.ElectionAnswered); is {
		c.electionAnswered(answer, e.At, s)
		return
	}
	w := c.contests[len(c.contests)-1]
	switch fact := fact.(type) {
	case *assembly.ContestPut:
		w.putAt = e.At
		c.contestPut(w, e.At)
	case *assembly.ContestDeclared:
		c.contestRound(w, roundEnded{fact.Elected, fact.Fallen, false, e.At, w.putAt}, s)
	case *assembly.ContestAdopted:
		c.contestPut(w, time.Time{})
		c.contestAdopted(w, e.At, s)
	case *assembly.NameWithdrawn:
		c.nameWithdrawn(w, fact, e.At)
	case *assembly.LotDrawn:
		c.contestRound(w, roundEnded{fact.Elected, fact.Fallen, true, e.At, w.putAt}, s)
	}
}

// contestAdopted tells that it was asked who objected. To people outside that nobody did is no more told than figures.
func (c *scribe) contestAdopted(w *watched, at time.Time, s *assembly.State) {
	if w.Closed || c.hidden.now {
		return
	}
	c.keepAdopted(w, at)
	says := c.say("contest.adopted", c.choices(w, w.Elected), c.clock(at))
	switch {
	case c.nameless():
		says = c.say("contest.bare")
	case c.last == w.intro: // which names them
		says = c.say("contest.adopted.named", len(w.Elected))
	}
	says += c.facilitated(s.Roles.Facilitator())
	if c.last == w.intro {
		c.tellMore(Paragraph{Text: Plain(says)})
	} else {
		c.tellContest(w, says)
	}
	c.contestDecided(w)
}

// electionAnswered tells whether somebody who was elected takes it, where they were elected.
func (c *scribe) electionAnswered(fact *assembly.ElectionAnswered, at time.Time, s *assembly.State) {
	w := c.contests[slices.Index(s.Contests, s.Election(fact.Contest))]
	if w.Closed {
		return
	}
	says := c.answered(w, fact)
	if c.place.over {
		c.writtenUp(nil, at)
		says += " " + writtenUpMark
	}
	list := c.items[w.Item]
	for i := len(list) - 1; i >= 0; i-- { // behind what the election led to
		if p := &list[i]; p.head == c.contestHead(w.Contest) {
			c.answer(w, p, says)
			return
		}
	}
	c.tellBeside(w.Item, passage{head: c.contestHead(w.Contest), says: Plain(says)})
}

// answer adds to a passage who took an office, beside whoever did before.
func (*scribe) answer(w *watched, p *passage, says string) {
	if n := len(p.blocks) - 1; n >= 0 && w.answers {
		if before, is := p.blocks[n].(Paragraph); is {
			p.blocks[n] = Paragraph{Text: append(before.Text, Text(" "+says))}
			return
		}
	}
	w.answers = true
	p.blocks = append(p.blocks, Paragraph{Text: Plain(says)})
}

func (c *scribe) answered(w *watched, fact *assembly.ElectionAnswered) string {
	key := "election.refused"
	if fact.Accepts {
		key = "election.accepted"
	}
	return c.say(key, c.choice(w, fact.Person), w.Office)
}

// nameWithdrawn tells who stands no more, and what followed from that.
func (c *scribe) nameWithdrawn(w *watched, fact *assembly.NameWithdrawn, at time.Time) {
	if w.Closed || c.hidden.now {
		return
	}
	c.tellContest(w, c.table.Say(words.Say("contest.withdrew", c.choice(w, fact.Person), c.clock(at))))
	if w.State == assembly.Chosen {
		c.contestDecided(w)
	}
}

// tellContest tells a passage under the heading of an election, or of the proposals that compete.
func (c *scribe) tellContest(w *watched, says string, blocks ...Block) {
	c.tell(c.contestHead(w.Contest), Plain(says), blocks...)
}

func (c *scribe) contestHead(w *assembly.Contest) string {
	if w.Competition() {
		return c.say("head.competition")
	}
	return c.say("head.election", c.typed(w.Office))
}

// contestPut tells between whom or what the choice was, when it is put first.
func (c *scribe) contestPut(w *watched, at time.Time) {
	if w.put || w.Closed || c.hidden.now {
		return
	}
	w.put = true
	if w.Competition() {
		var blocks []Block
		for i, text := range w.Choices {
			blocks = append(blocks, Quote{Label: c.say("label.proposal", i+1), Text: Plain(c.typed(text))})
		}
		c.tellContest(w, c.say("competition.put", len(w.Choices)), blocks...)
		return
	}
	key := "election.put"
	if at.IsZero() { // it was asked who objects, and no more
		key = "election.candidates"
	}
	c.tellContest(w, c.say(key, c.choices(w, w.Offered()), len(w.Offered()), w.Seats, c.clock(at)))
	w.intro = c.last
}

// contestRound tells one round, when it was put and declared, and what it led to.
func (c *scribe) contestRound(w *watched, ended roundEnded, s *assembly.State) {
	if w.Closed || c.hidden.now {
		return
	}
	c.keepContest(w, ended)
	var blocks []Block
	r := w.Rounds[len(w.Rounds)-1]
	facilitated := c.facilitated(s.Roles.Facilitator())
	atOnce := c.last == w.intro && c.here() == spot{w.intro.item, w.intro.at + 1} && len(w.Rounds) == 1
	says := ""
	switch {
	case ended.lot:
		says, facilitated = c.say("contest.lot", *r.Lot), ""
		if len(w.Backs(len(w.Rounds))) > 0 {
			says = c.say("contest.lot.again", *r.Lot)
		}
		blocks = c.stages(w, r, s)
	case r.Manner != "":
		says = c.say("contest.single", c.choice(w, r.Choices[0]), c.clock(ended.put), r.Present)
		blocks = append(blocks, Paragraph{Text: Plain(c.contestUncounted(r, len(ended.elected) > 0))})
	case r.Single != nil:
		says = c.say("contest.single", c.choice(w, r.Choices[0]), c.clock(ended.put), r.Present)
		figures := c.say("contest.single.figures", r.Single.For, r.Single.Against, c.rest(r.Single.Raised(), r.Single.Silent(), r.Single.Papers))
		if c.nameless() && (r.Single.For == 0 || r.Single.Against == 0 || r.Present < smallest) {
			figures = c.say("contest.bare")
		}
		blocks = append(blocks, Paragraph{Text: Plain(figures)})
	default:
		says = c.say("contest.round", len(w.Rounds), c.clock(ended.at), r.Present)
		w.stages = 0
		if blocks = c.stages(w, r, s); blocks == nil {
			blocks = append(blocks, c.hands(w, r))
		}
	}
	says = strings.TrimSpace(says + facilitated)
	if atOnce && !ended.lot { // when it was put stands there
		says = strings.TrimSpace(facilitated)
	}
	if r.Ballot && !ended.lot {
		says += " " + c.say("ballot")
	}
	obvious := w.State == assembly.Chosen && (r.Single != nil || r.Manner != "" || !w.Competition() && (len(w.Rounds) == 1 || len(w.Elected) == 1)) // the verdict says it
	for _, told := range []struct {
		key string
		who []string
	}{{"contest.elected", ended.elected}, {"contest.fell", ended.fallen}} {
		if len(told.who) > 0 && !obvious {
			blocks = append(blocks, Paragraph{Text: Plain(c.say(told.key, c.choices(w, told.who), len(told.who)))})
		}
	}
	key := "contest.next." + string(w.Stage)
	switch {
	case w.State == assembly.ByLot:
		key = "contest.next.lot"
	case w.TieElects():
		key = "contest.next.seat"
	}
	if w.State != assembly.Chosen && c.table.Has(key) {
		blocks = append(blocks, Paragraph{Text: Plain(c.say(key, c.choices(w, w.Standing)))})
	}
	if !ended.lot {
		blocks = append(blocks, c.lotsBack(w, w.Backs(len(w.Rounds)))...)
	}
	if atOnce && !ended.lot {
		if figures, is := blocks[0].(Paragraph); is && says != "" {
			blocks[0] = Paragraph{Text: append(Plain(says+" "), figures.Text...)}
		} else {
			blocks = append([]Block{Paragraph{Text: Plain(says)}}, blocks...)
		}
		c.tellMore(blocks...)
	} else {
		c.tellContest(w, says, blocks...)
	}
	if w.State == assembly.Chosen {
		c.contestDecided(w)
	}
}

// contestUncounted tells how it was decided on a name without a count.
func (c *scribe) contestUncounted(r assembly.ContestRound, carried bool) string {
	key := "contest.manner." + string(r.Manner)
	switch {
	case c.nameless():
		key = "contest.bare"
	case !carried:
		key += ".lost"
	}
	return c.say(key)
}

// lotsBack tells the lots that were drawn after a round and taken back, each with its number and what it would have led to: whoever had
// the lot drawn again knew.
func (c *scribe) lotsBack(w *watched, lots []assembly.BackLot) []Block {
	var blocks []Block
	for _, lot := range lots {
		key, who := "contest.lot.back.for", lot.Elected
		if len(who) == 0 {
			key, who = "contest.lot.back.without", lot.Fallen
		}
		told := c.say(key, c.clock(lot.Drawn), lot.Number, c.choices(w, who), c.clock(lot.Back))
		if r := w.Rounds[lot.Round-1]; !slices.Equal(lot.Hands, r.Hands) && !c.baresHands(r.Present, lot.Hands) {
			told += " " + c.say("contest.lot.back.hands", figuresAnd(lot.Hands))
		}
		blocks = append(blocks, Paragraph{Text: Plain(told)})
	}
	return blocks
}

// baresHands tells whether the audience may not read the hands of a round: they would tell, or nearly, for whom everybody was.
func (c *scribe) baresHands(present int, hands []int) bool {
	return c.nameless() && (slices.Contains(hands, present) || present < smallest)
}

func figuresAnd(figures []int) words.Phrase {
	told := make([]any, len(figures))
	for i, n := range figures {
		told[i] = n
	}
	return and(told)
}

// figuresOfEach are all figures of a round in which every name is put for and against.
func figuresOfEach(r assembly.ContestRound) []int {
	all := []int{r.Blank, r.Spoilt}
	for _, e := range r.Each {
		all = append(all, e.For, e.Against, e.Abstain)
	}
	return all
}

// fewChoices are so few that their figures stand in a sentence.
const fewChoices = 3

// eachName is a round in which every name is put for and against, as a table.
func (c *scribe) eachName(w *watched, r assembly.ContestRound) Table {
	t := Table{Caption: c.say("hands.caption", len(w.Rounds)), Columns: []Column{
		{Title: c.say("column.person")},
		{Title: c.say("column.for"), Align: End},
		{Title: c.say("column.against"), Align: End},
		{Title: c.say("column.abstained"), Align: End},
	}}
	for i, id := range r.Choices {
		e := r.Each[i]
		t.Add(c.table.Say(c.choice(w, id)), c.say("number", e.For), c.say("number", e.Against), c.say("number", e.Abstain))
	}
	if r.Blank > 0 {
		t.Add(c.say("papers.blank"), "", "", c.say("number", r.Blank))
	}
	if r.Spoilt > 0 {
		t.Add(c.say("papers.spoilt"), "", "", c.say("number", r.Spoilt))
	}
	return t
}

// hands is a round: as a table, or in a sentence.
func (c *scribe) hands(w *watched, r assembly.ContestRound) Block {
	if len(r.Each) == len(r.Choices) && len(r.Each) > 0 && !c.baresHands(r.Present, figuresOfEach(r)) {
		return c.eachName(w, r)
	}
	if c.baresHands(r.Present, append(slices.Clone(r.Hands), r.Blank, r.Spoilt)) {
		return Paragraph{Text: Plain(c.say("contest.bare"))}
	}
	if len(r.Choices) <= fewChoices && !w.Competition() && r.Sum() == 0 {
		told := make([]any, len(r.Choices))
		for i, id := range r.Choices {
			told[i] = words.Say("mended.hands", c.choice(w, id), r.Hands[i])
		}
		return Paragraph{Text: Plain(c.say("stop", and(told)))}
	}
	choice := "column.person"
	if w.Competition() {
		choice = "column.proposal"
	}
	votes := "column.hands"
	if r.Ballot {
		votes = "column.votes"
	}
	t := Table{Caption: c.say("hands.caption", len(w.Rounds)), Columns: []Column{{Title: c.say(choice)}, {Title: c.say(votes), Align: End}}}
	for i, id := range r.Choices {
		says := c.choice(w, id)
		if w.Competition() {
			says.Key = "cell.proposal"
		}
		t.Add(c.table.Say(says), c.say("number", r.Hands[i]))
	}
	for _, void := range []struct {
		key    string
		papers int
	}{{"papers.blank", r.Blank}, {"papers.spoilt", r.Spoilt}} {
		if void.papers > 0 {
			t.Add(c.say(void.key), c.say("number", void.papers))
		}
	}
	return t
}

// contestDecided tells how it ended.
func (c *scribe) contestDecided(w *watched) {
	verdict := Verdict{Outcome: Carried, Of: c.contestHead(w.Contest)}
	switch {
	case w.Competition():
		verdict.Outcome = Undecided
		verdict.Text = Plain(c.say("competition.survivor", slices.Index(w.Choices, w.Survivor)+1))
	case len(w.Elected) == 0:
		verdict.Outcome = NotCarried
		verdict.Text = Plain(c.elected(w))
	default:
		verdict.Text = Plain(c.elected(w))
	}
	c.tellMore(verdict)
}

// elected is who an election gave its seats, and how many it left vacant.
func (c *scribe) elected(w *watched) string {
	switch vacant := w.Seats - len(w.Elected); {
	case len(w.Elected) == 0 && w.Reopened:
		return c.say("election.reopened", w.Seats)
	case len(w.Elected) == 0:
		return c.say("election.nobody", w.Seats)
	case w.Reopened:
		return c.say("election.some.reopened", c.choices(w, w.Elected), vacant)
	case vacant > 0:
		return c.say("election.some", c.choices(w, w.Elected), vacant)
	}
	return c.say("election.all", c.choices(w, w.Elected), len(w.Elected))
}

// tookSeats is who an election gave its seats in the end: who did not take theirs are named apart, and are not among those elected. What nobody
// took stands open, unless the assembly elected to it again.
func (c *scribe) tookSeats(w *watched) string {
	var declined []string
	for _, id := range w.Elected {
		if slices.Contains(w.Refused, id) {
			declined = append(declined, id)
		}
	}
	if len(declined) == 0 {
		return c.elected(w)
	}
	key, open := "election.declined", c.seatsOpen(w.number-1)
	if open > 0 {
		key += ".vacant"
	}
	told := c.say(key, c.choices(w, declined), len(declined), open)
	if took := w.Holders(); len(took) > 0 {
		return c.say("election.all", c.choices(w, took), len(took)) + " " + told
	}
	return told
}

// seatsOpen is how many seats of the nth election, from 0, nobody has: those that a later one to the same office filled are not among them.
func (c *scribe) seatsOpen(n int) int {
	w := c.s.Contests[n]
	open := w.Seats - len(w.Holders())
	for _, later := range c.s.Contests[n+1:] {
		if later.State != assembly.Chosen || later.Closed || names.Fold(later.Office) != names.Fold(w.Office) {
			continue
		}
		if later.Seats >= w.Seats {
			return 0 // it took this one's place
		}
		open -= later.Seats // which tells of those itself
	}
	return max(open, 0)
}

// choice is what a choice is called: a name, or the number of a proposal, whose words are told above.
func (c *scribe) choice(w *watched, choice string) words.Phrase {
	if w.Competition() {
		return words.Say("proposal", slices.Index(w.Choices, choice)+1)
	}
	if choice == assembly.Reopen {
		return words.Say("reopen")
	}
	return words.Say("one", c.nameIn(w.matter(), choice))
}

func (c *scribe) choices(w *watched, list []string) words.Phrase {
	told := make([]any, len(list))
	for i, choice := range list {
		told[i] = c.choice(w, choice)
	}
	return and(told)
}
